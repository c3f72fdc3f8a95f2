"""The note names this company, not a near miss of it and not another one.

The article, "After a job interview" (proofread the note). Two ways it goes wrong: a name that is
almost right ("Larkfield Health" for Larkspur Health), and another employer in the place where this
one belongs ("I would love to join …"). A former employer, an offer from elsewhere, a client or a
university may of course be named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints.check import Check, Example, finding_at, with_facts
from afterword.writing.lints.given_names import COMMON_GIVEN_NAMES
from afterword.writing.lints.likeness import distance, is_slip_of, unaccented
from afterword.writing.lints.names import all_parts, name_parts
from afterword.writing.lints.prose import Prose, Text, Word, squeezed

CODE = "wrong_company"
_LINKS = frozenset("and & of the for st st. saint de la und y et".split())
_LEGAL = frozenset(
    "ltd limited plc inc llc llp gmbh ag co corp corporation kg se sa sas srl bv nv pvt pty".split()
)
_COMPANY_WORDS = frozenset(
    """academy agency airlines airways analytics architects architecture arts associates association bank
    bakery biotech books brewery brothers builders capital care catering charity chemicals clinic college
    communications company construction consultancy consultants consulting cooperative council creative
    credit dental design diagnostics digital dynamics education electric electronics energy engineering
    engineers enterprises entertainment estates farms films finance financial foods foundation freight
    gallery games garden gardens genomics group health healthcare holdings homes hospice hospital hotel
    hotels housing imaging industries insurance interiors international investments lab laboratories labs
    law legal library logistics machines manufacturing marine market marketing markets materials media
    medical mills mobility motors museum museums networks news nursery optics outfitters partners
    partnership payments pharma pharmaceuticals pharmacy pictures plastics post power press primary
    productions properties publishers publishing rail railways recruitment research resorts restaurants
    retail robotics school schools sciences security semiconductors services shipping society software
    solar solicitors solutions steel stores studio studios surgery surveyors systems technologies
    technology telecom textiles theatre therapeutics trading training transport travel trust union
    university utilities ventures veterinary vets vision water wealth wines wind works workshop""".split()
)
_ELSEWHERE = re.compile(
    r"\b(?:work(?:ed|s)? (?:there|for .{0,30}(?:until|from|since))|worked|spent|years?|months?|former|formerly"
    r"|previous|previously|used to|while|during|when i was|studied|degree|graduated|my (?:own )?(?:time|last|first"
    r"|current|present|old|job|work|post|position|friend|brother|sister|wife|husband|partner|placement"
    r"|internship|apprenticeship|project|employer|previous|former)|last (?:job|employer|site|role|post|company)"
    r"|before|currently|left|led|ran|managed|trained|served|volunteer\w*|accepted|joined|client|customer|competitor"
    r"|supplier|conference|book|article|i (?:now|already|also) work|i(?:'ve| have)? (?:since |now |recently )?(?:moved"
    r"|started)|offer(?:ed)? (?:from|by)|from|we did)\b|^(?:at|in|with|for) [^,.]{1,40},? i (?:\w+ )?(?:\w+ed|was|had|led|ran|built|did|saw|learnt)\b"
    r"|(?:learnt|learned|did|built|seen) at\b"
)
_CLEARLY_ELSEWHERE = re.compile(
    r"\b(?:worked|spent|years? (?:at|with|in)|former|formerly|previous|previously|my time|used to work|studied"
    r"|graduated|my (?:last|first|old|current|present) (?:job|employer|role|post|company|team)|while at|when i was at"
    r"|offer from|competitor|not to be confused)\b"
)
_NAME = r"(?:the )?(?P<name>[A-Z][\w'’&-]*(?:(?: (?:&|and|of|the|for))? (?!I\b)[A-Z0-9][\w'’&-]*| & [A-Z][\w'’-]*){0,4})"
_SLOTS = (
    re.compile(
        r"\b(?:join|joining|be joining|contribute to|contributing to|belong to|a part of|part of) "
        + _NAME
    ),
    re.compile(
        r"\b(?:work|working|role|post|position|job|vacancy|opening|opportunity|career|future|place|start|starting"
        r"|contribute|contributing|succeed|employee|internship|apprenticeship|placement|posts|roles|vacancies"
        r"|openings|application|apply|applying|hired|member)"
        r"(?: (?:here|again|next|one day|full time))? (?:at|for|with|to|of) " + _NAME
    ),
)
_ANY_PLACE = re.compile(
    r"\b(?:at|for|of|with|join|joining|to|about|in|by|from|as|and|that|think|believe) " + _NAME
)
_AS_SUBJECT = re.compile(
    r"(?:^|(?<=[.!?\n] ))(?:The )?"
    + _NAME
    + r" (?:is|has|seems|looks|feels|offers|does|strikes|would)\b"
)


_NEEDED = (
    frozenset("join joining contribute contributing belong part".split()),
    frozenset(
        "work working role post position job vacancy opening opportunity career future place start starting"
        " contribute contributing succeed employee internship apprenticeship placement posts roles vacancies"
        " openings application apply applying hired member".split()
    ),
    frozenset("at for of with join joining to about in by from as and that think believe".split()),
    frozenset("is has seems looks feels offers does strikes would".split()),
)
"""The words of which one must occur for each of the two slots, any place at all, and a subject."""


@lru_cache(maxsize=256)
def company_words(name: str) -> tuple[str, ...]:
    """The words of a company's name that are compared: "and" for &, no legal form, no 's."""
    words = [_plain(word) for word in squeezed(name)]
    while len(words) > 1 and words[-1] in _LEGAL:
        words.pop()
    if len(words) > 1 and words[0] == "the":
        words.pop(0)
    return tuple(words)


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    word = unaccented(word).removesuffix("'s").removesuffix("'")
    return "and" if word == "&" else word


def _find(prose: Prose) -> Iterator[Finding]:
    context = prose.context
    if not context.company:
        return
    company = company_words(context.company)
    seen: set[tuple[str, int]] = set()
    for text in prose.texts:
        for span in (*_near_misses(prose, text, company), *_others(prose, text, company)):
            overlapping = any((text.name, at) in seen for at in range(*span))
            if overlapping:
                continue
            seen.update((text.name, at) for at in range(*span))
            yield finding_at(
                CODE,
                Severity.BLOCKING,
                f"This note is about {context.company}, but another name stands here.",
                text,
                span,
                (context.company,),
            )


def _near_misses(prose: Prose, text: Text, company: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    words = text.words
    plain = [_plain(word.low) for word in words]
    size = len(company)
    allowed = _allowed(prose)
    lower_case = not any(c.isupper() for c in prose.context.company or "")
    if size > 1:
        for first in _places_of(company, plain):
            window = plain[first : first + size]
            if not _almost(window, company, words[first + size :][:2]):
                continue
            piece = words[first : first + size]
            if not (lower_case or _capitalised(text, piece, company)) or allowed(window):
                continue
            if not _CLEARLY_ELSEWHERE.search(text.low[slice(*text.sentence_at(piece[0].start))]):
                yield piece[0].start, piece[-1].end
    yield from _slips_of_one_word(prose, text, company, lower_case=lower_case)


def _places_of(company: tuple[str, ...], plain: list[str]) -> Iterator[int]:
    """Where the name could begin: every place where a word of it stands at its own distance."""
    own = set(company) - _LINKS
    near = {at for at, word in enumerate(plain) if word in own}
    starts = {at - offset for at in near for offset in range(len(company))}
    return (at for at in sorted(starts) if 0 <= at <= len(plain) - len(company))


def _almost(window: list[str], company: tuple[str, ...], following: object) -> bool:
    """Whether the words are the company's name with something in it changed."""
    pairs = list(zip(window, company, strict=True))
    if any((one in _LINKS) != (other in _LINKS) for one, other in pairs):
        return False
    if window != list(company) and sorted(window) == sorted(company):
        return True
    wrong = [(one, other) for one, other in pairs if one != other]
    right = [one for one, other in pairs if one == other]
    if not wrong or not right:
        return False
    telling = [one for one in right if one not in _LINKS]
    if not telling:
        return all(is_slip_of(one, other) for one, other in wrong)
    if all(_resembles(one, other) for one, other in wrong):
        return True
    if all(one in _COMPANY_WORDS and other in _COMPANY_WORDS for one, other in wrong):
        return True
    if _wrong_beside_and(pairs):
        return True
    if any(one not in _COMPANY_WORDS for one in telling):
        # The name itself is there; what follows is likelier a post or a product than a slip.
        return False
    return len(right) >= 2 and len(right) * 2 >= len(company)


