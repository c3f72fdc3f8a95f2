"""Carry an approved note out at most once, never lose it, and ask where nobody can know.

This is the one sending path: web, command line and background all end here. It walks the tables
of `outbox_states` with the ports of `ports_sending`; all judgement is in the tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from afterword.domain.errors import NotFound, NotNow, Refused
from afterword.usecases.outbox_states import (
    ANSWERS,
    LONGEST_SLEEP_BEFORE_DOT,
    MARKS,
    PROTOCOL,
    QUARANTINED,
    RECOVERY,
    WATCHING,
    Answer,
    Next,
    Outcome,
    Protocol,
    State,
    Step,
    Watch,
    settles_after,
)
from afterword.usecases.outbox_words import Question, answers_for, item_of, question_for, words_for
from afterword.usecases.ports_sending import (
    AdviseAgain,
    ApprovedNote,
    Boottime,
    Change,
    Conversation,
    Envelope,
    GenerationGuard,
    Look,
    OnSent,
    OutboxLock,
    OutboxRows,
    QuietUntil,
    Row,
    Said,
    SentEvidence,
    Sighting,
    Transport,
)
from afterword.usecases.send_times import Leaving
from afterword.usecases.views import Delivery, OutboxItem

UNDO: Final = timedelta(seconds=60)
"""How long an approved note can still be called back. Our choice."""
DAILY_LIMIT: Final = 20
"""Notes per account in any 24 hours; nobody has more interviews than that. Our choice."""
_DAY = timedelta(days=1)
_WAITS = tuple(timedelta(minutes=m) for m in (1, 2, 5, 10, 20, 30, 60))
_LOOKS = tuple(timedelta(minutes=m) for m in (1, 2, 4, 8, 15, 30, 60, 120, 360))
_FIRST_LOOK_FOR_COPY = timedelta(seconds=20)
_COPY_IS_DUE_WITHIN = timedelta(minutes=2)
_LOOKS_FOR_COPY = 4
_OTHER_ACCOUNT = "It was approved for {}, which is no longer the account set up here."


@dataclass(frozen=True, slots=True)
class SendingRules:
    """What the candidate may change about sending."""

    undo: timedelta = UNDO
    daily_limit: int = DAILY_LIMIT


class Outbox:
    """Approved notes, and what becomes of them.

    `on_sent` records the touchpoint; it runs inside the transaction that marks the row sent.
    `quiet_until` says when a recipient is to be left alone (None: never).
    `tz` is the candidate's zone, for sentences. `protocol` is the table of an attempt.
    """

    def __init__(
        self,
        rows: OutboxRows,
        lock: OutboxLock,
        guard: GenerationGuard,
        clock: Boottime,
        *,
        on_sent: OnSent | None = None,
        rules: SendingRules | None = None,
        quiet_until: QuietUntil | None = None,
        tz: str = "UTC",
        protocol: Protocol = PROTOCOL,
    ) -> None:
        self._rows = rows
        self._lock = lock
        self._guard = guard
        self._clock = clock
        self._on_sent = on_sent
        self._rules = rules or SendingRules()
        self._quiet_until = quiet_until
        self._tz = tz
        self._protocol = protocol

    # What the candidate does

    def next_copy(self, note_id: str) -> int:
        """Say which `copy` the mail of a note must be frozen with (0 unless one is over)."""
        return self._rows.next_copy(note_id)

    def approve(self, note: ApprovedNote, *, at: datetime) -> OutboxItem:
        """Store the note for sending; it is approved, for good, when this returns.

        Approving the same `note_id` again returns the row there is. Say "approved" only after
        the surrounding transaction, if there is one, has been committed.

        Raises:
            Refused: an earlier version of the note was sent or may be on its way.
            NotNow: the outbox cannot be written.
        """
        self._guard.prepare()
        if self._guard.is_restored():
            with self._lock.held() as ours:
                if ours:
                    self._quarantine(at)
        earliest = at if note.at_once else at + self._rules.undo
        not_before = max(earliest, note.not_before or earliest)
        return self._item(self._rows.add(note, at=at, not_before=not_before), at)

    def items(self, *, at: datetime) -> tuple[OutboxItem, ...]:
        """List everything in the outbox, oldest approval first."""
        return tuple(self._item(row, at) for row in self._rows.list_all())

    def item(self, item_id: str, *, at: datetime) -> OutboxItem:
        """Show one.

        Raises:
            NotFound: there is none of this id.
        """
        return self._item(self._get(item_id), at)

    def row(self, item_id: str) -> Row:
        """Read one as it is stored, bytes included.

        Raises:
            NotFound: there is none of this id.
        """
        return self._get(item_id)

    def cancel(self, item_id: str, *, at: datetime) -> OutboxItem:
        """Call a note back that has not left (within the undo time, or while it waits)."""
        return self.answer(item_id, Answer.CANCEL, at=at)

    def answer(self, item_id: str, answer: Answer | str, *, at: datetime) -> OutboxItem:
        """Do what the candidate answered or ordered; see `ANSWERS` for what is possible when.

        `send_again` uses the same bytes and the same Message-ID, and looks into the Sent folder
        once more before anything leaves.

        Raises:
            NotFound: there is no such item.
            Refused: in the state it is in now, this makes no sense (any more).
        """
        row, answer = self._get(item_id), Answer(answer)
        if row.state is State.FAILED:
            self._refuse_where_another_lives(row)
        to = ANSWERS.get((row.state, answer))
        # Counted like a send: a backup from before the answer must not undo it.
        after = None
        if to is not None:
            self._guard.bump()
            after = self._rows.swap(
                row, to, _answered(row, answer, at), at=at, on_sent=self._on_sent
            )
        if after is None:
            raise Refused(
                f"The note to {', '.join(row.to_names)} has moved on meanwhile: "
                f"{words_for(self._get(item_id), tz=self._tz, at=at)}",
                _possible(self._get(item_id)),
                code="outbox-moved-on",
            )
        return self._item(after, at)

    def _refuse_where_another_lives(self, row: Row) -> None:
        """A note that failed and was approved anew is settled by its later copy."""
        living = frozenset(State) - {State.FAILED, State.CANCELLED}
        if any(one.draft_id == row.draft_id for one in self._rows.list_in(living)):
            raise Refused(
                f"The note to {', '.join(row.to_names)} was approved once more since.",
                "Its later copy stands in the outbox; say it there.",
                code="outbox-moved-on",
            )

    # What the program does

    def recover(self, *, at: datetime) -> None:
        """Put in order what an earlier life left behind; nothing where another worker lives."""
        with self._lock.held() as ours:
            if ours:
                self._put_in_order(at)

    def deliver_due(
        self,
        at: datetime,
        *,
        advise_again: AdviseAgain,
        transport: Transport,
        evidence: SentEvidence,
        account: str | None = None,
    ) -> tuple[Delivery, ...]:
        """Send what is due, watch what is uncertain, file what was sent; one worker at a time.

        `account` names the sending account that `transport` and `evidence` belong to: a note
        approved for another one is held, and a doubtful one of another is asked about, because
        nobody can look into a mailbox that is no longer set up.
        Returns what became of each row that moved or had trouble; empty where another worker
        is at it.

        Raises:
            NotNow: the store cannot be read or written at all.
        """
        with self._lock.held() as ours:
            if not ours:
                return ()
            began = self._clock.boottime()
            self._put_in_order(at)
            work = _Pass(advise_again, transport, evidence, at, began)
            done = [*self._watch_all(work, account), *self._send_all(work, account)]
            self._file_all(work, account)
            return tuple(done)

    def question(self, item_id: str, *, at: datetime) -> Question | None:
        """Put the question about a note in doubt, with evidence and buttons; None if none."""
        row = self._get(item_id)
        return question_for(row, self._rows.habit(row.account), tz=self._tz, at=at)

    def _put_in_order(self, at: datetime) -> None:
        self._guard.prepare()
        if self._guard.is_restored():
            self._quarantine(at)
        for row in self._rows.list_in(frozenset(RECOVERY)):
            self._rows.swap(row, RECOVERY[row.state], _recovered(row, at), at=at)

    def _quarantine(self, at: datetime) -> None:
        """Trust nothing unsent of a restored or copied database; look, then ask."""
        for row in self._rows.list_in(QUARANTINED):
            change = Change(
                "restored",
                sentence="Your data was restored or copied since you approved this note, so it may "
                "have gone out before. Your Sent folder is looked at first.",
                uncertain_since=at,
                next_look_at=at,
                looks=0,
                ever_in_data=True,
            )
            self._rows.swap(row, State.UNCERTAIN, change, at=at)
        self._guard.adopt()

    # Watching what nobody can know yet

    def _watch_all(self, work: _Pass, account: str | None) -> Iterator[Delivery]:
        for row in self._rows.list_in(frozenset({State.UNCERTAIN, State.ASK})):
            if _is_time(row.next_look_at, work.at, _LOOKS[-1]):
                after = self._watch(row, work, account)
                if after is not None and after.state is not row.state:
                    yield self._delivery(after, work.at)

    def _watch(self, row: Row, work: _Pass, account: str | None) -> Row | None:
        at = self._now(work)
        if _is_for(row, account):
            left = row.first_dot_at or row.approved_at
            sighting = work.evidence.look(row.message_id, since=left)
        else:
            sighting = Sighting(Look.BLIND, sentence=_OTHER_ACCOUNT.format(row.account))
        since = row.uncertain_since
        if since is None or since > at:  # The clock was set back: count from here.
            since = at
        watch = self._judge(row, sighting, at - since)
        to = WATCHING.get((row.state, watch), row.state)
        found = watch is Watch.FOUND
        change = Change(
            f"looked: {sighting.look.value}",
            sentence=_watched_words(row, to, sighting),
            looks=row.looks + 1,
            uncertain_since=since,
            next_look_at=None if found else at + _LOOKS[min(row.looks, len(_LOOKS) - 1)],
            clear_next_look=found,
            sent_at=(row.first_dot_at or sighting.since or at) if found else None,
            filed=True if found else None,
        )
        return self._rows.swap(row, to, change, at=at, on_sent=self._on_sent)

    def _judge(self, row: Row, sighting: Sighting, watched: timedelta) -> Watch:
        if sighting.look is Look.FOUND:
            return Watch.FOUND
        slowest = self._rows.habit(row.account).slowest
        return Watch.SETTLED if watched >= settles_after(slowest) else Watch.TOO_EARLY

    # Sending

    def _send_all(self, work: _Pass, account: str | None) -> Iterator[Delivery]:
        for row in self._rows.list_in(frozenset({State.QUEUED})):
            if not _is_due(row, work.at):
                continue
            if not _is_for(row, account):
                yield from self._hold_for_other_account(row, work)
                continue
            if self._quiet(row, work.at) is not None:
                continue
            if self._over_the_limit(row, work.at) is not None:
                yield self._delivery(row, work.at)
                continue
            try:
                after = self._attempt(row, work)
            except NotNow as trouble:
                yield Delivery(self._item(self._get(row.id), work.at), str(trouble))
                return
            yield self._delivery(after, work.at)

    def _hold_for_other_account(self, row: Row, work: _Pass) -> Iterator[Delivery]:
        """Hold a note whose account was exchanged: its From line would be somebody else's."""
        words = (
            f"{_OTHER_ACCOUNT.format(row.account)} Call it back, then approve it once more for "
            "the account you use now."
        )
        held = self._rows.swap(row, State.HELD, Change("held", sentence=words), at=work.at)
        if held is not None:
            yield self._delivery(held, work.at)

    def _attempt(self, row: Row, work: _Pass) -> Row:
        """Walk the table from the first step to the last; return the row as it is then."""
        with _closing(work.transport.open()) as talk:
            attempt = _Attempt(row, talk, work)
            step: Step | None = Step.ADVISE
            while step is not None:
                said = self._perform(step, attempt)
                follows = self._protocol[step, said.outcome]
                if follows.to is not None:
                    self._settle(step, follows, said, attempt)
                step = follows.step
            return self._get(row.id)

    def _perform(self, step: Step, attempt: _Attempt) -> Said:
        """Do one step; its outcome must be one the table knows."""
        talk, row, work = attempt.talk, attempt.row, attempt.work
        match step:
            case Step.ADVISE:
                return self._ask_advice(row, work)
            case Step.CLAIM | Step.MARK_DATA | Step.MARK_DOT:
                return self._mark(step, attempt)
            case Step.LOOK:
                return self._look_before(row, work)
            case Step.GREET:
                return talk.greet(Envelope(row.mail_from, row.envelope_to))
            case Step.OFFER:
                return talk.offer()
            case Step.BODY:
                return talk.body(row.raw)
            case Step.GENERATION:
                if self._guard.is_restored():
                    return Said(Outcome.LOST)
                self._guard.bump()
                return Said(Outcome.OK)
            case Step.WAKE:
                return self._check_awake(attempt)
            case Step.DOT:
                return talk.dot()
            case Step.REPLY:
                said = talk.reply()
                attempt.polite = said.outcome is not Outcome.UNKNOWN
                return said

    def _ask_advice(self, row: Row, work: _Pass) -> Said:
        why_not = work.advise_again(row, self._now(work))
        if why_not is None:
            return Said(Outcome.RIGHT)
        return Said(Outcome.CHANGED, why_not)

    def _mark(self, step: Step, attempt: _Attempt) -> Said:
        """Make a step durable before the next one is taken."""
        at = self._now(attempt.work)
        _, to = MARKS[step]
        change = Change(
            step.value,
            new_attempt=step is Step.CLAIM,
            ever_in_data=True if step is Step.MARK_DATA else None,
            first_dot_at=at if step is Step.MARK_DOT else None,
        )
        after = self._rows.swap(attempt.row, to, change, at=at)
        if after is None:
            return Said(Outcome.LOST)
        attempt.row = after
        attempt.marked = self._clock.boottime()
        return Said(Outcome.WON)

    def _look_before(self, row: Row, work: _Pass) -> Said:
        sighting = work.evidence.look(row.message_id, since=row.first_dot_at or row.approved_at)
        match sighting.look:
            case Look.FOUND:
                return Said(
                    Outcome.FOUND,
                    f"It was already in {sighting.where or 'your mailbox'}, so it was not sent "
                    "again.",
                )
            case Look.ABSENT:
                return Said(Outcome.ABSENT)
            case Look.BLIND:
                return Said(Outcome.BLIND)
            case Look.UNREACHABLE:
                if row.ever_in_data:
                    return Said(Outcome.UNREACHABLE_AFTER_DATA, sighting.sentence)
                return Said(Outcome.UNREACHABLE)

    def _check_awake(self, attempt: _Attempt) -> Said:
        since = timedelta(seconds=self._clock.boottime() - attempt.marked)
        if since > LONGEST_SLEEP_BEFORE_DOT:
            return Said(Outcome.SLEPT, "The machine slept just before the note left.")
        return Said(Outcome.OK)

    def _settle(self, step: Step, follows: Next, said: Said, attempt: _Attempt) -> None:
        """Swap to where the table leads; a swap that is lost belongs to somebody else."""
        assert follows.to is not None
        at, row = self._now(attempt.work), attempt.row
        change = _settled(row, step, follows.to, said, at)
        after = self._rows.swap(row, follows.to, change, at=at, on_sent=self._on_sent)
        if after is not None:
            attempt.row = after

    # Copies in the Sent folder

    def _file_all(self, work: _Pass, account: str | None) -> None:
        for row in self._rows.unfiled():
            if _is_for(row, account) and _is_time(row.next_look_at, work.at, _LOOKS[-1]):
                self._file(row, work)

    def _file(self, row: Row, work: _Pass) -> None:
        """See to it that one copy stands in Sent; add it only where the provider does not."""
        at = self._now(work)
        sighting = work.evidence.look(row.message_id, since=row.first_dot_at or row.approved_at)
        if sighting.look is Look.FOUND:
            if row.codes != "filed by us":
                self._rows.learn(row.account, took=at - (row.sent_at or at))
            self._remember_copy(row, "copy found", at, filed=True)
        elif sighting.look is Look.BLIND:
            self._remember_copy(row, "no mailbox to look into", at, filed=True)
        elif sighting.look is Look.UNREACHABLE or not self._may_add(row, work, at):
            given_up = row.looks + 1 >= _LOOKS_FOR_COPY + len(_LOOKS)
            self._remember_copy(row, "no copy yet", at, filed=given_up)
        elif work.evidence.file(row.raw, at=row.sent_at or at):
            if row.codes != "filed by us":
                self._rows.learn(row.account, took=None)
            self._remember_copy(row, "copy added", at, filed=False, by_us=True)
        else:
            self._remember_copy(row, "copy not taken", at, filed=False)

    def _may_add(self, row: Row, work: _Pass, at: datetime) -> bool:
        """Whether a copy may be added: never where the provider files by itself."""
        habit = self._rows.habit(row.account).files_by_itself
        if work.evidence.files_by_itself() or habit:
            return False
        if row.codes == "filed by us":
            return False
        waited = at - (row.sent_at or at)
        return habit is False or waited >= _COPY_IS_DUE_WITHIN

    def _remember_copy(
        self, row: Row, happening: str, at: datetime, *, filed: bool, by_us: bool = False
    ) -> None:
        change = Change(
            happening,
            codes="filed by us" if by_us else None,
            filed=filed,
            looks=row.looks + 1,
            clear_next_look=filed,
            next_look_at=None if filed else at + _LOOKS[min(row.looks, len(_LOOKS) - 1)],
        )
        self._rows.swap(row, row.state, change, at=at)

    # Small things

    def _get(self, item_id: str) -> Row:
        row = self._rows.get(item_id)
        if row is None:
            raise NotFound(f"There is no note {item_id!r} in the outbox.", "List the outbox.")
        return row

    def _item(self, row: Row, at: datetime) -> OutboxItem:
        leaving = self._leaving(row, at) if row.state is State.QUEUED else None
        return item_of(row, self._rows.habit(row.account), leaving, tz=self._tz, at=at)

    def _leaving(self, row: Row, at: datetime) -> Leaving:
        """Say when a note that waits will leave, and why not before."""
        own = max(row.not_before, row.next_try_at or row.not_before)
        from_then = max(own, at)
        stopped = self._quiet(row, from_then) or self._over_the_limit(row, from_then)
        return stopped or Leaving(own, row.sentence)

    def _quiet(self, row: Row, at: datetime) -> Leaving | None:
        if row.at_once or self._quiet_until is None:
            return None
        quiet = self._quiet_until(row, at)
        return quiet if quiet is not None and quiet.at > at else None

    def _over_the_limit(self, row: Row, at: datetime) -> Leaving | None:
        limit = self._rules.daily_limit
        dots = self._rows.dots_since(row.account, at - _DAY)
        if len(dots) < limit:
            return None
        until = dots[-limit] + _DAY if limit else at + _DAY
        return Leaving(
            until,
            f"{limit} notes have left your account within 24 hours; this one waits, so that your "
            "provider does not take you for a mass mailer.",
        )

    def _delivery(self, row: Row, at: datetime) -> Delivery:
        item = self._item(row, at)
        return Delivery(item, item.sentence)

    def _now(self, work: _Pass) -> datetime:
        """Tell the time by how long the pass has taken, whatever the wall clock does."""
        return work.at + timedelta(seconds=max(0.0, self._clock.boottime() - work.began))


