"""Say yes or no to what a mail proposes: only then does it become a fact, and it can be undone.

What accepting does is decided by one plan, made of the proposal and the case. The same plan is
shown beforehand in words and carried out afterwards, so that nobody accepts what was not shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.domain.case import (
    Case,
    Employer,
    Event,
    Interview,
    Person,
    Statement,
    Thread,
    Touchpoint,
)
from afterword.domain.errors import Refused, UnusableInput
from afterword.reading.calendar.invitation import Invitation
from afterword.reading.calendar.reader import read_invitations_of
from afterword.reading.mail.headers import Address
from afterword.reading.mail.message import CalendarPart, Message
from afterword.reading.mail.reading import LABELS, Reading
from afterword.usecases.import_invitation import take_invitation
from afterword.usecases.looking import keep_looking
from afterword.usecases.mail_matching import Matcher
from afterword.usecases.mail_proposing import kind_of_label
from afterword.usecases.ports import AccountId, Ledger, NewId, NewOpportunity, Origin, Store
from afterword.usecases.ports_mailbox import (
    BULK,
    Mailbox,
    MailboxStore,
    MailRead,
    Proposal,
    ProposalKind,
    ProposalState,
)
from afterword.usecases.record_facts import next_interview_id
from afterword.usecases.record_interview import next_round, save_people
from afterword.usecases.views import Outcome, Profile
from afterword.usecases.wording import instant_in_words

CONTACTS: Final = {
    "application_confirmation": "application_confirmation",
    "interview_invitation": "interview_invitation",
    "interview_confirmation_or_change": "confirmation",
    "assessment": "assessment",
    "rejection": "rejection",
    "delay": "delay_notice",
    "offer": "offer",
    "info_request": "info_request",
    "reply_to_thanks": "reply_to_thanks",
    "feedback": "feedback",
    "out_of_office": "out_of_office",
    "bounce": "bounce",
    "recruiter_outreach": "recruiter_outreach",
    "other_job": "reply",
    "not_job": "reply",
}
"""The kind of contact a label becomes; one for each label of the contract."""
_TALKS: Final = (
    ProposalKind.NEW_INTERVIEW,
    ProposalKind.INTERVIEW_CHANGED,
    ProposalKind.INTERVIEW_CANCELLED,
)
_SAME_TIME: Final = timedelta(minutes=30)
_MOVED_WITHIN: Final = timedelta(days=21)
"""A confirmation with another time moves the one interview booked so near. Our choice."""
_LOOKED_AT_AGAIN: Final = 500
"""So many mails that fitted nothing, the latest ones, are held against what is new."""
_USUAL_LENGTH: Final = timedelta(hours=1)
assert set(CONTACTS) == set(LABELS)


@dataclass(frozen=True, slots=True)
class NewCandidacy:
    """An opportunity to be made from a proposal that matches none."""

    company: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a proposal, in a sentence."""

    proposal: str
    sentence: str
    opportunity: str | None = None


@dataclass(frozen=True, slots=True)
class _Talk:
    """What happens to an interview: `known` is the one that is changed, None adds one."""

    what: str
    known: Interview | None
    interview: Interview


