"""Verb forms that do not go together: "did went", "we works", "have took", "can to come".

Every rule is a function over the words of one sentence; it yields the slip's words and a fix.
Quoted words and words that may be nouns are left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from afterword.writing.lints.given_names import COMMON_GIVEN_NAMES
from afterword.writing.lints.prose import Text, Word
from afterword.writing.lints.slips.verbs import (
    BASES,
    ING,
    ING_OF,
    OFTEN_NOUNS,
    ONLY_PARTICIPLES,
    ONLY_PAST,
    PARTICIPLE_OF,
    PARTICIPLES,
    PAST,
    PAST_OF,
    THIRD_OF,
    THIRD_PERSON,
)


@dataclass(frozen=True, slots=True)
class VerbSlip:
    """A slip from the first to the last of some words, with what it should have been."""

    first: Word
    last: Word
    message: str
    fix: str


Words = tuple[Word, ...]
_ADVERBS = frozenset(
    """not never always also really just still only even often usually already soon now then ever certainly
    definitely probably probable really truly very much greatly quite rather simply actually finally first
    again kindly gladly happily surely perhaps maybe both all indeed honestly personally recently""".split()
)
_MODALS = frozenset(
    "can could will would shall should may might must cannot can't couldn't won't wouldn't shan't shouldn't mustn't mightn't i'll you'll we'll they'll he'll she'll it'll".split()
)
_DO = frozenset("did didn't do don't does doesn't".split())
_HAVE = frozenset("have has had haven't hasn't hadn't i've you've we've they've having".split())
_PLURAL_SUBJECTS = frozenset("i you we they these those people".split())
_SINGULAR_SUBJECTS = frozenset(
    "he she it everybody everyone nobody somebody someone anyone anybody".split()
)
_BEFORE_SUBJECT = frozenset(
    """did do does will would can could should may might must shall let make makes made help helped helps see saw
    hear heard watch than as of to for with from by between about suggest suggested recommend recommended
    insist insisted ask asked propose proposed demand request requested that's lets require if whether lest
    may let's had rather hope ensure ensured""".split()
)
_NOUN_LIKE_PASTS = frozenset(
    """read put set cut let cost hit shut split spread come become run saw felt ground found left lay
    thought lost built made paid""".split()
)
_NOUN_LIKE_BASES = (
    frozenset(
        """interest work visit plan offer study test talk report result use need place support research change
    process record start stop share present form point reply answer request respect return review
    reward score search schedule sign sound state survey target track train transfer travel treat trust try turn
    type update upload vote wait walk warn waste watch welcome wish wonder worry help hope guide fund face
    fear call care cause challenge check claim coach concern conduct contact cover demand design doubt dream
    end exchange focus force influence judge label launch like limit link live look love mark match matter
    measure mention miss mix move note notice open own pass phone pick play practise produce programme promise push raise
    reach rest ride rise run save sort spread stand stay supply suit swim tell thank tune win access
    book act aim approach benefit blow break bend cut deal drink drive fall feed feel fight find fly hang hide hit
    hold keep lead lay leave let lose make mean meet pay pull put read ring say sell send set shake show shut sing
    sit sleep split steal stick think throw wake wear surprise quiet correct complete base direct close
    experience display purchase account attempt control document increase decrease estimate interview""".split()
    )
    | OFTEN_NOUNS
)


def verb_slips(text: Text, names: frozenset[str] = COMMON_GIVEN_NAMES) -> Iterator[VerbSlip]:
    """Find the wrong verb forms of a text; `names` (lower case) may be subjects of verbs."""
    if text.vocabulary.isdisjoint(_TRIGGERS):
        return
    words = text.words
    for index, word in enumerate(words):
        rules = _RULES.get(word.low)
        if rules is None:
            continue
        for find in rules:
            slip = find(words, index, text)
            if slip is not None and find is _name_plus_base and words[index - 1].low not in names:
                continue
            if slip is not None and not text.is_quoted(slip.first.start):
                yield slip
                break


