"""The outbox as data: its states, the steps of one attempt, and what follows from each outcome.

Both the program (`send_note`) and the exhaustive exploration of the tests walk these tables, so
the thing that is proved is the thing that runs. Nothing here opens, reads a clock or decides by
chance. The reasons are in docs/explanation/decisions/0003-send-at-most-once.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class State(StrEnum):
    """What is durably known about one approved note for one recipient."""

    QUEUED = "queued"
    """Approved; no server has it."""
    HELD = "held"
    """Approved, but something changed: it waits for the candidate. No server has it."""
    CLAIMED = "claimed"
    """One worker has the right to send it; no server has it."""
    DATA = "data"
    """The body may be on its way, the final dot is not; no server has it (RFC 5321 4.1.1.10)."""
    DOT = "dot"
    """The final dot may have been written: a server may have it."""
    UNCERTAIN = "uncertain"
    """Nobody can know yet; the Sent folder is being watched."""
    ASK = "ask"
    """The Sent folder did not tell in time; the candidate is asked (and it is still watched)."""
    SENT = "sent"
    FAILED = "failed"
    """A server refused it for good; no server has it."""
    CANCELLED = "cancelled"


class Step(StrEnum):
    """The steps of one attempt, in order (the numbers are those of the decision record)."""

    ADVISE = "advise"
    CLAIM = "claim"
    LOOK = "look"
    GREET = "greet"
    OFFER = "offer"
    MARK_DATA = "mark_data"
    BODY = "body"
    GENERATION = "generation"
    MARK_DOT = "mark_dot"
    WAKE = "wake"
    DOT = "dot"
    REPLY = "reply"


class Outcome(StrEnum):
    """How a step can end."""

    RIGHT = "right"
    CHANGED = "changed"
    WON = "won"
    LOST = "lost"
    FOUND = "found"
    ABSENT = "absent"
    BLIND = "blind"
    """There is no place to look: the account has no mailbox we can read."""
    UNREACHABLE = "unreachable"
    """The Sent folder cannot be read now, and no server was ever offered this note."""
    UNREACHABLE_AFTER_DATA = "unreachable_after_data"
    OK = "ok"
    TEMPORARY = "temporary"
    """A 4yz answer, or the connection went away where the server must forget the note."""
    PERMANENT = "permanent"
    LOGIN = "login"
    """The provider does not let us in: the account needs the candidate, the note is fine."""
    SLEPT = "slept"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Next:
    """What follows: the durable state to swap to (None: none), then the next step (None: end)."""

    to: State | None
    step: Step | None


def _go(step: Step) -> Next:
    return Next(None, step)


def _end(state: State | None) -> Next:
    return Next(state, None)


Protocol = Mapping[tuple[Step, Outcome], Next]

PROTOCOL: Final[Protocol] = MappingProxyType(
    {
        (Step.ADVISE, Outcome.RIGHT): _go(Step.CLAIM),
        (Step.ADVISE, Outcome.CHANGED): _end(State.HELD),
        (Step.CLAIM, Outcome.WON): _go(Step.LOOK),
        (Step.CLAIM, Outcome.LOST): _end(None),
        # Before every send: the note may be there from a life we do not remember.
        (Step.LOOK, Outcome.FOUND): _end(State.SENT),
        (Step.LOOK, Outcome.ABSENT): _go(Step.GREET),
        (Step.LOOK, Outcome.BLIND): _go(Step.GREET),
        (Step.LOOK, Outcome.UNREACHABLE): _go(Step.GREET),
        (Step.LOOK, Outcome.UNREACHABLE_AFTER_DATA): _end(State.QUEUED),
        (Step.GREET, Outcome.OK): _go(Step.OFFER),
        (Step.GREET, Outcome.PERMANENT): _end(State.FAILED),
        (Step.GREET, Outcome.TEMPORARY): _end(State.QUEUED),
        (Step.GREET, Outcome.LOGIN): _end(State.HELD),
        (Step.OFFER, Outcome.OK): _go(Step.MARK_DATA),
        (Step.OFFER, Outcome.PERMANENT): _end(State.FAILED),
        (Step.OFFER, Outcome.TEMPORARY): _end(State.QUEUED),
        (Step.MARK_DATA, Outcome.WON): _go(Step.BODY),
        (Step.MARK_DATA, Outcome.LOST): _end(None),
        # RFC 5321 4.1.1.10: a connection lost before the dot means the server must forget.
        (Step.BODY, Outcome.OK): _go(Step.GENERATION),
        (Step.BODY, Outcome.TEMPORARY): _end(State.QUEUED),
        (Step.GENERATION, Outcome.OK): _go(Step.MARK_DOT),
        # The database was exchanged under us: leave the row to the quarantine.
        (Step.GENERATION, Outcome.LOST): _end(None),
        (Step.MARK_DOT, Outcome.WON): _go(Step.WAKE),
        (Step.MARK_DOT, Outcome.LOST): _end(None),
        (Step.WAKE, Outcome.OK): _go(Step.DOT),
        (Step.WAKE, Outcome.SLEPT): _end(State.QUEUED),
        (Step.DOT, Outcome.OK): _go(Step.REPLY),
        # Something was already waiting to be read, or the line was gone: no dot was written.
        (Step.DOT, Outcome.TEMPORARY): _end(State.QUEUED),
        (Step.DOT, Outcome.UNKNOWN): _end(State.UNCERTAIN),
        (Step.REPLY, Outcome.OK): _end(State.SENT),
        (Step.REPLY, Outcome.PERMANENT): _end(State.FAILED),
        (Step.REPLY, Outcome.TEMPORARY): _end(State.QUEUED),
        (Step.REPLY, Outcome.UNKNOWN): _end(State.UNCERTAIN),
    }
)
"""One attempt. The driver performs the step, looks up its outcome, swaps, goes on."""

MARKS: Final[Mapping[Step, tuple[State, State]]] = MappingProxyType(
    {
        Step.CLAIM: (State.QUEUED, State.CLAIMED),
        Step.MARK_DATA: (State.CLAIMED, State.DATA),
        Step.MARK_DOT: (State.DATA, State.DOT),
    }
)
"""The steps that are nothing but a durable swap (compare on id, state and token)."""

RECOVERY: Final[Mapping[State, State]] = MappingProxyType(
    {
        State.CLAIMED: State.QUEUED,
        State.DATA: State.QUEUED,
        State.DOT: State.UNCERTAIN,
    }
)
"""What a row becomes that was left behind by a worker which is certainly gone (lock held)."""

FRESH_TOKEN: Final = frozenset({State.CLAIMED, State.QUEUED, State.UNCERTAIN})
"""Coming into one of these draws a new token, so that whoever held the old one can change
nothing any more."""

QUARANTINED: Final = frozenset(
    {State.QUEUED, State.HELD, State.CLAIMED, State.DATA, State.DOT, State.UNCERTAIN}
)
"""What becomes uncertain when the database is older than, or a copy of, the one we knew."""


class Answer(StrEnum):
    """What the candidate can say or order about a note in the outbox."""

    SEND_AGAIN = "send_again"
    WAS_SENT = "was_sent"
    DROP = "drop"
    RELEASE = "release"
    CANCEL = "cancel"
    SENT_BY_HAND = "sent_by_hand"


ANSWERS: Final[Mapping[tuple[State, Answer], State]] = MappingProxyType(
    {
        (State.ASK, Answer.SEND_AGAIN): State.QUEUED,
        (State.ASK, Answer.WAS_SENT): State.SENT,
        (State.ASK, Answer.DROP): State.CANCELLED,
        (State.UNCERTAIN, Answer.WAS_SENT): State.SENT,
        (State.HELD, Answer.RELEASE): State.QUEUED,
        (State.HELD, Answer.CANCEL): State.CANCELLED,
        (State.HELD, Answer.SENT_BY_HAND): State.SENT,
        (State.QUEUED, Answer.CANCEL): State.CANCELLED,
        (State.QUEUED, Answer.SENT_BY_HAND): State.SENT,
        (State.FAILED, Answer.SENT_BY_HAND): State.SENT,
    }
)


class Watch(StrEnum):
    """What a look at the Sent folder brought for a note nobody can be sure of."""

    FOUND = "found"
    TOO_EARLY = "too_early"
    SETTLED = "settled"


WATCHING: Final[Mapping[tuple[State, Watch], State]] = MappingProxyType(
    {
        (State.UNCERTAIN, Watch.FOUND): State.SENT,
        (State.UNCERTAIN, Watch.SETTLED): State.ASK,
        (State.ASK, Watch.FOUND): State.SENT,
    }
)
"""Proof closes the question; time alone may only ask it. Nothing here leads back to queued."""

MAY_HAVE_IT: Final = frozenset({State.DOT, State.UNCERTAIN, State.ASK, State.SENT})
"""The states in which a server may have the note."""

FINAL: Final = frozenset({State.SENT, State.FAILED, State.CANCELLED})

LONGEST_SLEEP_BEFORE_DOT: Final = timedelta(seconds=30)
"""Longer between the mark and the dot means the machine slept: the dot is not written then."""

SETTLES_AFTER: Final = timedelta(minutes=15)
"""How long the Sent folder is given before the candidate is asked. Must exceed the server's own
timeout (RFC 5321 4.5.3.2.7: at least 5 minutes), or a dot still on its way could land later."""

REPLY_WITHIN: Final = timedelta(minutes=10)
"""RFC 5321 4.5.3.2.6: a spurious timeout here typically results in several copies."""


def settles_after(slowest_copy: timedelta | None) -> timedelta:
    """Say how long to watch before asking: 15 minutes, or three times this account's slowest."""
    if slowest_copy is None:
        return SETTLES_AFTER
    return max(SETTLES_AFTER, 3 * slowest_copy)


