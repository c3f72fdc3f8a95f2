"""38 of 100 zone names in collected calendars are not IANA names."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from afterword.reading.calendar.windows_zones import WINDOWS_ZONES
from afterword.reading.calendar.zones import iana_zone


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("Europe/lisbon", "Europe/Lisbon"),
        ('"Pacific Standard Time"', "America/Los_Angeles"),
        ("pacific standard  time", "America/Los_Angeles"),
        ("Mitteleuropäische Zeit ", "Europe/Berlin"),
        ("US-Eastern", "US/Eastern"),
        ("Eastern", "America/New_York"),
        ("/mozilla.org/20050126_1/America/New_York", "America/New_York"),
        ("/softwarestudio.org/Olson_20011030_5/America/Indiana/Knox", "America/Indiana/Knox"),
        ("tzone://Microsoft/Utc", "UTC"),
        ("(UTC+02:00) Athens, Bucharest, Istanbul", "Europe/Athens"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(UTC) Dublin\\, Edinburgh\\, Lisbon\\, London", "Europe/Dublin"),
        ("(GMT-08.00) Pacific Time (US & Canada) / Tijuana", "America/Los_Angeles"),
        ("Canberra, Melbourne, Sydney", "Australia/Sydney"),
        ("Kuala Lumpur, Singapore", "Asia/Kuala_Lumpur"),
    ],
)
def test_a_zone_is_known_by_what_programs_call_it(name: str, zone: str) -> None:
    found = iana_zone(name)

    assert found is not None
    assert found.key == zone


@pytest.mark.parametrize(
    "name",
    ["", "Customized Time Zone", "Nowhere/Middle", "../../etc/passwd", "/etc/localtime", "x" * 999],
)
def test_a_name_that_says_nothing_gives_no_zone(name: str) -> None:
    assert iana_zone(name) is None


def test_every_windows_zone_leads_to_a_zone_that_exists() -> None:
    assert len(WINDOWS_ZONES) >= 139
    for name in WINDOWS_ZONES.values():
        assert ZoneInfo(name).key == name
