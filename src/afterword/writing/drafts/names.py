"""How to address somebody whose name is all that is known: never guessing a gender.

Names are kept exactly as they were given; only what was noted beside a name ("(agency)", "PhD")
and a calendar's "Surname, First name" are put right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TITLES = {
    "dr": "Dr", "prof": "Prof", "professor": "Professor", "sir": "Sir", "dame": "Dame",
    "lord": "Lord", "lady": "Lady", "sister": "Sister", "rev": "Rev", "reverend": "Reverend",
    "father": "Father", "captain": "Captain", "judge": "Judge", "supervisor": "Supervisor",
    "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "mx": "Mx", "herr": "Herr",
    "frau": "Frau", "madame": "Madame", "monsieur": "Monsieur", "mme": "Mme", "m": "M.",
    "señor": "Señor", "señora": "Señora", "sra": "Sra", "sr": "Sr", "sgt": "Sgt", "chef": "Chef",
    "coach": "Coach", "brother": "Brother", "rabbi": "Rabbi", "imam": "Imam", "pastor": "Pastor",
    "major": "Major",
}  # fmt: skip
_AFTER_NAMES = re.compile(
    r",?\s+(?:Jr|Sr|II|III|PhD|Ph\.D|MD|MBA|MSc|CEng|FCA|ACCA|CPA|OBE|MBE|KC|QC|PMP)\.?$",
    re.IGNORECASE,
)
_FUNCTIONS = frozenset(
    """hr team desk mailbox department recruitment recruiting hiring talent people panel chair head
    office manager managers coordinator specialist admin administration platform system ats
    no-reply noreply programme program human resources reception careers jobs group committee
    board interviewer recruiter of""".split()
)
_ASIDE = re.compile(r"\s*\(([^()]*)\)\s*")
_PARTICLES = frozenset(
    "van von de del della di da der den la le du dos das ten ter af zu bin al el st".split()
)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name taken apart. `given` and `family` may be empty; `is_function` means no name at all."""

    full: str
    given: str = ""
    family: str = ""
    title: str = ""
    is_function: bool = False


def parse_name(written: str) -> PersonName:
    """Take a name apart ("Frau Dr. Huber", "HR desk (Sana)", "Nair, Priya", "Panel chair")."""
    written = " ".join(written.split())
    aside = _ASIDE.search(written)
    bare = " ".join(_ASIDE.sub(" ", written).split())
    words = bare.split()
    if words and all(word.lower().strip(".,") in _FUNCTIONS for word in words):
        inside = aside.group(1).strip() if aside else ""
        if inside[:1].isupper() and len(inside.split()) <= 3:
            return parse_name(inside)
        return PersonName(bare, is_function=True)
    if (
        len(words) > 1
        and words[0].lower() in ("hr", "recruitment", "reception")
        and words[1][:1].isupper()
    ):
        return parse_name(" ".join(words[1:]))
    if len(words) > 2 and {"hr", "ats", "recruitment", "no-reply"} & {
        word.lower() for word in words
    }:
        return PersonName(bare, is_function=True)
    if re.match(r"(?:Head|Director|Chief|VP) of\b", bare):
        return PersonName(bare, is_function=True)
    return _of(_in_order(bare))


def _in_order(name: str) -> str:
    name = _AFTER_NAMES.sub("", name)
    family, comma, given = name.partition(", ")
    return f"{given} {family}" if comma and given and family else name


def _of(name: str) -> PersonName:
    words = name.split()
    titles = []
    while len(words) > 1 and words[0].lower().strip(".") in _TITLES:
        titles.append(words.pop(0))
    if not words:
        return PersonName(name)
    title = " ".join(titles)
    if len(words) == 1:
        return PersonName(name, "", words[0], title) if titles else PersonName(name, words[0])
    start = next(
        (i for i, word in enumerate(words[1:], 1) if word.lower() in _PARTICLES), len(words) - 1
    )
    return PersonName(name, " ".join(words[:1]), " ".join(words[start:]), title)


_FAMILY_FIRST = frozenset(
    "nguyễn nguyen trần tran lê phạm pham hoàng hoang huỳnh võ đặng bùi đỗ hồ ngô dương lý".split()
)
"""Vietnamese family names, which stand first; with one of them the whole name is written."""
_NICKNAMES = frozenset("big little old young wee".split())


def short_name(name: PersonName) -> str:
    """The name for a friendly greeting: first name, or title with surname, or all there is.

    An initial is no first name ("C. Finn"), and a title somebody gives is kept.
    """
    if name.is_function or not name.full:
        return name.full
    if name.title:
        return f"{_spoken_title(name.title)} {name.family or name.given}".strip()
    given = name.given
    if given.lower() in _FAMILY_FIRST and len(name.full.split()) > 2:
        return name.full
    if (re.fullmatch(r"(?:[A-Z]\.?){1,3}", given) and name.family) or given.lower() in _NICKNAMES:
        return name.full
    return given


def full_name(name: PersonName) -> str:
    """The name for a formal greeting: with its title the surname, else all of it."""
    return short_name(name) if name.title else name.full


def _spoken_title(title: str) -> str:
    """In English "Dr" stands alone, whatever form of address stood before it."""
    words = [word.strip(".").lower() for word in title.split()]
    if "prof" in words or "professor" in words:
        return "Professor"
    if "dr" in words:
        return "Dr"
    return " ".join(title.split()[:1])


def german_greeting(name: PersonName, *, formal: bool) -> str:
    """ "Guten Tag" with the full name; "Sehr geehrte Frau" only where "Frau" was given."""
    words = [word.strip(".").lower() for word in name.title.split()]
    academic = next(
        (
            t
            for key, t in (("prof", "Prof."), ("professor", "Prof."), ("dr", "Dr."))
            if key in words
        ),
        "",
    )
    surname = " ".join(part for part in (academic, name.family) if part)
    if "frau" in words:
        return f"Sehr geehrte Frau {surname}," if formal else f"Guten Tag Frau {surname},"
    if "herr" in words:
        return f"Sehr geehrter Herr {surname}," if formal else f"Guten Tag Herr {surname},"
    if name.is_function or not name.full:
        return "Sehr geehrte Damen und Herren," if formal else "Guten Tag,"
    whole = " ".join(part for part in (academic, name.given, name.family) if part)
    return f"Guten Tag {whole},"


def french_greeting(name: PersonName) -> str:
    """ "Bonjour" with the full name, which fits everybody."""
    return f"Bonjour {name.full}," if name.full and not name.is_function else "Bonjour,"


def all_forms(name: PersonName) -> tuple[str, ...]:
    """Every form in which a jotting may name this person."""
    forms = (name.full, f"{name.given} {name.family}".strip(), name.given, name.family)
    return tuple(dict.fromkeys(form for form in forms if len(form) > 1 and form[:1].isupper()))


def joined_names(names: list[str] | tuple[str, ...], word: str = "and") -> str:
    """ "Ruth Calder, Ian Moss and Olu Bello"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"
