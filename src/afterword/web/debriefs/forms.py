"""The debrief: five things worth noting while the talk is fresh, one thought to a line."""

from __future__ import annotations

from typing import Any

from django import forms

from afterword.domain.case import Case, Debrief, Discussed, Interview
from afterword.web.fields import text


class DebriefForm(forms.Form):
    """Big fields, all of them optional. `with_ID` holds what was discussed with that person."""

    expertise = text("Which of your strengths matters to them?", hint="One thought to a line.")
    forgot_to_say = text("What did you forget to say?", hint="It can still go into the thank-you.")
    promised = text("What did you promise?", hint="A document, an answer, a link.")
    timing = text(
        "What did they say about when you will hear?",
        hint="In their words, such as “by the end of next week”. It becomes a date.",
        most=500,
    )
    questions = text("What did they ask?", hint="Worth keeping for the next talk.")
    went_well = text("What went well?", hint="For you alone.")

    def __init__(self, *args: Any, case: Case, interview: Interview, **more: Any) -> None:
        kept = interview.debrief or Debrief()
        more.setdefault("initial", _initial(kept))
        super().__init__(*args, **more)
        self._kept = kept
        self.with_whom: list[tuple[str, str, str]] = []
        for person_id in interview.participants:
            person = case.person(person_id)
            if person is not None:
                self._ask_about(person_id, f"What did you talk about with {person.name}?")
        everyone = "What else was discussed?" if self.with_whom else "What did you talk about?"
        self._ask_about("", everyone)

    def _ask_about(self, person_id: str, label: str) -> None:
        name = f"with_{person_id}"
        self.fields[name] = text(label, hint="One thought to a line.")
        self.initial[name] = "\n".join(
            d.text for d in self._kept.discussed if (d.person or "") == person_id
        )
        self.with_whom.append((name, person_id, label))

    @property
    def conversation(self) -> list[forms.BoundField]:
        """The fields about what was discussed, one for each person who was there."""
        return [self[name] for name, _, _ in self.with_whom]

    def debrief(self) -> Debrief:
        """Return what was noted."""
        data = self.cleaned_data
        discussed = tuple(
            Discussed(text=thought, person=person_id or None)
            for name, person_id, _ in self.with_whom
            for thought in _lines(data[name])
        )
        return Debrief(
            discussed=discussed,
            expertise=_lines(data["expertise"]),
            forgot_to_say=_lines(data["forgot_to_say"]),
            promised=_lines(data["promised"]),
            went_well=_lines(data["went_well"]),
            questions=_lines(data["questions"]),
        )


def _initial(kept: Debrief) -> dict[str, str]:
    return {
        name: "\n".join(getattr(kept, name))
        for name in ("expertise", "forgot_to_say", "promised", "went_well", "questions")
    }


def _lines(value: str) -> tuple[str, ...]:
    """Take each line that holds something as one thought; a typed bullet is not part of it."""
    thoughts = (line.strip().lstrip("-*•").strip() for line in value.splitlines())
    return tuple(thought for thought in thoughts if thought)
