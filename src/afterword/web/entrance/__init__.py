"""The way in: a one-time code is exchanged for a cookie."""
