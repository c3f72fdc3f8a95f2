"""How others put it: sample notes of every kind."""
