"""The store as use cases write it, inside one transaction of Django's connection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import cast

from django.db import IntegrityError, connection, transaction
from django.db.models import F
from django.db.models.functions import Now

from afterword.domain.case import (
    Case,
    Debrief,
    Event,
    Interview,
    Person,
    Statement,
    Thread,
    Touchpoint,
)
from afterword.domain.errors import NotFound, Refused
from afterword.store import models
from afterword.store.queries.cases import opportunity_not_found
from afterword.store.queries.drafts import draft_not_found
from afterword.store.reader import StoredReader
from afterword.store.rows import Row
from afterword.usecases.ports import (
    TYPED,
    CalendarFeed,
    CalendarMark,
    NewOpportunity,
    Origin,
    StoredDraft,
)
from afterword.usecases.views import DraftState, KeptText, MailAccount, Profile

_DEBRIEF_PARTS = ("expertise", "forgot_to_say", "promised", "went_well", "questions")


def django_rows(sql: str, parameters: Sequence[object] = ()) -> list[Row]:
    """Ask one question on Django's connection of this thread."""
    if connection.vendor == "postgresql":
        # SQLite compares LIKE without regard to case, and every question here means that.
        sql = sql.replace(" LIKE ", " ILIKE ")
    with connection.cursor() as cursor:
        # Every value is a text, a number, an instant or None; the stubs list them one by one.
        cursor.execute(sql, cast("Sequence[str]", parameters))
        rows: list[Row] = cursor.fetchall()
        return rows


