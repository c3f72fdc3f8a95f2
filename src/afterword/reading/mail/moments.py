"""Dates with times in a mail's words: appointments, slots, deadlines. English, German, French, Spanish.

What the employer says about when they will decide belongs to `reading.timing`; here are the
moments one could put into a calendar. Numbers are read day first except in American English.
"""

# ruff: noqa: E501 - patterns and samples are easier to compare on one line each.

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.reading.mail.spoken_clocks import in_figures

MAX_CHARACTERS: Final = 8_000
MAX_MOMENTS: Final = 60

_MONTH_NAMES: Final = {
    1: "january janvier enero januar jänner jan ene janv",
    2: "february février fevrier febrero februar feb févr fév",
    3: "march mars marzo märz maerz mar mär mrz",
    4: "april avril abril apr avr abr",
    5: "may mai mayo",
    6: "june juin junio juni jun",
    7: "july juillet julio juli jul juil",
    8: "august août aout agosto aug ago",
    9: "september septembre septiembre setiembre sept sep",
    10: "october octobre octubre oktober oct okt",
    11: "november novembre noviembre nov",
    12: "december décembre decembre diciembre dezember dec dez déc dic",
}
_WEEKDAY_NAMES: Final = {
    0: "monday montag lundi lunes mon mo lun",
    1: "tuesday dienstag mardi martes tues tue di mar",
    2: "wednesday mittwoch mercredi miércoles miercoles weds wed mi mer mié",
    3: "thursday donnerstag jeudi jueves thurs thur thu do jeu jue",
    4: "friday freitag vendredi viernes fri fr ven vie",
    5: "saturday samstag sonnabend samedi sábado sabado sat sa sam sáb",
    6: "sunday sonntag dimanche domingo sun so dim dom",
}
MONTHS: Final = {name: number for number, names in _MONTH_NAMES.items() for name in names.split()}
WEEKDAYS: Final = {
    name: number for number, names in _WEEKDAY_NAMES.items() for name in names.split()
}
# Two letters are a weekday only directly before a number: "Di 14.4.", not "do" or "so".
_LONG_WEEKDAYS: Final = (
    *(name for name in WEEKDAYS if len(name) > 3),
    *("mon", "tue", "wed", "thu", "fri"),
)

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY_NAME = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_LONG_DAY_NAME = "|".join(sorted(set(_LONG_WEEKDAYS), key=len, reverse=True))
_GAP = r"[\s,]{1,3}"
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|\.)?"
_WEEKDAY_BEFORE = rf"(?:\b(?P<%s>{_DAY_NAME})\b\.?[\s,]{{0,3}}(?:(?:the|den|dem|le|el|día)\s)?)?"

