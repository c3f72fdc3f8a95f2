"""Slips that show in the order of word classes: agreement, articles, verb forms, word order.

Each rule is a pattern over the letters of `tagging`, with what is said about it. The group `slip` is
what is reported; `when` may look at the words themselves. A sentence without listed words has no letters
to match, so unknown words keep a rule silent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from afterword.writing.lints.prose import Text, Word
from afterword.writing.lints.slips import lexicon, verbs
from afterword.writing.lints.slips.tagging import Tagged

Lows = tuple[str, ...]
"""The lower-case words a match covers, marks left out."""


@dataclass(frozen=True)
class OrderRule:
    """A pattern over word classes. `when` is asked with the words of the groups `a`, `b`, `c` and `slip`."""

    pattern: str
    message: str
    when: Callable[[dict[str, Lows]], bool] | None = None
    fix: Callable[[dict[str, Lows]], str] | None = None

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first needed."""
        return re.compile(self.pattern)


@dataclass(frozen=True, slots=True)
class OrderSlip:
    """A slip from the first to the last of some words, with what it should have been, if known."""

    first: Word
    last: Word
    message: str
    fix: str


def order_slips(text: Text, tags: Tagged) -> Iterator[OrderSlip]:
    """Find the slips of word order and word form in a text; `tags` are those of the text."""
    for rule in RULES:
        for match in rule.compiled.finditer(tags.letters):
            slip = _as_slip(rule, match, tags)
            if slip is not None and not text.is_quoted(slip.first.start):
                yield slip


def _as_slip(rule: OrderRule, match: re.Match[str], tags: Tagged) -> OrderSlip | None:
    groups = {
        name: _lows(tags, match.span(name)) for name, held in match.groupdict().items() if held
    }
    if rule.when is not None and not rule.when(groups):
        return None
    covered = [word for word in tags.words[slice(*match.span("slip"))] if word is not None]
    if not covered:
        return None
    fix = rule.fix(groups) if rule.fix is not None else ""
    return OrderSlip(covered[0], covered[-1], rule.message, fix)


def _lows(tags: Tagged, span: tuple[int, int]) -> Lows:
    return tuple(word.low for word in tags.words[slice(*span)] if word is not None)


def _is(name: str, words: str) -> Callable[[dict[str, Lows]], bool]:
    """Whether the last word of a group is one of these."""
    allowed = frozenset(words.split())
    return lambda groups: bool(groups.get(name)) and groups[name][-1] in allowed


def _in(name: str, allowed: frozenset[str]) -> Callable[[dict[str, Lows]], bool]:
    return lambda groups: bool(groups.get(name)) and groups[name][-1] in allowed


def _not(
    test: Callable[[dict[str, Lows]], bool],
) -> Callable[[dict[str, Lows]], bool]:
    return lambda groups: not test(groups)


def _both(*tests: Callable[[dict[str, Lows]], bool]) -> Callable[[dict[str, Lows]], bool]:
    return lambda groups: all(test(groups) for test in tests)


def _article(groups: dict[str, Lows]) -> str:
    words = " ".join(groups["slip"])
    return ("an " if words[0] in "aeiou" else "a ") + words


def _plural(groups: dict[str, Lows]) -> str:
    noun = groups["slip"][-1]
    return lexicon.PLURAL_OF.get(noun, noun + "s")


def _singular_noun(groups: dict[str, Lows]) -> str:
    noun = groups["slip"][-1]
    return lexicon.SINGULAR_OF.get(noun, noun)


def _third(groups: dict[str, Lows]) -> str:
    return verbs.THIRD_OF.get(groups["slip"][-1], "")


def _base(groups: dict[str, Lows]) -> str:
    low = groups["slip"][-1]
    for table in (verbs.THIRD_PERSON, verbs.PAST, verbs.PARTICIPLES, verbs.ING):
        if low in table:
            return table[low]
    return ""


def _ing(groups: dict[str, Lows]) -> str:
    return verbs.ING_OF.get(groups["slip"][-1], "")


def _participle(groups: dict[str, Lows]) -> str:
    return verbs.PARTICIPLE_OF.get(groups["slip"][-1], "")


_START = r"(?:(?<=Z)|(?<=[Zevo,]C)|(?<=Q))"
_DAYS: frozenset[str] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
_SOUNDS: frozenset[tuple[str, str]] = frozenset({("to", "by"), ("would", "of")})
_TIMES: frozenset[str] = frozenset(
    "year month week day hour minute pound euro mile metre percent".split()
)
_TIME_PLURALS: frozenset[str] = frozenset(
    "years months weeks days hours minutes pounds euros miles metres".split()
)
_SAYING = "think hope believe know feel sure see say said thought found felt hoped heard hear"
_CLAUSE = "but because that if when as since so although while where how"
_QUANTITY = lexicon.GROUPS | frozenset(
    "sort kind type mix handful dozen few total rate amount set".split()
)
_GREAT = "great good nice lovely wonderful real big huge true special interesting pleasant small excellent amazing fantastic strong short brief long new friendly"
_BARE_FINE = _is("b", "part head home key proof site track fun fact school type form")

DISAGREES = "The verb does not agree with its subject."
_NO_ARTICLE = "An article, “a”, “the” or “my”, is missing."
_NUMBER = "The noun and the word before it differ in number."

