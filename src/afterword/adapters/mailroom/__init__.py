"""Reading many mails: children with limits, fed in batches, one for each core."""

from afterword.adapters.mailroom.crew import Crew

__all__ = ["Crew"]