@dataclass(frozen=True, slots=True)
class _Pass:
    """What one round of delivering works with."""

    advise_again: AdviseAgain
    transport: Transport
    evidence: SentEvidence
    at: datetime
    began: float


@dataclass(slots=True)
class _Attempt:
    """One attempt under way: the row as last written, and the conversation."""

    row: Row
    talk: _Talk
    work: _Pass
    marked: float = 0.0

    @property
    def polite(self) -> bool:
        """Whether the conversation ended at a point where QUIT may be said."""
        return self.talk.polite

    @polite.setter
    def polite(self, value: bool) -> None:
        self.talk.polite = value


class _Talk:
    """A conversation that remembers how it should be closed."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation
        self.polite = False
        self.greet = conversation.greet
        self.offer = conversation.offer
        self.body = conversation.body
        self.dot = conversation.dot
        self.reply = conversation.reply

    def close(self) -> None:
        """Close; whatever happens here says nothing about the note."""
        self._conversation.close(politely=self.polite)


@contextmanager
def _closing(conversation: Conversation) -> Iterator[_Talk]:
    talk = _Talk(conversation)
    try:
        yield talk
    finally:
        talk.close()


def _is_for(row: Row, account: str | None) -> bool:
    return account is None or row.account == account


def _is_due(row: Row, at: datetime) -> bool:
    return at >= row.not_before and _is_time(row.next_try_at, at, _WAITS[-1])


def _is_time(moment: datetime | None, at: datetime, longest: timedelta) -> bool:
    """Whether a moment set by waiting has come; one that is too far off is from a wrong clock."""
    return moment is None or moment <= at or moment > at + longest


def _wait_after(attempts: int) -> timedelta:
    return _WAITS[min(max(attempts, 1) - 1, len(_WAITS) - 1)]


def _recovered(row: Row, at: datetime) -> Change:
    if RECOVERY[row.state] is State.QUEUED:
        return Change(
            "recovered",
            sentence="The program ended while it was sending; no server has this note yet.",
            next_try_at=at + _wait_after(row.attempt),
        )
    return Change(
        "recovered",
        sentence="The program ended just when this note left; your Sent folder is being watched.",
        uncertain_since=at,
        next_look_at=at,
        looks=0,
    )


def _answered(row: Row, answer: Answer, at: datetime) -> Change:
    """Say what an answer writes."""
    match answer:
        case Answer.SEND_AGAIN:
            return Change(
                "send again",
                sentence="You asked to send it again; your Sent folder is looked at first.",
                next_try_at=at,
                clear_next_look=True,
                ever_in_data=True,
            )
        case Answer.RELEASE:
            return Change("released", sentence="", next_try_at=at)
        case Answer.WAS_SENT:
            when = row.first_dot_at or at
            return Change("was sent", sentence="You said it arrived.", sent_at=when, filed=True)
        case Answer.SENT_BY_HAND:
            words = "You sent it yourself."
            return Change("sent by hand", sentence=words, sent_at=at, filed=True)
        case Answer.DROP:
            return Change("dropped", sentence="You dropped it.", clear_next_look=True)
        case Answer.CANCEL:
            return Change("cancelled", sentence="You called it back; it was not sent.")


def _possible(row: Row) -> str:
    answers = [answer.value for answer in answers_for(row.state)]
    if not answers:
        return "Look at the outbox again."
    return f"What can be said about it now: {', '.join(answers)}."


def _watched_words(row: Row, to: State, sighting: Sighting) -> str | None:
    if to is State.SENT:
        return f"It went out: it was found in {sighting.where or 'your mailbox'}."
    if row.first_dot_at is None:  # Restored or copied data: that stays the reason.
        return None
    return sighting.sentence or None


def _settled(row: Row, step: Step, to: State, said: Said, at: datetime) -> Change:
    """Say what the end of an attempt writes."""
    sent = to is State.SENT
    found = said.outcome is Outcome.FOUND
    return Change(
        f"{step.value}: {said.outcome.value}",
        sentence=said.sentence,
        codes=said.codes,
        next_try_at=at + _wait_after(row.attempt) if to is State.QUEUED else None,
        uncertain_since=at if to is State.UNCERTAIN else None,
        looks=0,
        next_look_at=_next_look(to, at, found=found),
        clear_next_look=to not in (State.SENT, State.UNCERTAIN) or found,
        sent_at=((row.first_dot_at if found else None) or at) if sent else None,
        filed=True if found else None,
    )


def _next_look(to: State, at: datetime, *, found: bool) -> datetime | None:
    if to is State.UNCERTAIN:
        return at
    return at + _FIRST_LOOK_FOR_COPY if to is State.SENT and not found else None
