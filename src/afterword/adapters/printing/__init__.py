"""Printing cards with typst, where it is installed (the extra `cards`)."""

from afterword.adapters.printing.typst_card import can_print, print_card

__all__ = ["can_print", "print_card"]