def _joined(text: Text, one: Word, other: Word) -> bool:
    """Whether only a blank stands between two words."""
    return not text.low[one.end : other.start].strip()


def _skip_adverbs(words: Words, index: int, text: Text, *, most: int = 2) -> int | None:
    """The index of the next word that is no adverb, if nothing but blanks stands before it."""
    for at in range(index + 1, min(index + 2 + most, len(words))):
        if not _joined(text, words[at - 1], words[at]):
            return None
        if words[at].low not in _ADVERBS and not words[at].low.endswith("ly"):
            return at
    return None


def _after_modal(words: Words, index: int, text: Text) -> VerbSlip | None:
    """ "will took", "can works", "could to come", "must went"."""
    if text.raw[words[index].start].isupper() and not text.starts_sentence(words[index].start):
        # "that May is wet", "when Will came": a month and a name.
        return None
    at = _skip_adverbs(words, index, text)
    if at is not None and words[at].low in _ASKED:
        # "When will you took …": the subject of a question stands between the two.
        before = words[index - 1].low if index else ""
        asks = (
            index == 0
            or before in _QUESTION_WORDS
            or not _joined(text, words[index - 1], words[index])
        )
        at = _skip_adverbs(words, at, text) if asks else None
    if at is None:
        return None
    low = words[at].low
    if (
        low == "to"
        and at + 1 < len(words)
        and words[at + 1].low in BASES | {"be"}
        and words[index].low not in ("will", "may", "might")
    ):
        if index and words[index - 1].low in _PLURAL_SUBJECTS | _SINGULAR_SUBJECTS:
            fix = f"{words[index].low} {words[at + 1].low}"
            return VerbSlip(
                words[max(0, index - 1)],
                words[at + 1],
                "No “to” after this verb.",
                _with_subject(words, index, fix),
            )
        return None
    base = _wrong_after_modal(low)
    if base is None:
        return None
    bare_noun = words[index].low in ("will", "may", "might", "must", "can")
    if bare_noun and not _has_subject(words, index) and words[at - 1].low not in _ASKED:
        return None
    return VerbSlip(
        words[index],
        words[at],
        f"After “{words[index].low}” comes the plain form.",
        f"{words[index].low} {base}",
    )


_ASKED = frozenset("i you we they he she it".split())
_QUESTION_WORDS = frozenset("when what how where why who which about and or but so if".split())


def _with_subject(words: Words, index: int, rest: str) -> str:
    return f"{words[index - 1].low} {rest}" if index else rest


def _has_subject(words: Words, index: int) -> bool:
    """Whether a subject stands before, so that "will", "may" or "can" is no noun or name."""
    before = [word.low for word in words[max(0, index - 2) : index]]
    return any(
        b
        in _PLURAL_SUBJECTS | _SINGULAR_SUBJECTS | {"that", "which", "who", "this", "when", "what"}
        for b in before
    )


def _wrong_after_modal(low: str) -> str | None:
    if low in PAST and low not in BASES and low not in ("had", "did", "made"):
        return PAST[low]
    if low in (
        "has",
        "does",
        "goes",
        "went",
        "was",
        "is",
        "were",
        "are",
        "been",
        "did",
        "had",
        "made",
    ):
        return {
            "has": "have",
            "does": "do",
            "goes": "go",
            "went": "go",
            "did": "do",
            "had": "have",
            "made": "make",
        }.get(low, "be")
    if low in ONLY_PARTICIPLES and low not in ("given", "known"):
        return PARTICIPLES[low]
    if low in ING and low not in _NOUN_LIKE_INGS:
        return ING[low]
    if low in THIRD_PERSON and THIRD_PERSON[low] not in _NOUN_LIKE_BASES:
        return THIRD_PERSON[low]
    return None


_NOUN_LIKE_INGS = frozenset("being training meeting opening feeling beginning living".split())


