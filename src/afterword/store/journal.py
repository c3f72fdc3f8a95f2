"""The ledger that writes down each change of a fact, in the transaction that makes it.

Whoever writes a fact goes through this ledger, so the history of an opportunity is complete by
construction. What is typed in one go into a debrief, which is kept while typing, is one change.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final

from django.db.models import QuerySet, Value
from django.db.models.functions import Now

from afterword.domain.case import Case, Debrief, Event, Interview, Person, Statement, Touchpoint
from afterword.domain.errors import NotFound, Refused
from afterword.store import models
from afterword.store.ledger import StoredLedger
from afterword.usecases.ports import CalendarMark, Change, NewOpportunity, Origin

Fields = dict[str, object]

ONE_GO: Final = timedelta(minutes=30)
"""Changes of one debrief this close together are one sitting. Our choice."""
ALL: Final = 1_000_000
"""More changes than one opportunity has."""


class JournalledLedger(StoredLedger):
    """The `Ledger` of the ports; each change of a fact leaves a `Change` beside it."""

    def add_opportunity(self, account: int, new: NewOpportunity, at: datetime) -> None:
        super().add_opportunity(account, new, at)
        owner = self._opportunity(account, new.id)
        self._note(owner, "begun", after={"company": new.employer.name, "role": new.role})

    def add_case(self, account: int, id: str, case: Case, at: datetime) -> None:
        super().add_case(account, id, case, at)
        owner = self._opportunity(account, id)
        self._note(owner, "begun", after={"company": case.employer.name, "role": case.role})

    def rename(self, account: int, id: str, *, company: str | None, role: str | None) -> None:
        owner = self._opportunity(account, id)
        before = self._names(owner)
        super().rename(account, id, company=company, role=role)
        after = self._names(owner)
        # A guess that was confirmed is a change too, though the words stay.
        if before != after:
            self._note(owner, "names", source="typed", before=before, after=after)

    def save_person(self, account: int, opportunity: str, person: Person) -> None:
        owner = self._opportunity(account, opportunity)
        known = self._person(owner, person.id)
        super().save_person(account, opportunity, person)
        self._note_change(owner, "person", person.id, known, self._person(owner, person.id))

    def save_interview(
        self,
        account: int,
        opportunity: str,
        interview: Interview,
        *,
        origin: Origin,
        mark: CalendarMark | None = None,
    ) -> None:
        owner = self._opportunity(account, opportunity)
        before = self._talk(owner, interview.id)
        super().save_interview(account, opportunity, interview, origin=origin, mark=mark)
        after = self._talk(owner, interview.id)
        self._note_change(owner, "interview", interview.id, before, after, source=origin.source)

    def record_debrief(
        self, account: int, opportunity: str, interview: str, debrief: Debrief, at: datetime
    ) -> None:
        owner = self._opportunity(account, opportunity)
        before = self._noted(owner, interview)
        super().record_debrief(account, opportunity, interview, debrief, at)
        after = self._noted(owner, interview)
        if before == after:
            return
        if not self._goes_on(owner, interview, after):
            self._note(
                owner, "debrief", subject=interview, source="typed", before=before, after=after
            )

    def record_statement(
        self,
        account: int,
        opportunity: str,
        statement: Statement,
        *,
        origin: Origin,
        interview: str | None = None,
    ) -> None:
        super().record_statement(
            account, opportunity, statement, origin=origin, interview=interview
        )
        owner = self._opportunity(account, opportunity)
        newest = _newest(models.Statement.objects.filter(opportunity_id=owner))
        after: Fields = {"text": statement.text, "date": _text(statement.date)}
        self._note_fact(owner, "statement", newest, origin, after)

    def record_touchpoint(
        self, account: int, opportunity: str, touchpoint: Touchpoint, *, origin: Origin
    ) -> bool:
        if not super().record_touchpoint(account, opportunity, touchpoint, origin=origin):
            return False
        owner = self._opportunity(account, opportunity)
        newest = _newest(models.Touchpoint.objects.filter(opportunity_id=owner))
        after = _contact(touchpoint, self._names_of(owner, touchpoint.people))
        self._note_fact(owner, "touchpoint", newest, origin, after)
        return True

    def withdraw_touchpoint(
        self, account: int, opportunity: str, touchpoint: Touchpoint, *, at: datetime
    ) -> bool:
        if not super().withdraw_touchpoint(account, opportunity, touchpoint, at=at):
            return False
        owner = self._opportunity(account, opportunity)
        before = _contact(touchpoint, self._names_of(owner, touchpoint.people))
        self._note(owner, "touchpoint", before=before)
        return True

    def record_event(
        self, account: int, opportunity: str, event: Event, *, origin: Origin, at: datetime
    ) -> None:
        super().record_event(account, opportunity, event, origin=origin, at=at)
        owner = self._opportunity(account, opportunity)
        newest = _newest(models.Event.objects.filter(opportunity_id=owner))
        after: Fields = {
            "kind": event.kind,
            "at": _text(event.at),
            "deadline": _text(event.deadline),
            "text": event.text,
        }
        self._note_fact(owner, "event", newest, origin, after)

    def undo(self, account: int, opportunity: str, change: int, *, at: datetime) -> None:
        owner = self._opportunity(account, opportunity)
        noted = models.Change.objects.filter(opportunity_id=owner, pk=change).first()
        if noted is None:
            raise NotFound("There is no such change.", "The history of the opportunity lists them.")
        if not any(
            one.id == change and one.may_undo for one in self._all_changes(account, opportunity)
        ):
            raise Refused(
                "This change cannot be taken back any more.",
                "Record what is true now; the newer fact counts.",
                code="cannot-undo",
            )
        self._bring_back(owner, noted, at)
        models.Change.objects.create(
            opportunity_id=owner,
            what=noted.what,
            subject=noted.subject,
            source="typed",
            before=noted.after,
            after=noted.before,
            undoes=noted,
        )

    def _all_changes(self, account: int, opportunity: str) -> tuple[Change, ...]:
        return self.changes(account, opportunity, 0, ALL)

    def _bring_back(self, owner: int, noted: models.Change, at: datetime) -> None:
        before, fact = noted.before or {}, noted.fact or 0
        match noted.what:
            case "names":
                models.Opportunity.objects.filter(pk=owner).update(**before)
            case "interview":
                talk = models.Interview.objects.filter(opportunity_id=owner, ref=noted.subject)
                talk.update(status=before["status"])
            case "touchpoint":
                models.Touchpoint.objects.filter(pk=fact).update(withdrawn_at=at)
            case "event":
                models.Event.objects.filter(pk=fact).update(withdrawn_at=at)
            case "statement":
                models.Statement.objects.filter(pk=fact).update(withdrawn_at=at)

    # What is written down

    def _note(
        self,
        owner: int,
        what: str,
        *,
        subject: str = "",
        source: str = "",
        before: Fields | None = None,
        after: Fields | None = None,
        fact: int | None = None,
    ) -> None:
        models.Change.objects.create(
            opportunity_id=owner,
            what=what,
            subject=subject[: models.SHORT],
            source=source,
            before=before,
            after=after,
            fact=fact,
        )

    def _note_change(
        self,
        owner: int,
        what: str,
        subject: str,
        before: Fields | None,
        after: Fields | None,
        *,
        source: str = "",
    ) -> None:
        if before != after:
            self._note(owner, what, subject=subject, source=source, before=before, after=after)

    def _note_fact(
        self, owner: int, what: str, newest: int | None, origin: Origin, after: Fields
    ) -> None:
        if origin.confirmed:
            self._note(owner, what, source=origin.source, after=after, fact=newest)

    def _goes_on(self, owner: int, interview: str, after: Fields) -> bool:
        """Bring the change of this sitting up to date, where there is one."""
        newest = models.Change.objects.filter(opportunity_id=owner).order_by("-pk").first()
        if newest is None or (newest.what, newest.subject) != ("debrief", interview):
            return False
        same_sitting = models.Change.objects.filter(
            pk=newest.pk, recorded_at__gt=Now() - Value(ONE_GO)
        )
        return same_sitting.update(after=after) == 1

    def _names(self, owner: int) -> Fields:
        columns = ("company", "role", "company_is_guess", "role_is_guess")
        return dict(models.Opportunity.objects.values(*columns).get(pk=owner))

    def _person(self, owner: int, ref: str) -> Fields | None:
        found = models.Person.objects.filter(opportunity_id=owner, ref=ref)
        known = found.values("name", "role", "email").first()
        return None if known is None else dict(known)

    def _talk(self, owner: int, ref: str) -> Fields | None:
        talk = models.Interview.objects.filter(opportunity_id=owner, ref=ref).first()
        if talk is None:
            return None
        people = talk.participations.order_by("position").values_list("person__name", flat=True)
        return {
            "start": _text(talk.start),
            "end": _text(talk.end),
            "format": talk.format,
            "status": talk.status,
            "people": list(people),
        }

    def _noted(self, owner: int, interview: str) -> Fields:
        notes = models.DebriefNote.objects.filter(
            interview__opportunity_id=owner, interview__ref=interview
        )
        return {"lines": list(notes.order_by("position").values_list("text", flat=True))}

    def _names_of(self, owner: int, people: Sequence[str]) -> list[str]:
        known = models.Person.objects.filter(opportunity_id=owner, ref__in=people)
        names = dict(known.values_list("ref", "name"))
        return [names[ref] for ref in people if ref in names]


def _contact(touchpoint: Touchpoint, names: list[str]) -> Fields:
    return {
        "at": _text(touchpoint.at),
        "direction": touchpoint.direction,
        "kind": touchpoint.kind,
        "channel": touchpoint.channel,
        "people": names,
    }


def _newest(rows: QuerySet[Any]) -> int | None:
    return rows.order_by("-pk").values_list("pk", flat=True).first()


def _text(moment: datetime | date | None) -> str | None:
    return None if moment is None else moment.isoformat()
