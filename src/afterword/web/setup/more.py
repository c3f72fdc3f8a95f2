"""The settings that have a page of their own; Settings lists them in this order."""

from __future__ import annotations

from typing import Final, NamedTuple


class SettingsPage(NamedTuple):
    """One page of settings and what it is for."""

    address: str
    title: str
    sentence: str


MORE: Final[tuple[SettingsPage, ...]] = (
    SettingsPage("/settings/mailbox", "Your mailbox", "Whether it is watched, and what is kept."),
    SettingsPage(
        "/settings/calendar", "Calendar", "Your dates in the calendar program of this machine."
    ),
    SettingsPage(
        "/settings/etiquette", "Etiquette", "When to write, how often and how: your own numbers."
    ),
    SettingsPage(
        "/settings/writing", "Writing", "The language of your notes, your phrases and templates."
    ),
    SettingsPage("/settings/cards", "Cards and stamps", "The box they come from."),
)
