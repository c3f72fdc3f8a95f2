"""What notes are written with: habits, templates, cards by hand, another wording."""