class Proposals:
    """The decisions of one account."""

    def __init__(
        self,
        store: Store,
        mail: MailboxStore,
        account: AccountId,
        *,
        new_id: NewId,
        tz: str,
        own_addresses: Sequence[str] = (),
    ) -> None:
        self._store = store
        self._mail = mail
        self._account = account
        self._new_id = new_id
        self._tz = tz
        self._own = own_addresses

    def accept(
        self,
        id: str,
        *,
        at: datetime,
        opportunity: str | None = None,
        create: NewCandidacy | None = None,
        label: str | None = None,
        own_note: str | None = None,
    ) -> Decided:
        """Make facts of a proposal.

        `opportunity` or `create` say where it belongs, if that was not found or is wrong; `label`
        or `own_note` correct what the mail is.

        Raises:
            Refused: It was decided already, or nobody knows where it belongs.
        """
        with self._store.writing() as ledger:
            box = self._held()
            decided = self._accept(
                ledger, box, id, at, opportunity or None, create, label, own_note
            )
            if decided.opportunity is not None:
                keep_looking(ledger, self._account, [decided.opportunity], at=at)
        return decided

    def accept_all(self, *, at: datetime) -> tuple[Decided, ...]:
        """Accept what only confirms known facts, all at once."""
        with self._store.writing() as ledger:
            box = self._held()
            kinds = tuple(sorted(BULK))
            found = box.proposals(self._account, matched=True, kinds=kinds, most=10_000)
            done = [self._accept(ledger, box, one.id, at, None, None, None, None) for one in found]
            keep_looking(
                ledger,
                self._account,
                sorted({one.opportunity for one in done if one.opportunity}),
                at=at,
            )
        return tuple(done)

    def reject(self, id: str, *, at: datetime, label: str = "") -> Decided:
        """Put a proposal aside; `label` is what the mail really is, if the person says so."""
        _known_label(label or None)
        with self._store.writing():
            box = self._held()
            one = _open(box.proposal(self._account, id))
            box.decide(
                self._account,
                id,
                ProposalState.REJECTED,
                expected=ProposalState.OPEN,
                meant=label,
                at=at,
            )
        return Decided(id, "Put aside. Nothing was changed.", one.opportunity)

    def reject_many(self, ids: Sequence[str], *, at: datetime) -> int:
        """Put several aside without saying what they are; returns how many."""
        with self._store.writing():
            box = self._held()
            return sum(
                box.decide(
                    self._account,
                    id,
                    ProposalState.REJECTED,
                    expected=ProposalState.OPEN,
                    meant="",
                    at=at,
                )
                for id in ids
            )

    def undo(self, id: str, *, at: datetime) -> Decided:
        """Open a decided proposal again and take back what accepting it changed."""
        with self._store.writing() as ledger:
            box = self._held()
            one = box.proposal(self._account, id)
            if one.state is ProposalState.OPEN:
                raise Refused(
                    "This proposal is open; there is nothing to undo.", code="not-decided"
                )
            opportunity = box.take_back(self._account, id, at)
            box.decide(self._account, id, ProposalState.OPEN, expected=one.state, meant="", at=at)
            if opportunity is not None:
                keep_looking(ledger, self._account, [opportunity], at=at)
        return Decided(id, "Taken back; it is open again.", opportunity)

    def match(self, id: str, opportunity: str) -> Decided:
        """Say to which opportunity an open proposal belongs, without accepting it."""
        with self._store.writing() as ledger:
            headline = ledger.headline(self._account, opportunity)
            box = self._held()
            _open(box.proposal(self._account, id))
            box.match(self._account, id, opportunity, "You said so.")
        return Decided(id, f"It belongs to {headline.company}.", opportunity)

    def _held(self) -> Mailbox:
        """Open the mailbox for a decision; the next one waits until this is made."""
        box = self._mail.mailbox()
        box.hold(self._account)
        return box

    # One acceptance

    def _accept(
        self,
        ledger: Ledger,
        box: Mailbox,
        id: str,
        at: datetime,
        opportunity: str | None,
        create: NewCandidacy | None,
        label: str | None,
        own_note: str | None,
    ) -> Decided:
        one = _corrected(_open(box.proposal(self._account, id)), label, own_note)
        owner = opportunity or (None if create is not None else one.opportunity)
        if owner is not None:
            ledger.headline(self._account, owner)
        began = box.begin(self._account, owner)
        invitation = self._invitation(one)
        if owner is None and create is not None:
            owner = self._create(ledger, one, create, at)
        if invitation is not None and one.kind in (*_TALKS, ProposalKind.KNOWN_FACT):
            sentence, owner = self._take(ledger, invitation, one, owner, at)
        elif owner is None:
            raise Refused(
                "Nobody knows to which application this belongs.",
                "Choose one, or begin a new one with the company's name.",
                code="no-opportunity",
            )
        else:
            sentence = self._record(ledger, owner, one, at)
        if owner != one.opportunity and owner is not None:
            box.match(self._account, id, owner, one.because or "You said so.")
        won = box.decide(
            self._account,
            id,
            ProposalState.ACCEPTED,
            expected=ProposalState.OPEN,
            meant=one.label,
            at=at,
        )
        if not won:
            raise _decided_already()
        if owner is not None:
            box.end(self._account, id, owner, began)
        return Decided(id, sentence, owner)

    def _create(self, ledger: Ledger, one: Proposal, create: NewCandidacy, at: datetime) -> str:
        company = " ".join(create.company.split())
        if not company:
            raise UnusableInput("The company has no name.", "Write the name you know it by.")
        profile = ledger.profile(self._account) or Profile(tz=self._tz)
        country, _, subdivision = profile.country.partition("-")
        id = self._new_id()
        agency = one.kind is ProposalKind.RECRUITER
        ledger.add_opportunity(
            self._account,
            NewOpportunity(
                id=id,
                employer=Employer(company, country or "GB", subdivision or None, profile.tz),
                role=" ".join(create.role.split()),
                via="agency" if agency else "direct",
            ),
            one.mail.sent_at or at,
        )
        return id

    def _take(
        self,
        ledger: Ledger,
        invitation: Invitation,
        one: Proposal,
        owner: str | None,
        at: datetime,
    ) -> tuple[str, str]:
        imported = take_invitation(
            ledger,
            self._account,
            invitation,
            at=at,
            new_id=self._new_id,
            tz=self._tz,
            own_addresses=self._own,
            into=owner,
        )
        if imported.opportunity_id is None or imported.outcome is Outcome.NOTHING_FOUND:
            if owner is None:
                raise Refused(imported.sentence, "Choose the application first.", code="no-talk")
            return self._record(ledger, owner, one, at), owner
        return imported.sentence, imported.opportunity_id

    def _invitation(self, one: Proposal) -> Invitation | None:
        """Read the calendar object of the mail again, with the mail around it."""
        if not one.found.calendars:
            return None
        line = one.mail
        carrier = Message(
            message_id=line.message_id,
            subject=line.subject,
            from_=Address(line.sender_name, line.sender) if line.sender else None,
            references=line.references,
            date=line.sent_at,
            calendar_parts=tuple(
                CalendarPart(part.text.encode(), part.method) for part in one.found.calendars
            ),
        )
        found = read_invitations_of(carrier, default_tz=self._tz).invitations
        return found[0] if found else None

    def _record(self, ledger: Ledger, owner: str, one: Proposal, at: datetime) -> str:
        """Write the contact, what was said about timing, and the talk."""
        origin = Origin(source="mail", evidence="; ".join(one.evidence)[:500])
        self._know_the_people(ledger, owner, one)
        case = ledger.cases(self._account, [owner])[owner]
        when = one.mail.sent_at or at
        talk = plan_talk(case, one, at=at)
        if talk is not None:
            ledger.save_interview(self._account, owner, talk.interview, origin=origin)
        ledger.record_touchpoint(self._account, owner, contact_of(case, one, when), origin=origin)
        statement = statement_of(case, one, when)
        if statement is not None:
            ledger.record_statement(self._account, owner, statement, origin=origin)
        if one.kind is ProposalKind.OFFER and one.found.offer_deadline is not None:
            offer = Event(
                "offer",
                at=when,
                deadline=one.found.offer_deadline,
                written=True,
                extra={"employer": "self"},
            )
            ledger.record_event(self._account, owner, offer, origin=origin, at=at)
        return what_happens(case, one, at=at)

    def _know_the_people(self, ledger: Ledger, owner: str, one: Proposal) -> None:
        """Add who wrote and who is named among those it was copied to, with their addresses."""
        if one.mail.ours or one.mail.automatic:
            return
        people = tuple(
            Person("", name, role, email or "unknown")
            for name, email, role in one.found.people
            if email
        )
        if people:
            save_people(ledger, self._account, owner, people)


