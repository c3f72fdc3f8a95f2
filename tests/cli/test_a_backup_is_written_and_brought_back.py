"""A backup at the terminal: written, listed, looked into, brought back; a broken one refused."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from tests.mailbox import mails


def companies(run: Run) -> list[object]:
    return sorted(str(one["company"]) for one in run("due", "--json").lines)


def add(run: Run, company: str) -> None:
    added = run("add", "--company", company, "--role", "Analyst", "--start", "2026-11-20 09:00")
    assert added.code == 0, added.err


def test_what_was_there_comes_back_and_what_is_here_is_kept_aside(
    run: Run, tmp_path: Path, home: Path
) -> None:
    none_yet = run("restore")
    run("profile", "--name", "Alice Archer", "--email", "alice@example.org")
    add(run, "Acme")
    (tmp_path / "stranger.eml").write_bytes(mails.STRANGER)
    run("import", tmp_path / "stranger.eml")

    written = run("backup")
    add(run, "Birch")
    listed = run("restore")
    name = listed.out.split()[0]
    unsure = run("restore", name, typed="n\n")
    before = companies(run)
    restored = run("restore", name, typed="y\n")
    after = companies(run)
    found = [one["kind"] for one in run("proposals", "--json").lines]

    assert "There is no backup yet" in none_yet.out
    assert written.code == 0
    assert Path(written.out.partition(": ")[2].strip()).is_file()
    assert f"{name} is sound: 1 opportunity with 1 interview." in unsure.out
    assert "Nothing was changed." in unsure.out
    assert before == ["Acme", "Birch"]
    assert "Restored. What was here before is kept as" in restored.out
    assert after == ["Acme"]
    assert found == ["new_interview"]


def test_what_was_kept_aside_can_be_brought_back_in_turn(run: Run) -> None:
    add(run, "Acme")
    run("backup")
    add(run, "Birch")
    first = run("restore").out.split()[0]

    restored = run("restore", first, "--yes")
    aside = restored.out.rpartition("is kept as ")[2].strip().rstrip(".")
    again = run("restore", Path(aside).name, "--yes")

    assert again.code == 0, again.err
    assert companies(run) == ["Acme", "Birch"]


def test_a_damaged_backup_is_refused_and_changes_nothing(run: Run, home: Path) -> None:
    add(run, "Acme")
    backup = Path(run("backup").out.partition(": ")[2].strip())
    backup.write_bytes(backup.read_bytes()[:3000])

    refused = run("restore", backup.name, "--yes")
    absent = run("restore", "nothing.sqlite3", "--yes")

    assert refused.code != 0
    assert "Traceback" not in refused.err
    assert absent.code != 0
    assert "nothing.sqlite3" in absent.err
    assert companies(run) == ["Acme"]
