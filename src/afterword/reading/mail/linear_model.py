"""The small linear model: weights of phrases, ideas, forms and common words for each label.

Trained by `scripts/train_mail_model.py`; its card is `docs/reference/mail-model-card.md`.
Inference is a sum and a softmax in plain Python.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import exp

from afterword.reading.mail.model_weights import MODEL_JSON
from afterword.reading.mail.sieve_weights import SIEVE_JSON


@dataclass(frozen=True, slots=True)
class LinearModel:
    """`weights` maps a feature to pairs of (index of label, weight)."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, tuple[tuple[int, float], ...]]
    vocabulary: frozenset[str]

    def probabilities(self, features: Mapping[str, float]) -> dict[str, float]:
        """Return the probability of each label."""
        scores = list(self.bias)
        for name, value in features.items():
            for index, weight in self.weights.get(name, ()):
                scores[index] += weight * value
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        total = sum(powers)
        return {label: power / total for label, power in zip(self.labels, powers, strict=True)}


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
    stored = json.loads(MODEL_JSON)
    weights = {
        name: tuple((pairs[i], pairs[i + 1] / 100) for i in range(0, len(pairs), 2))
        for name, pairs in stored["weights"].items()
    }
    return LinearModel(
        tuple(stored["labels"]),
        tuple(value / 100 for value in stored["bias"]),
        weights,
        frozenset(name for name in weights if name.startswith(("w:", "s:"))),
    )