def _after_do(words: Words, index: int, text: Text) -> VerbSlip | None:
    """ "did went", "do you decides", "does not works", "did not became"."""
    low = words[index].low
    at = _skip_adverbs(words, index, text)
    if at is None:
        return None
    if words[at].low in (
        "i",
        "you",
        "we",
        "they",
        "he",
        "she",
        "it",
        "anyone",
        "anybody",
        "somebody",
    ):
        question = at
        at = _skip_adverbs(words, at, text)
        if at is None or question != index + 1:
            return None
    verb = words[at].low
    negative = low.endswith("n't") or any(w.low in ("not", "never") for w in words[index + 1 : at])
    asked = any(w.low in _PLURAL_SUBJECTS | _SINGULAR_SUBJECTS for w in words[index + 1 : at])
    if not (negative or asked):
        return None
    base = PAST.get(verb) if verb in PAST and verb not in BASES else THIRD_PERSON.get(verb)
    if verb in ONLY_PARTICIPLES:
        base = PARTICIPLES[verb]
    if base is None or verb in BASES:
        return None
    if verb in THIRD_PERSON and base in ("work", "need") and not asked and not negative:
        return None
    return VerbSlip(
        words[index] if not asked else words[at],
        words[at],
        f"After “{low}” comes the plain form.",
        base
        if asked
        else f"{low} {'not ' if not low.endswith(chr(39) + 't') and negative else ''}{base}",
    )


def _after_have(words: Words, index: int, text: Text) -> VerbSlip | None:
    """ "have took", "has since went", "have write", "have you chose"."""
    at = _skip_adverbs(words, index, text)
    if at == index + 1 and words[at].low in _SUBJECTS and _begins(words, index, text):
        at = _skip_adverbs(words, at, text)
    if at is not None and words[at].low == "since" and at + 1 < len(words):
        at = _skip_adverbs(words, at, text)
    if at is None:
        return None
    verb, have = words[at].low, words[index].low
    if verb in ("to", "a", "an", "the", "had", "been", "got"):
        return None
    if verb in ONLY_PAST:
        base = PAST[verb]
    elif verb in BASES and verb not in PARTICIPLES and at == index + 1:
        noun = verb in _NOUN_LIKE_BASES and not _takes_object(words, at, text)
        if noun or have in ("had", "having") or _asks_or_lets(words, index):
            return None
        base = verb
    else:
        return None
    if base not in PARTICIPLE_OF:
        return None
    return VerbSlip(
        words[at], words[at], f"After “{have}” comes the participle.", PARTICIPLE_OF[base]
    )


_SUBJECTS = frozenset("i you we they he she it anyone anybody somebody someone".split())


def _begins(words: Words, index: int, text: Text) -> bool:
    """Whether a word begins its clause, as the "have" of a question does."""
    return index == 0 or not _joined(text, words[index - 1], words[index])


def _takes_object(words: Words, at: int, text: Text) -> bool:
    """Whether an object follows at once, so that the word must be a verb ("visit your page")."""
    if at + 1 >= len(words) or not _joined(text, words[at], words[at + 1]):
        return False
    return words[at + 1].low in _OBJECT_STARTS or words[at + 1].low.isdigit()


_OBJECT_STARTS = frozenset(
    "the a an my your our his her their you me us him them it this these all".split()
)


def _asks_or_lets(words: Words, index: int) -> bool:
    """Whether "have" means "let" ("I would have the shop repair it")."""
    return index > 0 and words[index - 1].low in ("to", "would", "will", "not", "don't", "do")


def _after_to(words: Words, index: int, text: Text) -> VerbSlip | None:
    """ "to went", "to took", "to learned"."""
    if index + 1 >= len(words) or not _joined(text, words[index], words[index + 1]):
        return None
    verb = words[index + 1].low
    before = words[index - 1].low if index else ""
    wants_verb = before in _WANT_INFINITIVE
    irregular = verb in PAST and verb not in BASES and not verb.endswith("ed")
    if ((verb in ONLY_PAST or irregular) and verb not in _NOUN_LIKE_PASTS) or (
        wants_verb and verb in PAST and verb not in BASES and verb not in _NOUN_LIKE_PASTS
    ):
        base = PAST[verb]
    elif wants_verb and verb in THIRD_PERSON and THIRD_PERSON[verb] not in _NOUN_LIKE_BASES:
        base = THIRD_PERSON[verb]
    elif wants_verb and verb in ING and verb not in ("working", "being", "training", "meeting"):
        base = ING[verb]
    else:
        return None
    if text.raw[words[index + 1].start].isupper():
        return None
    return VerbSlip(
        words[index], words[index + 1], "After “to” comes the plain form.", f"to {base}"
    )


