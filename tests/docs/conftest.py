"""Where the documents are."""

from __future__ import annotations

from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def docs() -> Path:
    """The folder of the documents."""
    return PROJECT / "docs"


@pytest.fixture
def program_source() -> Path:
    """The folder of the program's modules."""
    return PROJECT / "src" / "afterword"