# The text is in lower case already; a place is tried only where one of the words can begin.
_STARTS = sorted(
    {name[:2] for name in (*MONTHS, *WEEKDAYS)}
    | {word[:2] for word in "next this coming nächsten kommenden ce day übermorgen après".split()}
    | {word[:2] for word in "pasado tomorrow demain mañana morgen today heute aujourd".split()}
    | {word[:2] for word in "hoy the on le el am".split()}
    | {"a "}
)
_DATE = re.compile(
    rf"(?<!\w)(?=\d|{'|'.join(_STARTS)})(?:"
    + "|".join(
        (
            r"\b(?P<y1>20\d\d)-(?P<m1>\d\d)-(?P<d1>\d\d)\b",
            (_WEEKDAY_BEFORE % "w2")
            + rf"\b(?P<d2>\d{{1,2}}){_ORDINAL}(?:\s|-|\sof\s|\sde\s|\sdel\s)?\s?"
            rf"(?P<m2>{_MONTH})\b\.?(?:(?:,|\sde|\sdel)?[\s-]{{1,2}}(?P<y2>20\d\d)\b)?",
            (_WEEKDAY_BEFORE % "w3")
            + rf"\b(?P<m3>{_MONTH})\b\.?\s(?P<d3>\d{{1,2}})(?![\d:.h]\d)(?:st|nd|rd|th)?"
            r"(?!\s?(?:am|pm|uhr|o'clock|h)\b)\b(?:,?\s(?P<y3>20\d\d)\b)?",
            (_WEEKDAY_BEFORE % "w4")
            + r"(?<![\d.,/-])\b(?P<d4>\d{1,2})\.\s?(?P<m4>1[0-2]|0?[1-9])\.(?:\s?(?P<y4>20\d\d|\d\d)\b)?",
            (_WEEKDAY_BEFORE % "w5")
            + r"(?<![\d.,/£$€:-])\b(?P<a5>\d{1,2})[/-](?P<b5>\d{1,2})(?:[/-](?P<y5>20\d\d|\d\d))?\b(?![\d/%])",
            rf"\b(?P<w6>{_DAY_NAME})\b\.?,?\s(?:(?:the|den|dem|le|el)\s)?(?P<d6>\d{{1,2}})"
            r"(?![\d:h%€£]|\.\d|\s?[-–]\s?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|h|uhr)\b)(?:st|nd|rd|th|\.)?(?!\s?(?:am|pm|uhr|h|o'clock|min|minutes)\b)\b",
            rf"\b(?P<n7>a week on |next |this |coming |nächsten |kommenden |diesen |ce |cette )?"
            rf"(?P<w7>{_LONG_DAY_NAME})\b(?P<x7> prochain| que viene| próximo| week\b| en huit)?",
            r"\b(?P<r8>a week today|a week tomorrow|today week|tomorrow week|day after tomorrow|übermorgen|après-demain|pasado mañana|tomorrow|"
            r"demain|mañana|morgigen?|morgen|today|heutigen?|heute|aujourd['’]hui|ce midi|"
            r"this afternoon|this morning|hoy)\b",
            r"\b(?:the|on the|le|el|am|el día)\s(?P<d9>\d{1,2})(?:st|nd|rd|th)\b",
        )
    )
    + ")"
)
_ANNOUNCED = re.compile(r"\b(?:on|by|until|am|vom|bis|le|au|el|del|date|datum|fecha)\b\s?:?\s?$")
_SENTENCE_ENDS = re.compile(r"(?<!\d)[.!?]\s|[.!?]\s{1,3}[^\W\d]")
_ANY_DAY = re.compile(
    rf"\d|\b(?:{_LONG_DAY_NAME}|tomorrow|today|demain|mañana|hoy|heute|morg|übermorg|aujourd|midi|this )"
)
_CLOCK = (
    r"(?:(?P<{0}h>[01]?\d|2[0-4])(?:(?::|\.|\s?h\s?|\s?uhr\s?)(?P<{0}m>[0-5]\d)(?!\d)(?!\.\d))?"
    r"\s?(?P<{0}p>a\.?m\.?(?![a-z])(?! (?:\d|den\b|montag|dienstag|mittwoch|donnerstag|freitag|samstag|selben))|p\.?m\.?(?![a-z])|uhr\b|h(?![a-z0-9])|hrs?\b|o['’]?clock\b|ish\b)?|"
    r"(?P<{0}n>noon|midday|12 noon|mittags|midi|mediodía|mediodia))"
)
_TIME = re.compile(
    r"(?P<prep>\b(?:at|@|um|ab|gegen|à|a las|a la|vers|from|von|de|entre|between|before|de las|time|uhrzeit|"
    r"heure|horaire|hora|zeit|starts?|start)\s?:?\s{0,2})?(?<![\d.,/£$€+-])\b"
    + _CLOCK.format("s")
    + r"(?:\s?(?:-|–|—|to|until|till|bis|à|a|a las|and|und|et|y)\s?"
    + _CLOCK.format("e")
    + r"(?![\d/]))?"
)
_ON_A_DAY = re.compile(
    r"\s?\b(?:on|this|next)\s(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?s?\b"
)
_NO_LONGER = re.compile(
    r"\b(?:rather than|instead of|not|in place of|(?:an)?statt|au lieu d[eu]|plutôt que?|et non|en vez del?|"
    r"en lugar del?|y no)\b"
)
_ZONE_WORDS: Final = (
    (r"\b(?:e[sd]?t|eastern)\b", "America/New_York"),
    (r"\b(?:c[sd]t|central(?: time)?)\b", "America/Chicago"),
    (r"\b(?:m[sd]t|mountain(?: time)?)\b", "America/Denver"),
    (r"\b(?:p[sd]?t|pacific)\b", "America/Los_Angeles"),
    (r"\bist\b(?! )|\bindia(?:n standard)? time\b|(?<=\d )ist\b", "Asia/Kolkata"),
    (r"\b(?:gmt|bst|uk time|london time)\b", "Europe/London"),
    (r"\b(?:ce[s]?t|mes?z|berlin(?:er zeit)? time|heure de paris|paris time|hora de madrid|"
     r"hora peninsular|brussels time)\b", "Europe/Berlin"),
    (r"\butc\b", "UTC"),
)  # fmt: skip
_ZONES: Final = tuple((re.compile(pattern), ZoneInfo(name)) for pattern, name in _ZONE_WORDS)
_DEADLINE = re.compile(
    r"(?:\b(?:by|until|till|before|bis(?: zum| spätestens)?|spätestens(?: am| bis)?|vor(?: dem)?|avant(?: le)?|"
    r"d['’]ici(?: au| le)?|jusqu['’]au|antes de[l]?|hasta(?: el)?|no later than|expir\w{1,5}(?: on| le| el)?|"
    r"closes?(?: on)?|valid(?: until| to)?|gültig(?: bis)?(?: zum)?|au plus tard(?: le)?|a más tardar(?: el)?|"
    r"deadline:?|due(?: on)?|closing date(?: of)?|noch vor dem|end of day|eod|cob|close of play|possible bis|"
    r"möglich bis|(?:sunday|sonntag) night)\s{0,2}"
    r"(?:the\s|end of\s|close of (?:business|play)(?: on)?\s|noon(?: on)?\s|midnight(?: on)?\s|"
    r"\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|h|uhr)?\s?(?:on\s)?|(?:on|am|el|le|den|dem)\s|este\s|diesen\s)*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and perhaps a time, that the words name.

    `start` is aware; without a time (`has_time` False) it is midnight. `span` are indices into
    the text. `is_deadline` says the words before it make it the end of a period ("by Friday").
    `relative` says the day was counted from the mail's own date.
    """

    start: datetime
    end: datetime | None
    span: tuple[int, int]
    has_time: bool
    is_deadline: bool
    relative: bool = False
    zone_told: bool = False

    @property
    def day(self) -> date:
        """The day in the zone of the words."""
        return self.start.date()


@dataclass(frozen=True, slots=True)
class _Day:
    day: date
    start: int
    stop: int
    relative: bool


@dataclass(frozen=True, slots=True)
class _Clock:
    start: time
    end: time | None
    begins: int
    stop: int
    sure: bool


def find_moments(
    text: str, *, said_at: datetime, zone: ZoneInfo, american: bool = False
) -> tuple[Moment, ...]:
    """Find the moments a text names, in order.

    `said_at` is when it was written (aware), `zone` the writer's zone, `american` reads 4/5 as
    April the 5th. A weekday alone is the next one after the day of writing.
    """
    text = text[:MAX_CHARACTERS]
    flat = in_figures(flatten(text))
    local = said_at.astimezone(zone)
    days = _days(flat, local.date(), american=american)
    clocks = _clocks(flat, days)
    found: list[Moment] = []
    used: set[int] = set()
    shared: list[_Clock] = []
    for number in range(len(days) - 1, -1, -1):
        day = days[number]
        limit = days[number + 1].start if number + 1 < len(days) else len(flat)
        before = days[number - 1].stop if number else 0
        mine = _clocks_of(day, clocks, limit, before, used, flat)
        if not mine and shared and _is_choice(flat[day.stop : limit]):
            mine = shared  # "Monday 13 or Wednesday 15 at nine": one time for both days
        shared = mine
        times: list[_Clock | None] = [*mine] or [None]
        found += [_moment(day, clock, flat, zone, local) for clock in times][::-1]
    return tuple(found[::-1][:MAX_MOMENTS])


def _is_choice(between: str) -> bool:
    """Whether nothing but a conjunction stands between two days."""
    return (
        re.fullmatch(
            r"[\s,]{0,3}(?:or|and|oder|und|ou|et|o|y|/|,)?(?:\s(?:on|am|le|el|the))?\s{0,2}",
            between,
        )
        is not None
    )


def find_clocks(text: str) -> tuple[time, ...]:
    """Find the times of day a text names, without days."""
    flat = in_figures(flatten(text[:MAX_CHARACTERS]))
    return tuple(clock.start for clock in _clocks(flat, []) if clock.sure)


def flatten(text: str) -> str:
    """Lower the case and turn line ends and odd spaces and quotes into plain ones, same length."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_PLAIN)


_PLAIN = str.maketrans({
    "\n": " ", "\t": " ", "\r": " ", "\xa0": " ", "\u202f": " ", "\u2009": " ",
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "“": '"', "”": '"', "„": '"',
    "_": " ",
    "‐": "-", "‑": "-", "−": "-",
})  # fmt: skip


def _days(flat: str, today: date, *, american: bool) -> list[_Day]:
    found: list[_Day] = []
    if _ANY_DAY.search(flat) is None:
        return found
    for match in _DATE.finditer(flat):
        day, relative = _day_of(match, today, found, american)
        if day is None or _is_morning(match, flat):
            continue
        if relative and found and _repeats(found[-1], day, match.start(), flat):
            continue
        found.append(_Day(day, match.start(), match.end(), relative))
        if len(found) >= MAX_MOMENTS:
            break
    return found


def _is_morning(match: re.Match[str], flat: str) -> bool:
    """Whether "mañana" is the half of a day: "a las 10 de la mañana"."""
    return match[0] == "mañana" and flat[max(0, match.start() - 3) : match.start()] == "la "


def _repeats(last: _Day, day: date, at: int, flat: str) -> bool:
    """Whether a weekday only explains the date before it: "27-Feb-2026 (Friday)"."""
    between = flat[last.stop : at]
    return len(between) <= 3 and not between.strip(" (,-") and last.day.weekday() == day.weekday()


def _day_of(
    match: re.Match[str], today: date, before: list[_Day], american: bool
) -> tuple[date | None, bool]:
    group = match.groupdict()
    if group["y1"]:
        return _calendar_day(int(group["d1"]), int(group["m1"]), int(group["y1"])), False
    if group["m2"]:
        return _dated(group["d2"], MONTHS[group["m2"]], group["y2"], today), False
    if group["m3"]:
        return _dated(group["d3"], MONTHS[group["m3"]], group["y3"], today), False
    if group["m4"]:
        return _dated(group["d4"], int(group["m4"]), group["y4"], today), False
    if group["a5"]:
        announced = _ANNOUNCED.search(match.string[max(0, match.start() - 12) : match.start()])
        return _slashed(group, today, american, announced is not None), False
    if group["w6"]:
        return _numbered_weekday(WEEKDAYS[group["w6"]], int(group["d6"]), today, before), False
    if group["w7"]:
        return _next_weekday(WEEKDAYS[group["w7"]], today, match), True
    if group["d9"]:
        return _numbered_day(int(group["d9"]), today), False
    return today + timedelta(days=_days_ahead(group["r8"])), True


def _calendar_day(day: int, month: int, year: int) -> date | None:
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None


def _dated(day: str, month: int, year: str | None, today: date) -> date | None:
    """Without a year: the one that puts the day between two months ago and ten months ahead."""
    if year:
        return _calendar_day(int(day), month, int(year))
    for candidate in (today.year, today.year + 1, today.year - 1):
        found = _calendar_day(int(day), month, candidate)
        if found and -62 <= (found - today).days <= 303:
            return found
    return None


def _slashed(
    group: dict[str, str | None], today: date, american: bool, announced: bool
) -> date | None:
    first, second = int(group["a5"] or 0), int(group["b5"] or 0)
    month, day = (first, second) if american else (second, first)
    if month > 12 >= day:
        month, day = day, month
    if not group["y5"] and not group["w5"] and not announced:
        return None  # "7/10" and "24/7" are no dates
    return _dated(str(day), month, group["y5"], today) if 1 <= month <= 12 else None


def _numbered_weekday(weekday: int, day: int, today: date, before: list[_Day]) -> date | None:
    """ "Tues 10th": the next day with that number, the weekday deciding between months."""
    near: date | None = None
    for ahead in range(-3, 75):
        candidate = today + timedelta(days=ahead)
        if candidate.day != day:
            continue
        if candidate.weekday() == weekday:
            return candidate
        near = near or candidate
    return near


def _numbered_day(day: int, today: date) -> date | None:
    for ahead in range(-3, 62):
        candidate = today + timedelta(days=ahead)
        if candidate.day == day:
            return candidate
    return None


def _next_weekday(weekday: int, today: date, match: re.Match[str]) -> date:
    ahead = (weekday - today.weekday()) % 7 or 7
    before, after = (match["n7"] or "").strip(), (match["x7"] or "").strip()
    if (before == "next" and ahead <= 2) or before == "a week on" or after in ("week", "en huit"):
        ahead += 7
    return today + timedelta(days=ahead)


def _days_ahead(word: str) -> int:
    word = word.lower()
    if "week" in word:
        return 8 if "tomorrow" in word else 7
    if word in ("day after tomorrow", "übermorgen", "après-demain", "pasado mañana"):
        return 2
    return 1 if word.startswith(("tomorrow", "morgen", "morgig", "demain", "mañana")) else 0


def _clocks(flat: str, days: list[_Day]) -> list[_Clock]:
    """Find times of day that are not part of a date."""
    found: list[_Clock] = []
    at, number = 0, 0
    while len(found) < MAX_MOMENTS and (match := _TIME.search(flat, at)):
        begins = match.start("sh") if match["sh"] else match.start("sn")
        while number < len(days) and days[number].stop <= begins:
            number += 1
        if number < len(days) and days[number].start <= begins:
            at = max(days[number].stop, match.start() + 1)
            continue
        clock = _clock_of(match, begins, flat)
        if clock is not None:
            found.append(clock)
        at = max(match.end(), match.start() + 1)
    return found


def _clock_of(match: re.Match[str], begins: int, flat: str) -> _Clock | None:
    if flat[max(0, begins - 2) : begins].strip().isdigit() and not (match["sm"] or match["sp"]):
        return None
    marked = bool(match["sn"] or match["sm"] or match["sp"] or match["em"] or match["ep"])
    marked = marked or _ON_A_DAY.match(flat, match.end()) is not None
    if not marked and not match["prep"]:
        return None
    if not marked and re.match(
        r"\s?(?:min|hour|std|stunden|day|tage|jours|weeks|people|%|years|of\b|the\b|[a-z]*kg)",
        flat[match.end() : match.end() + 9],
    ):
        return None
    stop = match.end()
    later = _clock_value(match, "e", None)
    afternoon = _half(match["sp"]) or _half(match["ep"])
    start = _clock_value(match, "s", afternoon)
    if start is None:
        return None
    end = _clock_value(match, "e", _half(match["ep"]) or afternoon)
    if end is not None and match["eh"] and not (match["em"] or match["ep"] or match["sm"]):
        end = end if match["sp"] or marked else None
    if later is None:
        end = None
    if match["ep"] and not match["sp"] and start > (end or start):
        # "11 to 1pm": the first half of the day for the start.
        start = start.replace(hour=(start.hour + 12) % 24)
    return _Clock(start, end, begins, stop, marked)


def _half(mark: str | None) -> str | None:
    letter = (mark or "").replace(".", "").lower()
    return letter if letter in ("am", "pm") else None


def _clock_value(match: re.Match[str], prefix: str, half: str | None) -> time | None:
    if match[f"{prefix}n"]:
        return time(12, 0)
    if not match[f"{prefix}h"]:
        return None
    hour, minute = int(match[f"{prefix}h"]), int(match[f"{prefix}m"] or 0)
    own = _half(match[f"{prefix}p"]) or half
    mark = match[f"{prefix}p"] or ""
    twenty_four = bool(mark) and own is None and not mark.startswith(("o", "ish"))
    if own == "pm" and hour < 12:
        hour += 12
    elif own == "am" and hour == 12:
        hour = 0
    elif (
        own is None
        and not twenty_four
        and 1 <= hour <= 6
        and not match[f"{prefix}h"].startswith("0")
    ):
        hour += 12  # "at 4", "1:30": nobody interviews before seven
    return time(hour % 24, minute) if hour < 25 else None


def _clocks_of(
    day: _Day, clocks: list[_Clock], limit: int, before: int, used: set[int], flat: str
) -> list[_Clock]:
    """Give a day the times behind it up to the next day, else one shortly before it."""
    mine: list[_Clock] = []
    reach = day.stop + 90
    for index, clock in enumerate(clocks):
        if index in used or not day.stop <= clock.begins < min(limit, reach):
            continue
        if mine and not _is_alternative(flat[mine[-1].stop : clock.begins]):
            break
        if _NO_LONGER.search(flat[day.stop : clock.begins]):
            used.add(index)
            continue
        mine.append(clock)
        used.add(index)
        reach = clock.stop + 25
    if mine:
        return mine
    for index, clock in reversed(list(enumerate(clocks))):
        near = before <= clock.begins and 0 <= day.start - clock.stop <= 30
        if index not in used and near and not _SENTENCE_ENDS.search(flat[clock.stop : day.start]):
            used.add(index)
            return [clock]
    return []


def _is_alternative(between: str) -> bool:
    """Whether two times on one day are a choice: "10:00 or 14:30"."""
    return (
        re.fullmatch(
            r"\s{0,3}(?:uhr|h)?\s{0,2}(?:,|/|or|oder|ou|o|and|und|et|y|;)(?:\s(?:at|um|à|a las))?\s{0,3}",
            between,
        )
        is not None
    )


def _moment(day: _Day, clock: _Clock | None, flat: str, zone: ZoneInfo, local: datetime) -> Moment:
    stop = max(day.stop, clock.stop) if clock else day.stop
    begins = min(day.start, clock.begins) if clock else day.start
    told = _zone_told(flat[begins : stop + 24])
    where = told or zone
    start = datetime.combine(day.day, clock.start if clock else time(), tzinfo=where)
    end = None
    if clock and clock.end and clock.end > clock.start:
        end = datetime.combine(day.day, clock.end, tzinfo=where)
    deadline = _DEADLINE.search(flat[max(0, begins - 60) : begins]) is not None
    return Moment(
        start, end, (begins, stop), clock is not None, deadline, day.relative, told is not None
    )


def _zone_told(words: str) -> ZoneInfo | None:
    return next((zone for pattern, zone in _ZONES if pattern.search(words)), None)


_BY_LANGUAGE: Final = {
    "de": ("Europe/Berlin",),
    "fr": ("Europe/Paris", "America/Toronto"),
    "es": ("Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Argentina/Buenos_Aires"),
    "en": (
        "Europe/London",
        "America/New_York",
        "America/Chicago",
        "America/Los_Angeles",
        "America/Denver",
        "Asia/Kolkata",
        "Australia/Sydney",
        "Asia/Singapore",
        "Pacific/Auckland",
        "Europe/Berlin",
    ),
}  # fmt: skip


def guess_zone(said_at: datetime, language: str, default: ZoneInfo | None = None) -> ZoneInfo:
    """Guess the writer's zone from the offset of the mail's date and the language.

    `default` (the candidate's own zone) wins where it had that offset on that day.
    """
    offset = said_at.utcoffset()
    candidates = (*((default.key,) if default else ()), *_BY_LANGUAGE.get(language, ()))
    for name in (*candidates, *_BY_LANGUAGE["en"]):
        zone = ZoneInfo(name)
        if said_at.astimezone(zone).utcoffset() == offset:
            return zone
    return default or ZoneInfo("UTC")