_WANT_INFINITIVE = frozenset(
    "want wants wanted like love hope hopes hoped able try tried need needs plan planned decided going wish wished glad happy pleased delighted ready willing keen eager able possible want".split()
)


def _agreement(words: Words, index: int, text: Text) -> VerbSlip | None:
    """ "we works", "I has", "he have", "they was", "you decides", "she work"."""
    subject = words[index].low
    if _subject_is_object(words, index, text):
        return None
    at = _skip_adverbs(words, index, text, most=1)
    if at is None or words[at - 1].low in ("not",):
        return None
    verb = words[at].low
    if index and words[index - 1].low in ("and", "or", "nor") and verb in ("are", "were", "have"):
        # "Tobias and I are", "you and he have": two subjects.
        return None
    if at == index + 1 and subject in ("i", "we", "they", "he", "she"):
        slip = _without_auxiliary(words, index, text)
        if slip is not None:
            return slip
    if subject in _PLURAL_SUBJECTS:
        right = _right_for_plural(subject, verb)
    else:
        right = _right_for_singular(verb, at == index + 1, words, index)
    if right is None:
        return None
    return VerbSlip(
        words[index],
        words[at],
        "The verb does not agree with its subject.",
        text.raw[words[index].start : words[at].start] + right,
    )


def _without_auxiliary(words: Words, index: int, text: Text) -> VerbSlip | None:
    """ "I seen", "we working": the participle or the -ing form without have or be."""
    subject, verb = words[index], words[index + 1]
    before = words[index - 1].low if index else ""
    if before in _AUXILIARIES and _joined(text, words[index - 1], subject):
        return None
    if verb.low in ONLY_PARTICIPLES or verb.low in ("done", "seen", "been"):
        auxiliary = "has" if subject.low in ("he", "she") else "have"
        return VerbSlip(
            subject, verb, "“Have” is missing.", f"{subject.low} {auxiliary} {verb.low}"
        )
    if (
        verb.low in ING
        and verb.low not in _NOUN_LIKE_INGS
        and (not before or before in _CLAUSE_STARTS or not _joined(text, words[index - 1], subject))
    ):
        auxiliary = {"i": "am", "he": "is", "she": "is"}.get(subject.low, "are")
        return VerbSlip(
            subject,
            verb,
            f"“{auxiliary.title()}” is missing.",
            f"{subject.low} {auxiliary} {verb.low}",
        )
    return None


_AUXILIARIES = frozenset(
    "have has had am is are was were do did does will would can could should may might must be been being".split()
)
_CLAUSE_STARTS = frozenset("and but because so that if when while since as then also".split())


def _right_for_plural(subject: str, verb: str) -> str | None:
    if verb in ("has", "does"):
        return {"has": "have", "does": "do"}[verb]
    if verb == "is":
        return "am" if subject == "i" else "are"
    if verb == "was" and subject != "i":
        return "were"
    if verb == "are" and subject == "i":
        return "am"
    if verb == "am" and subject != "i":
        return "are"
    if subject in ("these", "those", "people") and THIRD_PERSON.get(verb) in _NOUN_LIKE_BASES:
        return None
    if verb in THIRD_PERSON and verb not in ("works",):
        return THIRD_PERSON[verb]
    return "work" if verb == "works" and subject in ("i", "we", "they", "you") else None