RULES: tuple[OrderRule, ...] = (
    # number and noun
    OrderRule(
        r"(?P<a>[dq#])J{0,2}(?P<slip>N)(?=[Z,PCWBbFfmRQLE])",
        _NUMBER,
        lambda g: g["slip"][-1] in lexicon.PLURAL_OF
        and g["a"][-1] not in ("few",)
        and not (g["a"][-1][0].isdigit() and g["slip"][-1] not in _TIMES)
        and g["a"][-1] not in ("1", "hundred")
        and lexicon.PLURAL_OF[g["slip"][-1]] != g["slip"][-1],
        _plural,
    ),
    OrderRule(
        r"(?P<a>[dq])J{0,2}(?P<slip>v)(?=[BbFf])",
        _NUMBER,
        lambda g: g["slip"][-1] in lexicon.PLURAL_OF and g["a"][-1] != "few",
        _plural,
    ),
    OrderRule(
        r"(?P<a>[dX])(?P<b>P)[Tq]?[JR]{0,2}(?P<slip>[Nv])(?=[Z,PCWBbFfmRQLIYHT])",
        _NUMBER,
        lambda g: g["a"][-1] in ("one", "some", "many", "several", "both", "two", "three", "most")
        and g["b"] == ("of",)
        and g["a"][-1] == "one"
        and g["slip"][-1] in lexicon.NEVER_BARE,
        _plural,
    ),
    OrderRule(
        r"(?P<a>[tD])J{0,2}(?P<slip>n)(?=[Z,PCBbFfmLR])",
        _NUMBER,
        lambda g: g["slip"][-1] not in ("people", "series", "data", "means", "works", "headquarters")
        and g["a"][-1] not in ("either", "neither", "such")
        and not (g["a"] == ("a",) and g["slip"][-1] in _TIME_PLURALS),
        _singular_noun,
    ),
    OrderRule(
        r"(?P<slip>tJ{0,2}s)(?=[b])",
        _NUMBER,
    ),
    OrderRule(
        r"(?P<slip>t[nXs])(?=P)",
        _NUMBER,
        lambda g: g["slip"][-1] in ("kinds", "types", "sorts"),
    ),
    # subject and verb
    OrderRule(
        r"(?<=Z)TJ{0,2}(?P<a>[Nv])R?(?P<slip>b)(?=[^G]|$)",
        DISAGREES,
        lambda g: g["a"][-1] not in _QUANTITY and g["slip"][-1] in ("are", "were", "aren't", "weren't"),
    ),
    OrderRule(
        r"(?P<c>[CQVEWJ])TJ{0,2}(?P<a>[N])R?(?P<slip>b)",
        DISAGREES,
        lambda g: g["c"][-1] in (_SAYING + " " + _CLAUSE).split()
        and g["a"][-1] not in _QUANTITY
        and g["slip"][-1] in ("are", "were"),
    ),
    OrderRule(
        r"(?:(?<=[Z,])|(?P<c>[CQVEWJH]))[Tqd][JXNv]{0,2}(?P<a>[n])R?(?P<slip>[BF])",
        DISAGREES,
        lambda g: ("c" not in g or g["c"][-1] in (_SAYING + " everything " + _CLAUSE).split())
        and g["slip"][-1] in ("is", "was", "has", "isn't", "wasn't", "hasn't")
        and g["a"][-1] not in _TIME_PLURALS | {"means", "series", "news", "headquarters"},
    ),
    OrderRule(
        r"(?<=Z)[Tq]J{0,2}(?P<a>s)R?(?P<slip>[BF])",
        DISAGREES,
        lambda g: g["slip"][-1] in ("is", "was", "has")
        and verbs.THIRD_PERSON.get(g["a"][-1]) in lexicon.COUNTED,
    ),
    OrderRule(
        r"(?<=Z)[Tq]J?n[IYH]E[OR]?(?P<slip>B)",
        DISAGREES,
        lambda g: g["slip"][-1] in ("is", "was"),
    ),
    OrderRule(
        r"(?<=Z)[TDdKXNJ]{1,2}(?P<a>[NXv])(?P<b>P)[Tq]?J{0,2}[nsO](?P<slip>[bf])(?=[^I])",
        DISAGREES,
        lambda g: g["b"] == ("of",)
        and g["a"][-1] in lexicon.COUNTED | {"nobody", "none"}
        and g["a"][-1] not in _QUANTITY | {"number"}
        and g["slip"][-1] in ("are", "were", "have"),
    ),
    OrderRule(
        r"(?:(?<=Z)|(?P<c>[CQ]))(?P<a>[DHX])(?P<b>P)[Tq]?J{0,2}[nsO](?P<slip>[bfo])",
        DISAGREES,
        lambda g: g["b"] == ("of",)
        and g["a"][-1] in ("each", "one", "nobody", "everyone", "every", "everybody")
        and g["slip"][-1] in ("are", "were", "have", "do"),
    ),
    OrderRule(
        r"(?:(?<=Z)|(?P<c>[CQVE]))T(?P<n>N)(?P<b>P)[Tq]?J?[ns](?P<slip>f)(?=[ER])",
        DISAGREES,
        lambda g: g["n"] == ("number",) and g["b"] == ("of",) and g["slip"][-1] == "have",
    ),
    OrderRule(
        r"(?:(?<=Z)|(?P<c>[CQWV]))T(?P<a>[JNX]{0,2}[Nv])(?P<slip>[vV])(?=O|T|[DtQH]|RO|R?J[Z,C])",
        DISAGREES,
        lambda g: ("c" not in g or g["c"][-1] in (_SAYING + " " + _CLAUSE).split())
        and g["slip"][-1] not in verbs.PAST
        and g["slip"][-1] not in ("like", "open", "close", "own", "use")
        and g["a"][-1] not in _QUANTITY
        and g["a"][-1] not in ("let", "help"),
        _third,
    ),
    OrderRule(
        r"(?:(?<=Z)|(?P<c>[CQWV]))T(?P<a>J?N)(?P<slip>V)(?=[PJRnL])",
        DISAGREES,
        lambda g: ("c" not in g or g["c"][-1] in (_SAYING + " " + _CLAUSE).split())
        and g["slip"][-1] not in verbs.PAST
        and g["a"][-1] not in _QUANTITY,
        _third,
    ),
    OrderRule(
        r"(?:(?<=Z)|(?P<c>[CQ]))(?P<a>H)(?P<slip>[vV])(?=O|T|DJ?[Nv]|RO)",
        DISAGREES,
        lambda g: ("c" not in g or g["c"][-1] in [*_CLAUSE.split(), "and"])
        and g["a"][-1] in ("it", "he", "she", "everyone", "everybody", "everything")
        and g["slip"][-1] not in verbs.PAST
        and not ("c" in g and g["c"][-1] in ("that", "if")),
        _third,
    ),
    OrderRule(
        r"(?:(?<=Z)|(?P<c>[CQ]))(?P<a>H)(?P<slip>o)",
        DISAGREES,
        lambda g: g["a"][-1] in ("he", "she", "it", "everyone", "nobody") and g["slip"][-1] in ("don't",),
        lambda g: "doesn't",
    ),
    OrderRule(
        r"(?:(?<=Z)|(?P<c>[CQVE]))[TqY]?J{0,2}(?P<a>n)(?P<slip>[S])(?=[OTDQPLJRHIY])",
        DISAGREES,
        lambda g: "c" not in g or g["c"][-1] in (_SAYING + " " + _CLAUSE).split(),
        _base,
    ),
    OrderRule(
        r"(?<=Z)[Tq]J{0,2}(?P<a>n)(?P<slip>s)(?=[OTDQHI]|RO)",
        DISAGREES,
        None,
        _base,
    ),
    OrderRule(
        r"(?:(?<=Z)|(?<=,)|(?P<c>[CQVE]))(?P<a>H)R?(?P<slip>b)",
        DISAGREES,
        lambda g: ("c" not in g or g["c"][-1] in ("and", "but", "that", "because", "hope", "think", "believe"))
        and g["a"][-1] in ("everyone", "everybody", "everything", "nobody", "nothing", "something", "someone")
        and g["slip"][-1] in ("are", "were"),
    ),
    OrderRule(
        r"(?P<a>R)(?P<slip>B[d#])(?=J?[nX])",
        DISAGREES,
        lambda g: g["a"] == ("there",) and g["slip"][0] in ("is", "was") and g["slip"][-1] not in ("1", "one"),
        lambda g: ("are " if g["slip"][0] == "is" else "were ") + g["slip"][-1],
    ),
    OrderRule(
        r"(?P<a>V)(?P<b>H)(?P<slip>b)",
        DISAGREES,
        lambda g: g["b"][-1] in ("everything", "everyone", "everybody") and g["slip"][-1] in ("are", "were"),
    ),
    OrderRule(
        r"(?:(?<=Z)|(?P<c>[CQ]))T?J?(?P<a>M)R?(?P<slip>[bf])",
        DISAGREES,
        lambda g: g["slip"][-1] in ("are", "were", "have"),
    ),
    OrderRule(
        r"(?<=Z)(?P<slip>Ib)(?!G)",
        DISAGREES,
        lambda g: g["slip"][-1] in ("were", "are"),
        lambda g: "I was",
    ),
    # articles
    OrderRule(
        r"(?P<a>[BaA])(?P<b>R{0,2})(?P<slip>J?N)(?=[Z,PCWQL])",
        _NO_ARTICLE,
        lambda g: g["slip"][-1] in lexicon.NEVER_BARE | lexicon.PROFESSIONS | {"honour", "honor", "student"}
        and g["a"][-1] not in ("that's", "there's"),
        _article,
    ),
    OrderRule(
        r"(?P<a>[fF])(?P<slip>[JR]{0,2}J?[N])(?=[Z,PCWQL])",
        _NO_ARTICLE,
        lambda g: g["slip"][-1] in lexicon.NEVER_BARE and g["slip"][0] not in ("not", "enough", "more", "less", "most"),
        _article,
    ),
    OrderRule(
        r"(?P<a>[fF])(?P<slip>J?v)(?=[Z,PCWQL])",
        _NO_ARTICLE,
        lambda g: g["slip"][-1] in ("interview", "question", "offer", "exam", "plan", "chance"),
        _article,
    ),
    OrderRule(
        r"(?<![DTJRtdqMNnvF])(?P<a>[VvE])(?P<slip>J?[Nv])(?=[Z,PCWQL])",
        _NO_ARTICLE,
        lambda g: g["a"][-1] in _TAKING
        and g["slip"][0] not in ("last", "next", "first", "same", "late", "early")
        and g["slip"][-1] in lexicon.NEVER_BARE - {"place", "stage", "week"}
        and not (g["a"][-1] in ("take", "took") and g["slip"][-1] in ("part", "place", "notice")),
        _article,
    ),
    OrderRule(
        r"(?P<c>O)?(?P<a>P)(?P<slip>J?[Nv])(?=[Z,PCWQLIY])",
        _NO_ARTICLE,
        lambda g: (g["a"][-1] in ("for", "about", "of", "with", "in", "on", "at"))
        and g["slip"][-1]
        in (
            "opportunity company position possibility tour conversation team role job museum"
            if g["a"][-1] in ("for", "about", "with")
            else "company tour conversation possibility organisation"
        ).split()
        and not (g["a"][-1] == "in" and g["slip"][-1] in ("conversation", "position", "company"))
        and not (g["slip"][0] in ("further", "good", "equal", "close", "professional", "general") and len(g["slip"]) > 1)
        and not (len(g["slip"]) == 1 and g["a"] + g["slip"] in (("of", "conversation"), ("on", "tour"), ("of", "possibility"), ("of", "company"), ("with", "conversation"), ("for", "conversation"), ("about", "conversation"))),
    ),
    OrderRule(
        r"(?P<a>P)(?P<slip>J?[Nv])(?=PT?J?[NvMnK])",
        _NO_ARTICLE,
        lambda g: g["a"][-1] in ("about", "for", "with", "at", "to")
        and g["slip"][-1] in ("result", "outcome", "decision", "status", "interview", "position", "date", "offer", "process", "department", "office", "team", "role", "director")
        and not (g["a"][-1] in ("for", "at") and g["slip"][-1] == "interview")
        and len(g["slip"]) == 1,
        _article,
    ),
    OrderRule(
        r"(?P<a>[Vv])O(?P<b>P)(?P<slip>[Nv])(?=[Z,PCQL])",
        _NO_ARTICLE,
        lambda g: g["a"][-1] in ("thank",) and g["b"][-1] == "for" and g["slip"][-1] in lexicon.NEVER_BARE | {"interview", "talk", "tour"},
    ),
    OrderRule(
        r"(?P<a>D)(?P<slip>J?M)(?=[Z,PCWQL])",
        "This noun cannot be counted.",
        lambda g: g["a"][-1] in ("a", "an", "another", "every", "each")
        and g["slip"][0] not in ("little", "bit")
        and g["slip"][-1] not in ("knowledge", "luck", "patience", "weather", "transport"),
    ),
    OrderRule(
        r"(?P<slip>[RC]J[Nv])(?=[Z,PCWQLB])",
        "“Such a” is meant here.",
        lambda g: g["slip"][0] == "so" and g["slip"][-1] in lexicon.NEVER_BARE | {"day", "time", "welcome", "talk"},
        lambda g: f"such {_article({'slip': g['slip'][1:]})}",
    ),
    OrderRule(
        r"(?P<slip>[RC]Jn)(?=[Z,PCWQLB])",
        "“Such” is meant here.",
        lambda g: g["slip"][0] == "so" and g["slip"][1] not in ("many", "few"),
        lambda g: "such " + " ".join(g["slip"][1:]),
    ),
    OrderRule(
        r"(?P<a>[XJRDT])(?P<slip>J[Nv])(?=[Z,PCWQL])",
        _NO_ARTICLE,
        lambda g: g["a"][-1] == "such" and g["slip"][-1] in lexicon.NEVER_BARE | {"day", "welcome"},
        _article,
    ),
    # infinitive, -ing form, plain form
    OrderRule(
        r"(?P<a>[VvEJX])R?(?P<slip>V)(?=[OTDPRQJLMHYWNnZ])",
        "“To” is missing before the verb.",
        lambda g: g["a"][-1] in _WANTS_TO and g["slip"][-1] not in ("help", "let"),
        lambda g: f"to {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?P<a>[VvEJX])R?(?P<slip>v)(?=[OTDQ]|P[TOY])",
        "“To” is missing before the verb.",
        lambda g: g["a"][-1] in _WANTS_TO - {"need", "needs", "needed", "like", "love", "want", "wants", "wanted", "hope", "plan", "wish", "happy", "glad", "keen", "eager"},
        lambda g: f"to {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?P<a>J)(?P<slip>[vV])(?=[^BbFf])",
        "“To” is missing before the verb.",
        lambda g: g["a"][-1] in ("able", "unable"),
        lambda g: f"to {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?P<b>[mIY])(?P<a>[Vv])(?P<slip>v)(?=O|T)",
        "“To” is missing before the verb.",
        lambda g: g["a"][-1] in ("like", "want", "love") and g["b"][-1] in ("would", "i", "we", "i'd") and g["slip"][-1] not in ("like", "love", "help"),
        lambda g: f"to {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?P<a>[VvE])(?P<slip>G)(?=[OTDPRQJLMHYNXZK])",
        "The plain form with “to” is meant here.",
        lambda g: (g["a"][-1] in _TO_ONLY and g["slip"][-1] not in ("training", "meeting", "being", "anything", "something", "working", "building", "nothing", "funding", "nursing", "painting", "spring", "morning", "evening", "timing", "planning", "opening"))
        or (g["a"][-1] in ("hope", "decided", "want", "wanted", "expect", "agreed", "managed", "promised") and g["slip"][-1] == "working"),
        lambda g: f"to {_base(g)}",
    ),
    OrderRule(
        r"(?P<b>[mI])(?P<a>[VvP])(?P<slip>G)(?=[OTDPRQJLMHYNnXZK])",
        "The plain form with “to” is meant here.",
        lambda g: g["a"][-1] == "like" and g["b"][-1] in ("would", "i'd") and g["slip"][-1] not in ("training",),
        lambda g: f"to {_base(g)}",
    ),
    OrderRule(
        r"(?P<a>[VvEGSs])R?(?P<slip>L[Vv])",
        "The form in “-ing” is meant here.",
        lambda g: g["a"][-1] in _ING_ONLY,
        _ing,
    ),
    OrderRule(
        r"(?P<a>[RPX])(?P<slip>L[Vv])",
        "The form in “-ing” is meant here.",
        lambda g: g["a"][-1] in ("instead", "before", "after", "without", "besides", "despite", "while"),
        _ing,
    ),
    OrderRule(
        r"(?P<a>[PC])(?P<slip>L?fA?E)",
        "The form in “-ing” is meant here.",
        lambda g: g["a"][-1] in ("after", "before", "without", "for", "of") and "have" in g["slip"],
    ),
    OrderRule(
        r"(?P<a>P)(?P<slip>V)(?=[OTDPRQYHMK])",
        "After a preposition the form in “-ing” is meant.",
        lambda g: g["a"][-1] in ("for", "of", "without", "about", "by", "at", "from", "before", "after") and g["slip"][-1] not in ("let",),
        _ing,
    ),
    OrderRule(
        r"(?P<a>P)(?P<slip>v)(?=[OTD])",
        "After a preposition the form in “-ing” is meant.",
        lambda g: (g["a"][-1] in ("without", "for", "of")) and g["slip"][-1] in ("show", "take", "give", "make", "meet", "read", "tell", "see", "hear", "help", "let"),
        _ing,
    ),
    OrderRule(
        r"(?P<a>[JEvV])(?P<b>L)(?P<slip>[Vv])(?=[OTDPRQJMHYKXNnZ])",
        "The form in “-ing” is meant here.",
        lambda g: g["a"][-1] in ("accustomed", "dedicated", "opposed", "devoted"),
        _ing,
    ),
    OrderRule(
        r"(?P<c>[aBbA])R?(?P<a>[E])(?P<b>L)(?P<slip>[Vv])(?=[OTDPRQJMHYKXNnZ])",
        "The form in “-ing” is meant here.",
        lambda g: g["a"][-1] == "used" and g["c"][-1] in ("am", "i'm", "get", "are"),
        _ing,
    ),
    OrderRule(
        r"(?P<a>[VvES])[O](?P<slip>L[Vv])",
        "No “to” after this verb.",
        lambda g: g["a"][-1] in ("let", "lets", "make", "makes", "made", "letting"),
        lambda g: g["slip"][-1],
    ),
    OrderRule(
        r"(?P<a>[VvGEm])(?P<slip>L[Vv])",
        "“Of” and the form in “-ing” are meant here.",
        lambda g: g["a"][-1] in ("thinking", "dream", "dreamed", "dreamt", "dreaming"),
        lambda g: f"of {_ing(g)}",
    ),
    # be and have with the wrong form
    OrderRule(
        r"(?P<a>[NnHvK])(?P<c>[Bb])R?(?P<slip>V)(?=[PZ,R])",
        "The participle is meant here.",
        lambda g: g["slip"][-1] not in verbs.PARTICIPLES and g["slip"][-1] not in ("let",) and g["c"][-1] in ("is", "was", "are", "were"),
        _participle,
    ),
    OrderRule(
        r"(?P<a>[f])(?P<c>A)R?(?P<slip>[Vv])(?=[PTODR])",
        "The form in “-ing” or the participle is meant here.",
        lambda g: g["c"] == ("been",) and g["slip"][-1] not in verbs.PARTICIPLES and g["slip"][-1] not in ("open", "close", "present", "clear", "quiet", "direct", "complete", "part", "home", "key"),
        _ing,
    ),
    OrderRule(
        r"(?P<a>[IY])(?P<slip>[Bab]R?E)(?=[TPR#ODJnXKM])",
        "No “was” before this verb.",
        lambda g: g["slip"][-1] in ("worked", "lived", "studied", "graduated", "arrived", "enjoyed", "hoped", "agreed", "came", "went", "stayed", "spoke", "talked", "wished", "participated", "belonged", "thought", "knew", "felt", "wanted", "liked", "loved", "learned", "finished", "decided", "applied", "started")
        and g["slip"][0] in ("was", "am", "were", "are")
        and not (g["slip"][0] in ("are", "am") and g["slip"][-1] in ("finished", "decided", "agreed"))
        and not (g["slip"][-1] in ("agreed", "decided", "finished", "loved", "wanted", "liked", "learned", "started") and g["slip"][0] == "were"),
    ),
    OrderRule(
        r"(?P<a>[H])(?P<slip>BS)",
        "Two verbs stand here where one is enough.",
        lambda g: g["slip"][0] in ("is", "was"),
    ),
    OrderRule(
        r"(?P<a>[IY])(?P<slip>aAG)",
        "“Have been” is meant here.",
        None,
    ),
    OrderRule(
        r"(?P<a>[IY])(?P<slip>fG)(?=[RPX])",
        "“Have been” is meant here.",
        lambda g: g["slip"][-1] in ("working", "living", "studying", "teaching", "waiting", "learning", "looking") and g["slip"][0] in ("have", "had"),
    ),
    OrderRule(
        r"(?:(?<=Z)|(?<=[CQ]))(?P<slip>I[EX])(?=P)",
        "“Was” is missing.",
        lambda g: g["slip"][-1] in ("born", "borned"),
        lambda g: "I was born",
    ),
    OrderRule(
        r"(?P<slip>[IYH]R[EV])(?=[TODnP])",
        "“Do” or “did” is missing.",
        lambda g: g["slip"][1] == "not",
    ),
    OrderRule(
        r"(?P<slip>[IY]Tf)(?=[RJnMTN])",
        "“Do not have” is meant here.",
        lambda g: g["slip"][1] == "no" and g["slip"][-1] == "have",
        lambda g: f"{g['slip'][0]} have no",
    ),
    # feelings
    OrderRule(
        r"(?P<a>[IY])[aBb](?P<b>R{0,2})(?P<slip>[GJ])(?=[PLZQC,W])",
        "This says how it makes others feel; the other form is meant.",
        lambda g: g["slip"][-1] in lexicon.FEELING_ING,
    ),
    OrderRule(
        r"(?P<a>[IY])(?P<b>[E])R{0,2}(?P<slip>[GJ])(?=[PLZQC,W])",
        "This says how it makes others feel; the other form is meant.",
        lambda g: g["slip"][-1] in lexicon.FEELING_ING and g["b"][-1] == "felt",
    ),
    OrderRule(
        r"[TtQD]J?(?P<a>[NvG])[B]R{0,2}(?P<slip>[JE])(?=[Z,CPL])",
        "A thing is interesting; a person is interested.",
        lambda g: g["slip"][-1] in lexicon.FEELING_ED and g["a"][-1] in lexicon.TALKS,
    ),
    OrderRule(
        r"(?P<a>H)[B]R{1,2}(?P<slip>[JE])(?=[Z,CL])",
        "A thing is interesting; a person is interested.",
        lambda g: g["a"] == ("it",) and g["slip"][-1] in ("interested", "excited", "bored", "impressed", "fascinated"),
    ),
    # adjectives where adverbs are meant
    OrderRule(
        r"(?P<a>[VvESsG])(?:T[JN]?[Nnv]|O|K|T[Nn])?(?P<slip>R?J)(?=[Z,])",
        "An adverb is meant here.",
        lambda g: g["a"][-1] in _DONE_SOMEHOW and g["slip"][-1] in _SOMEHOW and g["slip"][0] not in ("not", "as"),
    ),
    OrderRule(
        r"(?P<a>[VvESsG])(?:T[JN]?[Nnv]|O|K)?(?P<slip>RJ)(?=[CP])",
        "An adverb is meant here.",
        lambda g: g["a"][-1] in _DONE_SOMEHOW and g["slip"][-1] in _SOMEHOW and g["slip"][0] in ("very", "so", "really", "quite"),
    ),
    OrderRule(
        r"(?P<b>[aBbART])(?P<slip>[J])(?=(?P<a>[JE])[PLZ,CQ])",
        "An adverb is meant here.",
        lambda g: g["slip"][-1] in ("extreme", "high", "incredible", "absolute", "total", "complete", "special", "particular", "perfect", "deep", "real", "strong", "exceptional", "genuine", "remarkable", "awful")
        and g["b"][-1] not in ("the",)
        and g["a"][-1] in lexicon.ADJECTIVES | set("motivated organised organized prepared qualified impressed interested suited skilled committed inspired grateful valued developed recommended touched".split()),
    ),
    OrderRule(
        r"(?P<a>[VvEG])P(?P<slip>J)(?=[Z,])",
        "An adverb is meant here.",
        lambda g: g["a"][-1] in ("get", "got", "getting", "settle", "settled", "fit", "went", "go") and g["slip"][-1] in ("good", "quick", "perfect", "easy", "excellent", "nice"),
    ),
    OrderRule(
        r"(?P<a>[IYHNnK])[aBbA][RC]{0,2}(?P<slip>[vV])(?=[LPZQ,C])",
        "The participle is meant here.",
        lambda g: g["slip"][-1] in ("surprise", "please", "interest", "impress", "excite", "delight", "motivate", "satisfy", "convince", "disappoint", "amaze", "fascinate", "touch", "honour", "inspire", "relax"),
        _participle,
    ),
    OrderRule(
        r"(?P<slip>oR?J)(?=[ZPLQ,])",
        "“Be” is needed before this word.",
        lambda g: g["slip"][-1] in ("afraid", "aware", "able", "sure", "possible", "interested", "happy", "glad", "familiar", "ready", "worried", "certain") and (g["slip"][0].endswith("n't") or "not" in g["slip"]),
    ),
    OrderRule(
        r"(?<=[Z,CR])(?P<slip>OC(?:TJ?[NnvX]|Y|K))(?=R?[mfFbBVES])",
        "“I” is meant here.",
        lambda g: g["slip"][0] in ("me", "him", "them"),
    ),
    OrderRule(
        r"(?P<a>[omf])R?(?P<slip>[VvE]T)(?=[JR]?[NnvMX])",
        "Two negatives stand here.",
        lambda g: g["a"][-1].endswith("n't") and g["slip"][-1] == "no",
    ),
    OrderRule(
        r"(?<=[ZCQ,])J?(?P<a>n)(?P<slip>[BF])",
        DISAGREES,
        lambda g: g["slip"][-1] in ("was", "has", "hasn't", "wasn't")
        and g["a"][-1] not in _TIME_PLURALS | {"means", "series", "news", "headquarters", "sales", "mathematics", "economics", "people"},
    ),
    OrderRule(
        r"(?<=Z)[Tq][JNv]{0,2}(?P<a>[ns])P[TDtq]?J?[KNMvXn](?P<slip>B)(?=[DJRTGE])",
        DISAGREES,
        lambda g: g["slip"][-1] in ("is", "was") and (g["a"][-1] in lexicon.SINGULAR_OF) and g["a"][-1] not in _TIME_PLURALS,
    ),
    # words taken for each other
    OrderRule(
        r"(?P<slip>T)(?=D|T|Y|H|I|P|Q|W|G[TODPLQ]|A|(?<!PT)R{0,2}J[LZQPC]|R[LPTDQYHIVEZ]|E[LPTQ])",
        "“It is” is meant here.",
        lambda g: g["slip"] == ("its",),
        lambda g: "it's",
    ),
    OrderRule(
        r"(?P<c>[VvEPSGC])(?P<slip>B)(?=J?[nNM][PZ,CVSBbF]|v[PZ,CBb])",
        "“Its” is meant here.",
        lambda g: g["slip"] == ("it's",) and g["c"][-1] not in ("think", "know", "hope", "believe", "feel", "because", "but", "and", "say", "said", "as", "if", "so"),
        lambda g: "its",
    ),
    OrderRule(
        r"(?P<slip>T)(?P<a>R{0,2}[JE])(?=[PLQZ,CW])",
        "“You are” is meant here.",
        lambda g: g["slip"] == ("your",) and g["a"][-1] in _STATES,
        lambda g: "you're",
    ),
    OrderRule(
        r"(?P<slip>T)(?P<a>[GX])(?=L?[TODVvQPA])",
        "“You are” is meant here.",
        lambda g: g["slip"] == ("your",) and g["a"][-1] in ("gonna", "going", "looking", "doing", "planning", "expecting", "trying", "having", "thinking", "making", "hiring", "offering", "getting", "searching", "interviewing", "keeping", "waiting"),
        lambda g: "you're",
    ),
    OrderRule(
        r"(?P<slip>T)(?=[DTYIHW]|R[DT])",
        "“You are” is meant here.",
        lambda g: g["slip"] == ("your",),
        lambda g: "you're",
    ),
    OrderRule(
        r"(?P<slip>b)(?P<a>[JX]?[nNM]|v)(?=[PZ,CVSBbFmRE])",
        "“Your” is meant here.",
        lambda g: g["slip"] == ("you're",) and g["a"][-1] not in ("part", "head", "home", "proof", "people", "welcome"),
        lambda g: "your",
    ),
    OrderRule(
        r"(?P<c>[PVvEG])(?P<slip>R)(?P<a>J?n|N|M)(?=[PZ,CBb])",
        "“Their” is meant here.",
        lambda g: g["slip"] == ("there",) and g["a"][-1] not in ("people", "times") and g["c"][-1] not in ("is", "see", "was"),
        lambda g: "their",
    ),
    OrderRule(
        r"(?P<slip>T)(?=[BbmFf])",
        "“There” is meant here.",
        lambda g: g["slip"] == ("their",),
        lambda g: "there",
    ),
    OrderRule(
        r"(?P<slip>b)(?=J?[nNM][PZ,CBbVSm])",
        "“Their” is meant here.",
        lambda g: g["slip"] == ("they're",),
        lambda g: "their",
    ),
    OrderRule(
        r"(?P<b>[^J])(?P<slip>L)(?P<a>[JR])(?=[Z,CPLQ])",
        "“Too” is meant here.",
        lambda g: g["a"][-1] in _TOO_WHAT,
        lambda g: "too",
    ),
    OrderRule(
        r"(?P<a>[EvVJNGmR])(?P<slip>R)(?P<b>[VA]|v[OTDPQ])",
        "“To” is meant here.",
        lambda g: g["slip"] == ("too",) and g["a"][-1] in _BEFORE_TO,
        lambda g: "to",
    ),
    OrderRule(
        r"(?P<a>[XJR])(?P<b>[JNnvMVEXRPOH]{0,3})(?P<slip>R)(?=[TDIYHPAn#dQOtqWmBb])",
        "“Than” is meant here.",
        lambda g: g["slip"] == ("then",) and _compares(g["a"][-1]) and (not g.get("b") or g["b"][-1] not in ("and", "until", "since", "by")),
        lambda g: "than",
    ),
    OrderRule(
        r"(?P<a>[VvEG])(?P<c>[OK]|T[Nn])?(?P<slip>E)(?=[TDKtq])",
        "“Through” is meant here.",
        lambda g: g["slip"] == ("threw",) and g["a"][-1] in _MOVING,
        lambda g: "through",
    ),
    OrderRule(
        r"(?P<a>[NnHKv])(?P<slip>[svnN])(?=[DTOYW])",
        "“Affect” is meant here.",
        lambda g: g["slip"][-1] in ("effects", "effect") and g["a"][-1] not in ("side", "sound"),
        lambda g: "affects",
    ),
    OrderRule(
        r"(?P<a>[ILmo][IYH]?|H|oTN|oH)(?P<slip>v)(?=[TDOn])",
        "“Affect” is meant here.",
        lambda g: g["slip"][-1] == "effect" and g["a"][-1] != "to",
        lambda g: "affect",
    ),
    OrderRule(
        r"(?P<c>[ZCRPN,WJ])(?P<slip>[SXs])(?=[Vv])",
        "“Let's” is meant here.",
        lambda g: g["slip"] == ("lets",),
        lambda g: "let's",
    ),
    OrderRule(
        r"(?P<a>[IY])(?P<slip>R)(?=[QYHIWb])",
        "“Know” is meant here.",
        lambda g: g["slip"] == ("now",) and g["a"][-1] in ("i", "we"),
        lambda g: "know",
    ),
    OrderRule(
        r"(?P<a>[PR])(?P<slip>[V])(?=[Z,YIH])",
        "“Now” is meant here.",
        lambda g: g["slip"] == ("know",) and g["a"][-1] in ("until", "by", "right", "just", "from", "till", "since"),
        lambda g: "now",
    ),
    OrderRule(
        r"(?P<a>[bBaA])R?(?P<slip>[VvX])(?=J)",
        "“Quite” is meant here.",
        lambda g: g["slip"] == ("quit",),
        lambda g: "quite",
    ),
    # what begins with an ordinal or a superlative has an article
    OrderRule(
        r"(?P<a>P)(?P<slip>J(?:J?[NvnX]))(?=[Z,PCQLIYH])",
        _NO_ARTICLE,
        lambda g: g["slip"][0] in ("first", "second", "third", "same", "best", "whole", "entire", "following", "upcoming")
        and g["a"][-1] in ("from", "in", "at", "on", "of", "to", "for", "with", "about", "during", "until", "since")
        and g["slip"][-1] not in ("aid", "hand", "place", "instance", "class", "name", "sight", "thing", "name", "glance", "language", "refusal", "practice", "floor", "year", "grade", "base", "time")
        and not (g["slip"][0] == "second" and g["a"][-1] in ("for", "of"))
        and not (g["slip"][0] == "first" and g["a"][-1] == "at")
        and not (g["slip"][0] == "best" and g["slip"][-1] in ("regards", "wishes", "practice")),
        lambda g: "the " + " ".join(g["slip"]),
    ),
    # order of words
    OrderRule(
        r"(?P<b>[IYHKNn])(?P<slip>[EVSv]R)(?=[DT](?:J?[NnMvGs]))",
        "The adverb stands before the verb, or at the end.",
        lambda g: g["slip"][-1] in ("already", "always", "often", "sometimes", "usually", "never", "also", "yesterday")
        and g["slip"][0] not in ("do", "like"),
    ),
    OrderRule(
        r"(?P<slip>tb)",
        _NUMBER,
        lambda g: g["slip"][0] == "this" and g["slip"][-1] in ("are", "were"),
    ),
    OrderRule(
        r"(?P<a>a)(?P<slip>R{0,2}G)(?=[TODtqQWPRHZ])",
        "This verb is not used in the “-ing” form.",
        lambda g: g["slip"][-1] in ("understanding", "knowing", "wanting", "liking", "needing", "believing", "owning", "belonging", "agreeing", "preferring", "possessing", "seeming", "hating"),
        _base,
    ),
    OrderRule(
        r"(?P<slip>[VvES]O)(?=[DTQWP#]|C[YIH])",
        "“Tell” takes a person; “say” does not.",
        lambda g: g["slip"][0] in ("say", "said", "says") and g["slip"][-1] in ("me", "us", "them", "him"),
        lambda g: "tell " + g["slip"][-1],
    ),
    OrderRule(
        r"(?P<slip>[VvE](?:Y|O)P)(?=[GTO])",
        "One thanks a person for something, and appreciates the thing.",
        lambda g: g["slip"][0] in ("appreciate", "appreciated") and g["slip"][-1] == "for",
    ),
    OrderRule(
        r"(?P<a>[Nv])(?P<slip>P(?:R|K))(?=[Z,C]|RZ)",
        "“Yesterday’s talk” or “the talk on Thursday” is usual.",
        lambda g: g["a"][-1] in lexicon.TALKS | {"day", "trial", "call", "chat", "session", "mail", "message", "letter"}
        and (
            (g["slip"][0] in ("from", "of", "in", "at") and g["slip"][-1] in ("yesterday", "today"))
            or (g["slip"][0] == "of" and g["slip"][-1] in _DAYS)
        ),
    ),
    # words taken for each other, by what stands beside them
    OrderRule(
        r"(?P<a>[IY])R?(?P<slip>J)(?=[QHTYIOW])",
        "“Knew” is meant here.",
        lambda g: g["slip"] == ("new",),
        lambda g: "knew",
    ),
    OrderRule(
        r"(?P<a>[TD])(?P<slip>E)(?=[Nnv])",
        "“New” is meant here.",
        lambda g: g["slip"] == ("knew",),
        lambda g: "new",
    ),
    OrderRule(
        r"(?P<a>[IY])R?(?P<slip>T)(?=[QTYIHW]|[PL])",
        "“Know” is meant here.",
        lambda g: g["slip"] == ("no",),
        lambda g: "know",
    ),
    OrderRule(
        r"(?P<a>[PVvEG])(?P<slip>b)(?=J?[nNM][PZ,CBbVSm])",
        "“Our” is meant here.",
        lambda g: g["slip"] == ("are",) and g["a"][-1] in ("of", "in", "for", "with", "about", "to", "at", "on", "from", "by", "enjoyed", "after", "during"),
        lambda g: "our",
    ),
    OrderRule(
        r"(?P<a>[YnH])(?P<slip>W)(?=R?[JE][PZ,CLQ]|R?G[TOP]|[DT]J?[NnMv])",
        "“Were” is meant here.",
        lambda g: g["slip"] == ("where",) and g["a"][-1] in ("we", "you", "they", "people", "questions", "colleagues", "children", "visitors", "students", "patients"),
        lambda g: "were",
    ),
    OrderRule(
        r"(?P<a>[NvK])(?P<slip>b)(?=[IYH][EVvmaBbo])",
        "“Where” is meant here.",
        lambda g: g["slip"] == ("were",),
        lambda g: "where",
    ),
    OrderRule(
        r"(?P<a>[HK])(?P<slip>P)(?=A[EGJ]|E[TDOP])",
        "“Has” is meant here.",
        lambda g: g["slip"] == ("as",) and g["a"][-1] in ("it", "he", "she"),
        lambda g: "has",
    ),
    OrderRule(
        r"(?P<a>[XJDdTt])(?P<slip>J)(?=[Z,PC])",
        "“Week” is meant here.",
        lambda g: g["slip"] == ("weak",) and g["a"][-1] in ("last", "next", "this", "a", "every", "one", "each"),
        lambda g: "week",
    ),
    OrderRule(
        r"(?P<a>[mLo])(?P<slip>[XJNv])(?=O|[T]|Y)",
        "Another word of the same sound is meant.",
        lambda g: (g["a"][-1], g["slip"][-1]) in _SOUNDS or g["slip"][-1] in ("meat", "higher", "loose", "bye"),
        lambda g: {"meat": "meet", "higher": "hire", "loose": "lose", "bye": "buy"}.get(g["slip"][-1], ""),
    ),
    OrderRule(
        r"(?P<a>[T])(?P<slip>[Vv])(?=[Z,PCBFQSsVmM])",
        "As a noun it is “practice”.",
        lambda g: g["slip"] == ("practise",),
        lambda g: "practice",
    ),
    OrderRule(
        r"(?P<a>[DJ])(?P<slip>[Vv])(?=[Z,PCBFQSVm])",
        "As a noun it is “practice”.",
        lambda g: g["slip"] == ("practise",),
        lambda g: "practice",
    ),
    OrderRule(
        r"(?P<a>[TDPC]|TJ)(?P<slip>N)(?=[NnvJ])",
        "“Principal”, the main one, is meant here.",
        lambda g: g["slip"] == ("principle",),
        lambda g: "principal",
    ),
    OrderRule(
        r"(?P<a>[P])(?P<slip>JN|J)(?=[Z,])",
        "“Principle” is meant here.",
        lambda g: g["slip"][-1] == "principal" and g["a"][-1] in ("in", "on"),
        lambda g: "principle",
    ),
    OrderRule(
        r"(?P<a>[BbaAR])(?P<slip>J)(?=P[YOH]|[Z,])",
        "“Considerate” is meant here.",
        lambda g: g["slip"] == ("considerable",),
        lambda g: "considerate",
    ),
    OrderRule(
        r"(?P<a>[VEvSX])R?(?P<slip>J)(?=C|[Z,]|P)",
        "An adverb is meant here.",
        lambda g: g["a"][-1] in ("dropped", "rose", "fell", "grew", "increased", "improved", "changed", "decreased", "declined", "fall", "rise", "grow", "increase", "improve", "helped", "reduced", "expanded", "dropping")
        and g["slip"][-1] in ("considerable", "significant", "dramatic", "rapid", "steady", "quick", "slow", "constant", "regular", "sharp", "strong", "enormous", "tremendous", "massive", "slight", "gradual", "continuous", "drastic", "extreme", "immediate"),
    ),
    OrderRule(
        r"(?<=[ZCQ,])(?P<slip>B)(?P<b>T?[d#]J?[n])",
        DISAGREES,
        lambda g: g["slip"][0] == "there's",
        lambda g: "there are",
    ),
    OrderRule(
        r"(?<=[ZCQ,])(?P<slip>RB)(?=[dJ]?n)",
        DISAGREES,
        lambda g: g["slip"] in (("there", "is"), ("there", "was")),
    ),
    OrderRule(
        r"(?P<a>[ZC,Q])(?P<slip>[IYH]A)(?=[GTPRJE])",
        "“Have” is missing.",
        lambda g: g["slip"][-1] == "been",
        lambda g: f"{g['slip'][0]} have been",
    ),
    # what goes with every, many, do and let
    OrderRule(
        r"(?P<a>D)J?(?P<c>[Nv])(?P<slip>[fb])",
        DISAGREES,
        lambda g: g["a"][-1] in ("each", "every") and g["slip"][-1] in ("have", "are", "were"),
        lambda g: {"have": "has", "are": "is", "were": "was"}[g["slip"][-1]],
    ),
    OrderRule(
        r"(?P<slip>d[MvNX])(?=[Z,PCWQLBbFfo])",
        "This noun cannot be counted: “much”, “little”.",
        lambda g: g["slip"][0] in ("many", "few", "several")
        and g["slip"][-1] in _MUCH,
    ),
    OrderRule(
        r"(?<=[ZCQ,])(?P<c>o)(?:[Tt]J?[NKMX]|K)(?P<slip>[FSsE])(?=[^E])",
        "After “does” and “did” comes the plain form.",
        lambda g: g["c"][-1] in ("does", "did") and (g["slip"][-1] == "has" or g["slip"][-1] in verbs.THIRD_PERSON or g["slip"][-1] in verbs.ONLY_PAST),
        _base,
    ),
    OrderRule(
        r"(?P<c>m)(?P<a>[YIH])(?P<slip>L[VvA])",
        "No “to” here.",
        lambda g: g["c"][-1] in ("can", "could", "will", "would", "should", "may", "might", "must"),
        lambda g: g["slip"][-1],
    ),
    OrderRule(
        r"(?P<a>[ZQC,])(?P<slip>[IY]oR?m)",
        "One of the two verbs is enough: “cannot”.",
        lambda g: g["slip"][-1] in ("can", "could", "must", "should", "may"),
    ),
    OrderRule(
        r"(?P<slip>[IYH]Rf)(?=[DTdMJ])",
        "“Do not have” is meant here.",
        lambda g: g["slip"][1] == "not" and g["slip"][-1] == "have",
        lambda g: f"{g['slip'][0]} do not have",
    ),
    OrderRule(
        r"(?P<c>W)(?P<slip>o)(?P<a>H)(?=[VvR])",
        DISAGREES,
        lambda g: g["slip"] == ("do",) and g["a"][-1] in ("he", "she", "it"),
        lambda g: "does",
    ),
    OrderRule(
        r"(?P<slip>[SsXB]O)(?=[VvRJ])",
        "“Let” is meant here.",
        lambda g: g["slip"][0] == "let's" and g["slip"][-1] in ("me", "us", "them", "him"),
        lambda g: f"let {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?P<a>[BXJ])R?(?P<b>[JX])(?P<slip>V|v(?=[OTDP]))(?=[OTDPRQYHZ,])",
        "“To” is missing before the verb.",
        lambda g: g["b"][-1] in ("interesting", "nice", "lovely", "great", "important", "easy", "difficult", "hard", "possible", "necessary", "pleasant", "wonderful", "helpful", "useful", "good", "impossible")
        and g["a"][-1] in ("is", "was", "it's", "be"),
        lambda g: f"to {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?P<a>[WVvEJG])(?P<slip>LG)(?=[OTDPRQJLMHYNnXZK])",
        "After “to” comes the plain form.",
        lambda g: g["a"][-1] in ("how", "hoping", "wanting", "hope", "want", "wanted", "like", "able", "plan", "planned", "decided", "wish", "need")
        and g["slip"][-1] not in ("something", "anything", "nothing", "everything"),
        lambda g: f"to {_base(g)}",
    ),
    OrderRule(
        r"(?P<a>[ZQC,]I)(?P<slip>EL?G)(?=[OTDPRZ])",
        "“Used to” takes the plain form: “I used to work”.",
        lambda g: g["slip"][0] == "used" and "to" in g["slip"],
    ),
    OrderRule(
        r"(?P<slip>[VvE]Y)(?=[EF])",
        "“Appreciate that you” is meant here.",
        lambda g: g["slip"] in (("appreciate", "you"), ("appreciated", "you")),
        lambda g: "appreciate that you",
    ),
    OrderRule(
        r"(?P<a>I)(?P<slip>[aB]R?v)(?=[PR#ZTO])",
        "“To be” does not stand with the plain form of a verb.",
        lambda g: g["slip"][0] in ("am", "was") and g["slip"][-1] in ("stay", "live", "wait", "look", "love", "like", "want", "need", "study", "search", "talk", "move", "plan", "travel", "use", "visit", "call", "hope"),
    ),
    OrderRule(
        r"(?P<a>m)(?P<slip>AR?[vVP])(?=L)",
        "One verb is enough here.",
        lambda g: g["slip"][-1] in ("love", "like", "want", "hope", "wish", "need", "enjoy"),
        lambda g: g["slip"][-1],
    ),
    OrderRule(
        r"(?<=[ZC,]I)(?P<a>[VvE])(?P<slip>B)(?=R?[DJT])",
        "“It” is missing.",
        lambda g: g["a"][-1] in ("think", "hope", "believe", "thought", "hoped") and g["slip"][-1] in ("is", "was"),
        lambda g: f"it {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?P<a>[VvE])Q(?P<slip>b)(?=[dJ]?n)",
        "“There” is missing.",
        lambda g: g["slip"][-1] in ("are", "were"),
        lambda g: f"there {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?<=Z)PTJ?[NK](?P<slip>B)(?=R?J[Z,CP])",
        "“It” is missing.",
        lambda g: g["slip"][-1] in ("is", "was"),
        lambda g: f"it {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?<=[ZC,Q])[IY](?P<slip>[Vv]R)(?=[PTDNM])",
        "The adverb stands before the verb.",
        lambda g: g["slip"][-1] in ("always", "never", "often", "usually", "already") and g["slip"][0] not in ("try",),
        lambda g: f"{g['slip'][-1]} {g['slip'][0]}",
    ),
    OrderRule(
        r"(?P<a>[IY])(?P<b>[VvEP])(?P<slip>RR)(?=T[JNnvMX])",
        "The object stands before “very well” and “very much”.",
        lambda g: g["slip"] in (("very", "well"), ("very", "much"), ("so", "much"), ("really", "well")),
    ),
    OrderRule(
        r"(?P<a>[VvEXJN])O?R?W(?:R|d|J)?(?P<slip>[moBb][IYH])(?=[VvAJEGRZ,P])",
        "In an indirect question the subject comes first.",
        lambda g: g["a"][-1] in _ASKING,
        lambda g: " ".join(reversed(g["slip"])),
    ),
    OrderRule(
        r"(?P<a>[VvE])O?W(?P<slip>[Bb])(?=T[NnJv]{1,2}[Z,])",
        "In an indirect question the verb comes last.",
        lambda g: g["a"][-1] in ("ask", "asked", "know", "tell", "explain", "understand", "see") and g["slip"][-1] in ("is", "was", "are", "were"),
    ),
    OrderRule(
        r"(?P<a>[IYKnN])(?P<slip>[VvX])(?=TJ?[Nnv]|D)",
        "“Accept” and “except”, “past” and “passed” are taken for each other.",
        lambda g: g["slip"][-1] in ("except",),
        lambda g: "accept",
    ),
    OrderRule(
        r"(?P<a>[mLo])R?(?P<slip>[PXVv])(?=[TDYO])",
        "“Accept” is meant here.",
        lambda g: g["slip"] == ("except",),
        lambda g: "accept",
    ),
    OrderRule(
        r"(?P<a>[RHNnK])(?P<slip>[Vv])(?=K[Z,C]|O[Z,C])",
        "“Except” is meant here.",
        lambda g: g["slip"] == ("accept",) and g["a"][-1] in ("there", "everyone", "everybody", "nobody", "all", "everything", "anyone", "days", "colleagues", "people"),
        lambda g: "except",
    ),
    OrderRule(
        r"(?P<a>[Bba])R?(?P<slip>[EX])(?=P)",
        "“Affected” is meant here.",
        lambda g: g["slip"] == ("effected",),
        lambda g: "affected",
    ),
    OrderRule(
        r"(?P<a>[TDJ])(?P<slip>[SsX])(?=[bmPZ,])",
        "“Effects” is meant here.",
        lambda g: g["slip"] == ("affects",),
        lambda g: "effects",
    ),
    OrderRule(
        r"(?<=[ZCQ,])[IYH]R?(?P<slip>J)(?=[TD])",
        "“Passed” is meant here.",
        lambda g: g["slip"] == ("past",),
        lambda g: "passed",
    ),
    OrderRule(
        r"(?P<a>L)(?P<slip>R)(?=[OYT]|P[YOT])",
        "“Hear” is meant here.",
        lambda g: g["slip"] == ("here",),
        lambda g: "hear",
    ),
    OrderRule(
        r"(?<=[ZCQ,])(?P<slip>R)(?=GL)",
        "“They are” is meant here.",
        lambda g: g["slip"] == ("there",),
        lambda g: "they're",
    ),
    OrderRule(
        r"(?<=[ZCQ,])[IY](?P<slip>V)(?=V)",
        "“Now” is meant here.",
        lambda g: g["slip"] == ("know",),
        lambda g: "now",
    ),
    OrderRule(
        r"(?P<a>[PvVJ])(?P<slip>d)(?=V)",
        "“To” is meant here.",
        lambda g: g["slip"] == ("two",) and g["a"][-1] in _BEFORE_TO,
        lambda g: "to",
    ),
    # questions, and small words in front
    OrderRule(
        r"(?<=[ZC,])(?P<slip>[FB]Y)(?=[VvERJGP])",
        DISAGREES,
        lambda g: g["slip"][0] in ("has", "is", "was") and g["slip"][-1] in ("you", "we", "they"),
    ),
    OrderRule(
        r"(?<=[ZC,W])fYR?(?P<slip>V)(?=[TDOZRPQ,])",
        "The participle is meant here.",
        lambda g: g["slip"][-1] not in verbs.PARTICIPLES,
        _participle,
    ),
    OrderRule(
        r"(?<=[ZC,W])bYR?(?P<slip>V)(?=[TDOZRPQ,])",
        "“To be” does not stand with the plain form of a verb.",
        lambda g: g["slip"][-1] not in verbs.PARTICIPLES,
        _ing,
    ),
    OrderRule(
        r"oYR?(?P<slip>fR?E)(?=[TDOZRPQ,W])",
        "One way of asking is enough: “have you decided”.",
        lambda g: g["slip"][0] == "have" and g["slip"][-1] not in ("left", "planned", "saved"),
    ),
    OrderRule(
        r"(?<=Z)(?P<slip>Qb)(?=[JdnR])",
        _NUMBER,
        lambda g: g["slip"][-1] in ("are", "were"),
        lambda g: "those " + g["slip"][-1],
    ),
    OrderRule(
        r"(?<=[ZCQ,])(?P<slip>R[fF])(?=[DdnJ])",
        "“There is” or “there are” is meant here.",
        lambda g: g["slip"][0] == "there",
    ),
    OrderRule(
        r"BHJ(?P<slip>V)(?=[OTDPRQYHZ,])",
        "“To” is missing before the verb.",
        None,
        lambda g: f"to {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?P<a>[BbA])R?(?P<slip>J[NvXM])(?=[Z,PCWQLIYH])",
        "“The” is missing.",
        lambda g: g["slip"][0] in ("best", "first", "only", "worst", "same")
        and g["slip"][-1] not in ("man", "door", "week", "year", "month", "name", "class", "rate", "hand", "aid", "minute")
        and g["slip"][0] + g["slip"][-1] not in ("onlychild",),
        lambda g: "the " + " ".join(g["slip"]),
    ),
    OrderRule(
        r"(?P<a>[BbaA])(?P<b>R{0,2})(?P<slip>Jv)(?=[Z,PCWQL])",
        _NO_ARTICLE,
        lambda g: g["slip"][-1] in ("place", "offer", "question", "visit", "interview", "talk", "idea", "surprise", "plan", "experience")
        and g["a"][-1] not in ("be", "that's", "there's"),
        _article,
    ),
    OrderRule(
        r"(?P<a>b)(?P<slip>R?J[N])(?=[Z,PCWQL])",
        _NO_ARTICLE,
        lambda g: g["slip"][-1] in lexicon.NEVER_BARE
        and g["a"][-1] in ("are", "were", "you're")
        and g["slip"][0] not in ("last", "next", "same", "first"),
        lambda g: "a " + " ".join(g["slip"]),
    ),
    OrderRule(
        r"[IY](?P<slip>J)(?=[VvE][TDOQLZ,PHIY])",
        "An adverb is meant here.",
        lambda g: g["slip"][-1] in ("strong", "sincere", "real", "total", "absolute", "complete", "deep", "true", "honest", "general", "usual", "normal", "final", "special", "high", "full", "quick", "good", "extreme"),
    ),
    OrderRule(
        r"[IY](?P<slip>RG)(?=[PTDOZ])",
        "“Am” or “are” is missing.",
        lambda g: g["slip"][0] in ("currently", "now", "still", "also", "just", "always") and g["slip"][-1] not in ("being",),
    ),
    OrderRule(
        r"(?P<slip>aR?[vV])(?=[PR#ZTO])",
        "“To be” does not stand with the plain form of a verb.",
        lambda g: g["slip"][0] in ("i'm", "am")
        and g["slip"][-1] in ("work", "live", "stay", "look", "study", "search", "wait", "write", "learn", "teach", "try", "believe", "think", "apply"),
    ),
    OrderRule(
        r"(?P<a>[vV])(?P<slip>L?[vVG])(?=[OTDPRZ,Q])",
        "“To” and the plain form are meant here.",
        lambda g: g["a"][-1] == "wait"
        and (len(g["slip"]) == 1 or g["slip"][-1] in verbs.ING)
        and g["slip"][-1] in verbs.BASES | frozenset(verbs.ING),
    ),
    OrderRule(
        r"(?<=Z)TJ?(?P<a>N)PT?J?[nNMXKG](?P<slip>[vV])(?=O|T|D[JN])",
        DISAGREES,
        lambda g: g["slip"][-1] not in verbs.PAST and g["a"][-1] not in _QUANTITY,
        _third,
    ),
    OrderRule(
        r"(?P<slip>[Xn])(?=J?n)",
        "“Other” is meant here.",
        lambda g: g["slip"] == ("others",),
        lambda g: "other",
    ),
    # nouns and verbs taken for each other
    OrderRule(
        r"(?P<a>[TDR])J?(?P<slip>[VX])(?=[Z,PCBFQWm])",
        "A noun is meant here.",
        lambda g: g["slip"][-1] in _VERB_FOR_NOUN and g["a"][-1] in ("the", "a", "an", "my", "your", "our", "his", "their", "no", "some", "any", "every", "each"),
        lambda g: _VERB_FOR_NOUN[g["slip"][-1]],
    ),
    OrderRule(
        r"(?P<a>[TDP])(?P<b>J)(?P<slip>[VX])(?=[Z,PCBFQWm])",
        "A noun is meant here.",
        lambda g: g["slip"][-1] in _VERB_FOR_NOUN,
        lambda g: _VERB_FOR_NOUN[g["slip"][-1]],
    ),
    OrderRule(
        r"(?P<a>[mX]|VL|vL|JL|EL)R?(?P<slip>N)(?=[TOPDRZQW])",
        "A verb is meant here.",
        lambda g: g["slip"][-1] in _NOUN_FOR_VERB and (g["a"][-1] in ("please", "to", "kindly") or g["a"][-1] in ("can", "could", "would", "will", "should", "might", "must")),
        lambda g: _NOUN_FOR_VERB[g["slip"][-1]],
    ),
    # clauses
    OrderRule(
        r"(?:(?<=Z)|(?<=,)|(?<=[ZC]C)|(?P<b>[OCK]))(?P<a>[WRCP]{1,3})[IYH](?P<slip>m)(?=[VvAfR])",
        "The present is meant in this clause.",
        lambda g: _time_clause(g["a"]) and g["slip"][-1] in ("will", "would"),
    ),
    OrderRule(
        r"(?P<slip>CP)[IYH][aBbESfFmo]",
        "“Because” is meant here.",
        lambda g: g["slip"] == ("because", "of"),
        lambda g: "because",
    ),
    OrderRule(
        r"(?<=Z)(?P<slip>R)[IYH][BabE]",
        "“Even though” is meant here.",
        lambda g: g["slip"] == ("even",),
        lambda g: "even though",
    ),
    OrderRule(
        r"(?P<a>[C])(?P<slip>B)(?=R?[JX][PLZ,QC])",
        "“It” is missing.",
        lambda g: g["a"][-1] in ("because", "although", "if") and g["slip"][-1] in ("is", "was"),
        lambda g: f"it {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?P<a>[VvE])(?P<slip>J)(?=[QL])",
        "“It” is missing.",
        lambda g: g["a"][-1] in ("find", "found") and g["slip"][-1] in ("important", "interesting", "difficult", "hard", "easy", "useful", "good", "great", "helpful", "necessary", "nice"),
        lambda g: f"it {g['slip'][-1]}",
    ),
    OrderRule(
        r"(?P<a>m)R?(?P<slip>V)(?=C[YIH])",
        "“It” is missing: “appreciate it if”.",
        lambda g: g["slip"][-1] == "appreciate",
        lambda g: "appreciate it",
    ),
    OrderRule(
        r"(?P<a>[VvE])K?(?P<b>K)C(?P<slip>I)(?=[Z,])",
        "“Me” is meant here.",
        None,
        lambda g: "me",
    ),
    OrderRule(
        r"(?P<a>[OYK])C(?P<slip>I)(?=[Z])",
        "“Me” is meant here.",
        None,
        lambda g: "me",
    ),
)  # fmt: skip


