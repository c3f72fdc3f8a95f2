"""The form of the settings: the candidate."""

from __future__ import annotations

from typing import Any

from django import forms

from afterword.usecases.views import Profile
from afterword.web.fields import TimeZone, choice, line, mail_address, text

COUNTRIES = (
    ("GB-ENG", "England"),
    ("GB-SCT", "Scotland"),
    ("GB-WLS", "Wales"),
    ("GB-NIR", "Northern Ireland"),
    ("GB", "United Kingdom, anywhere"),
    ("IE", "Ireland"),
    ("US", "United States"),
    ("CA", "Canada"),
    ("AU", "Australia"),
    ("NZ", "New Zealand"),
    ("DE", "Germany"),
    ("AT", "Austria"),
    ("CH", "Switzerland"),
    ("FR", "France"),
    ("BE", "Belgium"),
    ("NL", "Netherlands"),
    ("ES", "Spain"),
    ("PT", "Portugal"),
    ("IT", "Italy"),
    ("PL", "Poland"),
    ("SE", "Sweden"),
    ("NO", "Norway"),
    ("DK", "Denmark"),
    ("FI", "Finland"),
    ("IN", "India"),
    ("SG", "Singapore"),
    ("ZA", "South Africa"),
)
VOICES = (("warm", "warm"), ("plain", "plain"), ("formal", "formal"))
DIALECTS = (("en-GB", "British"), ("en-US", "American"))


class ProfileForm(forms.Form):
    """The candidate: how notes are signed, and by which clock days are counted."""

    name = line("Your name", hint="As you sign a letter.")
    email = mail_address("Your mail address", required=True)
    tz = TimeZone("Your time zone", hint="Days are counted here.")
    country = choice("Where do you look for work?", COUNTRIES, hint="For public holidays.")
    voice = choice("Your notes sound", VOICES)
    dialect = choice("Your English is", DIALECTS)
    signature = text("Under your name", hint="A phone number, a link. It may stay empty.", most=500)

    def __init__(self, *args: Any, profile: Profile, **more: Any) -> None:
        more.setdefault("initial", {name: getattr(profile, name) for name in Profile.__slots__})
        super().__init__(*args, **more)
        country = self.fields["country"]
        assert isinstance(country, forms.ChoiceField)
        if profile.country not in dict(COUNTRIES):
            country.choices = [(profile.country, profile.country), *COUNTRIES]

    def profile(self) -> Profile:
        """Return what was told."""
        return Profile(**{name: self.cleaned_data[name] for name in Profile.__slots__})
