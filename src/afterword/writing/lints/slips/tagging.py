"""The words of a text as a string of one letter each, so that rules can be patterns over word classes.

The letters, with the words that are listed by name in `_CLOSED`:

    T the, my, your …      D a, an, each, every …      t this     q these, those     d two, many …
    N noun   n its plural  M uncounted noun   v noun or verb   s plural noun or verb form in -s
    V verb   S verb in -s  E past or participle  G verb in -ing   J adjective   R adverb
    I i   Y you, we, they  H he, she, it   O me, him, us …   B is, was   b are, were   a am   A be, been
    F has   f have, had    m modal   o do, did   L to   P preposition   C conjunction   Q that   W question word
    # number in figures    K a name (a capital inside a sentence)    X unknown
    Z end of a sentence    , comma or other mark

Words and marks that stand between them have one letter each; `tagged` says which word belongs to which.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.writing.lints.prose import Text, Word
from afterword.writing.lints.slips import lexicon, verbs

_CLOSED = {
    "T": "the my your our his her its their no some any whose",
    "D": "a an each every another either neither such",
    "t": "this",
    "q": "these those",
    "d": "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred many several few both various numerous",
    "I": "i",
    "Y": "you we they",
    "H": "he she it everyone everybody nobody somebody someone anyone everything nothing something",
    "O": "me him us them myself yourself themselves ourselves",
    "B": "is was isn't wasn't it's that's he's she's there's",
    "b": "are were aren't weren't you're we're they're",
    "a": "am i'm",
    "A": "be been being",
    "F": "has hasn't",
    "f": "have had haven't hadn't i've we've you've they've having",
    "m": "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't i'll i'd you'll we'll we'd they'll it'll you'd",
    "o": "do did does don't didn't doesn't",
    "L": "to",
    "P": "of in on at for with from by about after before during without into over under between through near against among per via towards toward inside outside until till since within across behind beyond despite as like than",
    "C": "and or but because if although though while so nor whereas unless",
    "Q": "that",
    "W": "when where who which what how why whether whom",
    "R": """not never always also really just still only even often usually already soon now then ever certainly definitely
    probably truly very much greatly quite rather simply actually finally again kindly gladly happily perhaps maybe all indeed
    honestly personally recently too here there today yesterday tomorrow almost enough well further therefore however
    together more most less""",
}
_TAGS: dict[str, str] = {word: tag for tag, line in _CLOSED.items() for word in line.split()}


def _open_tag(word: str) -> str:
    """The letter of a word of the open classes."""
    base, third = word in verbs.BASES, word in verbs.THIRD_PERSON
    noun, plural = word in lexicon.COUNTED, word in lexicon.SINGULAR_OF
    if word in lexicon.UNCOUNTED:
        return "M"
    if word in lexicon.ADJECTIVES:
        return "J"
    if base:
        return "v" if noun or word in verbs.OFTEN_NOUNS or word in _ALSO_NOUNS else "V"
    if third:
        return "s" if plural or verbs.THIRD_PERSON[word] in _ALSO_NOUNS | verbs.OFTEN_NOUNS else "S"
    if word in verbs.PAST or word in verbs.PARTICIPLES:
        return "E"
    if word in verbs.ING:
        return "G"
    if noun or word in lexicon.NOUNS_ONLY or word in lexicon.PROFESSIONS:
        return "N"
    if plural or word.removesuffix("s") in lexicon.PROFESSIONS:
        return "n"
    return "X"


_ALSO_NOUNS = frozenset(
    """interest work visit plan offer study test talk report result use need place support research change
    process record start stop share present form point reply answer request respect return review
    reward score search schedule sign sound state survey target track train transfer travel treat trust try turn
    type update upload vote wait walk warn waste watch welcome wish wonder worry help hope guide fund face
    fear call care cause challenge check claim coach concern conduct contact cover demand design doubt dream
    end exchange focus force influence judge label launch like limit link live look love mark match matter
    measure mention miss mix move note notice open own pass phone pick play practise produce programme promise push raise
    reach rest ride rise run save sort spread stand stay supply suit swim thank tune win access book act aim approach
    benefit blow break bend cut deal drink drive fall feel fight find fly hide hit hold keep lead let put read
    say sell set shake show shut sit sleep split think throw wake wear surprise quiet correct complete base direct close
    experience display purchase account attempt control document increase decrease estimate interview reason permit
    order voice function object subject figure phrase question conflict contract produce project print progress
    effect gain range cost name note cook drink play taste touch drop sleep speed step struggle talk tear term trick trip
    value view voice yield hand head market master mind mirror model monitor mother order page park part partner pattern pilot
    board budget chair clean clear""".split()
)
_BY_ENDING = (
    (re.compile(r"\w{3,}ly$"), "R"),
    (re.compile(r"\w{3,}(?:ful|less|ous|able|ible)$"), "J"),
    (re.compile(r"\w{3,}(?:tion|sion|ment|ship)$"), "N"),
    (re.compile(r"\w{3,}(?:tions|sions|ments|ships|ers|ors|ists|ities|ings)$"), "n"),
)


@dataclass(frozen=True, slots=True)
class Tagged:
    """The letters of a text, and for each letter its word (None for a mark)."""

    letters: str
    words: tuple[Word | None, ...]


def tagged(text: Text) -> Tagged:
    """Turn a text into letters; the same words always give the same letters."""
    letters: list[str] = ["Z"]
    words: list[Word | None] = [None]
    low, raw = text.low, text.raw
    end = 0
    for word in text.words:
        between = low[end : word.start]
        if between and between != " ":
            mark = _mark(between)
            if mark:
                letters.append(mark)
                words.append(None)
        letters.append(_tag(word, raw, letters[-1]))
        words.append(word)
        end = word.end
    letters.append("Z")
    words.append(None)
    return Tagged("".join(letters), tuple(words))


def _mark(between: str) -> str:
    if any(c in between for c in ".!?\n"):
        return "Z"
    return "," if between.strip() else ""


def _tag(word: Word, raw: str, before: str) -> str:
    low = word.low
    if (
        before != "Z"
        and raw[word.start].isupper()
        and low not in ("i", "i'm", "i've", "i'll", "i'd")
    ):
        return "K"
    return _TAGS.get(low) or _found_out(low)


@lru_cache(maxsize=8192)
def _found_out(low: str) -> str:
    if low[0].isdigit():
        return "#"
    tag = _open_tag(low)
    if tag != "X":
        return tag
    for pattern, letter in _BY_ENDING:
        if pattern.match(low):
            return letter
    return "X"