def _wrong_beside_and(pairs: list[tuple[str, str]]) -> bool:
    """Whether one half of a double name ("lumen & loom") is another word."""
    ands = [index for index, (one, _) in enumerate(pairs) if one == "and"]
    wrong = [index for index, (one, other) in enumerate(pairs) if one != other]
    return len(wrong) == 1 and any(abs(wrong[0] - at) == 1 for at in ands)


def _resembles(one: str, other: str) -> bool:
    if is_slip_of(one, other):
        return True
    if min(len(one), len(other)) < 4:
        return False
    alike = 1 - distance(one, other) / max(len(one), len(other))
    return alike >= 0.5 or (one[:4] == other[:4] and len(one) >= 6)


def _capitalised(text: Text, piece: tuple[Word, ...], company: tuple[str, ...]) -> bool:
    return all(
        text.raw[word.start].isupper() or _plain(word.low) in _LINKS or _plain(word.low) == right
        for word, right in zip(piece, company, strict=True)
    )


def _allowed(prose: Prose) -> Callable[[list[str]], bool]:
    """A test for words that are rightly there: people, places, facts, the role."""
    context = prose.context
    known = set(all_parts(context.people)) | set(name_parts(context.candidate or ""))
    facts = {word for text in (*context.facts, context.role or "") for word in squeezed(text)}
    offer = (
        company_words(context.competing_offer.by)
        if context.competing_offer and context.competing_offer.by
        else ()
    )

    def allowed(window: list[str]) -> bool:
        return tuple(window) == offer or all(word in known | facts | _LINKS for word in window)

    return allowed