class StoredLedger(StoredReader):
    """The `Ledger` of the ports, on Django's connection."""

    def __init__(self) -> None:
        super().__init__(django_rows)

    # The candidate

    def save_profile(self, account: int, profile: Profile) -> None:
        models.CandidateProfile.objects.update_or_create(
            account_id=account,
            defaults={
                "name": profile.name,
                "email": profile.email,
                "tz": profile.tz,
                "country": profile.country,
                "voice": profile.voice,
                "dialect": profile.dialect,
                "signature": profile.signature,
            },
        )

    def save_etiquette(self, account: int, decided: Mapping[str, object]) -> None:
        models.Etiquette.objects.update_or_create(
            account_id=account, defaults={"decided": dict(decided)}
        )

    def save_mail_account(self, account: int, mail_account: MailAccount) -> None:
        models.MailAccount.objects.update_or_create(
            account_id=account,
            defaults={
                "address": mail_account.address,
                "display_name": mail_account.display_name,
                "username": mail_account.username,
                "smtp_host": mail_account.smtp_host,
                "smtp_port": mail_account.smtp_port,
                "smtp_security": mail_account.smtp_security.value,
                "imap_host": mail_account.imap_host,
                "imap_port": mail_account.imap_port,
                "imap_security": mail_account.imap_security.value,
                "sent_folder": mail_account.sent_folder,
                "keeps_sent_copy": mail_account.keeps_sent_copy,
                "sign_in": mail_account.sign_in.value,
                "client_id": mail_account.client_id,
                "copy_to_self": mail_account.copy_to_self,
            },
        )

    def save_calendar_feed(self, account: int, feed: CalendarFeed | None) -> None:
        if feed is None:
            models.CalendarFeed.objects.filter(account_id=account).delete()
            return
        models.CalendarFeed.objects.update_or_create(
            account_id=account,
            defaults={"token": feed.token, "port": feed.port, "with_names": feed.with_names},
        )

    # Opportunities

    def add_opportunity(self, account: int, new: NewOpportunity, at: datetime) -> None:
        models.Opportunity.objects.create(
            account_id=account,
            key=new.id,
            company=new.employer.name,
            company_is_guess=new.company_is_guess,
            role=new.role,
            role_is_guess=new.role_is_guess,
            via=new.via,
            country=new.employer.country,
            subdivision=new.employer.subdivision,
            tz=new.employer.tz,
            created_at=at,
        )

    def add_case(self, account: int, id: str, case: Case, at: datetime) -> None:
        opportunity = models.Opportunity.objects.create(
            account_id=account,
            key=id,
            company=case.employer.name,
            role=case.role,
            via=case.via,
            country=case.employer.country,
            subdivision=case.employer.subdivision,
            tz=case.employer.tz,
            employer_size=case.employer_size,
            publicly_advertised=case.publicly_advertised,
            created_at=at,
        )
        people = {
            person.id: models.Person.objects.create(
                opportunity=opportunity, ref=person.id, **_person_columns(person)
            ).pk
            for person in case.people
        }
        for interview in case.interviews:
            self._add_interview(account, opportunity.pk, interview, people, TYPED, None)
            if interview.debrief is not None:
                # When it was noted is not part of a case; after the talk is all that matters.
                self._write_debrief(
                    opportunity.pk, interview.id, interview.debrief, interview.end, people
                )
        for statement in case.statements:
            self._add_statement(opportunity.pk, statement, TYPED, None)
        for touchpoint in case.touchpoints:
            self._add_touchpoint(account, opportunity.pk, touchpoint, people, TYPED)
        for event in case.events:
            self._add_event(opportunity.pk, event, TYPED, at)

    def rename(self, account: int, id: str, *, company: str | None, role: str | None) -> None:
        changes: dict[str, object] = {}
        if company is not None:
            changes |= {"company": company, "company_is_guess": False}
        if role is not None:
            changes |= {"role": role, "role_is_guess": False}
        # Asked for first: with nothing to change, no row would be changed either.
        owner = self._opportunity(account, id)
        models.Opportunity.objects.filter(pk=owner).update(**changes)

    def look_again(self, account: int, moments: Mapping[str, datetime | None]) -> None:
        for key, moment in moments.items():
            models.Opportunity.objects.filter(account_id=account, key=key).update(
                look_again_at=moment
            )

    # People and interviews

    def leave_out(self, account: int, email: str) -> tuple[str, ...]:
        mine = models.Person.objects.filter(opportunity__account_id=account, email__iexact=email)
        changed = tuple(sorted(set(mine.values_list("opportunity__key", flat=True))))
        models.Participation.objects.filter(person__in=mine).delete()
        # Whoever is named in a contact or a draft stays known; nobody thanks them any more.
        named = models.TouchpointPerson.objects.values("person_id").union(
            models.DraftRecipient.objects.values("person_id")
        )
        kept = {row["person_id"] for row in named}
        models.Person.objects.filter(
            pk__in=[id for id in mine.values_list("pk", flat=True) if id not in kept]
        ).delete()
        return changed

    def save_person(self, account: int, opportunity: str, person: Person) -> None:
        models.Person.objects.update_or_create(
            opportunity_id=self._opportunity(account, opportunity),
            ref=person.id,
            defaults=_person_columns(person),
        )

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
        people = self._people(owner)
        known = models.Interview.objects.filter(opportunity_id=owner, ref=interview.id).first()
        if known is None:
            self._add_interview(account, owner, interview, people, origin, mark)
            return
        models.Interview.objects.filter(pk=known.pk).update(**_interview_columns(interview, mark))
        mark = mark or self._mark_of(known)
        models.Participation.objects.filter(interview_id=known.pk).delete()
        self._write_participants(known.pk, interview.participants, people, mark)

    def record_import(
        self, account: int, *, digest: str, name: str, at: datetime, outcome: str
    ) -> None:
        models.ImportRecord.objects.create(
            account_id=account,
            digest=digest,
            name=name[: models.LONG],
            imported_at=at,
            outcome=outcome,
        )

    # Facts

    def record_debrief(
        self, account: int, opportunity: str, interview: str, debrief: Debrief, at: datetime
    ) -> None:
        owner = self._opportunity(account, opportunity)
        self._write_debrief(owner, interview, debrief, at, self._people(owner))

    def record_statement(
        self,
        account: int,
        opportunity: str,
        statement: Statement,
        *,
        origin: Origin,
        interview: str | None = None,
    ) -> None:
        owner = self._opportunity(account, opportunity)
        told_in = None if interview is None else self._interview(owner, interview)
        if told_in is not None:
            models.Statement.objects.filter(
                interview_id=told_in, source=origin.source, withdrawn_at__isnull=True
            ).update(withdrawn_at=Now())
        self._add_statement(owner, statement, origin, told_in)

    def record_touchpoint(
        self, account: int, opportunity: str, touchpoint: Touchpoint, *, origin: Origin
    ) -> bool:
        owner = self._opportunity(account, opportunity)
        message_id = touchpoint.thread.message_id if touchpoint.thread else None
        if message_id is not None and (
            models.Touchpoint.objects.filter(opportunity_id=owner, message_id=message_id).exists()
        ):
            return False
        self._add_touchpoint(account, owner, touchpoint, self._people(owner), origin)
        return True

    def withdraw_touchpoint(
        self, account: int, opportunity: str, touchpoint: Touchpoint, *, at: datetime
    ) -> bool:
        known = models.Touchpoint.objects.filter(
            opportunity_id=self._opportunity(account, opportunity),
            at=touchpoint.at,
            direction=touchpoint.direction,
            kind=touchpoint.kind,
            channel=touchpoint.channel,
            text=touchpoint.text,
            withdrawn_at__isnull=True,
        ).first()
        if known is None:
            return False
        known.withdrawn_at = at
        known.save(update_fields=["withdrawn_at"])
        return True

    def record_event(
        self, account: int, opportunity: str, event: Event, *, origin: Origin, at: datetime
    ) -> None:
        self._add_event(self._opportunity(account, opportunity), event, origin, at)

    # Drafts

    def add_draft(self, account: int, draft: StoredDraft) -> None:
        owner = self._opportunity(account, draft.opportunity)
        people = self._people(owner)
        interview = None if draft.interview is None else self._interview(owner, draft.interview)
        try:
            # A savepoint, so that the refusal leaves the rest of the transaction usable.
            with transaction.atomic():
                self._add_draft(account, owner, interview, people, draft)
        except IntegrityError as problem:
            raise Refused(
                "There is a thank-you note to this person for this interview already.",
                "Change that one, or drop it first.",
                code="thanked-already",
            ) from problem

    def replace_text(
        self,
        account: int,
        id: str,
        *,
        subject: str,
        body: str,
        version: int,
        at: datetime,
    ) -> bool:
        changed = models.Draft.objects.filter(
            account_id=account, key=id, version=version, state=DraftState.DRAFT.value
        ).update(subject=subject, body=body, version=F("version") + 1, updated_at=at)
        return changed == 1

    def move_draft(
        self, account: int, id: str, *, expected: DraftState, to: DraftState, at: datetime
    ) -> bool:
        changed = models.Draft.objects.filter(
            account_id=account, key=id, state=expected.value
        ).update(state=to.value, updated_at=at)
        if changed == 1:
            models.DraftRecipient.objects.filter(draft__account_id=account, draft__key=id).update(
                live=to is not DraftState.DROPPED
            )
        return changed == 1

    def keep_text(self, account: int, id: str, text: KeptText) -> None:
        draft = models.Draft.objects.filter(account_id=account, key=id).first()
        if draft is None:
            raise draft_not_found(id)
        models.KeptText.objects.create(
            draft=draft,
            subject=text.subject,
            body=text.body,
            version=text.version,
            kept_at=text.kept_at,
        )

    # Rows behind ids

    def _opportunity(self, account: int, key: str) -> int:
        found = models.Opportunity.objects.filter(account_id=account, key=key).values_list("pk")
        if not found:
            raise opportunity_not_found(key)
        return int(found[0][0])

    def _interview(self, opportunity: int, ref: str) -> int:
        found = models.Interview.objects.filter(opportunity_id=opportunity, ref=ref)
        ids = found.values_list("pk", flat=True)
        if not ids:
            raise NotFound(
                f"There is no interview {ref!r} in this opportunity.",
                "`afterword explain` shows its interviews with their ids.",
            )
        return int(ids[0])

    def _people(self, opportunity: int) -> Mapping[str, int]:
        people = models.Person.objects.filter(opportunity_id=opportunity)
        return dict(people.values_list("ref", "pk"))

    # Rows of a case

    def _add_interview(
        self,
        account: int,
        opportunity: int,
        interview: Interview,
        people: Mapping[str, int],
        origin: Origin,
        mark: CalendarMark | None,
    ) -> None:
        added = models.Interview.objects.create(
            account_id=account,
            opportunity_id=opportunity,
            ref=interview.id,
            source=origin.source,
            **_interview_columns(interview, mark),
        )
        self._write_participants(added.pk, interview.participants, people, mark)

    def _mark_of(self, interview: models.Interview) -> CalendarMark:
        invited = interview.participations.filter(invited=True)
        return CalendarMark(
            interview.uid, invited=tuple(invited.values_list("person__ref", flat=True))
        )

    def _write_participants(
        self,
        interview: int,
        participants: Sequence[str],
        people: Mapping[str, int],
        mark: CalendarMark | None,
    ) -> None:
        invited = mark.invited if mark is not None else ()
        models.Participation.objects.bulk_create(
            models.Participation(
                interview_id=interview,
                person_id=_row_of(person, people),
                position=position,
                invited=person in invited,
            )
            for position, person in enumerate(participants)
        )

    def _write_debrief(
        self,
        opportunity: int,
        ref: str,
        debrief: Debrief,
        at: datetime,
        people: Mapping[str, int],
    ) -> None:
        interview = self._interview(opportunity, ref)
        notes = [
            models.DebriefNote(
                kind="discussed",
                text=part.text,
                person_id=None if part.person is None else _row_of(part.person, people),
            )
            for part in debrief.discussed
        ] + [
            models.DebriefNote(kind=kind, text=text)
            for kind in _DEBRIEF_PARTS
            for text in getattr(debrief, kind)
        ]
        for position, note in enumerate(notes):
            note.interview_id = interview
            note.position = position
        models.DebriefNote.objects.filter(interview_id=interview).delete()
        models.DebriefNote.objects.bulk_create(notes)
        models.Interview.objects.filter(pk=interview).update(debriefed_at=at)

    def _add_statement(
        self, opportunity: int, statement: Statement, origin: Origin, interview: int | None
    ) -> None:
        models.Statement.objects.create(
            opportunity_id=opportunity,
            interview_id=interview,
            stated_at=statement.stated_at,
            kind=statement.kind,
            text=statement.text,
            by=statement.by,
            date=statement.date,
            readings=[day.isoformat() for day in statement.readings],
            ambiguous=statement.ambiguous,
            effect=statement.effect,
            **_origin_columns(origin),
        )

    def _add_touchpoint(
        self,
        account: int,
        opportunity: int,
        touchpoint: Touchpoint,
        people: Mapping[str, int],
        origin: Origin,
    ) -> None:
        added = models.Touchpoint.objects.create(
            account_id=account,
            opportunity_id=opportunity,
            at=touchpoint.at,
            direction=touchpoint.direction,
            kind=touchpoint.kind,
            channel=touchpoint.channel,
            text=touchpoint.text,
            auto_submitted=touchpoint.auto_submitted,
            delivered=str(touchpoint.delivered).lower(),
            effect=touchpoint.effect,
            role=touchpoint.role,
            found_in_sent_folder=touchpoint.found_in_sent_folder,
            message_id=touchpoint.thread.message_id if touchpoint.thread else None,
            thread=_thread_column(touchpoint.thread),
            extra=dict(touchpoint.extra),
            **_origin_columns(origin),
        )
        models.TouchpointPerson.objects.bulk_create(
            models.TouchpointPerson(
                touchpoint=added, person_id=_row_of(person, people), position=position
            )
            for position, person in enumerate(touchpoint.people)
        )

    def _add_event(self, opportunity: int, event: Event, origin: Origin, at: datetime) -> None:
        instant, day = _moment_columns(event.at)
        deadline, deadline_day = _moment_columns(event.deadline)
        models.Event.objects.create(
            opportunity_id=opportunity,
            kind=event.kind,
            at=instant,
            on=day,
            deadline_at=deadline,
            deadline_on=deadline_day,
            written=event.written,
            text=event.text,
            extra=dict(event.extra),
            recorded_at=at,
            **_origin_columns(origin),
        )

    def _add_draft(
        self,
        account: int,
        opportunity: int,
        interview: int | None,
        people: Mapping[str, int],
        draft: StoredDraft,
    ) -> None:
        added = models.Draft.objects.create(
            account_id=account,
            opportunity_id=opportunity,
            interview_id=interview,
            key=draft.id,
            note=draft.note.value,
            channel=draft.channel,
            subject=draft.subject,
            body=draft.body,
            state=draft.state.value,
            version=draft.version,
            facts_used=list(draft.facts_used),
            missing=[[question.text, question.path] for question in draft.missing],
            created_at=draft.updated_at,
            updated_at=draft.updated_at,
        )
        models.DraftRecipient.objects.bulk_create(
            models.DraftRecipient(
                draft=added,
                person_id=_row_of(person, people),
                position=position,
                interview_id=interview,
                note=draft.note.value,
            )
            for position, person in enumerate(draft.to)
        )