def match_again(
    store: Store, mail: MailboxStore, account: AccountId, *, at: datetime
) -> frozenset[str]:
    """Hold the open mails that fitted nothing against what is known now.

    An application that was begun from one mail, or added by hand, brings the others of its
    thread, its people and its company along. Returns the opportunities that got one.
    """
    with mail.mail_reading() as reading:
        unmatched = reading.proposals(account, matched=False, most=_LOOKED_AT_AGAIN)
        if not unmatched:
            return frozenset()
        matcher = Matcher(reading.world(account, at))
    found = {one.id: matcher.match(_as_read(one)) for one in unmatched}
    fitting = {id: match for id, match in found.items() if match.opportunity is not None}
    if not fitting:
        return frozenset()
    with store.writing():
        box = mail.mailbox()
        box.hold(account)
        for id, match in fitting.items():
            one = box.proposal(account, id)
            if match.opportunity and one.opportunity is None and one.state is ProposalState.OPEN:
                box.match(account, id, match.opportunity, match.because)
    return frozenset(match.opportunity or "" for match in fitting.values())


def _as_read(one: Proposal) -> MailRead:
    """Return what matching needs of a mail that was read long ago."""
    found = one.found
    return MailRead(
        identity="",
        line=one.mail,
        names_us=one.mail.references,
        reading=Reading(
            "", one.label, one.confidence, company=found.company or None, role=found.role or None
        ),
        bounced=found.bounced or None,
    )


