"""The facts of one case as one note sees them: who writes, to whom, about which conversation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.domain.case import Case, Interview, Person
from afterword.writing.drafts.days import (
    date_words,
    interview_day,
    month_words,
    on_date,
    recent_day,
)
from afterword.writing.drafts.draft import Question
from afterword.writing.drafts.frames import Gap
from afterword.writing.drafts.names import PersonName, parse_name, short_name
from afterword.writing.drafts.own_phrases import OwnPhrases
from afterword.writing.drafts.sharing import Share

_ASIDE = re.compile(r"\s*\([^()]*\)\s*")
_LEGAL = re.compile(
    r",?\s+(?:Ltd|Limited|plc|PLC|LLP|LLC|Inc|Incorporated|Corp|Corporation|GmbH(?: & Co\.? KG)?"
    r"|AG|SE|KG|e\.V|S\.A|SA|SAS|SARL|BV|B\.V"
    r"|NV|AB|AS|Oy|Pty(?: Ltd)?|Pvt(?: Ltd)?|S\.p\.A|SL|S\.L)\.?$"
)
_POST_WORD = re.compile(
    r"\b(?:post|position|role|job|vacancy|internship|apprenticeship|traineeship|placement"
    r"|fellowship)$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """What one note may draw on.

    `hand` says which way of putting things comes first; neighbours in a panel have neighbouring
    hands. `place` is the position in the panel, `of` its size.
    """

    case: Case
    at: datetime
    person: Person | None = None
    interview: Interview | None = None
    share: Share = field(default_factory=Share)
    voice: str = "warm"
    dialect: str = "en-GB"
    language: str = "en"
    hand: int = 0
    place: int = 0
    of: int = 1
    own: OwnPhrases = field(default_factory=OwnPhrases)

    @property
    def name(self) -> PersonName:
        """The recipient's name taken apart."""
        return parse_name(self.person.name if self.person else "")

    @property
    def role(self) -> str:
        """The title of the post without what was only noted beside it; "" if not known."""
        return _ASIDE.sub(" ", self.case.role).strip()

    @property
    def company(self) -> str:
        """The employer as one says it: without "(client)", and informally without "Ltd"."""
        name = _ASIDE.sub(" ", self.case.employer.name).strip()
        if name.lower() in ("own company", "unknown", "employer", "company", "n/a", "none"):
            return ""
        return name if self.voice == "formal" else _LEGAL.sub("", name)

    @property
    def today(self) -> date:
        """The candidate's day."""
        return self.at.astimezone(ZoneInfo(self.case.candidate.tz)).date()

    @property
    def took_part(self) -> bool:
        """Whether the recipient was in the room, or nobody is known to have been."""
        from afterword.writing.drafts.who import same_people

        if self.interview is None or self.person is None or not self.interview.participants:
            return True
        return bool(same_people(self.case, self.person.id) & set(self.interview.participants))

    @property
    def interview_path(self) -> str:
        """Where the conversation stands in the case file."""
        return f"interviews[{self.case.interviews.index(self.interview)}]" if self.interview else ""

    def person_path(self, id_: str) -> str:
        """Where a person's name stands in the case file."""
        return next(
            (f"people[{i}].name" for i, p in enumerate(self.case.people) if p.id == id_), "people"
        )

    def gaps(self) -> dict[str, Gap]:
        """The facts that fill frames; what is not known has no entry."""
        gaps = {"post": self._post(), "first": Gap(short_name(self.name))}
        if self.role:
            gaps["role"] = Gap(self.role, ("role",))
        if self.company:
            gaps["company"] = Gap(self.company, ("employer.name",))
            # French: "de" loses its vowel before another.
            elided = "d'" if self.company[:1].lower() in "aeiouyéèêàâîôûh" else "de "
            gaps["de_company"] = Gap(elided + self.company, ("employer.name",))
        if self.interview is not None:
            gaps |= self._about_the_interview(self.interview)
        else:
            gaps |= {
                "our_talk": Gap("our exchange"),
                "when": Gap(""),
                "meeting": Gap("speaking with me"),
            }
        return gaps

    def _post(self) -> Gap:
        word = "position" if self.dialect == "en-US" else "post"
        if not self.role:
            return Gap(f"the {word}")
        if _POST_WORD.search(self.role):
            return Gap(f"the {self.role}", ("role",))
        return Gap(f"the {self.role} {word}", ("role",))

    def _about_the_interview(self, interview: Interview) -> dict[str, Gap]:
        start = (f"{self.interview_path}.start",)
        day = interview_day(interview)
        when = recent_day(
            self.case, interview, self.at, dialect=self.dialect, language=self.language
        )
        onsite = interview.format == "onsite"
        return {
            "when": Gap(when, start if when else ()),
            "on_date": Gap(
                on_date(day, self.today, dialect=self.dialect, language=self.language).strip(),
                start,
            ),
            "our_talk": Gap("our conversation" if self.took_part else "my interview"),
            "date": Gap(
                date_words(day, self.today, dialect=self.dialect, language=self.language), start
            ),
            "in_month": Gap(month_words(day, self.today), start),
            "meeting": Gap(
                "meeting me" if onsite else "speaking with me", (f"{self.interview_path}.format",)
            ),
        }

    def names_of(self, ids: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The names of people as one writes them, and the paths they come from."""
        people = [p for id_ in ids if (p := self.case.person(id_)) is not None]
        named = [p for p in people if not parse_name(p.name).is_function]
        return tuple(parse_name(p.name).full for p in named), tuple(
            self.person_path(p.id) for p in named
        )


def ask_for_basics(note: NoteFacts) -> list[Question]:
    """Ask for what every note needs: who signs, whom it greets, which post it is about."""
    asked = []
    if not note.case.candidate.name:
        asked.append(Question("Which name should stand under the note?", "candidate.name"))
    if note.person is not None and note.name.is_function:
        asked.append(
            Question(
                f"Do you know the name of \u201c{note.person.name}\u201d? A greeting by name is "
                f"warmer.",
                note.person_path(note.person.id),
            )
        )
    if not note.role and (note.interview is None or note.interview.stage != "informational"):
        asked.append(Question("What is the post called?", "role"))
    return asked
