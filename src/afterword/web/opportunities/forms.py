"""Forms of the opportunity page: what happened, the right name, another person."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms

from afterword.domain.case import Case, Event, Person, Touchpoint
from afterword.usecases.views import Explained
from afterword.web.dates import Dates
from afterword.web.fields import LocalMoment, aware, choice, line, mail_address, picker, text

RECEIVED = (
    ("in:ack", "They thanked me or said they have my note"),
    ("in:question", "They asked me something"),
    ("in:next_round", "They invite me to the next round"),
    ("in:delay_notice", "They need more time"),
    ("in:offer", "They made an offer"),
    ("in:rejection", "They said no"),
    ("in:hold", "The post is on hold"),
    ("in:small_talk", "A friendly word, nothing more"),
)
SENT = (
    ("out:thank_you", "I thanked them"),
    ("out:status_inquiry", "I asked how things stand"),
    ("out:reply", "I answered them"),
    ("out:addendum", "I sent something that was missing"),
    ("out:rejection_reply", "I answered their no"),
    ("out:feedback_request", "I asked for feedback"),
    ("out:linkedin_invitation", "I sent a LinkedIn invitation"),
    ("out:stay_in_touch", "I kept in touch"),
    ("out:card", "I posted a card"),
    ("out:withdrawal", "I withdrew"),
)
EVENTS = (
    ("event:competing_offer", "I have another offer, with a deadline"),
    ("event:accepted", "I accepted their offer"),
    ("event:accepted_elsewhere", "I accepted an offer elsewhere"),
    ("event:job_reposted", "The post is advertised again"),
    ("event:file_closed", "I put this one to rest"),
)
CHANNELS = (
    ("email", "by e-mail"),
    ("phone", "by phone"),
    ("post", "by post"),
    ("linkedin", "on LinkedIn"),
    ("sms", "by text message"),
    ("whatsapp", "on WhatsApp"),
)
WHAT = (
    ("", "Choose what happened"),
    *RECEIVED,
    *SENT,
    *EVENTS,
)


class HappenedForm(forms.Form):
    """Something that happened outside the program and may change the advice."""

    what = choice("What happened?", WHAT)
    who = choice("With whom?", (), required=False)
    channel = choice("How?", CHANNELS, required=False)
    when = LocalMoment("When?")
    deadline = LocalMoment("Until when?", required=False, hint="Only for an offer with a deadline.")
    words = text("In their words", hint="Only if you like; what they said about timing helps most.")

    def __init__(self, *args: Any, dates: Dates, case: Case, **more: Any) -> None:
        super().__init__(*args, **more)
        self._dates = dates
        who = self.fields["who"]
        assert isinstance(who, forms.ChoiceField)
        who.choices = [("", "Nobody in particular"), *((p.id, p.name) for p in case.people)]

    @classmethod
    def at_moment(cls, dates: Dates, case: Case) -> HappenedForm:
        """Make an untouched form for right now."""
        return cls(dates=dates, case=case, initial={"when": picker(dates.local(dates.at))})

    def clean_when(self) -> datetime:
        """Refuse what has not happened yet."""
        when = aware(self.cleaned_data["when"], self._dates.tz)
        # The picker has no seconds, and clocks of two machines differ a little.
        if (when - self._dates.at).total_seconds() > 120:
            raise forms.ValidationError("This lies in the future; please write when it happened.")
        return min(when, self._dates.at)

    def fact(self) -> Touchpoint | Event:
        """Return what was told as a fact."""
        data = self.cleaned_data
        direction, kind = data["what"].split(":")
        if direction == "event":
            deadline = data["deadline"] and aware(data["deadline"], self._dates.tz)
            return Event(kind=kind, at=data["when"], deadline=deadline, text=data["words"])
        return Touchpoint(
            at=data["when"],
            direction=direction,
            kind=kind,
            people=(data["who"],) if data["who"] else (),
            channel=data["channel"] or "email",
            text=data["words"],
        )


class NameForm(forms.Form):
    """The right name of company and post."""

    company = line("Company")
    role = line("Post", required=False)

    @classmethod
    def of(cls, explained: Explained) -> NameForm:
        """Show the names as they are known."""
        case = explained.case
        return cls(initial={"company": case.employer.name, "role": case.role})


ROLES = (
    ("interviewer", "interviewed me"),
    ("hiring_manager", "would be my manager"),
    ("hr", "works in HR"),
    ("recruiter", "recruits for the company"),
    ("agency_recruiter", "works for an agency"),
    ("coordinator", "arranged the interview"),
    ("contact", "is someone else there"),
)


class PersonForm(forms.Form):
    """Someone on the other side."""

    id = forms.CharField(required=False, max_length=64)
    name = line("Name")
    role = choice("This person", ROLES)
    email = mail_address("Mail address", hint="Leave it empty where you do not know it.")
    postal = text("Postal address", hint="For a card by hand. It may stay empty.", most=500)
    linkedin = line("LinkedIn page", required=False, hint="It may stay empty.", most=300)

    def person(self, case: Case) -> Person:
        """Return the person; what the form does not ask stays as it was."""
        data = self.cleaned_data
        known = case.person(data["id"]) if data["id"] else None
        email = data["email"] or (known.email if known else "unknown")
        postal = data["postal"].replace("\r\n", "\n").strip() or (known.postal if known else None)
        linkedin = data["linkedin"].strip() or (known.linkedin if known else None)
        if known is None:
            return Person(
                id="",
                name=data["name"],
                role=data["role"],
                email=email,
                postal=postal,
                linkedin=linkedin,
            )
        return Person(
            id=known.id,
            name=data["name"],
            role=data["role"],
            email=email,
            postal=postal,
            linkedin=linkedin,
            same_person_as=known.same_person_as,
            also_roles=known.also_roles,
            prefers=known.prefers,
            addresses=known.addresses,
            organisation=known.organisation,
        )