# The plan, in values and in words


def plan_talk(case: Case, one: Proposal, *, at: datetime) -> _Talk | None:
    """Say what a mail without a calendar object does to the interviews."""
    slot = one.found.interview
    if one.kind is ProposalKind.INTERVIEW_CANCELLED:
        booked = [talk for talk in case.interviews if talk.status == "scheduled"]
        meant = [t for t in booked if slot is not None and _same_day(t, slot.start)] or booked
        if not meant:
            return None
        first = min(meant, key=lambda talk: talk.start)
        return _Talk("cancelled", first, replace(first, status="cancelled"))
    if one.kind not in _TALKS or slot is None:
        return None
    start, end = slot.start, slot.end or slot.start + _USUAL_LENGTH
    for talk in case.interviews:
        if abs(talk.start - start) <= _SAME_TIME and talk.status != "cancelled":
            return None
    near = [
        talk
        for talk in case.interviews
        if talk.status == "scheduled" and abs(talk.start - start) <= _MOVED_WITHIN
    ]
    moved = one.label == "interview_confirmation_or_change" and len(near) == 1
    if moved and near[0].start > (one.mail.sent_at or at):
        return _Talk("moved", near[0], replace(near[0], start=start, end=max(end, start)))
    added = Interview(
        id=next_interview_id(case),
        start=start,
        end=max(end, start),
        tz=slot.tz or case.employer.tz,
        round=next_round(case, start),
        participants=_people_of(case, [one.mail.sender, *(who[1] for who in one.found.people)]),
        status="held" if end <= at else "scheduled",
        origin="mail",
        thread=_thread(one),
    )
    return _Talk("added", None, added)


def contact_of(case: Case, one: Proposal, when: datetime) -> Touchpoint:
    """Return the contact a mail is."""
    extra: dict[str, object] = {}
    if one.found.return_on is not None:
        extra["return_on"] = one.found.return_on.isoformat()
    people = (
        one.mail.to
        if one.mail.ours
        else [one.found.bounced]
        if one.kind is ProposalKind.BOUNCE
        else [one.mail.sender]
    )
    return Touchpoint(
        at=when,
        direction="out" if one.mail.ours else "in",
        kind=one.found.own_note or "reply" if one.mail.ours else CONTACTS[one.label],
        people=_people_of(case, people),
        text=one.found.text,
        auto_submitted=one.kind in (ProposalKind.ABSENCE, ProposalKind.BOUNCE)
        or one.mail.automatic,
        found_in_sent_folder=one.mail.ours,
        thread=_thread(one),
        extra=extra,
    )


def statement_of(case: Case, one: Proposal, when: datetime) -> Statement | None:
    """Return what the mail says about when the candidate will hear."""
    kind = one.found.timing_kind
    if not kind or one.mail.ours:
        return None
    people = _people_of(case, [one.mail.sender])
    return Statement(
        stated_at=when,
        kind=kind,
        text=one.found.timing,
        by=people[0] if people else None,
        date=one.found.timing_on,
        ambiguous=one.found.timing_ambiguous,
    )


def what_happens(case: Case | None, one: Proposal, *, at: datetime) -> str:
    """Say what accepting does (and, afterwards, what it did)."""
    words = [_main_words(case, one, at)]
    found = one.found
    if found.timing_kind and found.timing_on is not None and not one.mail.ours:
        words.append(f"What they said about timing counts until {_day(found.timing_on)}.")
    if one.kind is ProposalKind.OFFER and found.offer_deadline is not None:
        words.append(f"They want an answer by {_day(found.offer_deadline)}.")
    return " ".join(words)