def _slips_of_one_word(
    prose: Prose, text: Text, company: tuple[str, ...], *, lower_case: bool
) -> Iterator[tuple[int, int]]:
    """A telling word of the name mistyped where the rest of the name is left out."""
    telling = [w for w in company if len(w) >= 5 and w not in _LINKS and w not in _COMPANY_WORDS]
    if not telling:
        return
    context = prose.context
    fine = set(company) | all_parts(context.people) | set(name_parts(context.candidate or ""))
    fine |= {word for fact in (*context.facts, context.role or "") for word in squeezed(fact)}
    end = prose.closing_start if text is prose.body else len(text.raw)
    begin = prose.main_start if text is prose.body else 0
    for word in text.words if lower_case else text.capitalised:
        low = _plain(word.low)
        if (
            not begin <= word.start < end
            or len(low) < 5
            or low in fine
            or low in COMMON_GIVEN_NAMES
            or low in _ORDINARY
        ):
            continue
        if not text.raw[word.start].isupper() or (
            text.starts_sentence(word.start) and len(low) < 7
        ):
            continue
        for right in telling:
            plural = low.rstrip("s") == right.rstrip("s")
            if is_slip_of(low, right) and not plural:
                yield word.start, word.end
                break


_ORDINARY = frozenset(
    "thank thanks which there where their these those today after again could would should please monday"
    " tuesday wednesday thursday friday saturday sunday january february march april august september"
    " october november december english french german spanish north south east west northern southern"
    " western eastern europe london street house great little since other another during while dear hello".split()
)


