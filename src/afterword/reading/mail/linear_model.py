"""The small linear model: weights of phrases, ideas, forms and common words for each label.

Trained by `scripts/train_mail_model.py`; its card is `docs/reference/mail-model-card.md`.
Inference is a sum and a softmax in plain Python.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import exp

from afterword.reading.mail.sieve_weights import SIEVE_JSON

_PAIR = re.compile(r"([a-z])(-?\d+)")
"""A label by its letter and its weight in hundredths: "a-15c9"."""


@dataclass(frozen=True, slots=True)
class LinearModel:
    """`written` maps a feature to its weights as they are written, read when first needed."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    written: Mapping[str, str]
    vocabulary: frozenset[str]
    _read: dict[str, tuple[tuple[int, float], ...]] = field(default_factory=dict)

    def probabilities(self, features: Mapping[str, float]) -> dict[str, float]:
        """Return the probability of each label."""
        scores = list(self.bias)
        for name, value in features.items():
            for index, weight in self.weights_of(name):
                scores[index] += weight * value
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        total = sum(powers)
        # Words come in any order, and sums differ in their last digits by it.
        return {
            label: round(power / total, 9) for label, power in zip(self.labels, powers, strict=True)
        }

    def weights_of(self, name: str) -> tuple[tuple[int, float], ...]:
        """Return (index of label, weight) of one feature; nothing for one that has none."""
        known = self._read.get(name)
        if known is None:
            pairs = _PAIR.findall(self.written.get(name, ""))
            known = tuple((ord(letter) - ord("a"), int(value) / 100) for letter, value in pairs)
            if pairs:
                self._read[name] = known
        return known


@dataclass(frozen=True, slots=True)
class Sieve:
    """The weights of single words for "may be about an application"."""

    bias: float
    weights: Mapping[str, float]


@cache
def load_sieve() -> Sieve:
    """Read the weights of the sieve once; they are kept as whole hundredths.

    A word of the vocabulary without weight counts as one that says nothing.
    """
    stored = json.loads(SIEVE_JSON)
    return Sieve(
        stored["bias"] / 100, {word: value / 100 for word, value in stored["weights"].items()}
    )


@cache
def load_model() -> LinearModel:
    """Read the weights once; they are kept as whole hundredths."""
    # The sieve alone, which is all that most mails need, starts faster without them.
    from afterword.reading.mail.model_weights import MODEL_JSON

    stored = json.loads(MODEL_JSON)
    return model_of(stored["labels"], stored["bias"], stored["weights"])


def model_of(labels: Sequence[str], bias: Sequence[int], weights: Mapping[str, str]) -> LinearModel:
    """Build a model of what is written down: `bias` and `weights` in hundredths ("a-15c9")."""
    vocabulary = frozenset(name for name in weights if name.startswith(("w:", "s:", "c:")))
    return LinearModel(tuple(labels), tuple(value / 100 for value in bias), weights, vocabulary)
