"""Telling the names of a note apart: whose they are, and whether they are spelled as they should be."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.writing.lints.given_names import COMMON_GIVEN_NAMES
from afterword.writing.lints.likeness import distance, is_slip_of, sound, unaccented

TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir madam dame lord lady sister brother father mother rev"
    " reverend rabbi imam canon captain colonel major judge councillor cllr herr frau madame monsieur mme"
    " m señor señora sr sra signor signora mag ing dipl-ing phd md hon ma'am fr".split()
)
GROUP_WORDS = frozenset(
    "all everyone everybody team teams panel committee colleagues sirs ladies gentlemen folks guys board"
    " interviewers recruiters recruitment department hr hiring manager managers madam sir whom people"
    " both panelists panellists members friends group staff".split()
)
_PARTS = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_PARTICLES = frozenset(
    "de da van von der den la le di du del al el bin ibn ap o the and or".split()
)


@lru_cache(maxsize=1024)
def name_parts(name: str) -> tuple[str, ...]:
    """The parts of a name that are compared: lower case, without accents, titles and particles."""
    parts = (unaccented(part.replace("’", "'")) for part in _PARTS.findall(name))
    return tuple(p for p in parts if p not in TITLES and p not in _PARTICLES and len(p) > 1)


def all_parts(names: tuple[str, ...]) -> frozenset[str]:
    """The parts of several names together."""
    return frozenset(part for name in names for part in _with_halves(name))


def _with_halves(name: str) -> tuple[str, ...]:
    """The parts of a name, double names also by halves ("Anna-Lena" is called Anna)."""
    parts = name_parts(name)
    return parts + tuple(half for part in parts if "-" in part for half in part.split("-"))


def intended(part: str, known: frozenset[str]) -> str | None:
    """The known name that a name-like word is a misspelling of, or None.

    Another common given name that sounds different is another person, not a misspelling.
    """
    part = unaccented(part)
    for name in sorted(known, key=lambda known_name: distance(part, known_name)):
        if not is_slip_of(part, name):
            continue
        both_common = part in COMMON_GIVEN_NAMES and name in COMMON_GIVEN_NAMES
        if both_common and (sound(part) != sound(name) or frozenset((part, name)) in _TWO_PEOPLE):
            continue
        return name
    return None


_TWO_PEOPLE = frozenset(
    frozenset(pair.split())
    for pair in (
        "denis denise", "dennis denise", "gabriel gabrielle", "michel michelle", "simon simone",
        "louis louise", "daniel danielle", "francis frances", "martin martine", "andre andrea",
    )
)  # fmt: skip
"""Names that sound nearly the same and still belong to two people, often a man and a woman."""

SHORT_FORMS: dict[str, frozenset[str]] = {
    short: frozenset(longs.split())
    for short, longs in {
        "alex": "alexander alexandra alexandre alejandro aleksander", "andy": "andrew andreas",
        "angie": "angela", "becky": "rebecca", "ben": "benjamin benedict", "bernie": "bernard bernadette",
        "beth": "elizabeth bethany", "bill": "william", "bob": "robert", "cathy": "catherine",
        "charlie": "charles charlotte", "chris": "christopher christine christina christian",
        "chuck": "charles", "dan": "daniel", "danny": "daniel", "dave": "david", "debbie": "deborah",
        "dick": "richard", "don": "donald", "ed": "edward edwin edmund", "eddie": "edward", "ellie": "eleanor",
        "fran": "frances francesca", "fred": "frederick", "gabi": "gabriele gabriela", "geoff": "geoffrey",
        "greg": "gregory", "harry": "harold henry", "jack": "john", "jackie": "jacqueline", "jake": "jacob",
        "jamie": "james", "jan": "janet", "jeff": "jeffrey", "jen": "jennifer", "jenny": "jennifer",
        "jess": "jessica", "jim": "james", "jo": "joanna joanne josephine", "joe": "joseph", "jon": "jonathan",
        "josh": "joshua", "kate": "katherine kathryn catherine katharina", "kathy": "katherine kathleen",
        "katie": "katherine kathryn", "ken": "kenneth", "kim": "kimberly", "larry": "lawrence", "leo": "leonard",
        "liz": "elizabeth", "lizzie": "elizabeth", "maggie": "margaret", "mandy": "amanda", "matt": "matthew",
        "max": "maximilian maxwell", "meg": "margaret megan", "mike": "michael", "mick": "michael",
        "mo": "mohammed mohamed", "nat": "nathan natalie", "nick": "nicholas nicolas", "nicky": "nicola",
        "pam": "pamela", "pat": "patrick patricia", "peggy": "margaret", "penny": "penelope",
        "pete": "peter", "phil": "philip phillip", "ray": "raymond", "rick": "richard", "rich": "richard",
        "rob": "robert", "ron": "ronald", "ros": "rosalind", "sally": "sarah", "sam": "samuel samantha",
        "sandy": "sandra alexander", "seb": "sebastian", "sophie": "sophia", "steve": "stephen steven",
        "stu": "stuart", "sue": "susan susanne", "ted": "edward theodore", "terry": "terence theresa",
        "theo": "theodore", "tim": "timothy", "toby": "tobias", "tom": "thomas tomas", "tony": "anthony antonio",
        "val": "valerie", "vicky": "victoria", "vic": "victor", "viv": "vivian", "will": "william",
        "zach": "zachary",
    }.items()
}  # fmt: skip


def may_be_called(part: str, known: frozenset[str]) -> bool:
    """Whether a word is one of the known names, or a usual short or long form of one."""
    part = unaccented(part)
    if part in known:
        return True
    if SHORT_FORMS.get(part, frozenset()) & known:
        return True
    if any(part in SHORT_FORMS.get(name, frozenset()) for name in known):
        return True
    # A short beginning of a longer name is its short form: Tom for Tomasz, Jo for Joanna.
    return 2 <= len(part) <= 4 and any(
        name.startswith(part) and len(name) - len(part) >= 2 for name in known
    )
