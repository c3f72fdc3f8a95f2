"""On which days the named holidays lie, whether or not they are public ones.

Days that follow the moon are tabled for the years in which they are known well enough; beyond
the table nothing is guessed. The tables agree with the calendars of India and Singapore.
"""

from __future__ import annotations

from datetime import date, timedelta

Days = tuple[date, date]
"""First and last day, inclusive."""

_EASTER: dict[str, tuple[int, int]] = {
    "easter": (-2, 1), "good friday": (-2, -2), "easter monday": (1, 1),
    "holy week": (-3, 1), "ascension": (39, 39), "pentecost": (49, 50),
    "whit monday": (50, 50), "corpus christi": (60, 60), "carnival": (-52, -47),
    "shrove tuesday": (-47, -47), "ash wednesday": (-46, -46), "maundy thursday": (-3, -3),
    "rose monday": (-48, -48),
}  # fmt: skip
"""Days after Easter Sunday."""

_FIXED: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "christmas": ((12, 25), (12, 26)), "year end holidays": ((12, 24), (13, 1)),
    "pongal": ((1, 14), (1, 15)), "constitution": ((12, 6), (12, 8)),
}  # fmt: skip

_ON: dict[str, tuple[int, int]] = {
    "christmas eve": (12, 24), "boxing day": (12, 26), "new year": (1, 1),
    "new year's eve": (12, 31), "epiphany": (1, 6), "burns night": (1, 25),
    "australia day": (1, 26), "republic day": (1, 26), "candlemas": (2, 2), "waitangi": (2, 6),
    "groundhog": (2, 2), "valentine": (2, 14), "st david": (3, 1), "women's day": (3, 8),
    "pi day": (3, 14), "st patrick": (3, 17), "san jose": (3, 19), "april fools": (4, 1),
    "st george": (4, 23), "anzac": (4, 25), "kings day": (4, 27), "first of may": (5, 1),
    "star wars day": (5, 4), "cinco de mayo": (5, 5), "victory day": (5, 8),
    "san isidro": (5, 15), "juneteenth": (6, 19), "midsummer": (6, 24), "canada day": (7, 1),
    "fourth of july": (7, 4), "twelfth of july": (7, 12), "bastille": (7, 14),
    "belgian day": (7, 21), "santiago": (7, 25), "swiss day": (8, 1), "assumption": (8, 15),
    "independence day": (8, 15), "diada": (9, 11), "gandhi jayanti": (10, 2),
    "german unity": (10, 3), "hispanic day": (10, 12), "austrian day": (10, 26),
    "reformation": (10, 31), "halloween": (10, 31), "all saints": (11, 1), "all souls": (11, 2),
    "bonfire night": (11, 5), "armistice": (11, 11), "st andrew": (11, 30), "nicholas": (12, 6),
    "immaculate": (12, 8), "guadalupe": (12, 12), "mexican independence": (9, 16),
    "children's day": (11, 14), "holy innocents": (12, 28), "st stephen": (12, 26),
}  # fmt: skip

_NTH: dict[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "presidents day": (2, 0, 3),
    "martin luther king": (1, 0, 3), "columbus day": (10, 0, 2), "mothers day": (5, 6, 2),
    "fathers day": (6, 6, 3), "super bowl": (2, 6, 2), "early may": (5, 0, 1),
    "melbourne cup": (11, 1, 1),
}  # fmt: skip
"""Month, weekday (Monday is 0), and which one of them."""

