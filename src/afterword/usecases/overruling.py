"""When a person decides otherwise: the reason is kept, and a second status note is deliberate.

A second note into the same silence costs a confirmation that names the first one, whatever the
policy allows; there is no way to a third.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.advice import Policy
from afterword.advice.overrule import allow_a_second_note, notes_into_this_silence
from afterword.domain.case import Case, Event, Touchpoint
from afterword.domain.errors import Refused
from afterword.domain.notes import NoteKind
from afterword.usecases.looking import keep_looking
from afterword.usecases.ports import TYPED, AccountId, Ledger
from afterword.usecases.wording import day_in_words, joined


@dataclass(frozen=True, slots=True)
class EarlierNote:
    """The status note this one would follow into the same silence; `sentence` names it."""

    sent_at: datetime
    to_names: tuple[str, ...]
    sentence: str


class SecondNote(Refused):
    """A second status note wants the confirmation that names the first."""

    code = "second-note"

    def __init__(self, earlier: EarlierNote) -> None:
        super().__init__(
            f"This would be a second note into the same silence. {earlier.sentence}",
            "If you mean it, confirm that you know of the first one.",
        )
        self.earlier = earlier


def earlier_note(case: Case, note: NoteKind, *, at: datetime, policy: Policy) -> EarlierNote | None:
    """Find the first status note of this silence, if `note` would be the second.

    Raises:
        Refused: Two have gone into this silence already.
    """
    if note is not NoteKind.STATUS_INQUIRY:
        return None
    asked = notes_into_this_silence(case, at=at, policy=policy)
    if len(asked) > 1:
        days = joined([_day(case, one, at) for one in asked[:2]])
        raise Refused(
            f"You have already written twice into this silence, on {days}.",
            "A third note would only do harm; put this one to rest instead.",
            code="never-a-third-note",
        )
    return _named(case, asked[0], at) if asked else None


def overrule_event(
    case: Case,
    note: NoteKind,
    *,
    at: datetime,
    policy: Policy,
    agrees: bool,
    reason: str | None,
    first_sent_at: datetime | None,
) -> Event | None:
    """Make the fact that keeps why the person decided otherwise.

    None where nothing was overruled, or where just that is on record already.
    `first_sent_at` is the instant of the first status note, as the person confirmed it.

    Raises:
        SecondNote: There is a first note, and another one or none was named.
        Refused: Two notes have gone into this silence already.
    """
    earlier = earlier_note(case, note, at=at, policy=policy)
    if earlier is not None and first_sent_at != earlier.sent_at:
        raise SecondNote(earlier)
    told = (reason or "").strip()
    if agrees or not told:
        return None
    if earlier is None:
        made = Event("overrule", at=at, text=told, extra={"note": note.value})
    else:
        made = allow_a_second_note(
            case, at=at, reason=told, first_sent_at=earlier.sent_at, policy=policy
        )
    known = [one for one in case.events if one.kind == made.kind and one.text == told]
    return None if any(one.extra == made.extra for one in known) else made


def reason_kept(case: Case) -> str | None:
    """Return the latest reason for deciding otherwise, in the person's words."""
    kept = [one for one in case.events if one.kind == "overrule" and isinstance(one.at, datetime)]
    return max(kept, key=lambda one: str(one.at)).text if kept else None


def keep_reason(
    ledger: Ledger, account: AccountId, opportunity: str, overruled: Event, *, at: datetime
) -> None:
    """Record why the person decided otherwise; part of the transaction that approves."""
    ledger.record_event(account, opportunity, overruled, origin=TYPED, at=at)
    keep_looking(ledger, account, [opportunity], at=at)


def is_a_third(case: Case, note: NoteKind, *, at: datetime, policy: Policy) -> bool:
    """Whether sending this note now would be a third one into the same silence."""
    if note is not NoteKind.STATUS_INQUIRY:
        return False
    return len(notes_into_this_silence(case, at=at, policy=policy)) > 1


def _named(case: Case, first: Touchpoint, at: datetime) -> EarlierNote:
    names = tuple(person.name for id in first.people if (person := case.person(id)))
    to = f" to {joined(names)}" if names else ""
    return EarlierNote(
        first.at, names, f"The first went{to} on {_day(case, first, at)}, and nobody has answered."
    )


def _day(case: Case, note: Touchpoint, at: datetime) -> str:
    zone = ZoneInfo(case.candidate.tz)
    return day_in_words(note.at.astimezone(zone).date(), at.astimezone(zone).date())
