"""How this works, in a page."""
