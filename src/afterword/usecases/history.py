"""The history of one opportunity in words: what changed, when, by whom, and from what to what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from afterword.domain.errors import Refused
from afterword.usecases.looking import keep_looking
from afterword.usecases.mail_words import LABEL_NAMES
from afterword.usecases.ports import AccountId, Change, Store
from afterword.usecases.wording import day_in_words, joined

_SENT: Final = MappingProxyType(
    {
        "thank_you": "a thank-you note",
        "status_inquiry": "a status note",
        "addendum": "an addition",
        "linkedin_invitation": "a LinkedIn invitation",
        "feedback_request": "a request for feedback",
        "rejection_reply": "a gracious answer",
        "stay_in_touch": "a few lines",
        "deadline_notice": "word about a deadline",
        "withdrawal": "a withdrawal",
        "card": "a card",
        "reply": "an answer",
        "acceptance": "an acceptance",
    }
)
_RECEIVED: Final = MappingProxyType(
    {
        "ack": "an answer",
        "question": "a question",
        "next_round": "an invitation to the next round",
        "delay_notice": "word that they need more time",
        "offer": "an offer",
        "rejection": "a no",
        "hold": "word that the post is on hold",
        "small_talk": "a friendly word",
        "bounce": "a note that came back",
        "out_of_office": "an automatic answer",
        "task": "a task",
        "reply": "an answer",
        "reply_to_thanks": "an answer to your thanks",
        "feedback": "feedback",
        "application_confirmation": "a receipt for your application",
        "interview_invitation": "an invitation to talk",
        "confirmation": "a confirmation",
        "assessment": "a test or a task",
        "info_request": "a question",
        "recruiter_outreach": "a recruiter's word",
    }
)
_EVENTS: Final = MappingProxyType(
    {
        "competing_offer": "another offer",
        "accepted": "that you accepted",
        "accepted_elsewhere": "that you accepted elsewhere",
        "job_reposted": "that the post is advertised again",
        "file_closed": "that this one is put to rest",
        "hold": "that the post is on hold",
        "role_filled_by_other": "that the post is filled",
        "user_decision": "your decision",
        "overrule": "why you decided otherwise",
        "note": "something they said",
        "promise": "a promise",
    }
)
_STATUS: Final = MappingProxyType(
    {
        "scheduled": "planned",
        "held": "held",
        "cancelled": "not taking place",
        "no_show": "missed",
    }
)
_BY: Final = MappingProxyType(
    {
        "typed": "You",
        "debrief": "You",
        "calendar": "An invitation",
        "mail": "Your mailbox",
        "sent": "Afterword",
        "demo": "The demonstration",
    }
)
_ALL: Final = 1_000_000
"""More changes than one opportunity has."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change in words; `before` and `after` are "" where there is nothing to compare.

    `proposal` is the one that was decided, "" for any other change.
    """

    id: int
    recorded_at: datetime
    sentence: str
    before: str = ""
    after: str = ""
    undone: bool = False
    may_undo: bool = False
    proposal: str = ""


def list_history(
    store: Store, account: AccountId, id: str, *, tz: str, first: int, most: int
) -> tuple[HistoryLine, ...]:
    """Return a page of the changes of one opportunity, newest first, told in the zone `tz`."""
    with store.reading() as reader:
        return tuple(_line(change, tz) for change in reader.changes(account, id, first, most))


def undo_change(store: Store, account: AccountId, id: str, change: int, *, at: datetime) -> None:
    """Take one change back; the history keeps both.

    Raises:
        NotFound: There is none. Refused: It is no longer what counts, or cannot be undone.
    """
    with store.writing() as ledger:
        ledger.undo(account, id, change, at=at)
        keep_looking(ledger, account, [id], at=at)


def decided_proposal(store: Store, account: AccountId, id: str, change: int) -> str | None:
    """Return the proposal a change was a decision about; None where it was about something else.

    Raises:
        Refused: It is no longer what counts.
    """
    with store.reading() as reader:
        changes = reader.changes(account, id, 0, _ALL)
    one = next((one for one in changes if one.id == change and one.what == "proposal"), None)
    if one is None:
        return None
    if not one.may_undo:
        raise Refused(
            "This decision was taken back already, or you decided anew.",
            "The history shows what counts now.",
            code="cannot-undo",
        )
    return one.subject


def _line(change: Change, tz: str) -> HistoryLine:
    before, after = _fields(change, change.before, tz), _fields(change, change.after, tz)
    compared = bool(before and after)
    return HistoryLine(
        id=change.id,
        recorded_at=change.recorded_at,
        sentence=_sentence(change, tz),
        before=before if compared else "",
        after=after if compared else "",
        undone=change.undone,
        may_undo=change.may_undo,
        proposal=change.subject if change.what == "proposal" else "",
    )


def _sentence(change: Change, tz: str) -> str:
    if change.undoes:
        return f"You took back: {_thing(change, change.before or {}, tz)}."
    if change.after is None:
        return f"Withdrawn: {_thing(change, change.before or {}, tz)}."
    thing = _thing(change, change.after, tz)
    match change.what:
        case "begun":
            return "This opportunity was recorded."
        case "names":
            return "You corrected the names."
        case "proposal":
            return _about_the_decision(change.after)
        case "debrief":
            return "You noted what was said in the interview."
        case "person":
            verb = "was corrected" if change.before else "was added"
            return f"{thing} {verb}."
        case "interview":
            return _about_the_interview(change, thing)
        case "touchpoint" if change.source == "sent":
            return f"Afterword sent {thing}."
    return f"{_BY.get(change.source, 'You')} recorded {thing}."


def _about_the_interview(change: Change, thing: str) -> str:
    who = _BY.get(change.source, "You")
    if not change.before or not change.after:
        return f"{who} recorded {thing}."
    if change.before["start"] != change.after["start"]:
        return f"{who} moved the interview."
    if change.before["status"] != change.after["status"]:
        status = _STATUS.get(str(change.after["status"]), str(change.after["status"]))
        return f"The interview is now recorded as {status}."
    return f"{who} changed the interview."


def _about_the_decision(fields: Mapping[str, object]) -> str:
    mail, meant = _mail(fields), str(fields["meant"])
    label = LABEL_NAMES.get(meant or str(fields["label"]), "")
    if fields["state"] != "accepted":
        return f"You put {mail} aside{f': it is {label}' if meant else ''}."
    if fields["ours"]:
        return f"You accepted {mail}."
    if meant and meant != fields["label"]:
        return f"You corrected {mail}: it is {label}."
    return f"You accepted {mail}: {label}."


def _mail(fields: Mapping[str, object]) -> str:
    if fields["ours"]:
        return "a mail you wrote yourself"
    return f"a mail from {fields['who'] or 'somebody'}"


def _thing(change: Change, fields: Mapping[str, object], tz: str) -> str:
    match change.what:
        case "touchpoint":
            return _contact(fields, tz)
        case "event":
            kind = str(fields["kind"])
            return _EVENTS.get(kind, kind.replace("_", " "))
        case "statement":
            return f"what they said about timing, “{fields['text']}”"
        case "person":
            return str(fields["name"])
        case "interview":
            return f"the interview of {_moment(fields['start'], tz)}"
        case "names":
            return "the corrected names"
        case "proposal":
            return f"what you decided about {_mail(fields)}"
    return "a change"


def _contact(fields: Mapping[str, object], tz: str) -> str:
    is_sent = fields["direction"] == "out"
    kind = str(fields["kind"])
    words = (_SENT if is_sent else _RECEIVED).get(kind, "a message")
    people = fields["people"]
    who = joined([str(name) for name in people]) if isinstance(people, list) else ""
    names = f" {'to' if is_sent else 'from'} {who}" if who else ""
    return f"{words}{names}, {_moment(fields['at'], tz)}"


def _fields(change: Change, fields: Mapping[str, object] | None, tz: str) -> str:
    """Say what it was before, or is after, where the two are compared."""
    if not fields:
        return ""
    match change.what:
        case "names":
            return ", ".join(str(part) for name in ("company", "role") if (part := fields[name]))
        case "person":
            return ", ".join(str(fields[name]) for name in ("name", "email"))
        case "interview":
            people = fields["people"]
            names = joined([str(name) for name in people]) if isinstance(people, list) else ""
            status = _STATUS.get(str(fields["status"]), "")
            parts = (_moment(fields["start"], tz), names and f"with {names}", status)
            return ", ".join(part for part in parts if part)
        case "debrief":
            lines = fields["lines"]
            return "; ".join(str(line) for line in lines) if isinstance(lines, list) else ""
        case "statement":
            return str(fields["text"])
    return ""


def _moment(value: object, tz: str) -> str:
    """Write "Monday 23 November at 14:00", with the year: history grows old."""
    if not isinstance(value, str):
        return ""
    if len(value) == len("2026-11-23"):
        return day_in_words(date.fromisoformat(value))
    local = datetime.fromisoformat(value).astimezone(ZoneInfo(tz))
    return f"{day_in_words(local.date())} at {local:%H:%M}"
