"""Notes from facts, without a language model: every sentence can be traced to what was said."""

from afterword.writing.drafts.draft import Draft, Question, Sentence
from afterword.writing.drafts.likeness import similarity
from afterword.writing.drafts.write import draft_notes

__all__ = ["Draft", "Question", "Sentence", "draft_notes", "similarity"]
