"""A note as it is proposed, with the facts each of its sentences rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from afterword.domain.case import Thread
from afterword.domain.notes import NoteKind


@dataclass(frozen=True, slots=True)
class Question:
    """A fact the note lacks, asked for in kind words; `path` is where the answer belongs."""

    text: str
    path: str = ""


class Sentence(NamedTuple):
    """One sentence and the case-file paths it rests on (none for plain courtesy)."""

    text: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """One note to `to` (person ids).

    `facts_used` are paths into the case file; `traced` gives them sentence by sentence.
    `thread` is the message being answered, where there is one (RFC 5322 3.6.4).
    """

    to: tuple[str, ...]
    note: NoteKind
    channel: str
    subject: str
    body: str
    facts_used: tuple[str, ...] = ()
    missing: tuple[Question, ...] = ()
    traced: tuple[Sentence, ...] = ()
    thread: Thread | None = None
