"""Facts and a moment in, advice with its reasons out."""
