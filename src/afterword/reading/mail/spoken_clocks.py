"""Times of day in words - "half past ten", "halb drei", "onze heures" - rewritten in figures.

The text keeps its length, so that what is found in it has the span of the words.
"""

from __future__ import annotations

import re
from typing import Final

_NUMBERS: Final = {
    name: number
    for number, names in {
        1: "one eins une una",
        2: "two zwei deux dos",
        3: "three drei trois tres",
        4: "four vier quatre cuatro",
        5: "five fünf cinq cinco",
        6: "six sechs seis",
        7: "seven sieben sept siete",
        8: "eight acht huit ocho",
        9: "nine neun neuf nueve",
        10: "ten zehn dix diez",
        11: "eleven elf onze once",
        12: "twelve zwölf douze doce",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        17: "dix-sept",
        18: "dix-huit",
    }.items()
    for name in names.split()
}
_ENGLISH = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_GERMAN = "eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
_FRENCH = (
    "une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix-sept|dix-huit|dix|onze|douze|treize|"
    "quatorze|quinze|seize"
)
_SPANISH = "una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"
_SPOKEN = re.compile(
    rf"\b(?P<past>half|quarter|twenty|ten|five) (?P<way>past|to) (?P<h1>{_ENGLISH}|1[0-2]|[1-9])\b"
    rf"|\bhalf (?P<h2>{_ENGLISH})\b"
    r"(?! (?:years?|days?|weeks?|months?|hours?|minutes?|people|times|dozen|of)\b)"
    rf"|\b(?P<h3>{_ENGLISH}) (?P<m3>thirty|fifteen|forty[ -]five)\b"
    r"(?! (?:people|minutes?|days?|thousand|k)\b)"
    rf"|\b(?P<h4>{_ENGLISH})(?= o'clock\b| sharp\b|ish\b)"
    rf"|(?<=\b(?:at|by) )(?P<h5>{_ENGLISH})(?=[.,;?!)]|$|\s(?:on|in the|at|tomorrow|sharp|if|with|"
    r"please|then|works?|is|for|today|this|next|o'clock|and)\b)"
    rf"|\bhalb (?P<d1>{_GERMAN})\b"
    rf"|\b(?P<quarter>viertel) (?P<side>nach|vor) (?P<d2>{_GERMAN})\b"
    rf"|(?<=\bum )(?P<d3>{_GERMAN})\b|\b(?P<d4>{_GERMAN})(?= uhr\b)"
    rf"|\b(?P<f1>{_FRENCH}) heures?(?P<rest> et demie| et quart| moins le quart| trente| quinze)?\b"
    rf"|(?<=\ba las )(?P<s1>{_SPANISH})(?P<more> y media| y cuarto| menos cuarto)?\b"
    r"|(?<=\ba la )(?P<s2>una)(?P<yet> y media| y cuarto)?\b"
)
_MINUTES: Final = {
    "half": 30, "quarter": 15, "twenty": 20, "ten": 10, "five": 5,
    "thirty": 30, "fifteen": 15, "forty-five": 45,
}  # fmt: skip
_ADDED: Final = {
    " trente": 30, " quinze": 15, " et demie": 30, " y media": 30, " et quart": 15, " y cuarto": 15,
    " moins le quart": -15, " menos cuarto": -15,
}  # fmt: skip


def in_figures(flat: str) -> str:
    """Rewrite the spoken times of a lower-case text; what does not fit stays as it is."""
    return _SPOKEN.sub(_figures, flat)


def _figures(match: re.Match[str]) -> str:
    hour, minutes = _read(match)
    if minutes < 0:
        hour, minutes = hour - 1, minutes + 60
    shown = f"{hour or 12}:{minutes:02}"
    words = match[0]
    if len(shown) > len(words):
        shown = str(hour)
    behind = match["h5"] or match["d3"] or match["s1"] or match["s2"]
    return shown.ljust(len(words)) if behind else shown.rjust(len(words))


def _read(match: re.Match[str]) -> tuple[int, int]:
    """The hour, and the minutes after it (or, below zero, before it)."""
    group = match.groupdict()
    if group["past"]:
        minutes = _MINUTES[group["past"]]
        return _number(group["h1"]), minutes if group["way"] == "past" else -minutes
    if group["h2"]:
        return _number(group["h2"]), 30
    if group["h3"]:
        return _number(group["h3"]), _MINUTES[group["m3"].replace(" ", "-")]
    if group["d1"]:
        return _number(group["d1"]), -30
    if group["quarter"]:
        return _number(group["d2"]), 15 if group["side"] == "nach" else -15
    whole = next(group[name] for name in ("h4", "h5", "d3", "d4", "f1", "s1", "s2") if group[name])
    added = group["rest"] or group["more"] or group["yet"] or ""
    return _number(whole), _ADDED.get(added, 0)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]
