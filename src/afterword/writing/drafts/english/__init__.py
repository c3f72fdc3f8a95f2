"""Notes in English: what each kind says, and several ways of saying it."""
