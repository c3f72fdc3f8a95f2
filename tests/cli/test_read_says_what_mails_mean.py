"""`afterword read` on files as people have them: mails, mboxes, folders, lines, calendars."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

MAIL = (
    "From: Jo Hale <jo@pinewood.example.org>\nTo: alice@example.org\nSubject: Planner\n"
    "Message-ID: <1@example.org>\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\n"
    "Dear Alice, we would like to invite you to an interview for the Planner role on "
    "Tuesday 10 March at 14:00.\n"
)


def test_a_mail_is_told_in_words_with_what_it_rests_on(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_text(MAIL)

    said = run("read", tmp_path / "one.eml")

    assert said.code == 0
    assert "interview invitation" in said.out
    assert '"like to invite you to an interview"' in said.out
    assert "Interview: Tuesday 10 March 2026, 14:00" in said.out


def test_a_folder_gives_one_answer_for_each_mail_it_holds(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    (folder / "a.eml").write_text(MAIL)
    (folder / "b.mbox").write_text(f"From jo@x Mon Mar  2 09:00:00 2026\n{MAIL}\n" * 2)
    (folder / "c.ics").write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260310T140000Z\n"
        "SUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    (folder / "d.eml").write_bytes(b"")

    answers = run("read", folder, "--json").lines

    assert [Path(str(one["id"])).name for one in answers] == [
        "a.eml", "b.mbox#1", "b.mbox#2", "c.ics", "d.eml",
    ]  # fmt: skip
    assert [one["label"] for one in answers[:3]] == ["interview_invitation"] * 3
    assert "interview" in answers[3] and answers[3]["interview"] is not None
    assert answers[4]["problems"] != []


def test_a_broken_file_in_a_folder_is_an_entry_and_stops_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "a.jsonl").write_text("{")
    (tmp_path / "mail" / "b.eml").write_text(MAIL)

    broken, read = run("read", tmp_path / "mail", "--json").lines

    assert "is not JSON" in str(broken["problems"])
    assert broken["confidence"] == 0
    assert read["label"] == "interview_invitation"


def test_lines_of_json_keep_their_ids(run: Run) -> None:
    lines = [
        {"id": "x", "raw": MAIL},
        {"id": "y", "from": "jo@pinewood.example.org", "body": "We chose another candidate.",
         "subject": "Planner role", "in_reply_to_known_thread": True},
    ]  # fmt: skip

    answers = run("read", "-", "--json", typed="\n".join(map(json.dumps, lines))).lines

    assert [(one["id"], one["label"]) for one in answers] == [
        ("x", "interview_invitation"),
        ("y", "rejection"),
    ]


def test_a_missing_file_and_a_wrong_zone_get_one_sentence_each(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_text(MAIL)

    missing = run("read", tmp_path / "none.eml")
    misspelt = run("read", tmp_path / "one.eml", "--tz", "Europe/Londn")

    assert missing.code == misspelt.code == 2
    assert "There is no file" in missing.err
    assert '"Europe/Londn" is no time zone.' in misspelt.err
