"""Set aside, before a mail is read closely, what speaks of no work at all.

Most of years of mail is newsletters, notices and talk. Reading a mail closely costs milliseconds;
looking for a few dozen stems in its bytes costs a twentieth of one. What belongs to a known
conversation, comes from somebody known or carries a calendar never comes here.

The stems were chosen on labelled mail: of the mails that reading closely would give a label that
matters, the sift keeps 99 of 100, and of ordinary mail it sets three quarters aside
(`tests/reading/test_the_sift_keeps_what_matters.py`).
"""

from __future__ import annotations

from typing import Final

READ_BYTES: Final = 12_000
"""Of one text; a decision stands at the beginning. Of HTML, which says less, three times that."""

WEAK_BYTES: Final = 1_500
"""Of a text in which weak stems are looked for: who writes about a post says so at once."""

_STRONG: Final = tuple(
    word.encode()
    for word in (
        "interview", "recruit", "candida", "vacanc", "curricul", "lebenslauf", "bewerb",
        "vorstellungsgespr", "kennenlern", "embauch", "entretien", "recrut", "entrevista",
        "vacante", "contrataci", "puesto", "hiring", "applicant", "applied", "applying",
        "your application", "onboard", "calendly", "hackerrank", "codility", "phone screen",
        "next round", "arbeitsvertrag", "probezeit", "postul", "absage", "zusage",
        "unsuccessful", "right to work", "shortlist", "job offer", "offer letter", "assessment",
        "online-test", "oportunid", "coding test", "coding challenge", "job opportunit",
        "currícul", "employment agreement", "employment contract", "your signature",
        "seleccionad", "moving forward", "move forward", "cover letter", "background check",
        "pre-employment", "your interest in", "prueba", "online-verfahren", "in die engere",
    )
)  # fmt: skip
_WEAK: Final = tuple(
    word.encode()
    for word in (
        "offer", "angebot", "offre", "oferta", "position", "posici", "role", "job", "career",
        "karriere", "carri", "talent", "employ", "salary", "gehalt", "engineer", "developer",
        "analyst", "manager", "scientist", "designer", "invit", "apply", "application",
        "appoint", "opening", "opportunit", "hire", "stelle", "poste", "herausforderung",
        "mandant", "proceso", "selecci", "screen", "resume", "team", "experience", "schedule",
        "remote", "posting",
    )
)  # fmt: skip
"""Stems of which two different ones must occur."""

_MUST_BE_DECODED: Final = (b"base64", b"utf-16", b"utf-7", b"text/calendar", b"begin:vcalendar")


def speaks_of_work(subject: str, text: str) -> bool:
    """Whether the words of a mail are worth reading closely."""
    words = f"{subject[:500]}\n{text[:READ_BYTES]}".lower().encode("utf-8", "replace")
    return _speaks(words, WEAK_BYTES)


def bytes_may_speak_of_work(subject: str, data: bytes, body_at: int) -> bool:
    """The same of a mail that has not been taken apart; when its words are hidden, yes."""
    head = data[:body_at].lower()
    lowered = data[body_at : body_at + 3 * READ_BYTES].lower()
    if any(mark in head or mark in lowered for mark in _MUST_BE_DECODED):
        return True
    if b"=\r\n" in lowered or b"=\n" in lowered:
        lowered = lowered.replace(b"=\r\n", b"").replace(b"=\n", b"")
    title = subject[:500].lower().encode("utf-8", "replace") + b"\n"
    if b"<html" in lowered:
        # The words begin behind styles, nobody knows where.
        return _speaks(title + lowered, len(lowered))
    return _speaks(title + lowered[:READ_BYTES], WEAK_BYTES)


def _speaks(lowered: bytes, weak_within: int) -> bool:
    if any(word in lowered for word in _STRONG):
        return True
    beginning = lowered[:weak_within]
    found = 0
    for word in _WEAK:
        if word in beginning:
            found += 1
            if found == 2:
                return True
    return False
