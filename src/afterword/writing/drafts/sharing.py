"""What was said is dealt out over a panel, so that nobody reads what a colleague reads.

Each person gets what was said with them first; what was said to all goes to those who have
least. A thing goes to one person only. What stays in the order of the panel is the hiring manager
first and those who look after the process last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from afterword.domain.case import Case, Interview
from afterword.writing.drafts.draft import Question
from afterword.writing.drafts.jottings import (
    Addition,
    Listener,
    Skill,
    Speaker,
    Topic,
    belongs_in_no_note,
    parse_addition,
    parse_promise,
    parse_skill,
    parse_topic,
)
from afterword.writing.drafts.names import all_forms, parse_name
from afterword.writing.drafts.who import same_people

Value = TypeVar("Value")
_WORD = re.compile(r"[^\W\d_]{4,}")
_LAST = ("hr", "recruiter", "agency_recruiter", "coordinator", "contact")
_MOST_EACH = 2


@dataclass(frozen=True, slots=True)
class Told(Generic[Value]):
    """Something from the debrief and the case-file path it stands at."""

    value: Value
    path: str


@dataclass(slots=True)
class Share:
    """What one person's note may draw on, best first, and what could not be put into words."""

    topics: list[Told[Topic]] = field(default_factory=list)
    skills: list[Told[Skill]] = field(default_factory=list)
    additions: list[Told[Addition]] = field(default_factory=list)
    promises: list[Told[str]] = field(default_factory=list)
    unsaid: list[Question] = field(default_factory=list)


def panel_order(case: Case, people: Sequence[str]) -> tuple[str, ...]:
    """The hiring manager first, those who look after the process last, else as invited."""

    def rank(id_: str) -> int:
        person = case.person(id_)
        role = person.role if person else ""
        return 0 if role == "hiring_manager" else 2 if role in _LAST else 1

    return tuple(sorted(people, key=rank))


def share_out(
    case: Case, interview: Interview, people: Sequence[str], *, dialect: str, addressed: bool = True
) -> dict[str, Share]:
    """Deal the debrief of one interview out to `people`, in this order."""
    shares = {id_: Share() for id_ in people}
    if interview.debrief is None or not people:
        return shares
    dealer = _Dealer(case, interview, shares, dialect=dialect, addressed=addressed)
    dealer.deal_topics()
    dealer.deal_promises()
    dealer.deal_additions()
    dealer.deal_skills()
    return shares


