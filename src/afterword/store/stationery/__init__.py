"""What notes are written with: own templates and phrases, cards, stamps and posted cards."""
