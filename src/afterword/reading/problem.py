"""What could not be read, said so that a person can see it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that was not understood: a stable code and a sentence for people."""

    code: str
    text: str
