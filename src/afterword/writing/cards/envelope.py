"""The envelope: an address in the form its country's post wants.

Forms follow the Universal Postal Union's addressing guides as commonly described: which line the
town stands on, what is written in capitals, where the postcode goes. An address is kept as free
text in the case; what cannot be recognised stays as it was written, in the order it was written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

COUNTRY_NAMES = {
    "GB": "UNITED KINGDOM", "US": "UNITED STATES OF AMERICA", "DE": "GERMANY", "FR": "FRANCE",
    "ES": "SPAIN", "IN": "INDIA", "CA": "CANADA", "AU": "AUSTRALIA", "IE": "IRELAND",
    "AT": "AUSTRIA", "CH": "SWITZERLAND", "NL": "NETHERLANDS", "BE": "BELGIUM", "IT": "ITALY",
    "PL": "POLAND", "SE": "SWEDEN", "DK": "DENMARK", "NO": "NORWAY", "FI": "FINLAND",
    "PT": "PORTUGAL", "NZ": "NEW ZEALAND", "ZA": "SOUTH AFRICA", "SG": "SINGAPORE",
}  # fmt: skip
"""The last line of a letter from abroad (in English, which every sorting office reads)."""
MOST_LINES = 8
Form = Callable[[list[str]], tuple[list[str], bool]]

_SPOKEN_COUNTRY = re.compile(
    r"^(?:united kingdom|uk|great britain|england|scotland|wales|northern ireland|usa|u\.s\.a\.|"
    r"united states(?: of america)?|germany|deutschland|france|spain|españa|india|canada|"
    r"australia|ireland)\.?$",
    re.IGNORECASE,
)
_GB_CODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s{0,2}(\d[A-Z]{2})\b", re.IGNORECASE)
_US_CODE = re.compile(r"^(?P<town>.*?)[,\s]*\b(?P<region>[A-Z]{2})\s+(?P<code>\d{5}(?:-\d{4})?)$")
_CA_CODE = re.compile(
    r"^(?P<town>.*?)[,\s]*\b(?:\(?(?P<region>[A-Z]{2})\)?)[,\s]+(?P<code>[A-Z]\d[A-Z])\s?(?P<rest>\d[A-Z]\d)$",
    re.IGNORECASE,
)
_AU_CODE = re.compile(
    r"^(?P<town>.*?)[,\s]*\b(?P<region>NSW|VIC|QLD|SA|WA|TAS|ACT|NT)[,\s]+(?P<code>\d{4})$",
    re.IGNORECASE,
)
_IN_CODE = re.compile(r"^(?P<town>.*?)[,\s-]*(?P<code>[1-9]\d{2})\s?(?P<rest>\d{3})$")
_FIVE_DIGITS = re.compile(r"^(?P<code>\d{5})[,\s]+(?P<town>\D.*)$")
_FIVE_AFTER = re.compile(r"^(?P<town>\D.*?)[,\s]+(?P<code>\d{5})$")


@dataclass(frozen=True, slots=True)
class Envelope:
    """The lines to write, top to bottom, and what to check by eye."""

    lines: tuple[str, ...]
    unsure: str = ""


def address_envelope(
    name: str, postal: str, *, country: str, organisation: str = "", posted_in: str | None = None
) -> Envelope:
    """Put an address into its country's form.

    `postal` is the address as it was typed, on lines or with commas. `country` and `posted_in` are
    ISO 3166-1 codes ("GB-ENG" allowed); a letter from abroad ends with the country in capitals.
    """
    country = country[:2].upper()
    lines = _split(postal)
    lines = [line for line in lines if line.lower() not in (name.lower(), organisation.lower())]
    shaped, sure = _FORMS.get(country, _as_typed)(lines)
    head = [part for part in (name, organisation) if part]
    if posted_in and posted_in[:2].upper() != country and country in COUNTRY_NAMES:
        shaped = [*shaped, COUNTRY_NAMES[country]]
    unsure = "" if sure else "No postcode was recognised; check the address before you write it."
    return Envelope(tuple([*head, *shaped][:MOST_LINES]), unsure)


def _split(postal: str) -> list[str]:
    """One part per line; a country that was typed too is dropped, the form adds its own."""
    clean = "".join(c if c == "\n" or c.isprintable() else " " for c in postal[:600])
    parts = clean.split("\n") if "\n" in clean.strip() else clean.split(",")
    parts = [" ".join(part.split()).strip(" ,") for part in parts]
    return [part for part in parts if part and not _SPOKEN_COUNTRY.match(part)]


def _as_typed(lines: list[str]) -> tuple[list[str], bool]:
    return lines, any(any(c.isdigit() for c in line) for line in lines)


def _british(lines: list[str]) -> tuple[list[str], bool]:
    """Royal Mail: the town in capitals, the postcode in capitals on a line of its own."""
    joined = "\n".join(lines)
    found = list(_GB_CODE.finditer(joined))
    if not found:
        return lines, False
    code = f"{found[-1][1]} {found[-1][2]}".upper()
    begin, end = found[-1].span()
    rest = [part.strip(" ,") for part in (joined[:begin] + joined[end:]).split("\n")]
    rest = [part for part in rest if part]
    if rest:
        rest[-1] = rest[-1].upper()
    return [*rest, code], True


def _town_last(
    lines: list[str], pattern: re.Pattern[str], form: str, *, upper: bool
) -> tuple[list[str], bool]:
    """Rebuild the line that holds town and postcode; typed commas may have split it."""
    for taken in (1, 2, 3):
        if taken > len(lines):
            break
        match = pattern.match(" ".join(lines[-taken:]))
        if match is None or (taken < len(lines) and not match["town"].strip(" ,")):
            continue
        words = {key: (value or "").strip(" ,") for key, value in match.groupdict().items()}
        line = " ".join(form.format(**words).split(" "))
        return [*lines[:-taken], line.upper() if upper else line], True
    return lines, False


def _american(lines: list[str]) -> tuple[list[str], bool]:
    """USPS: all capitals, town, state and ZIP on the last line, without a comma."""
    shaped, sure = _town_last(lines, _US_CODE, "{town} {region} {code}", upper=True)
    return [line.upper() for line in shaped], sure


def _canadian(lines: list[str]) -> tuple[list[str], bool]:
    """Canada Post: all capitals, two spaces before the postal code."""
    shaped, sure = _town_last(lines, _CA_CODE, "{town} {region}  {code} {rest}", upper=True)
    return [line.upper() for line in shaped], sure


def _australian(lines: list[str]) -> tuple[list[str], bool]:
    """Australia Post: the last line in capitals, without punctuation."""
    return _town_last(lines, _AU_CODE, "{town} {region} {code}", upper=True)


def _indian(lines: list[str]) -> tuple[list[str], bool]:
    """India Post: the PIN after the town, or after the state, in two groups of three."""
    return _town_last(lines, _IN_CODE, "{town} - {code} {rest}", upper=False)


def _postcode_first(*, upper: bool) -> Form:
    def shape(lines: list[str]) -> tuple[list[str], bool]:
        shaped, sure = _town_last(lines, _FIVE_DIGITS, "{code} {town}", upper=upper)
        if sure:
            return shaped, True
        return _town_last(lines, _FIVE_AFTER, "{code} {town}", upper=upper)

    return shape


_FORMS: dict[str, Form] = {
    "GB": _british,
    "US": _american,
    "CA": _canadian,
    "AU": _australian,
    "IN": _indian,
    "DE": _postcode_first(upper=False),
    "ES": _postcode_first(upper=False),
    "FR": _postcode_first(upper=True),
}
