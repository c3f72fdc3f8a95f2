"""Facts in: what the person tells, and what their invitations say."""

from __future__ import annotations

from datetime import datetime

from afterword.adapters.ids import new_id
from afterword.bootstrap.assembly import Assembly, now
from afterword.domain.case import Case, Debrief, Event, Person, Touchpoint
from afterword.usecases.views import Imported, NewInterview


class Facts(Assembly):
    """Recording and correcting what happened."""

    def add_interview(self, new: NewInterview, *, at: datetime) -> str:
        """Record an interview; returns the opportunity it belongs to (a known one is reused)."""
        from afterword.usecases.record_interview import add_interview

        return add_interview(self._store, self._account, new, at=at, new_id=new_id)

    def import_bytes(self, data: bytes, *, name: str, at: datetime) -> tuple[Imported, ...]:
        """Record the invitations in an .ics or a mail; `name` is only for sentences."""
        from afterword.usecases.import_invitation import import_bytes

        mail_account = self.mail_account()
        own = (mail_account.address,) if mail_account is not None else ()
        return import_bytes(
            self._store,
            self._account,
            data,
            name=name,
            at=at,
            new_id=new_id,
            tz=self.settings.tz,
            own_addresses=own,
        )

    def rename(self, id: str, *, company: str | None = None, role: str | None = None) -> None:
        """Correct the company or the role; what was a guess becomes the person's word."""
        from afterword.usecases.record_facts import rename

        rename(self._store, self._account, id, company=company, role=role)

    def save_person(self, id: str, person: Person, *, at: datetime | None = None) -> str:
        """Add a person (empty id) or correct a known one; returns the person's id."""
        from afterword.usecases.record_facts import save_person

        return save_person(self._store, self._account, id, person, at=at or now())

    def record_debrief(
        self,
        id: str,
        interview_id: str,
        debrief: Debrief,
        *,
        said_about_timing: str | None = None,
        at: datetime,
    ) -> None:
        """Keep what was noted of one interview; what was said about timing becomes a date."""
        from afterword.usecases.record_facts import record_debrief

        record_debrief(
            self._store,
            self._account,
            id,
            interview_id,
            debrief,
            said_about_timing=said_about_timing,
            at=at,
        )

    def record_touchpoint(
        self, id: str, touchpoint: Touchpoint, *, at: datetime | None = None
    ) -> None:
        """Record one contact that happened; `at` is now."""
        from afterword.usecases.record_facts import record_touchpoint

        record_touchpoint(self._store, self._account, id, touchpoint, at=at or now())

    def record_event(self, id: str, event: Event, *, at: datetime | None = None) -> None:
        """Record anything else that changes the advice."""
        from afterword.usecases.record_facts import record_event

        record_event(self._store, self._account, id, event, at=at or now())

    def cancel_interview(self, id: str, interview_id: str, *, at: datetime) -> None:
        """Note that an interview will not take place."""
        from afterword.usecases.record_facts import cancel_interview

        cancel_interview(self._store, self._account, id, interview_id, at=at)

    def add_case(self, case: Case, *, at: datetime, id: str | None = None) -> str:
        """Record a whole case (its candidate stays the profile's business); returns its id."""
        from afterword.usecases.looking import keep_looking

        id = id or new_id()
        with self._store.writing() as ledger:
            ledger.add_case(self._account, id, case, at)
            keep_looking(ledger, self._account, [id], at=at)
        return id
