"""The interview form, for people without an invitation."""

from __future__ import annotations

from typing import Any

from django import forms

from afterword.usecases.views import NewInterview, NewPerson, Profile
from afterword.web.fields import LocalMoment, TimeZone, aware, choice, line, text

FORMATS = (
    ("video", "by video"),
    ("onsite", "on site"),
    ("phone", "by phone"),
    ("async_video", "as a recorded video"),
)
STAGES = (
    ("interview", "an interview"),
    ("screen", "a first screening talk"),
    ("assessment_centre", "an assessment centre"),
    ("final", "a final round"),
    ("informational", "an informational talk, no post yet"),
)
VIA = (("direct", "directly with the company"), ("agency", "through an agency"))


class InterviewForm(forms.Form):
    """One interview: where, when, with whom."""

    company = line("Company")
    role = line("Post", required=False, hint="As they call it.")
    start = LocalMoment("When did it begin, or will it?")
    end = LocalMoment("And end?", required=False, hint="Left out: an hour later.")
    tz = TimeZone("In which time zone?")
    format = choice("It was", FORMATS)
    stage = choice("As", STAGES)
    via = choice("Arranged", VIA)
    people = text(
        "Who took part?",
        hint="One person to a line, with the address where you have it: Jane Doe, jane@example.org",
        most=4000,
    )

    @classmethod
    def for_profile(cls, profile: Profile) -> InterviewForm:
        """Make an untouched form for this candidate."""
        return cls(initial={"tz": profile.tz})

    def clean_people(self) -> tuple[NewPerson, ...]:
        """Read a person from each line; what looks like an address is one."""
        written = self.cleaned_data["people"]
        return tuple(p for row in written.splitlines() if (p := read_person(row)) is not None)

    def clean(self) -> dict[str, Any]:
        """Compare the ends once both are known."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        start, end = data.get("start"), data.get("end")
        if start and end and end <= start:
            self.add_error("end", "It cannot end before it begins.")
        return data

    def interview(self, profile: Profile) -> NewInterview:
        """Return the interview that was told."""
        data = self.cleaned_data
        country, _, subdivision = profile.country.partition("-")
        return NewInterview(
            company=data["company"].strip(),
            role=data["role"].strip(),
            start=aware(data["start"], data["tz"]),
            end=aware(data["end"], data["tz"]) if data["end"] else None,
            tz=data["tz"],
            format=data["format"],
            stage=data["stage"],
            via=data["via"],
            people=data["people"],
            country=country or "GB",
            subdivision=subdivision or None,
        )


def read_person(row: str) -> NewPerson | None:
    """Read "Jane Doe, jane@example.org" or "Jane Doe <jane@example.org>"; empty rows are nobody."""
    words = row.replace("<", " ").replace(">", " ").replace(",", " ").replace(";", " ").split()
    addresses = [word for word in words if "@" in word]
    name = " ".join(word for word in words if "@" not in word)
    if not words:
        return None
    if not name:
        name = addresses[0].partition("@")[0].replace(".", " ").title()
    return NewPerson(name=name[:200], email=addresses[0] if addresses else None)
