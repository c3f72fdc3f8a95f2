"""The account and the outbox on the command line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def maya(run: Run) -> Run:
    """Maya, with an account at a server that is away, and a note to Jane."""
    run("profile", "--name", "Maya Lind", "--email", "maya@example.org")
    run(
        *("account", "--address", "maya@example.org", "--smtp-host", "127.0.0.1"),
        *("--smtp-port", "9", "--smtp-security", "none"),
        AFTERWORD_MAIL_PASSWORD="x",
    )
    start = f"{datetime.now(UTC) - timedelta(hours=4):%Y-%m-%d %H:%M}"
    run(
        *("add", "--company", "Acme", "--role", "Analyst", "--start", start),
        *("--person", "Jane Doe <jane@acme.example>"),
    )
    run("draft", "acme", "--note", "thank_you", "--no-edit")
    return run


def test_what_is_known_of_copies_is_shown_and_can_be_decided(maya: Run) -> None:
    learning = maya("account")
    maya("account", "--copies", "afterword", "--copy-to-self", AFTERWORD_MAIL_PASSWORD="x")
    decided = maya("account")

    assert "learnt from the first note" in learning.out
    assert "Afterword adds a copy of each note" in decided.out
    assert "copy_to_self     True" in decided.out


def test_signing_in_needs_a_client_id_before_anything_is_asked(maya: Run) -> None:
    told = maya("account", "--sign-in", "google")

    assert told.code == 2
    assert "needs a client id of your own" in told.err


def test_the_exact_mail_is_shown_before_an_account_is_set_up(run: Run) -> None:
    run("profile", "--name", "Maya Lind", "--email", "maya@example.org")
    start = f"{datetime.now(UTC) - timedelta(hours=4):%Y-%m-%d %H:%M}"
    run(
        *("add", "--company", "Acme", "--role", "Analyst", "--start", start),
        *("--person", "Jane Doe <jane@acme.example>"),
    )
    run("draft", "acme", "--note", "thank_you", "--no-edit")

    shown = run("send", "acme", "--dry-run")

    assert shown.code == 0
    assert "From: Maya Lind <maya@example.org>" in shown.out
    assert "To: Jane Doe <jane@acme.example>" in shown.out


def test_a_draft_sent_another_way_counts_at_once(maya: Run, tmp_path: Path) -> None:
    (draft,) = maya("draft", "acme", "--note", "thank_you", "--json").lines

    recorded = maya("record", "acme", "--sent-note", str(draft["draft"]), "--channel", "phone")

    assert recorded.code == 0, recorded.err
    assert maya("due", "--json").lines[0]["verdict"] == "wait"


def test_the_outbox_names_the_answers_that_fit(maya: Run) -> None:
    maya("send", "acme", "--now", typed="y\n")
    (item,) = maya("outbox", "--json").lines

    told = maya("outbox", "answer", str(item["item"]), "drop")
    taken_back = maya("outbox", "answer", str(item["item"]), "cancel")

    assert told.code == 1
    assert "What can be said about it now: cancel, sent_by_hand." in told.err
    assert "not sent" in taken_back.out