class _Dealer:
    """Deals out one debrief; the order of what was noted is kept."""

    def __init__(
        self,
        case: Case,
        interview: Interview,
        shares: dict[str, Share],
        *,
        dialect: str,
        addressed: bool,
    ) -> None:
        assert interview.debrief is not None
        self.case = case
        self.debrief = interview.debrief
        self.path = f"interviews[{case.interviews.index(interview)}].debrief"
        self.shares = shares
        self.dialect = dialect
        self.addressed = addressed
        self.kept_capitals = known_names(case)

    def listener(self, id_: str, *, own: bool = False) -> Listener:
        person = self.case.person(id_)
        forms = all_forms(parse_name(person.name)) if person else ()
        return Listener(forms, own=own or len(self.shares) == 1, addressed=self.addressed)

    def deal_topics(self) -> None:
        """Own topics first, then common ones to those with least, then what others can spare."""
        common: list[tuple[str, str]] = []
        spare: list[tuple[str, str]] = []
        for index, item in enumerate(self.debrief.discussed):
            path = f"{self.path}.discussed[{index}].text"
            owner = self._owner(item.person, item.text)
            if owner is None and item.person is None:
                common.append((item.text, path))
            elif owner is not None and len(self.shares[owner].topics) < _MOST_EACH:
                self._give_topic(owner, item.text, path, own=True)
            elif item.text.strip():
                spare.append((item.text, path))
        for text, path in common:
            self._give_to_poorest(text, path, most=_MOST_EACH if len(self.shares) <= 2 else 1)
        for text, path in spare:
            self._give_to_poorest(text, path, most=1)
        self._spread_surplus()

    def _owner(self, person: str | None, text: str) -> str | None:
        if person is not None:
            return next((id_ for id_ in self.shares if person in same_people(self.case, id_)), None)
        return self._named(text)

    def _named(self, text: str) -> str | None:
        """The person of the panel a jotting names, if it names exactly one."""
        found = [
            id_
            for id_ in self.shares
            if (person := self.case.person(id_))
            and _mentions(text, all_forms(parse_name(person.name)))
        ]
        return found[0] if len(found) == 1 else None

    def _give_topic(self, id_: str, text: str, path: str, *, own: bool) -> bool:
        topic = parse_topic(text, self.listener(id_, own=own), self.kept_capitals)
        if topic is None:
            if own and not belongs_in_no_note(text):
                self.shares[id_].unsaid.append(_rephrase(text, path))
            return False
        if not own and topic.speaker in (Speaker.THEY, Speaker.THEY_ASKED):
            topic = Topic(topic.phrase, Speaker.TOGETHER)
        self.shares[id_].topics.append(Told(topic, path))
        return True

    def _give_to_poorest(self, text: str, path: str, *, most: int) -> None:
        for id_ in sorted(self.shares, key=lambda one: len(self.shares[one].topics)):
            if len(self.shares[id_].topics) < most and self._give_topic(id_, text, path, own=False):
                return

    def _spread_surplus(self) -> None:
        """Give a second topic of one person to somebody in the same room who has none."""
        texts = {
            f"{self.path}.discussed[{i}].text": item.text
            for i, item in enumerate(self.debrief.discussed)
        }
        for poor in [id_ for id_, share in self.shares.items() if not share.topics]:
            for share in self.shares.values():
                if len(share.topics) < 2 or share is self.shares[poor]:
                    continue
                told = share.topics[-1]
                if self._give_topic(poor, texts[told.path], told.path, own=False):
                    share.topics.pop()
                    break

    def deal_promises(self) -> None:
        for index, text in enumerate(self.debrief.promised):
            self._deal_promise(text, f"{self.path}.promised[{index}]", index)

    def _deal_promise(self, text: str, path: str, index: int) -> None:
        ids = list(self.shares)
        id_ = self._named(text) or ids[index % len(ids)]
        promise = parse_promise(text, self.listener(id_, own=True), self.kept_capitals)
        if promise is not None and len(self.shares[id_].promises) < _MOST_EACH:
            self.shares[id_].promises.append(Told(promise, path))
        elif promise is None and not belongs_in_no_note(text):
            self.shares[id_].unsaid.append(_rephrase(text, path))

    def deal_additions(self) -> None:
        """What was forgotten goes where it fits: by name, by topic, else in turn."""
        turn = 0
        for index, text in enumerate(self.debrief.forgot_to_say):
            if not text.strip():
                continue
            ids = list(self.shares)
            chosen = self._named(text) or self._closest(text)
            if chosen is None:
                chosen = ids[turn % len(ids)]
                turn += 1
            addition = parse_addition(text, self.listener(chosen, own=True), self.kept_capitals)
            path = f"{self.path}.forgot_to_say[{index}]"
            if addition is None:
                if not belongs_in_no_note(text):
                    self.shares[chosen].unsaid.append(_rephrase(text, path))
            elif len(self.shares[chosen].additions) < _MOST_EACH:
                self.shares[chosen].additions.append(Told(addition, path))

    def deal_skills(self) -> None:
        """One strength each; what is close to a topic goes to that talk. A pair may share two."""
        skills = []
        for index, text in enumerate(self.debrief.expertise):
            skill = parse_skill(text, self.kept_capitals, dialect=self.dialect)
            if skill is not None:
                skills.append((text, Told(skill, f"{self.path}.expertise[{index}]")))
        left = []
        for text, told in skills:
            near = self._closest(text)
            if near is not None and not self.shares[near].skills:
                self.shares[near].skills.append(told)
            else:
                left.append(told)
        each = _MOST_EACH if len(self.shares) <= 2 else 1
        for told in left:
            poorest = min(self.shares.values(), key=lambda share: len(share.skills))
            if len(poorest.skills) < each:
                poorest.skills.append(told)

    def _closest(self, text: str) -> str | None:
        """The person whose topics share a telling word with a jotting."""
        words = _stems(text)
        scored = [
            (len(words & _stems(" ".join(t.value.phrase for t in share.topics))), id_)
            for id_, share in self.shares.items()
        ]
        best = max(scored, key=lambda pair: pair[0])
        return best[1] if best[0] else None


def known_names(case: Case) -> frozenset[str]:
    """Words that keep their capital whatever they look like: people, employer, role, places."""
    words: set[str] = set()
    for person in case.people:
        words.update(
            part.lower() for form in all_forms(parse_name(person.name)) for part in form.split()
        )
    words.update(word.lower() for word in re.findall(r"\b[A-Z][\w'-]+", case.employer.name))
    for interview in case.interviews:
        if interview.debrief is not None:
            for text in _all_jottings(interview):
                words.update(_capitals_inside(text))
    return frozenset(words)


def _all_jottings(interview: Interview) -> list[str]:
    debrief = interview.debrief
    if debrief is None:
        return []
    return [
        *(item.text for item in debrief.discussed),
        *debrief.expertise,
        *debrief.forgot_to_say,
        *debrief.promised,
    ]


def _capitals_inside(text: str) -> set[str]:
    """Words written with a capital in the middle of a jotting: surely names."""
    words = re.findall(r"(?<=[a-z,] )[A-Z][\w'-]+", text[:400])
    return {word.lower() for word in words if len(word) > 1}


def _mentions(text: str, forms: Sequence[str]) -> bool:
    return any(re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", text) for form in forms)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:6] for word in _WORD.findall(text)) - _COMMON_STEMS


_COMMON_STEMS = frozenset(
    """with that this their your about from have been work workin team teams when what which would
    years experi more into over also they them could people skills using projec""".split()
)


def _rephrase(text: str, path: str) -> Question:
    short = " ".join(text.split())[:80].rstrip(" .")
    return Question(
        f"Your note \u201c{short}\u201d does not fit into a sentence yet. How would you say it "
        f"to them?",
        path,
    )
