"""Rewriting by a language model at an address the candidate gives; nothing is loaded while off."""

from afterword.adapters.rewriting.openai_compatible import OpenAICompatibleRewriter

__all__ = ["OpenAICompatibleRewriter"]
