"""Reading untrusted bytes in a child process with limits on time and memory."""

from afterword.adapters.parsing.bounded_reader import UNREADABLE, BoundedReader

__all__ = ["UNREADABLE", "BoundedReader"]
