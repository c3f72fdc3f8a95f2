"""An interview comes in: typed, or as an invitation."""
