"""Facts and a moment in, advice with its reasons out."""

from afterword.advice.engine import advise, next_look_at
from afterword.advice.policy import DEFAULT_POLICY, Policy

__all__ = ["DEFAULT_POLICY", "Policy", "advise", "next_look_at"]
