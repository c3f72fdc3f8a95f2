"""Invitations as calendar programs really write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.reading.calendar import Invitation, read_invitations
from afterword.reading.calendar.content_lines import MAX_BYTES

CORPUS = Path(__file__).parents[2] / "corpus" / "calendar"


def only(name: str, default_tz: str | None = None) -> Invitation:
    """The first invitation of a corpus file."""
    return read_invitations((CORPUS / name).read_bytes(), default_tz=default_tz).invitations[0]


def codes(invitation: Invitation) -> set[str]:
    return {problem.code for problem in invitation.problems}


def test_a_teams_request_is_read_with_its_mail() -> None:
    invited = only("teams_request_windows_zone.eml")

    assert invited.method == "REQUEST"
    assert invited.start == datetime(2026, 3, 11, 13, 0, tzinfo=UTC)
    assert invited.end == datetime(2026, 3, 11, 13, 45, tzinfo=UTC)
    assert invited.tz == "Europe/Berlin"
    assert invited.sequence == 1
    assert invited.join_url == "https://teams.example.org/l/meetup-join/19%3ameeting_1/0"
    assert invited.format == "video"
    assert invited.organizer is not None
    assert invited.organizer.name == "Reid, Talia"
    assert [one.name for one in invited.people] == [
        "Reid, Talia",
        "Alice Example",
        "Oskar Lind (Head of Data)",
    ]
    assert [one.cutype for one in invited.attendees][-1] == "RESOURCE"
    assert "you will meet Oskar Lind, Head of Data." in invited.description
    assert invited.message_id == "<HARROW01@harrow-systems.example.org>"
    assert invited.references == ("<ats-7@example.org>", "<alice-1@example.org>")
    assert invited.mail_subject == "Interview - Data Engineer - Harrow Systems"
    assert invited.mail_from == ("Reid, Talia", "talia.reid@harrow-systems.example.org")
    assert not invited.problems


def test_a_cancellation_names_the_same_appointment() -> None:
    asked = only("teams_request_windows_zone.eml")
    called_off = only("outlook_cancel_without_sequence.ics")

    assert called_off.cancelled
    assert called_off.uid == asked.uid
    assert called_off.start == asked.start


def test_a_google_invitation_in_utc_is_shown_in_the_calendars_zone() -> None:
    invited = only("google_request_html_description.ics")

    assert invited.start == datetime(2026, 4, 15, 8, 30, tzinfo=UTC)
    assert invited.tz == "Europe/Madrid"
    assert invited.description == "Hola Alice:\n\n- 30 min con Nuria\n- preguntas"
    assert invited.join_url == "https://meet.example.org/abc-defg-hij"
    assert [one.name for one in invited.attendees] == ["Nuria Vidal", ""]


def test_a_zone_nobody_knows_is_read_by_its_own_rules() -> None:
    invited = only("lotus_own_zone.ics")

    assert invited.start == datetime(2026, 7, 6, 8, 0, tzinfo=UTC)
    assert invited.end is not None
    assert invited.end - invited.start == timedelta(minutes=90)
    assert codes(invited) == {"own-zone"}
    assert invited.format == "onsite"


def test_wrapped_lines_and_an_old_charset_cost_nothing() -> None:
    invited = only("wrapped_without_blank_latin1.ics", "Europe/Berlin")

    assert invited.summary == "Gespräch mit Jürgen Öttl"
    assert invited.description.endswith("Wir freuen uns")
    assert invited.start == datetime(2026, 5, 5, 11, 0, tzinfo=UTC)
    assert codes(invited) == {"floating-time", "no-end"}


def test_a_whole_day_starts_at_midnight_where_the_candidate_is() -> None:
    invited = only("utf16_all_day.ics", "Europe/London")

    assert invited.all_day
    assert invited.start == datetime(2026, 5, 19, 23, 0, tzinfo=UTC)
    assert invited.end is not None
    assert invited.end - invited.start == timedelta(days=1)


def test_a_display_name_of_a_zone_is_understood_by_its_first_place() -> None:
    invited = only("zimbra_counter.ics")

    assert invited.method == "COUNTER"
    assert invited.tz == "Europe/Amsterdam"
    assert invited.start == datetime(2026, 6, 2, 9, 0, tzinfo=UTC)


def test_a_rule_that_repeats_each_second_is_refused_and_the_rest_is_read() -> None:
    reading = read_invitations((CORPUS / "claims_to_repeat_each_second.ics").read_bytes())

    assert [one.uid for one in reading.invitations] == ["bomb", "cut off"]
    assert codes(reading.invitations[0]) == {"refused-recurrence"}
    assert reading.invitations[1].start is None
    assert "unclosed" in {problem.code for problem in reading.problems}


def test_a_moved_occurrence_is_told_from_its_series() -> None:
    series, moved = read_invitations((CORPUS / "moved_occurrence.ics").read_bytes()).invitations

    assert codes(series) == {"recurring"}
    assert series.recurrence_id is None
    assert series.tz == "Europe/London"
    assert moved.recurrence_id == "20260309T090000"
    assert moved.format == "phone"


@pytest.mark.parametrize("data", [b"", b"\x00" * 50, b"just words", b"BEGIN:VCALENDAR"])
def test_what_is_no_calendar_is_a_problem_and_no_error(data: bytes) -> None:
    reading = read_invitations(data)

    assert not reading.invitations
    assert reading.problems


def test_a_huge_calendar_is_refused_by_its_size() -> None:
    reading = read_invitations(b"BEGIN:VCALENDAR\n" + b"X-A:b\n" * (MAX_BYTES // 6))

    assert [problem.code for problem in reading.problems] == ["calendar-too-large", "no-event"]
