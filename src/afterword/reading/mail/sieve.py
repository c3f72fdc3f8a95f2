"""Which mails are worth reading closely: two looks at the words of a mail, the cheap one first.

Most of years of mail is newsletters, notices, lists and family, and reading one closely costs
milliseconds. A sum over the weights of its single words says how far a mail is from any job mail.

1. `bytes_may_matter` weighs the words of the bytes as they lie in a file, transfer encoding and
   tags taken off roughly, in some fifty microseconds. Where words are hidden (base64, UTF-16), or
   the subject holds a plain word of hiring, nothing is weighed and the mail goes on.
2. `is_far_from_any_job` weighs the words again once the mail was taken apart and decoded.

What stays is read closely. In an import these looks are only for mails of strangers: one of a
known conversation or from somebody known, with a calendar, and reports and answers of machines
where there is somebody to know, are always read closely. `afterword read`, which is asked about
certain mails and need not hurry, passes a mail over only if it is much further off and holds no
plain word of hiring (`is_plainly_ordinary`).

The weights are trained by `scripts/train_mail_model.py`; what is kept and what is set aside is in
`docs/reference/mail-model-card.md`.
"""

from __future__ import annotations

import binascii
import re
from functools import cache
from math import sqrt
from typing import Final

from afterword.reading.mail.item import MailItem
from afterword.reading.mail.linear_model import Sieve, load_sieve

READ_CHARACTERS: Final = 4_000
"""Of the text as it came, quotes and all."""

CUT: Final = -3.5
"""Below this a mail without a word of hiring is passed over by `afterword read`."""

CUT_OF_STRANGERS: Final = -1.0
"""Below this a stranger's mail is set aside in an import.

Measured by five-fold cross-validation: 98 % of 7,748 ordinary mails are set aside, and nine of 459
real mails about a job, most of them a recruiter's or of an unclear kind, before their subjects
are looked at.
"""

CUT_OF_BYTES: Final = -1.5
"""The same for the words of the bytes, which are taken roughly and must be further off."""

BEGINNING: Final = 1_000
"""Bytes whose words are weighed first."""

WEIGHED_BYTES: Final = 2_500
"""Bytes whose words are weighed where the beginning does not settle it."""

CUT_OF_BEGINNING: Final = -5.0
"""Below this they need not be weighed to their end: no job mail has been seen below -3.5."""

READ_BYTES: Final = 36_000
"""Of the body as it lies in the file: in HTML the words begin behind styles, nobody knows where."""

CALENDAR_BYTES: Final = 300_000
"""In which a calendar is looked for; it stands before attachments. Our choice."""

