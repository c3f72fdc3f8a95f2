"""Grammar and spelling engines behind the `Proofreader` port."""

from __future__ import annotations

from afterword.adapters.grammar.harper import HarperProofreader
from afterword.writing.proofreader import Proofreader

__all__ = ["HarperProofreader", "open_proofreader"]


def open_proofreader() -> Proofreader:
    """Open the engine that works offline; it loads when the first note is checked."""
    return HarperProofreader()