_WORDS: Final = {
    ProposalKind.INVITATION: "They would like to talk to you; an answer is due.",
    ProposalKind.KNOWN_FACT: "It confirms what is known.",
    ProposalKind.TASK: "They ask you to do something; an answer is due.",
    ProposalKind.QUESTION: "They ask you something; an answer is due.",
    ProposalKind.DELAY: "It takes longer, they say; the waiting starts anew.",
    ProposalKind.REJECTION: "It is recorded as a no; you can undo that.",
    ProposalKind.OFFER: "It is recorded as an offer; an answer is due.",
    ProposalKind.FEEDBACK: "It is recorded as feedback.",
    ProposalKind.REPLY: "It is recorded as their word to you.",
    ProposalKind.BOUNCE: "The address counts as not reached; no note goes there again.",
    ProposalKind.APPLICATION: "It is recorded that they have your application.",
    ProposalKind.RECRUITER: "It is recorded as a recruiter's contact.",
}


_OWN_NOTES: Final = {
    "thank_you": "thank-you note",
    "status_inquiry": "question how things stand",
    "withdrawal": "withdrawal",
}


def _main_words(case: Case | None, one: Proposal, at: datetime) -> str:
    if one.kind is ProposalKind.OWN_NOTE:
        kind = _OWN_NOTES.get(one.found.own_note, "answer")
        return f"It is recorded as your own {kind}, sent from another program."
    if one.kind is ProposalKind.ABSENCE:
        back = one.found.return_on
        until = f" until {_day(back)}" if back is not None else ""
        return f"They count as away{until}; no note reaches them before."
    if one.kind not in _TALKS:
        return _WORDS[one.kind]
    slot = one.found.interview
    tz = case.employer.tz if case is not None else "UTC"
    when = f" on {_moment(slot.start, slot.tz or tz, at)}" if slot is not None else ""
    talk = plan_talk(case, one, at=at) if case is not None and not one.found.calendars else None
    if one.kind is ProposalKind.INTERVIEW_CANCELLED:
        return "The interview counts as called off."
    if one.kind is ProposalKind.INTERVIEW_CHANGED or (talk is not None and talk.what == "moved"):
        return f"The interview is moved; it is now{when}." if when else "The interview is moved."
    if talk is None and case is not None and not one.found.calendars and slot is not None:
        return f"The interview{when} is known; this confirms it."
    return f"An interview{when} is recorded."


def _moment(moment: datetime, tz: str, at: datetime) -> str:
    words, local = instant_in_words(moment, tz, at), moment.astimezone(ZoneInfo(tz))
    clock = f"{local:%H:%M}"
    return words if clock in words else f"{words} at {clock}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _same_day(talk: Interview, moment: datetime) -> bool:
    return abs(talk.start - moment) < timedelta(hours=20)


def _thread(one: Proposal) -> Thread:
    return Thread(one.mail.message_id, one.mail.references, one.mail.subject)


def _people_of(case: Case, addresses: Sequence[str]) -> tuple[str, ...]:
    wanted = {address.lower() for address in addresses if address}
    return tuple(
        person.id
        for person in case.people
        if wanted & {one.lower() for one in (person.email, *person.addresses)}
    )


# Small things


def _corrected(one: Proposal, label: str | None, own_note: str | None) -> Proposal:
    """Apply what the person says the mail really is."""
    _known_label(label)
    if own_note and one.mail.ours:
        one = replace(one, found=replace(one.found, own_note=own_note))
    if not label or label == one.label:
        return one
    kind = kind_of_label(label)
    is_talk = label in ("interview_invitation", "interview_confirmation_or_change")
    if is_talk and (one.found.interview is not None or one.found.calendars):
        kind = ProposalKind.NEW_INTERVIEW
    return replace(one, label=label, kind=kind)


def _known_label(label: str | None) -> None:
    if label and label not in LABELS:
        raise UnusableInput(f"{label!r} is not a label.", f"It may be one of {', '.join(LABELS)}.")


def _open(one: Proposal) -> Proposal:
    if one.state is not ProposalState.OPEN:
        raise _decided_already()
    return one


def _decided_already() -> Refused:
    return Refused(
        "This proposal was decided already.",
        "Undo that first, if it was wrong.",
        code="decided-already",
    )
