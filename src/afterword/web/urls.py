"""Every address of the web app, in one table."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import path

from afterword.web import problems, static_files
from afterword.web.accounts import views as accounts
from afterword.web.backups import views as backups
from afterword.web.calendar import views as calendar
from afterword.web.debriefs import views as debriefs
from afterword.web.drafts import views as drafts
from afterword.web.entrance import views as entrance
from afterword.web.etiquette import views as etiquette
from afterword.web.help import views as help_page
from afterword.web.interviews import views as interviews
from afterword.web.mails import views as mails
from afterword.web.opportunities import views as opportunities
from afterword.web.outbox import views as outbox
from afterword.web.people import views as people
from afterword.web.proposals import views as proposals
from afterword.web.samples import views as samples
from afterword.web.search import views as search
from afterword.web.setup import views as setup
from afterword.web.stationery import views as stationery
from afterword.web.today import views as today
from afterword.web.waiting import views as waiting
from afterword.web.work import views as work

urlpatterns = [
    path("", today.show),
    path("enter", entrance.enter),
    path("static/<str:mark>/<str:name>", static_files.show),
    path("welcome", setup.welcome),
    path("opportunities/", opportunities.list_all),
    path("opportunities/<str:id>/", opportunities.show),
    path("opportunities/<str:id>/notes", opportunities.write_notes),
    path("opportunities/<str:id>/close", opportunities.close),
    path("opportunities/<str:id>/history", opportunities.history),
    path("opportunities/<str:id>/undo", opportunities.undo),
    path("opportunities/<str:id>/record", opportunities.record),
    path("opportunities/<str:id>/rename", opportunities.rename),
    path("opportunities/<str:id>/people", opportunities.add_person),
    path(
        "opportunities/<str:id>/interviews/<str:interview>/cancel", opportunities.cancel_interview
    ),
    path("opportunities/<str:id>/debrief/<str:interview>", debriefs.debrief),
    path("drafts/<str:id>/", drafts.compose),
    path("drafts/<str:id>/preview", drafts.preview),
    path("drafts/<str:id>/approve", drafts.approve),
    path("drafts/<str:id>/drop", drafts.drop),
    path("drafts/<str:id>/sent", drafts.sent),
    path("drafts/<str:id>/reword", stationery.reword),
    path("drafts/<str:id>/card", stationery.card),
    path("drafts/<str:id>/card.pdf", stationery.card_pdf),
    path("drafts/<str:id>/card/sheet", stationery.card_sheet),
    path("drafts/<str:id>/card/posted", stationery.card_posted),
    path("drafts/<str:id>/card/arrived", stationery.card_arrived),
    path("proposals/", proposals.show),
    path("proposals/decided", proposals.decided),
    path("proposals/unread", proposals.unread),
    path("proposals/read", proposals.read),
    path("proposals/files", proposals.read_files),
    path("proposals/accept-all", proposals.accept_all),
    path("proposals/put-aside", proposals.put_aside),
    path("proposals/<str:id>/", proposals.one),
    path("proposals/<str:id>/accept", proposals.accept),
    path("proposals/<str:id>/reject", proposals.reject),
    path("proposals/<str:id>/undo", proposals.undo),
    path("outbox/", outbox.show),
    path("outbox/<str:id>/answer", outbox.answer),
    path("outbox/<str:id>/cancel", outbox.cancel),
    path("outbox/<str:id>/now", outbox.send_now),
    path("interviews/add", interviews.add),
    path("interviews/import", interviews.bring_in),
    path("settings/", setup.settings),
    path("settings/account", accounts.account),
    path("settings/account/test", accounts.test_account),
    path("settings/account/sign-in", accounts.sign_in),
    path("settings/account/signing-in", accounts.signing_in),
    path("settings/mailbox", proposals.settings),
    path("settings/export", setup.export),
    path("settings/backup", backups.write),
    path("settings/backups", backups.show),
    path("settings/backups/restore", backups.restore),
    path("settings/erase", setup.erase),
    path("settings/etiquette", etiquette.show),
    path("settings/writing", stationery.habits),
    path("settings/templates/new", stationery.template),
    path("settings/templates/<str:name>/", stationery.template),
    path("settings/templates/<str:name>/drop", stationery.drop_template),
    path("settings/cards", stationery.stock),
    path("calendar/<str:token>.ics", calendar.feed),
    path("settings/calendar", calendar.settings),
    path("settings/calendar/file", calendar.download),
    path("mail/<str:id>", mails.show),
    path("mail/<str:id>/letter/<int:part>", mails.letter),
    path("people/", people.show),
    path("waiting/", waiting.show),
    path("search/", search.show),
    path("work/", work.show),
    path("work/stop", work.stop),
    path("samples/", samples.show),
    path("help/", help_page.show),
]


def handler400(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer for a request that Django itself finds unusable."""
    return problems.unusable(request)


def handler403(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer for what is not allowed."""
    return problems.unusable(request)


def handler404(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer for an address that leads nowhere."""
    return problems.no_such_page(request)


def handler500(request: HttpRequest) -> HttpResponse:
    """Answer for a bug outside a view."""
    return problems.unexpected(request, None)