def _time_clause(words: Lows) -> bool:
    return words in (
        ("when",),
        ("as", "soon", "as"),
        ("once",),
        ("before",),
        ("until",),
    ) and words != ("when",)


_TAKING: frozenset[str] = frozenset(
    """make made give gave given get got find found need want see write wrote written send sent ask asked lead led join joined visit
    visited offer offered build built run ran receive received attend attended organise organised plan hold held start started
    complete completed prepare prepared solve solved manage managed show showed choose chose suggest suggested share shared learn
    learned win won pass passed""".split()
)
_WANTS_TO: frozenset[str] = frozenset(
    """forgot forget want wants wanted hope hopes hoped need needs needed wish decide decided plan planned expect expected agreed manage managed
    refuse refused promise promised able unable ready willing keen eager glad happy pleased delighted like love tried try offered
    proud honoured curious going supposed allowed""".split()
) - {"tried", "try"}  # fmt: skip
_MUCH: frozenset[str] = lexicon.UNCOUNTED | frozenset(
    "experience time work money help noise patience interest support space room fun".split()
)
_ASKING: frozenset[str] = frozenset(
    "tell know ask asked wonder wondered explain explained understand say idea sure inform curious".split()
)
_TO_ONLY: frozenset[str] = frozenset(
    "want wanted hope hoped decide decided wish wished expect expected agree agreed manage managed refuse refused promise promised offered learned learnt plan planned".split()
)
_ING_ONLY: frozenset[str] = frozenset(
    """enjoy enjoyed enjoying enjoys suggest suggested avoid avoided avoids mind finish finished appreciate appreciated recommend recommended
    consider considered considering risk risked imagine imagined practise practised miss missed dislike disliked postpone
    postponed delay delayed keep kept""".split()
)
_DONE_SOMEHOW: frozenset[str] = frozenset(
    """explain explained explaining explains describe described speak speaks spoke speaking work works worked working learn learns learned learnt write
    writes wrote read settle adapt adapts adapted handle handled respond responded answer answered communicate communicates communicated perform
    performed run runs ran manage managed organise organised organize organized present presented drive drives drove listen listened
    act acted react reacted teach taught teaches sing play function functions cooperate cooperated collaborate collaborated go went
    understand understood know knew fit fits prepared prepare solve solved do did done treat treated behave write think cook
    grow grew develop developed change changed moved move came come start started started""".split()
)
_SOMEHOW: frozenset[str] = frozenset(
    """good quick careful clear efficient independent fluent perfect precise serious professional regular easy patient
    honest correct successful slow polite quiet effective thorough accurate nice excellent smooth calm safe deep reliable
    creative constant simple proper friendly rapid sudden total""".split()
) - {"friendly", "total"}  # fmt: skip
_STATES: frozenset[str] = frozenset(
    """interested happy able sure aware free available busy right wrong welcome kind glad ready willing likely unable certain correct
    pleased sorry keen satisfied responsible well okay ok fine away late early back tired worried serious hired located based""".split()
)
_TOO_WHAT: frozenset[str] = frozenset(
    """much many long late early soon often quickly big small hard difficult easy expensive young old far high bad good formal nervous loud
    heavy strong tired few little short complicated familiar direct busy""".split()
) - {"direct"}  # fmt: skip
_BEFORE_TO: frozenset[str] = frozenset(
    """like love want wanted hope able happy glad forward need going try pleased ready interested wait keen eager willing time chance
    opportunity way difficult easy hard nice good great lovely used due pleasure honour excited decided delighted used have had""".split()
)
_MOVING: frozenset[str] = frozenset(
    "walking walk walked talking talk talked taking take took go going went gone get getting got run running ran look looking looked come coming came work working worked guide guided guiding lead led leading see seeing saw show showed went read reading".split()
)


