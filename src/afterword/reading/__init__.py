"""Bytes and sentences to facts; no sockets, no files."""
