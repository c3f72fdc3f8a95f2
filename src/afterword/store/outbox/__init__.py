"""The outbox: what was approved, byte for byte, and what became of it."""