_HIDDEN: Final = (b"base64", b"utf-16", b"utf-7")
_CALENDAR: Final = (b"calendar", b".ics", b".vcs", b"/ics")
_MARKUP = re.compile(
    rb"<style[^>]{0,200}>[^<]{0,20000}|<!--[^>]{0,20000}|<[^<>]{0,2000}>|&[a-z]{2,8};",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{3,20}")
_HIRING = re.compile(
    r"interview|recruit|candida|vacanc|curriculum|lebenslauf|bewerb|vorstellungsgespr|entretien"
    r"|recrut|embauch|entrevista|vacante|selecci[oó]n de personal|job (?:offer|application)"
    r"|your (?:application|r[ée]sum[ée]|cv)\b|offer letter|arbeitsvertrag|stellenangebot"
    r"|calendly|shortlist|\bapplying\b",
    re.IGNORECASE,
)
_HIRING_LOWERED = re.compile(_HIRING.pattern)
_FORM = re.compile(
    r"^\W{0,3}(?:auto|out of|ooo\b|abwesen|réponse|absence|respuesta|fuera|undeliver|delivery"
    r"|returned|mail |failure|unzustell|non remis|warning|accepted|declined|invitation|updated"
    r"|cancel)",
    re.IGNORECASE,
)
_MACHINE = re.compile(r"^(?:mailer-daemon|post_?master|mail-daemon|mdaemon)\b")


def bytes_may_matter(subject: str, data: bytes, body_at: int) -> bool:
    """Whether a mail that has not been taken apart may be about work; if its words hide, yes."""
    lowered = data[:CALENDAR_BYTES].lower()
    title = subject[:200].lower()
    if _must_be_decoded(lowered, body_at) or _HIRING_LOWERED.search(title):
        return True
    words = _words_of_bytes(lowered, body_at)
    marked = [b"s:" + word for word in title.encode("utf-8", "replace").translate(_LETTERS).split()]
    if _distance_of_words([*words[:BEGINNING].split(), *marked]) < CUT_OF_BEGINNING:
        return False
    return _distance_of_words([*words.split(), *marked]) >= CUT_OF_BYTES


def _must_be_decoded(lowered: bytes, body_at: int) -> bool:
    """Whether there is a calendar in a mail, or words that cannot be read as they lie there."""
    # A mail of a single part says in its headers what it is; only parts have headers of their own.
    ends = len(lowered) if lowered.find(b"\ncontent-", body_at) >= 0 else body_at
    if any(lowered.find(mark, 0, ends) >= 0 for mark in _CALENDAR):
        return True
    if lowered.find(b"begin:vcalendar", body_at) >= 0:
        return True
    ends = min(ends, body_at + READ_BYTES)
    return any(lowered.find(mark, 0, ends) >= 0 for mark in _HIDDEN)


def is_far_from_any_job(subject: str, text: str) -> bool:
    """Whether a stranger's mail, decoded, is so far from job mail that it is set aside."""
    if _HIRING.search(subject[:200]):
        return False
    return distance(load_sieve(), subject, text) < CUT_OF_STRANGERS


def is_plainly_ordinary(item: MailItem) -> bool:
    """Whether a mail from outside known conversations needs no closer look."""
    return may_be_passed_over(item) and distance(load_sieve(), item.subject, item.text) < CUT


def may_be_passed_over(item: MailItem) -> bool:
    """Whether neither the form of a mail nor a word of hiring asks for a closer look."""
    message = item.message
    if item.known_thread or item.calendar_parts or message.dsn is not None:
        return False
    if message.auto_submitted or not item.sender or _MACHINE.match(item.sender):
        return False
    if _FORM.match(item.subject) or _HIRING.search(item.subject[:200]):
        return False
    return _HIRING.search(item.text, 0, READ_CHARACTERS) is None


def sieve_words(subject: str, text: str) -> set[str]:
    """Return the words that are weighed, those of the subject marked."""
    words = set(_WORD.findall(text[:READ_CHARACTERS].lower()))
    words.update(f"s:{word}" for word in _WORD.findall(subject[:200].lower()))
    return words


def distance(sieve: Sieve, subject: str, text: str) -> float:
    """Weigh the words: above nought is like job mail, far below is not."""
    found = [
        weight
        for word in sieve_words(subject, text)
        if (weight := sieve.weights.get(word)) is not None
    ]
    return sieve.bias + (sum(found) / len(found) ** 0.5 if found else 0.0)


_LETTERS: Final = bytes(
    code if code >= 0x80 or 0x61 <= code <= 0x7A else code + 32 if 0x41 <= code <= 0x5A else 32
    for code in range(256)
)
"""ASCII letters in lower case; what is beyond ASCII stays, all else divides words."""


@cache
def _weights_of_bytes() -> dict[bytes, float]:
    """The weights by the bytes of a word, in UTF-8 and in Latin-1."""
    found: dict[bytes, float] = {}
    for word, weight in load_sieve().weights.items():
        for charset in ("utf-8", "latin-1"):
            found.setdefault(word.encode(charset, "replace"), weight)
    return found


def _words_of_bytes(lowered: bytes, body_at: int) -> bytes:
    """Return the words of a body as it lies in the file, divided by blanks."""
    ends = body_at + READ_BYTES
    body = lowered[body_at : body_at + 2 * WEIGHED_BYTES]
    if b"<" in body:
        body = _MARKUP.sub(b" ", lowered[body_at:ends])
    if lowered.find(b"quoted-printable", 0, ends) >= 0:
        body = binascii.a2b_qp(body[: 2 * WEIGHED_BYTES])
    return body[:WEIGHED_BYTES].translate(_LETTERS)


def _distance_of_words(words: list[bytes]) -> float:
    weights = _weights_of_bytes()
    found = weights.keys() & set(words)
    if not found:
        return load_sieve().bias
    return load_sieve().bias + sum(map(weights.__getitem__, found)) / sqrt(len(found))
