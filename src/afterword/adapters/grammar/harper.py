"""Harper, an offline grammar checker, through the `harper-py` wheel.

The engine is loaded when the first note is checked, one `Linter` per dialect, and kept. Nearly all
of the 0.7 to 1 s this takes on a small machine goes into the first `Linter`, which builds the
dictionary inside the wheel and takes no smaller one; the import takes 10 ms, the first lint 30,
another dialect 8. Whoever serves pages calls `prepare` beforehand.

Words of the case are not added to the engine's dictionary: `import_words` costs 11 ms and empties
its caches, which cost another 30 ms; what it says about known words is dropped instead.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from afterword.writing.lints.generic_words import GENERIC, stem
from afterword.writing.lints.slips.unknown_words import is_likely_slip
from afterword.writing.proofreader import CannotProofread, Slip

MOST_CHARACTERS = 20_000
"""Our choice: what is longer is no note; the rest of a longer text is not looked at."""

_SWITCHED_OFF = frozenset(
    """LookingForwardTo LongSentences UseEllipsisCharacter UseTitleCase NoOxfordComma OxfordComma
    BoringWords SpelledNumbers AvoidAndAlso UnclosedQuotes OrdinalLowercase ThatWhich
    RedundantThat VeryUnique Dashes EllipsisLength SentenceCapitalization SplitWords
    RepeatedWords YourPredicateAdjective WouldNeverHave Spaces NoFrenchSpaces
    NumericRangeEnDash DisjointPrefixes CompoundNouns DiscourseMarkers ForYourInformation
    AsSoonAsPossible DotInitialisms CondenseAllThe MultipleSequentialPronouns OkToOkay FindOut
    CurrencyPlacement NotablePlaces DayOneNames SendAnEmailTo Excellent UpdatePlaceNames
    PhrasalVerbAsCompoundNoun MergeWords MissingTo MissingPreposition MissingDeterminer
    OneOfTheSingular HyphenateNumberDay RoadMap WrongNegative Devops CommaFixes
    WordPressDotcom AmazonNames AppleNames AzureNames TumblrNames GoogleNames MicrosoftNames
    MetaNames CompaniesProductsAndTrademarks USUniversities NoContractionWithVerb LinkingVerbs
    FillerWords ToTwoToo AdjectiveOfA NounVerbConfusion""".split()
)
"""Rules about taste, rules that were wrong too often on good letters, and rules our own do better.

`LookingForwardTo` also prints a line of its own on standard output (harper-py 0.2.0), which would
spoil what a program reads from ours."""

_NOT_FOR_LETTERS = re.compile(
    r"closed compound|proper noun|When referring to|official styli[sz]ation|initialism|Expands"
    r"|abbreviation|hyphen|redundan|simplif|more concise|software|computing",
    re.IGNORECASE,
)
"""Words in a rule's description that tell it is about names of products, hyphens or shortenings.

