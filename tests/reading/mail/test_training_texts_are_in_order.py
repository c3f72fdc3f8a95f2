"""The texts the mail model learns from have known labels, and none stands twice."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def texts() -> ModuleType:
    """The script that reads them."""
    spec = importlib.util.spec_from_file_location(
        "training_texts", ROOT / "scripts" / "training_texts.py"
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["training_texts"] = module
    spec.loader.exec_module(module)
    return module


def _folder(tmp_path: Path, written: str) -> Path:
    (tmp_path / "training").mkdir()
    (tmp_path / "training_sentences.txt").write_text("# offer en\nThe job is yours.\n")
    (tmp_path / "training" / "more.txt").write_text(written)
    return tmp_path


def test_the_texts_of_the_project_can_be_learned_from(texts: ModuleType) -> None:
    languages = {text.language for text in texts.read_texts()}
    assert languages == {"en", "de", "fr", "es"}


def test_an_unknown_label_is_refused_by_its_line(texts: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(texts.UnusableTextsError, match=r"more.txt:1: unknown label 'ofer'"):
        texts.read_texts(_folder(tmp_path, "# ofer en\nThe place is yours.\n"))


def test_a_text_that_stands_twice_is_refused(texts: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(texts.UnusableTextsError, match=r"the same text as training_sentences"):
        texts.read_texts(_folder(tmp_path, "# rejection en\nThe job is yours!\n"))


def test_a_subject_stands_before_two_bars(texts: ModuleType, tmp_path: Path) -> None:
    found = texts.read_texts(_folder(tmp_path, "# delay en\nUpdate || Nothing yet.\n"))
    assert [(text.subject, text.body) for text in found] == [
        ("", "The job is yours."),
        ("Update", "Nothing yet."),
    ]
