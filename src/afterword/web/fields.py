"""Fields that several forms share, with words that help when something is amiss."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django import forms

LONG = 20_000
"""Characters a big field takes at most; our choice, far beyond an afternoon of dictation."""


def line(label: str, *, required: bool = True, hint: str = "", most: int = 200) -> forms.CharField:
    """Make a field for one line of text."""
    return forms.CharField(
        label=label,
        required=required,
        help_text=hint,
        max_length=most,
        error_messages={
            "required": "Please fill this in.",
            "max_length": f"At most {most} characters, please.",
        },
    )


def text(label: str, *, hint: str = "", most: int = LONG) -> forms.CharField:
    """Make a big field; it may always stay empty."""
    return forms.CharField(
        label=label,
        required=False,
        help_text=hint,
        max_length=most,
        error_messages={"max_length": f"At most {most} characters, please."},
    )


def choice(
    label: str, choices: tuple[tuple[str, str], ...], *, hint: str = "", required: bool = True
) -> forms.ChoiceField:
    """Make a field with a few answers to choose from."""
    return forms.ChoiceField(
        label=label,
        choices=choices,
        help_text=hint,
        required=required,
        error_messages={
            "required": "Please choose one.",
            "invalid_choice": "Please choose one of these.",
        },
    )


def mail_address(label: str, *, required: bool = False, hint: str = "") -> forms.EmailField:
    """Make a field for a mail address."""
    return forms.EmailField(
        label=label,
        required=required,
        help_text=hint,
        max_length=254,
        error_messages={
            "required": "Please fill this in.",
            "invalid": "This does not look like a mail address, such as jane@example.org.",
        },
    )


class LocalMoment(forms.Field):
    """A day and a minute as the browser's own picker gives them ("2026-11-24T14:00")."""

    def __init__(self, label: str, *, required: bool = True, hint: str = "") -> None:
        super().__init__(
            label=label,
            required=required,
            help_text=hint,
            error_messages={"required": "Please say when."},
        )

    def to_python(self, value: Any) -> datetime | None:
        """Return a naive datetime; the form knows the zone."""
        if not value:
            return None
        try:
            moment = datetime.fromisoformat(str(value).strip().replace(" ", "T"))
        except ValueError:
            raise forms.ValidationError(
                "Please write day and time like 2026-11-24 14:00."
            ) from None
        if moment.tzinfo is not None or not 1990 <= moment.year <= 2100:
            raise forms.ValidationError("Please write day and time like 2026-11-24 14:00.")
        return moment


class TimeZone(forms.CharField):
    """An IANA time zone by name."""

    def __init__(self, label: str = "Time zone", *, hint: str = "") -> None:
        super().__init__(
            label=label,
            max_length=64,
            help_text=hint,
            error_messages={"required": "Please name one."},
        )

    def clean(self, value: Any) -> str:
        """Accept only zones this machine knows."""
        name = str(super().clean(value))
        if name not in available_timezones():
            raise forms.ValidationError(f"{name} is no time zone. Write one like Europe/London.")
        return name


def aware(moment: datetime, tz: str) -> datetime:
    """Put a local day and time into its zone."""
    return moment.replace(tzinfo=ZoneInfo(tz))


def picker(moment: datetime) -> str:
    """Write a local moment as the browser's picker wants it."""
    return moment.strftime("%Y-%m-%dT%H:%M")
