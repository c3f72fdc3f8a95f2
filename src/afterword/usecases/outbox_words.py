"""What the outbox says: every state in a sentence, and the question with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from afterword.usecases.outbox_states import ANSWERS, Answer, State
from afterword.usecases.ports_sending import Habit, Row
from afterword.usecases.send_times import Leaving
from afterword.usecases.views import OutboxItem, OutboxState
from afterword.usecases.wording import instant_in_words, joined, time_in_words

_SHOWN_AS: Final = {
    State.QUEUED: OutboxState.QUEUED,
    State.HELD: OutboxState.HELD,
    State.CLAIMED: OutboxState.SENDING,
    State.DATA: OutboxState.SENDING,
    State.DOT: OutboxState.SENDING,
    State.UNCERTAIN: OutboxState.UNCERTAIN,
    State.ASK: OutboxState.ASK,
    State.SENT: OutboxState.SENT,
    State.FAILED: OutboxState.FAILED,
    State.CANCELLED: OutboxState.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: the answer it gives, its label, and what it will do."""

    answer: Answer
    label: str
    what_happens: str


@dataclass(frozen=True, slots=True)
class Question:
    """The page that asks about a note nobody can be sure of.

    `evidence` are sentences, the strongest first; `choices` are the buttons, in order.
    """

    item: OutboxItem
    sentence: str
    evidence: tuple[str, ...]
    how_to_find_out: str
    choices: tuple[Choice, ...]


def item_of(
    row: Row, habit: Habit, leaving: Leaving | None = None, *, tz: str, at: datetime
) -> OutboxItem:
    """Show a row as the interfaces render it; `leaving` is when one that waits will leave."""
    evidence = evidence_for(row, habit, tz=tz, at=at) if row.state is State.ASK else ()
    return OutboxItem(
        id=row.id,
        draft_id=row.draft_id,
        opportunity=row.opportunity,
        company=row.company,
        note=row.note,
        to_names=row.to_names,
        to_addresses=tuple(a for a in row.envelope_to if a != row.mail_from) or row.envelope_to,
        subject=row.subject,
        state=_SHOWN_AS[row.state],
        sentence=" ".join((words_for(row, leaving, tz=tz, at=at), *evidence)),
        message_id=row.message_id,
        approved_at=row.approved_at,
        next_try_at=leaving.at if leaving is not None else None,
        sent_at=row.sent_at,
        needs_answer=row.state in (State.ASK, State.HELD),
        may_cancel=(row.state, Answer.CANCEL) in ANSWERS,
        may_send_now=leaving is not None and not row.at_once and leaving.at > at,
        answers=tuple(answer.value for answer in answers_for(row.state)),
    )


def answers_for(state: State) -> tuple[Answer, ...]:
    """List what the candidate can say or order about a note in a state."""
    return tuple(answer for answer in Answer if (state, answer) in ANSWERS)


def words_for(row: Row, leaving: Leaving | None = None, *, tz: str, at: datetime) -> str:
    """Say where a note stands, in one or two sentences."""
    match row.state:
        case State.QUEUED:
            return _queued_words(leaving or Leaving(row.not_before, row.sentence), tz, at)
        case State.HELD:
            return f"It waits for you and has not been sent. {row.sentence}".strip()
        case State.CLAIMED | State.DATA | State.DOT:
            return "It is being sent."
        case State.SENT:
            when = instant_in_words(row.sent_at or at, tz, at)
            return f"Sent {when}. {row.sentence}".strip()
        case State.FAILED:
            return f"It was not sent and will not be tried again. {row.sentence}".strip()
        case State.UNCERTAIN if row.first_dot_at is None and row.sentence:
            return f"{row.sentence} It is not sent before that is clear."
        case State.UNCERTAIN:
            return (
                "Your provider did not confirm it, so your Sent folder is being watched. "
                "It is not sent a second time."
            )
        case State.ASK:
            return (
                "Nobody can tell from here whether it arrived. "
                "It is not sent again unless you say so."
            )
        case State.CANCELLED:
            return row.sentence or "It was called back and not sent."


