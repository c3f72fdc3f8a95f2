"""Calendar objects to facts: the invitations in an .ics file or in a mail."""

from afterword.reading.calendar.guesses import (
    Guess,
    guess_company,
    guess_person_role,
    guess_role,
)
from afterword.reading.calendar.invitation import CalendarReading, Invitation, Invited
from afterword.reading.calendar.reader import read_invitations

__all__ = [
    "CalendarReading",
    "Guess",
    "Invitation",
    "Invited",
    "guess_company",
    "guess_person_role",
    "guess_role",
    "read_invitations",
]
