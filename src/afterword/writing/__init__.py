"""Facts to text: notes, their proofreading, cards."""
