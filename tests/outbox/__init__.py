"""The outbox: its design, its states, its store."""
