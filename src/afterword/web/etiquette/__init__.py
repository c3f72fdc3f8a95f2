"""The etiquette: when to write, how often and how, as the person wants it."""
