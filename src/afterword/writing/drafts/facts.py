"""The facts of one case as one note sees them: who writes, to whom, about which conversation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.domain.case import Case, Interview, Person
from afterword.writing.drafts.fragments import Fragment, fragment

Fact = tuple[Fragment, str]
"""A fragment and the case-file path it came from."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What one note may draw on. `place` is its position among the notes of one panel."""

    case: Case
    person: Person | None
    interview: Interview | None
    at: datetime
    place: int = 0
    of: int = 1
    voice: str = "warm"
    dialect: str = "en-GB"

    @property
    def role(self) -> str:
        """The title of the post, as it stands in a sentence."""
        return self.case.role.strip()

    @property
    def company(self) -> str:
        """The employer's name without what was only noted beside it: "(client)"."""
        return self.case.employer.name.partition(" (")[0].strip()

    @property
    def post(self) -> str:
        """ "the Analyst role at Acme", or what of it is known."""
        if self.role and self.company:
            return f"the {self.role} role at {self.company}"
        return f"the {self.role} role" if self.role else f"the role at {self.company}"

    @property
    def met_on(self) -> date | None:
        """The day of the conversation, in the employer's zone."""
        if self.interview is None:
            return None
        return self.interview.start.astimezone(ZoneInfo(self.interview.tz)).date()

    def when(self) -> str:
        """Say the day as it will still be right tomorrow: "on Tuesday", "on 3 March"."""
        day = self.met_on
        if day is None:
            return ""
        today = self.at.astimezone(ZoneInfo(self.case.candidate.tz)).date()
        if 0 <= (today - day).days <= 5:
            return f" on {day:%A}"
        american = self.dialect == "en-US"
        return f" on {day:%B} {day.day}" if american else f" on {day.day} {day:%B}"

    @property
    def interview_path(self) -> str:
        """Where the conversation stands in the case file."""
        index = self.case.interviews.index(self.interview) if self.interview else 0
        return f"interviews[{index}]"

    def discussed(self) -> list[Fact]:
        """What was spoken about with this person first, then with everyone, each to its turn."""
        debrief = self.interview.debrief if self.interview else None
        if debrief is None:
            return []
        path = f"{self.interview_path}.debrief.discussed"
        own: list[Fact] = []
        shared: list[Fact] = []
        for index, item in enumerate(debrief.discussed):
            fact = (fragment(item.text), f"{path}[{index}].text")
            if not item.text.strip():
                continue
            if self.person is not None and item.person == self.person.id:
                own.append(fact)
            elif item.person is None:
                shared.append(fact)
        return own + _turned(shared, self.place)

    def expertise(self) -> list[Fact]:
        """What the candidate knows that matters to them; each note begins with another one."""
        return self._listed("expertise")

    def forgotten(self) -> list[Fact]:
        """What was forgotten; in a panel each point goes to one person, the first to the first."""
        facts = self._listed("forgot_to_say", turned=False)
        return [fact for index, fact in enumerate(facts) if index % self.of == self.place]

    def promised(self) -> list[Fact]:
        """What was promised; in a panel only the first note carries it, so it comes once."""
        return self._listed("promised", turned=False) if self.place == 0 else []

    def _listed(self, field: str, *, turned: bool = True) -> list[Fact]:
        debrief = self.interview.debrief if self.interview else None
        if debrief is None:
            return []
        texts: Sequence[str] = getattr(debrief, field)
        facts = list(_facts(texts, f"{self.interview_path}.debrief.{field}"))
        return _turned(facts, self.place) if turned else facts


def _facts(texts: Sequence[str], path: str) -> Iterator[Fact]:
    for index, text in enumerate(texts):
        if text.strip():
            yield fragment(text), f"{path}[{index}]"


def _turned(facts: list[Fact], by: int) -> list[Fact]:
    if not facts:
        return facts
    by %= len(facts)
    return facts[by:] + facts[:by]
