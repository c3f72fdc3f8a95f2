"""How well mail was read, measured on what the person has confirmed; nothing leaves the machine.

The measures are those of the bench the reading was built on: for each label precision (of those
read so, how many were) and recall (of those that were, how many were read so), and their F1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.usecases.ports_mailbox import Verdict


@dataclass(frozen=True, slots=True)
class Measure:
    """One label: how often it was `right`, read where it was not, and missed."""

    label: str
    right: int
    wrongly: int
    missed: int

    @property
    def precision(self) -> float | None:
        """Of those read so, how many were; None where none was read so."""
        read = self.right + self.wrongly
        return self.right / read if read else None

    @property
    def recall(self) -> float | None:
        """Of those that were, how many were read so; None where there was none."""
        were = self.right + self.missed
        return self.right / were if were else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both."""
        if self.precision is None or self.recall is None:
            return None
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The measures of all labels that occur, the most frequent first.

    `sure_and_wrong` counts mistakes made with a confidence of 0.9 or more. What was set aside
    unread cannot be among them: recall is that of the mails that led to a proposal.
    """

    judged: int
    right: int
    sure_and_wrong: int
    measures: tuple[Measure, ...]

    @property
    def accuracy(self) -> float | None:
        """The share that was read right; None where nothing was judged."""
        return self.right / self.judged if self.judged else None


def evaluate(verdicts: Sequence[Verdict]) -> Evaluation:
    """Compare what was read with what the person said."""
    read = Counter(one.label for one in verdicts)
    were = Counter(one.meant for one in verdicts)
    right = Counter(one.label for one in verdicts if one.label == one.meant)
    labels = sorted(read | were, key=lambda label: (-were[label], label))
    return Evaluation(
        judged=len(verdicts),
        right=right.total(),
        sure_and_wrong=sum(one.label != one.meant and one.confidence >= 0.9 for one in verdicts),
        measures=tuple(
            Measure(label, right[label], read[label] - right[label], were[label] - right[label])
            for label in labels
        ),
    )
