"""The note names the post that was talked about.

The article, "After a job interview" (proofread the note; say which interview it was). Only a title
in a place that means this post counts: "the Loan Officer position", "your new Loan Officer". Titles
the candidate held elsewhere, and the titles of the people there, may be named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints.check import Check, Example, finding_at, with_facts
from afterword.writing.lints.likeness import unaccented
from afterword.writing.lints.prose import Prose, Text, squeezed

CODE = "wrong_role"
_HEADS = frozenset(
    """accountant actuary administrator adviser advisor agent analyst apprentice architect archivist assistant
    associate attorney auditor baker barista bookkeeper broker builder buyer caretaker carer cashier chef
    chemist cleaner clerk coach consultant controller conservator cook coordinator co-ordinator copywriter counsellor counselor
    curator dentist designer developer dietitian director dispatcher doctor draughtsman driver economist editor
    educator electrician engineer estimator executive fitter foreman fundraiser gardener geologist guide hygienist
    illustrator inspector instructor intern interpreter investigator joiner journalist lawyer lead leader lecturer
    librarian machinist manager marketer mechanic mentor merchandiser midwife modeller negotiator nurse officer
    operator optician organiser organizer owner paralegal paramedic partner pharmacist photographer
    physicist physiotherapist picker pilot planner plumber porter postdoc principal producer programmer
    psychologist publicist receptionist recruiter registrar reporter representative researcher scientist secretary
    seller solicitor specialist statistician steward storekeeper strategist supervisor surgeon surveyor teacher
    technician technologist teller tester therapist trainee trainer translator tutor underwriter vet
    videographer waiter warden welder worker writer""".split()
)
_SENIORITY = frozenset(
    "senior junior lead principal deputy assistant head chief trainee graduate associate staff sr jr new next"
    " first full part time temporary permanent interim acting exciting ideal future".split()
)
_POST = r"(?:post|position|role|job|vacancy|opening|opportunity|interviews?|appointment|vacancies|post's)"
_TITLE = r"(?P<title>(?:[A-Z][\w'’/&-]* (?:(?:and|of|&) )?){0,4}[A-Z][\w'’/-]*)"
_LOW_TITLE = r"(?P<title>(?:[a-z][a-z'-]+ ){0,2}[a-z-]+)"
_PATTERNS = (
    re.compile(rf"(?:\b(?:[Tt]he|[Tt]his|[Yy]our|[Aa]n?) )?\b{_TITLE} {_POST}\b"),
    re.compile(
        rf"\b(?:[Pp]ost|[Pp]osition|[Rr]ole|[Jj]ob|[Vv]acancy|opening) (?:of|as|for)(?: an?| the| your)? {_TITLE}"
    ),
    re.compile(
        r"\b(?:be|become|becoming|being|work|working|joining|join you|join the team|join your team|start|starting"
        r"|contribute|contributing|serve|serving|you|me|team|company|there|here|hospice|museum|with you|for you)"
        rf" as(?: an?| your| the)?(?: new| next)? {_TITLE}"
    ),
    re.compile(rf"\b(?:be|become|becoming) (?:your|the)(?: new| next)? {_TITLE}"),
    re.compile(
        r"\b(?:would|could|can|will|should|'d|'ll) (?:be|make|become) an? "
        rf"(?:(?:very|really|good|great|fine|excellent|strong|useful|reliable|worthy) )*{_TITLE}"
    ),
    re.compile(
        rf"\b(?:apply|applied|application|applying|interviewed|candidate|considered) (?:me )?(?:for|as)(?: an?| the| your)?(?: (?:post|position|role|job) (?:of|as))? {_TITLE}"
    ),
    re.compile(rf"\b(?:the|this|your) {_LOW_TITLE} {_POST}\b"),
)
_AS_TITLE = re.compile(r" as (?:(?:an?|your|the) )?(?:(?:new|next) )?[A-Z]")
_WILLING = re.compile(
    rf"\b(?:would|will|'d|'ll|glad|happy|hope|look forward|like|love|delighted|proud|want|keen)\b[^.!?\n]{{3,90}} as(?: an?| your| the)?(?: new| next)? {_TITLE}"
    r"(?=[.,;!\n]|$| (?:at|in|for|with)\b)"
)
"""Somebody who would like to do something as something means the post."""
_IN_SUBJECT = re.compile(
    rf"(?:^|[-–—:,] ?|\b(?:[Tt]he|for|about|[Rr]e:|your) ){_TITLE}(?: {_POST}\b| ?[-–—:,(]|$)"
)
_ELSEWHERE = re.compile(
    r"\b(?:i (?:held|had (?:an?|the|my)|was (?:an?|the|your)|worked|served|spent|left|did)|my (?:role|time|job|post|work|years|current|present|last|previous|former|old|first|own)"
    r"|former|previous|previously|used to|years|when i was|while i was|worked as|at my|in my (?:time|work|years))\b"
)


def _find(prose: Prose) -> Iterator[Finding]:
    role = prose.context.role
    if not role or all(text.vocabulary.isdisjoint(_HEADS) for text in prose.texts):
        return
    seen: set[int] = set()
    for text, pattern in _places(prose):
        for match in pattern.finditer(text.raw):
            span = _title_span(match, text)
            if span is None or span[0] in seen or text.is_quoted(span[0]):
                continue
            if text is prose.body and span[0] >= prose.closing_start:
                continue
            severity = _judge(prose, text, span)
            if severity is not None:
                seen.add(span[0])
                message = f"This note is about the post of {role}, but another one stands here."
                yield finding_at(CODE, severity, message, text, span, (role,))


def _places(prose: Prose) -> Iterator[tuple[Text, re.Pattern[str]]]:
    for pattern in _PATTERNS:
        yield prose.body, pattern
    if _AS_TITLE.search(prose.body.raw):
        yield prose.body, _WILLING
    if prose.subject.raw:
        yield prose.subject, _IN_SUBJECT


def _title_span(match: re.Match[str], text: Text) -> tuple[int, int] | None:
    """The span of the title up to its head word, or None where the words are no title."""
    begin, end = match.span("title")
    words = text.words_between(begin, end)
    heads = [index for index, word in enumerate(words) if _is_head(word.low)]
    if not heads:
        return None
    first = 0
    if not match.group("title")[0].isupper():
        # In lower case only the word before the head may belong to the title.
        first = max(0, heads[-1] - 1)
    return words[first].start, words[heads[-1]].end


def _is_head(word: str) -> bool:
    return word.removesuffix("'s") in _HEADS or word.split("-")[-1] in _HEADS


def _judge(prose: Prose, text: Text, span: tuple[int, int]) -> Severity | None:
    """Decide whether a title is the post's own (None), another's (blocking) or doubtful (hint)."""
    role = _words(prose.context.role or "")
    title = _words(text.raw[slice(*span)])
    begin, end = text.sentence_at(span[0])
    around = text.low[begin : min(end, span[1] + 25)]
    if _ELSEWHERE.search(around):
        return None
    if title != role and any(title == _words(other) for other in prose.context.other_roles):
        return Severity.BLOCKING
    if not title - role - _SENIORITY or _words(prose.context.company or "") >= title - role:
        return None
    heads = {word for word in title if word in _HEADS}
    capital = text.raw[span[0]].isupper()
    if not (heads & role):
        same_in_other_words = any(_alike(head, own) for head in heads for own in role)
        return None if same_in_other_words else Severity.BLOCKING
    # "the busy branch manager role": in lower case only the head can be told from an adjective.
    extra = title - role - _SENIORITY
    if not capital or title >= role:
        return None
    return Severity.BLOCKING if extra else None


_ALIKE = (
    {"lead", "leader", "supervisor"}, {"developer", "engineer", "programmer"}, {"educator", "teacher"},
    {"adviser", "advisor", "consultant"}, {"attorney", "lawyer", "solicitor"}, {"organiser", "organizer"},
    {"counsellor", "counselor"}, {"doctor", "physician"}, {"researcher", "scientist"},
    {"representative", "rep"}, {"carer", "caregiver"}, {"vet", "veterinarian"}, {"bookkeeper", "accountant"},
    {"cook", "chef"}, {"coordinator", "co-ordinator"}, {"admin", "administrator"},
)  # fmt: skip


def _alike(one: str, other: str) -> bool:
    return any(one in group and other in group for group in _ALIKE)


def _words(title: str) -> frozenset[str]:
    words = {unaccented(word).removesuffix("'s") for word in squeezed(title)}
    halves = {half for word in words for half in word.split("-")}
    return frozenset((words | halves) - {"and", "&", "of", "the", "a", "an", "for", "in", "at"})


FLAGGED = (
    "Thank you for the talk about the Gallery Assistant position.",
    "I would be proud to become your Visitor Services Manager.",
    "We spoke about the role of Collections Officer.",
    "I would like to work as your Registrar.",
    "I remain very interested in the Exhibition Designer post.",
    "I applied for the Museum Shop Supervisor role.",
    "My interest in the curator position has grown.",
    "You interviewed me for the Archive Technician vacancy.",
    "I hope to start as Events Coordinator this summer.",
    "The post of Head Gardener sounds right for me.",
    Example("Thank you for the talk.", subject="Thank you - Museum Curator interview"),
    Example("Thank you for the talk.", subject="Project Manager position"),
    with_facts("The Data Analyst role suits me.", role="Data Engineer"),
    with_facts(
        "I like the Junior Planner position.", role="Planner", other_roles=("Junior Planner",)
    ),
)
ACCEPTED = (
    "Thank you for the talk about the Museum Educator position.",
    "I would be proud to become your next Museum Educator.",
    "The educator post is what I have been looking for.",
    "In my role as Gallery Assistant I met many schools.",
    "I worked as a Visitor Services Manager before.",
    "Your Exhibitions Director showed us the new wing.",
    "When I was a Registrar I labelled nine thousand buttons.",
    "Please thank the Finance Manager who lent me an umbrella.",
    "The shop supervisor told me about the winter.",
    "I would be glad to work as part of the team.",
    "The position suits me better than I had hoped.",
    "The teacher training day was the best part of the visit.",
    "The museum teacher post is just right for me.",
    with_facts("The shift lead job is just right for me.", role="Warehouse Shift Lead"),
    with_facts("The Software Developer role suits me.", role="Software Engineer"),
    with_facts("I like the Co-ordinator position.", role="Volunteer Coordinator"),
    Example("Thank you for the talk.", subject="Museum Educator interview, 12 May"),
)

CHECK = Check(CODE, Severity.BLOCKING, _find, FLAGGED, ACCEPTED)
