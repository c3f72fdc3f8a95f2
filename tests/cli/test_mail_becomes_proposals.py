"""A folder of mail is imported, decided about, taken back and measured at the terminal."""

from __future__ import annotations

import json
import os
from pathlib import Path

from tests.cli.conftest import Run
from tests.mailbox import mails


def test_from_a_folder_of_mail_to_facts_and_back(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    (folder / "no.eml").write_bytes(mails.NO)
    (folder / "stranger.eml").write_bytes(mails.STRANGER)
    (folder / "broken.eml").write_bytes(b"\x00\x01")
    run("profile", "--name", "Alice Archer", "--email", "alice@example.org")
    priya = "Priya Nair <priya@acme.example> (hiring_manager)"
    run("add", "--company", "Acme", "--role", "Analyst", "--start", "2026-11-20 09:00",
        "--person", priya)  # fmt: skip

    imported = run("import", folder)
    again = run("import", folder)
    found = {one["kind"]: one for one in run("proposals", "--json").lines}
    no, stranger = found["rejection"]["proposal"], found["new_interview"]["proposal"]
    accepted = run("proposals", "accept", no)
    begun = run("proposals", "accept", stranger, "--new", "Lindenwood", "--role", "Analyst")
    undone = run("proposals", "undo", no)
    measured = run("evaluate", "--json").lines
    run("export", tmp_path / "out")

    assert "3 new mails read: 2 proposals. 1 could not be read" in imported.out
    assert again.out == "Nothing new.\n"
    assert "no" in accepted.out
    assert "An interview on" in begun.out
    assert "Taken back" in undone.out
    assert [one["label"] for one in measured] == ["interview_invitation"]
    exported = (tmp_path / "out" / "mailbox.jsonl").read_text("utf-8").splitlines()
    assert {json.loads(line)["state"] for line in exported} == {"open", "accepted"}
    assert len(list((tmp_path / "out").glob("*.json"))) == 2


def test_without_a_mailbox_sync_says_what_helps(run: Run) -> None:
    ran = run("sync")

    assert ran.code == 1
    assert "afterword import" in ran.err


def test_a_file_whose_name_is_not_utf_8_is_read_like_any_other(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    odd = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.eml"))
    odd.write_bytes(mails.STRANGER)
    run("profile", "--name", "Alice Archer", "--email", "alice@example.org")

    alone = run("import", odd)
    with_others = run("import", folder)

    assert (alone.code, with_others.code) == (0, 0)
    assert len(run("proposals", "--json").lines) == 1


def test_a_mail_of_nobody_known_says_how_to_begin(run: Run, tmp_path: Path) -> None:
    (tmp_path / "stranger.eml").write_bytes(mails.STRANGER)
    run("profile", "--name", "Alice Archer", "--email", "alice@example.org")
    run("import", tmp_path / "stranger.eml")
    (found,) = run("proposals", "--json").lines

    today = run("due")
    refused = run("proposals", "accept", found["proposal"])

    assert "Your mailbox says something" in today.out
    assert "--new COMPANY" in refused.err