def _compares(word: str) -> bool:
    """Whether a word is a comparative: "more", "better", "clearer"."""
    if word in (
        "more",
        "less",
        "better",
        "worse",
        "rather",
        "other",
        "else",
        "fewer",
        "further",
        "different",
    ):
        return True
    stem = word.removesuffix("er")
    if stem == word:
        return False
    forms = {stem, stem + "e", stem[:-1], (stem[:-1] + "y") if stem.endswith("i") else stem}
    return not forms.isdisjoint(lexicon.ADJECTIVES)


_VERB_FOR_NOUN: dict[str, str] = {
    "advise": "advice", "accept": "acceptance", "affect": "effect", "believe": "belief", "breathe": "breath", "choose": "choice",
    "lose": "loss", "prove": "proof", "decide": "decision", "explain": "explanation", "arrive": "arrival", "succeed": "success",
    "analyse": "analysis", "apply": "application", "invite": "invitation", "introduce": "introduction", "describe": "description",
    "discuss": "discussion", "suggest": "suggestion", "recommend": "recommendation", "improve": "improvement", "develop": "development",
    "practise": "practice", "know": "knowledge", "grow": "growth", "speak": "speech", "collaborate": "collaboration", "solve": "solution",
    "announce": "announcement", "communicate": "communication", "conclude": "conclusion", "inform": "information", "respond": "response",
    "translate": "translation", "organise": "organisation", "educate": "education", "perform": "performance", "live": "life",
}  # fmt: skip
_NOUN_FOR_VERB: dict[str, str] = {
    "advice": "advise", "belief": "believe", "breath": "breathe", "choice": "choose", "loss": "lose", "proof": "prove",
    "speech": "speak", "success": "succeed", "growth": "grow", "knowledge": "know", "analysis": "analyse", "description": "describe",
    "decision": "decide", "introduction": "introduce", "invitation": "invite", "explanation": "explain", "suggestion": "suggest",
    "effect": "affect", "product": "produce", "emphasis": "emphasise",
}  # fmt: skip
