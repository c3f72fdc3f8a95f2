"""Cards, templates and habits by command."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def recorded(run: Run) -> None:
    """Alice, and a talk with Priya."""
    run("profile", "--name", "Alice Archer", "--email", "alice@example.org")
    added = run(
        "add", "--company", "Acme", "--role", "Data analyst", "--start", "2026-03-03T14:00",
        "--person", "Priya Nair <priya@acme.example> (hiring_manager)",
    )  # fmt: skip
    assert added.code == 0, added.err


def test_a_card_is_written_printed_and_posted(run: Run, tmp_path: Path) -> None:
    recorded(run)
    assert run("cards", "count", "--cards", "4", "--stamps", "9").out.startswith("In the box: 4")

    draft = run("draft", "Acme", "--note", "card", "--json").lines[0]["draft"]
    shown = run("cards", "show", str(draft))
    printed = run("cards", "print", str(draft), "--into", tmp_path / "card.html")
    posted = run("cards", "posted", str(draft))

    assert "The postal address of Priya Nair is not known." in shown.out
    assert printed.code == 0
    assert "<!doctype html>" in (tmp_path / "card.html").read_text("utf-8")
    assert "In the box: 3 cards, 8 stamps." in posted.out
    assert "3 cards left" in posted.out
    assert run("cards", "posted", str(draft)).code == 1


def test_a_template_and_a_habit_shape_a_note(run: Run, tmp_path: Path) -> None:
    recorded(run)
    (tmp_path / "thanks.txt").write_text("Hello {{ first_name }},\n\nThank you.", "utf-8")

    kept = run("templates", "keep", "short", "thanks.txt", "--note", "thank_you")
    tried = run("templates", "try", "short", "Acme")
    habits = run("habits", "--language", "fr", "--json")
    written = run("draft", "Acme", "--note", "thank_you", "--template", "short", "--json")

    assert kept.code == 0, kept.err
    assert "Hello Priya" in tried.out
    assert habits.lines[0]["language"] == "fr"
    assert written.lines[0]["body"] == "Hello Priya,\n\nThank you."
    assert run("templates", "show", "nothing").code == 2


def test_a_model_is_never_asked_unasked(run: Run) -> None:
    recorded(run)
    draft = run("draft", "Acme", "--note", "thank_you", "--json").lines[0]["draft"]

    refused = run("reword", str(draft))

    assert refused.code == 1
    assert "No language model is set up" in refused.err
