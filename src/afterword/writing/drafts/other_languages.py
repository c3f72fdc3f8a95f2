"""What notes in German and French share: the order of paragraphs, and jottings that are quoted.

Weaving a jotting into a German or French sentence would need its gender and case. So a topic is
put in quotation marks behind a word that carries the grammar ("zum Thema", "sur le thème"), which
is right for every jotting. A jotting in another language is asked for again instead of mixed in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.writing.drafts.draft import Question, Sentence
from afterword.writing.drafts.facts import NoteFacts
from afterword.writing.drafts.frames import Chooser, Gap
from afterword.writing.drafts.jottings.cleaning import clean_line, is_private, too_long
from afterword.writing.drafts.letter import Content, present

Ways = tuple[str, ...]
"""Ways of saying one thing, of which a note takes one that its facts can fill."""

_WORDS = re.compile(r"[^\W\d_]+")
_MARKS = {
    "en": frozenset(
        """the of and my their about with to how for our your they asked i'm work from moving team
        on""".split()
    ),
    "de": frozenset(
        """der die das den dem des und mit für über von im am zum zur wie ich mein meine ihr bei
        auf ein eine""".split()
    ),
    "fr": frozenset(
        """le la les des du de et avec pour sur comment je mon ma mes leur leurs nos
        une un aux dans""".split()
    ),
}
_ARTICLE = {
    "de": re.compile(
        r"^(?:der|die|das|den|dem|ein|eine|einen|ihr|ihre|ihren|deren|unser|unsere)\s+",
        re.IGNORECASE,
    ),
    "fr": re.compile(r"^(?:le|la|les|l'|un|une|des|leur|leurs|notre|nos)\s*", re.IGNORECASE),
}


def is_other_language(text: str, language: str) -> bool:
    """Whether the small words of a jotting belong to another language than the note's."""
    words = {word.lower() for word in _WORDS.findall(text)}
    scores = {name: len(words & marks) for name, marks in _MARKS.items()}
    return any(score > scores[language] for name, score in scores.items() if name != language)


def quoted_gaps(note: NoteFacts) -> tuple[dict[str, Gap], list[Question]]:
    """The jottings a German or French note may quote, and questions about the others."""
    gaps: dict[str, Gap] = {}
    asked: list[Question] = []
    debrief = note.interview.debrief if note.interview else None
    if debrief is None:
        return gaps, asked
    base = f"{note.interview_path}.debrief"
    raw = {f"{base}.discussed[{i}].text": item.text for i, item in enumerate(debrief.discussed)}
    raw |= {f"{base}.expertise[{i}]": text for i, text in enumerate(debrief.expertise)}
    raw |= {f"{base}.forgot_to_say[{i}]": text for i, text in enumerate(debrief.forgot_to_say)}
    share = note.share
    for name, told in (
        ("topic", share.topics),
        ("skill", share.skills),
        ("addition", share.additions),
    ):
        for one in told:
            text = _quotable(raw.get(one.path, ""), note.language)
            if text is None:
                continue
            if is_other_language(raw[one.path], note.language):
                asked.append(
                    Question(
                        f"How do you say \u201c{text}\u201d in {_NAMES[note.language]}?", one.path
                    )
                )
            elif name not in gaps:
                gaps[name] = Gap(text, (one.path,))
    return gaps, asked


_NAMES = {"de": "German", "fr": "French"}


def _quotable(text: str, language: str) -> str | None:
    line = clean_line(text)
    if not line or is_private(line) or too_long(line):
        return None
    bare = _ARTICLE[language].sub("", line)
    return (bare[:1].upper() + bare[1:] if language == "de" else bare).replace('"', "'")


@dataclass(frozen=True, slots=True)
class ThankYouWords:
    """What a language says in a thank-you note, paragraph by paragraph."""

    opening: Ways
    opening_no_role: Ways
    topic: Ways
    skill: Ways
    addition: Ways
    interest: Ways
    interest_alone: Ways
    offer: Ways
    no_reply: Ways
    subjects: Ways


@dataclass(frozen=True, slots=True)
class RejectionWords:
    """What a language answers to a no, paragraph by paragraph."""

    opening: Ways
    opening_no_role: Ways
    sorry: Ways
    liked: Ways
    door: Ways
    wishes: Ways
    subjects: Ways


def thank_you_letter(
    note: NoteFacts, choose: Chooser, words: ThankYouWords, gaps: dict[str, Gap]
) -> Content:
    """Thanks, what was spoken of, what I bring, the addition, interest; three ways to group them.

    `gaps` are those of the language, besides the facts every note has.
    """
    quoted, asked = quoted_gaps(note)
    gaps = note.gaps() | gaps | quoted
    hand = note.hand
    opening = present(
        choose.say(words.opening, gaps, hand) or choose.say(words.opening_no_role, gaps, 0)
    )
    middle = [
        *present(choose.say(words.topic, gaps, hand)),
        *present(choose.say(words.skill, gaps, hand)),
    ]
    more = present(choose.say(words.addition, gaps, hand))
    last = [*interest(note, choose, words, gaps), *present(choose.say(words.offer, gaps, hand))]
    if not middle and not more:
        last += present(choose.say(words.no_reply, gaps, hand))
    if "topic" not in gaps:
        asked.append(_what_was_spoken_of(note))
    parts = (
        [opening, middle, more, last],
        [opening + middle, more, last],
        [opening, middle + more, last],
    )[hand % 3]
    return Content(choose.say(words.subjects, gaps, hand), [p for p in parts if p], asked)


def interest(
    note: NoteFacts, choose: Chooser, words: ThankYouWords, gaps: dict[str, Gap]
) -> list[Sentence]:
    """One sentence of interest, with the company where its name is known."""
    return present(
        choose.say(words.interest, gaps, note.hand) or choose.say(words.interest_alone, gaps, 0)
    )


def rejection_letter(note: NoteFacts, choose: Chooser, words: RejectionWords) -> Content:
    """Thanks, half a sentence of regret, one thing kept in mind, the door open, good wishes."""
    quoted, _ = quoted_gaps(note)
    gaps: dict[str, Gap] = note.gaps() | quoted
    hand = note.hand
    first = choose.say(words.opening, gaps, hand) or choose.say(words.opening_no_role, gaps, 0)
    middle = [
        *present(choose.say(words.sorry, gaps, hand)),
        *present(choose.say(words.liked, gaps, 0)),
    ]
    last = [
        *present(choose.say(words.door, gaps, hand)),
        *present(choose.say(words.wishes, gaps, hand)),
    ]
    return Content(choose.say(words.subjects, gaps, 0), [present(first), middle, last])


def _what_was_spoken_of(note: NoteFacts) -> Question:
    who = note.name.full or "them"
    return Question(
        f"What did you and {who} speak about? One thing is enough.",
        f"{note.interview_path}.debrief.discussed",
    )