def _queued_words(leaving: Leaving, tz: str, at: datetime) -> str:
    if leaving.at <= at:
        when = "It leaves with the next round."
    elif leaving.at - at < timedelta(minutes=2):
        seconds = max(1, round((leaving.at - at).total_seconds()))
        when = "It leaves in a second." if seconds == 1 else f"It leaves in {seconds} seconds."
    else:
        when = f"It leaves {time_in_words(leaving.at, tz, at)}."
    return f"{when} {leaving.because}".strip()


def evidence_for(row: Row, habit: Habit, *, tz: str, at: datetime) -> tuple[str, ...]:
    """Say what is known about a note in doubt, the strongest first."""
    left = row.first_dot_at
    said = []
    if left is not None:
        said.append(f"It was handed over {instant_in_words(left, tz, at)} without an answer.")
    if row.looks and left is not None:
        said.append(f"No copy was seen in {_span(at - left)}, in {_times(row.looks)}.")
    elif row.looks:
        said.append(f"No copy was seen, in {_times(row.looks)}.")
    if habit.copies and habit.slowest is not None:
        said.append(
            f"On this account a copy appeared within {_span(habit.slowest)} for "
            f"{_the_last(habit.copies)}, so it has probably not gone out."
        )
    elif habit.absences:
        said.append("Your provider keeps no copies of its own, so a missing copy says nothing.")
    else:
        said.append("It is not known yet whether your provider keeps copies.")
    if row.sentence:
        said.append(row.sentence)
    return tuple(said)


def habit_in_words(habit: Habit, *, known: bool | None) -> str:
    """Say what is known of a provider's copies; `known` is what was told or stands in the table."""
    if habit.copies and habit.slowest is not None:
        return (
            f"Your provider keeps copies by itself: {_the_last(habit.copies)} appeared in your "
            f"Sent folder within {_span(habit.slowest)}."
        )
    if habit.absences:
        return "Your provider keeps no copies by itself, so Afterword adds one to your Sent folder."
    if known:
        return "Your provider keeps copies by itself."
    if known is False:
        return "Afterword adds a copy of each note to your Sent folder."
    return "What your provider does is learnt from the first note that goes out."


def question_for(row: Row, habit: Habit, *, tz: str, at: datetime) -> Question | None:
    """Put the question with its evidence and its buttons; None where there is none."""
    if row.state is not State.ASK:
        return None
    who = joined(row.to_names) or "the recipient"
    return Question(
        item=item_of(row, habit, tz=tz, at=at),
        sentence=f"Did your note to {who} arrive?",
        evidence=evidence_for(row, habit, tz=tz, at=at),
        how_to_find_out=(
            f"Look into the Sent folder of your mail program for “{row.subject}”. "
            "If it is there, it was sent. An answer from them settles it too."
        ),
        choices=(
            Choice(
                Answer.SEND_AGAIN,
                "They did not get it, send again",
                "The same mail is sent once more; a copy that turned up meanwhile stops it.",
            ),
            Choice(Answer.WAS_SENT, "It was sent", "It is kept as sent."),
            Choice(Answer.DROP, "Drop it", "It is not sent and not asked about again."),
        ),
    )


def _times(count: int) -> str:
    return "one look" if count == 1 else f"{count} looks"


def _the_last(count: int) -> str:
    return "the last note" if count == 1 else f"the last {count} notes"


def _span(span: timedelta) -> str:
    """Write a length of time: "4 seconds", "30 minutes", "3 hours", "2 days"."""
    seconds = max(1, round(span.total_seconds()))
    for size, word in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= size:
            count = round(seconds / size)
            return f"{count} {word}" if count == 1 else f"{count} {word}s"
    return "1 second" if seconds == 1 else f"{seconds} seconds"