def _right_for_singular(verb: str, adjacent: bool, words: Words, index: int) -> str | None:
    if verb in ("have", "do", "are", "were", "am") and adjacent:
        if verb == "were" and any(
            w.low in ("if", "as", "though", "wish", "wished", "unless")
            for w in words[max(0, index - 3) : index]
        ):
            return None
        return {"have": "has", "do": "does", "are": "is", "were": "was", "am": "is"}[verb]
    if adjacent and verb in BASES and verb not in PAST and verb not in ("like",):
        earlier = {w.low for w in words[max(0, index - 4) : index]}
        if earlier & _BEFORE_SUBJECT or (words[index].low in ("it",) and verb in _NOUN_LIKE_BASES):
            return None
        return THIRD_OF[verb]
    return None


def _subject_is_object(words: Words, index: int, text: Text) -> bool:
    """Whether the pronoun follows a verb or preposition that governs it, or a clause break."""
    if index == 0:
        return False
    before = words[index - 1]
    if not _joined(text, before, words[index]):
        return False
    low = before.low
    if low in (
        "let",
        "lets",
        "make",
        "makes",
        "made",
        "help",
        "helps",
        "helped",
        "see",
        "saw",
        "hear",
        "heard",
        "watch",
        "had",
        "have",
        "has",
        "did",
        "do",
        "does",
        "will",
        "would",
        "can",
        "could",
        "should",
        "may",
        "might",
        "must",
        "shall",
        "of",
        "to",
        "for",
        "with",
        "from",
        "by",
        "between",
        "about",
        "and",
        "or",
        "on",
        "at",
        "in",
        "near",
        "like",
        "among",
        "both",
        "neither",
        "which",
        "than",
    ):
        return low not in ("and", "which") or words[index].low in ("it", "you")
    if words[index].low in ("these", "those", "you", "it") and (
        low in BASES or low in PAST or low in THIRD_PERSON or low in ING
    ):
        return True
    return words[index].low in ("these", "those") and low in ("all", "is", "are", "was")


def _be_plus_base(words: Words, index: int, text: Text) -> VerbSlip | None:
    """ "I am agree", "I am work", "we are hope"."""
    if index == 0 or (
        words[index - 1].low not in ("i", "we", "they", "you", "he", "she")
        and words[index].low != "i'm"
    ):
        return None
    at = _skip_adverbs(words, index, text, most=1)
    if at is None:
        return None
    verb = words[at].low
    bare = (
        verb in BASES
        and verb not in PARTICIPLES
        and verb not in _ADJECTIVE_LIKE
        and verb not in _NOUN_LIKE_BASES
    )
    if not bare and verb not in ("agree", "hope", "wish", "work", "thank", "look"):
        return None
    first = words[index - 1] if words[index].low != "i'm" else words[index]
    negative = " not" if any(w.low == "not" for w in words[index + 1 : at]) else ""
    if verb in ("agree", "hope", "wish", "thank", "want", "know", "believe", "need"):
        fix = f"{first.low.replace(chr(39) + 'm', '')} {'do not ' if negative else ''}{verb}"
    else:
        fix = f"{first.low} {words[index].low}{negative} {ING_OF.get(verb, verb)}".replace(
            "i'm i'm", "i'm"
        )
    return VerbSlip(first, words[at], "“To be” does not stand with the plain form of a verb.", fix)


_ADJECTIVE_LIKE = frozenset(
    "open correct complete direct welcome present own live clear base express perfect secure close quiet free ready like exchange".split()
)