def read_early_reply(code: int) -> Outcome:
    """Judge a reply to anything before the dot: no server has the note whatever it says."""
    if 200 <= code < 400:
        return Outcome.OK
    return Outcome.PERMANENT if 500 <= code < 600 else Outcome.TEMPORARY


def read_dot_reply(code: int | None) -> Outcome:
    """Judge the reply to the dot; None is garbage, half a line, or nothing at all.

    RFC 5321 4.2.5: 2yz takes responsibility, 4yz and 5yz promise not to deliver. 421 is the
    exception: it announces that the channel closes and may come from something in between.
    """
    if code is None or code == 421:
        return Outcome.UNKNOWN
    if 200 <= code < 300:
        return Outcome.OK
    if 400 <= code < 500:
        return Outcome.TEMPORARY
    return Outcome.PERMANENT if 500 <= code < 600 else Outcome.UNKNOWN


def _arrows() -> frozenset[tuple[State, State]]:
    """Collect every change of state any table allows."""
    arrows = set(MARKS.values()) | set(RECOVERY.items())
    arrows |= {(state, to) for (state, _), to in ANSWERS.items()}
    arrows |= {(state, to) for (state, _), to in WATCHING.items()}
    arrows |= {(state, State.UNCERTAIN) for state in QUARANTINED - {State.UNCERTAIN}}
    for (step, _), follows in PROTOCOL.items():
        if follows.to is not None:
            arrows.add((STATE_DURING[step], follows.to))
    return frozenset(arrows)


STATE_DURING: Final[Mapping[Step, State]] = MappingProxyType(
    {
        Step.ADVISE: State.QUEUED,
        Step.CLAIM: State.QUEUED,
        Step.LOOK: State.CLAIMED,
        Step.GREET: State.CLAIMED,
        Step.OFFER: State.CLAIMED,
        Step.MARK_DATA: State.CLAIMED,
        Step.BODY: State.DATA,
        Step.GENERATION: State.DATA,
        Step.MARK_DOT: State.DATA,
        Step.WAKE: State.DOT,
        Step.DOT: State.DOT,
        Step.REPLY: State.DOT,
    }
)
"""The durable state of the row while a step is performed."""

ARROWS: Final = _arrows()
"""Every change of state there is; the store refuses any other."""
