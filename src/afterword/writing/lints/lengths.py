"""How long each kind of note is, in words between the greeting and the closing."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.domain.notes import NoteKind


@dataclass(frozen=True, slots=True)
class Length:
    """Words: below `least` is too short, above `most` too long; beyond the usual is a hint."""

    least: int
    usual_from: int
    usual_to: int
    most: int


LENGTHS: dict[NoteKind, Length] = {
    NoteKind.THANK_YOU: Length(20, 40, 150, 175),
    NoteKind.STATUS_INQUIRY: Length(12, 25, 100, 130),
    NoteKind.ADDENDUM: Length(8, 15, 90, 120),
    NoteKind.LINKEDIN_INVITATION: Length(6, 10, 60, 80),
    NoteKind.FEEDBACK_REQUEST: Length(10, 20, 110, 140),
    NoteKind.REJECTION_REPLY: Length(10, 20, 130, 160),
    NoteKind.STAY_IN_TOUCH: Length(12, 25, 130, 160),
    NoteKind.DEADLINE_NOTICE: Length(15, 30, 130, 160),
    NoteKind.WITHDRAWAL: Length(8, 15, 90, 120),
    NoteKind.CARD: Length(10, 18, 70, 90),
    NoteKind.REPLY: Length(2, 3, 170, 250),
}
"""Collected evidence, section on contents (60-150 words for a thank-you, 40-90 for a status note, 30-80
for an addendum, 60-120 with a deadline, 40-120 after a rejection, 50-120 to stay in touch, 30-80 to
withdraw, 30-60 on a card). The usual range is wider than those, and the limits are wider still: our
choice, because a good short note is better than a padded one."""
