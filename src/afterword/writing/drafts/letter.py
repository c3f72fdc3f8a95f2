"""A note put together: greeting, paragraphs, closing, signature."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from afterword.writing.drafts.draft import Question, Sentence
from afterword.writing.drafts.facts import NoteFacts
from afterword.writing.drafts.names import french_greeting, full_name, german_greeting, short_name

Paragraphs = list[list[Sentence]]


@dataclass(slots=True)
class Content:
    """What one note says: its subject line, its paragraphs, and what it would still need."""

    subject: Sentence | None
    paragraphs: Paragraphs
    missing: list[Question] = field(default_factory=list)


def present(sentence: Sentence | None) -> list[Sentence]:
    """A list of the sentence, or of nothing."""
    return [sentence] if sentence is not None else []


_CLOSINGS = {
    ("en-GB", "warm"): ("With best wishes,", "With kind regards,", "Warm regards,", "Best wishes,"),
    ("en-GB", "plain"): ("Kind regards,", "Best regards,", "Regards,"),
    ("en-GB", "formal"): ("Yours sincerely,",),
    ("en-US", "warm"): ("Warm regards,", "With best wishes,", "Best wishes,", "With kind regards,"),
    ("en-US", "plain"): ("Best regards,", "Kind regards,", "Regards,"),
    ("en-US", "formal"): ("Sincerely,",),
    ("de", "warm"): ("Herzliche Grüße", "Mit herzlichen Grüßen"),
    ("de", "plain"): ("Viele Grüße", "Freundliche Grüße"),
    ("de", "formal"): ("Mit freundlichen Grüßen",),
    ("fr", "warm"): ("Bien cordialement,", "Avec mes cordiales salutations,"),
    ("fr", "plain"): ("Cordialement,", "Bien cordialement,"),
    ("fr", "formal"): ("Je vous prie d'agréer mes salutations distinguées.",),
}
_SIGN_OFF = re.compile(
    r"(?:with |my |many |all |the |very |kind(?:est)? |best |warm(?:est)? |yours |herzliche |viele "
    r"|freundliche |mit |bien |avec )*"
    r"(?:regards|wishes|thanks|best|cheers|sincerely|faithfully|truly|cordially|grüße|grüßen|gruß"
    r"|cordialement|salutations)\b.{0,30}",
    re.IGNORECASE,
)


def greeting(note: NoteFacts, word: str | None = None) -> str:
    """The greeting: by first name where that is usual, never with a guessed gender.

    `word` is the candidate's own ("Hi", "Dear"), kept where a name can follow it.
    """
    name = note.name
    if note.language == "de":
        return german_greeting(name, formal=note.voice == "formal")
    if note.language == "fr":
        return french_greeting(name)
    who = full_name(name) if note.voice == "formal" else short_name(name)
    opening = word or ("Hello" if note.voice == "plain" else "Dear")
    if not who:
        return f"{opening if word or note.voice == 'plain' else 'Hello'},"
    if name.is_function:
        return f"Dear {who},"
    return f"{opening} {who},"


def closing(note: NoteFacts, signature: str | None, own: str | None = None) -> str:
    """The closing words and who signs. A signature that already closes is taken as it is."""
    signature = (signature or "").strip()
    lines = [line.rstrip() for line in signature.splitlines() if line.strip()]
    if lines and _SIGN_OFF.fullmatch(lines[0].strip(" ,.")):
        return "\n".join(lines)
    key = (note.language if note.language != "en" else note.dialect, note.voice)
    ways = _CLOSINGS.get(key, _CLOSINGS[("en-GB", "warm")])
    words = own or ways[note.hand % len(ways)]
    name = note.case.candidate.name
    signed = [name] if name and not _names(lines, name) else []
    if not signed and not lines:
        return words.rstrip(",")
    return "\n".join([words, *signed, *lines])


def _names(lines: list[str], name: str) -> bool:
    """Whether a signature already begins with the candidate's name, or a part of it."""
    if not lines:
        return False
    first = lines[0].lower().strip(" ,.")
    return first == name.lower() or first in name.lower().split() or name.lower() in first


def body_of(paragraphs: Paragraphs) -> str:
    """The paragraphs as text, a blank line between them."""
    return "\n\n".join(" ".join(line.text for line in part) for part in paragraphs if part)
