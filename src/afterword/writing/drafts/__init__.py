"""Notes from facts, without a language model: every sentence can be traced to what was said."""

from afterword.writing.drafts.draft import Draft, Question, Sentence
from afterword.writing.drafts.likeness import similarity
from afterword.writing.drafts.write import DIALECTS, LANGUAGES, VOICES, draft_notes

__all__ = [
    "DIALECTS",
    "LANGUAGES",
    "VOICES",
    "Draft",
    "Question",
    "Sentence",
    "draft_notes",
    "similarity",
]