Every rule costs about 6 microseconds a note; these quarter of all rules find nothing in letters."""

_ONLY_A_LOOK = frozenset(
    """Style Enhancement Readability Redundancy Formatting Punctuation Miscellaneous WordChoice
    Regionalism""".split()
)
"""Kinds of finding that are worth a look and no more."""

_UNSURE_RULES = frozenset(
    {
        "MassNouns",
        "ThereToTheir",
        "TheirToThere",
        "ItsContraction",
        "PronounInflectionBe",
        "PronounVerbAgreement",
        "ToAdverb",
        "MoreAdjective",
        "NotTo",
        "InterestedIn",
    }
)
_SILENT_H = ("hon", "hour", "heir")
_KINDS = {"Spelling": "spelling", "Typo": "spelling", "Repetition": "repeated_word"}
_NAME_RULES = frozenset({"OrthographicConsistency", "SpellCheck", "TransposedSpace"})
_CLOSING_WORDS = frozenset(
    """regards sincerely faithfully wishes thanks thank dear monday tuesday wednesday thursday
    friday saturday sunday january february april august september october november december
    english german french spanish europe kind best yours warm interview university manager
    engineer officer""".split()
)


class HarperProofreader:
    """The offline engine. Construction is cheap; the first check loads it.

    One thread of its own does the work: a `Linter` is not thread-safe, and the engine lets the
    interpreter go on meanwhile.
    """

    def __init__(self) -> None:
        self._linters: dict[str, Any] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="proofreader")

    def prepare(self, dialect: str = "en-GB") -> None:
        """Begin to load the engine, so that the first note waits less; trouble shows later."""
        self._worker.submit(self._lint, "Thank you.", dialect, threading.Event())

    def begin(
        self, text: str, *, dialect: str, known_words: frozenset[str]
    ) -> Callable[[], tuple[Slip, ...]]:
        """Begin to look for the slips of a text; the result waits for them.

        Raises, when the result is called:
            CannotProofread: the wheel is missing or broken on this machine, or the text is not
                English.
        """
        if not dialect.startswith("en"):
            return _only_english
        text = text[:MOST_CHARACTERS]
        started = threading.Event()
        by_rule = self._worker.submit(self._lint, text, dialect, started)
        # Without this the interpreter would let us run on for 5 ms before the worker gets its turn.
        started.wait(timeout=0.01)
        return lambda: _in_order(text, by_rule.result(), known_words)

    def _lint(self, text: str, dialect: str, started: threading.Event) -> dict[str, list[Any]]:
        started.set()
        lints: dict[str, list[Any]] = self._linter(dialect).organized_lints(
            text, language="plaintext"
        )
        return {rule: found for rule, found in lints.items() if found}

    def _linter(self, dialect: str) -> Any:
        """The linter of a dialect, made when it is first needed; called by the worker only."""
        if dialect not in self._linters:
            try:
                from harper import Dialect, Linter
            except (ImportError, OSError) as problem:
                raise CannotProofread(
                    "The grammar engine cannot be loaded.", "Install the package harper-py."
                ) from problem
            linter = Linter(Dialect.AMERICAN if dialect == "en-US" else Dialect.BRITISH)
            told, config = linter.get_lint_descriptions(), linter.get_lint_config()
            off = {rule for rule in config if _is_off(rule, told.get(rule, ""))}
            linter.set_lint_config(
                {rule: False if rule in off else on for rule, on in config.items()}
            )
            self._linters[dialect] = linter
        return self._linters[dialect]


def _only_english() -> tuple[Slip, ...]:
    raise CannotProofread("It reads English only.", "Please read the note once more yourself.")


def _in_order(
    text: str, by_rule: dict[str, list[Any]], known_words: frozenset[str]
) -> tuple[Slip, ...]:
    return tuple(sorted(_slips(text, by_rule, known_words), key=lambda slip: slip.start))


def _is_off(rule: str, description: str) -> bool:
    return rule in _SWITCHED_OFF or _NOT_FOR_LETTERS.search(description) is not None


def _slips(text: str, by_rule: dict[str, Any], known_words: frozenset[str]) -> Iterator[Slip]:
    for rule, lints in by_rule.items():
        for lint in lints:
            start, end = lint.span.start, lint.span.end
            word = text[start:end]
            suggestions = tuple(s.replacement_text for s in lint.suggestions if s.replacement_text)
            if _is_known(word, known_words) or _is_no_word(text, start, end):
                continue
            sure = lint.lint_kind not in _ONLY_A_LOOK and rule not in _UNSURE_RULES
            if rule in _NAME_RULES or lint.lint_kind == "Spelling":
                verdict = _judge_spelling(text, start, rule, word, suggestions)
                if verdict is None:
                    continue
                sure = verdict
            elif rule == "AnA":
                # Before a name or an abbreviation ("an NHS post") the letters do not tell.
                follows = text[end:].lstrip()
                sure = not follows[:1].isupper() and not follows.startswith(_SILENT_H)
            code = "spelling" if rule == "SpellCheck" else _KINDS.get(lint.lint_kind, "grammar")
            yield Slip(start, end, code, _plain(lint.message), suggestions[:3], sure)


def _plain(message: str) -> str:
    return message.replace("`", "'")


def _is_known(word: str, known_words: frozenset[str]) -> bool:
    """Whether a word, or all parts of a hyphenated one, belong to the case."""
    low = word.lower().replace("’", "'")
    bare = low.removesuffix("'s").removesuffix("'")
    plurals = (bare, bare.removesuffix("s"), bare.removesuffix("es"))
    if any(form in known_words for form in plurals):
        return True
    parts = [part for part in bare.replace("/", "-").split("-") if part]
    return len(parts) > 1 and all(part in known_words for part in parts)


def _is_no_word(text: str, start: int, end: int) -> bool:
    """Whether the place is an address, a sign, an abbreviation or holds digits."""
    word = text[start:end]
    around = text[max(0, start - 1) : end + 1]
    if any(c.isdigit() or c in "_@/\\#<>{}[]" for c in word) or any(c in "@/\\_#" for c in around):
        return True
    return word.isupper() and len(word) <= 6


def _judge_spelling(
    text: str, start: int, rule: str, word: str, suggestions: tuple[str, ...]
) -> bool | None:
    """Say whether an unknown word is surely wrong, perhaps (False), or no concern (None)."""
    if rule == "OrthographicConsistency":
        # "monday" wants its capital; that "Sam" wants to be "SAM" is not for a dictionary to say.
        wants_capital = word.islower() and word.capitalize() in suggestions
        return True if wants_capital else None
    if not word[:1].isupper():
        # Half of a hyphenated word ("co-ordinator") is often no word of its own.
        return text[start - 1 : start] != "-" and is_likely_slip(word, suggestions)
    if any(suggestion.lower() in _CLOSING_WORDS for suggestion in suggestions):
        return True
    # A capital inside a sentence is a name that we do not know; at its start it may be a slip.
    if not _begins_sentence(text, start) or "'" in word or "’" in word:
        return False
    return any(stem(suggestion.split()[0].lower()) in GENERIC for suggestion in suggestions)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t\"'“‘(")
    return not before or before[-1] in ".!?:;\n" or text[len(before) : start].startswith("\n")
