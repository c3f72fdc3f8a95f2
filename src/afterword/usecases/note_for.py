"""The note each advice asks for; what is not here asks for none."""

from __future__ import annotations

from typing import Final

from afterword.domain.notes import NoteKind
from afterword.domain.verdict import Advice, Verdict
from afterword.usecases.wording import is_debrief_call

_BY_VERDICT: Final = {
    Verdict.SEND_THANK_YOU: NoteKind.THANK_YOU,
    Verdict.SEND_STATUS_INQUIRY: NoteKind.STATUS_INQUIRY,
    Verdict.REPLY: NoteKind.REPLY,
    Verdict.SEND_ADDENDUM: NoteKind.ADDENDUM,
    Verdict.CONNECT_LINKEDIN: NoteKind.LINKEDIN_INVITATION,
    Verdict.ASK_FEEDBACK: NoteKind.FEEDBACK_REQUEST,
    Verdict.SEND_REJECTION_REPLY: NoteKind.REJECTION_REPLY,
    Verdict.STAY_IN_TOUCH: NoteKind.STAY_IN_TOUCH,
    Verdict.NOTIFY_DEADLINE: NoteKind.DEADLINE_NOTICE,
    Verdict.WITHDRAW: NoteKind.WITHDRAWAL,
}


def note_for(advice: Advice) -> NoteKind | None:
    """Return the kind of note an advice asks for; thanks by post are a card, a call is none."""
    if is_debrief_call(advice):
        return None
    if advice.verdict is Verdict.SEND_THANK_YOU and advice.channel == "post":
        return NoteKind.CARD
    return _BY_VERDICT.get(advice.verdict)