def _others(prose: Prose, text: Text, company: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Another employer in the place where this one belongs."""
    others = {company_words(name) for name in prose.context.other_companies}
    others.discard(company)
    allowed = _allowed(prose)
    end = prose.closing_start if text is prose.body else len(text.raw)
    begin = prose.main_start if text is prose.body else 0
    for name in sorted(others):
        yield from _mentions(text, name)
    shared = _COMPANY_WORDS & set(company) & {_plain(word) for word in text.vocabulary}
    for index, slot in enumerate((*_SLOTS, _ANY_PLACE, _AS_SUBJECT)):
        if (index >= len(_SLOTS) and not shared) or _NEEDED[index].isdisjoint(text.vocabulary):
            continue
        for match in slot.finditer(text.raw, begin, end):
            words = [_plain(word) for word in squeezed(match.group("name"))]
            while words and words[-1] in _LINKS:
                words.pop()
            if not words or allowed(words) or text.is_quoted(match.start("name")):
                continue
            if _is_company(words, company) or _is_somebody(prose, words):
                continue
            sounds_like_one = words[-1] in _COMPANY_WORDS and len(words) > 1
            if index >= len(_SLOTS) and not (sounds_like_one and words[-1] in company):
                continue
            if index < len(_SLOTS) and not sounds_like_one and _is_place_or_thing(words):
                continue
            begin_s, end_s = text.sentence_at(match.start())
            if not _ELSEWHERE.search(text.low[begin_s:end_s]):
                yield match.span("name")


def _mentions(text: Text, name: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    plain = [_plain(word.low) for word in text.words]
    for first in range(len(plain) - len(name) + 1):
        if tuple(plain[first : first + len(name)]) == name:
            piece = text.words[first : first + len(name)]
            sentence = text.low[slice(*text.sentence_at(piece[0].start))]
            if text.raw[piece[0].start].isupper() and not _ELSEWHERE.search(sentence):
                yield piece[0].start, piece[-1].end


def _is_company(words: list[str], company: tuple[str, ...]) -> bool:
    """Whether the words are the company's name, a part of it, or its initials."""
    core = [word for word in words if word not in _LINKS]
    own = [word for word in company if word not in _LINKS]
    if words[0] in own or not set(core) - set(own):
        return True
    initials = "".join(word[0] for word in company)
    return words[0] in (initials, "".join(word[0] for word in own))


def _is_somebody(prose: Prose, words: list[str]) -> bool:
    context = prose.context
    known = all_parts(context.people) | set(name_parts(context.candidate or ""))
    return words[0] in known or words[0] in COMMON_GIVEN_NAMES or words[0] in _TITLES


_TITLES = frozenset("mr mrs ms dr prof professor sister father i".split())
_THINGS = frozenset(
    """january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday christmas easter diwali ramadan english french
    german spanish italian hindi polish python java javascript excel sql kafka linkedin teams zoom europe
    london england britain scotland wales ireland germany france spain india america usa uk us eu nhs it
    hr phd msc ba ma bsc berlin paris madrid munich hamburg leeds manchester birmingham bristol edinburgh
    glasgow cardiff dublin york oxford cambridge boston chicago seattle delhi mumbai bangalore pune
    wednesday's monday's north south east west""".split()
)


def _is_place_or_thing(words: list[str]) -> bool:
    """Whether a single capitalised word is no employer: a place, a language, an abbreviation."""
    return words[0] in _THINGS or len(words[0]) < 3


FLAGGED = (
    "I would love to work at Alder & Flinch.",
    "Everything I saw at Elder & Finch made me want to stay.",
    "I believe Alder and Fitch would suit me well.",
    "I would be happy to join Globex next spring.",
    "The position at Hartwell Museums is just what I hoped for.",
    "Thank you. I can picture a future at Initech.",
    with_facts("I would be glad to work for Northgale Logistics.", company="Northgate Logistics"),
    with_facts("We met about the post at Mercy Hospital.", company="Trinity Hospital"),
    with_facts("Working at Loom & Lumen would suit me.", company="lumen & loom"),
    with_facts("I liked everything about lumen & lume.", company="lumen & loom"),
    with_facts("I hope to see St Barnaby's School again.", company="St Bartholomew's School"),
    with_facts("Kestral seems a good place to learn.", company="Kestrel Robotics"),
    with_facts("Brightwater Systems appeals to me.", company="Brightwater Solutions"),
    with_facts(
        "I would love to teach at Banksia Creek College and I could stay all day.",
        company="Wattle Creek College",
    ),
    with_facts("The Waterman Hotel is a house I admire.", company="The Ferryman Hotel"),
    with_facts("What Orbis does for schools is convincing.", other_companies=("Orbis",)),
    Example("Thank you for the talk.", subject="Thank you - interview at Alder & Flynch"),
)
ACCEPTED = (
    "I would love to work at Alder & Finch.",
    "Alder and Finch is where I would like to be.",
    "Before this I spent four years at Meridian Freight.",
    "At Hartwell Museums I learned how to wrap a vase.",
    "My former employer, Globex, closed its shop in March.",
    "I studied at Leeds and would be glad to work with you.",
    "I would love to work with Tobias on the handling collection.",
    "Working in London would be new for me.",
    "While I was at Initech we tried the same thing.",
    "Under an alder by the river I thought of your museum; a finch sang.",
    with_facts("Larkspur is a good place to learn.", company="Larkspur Health"),
    with_facts("I would be glad to join the hospice.", company="St Brannoc's Hospice"),
    with_facts(
        "The Bluestem Data Engineer role fits me.",
        company="Bluestem Analytics",
        role="Data Engineer",
    ),
    with_facts("I like how lumen & loom dyes its wool.", company="lumen & loom"),
    with_facts("Harrow & Pike Ltd is known for its roofs.", company="Harrow & Pike"),
    with_facts("I learned a lot in my placement at Mercy Hospital.", company="Trinity Hospital"),
    with_facts("The Grand Hotel has a fire panel too; I worked there.", company="Ferryman Hotel"),
    with_facts("The Hotel is a house I admire.", company="The Ferryman Hotel"),
    with_facts("I used to work for Orbis in Leeds.", other_companies=("Orbis",)),
    with_facts("HPA is well known for its roofs.", company="Harrow & Pike Architects"),
)

CHECK = Check(CODE, Severity.BLOCKING, _find, FLAGGED, ACCEPTED)