_MOON: dict[str, dict[int, tuple[int, int]]] = {
    "diwali": {2024: (11, 1), 2025: (10, 20), 2026: (11, 8), 2027: (10, 29), 2028: (10, 17),
               2029: (11, 5), 2030: (10, 26), 2031: (11, 14), 2032: (11, 2)},
    "holi": {2024: (3, 25), 2025: (3, 14), 2026: (3, 4), 2027: (3, 22), 2028: (3, 11),
             2029: (3, 1), 2030: (3, 20), 2031: (3, 9), 2032: (3, 27)},
    "dussehra": {2024: (10, 12), 2025: (10, 2), 2026: (10, 20), 2027: (10, 9), 2028: (9, 27),
                 2029: (10, 16), 2030: (10, 6), 2031: (10, 25), 2032: (10, 14)},
    "durga puja": {2024: (10, 13), 2025: (10, 2), 2026: (10, 20), 2027: (10, 9),
                   2028: (9, 27), 2029: (10, 16), 2030: (10, 6)},
    "navratri": {2025: (9, 22), 2026: (10, 11), 2027: (9, 30), 2028: (9, 19)},
    "ganesh": {2024: (9, 7), 2025: (8, 27), 2026: (9, 14), 2027: (9, 4), 2028: (8, 23),
               2029: (9, 11), 2030: (9, 1)},
    "onam": {2024: (9, 15), 2025: (9, 5), 2026: (8, 26), 2027: (9, 12), 2028: (9, 1),
             2029: (8, 22), 2030: (9, 9)},
    "raksha bandhan": {2024: (8, 19), 2025: (8, 9), 2026: (8, 28), 2027: (8, 17),
                       2028: (8, 5), 2029: (8, 23), 2030: (8, 13)},
    "janmashtami": {2024: (8, 26), 2025: (8, 16), 2026: (9, 4), 2027: (8, 25),
                    2028: (8, 13), 2029: (9, 1), 2030: (8, 21)},
    "ugadi": {2024: (4, 9), 2025: (3, 30), 2026: (3, 19), 2027: (4, 7), 2028: (3, 27),
              2029: (4, 14), 2030: (4, 3)},
    "vaisakhi": dict.fromkeys(range(2024, 2036), (4, 14)),
    "guru nanak": {2024: (11, 15), 2025: (11, 5), 2026: (11, 24), 2027: (11, 14),
                   2028: (11, 2), 2029: (11, 21), 2030: (11, 10)},
    "chhath": {2024: (11, 7), 2025: (10, 28), 2026: (11, 15), 2027: (11, 4), 2028: (10, 23)},
    "eid al fitr": {2024: (4, 11), 2025: (3, 31), 2026: (3, 21), 2027: (3, 10), 2028: (2, 27),
                    2029: (2, 15), 2030: (2, 5), 2031: (1, 25), 2032: (1, 15)},
    "eid al adha": {2024: (6, 17), 2025: (6, 7), 2026: (5, 27), 2027: (5, 17), 2028: (5, 6),
                    2029: (4, 25), 2030: (4, 14), 2031: (4, 3), 2032: (3, 23)},
    "lunar new year": {2024: (2, 10), 2025: (1, 29), 2026: (2, 17), 2027: (2, 6),
                       2028: (1, 26), 2029: (2, 13), 2030: (2, 3), 2031: (1, 23),
                       2032: (2, 11)},
}  # fmt: skip


def festive_days(name: str, year: int) -> Days | None:
    """Return the days of a holiday in a year; None where it is not known."""
    if name in _EASTER:
        first, last = _EASTER[name]
        easter = _easter(year)
        return easter + timedelta(days=first), easter + timedelta(days=last)
    if name in _FIXED:
        (month_one, day_one), (month_two, day_two) = _FIXED[name]
        end = date(year + 1, 1, day_two) if month_two > 12 else date(year, month_two, day_two)
        return date(year, month_one, day_one), end
    day = _single_day(name, year)
    return (day, day) if day else None


def _single_day(name: str, year: int) -> date | None:
    if name in _ON:
        return date(year, *_ON[name])
    if name in _MOON:
        found = _MOON[name].get(year)
        return date(year, *found) if found else None
    if name in _NTH:
        return _nth(year, *_NTH[name])
    if name == "eid":
        return _first_of(year, "eid al fitr", "eid al adha")
    if name == "memorial day":
        return _nth(year, 6, 0, 1) - timedelta(days=7)
    if name == "victoria day":
        return date(year, 5, 24) - timedelta(days=date(year, 5, 24).weekday())
    if name == "uk mothers day":
        return _easter(year) - timedelta(days=21)
    return None


def _first_of(year: int, *names: str) -> date | None:
    days = [day for name in names if (day := _single_day(name, year))]
    return min(days, default=None)


def _nth(year: int, number: int, week_day: int, count: int) -> date:
    first = date(year, number, 1)
    return first + timedelta(days=(week_day - first.weekday()) % 7 + 7 * (count - 1))


def _easter(year: int) -> date:
    """Compute Easter Sunday (the anonymous Gregorian computus of 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    x = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * x) // 451
    number, day = divmod(h + x - 7 * m + 114, 31)
    return date(year, number, day + 1)