def _row_of(person: str, people: Mapping[str, int]) -> int:
    if person not in people:
        raise NotFound(
            f"There is no person {person!r} in this opportunity.",
            "`afterword explain` shows its people with their ids.",
        )
    return people[person]


def _person_columns(person: Person) -> dict[str, object]:
    return {
        "name": person.name,
        "role": person.role,
        "email": person.email,
        "postal": person.postal,
        "linkedin": person.linkedin,
        "same_person_as": person.same_person_as,
        "also_roles": list(person.also_roles),
        "prefers": person.prefers,
        "addresses": list(person.addresses),
        "organisation": person.organisation,
    }


def _interview_columns(interview: Interview, mark: CalendarMark | None) -> dict[str, object]:
    columns: dict[str, object] = {
        "start": interview.start,
        "end": interview.end,
        "tz": interview.tz,
        "format": interview.format,
        "stage": interview.stage,
        "round": interview.round,
        "status": interview.status,
        "origin": interview.origin,
        "role": interview.role,
        "uid": interview.uid,
        "thread": _thread_column(interview.thread),
    }
    if mark is not None:
        columns |= {
            "uid": mark.uid,
            "recurrence_id": mark.recurrence_id,
            "sequence": mark.sequence,
            "stamped_at": mark.stamped_at,
        }
    return columns


def _thread_column(thread: Thread | None) -> dict[str, object] | None:
    if thread is None:
        return None
    return {
        "message_id": thread.message_id,
        "references": list(thread.references),
        "subject": thread.subject,
    }


def _origin_columns(origin: Origin) -> dict[str, object]:
    return {
        "source": origin.source,
        "evidence": origin.evidence,
        "confirmed": origin.confirmed,
    }


def _moment_columns(moment: datetime | date | None) -> tuple[datetime | None, date | None]:
    if isinstance(moment, datetime):
        return moment, None
    return None, moment
