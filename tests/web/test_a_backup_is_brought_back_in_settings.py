"""Settings lists the backups, says what one holds, and brings it back; the postman writes them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client

from afterword.bootstrap import Program
from afterword.store.data_directory import copied_by
from afterword.usecases.views import NewInterview
from afterword.web.server import Postman
from tests.web.conftest import MONDAY_NOON


@pytest.fixture
def backup(program: Program, acme: str) -> str:
    """A backup with Acme in it; Brindle has come since."""
    path = program.back_up()
    program.add_interview(
        NewInterview("Brindle", "Designer", MONDAY_NOON - timedelta(hours=5)), at=MONDAY_NOON
    )
    return path.name


def test_the_list_leads_to_a_page_that_says_what_it_holds(alice: Client, backup: str) -> None:
    listed = alice.get("/settings/backups").content.decode()
    assert f"/settings/backups/restore?name={backup}" in listed
    assert "you asked for it" in listed

    page = alice.get("/settings/backups/restore", {"name": backup}).content.decode()

    assert "1 opportunity with 1 interview" in page


def test_looking_changes_nothing_and_a_yes_brings_it_back(
    alice: Client, program: Program, backup: str
) -> None:
    alice.get("/settings/backups/restore", {"name": backup})
    assert "Brindle" in alice.get("/opportunities/").content.decode()

    response = alice.post("/settings/backups/restore", {"name": backup})

    assert response.status_code == 303
    page = alice.get("/opportunities/").content.decode()
    assert "Acme" in page
    assert "Brindle" not in page
    assert [one.reason for one in program.backups()] == ["before-restore", "by-hand"]


@pytest.mark.parametrize("name", ["", "../afterword.sqlite3", "/etc/passwd", "none.sqlite3"])
def test_a_page_can_name_nothing_but_a_backup(alice: Client, backup: str, name: str) -> None:
    for response in (
        alice.get("/settings/backups/restore", {"name": name}),
        alice.post("/settings/backups/restore", {"name": name}),
    ):
        assert response.headers["Location"] == "/settings/backups"

    assert "Brindle" in alice.get("/opportunities/").content.decode()


def test_a_damaged_backup_is_refused_in_a_sentence(
    alice: Client, program: Program, backup: str
) -> None:
    (program.settings.backups / backup).write_bytes(b"half")

    response = alice.get("/settings/backups/restore", {"name": backup})

    assert response.status_code == 400
    assert "nothing was changed" in response.content.decode()


def test_the_postman_writes_one_when_he_begins_his_day(program: Program, acme: str) -> None:
    postman = Postman(program, every=0.01)
    postman.start()
    postman.stop()

    assert [one.reason for one in program.backups()] == ["daily"]


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/Apps/afterword", "Dropbox"),
        ("OneDrive - Example Ltd/afterword", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/afterword", "iCloud"),
        ("Google Drive/My Drive/afterword", "Google Drive"),
        ("Nextcloud/afterword", "Nextcloud"),
        (".local/share/afterword", None),
        ("megan/dropboxes/afterword", None),
    ],
)
def test_a_folder_that_is_copied_elsewhere_is_noticed(
    tmp_path: Path, folder: str, service: str | None
) -> None:
    home = tmp_path / folder
    home.mkdir(parents=True)

    assert copied_by(home) == service


def test_a_folder_with_the_mark_of_a_service_is_noticed(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()

    assert copied_by(tmp_path / "afterword") == "Syncthing"
