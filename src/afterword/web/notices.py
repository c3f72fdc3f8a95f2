"""What a page says after something was done; the address carries only the name of it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

NOTICES: Final = MappingProxyType(
    {
        "welcome": "Good to have you here.",
        "interview-added": "The interview is recorded.",
        "debrief-kept": "Your notes are kept.",
        "closed": "Put to rest. A later fact opens it again.",
        "fact-kept": "That is recorded; the advice below takes it into account.",
        "renamed": "The name is corrected.",
        "person-kept": "The person is recorded.",
        "note-kept": "The note is kept.",
        "note-dropped": "The draft is put away.",
        "note-approved": "Approved. Until it leaves you can take it back.",
        "note-sent-by-hand": "Recorded as sent.",
        "note-leaves": "It leaves now.",
        "answered": "Thank you, that settles it.",
        "cancelled": "Taken back. It will not be sent.",
        "profile-kept": "Your details are kept.",
        "account-kept": "The mail account is kept.",
        "accepted": "Recorded.",
        "proposal-accepted": "Recorded. Under “What you decided” it can be undone.",
        "proposal-aside": "Put aside. It changed nothing and is not proposed again.",
        "proposal-undone": "Taken back; it is open again.",
        "mailbox-kept": "That is kept.",
        "dismissed": "Put aside; it will not be suggested again.",
        "erased": "Everything has been erased.",
        "calendar-kept": "The calendar is as you want it.",
        "restored": "The backup is back. What was here before is kept beside it.",
        "taken-back": "Taken back. The history keeps both.",
        "backed-up": "The backup is written.",
        "habits-kept": "Your habits of writing are kept.",
        "template-kept": "The template is kept.",
        "template-dropped": "The template is deleted.",
        "cards-counted": "Counted.",
        "card-posted": "Recorded as posted.",
        "card-arrived": "Good to know. That is recorded.",
        "etiquette-kept": "Your etiquette is kept.",
        "interview-cancelled": "Recorded as not taking place.",
    }
)
