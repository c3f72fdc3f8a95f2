"""Whatever is wrong: one sentence, a remedy, the right exit code, and nothing lost."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run

CASE = {
    "candidate": {"tz": "Europe/London"},
    "employer": {"name": "Acme", "country": "GB", "subdivision": "ENG", "tz": "Europe/London"},
    "role": "Analyst",
    "via": "direct",
    "people": [{"id": "p1", "name": "Jane Doe", "role": "hiring_manager", "email": "known"}],
    "interviews": [
        {
            "id": "i1",
            "start": "2026-03-03T14:00:00+00:00",
            "end": "2026-03-03T15:00:00+00:00",
            "tz": "Europe/London",
            "format": "video",
            "stage": "interview",
            "round": 1,
            "participants": ["p1"],
            "status": "held",
        }
    ],
    "timeline": [],
    "messages": [],
    "events": [],
}


def assert_refused(ran: Ran, code: int, *words: str) -> None:
    assert ran.code == code, ran.out + ran.err
    for word in words:
        assert word in ran.err
    assert "Traceback" not in ran.err
    assert len(ran.err.strip().splitlines()) <= 3


def test_a_calendar_that_is_broken(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "broken.ics"
    path.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:when it suits\n")

    ran = run("import", path)

    assert ran.code == 1
    assert "Traceback" not in ran.out + ran.err
    assert "afterword add" in ran.out


def test_a_mail_without_a_calendar_part(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "plain.eml"
    path.write_text("From: a@example.org\nSubject: Hello\n\nSee you on Tuesday.\n")

    ran = run("import", path)

    assert ran.code == 1
    assert "plain.eml" in ran.out


def test_a_file_that_is_not_there(run: Run) -> None:
    assert_refused(run("import", "nowhere.ics"), 2, "nowhere.ics")


def test_a_zone_nobody_knows(run: Run) -> None:
    assert_refused(run("profile", "--tz", "Europe/Atlantis"), 2, "Europe/Atlantis")


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"start": "2026-03-03 14:00"}, "interviews[0].start"),
        ({"participants": ["p9"]}, "interviews[0].participants"),
        ({"round": "first"}, "interviews[0].round"),
    ],
)
def test_a_case_with_a_wrong_field_names_its_path(
    run: Run, tmp_path: Path, change: dict[str, object], path: str
) -> None:
    case = {**CASE, "interviews": [{**CASE["interviews"][0], **change}]}
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case))

    assert_refused(run("advise", file, "--now", "2026-03-03T17:00:00+00:00"), 2, path)


def test_a_field_nobody_knows_is_named_and_ignored(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps({**CASE, "colour": "blue"}))

    ran = run("advise", file, "--now", "2026-03-03T17:00:00+00:00", "--json")

    assert ran.code == 0
    assert "colour" in ran.err
    assert ran.lines[0]["verdict"] == "send_thank_you"


def test_sending_without_an_account(run: Run) -> None:
    run("profile", "--name", "Maya Lind", "--email", "maya@example.org")
    run(
        *("add", "--company", "Acme", "--role", "Analyst", "--start", "2026-03-03 14:00"),
        *("--person", "Jane Doe <jane@acme.example>"),
    )
    run("draft", "acme", "--note", "status_inquiry", "--no-edit")

    assert_refused(run("send", "acme", typed="y\n"), 1, "No mail account")


def test_a_server_that_is_away_keeps_the_note_for_later(run: Run) -> None:
    run("profile", "--name", "Maya Lind", "--email", "maya@example.org")
    run(
        *("account", "--address", "maya@example.org", "--smtp-host", "127.0.0.1"),
        *("--smtp-port", "9", "--smtp-security", "none"),
        AFTERWORD_MAIL_PASSWORD="x",
    )

    tested = run("account", "--test")

    assert "Traceback" not in tested.err
    assert tested.code in (0, 1, 3)
    assert "127.0.0.1" in tested.out + tested.err


def test_a_store_written_by_a_newer_version_is_left_alone(run: Run, home: Path) -> None:
    run("profile")
    (database,) = home.glob("*.sqlite3")
    with sqlite3.connect(database) as connection:
        connection.execute(
            "INSERT INTO django_migrations (app, name, applied) "
            "VALUES ('store', '9999_from_the_future', '2030-01-01')"
        )
    before = dump(database)

    ran = run("due")

    assert_refused(ran, 3, "newer")
    assert dump(database) == before


def dump(database: Path) -> list[str]:
    with sqlite3.connect(database) as connection:
        return list(connection.iterdump())


def test_a_store_that_is_damaged_is_named_and_left_alone(run: Run, home: Path) -> None:
    run("profile")
    (database,) = home.glob("*.sqlite3")
    for extra in home.glob("*.sqlite3-*"):
        extra.unlink()
    database.write_bytes(b"this is no database " * 500)

    ran = run("due")

    assert_refused(ran, 3, str(home))
    assert database.read_bytes().startswith(b"this is no database")


def test_a_name_nobody_has(run: Run) -> None:
    assert_refused(run("explain", "nobody"), 2, "nobody")


def test_a_wrong_setting_names_itself(run: Run) -> None:
    assert_refused(run("due", AFTERWORD_SECRETS="paper"), 2, "AFTERWORD_SECRETS")


def test_help_lists_every_command(run: Run) -> None:
    shown = run("--help").out

    for name in ("due", "explain", "add", "import", "debrief", "draft", "check", "send", "demo"):
        assert f"  {name} " in shown


def test_output_that_nobody_reads_to_the_end_is_no_error(run: Run, home: Path) -> None:
    code = os.system(
        f"AFTERWORD_HOME={home} {os.sys.executable} -m afterword schema case | head -1 >/dev/null"
    )

    assert code == 0
