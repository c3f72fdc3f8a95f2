"""The store: the only owner of tables."""
