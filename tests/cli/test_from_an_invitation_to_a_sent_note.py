"""The main job on the command line, with the real program and a real SMTP server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.parser import BytesParser
from pathlib import Path

from tests.cli.conftest import Run
from tests.servers.smtp_sink import SmtpSink, smtp_sink

PASSWORD = "a secret word of the tests"
INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
METHOD:{method}
BEGIN:VEVENT
UID:hartwell-1@hartwell.example
SEQUENCE:{sequence}
DTSTAMP:20260101T000000Z
DTSTART:{start:%Y%m%dT%H%M%SZ}
DTEND:{end:%Y%m%dT%H%M%SZ}
SUMMARY:Interview: Collections Assistant at Hartwell Museum
ORGANIZER;CN=Amara Obi:mailto:amara.obi@hartwell.example
ATTENDEE;CN=Lewis Grant;PARTSTAT=ACCEPTED:mailto:lewis.grant@hartwell.example
ATTENDEE;CN=Maya Lind;PARTSTAT=ACCEPTED:mailto:maya@example.org
END:VEVENT
END:VCALENDAR
"""


def write_invitation(
    folder: Path, *, hours_ago: float = 3, sequence: int = 0, method: str = "REQUEST"
) -> Path:
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=hours_ago)
    text = INVITATION.format(
        start=start, end=start + timedelta(hours=1), sequence=sequence, method=method
    )
    path = folder / "invitation.ics"
    path.write_text(text.replace("\n", "\r\n"))
    return path


def set_up(run: Run, sink: SmtpSink | None = None) -> None:
    run("profile", "--name", "Maya Lind", "--email", "maya@example.org", "--country", "GB-ENG")
    if sink is not None:
        kept = run(
            *("account", "--address", "maya@example.org", "--smtp-host", "127.0.0.1"),
            *("--smtp-port", str(sink.port), "--smtp-security", "none"),
            AFTERWORD_MAIL_PASSWORD=PASSWORD,
        )
        assert kept.code == 0, kept.err


def test_an_invitation_becomes_two_different_notes_that_are_sent_once(
    run: Run, tmp_path: Path, home: Path
) -> None:
    with smtp_sink(user="maya@example.org", password=PASSWORD) as sink:
        set_up(run, sink)
        imported = run("import", write_invitation(tmp_path))
        run(
            *("debrief", "hartwell"),
            *("--discussed", "Amara: moving the glass store to Leeds"),
            *("--discussed", "Lewis: the new catalogue"),
            *("--expertise", "packing fragile textiles"),
            *("--timing", "We will let you know within ten working days."),
        )
        before = run("due", "--json").lines
        drafted = run("draft", "hartwell", "--json").lines
        sent = run("send", "hartwell", "--now", typed="y\ny\n")
        again = run("send", "--yes")
        after = run("due", "--json").lines

    assert imported.code == 0
    assert "Hartwell Museum" in imported.out
    assert [line["verdict"] for line in before] == ["send_thank_you"]
    assert len(drafted) == 2
    assert "glass store" in str(drafted[0]["body"]) + str(drafted[1]["body"])
    assert sent.code == 0, sent.out + sent.err
    assert again.code == 0
    arrived = sorted(taken.rcpt_to for taken in sink.mails)
    assert arrived == [("amara.obi@hartwell.example",), ("lewis.grant@hartwell.example",)]
    mails = [BytesParser().parsebytes(taken.raw) for taken in sink.mails]
    assert len({mail["Message-ID"] for mail in mails}) == 2
    assert len({mail.get_payload() for mail in mails}) == 2
    assert [line["verdict"] for line in after] == ["wait"]
    for path in home.rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes(), path
            assert path.stat().st_mode & 0o077 == 0, path


def test_nothing_is_sent_before_the_person_says_yes(run: Run, tmp_path: Path) -> None:
    with smtp_sink(user="maya@example.org", password=PASSWORD) as sink:
        set_up(run, sink)
        run("import", write_invitation(tmp_path))
        run("draft", "hartwell", "--no-edit")
        shown = run("send", "--dry-run")
        run("send", typed="n\nn\n")
        run("send", "--yes")

    assert "To: Amara Obi <amara.obi@hartwell.example>" in shown.out
    assert sink.mails == []


def test_a_second_import_updates_and_a_cancellation_cancels(run: Run, tmp_path: Path) -> None:
    set_up(run)
    run("import", write_invitation(tmp_path, hours_ago=-48))
    same = run("import", write_invitation(tmp_path, hours_ago=-48), "--json").lines
    moved = run("import", write_invitation(tmp_path, hours_ago=-72, sequence=1), "--json").lines
    away = run(
        "import",
        write_invitation(tmp_path, hours_ago=-72, sequence=2, method="CANCEL"),
        "--json",
    ).lines

    assert [line["outcome"] for line in same] == ["unchanged"]
    assert [line["outcome"] for line in moved] == ["updated"]
    assert [line["outcome"] for line in away] == ["cancelled"]
    assert len(run("due", "--json").lines) == 1


def test_typing_it_in_does_the_same(run: Run) -> None:
    set_up(run)
    start = f"{datetime.now(UTC) - timedelta(hours=3):%Y-%m-%d %H:%M}"

    added = run(
        "add",
        typed=f"Hartwell Museum\nArchivist\n{start}\nAmara Obi <amara@hartwell.example>\n\n",
    )
    asked = run(
        *("debrief", "hartwell"),
        typed="the glass store\n\npacking\n\n\n\nby the end of next week\n",
    )
    explained = run("explain", "hartwell")

    assert added.code == 0, added.err
    assert asked.code == 0, asked.err
    assert "interview with Amara Obi" in explained.out
    assert "by the end of next week" in explained.out
    assert "Thank Amara Obi" in explained.out


def test_what_the_store_says_can_be_checked_from_outside(run: Run, tmp_path: Path) -> None:
    set_up(run)
    run("import", write_invitation(tmp_path))

    run("export", tmp_path / "out")

    (case_file,) = (tmp_path / "out").glob("*.json")
    outside = run("advise", case_file, "--json").lines
    inside = run("due", "--json").lines
    assert outside[0]["verdict"] == inside[0]["verdict"]
    assert outside[0]["recipients"] == inside[0]["recipients"]


def test_an_answer_that_is_recorded_changes_the_advice(run: Run, tmp_path: Path) -> None:
    set_up(run)
    run("import", write_invitation(tmp_path, hours_ago=100))

    said = run("record", "hartwell", "--received", "rejection", "--with", "Amara")

    assert said.code == 0, said.err
    assert run("due", "--json").lines[0]["verdict"] in ("wait", "send_rejection_reply")