def _name_plus_base(words: Words, index: int, text: Text) -> VerbSlip | None:
    """ "Tom explain the test bench": a verb of telling without its ending after a name."""
    verb = words[index].low
    if index == 0 or not _joined(text, words[index - 1], words[index]):
        return None
    subject = words[index - 1]
    if not text.raw[subject.start].isupper() or subject.low in _NO_NAMES or "'" in subject.low:
        return None
    begin, _ = text.sentence_at(words[index].start)
    earlier = text.low[begin : subject.start]
    if earlier.strip() and not earlier.rstrip().endswith(
        (
            ",",
            "and",
            "that",
            "how",
            "when",
            "because",
            "mr",
            "mrs",
            "ms",
            "dr",
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "what",
            "as",
            "way",
        )
    ):
        return None
    if any(
        f" {word} " in f" {earlier} "
        for word in (
            "let",
            "did",
            "do",
            "does",
            "will",
            "would",
            "can",
            "could",
            "should",
            "may",
            "and",
            "make",
            "made",
            "help",
            "helped",
            "hear",
            "see",
            "saw",
            "heard",
            "watch",
            "have",
            "to",
            "or",
        )
    ):
        return None
    fix = PAST_OF.get(verb, THIRD_OF[verb])
    return VerbSlip(words[index], words[index], "The verb lacks its ending.", fix)


_NO_NAMES = frozenset(
    "i you we they please kindly dear hi hello thanks thank regards best sincerely yours could would should may can will must do does did let and or but so then to also never always now just not there here".split()
)
_TELLING = frozenset(
    "explain describe ask tell show give mention say introduce speak suggest answer invite help want know seem".split()
)

_Rule = Callable[[Words, int, Text], VerbSlip | None]
_RULES: dict[str, tuple[_Rule, ...]] = {}
for _word in _MODALS:
    _RULES[_word] = (_after_modal,)
for _word in _DO:
    _RULES[_word] = (_after_do,)
for _word in _HAVE:
    _RULES[_word] = (_after_have,)
for _word in ("am", "are", "is", "was", "were", "i'm"):
    _RULES[_word] = (_be_plus_base,)
for _word in (*_PLURAL_SUBJECTS, *_SINGULAR_SUBJECTS):
    _RULES[_word] = (_agreement,)
for _word in _TELLING:
    _RULES[_word] = (_name_plus_base,)
_RULES["to"] = (_after_to,)
_TRIGGERS = frozenset(_RULES)

FLAGGED = (
    "I did not became an answer.",
    "When will you took the decision?",
    "We can to meet next week.",
    "I has worked there for a year.",
    "We both works with children.",
    "I have took a course.",
    "She have shown me the stores.",
    "They was very kind.",
    "I have wrote to the school.",
    "I have since ran a survey of my own.",
    "Have you chose someone?",
    "Do you decides this week?",
    "I am agree with you.",
    "I am not agree with the plan.",
    "It have a new roof.",
    "Tobias explain the method very well.",
    "He work in the shop.",
    "I would like to learned more.",
    "I hope to seeing you again.",
    "You has been kind.",
    "I could not found the key.",
    "She must went home.",
    "I didn't knew that.",
    "We have spoke about the roof.",
    "Everybody have been friendly.",
    "I will sent the plan.",
    "He do like gloves.",
    "I are interested.",
)
ACCEPTED = (
    "I did not become nervous.",
    "Will took me to the station.",
    "We can meet next week.",
    "What you and I want is the same.",
    "It was Tobias who asked me.",
    "If I were you, I would wait.",
    "I wish it were summer.",
    "Let it be known that she saw it happen.",
    "I had the shop repair my coat.",
    "I have work to do.",
    "I have interest in objects.",
    "They suggested that he come earlier.",
    "I was open with you, and you were direct with me.",
    "Watching Tobias and you explain the lift was a joy.",
    "I look forward to meeting you.",
    "It is used to store boxes, and I am used to working in the cold.",
    "The reader of these works must have time.",
    "I saw you work with the class.",
    "You and Tobias explain things well.",
    "The May visits were full.",
    "I will be sent home if it snows.",
    "We have put the box back and have set the alarm.",
    "Have you chosen somebody, or has she since begun?",
    "I should have come by train.",
    "I have read and have run and have cut.",
    "What works for you works for me.",
    "How the talk with you works out is open.",
    "Thank you for letting me and Tobias explain.",
    "I did what you said.",
    "Those works are lent to us.",
    "Whatever you decide is fine.",
    "Tobias and I are cousins, and you and he have met.",
    "The box I have needs a lid.",
    "You must have seen it; nobody does it as she does.",
)
