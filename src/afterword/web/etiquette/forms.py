"""The form of the etiquette: one field for each setting, errors beside them."""

from __future__ import annotations

from typing import Any

from django import forms

from afterword.advice import DEFAULT_POLICY, Policy
from afterword.advice.policy import CLOCKS, SWITCHES
from afterword.usecases.etiquette_words import (
    FINER,
    GROUPS,
    LABELS,
    Unfit,
    in_words,
    told_policy,
    what_is_right,
)
from afterword.usecases.views import Profile
from afterword.web.fields import choice
from afterword.web.setup.forms import COUNTRIES

ASKED = (*(name for group in GROUPS for name in group.names), *FINER)
"""The settings the page asks for, in its order."""
_YES_OR_NO = (("yes", "Yes, suggest it"), ("no", "No, leave it out"))
_HOW_OFTEN = (("1", "One"), ("2", "Two at most"))


class EtiquetteForm(forms.Form):
    """The settings as they stand, and the country the candidate is in."""

    country = choice(
        "Your country",
        COUNTRIES,
        hint="Its holidays count for a new interview, unless you name the employer's country.",
    )

    def __init__(self, *args: Any, policy: Policy, profile: Profile, **more: Any) -> None:
        more.setdefault(
            "initial",
            {"country": profile.country, **{name: in_words(name, policy) for name in ASKED}},
        )
        super().__init__(*args, **more)
        country = self.fields["country"]
        assert isinstance(country, forms.ChoiceField)
        if profile.country not in dict(COUNTRIES):
            country.choices = [(profile.country, profile.country), *COUNTRIES]
        for name in ASKED:
            self.fields[name] = _field(name)
        self._base = policy

    def clean(self) -> dict[str, Any]:
        """Make the policy, and put each sentence of what is wrong beside its field."""
        data = self.cleaned_data
        told = {name: data[name] for name in ASKED if name in data}
        try:
            self.policy = told_policy(told, base=self._base)
        except Unfit as unfit:
            for name, sentence in unfit.problems.items():
                self.add_error(name if name in self.fields else None, sentence)
        return data


def _field(name: str) -> forms.Field:
    hint = what_is_right(name)
    if name in SWITCHES:
        return choice(LABELS[name], _YES_OR_NO)
    if name == "inquiries_per_silence":
        return choice(LABELS[name], _HOW_OFTEN, hint="Usually one. There is no third.")
    return forms.CharField(
        label=LABELS[name],
        max_length=8,
        help_text=f"{hint[0].upper()}{hint[1:]}.",
        error_messages={
            "required": f"Please fill this in; usually {in_words(name, DEFAULT_POLICY)}.",
            "max_length": f"Please write {'a time' if name in CLOCKS else 'a number'}.",
        },
    )
