"""A slip rule: a pattern over lower-case text that is tried where one of its words occurs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from afterword.writing.lints.check import spelled_out


@dataclass(frozen=True)
class SlipRule:
    """One slip, looked for near one of the words in `needs`, if one of `also` is in the text too.

    The group `slip` of the pattern, or all of it, is what is reported.

    `fix` may hold backreferences (`\\1`, `\\g<name>`). `flagged` and `accepted` are sentences
    that the rule must flag and must let pass; the tests run them all.
    """

    needs: tuple[str, ...]
    pattern: str
    message: str
    fix: str = ""
    flagged: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    code: str = "grammar"
    sure: bool = True
    also: frozenset[str] = frozenset()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first needed: most rules never are."""
        return re.compile(_with_words(spelled_out(self.pattern)))


def rule(
    needs: str,
    pattern: str,
    message: str,
    *,
    fix: str = "",
    flagged: tuple[str, ...] = (),
    accepted: tuple[str, ...] = (),
    code: str = "grammar",
    sure: bool = True,
) -> SlipRule:
    """Make a rule; `needs` holds the words, parted by blanks, of which one must occur.

    After an ampersand stand words of which one must occur somewhere in the text as well.
    """
    near, _, also = needs.partition("&")
    words = tuple(near.split()), frozenset(also.split())
    return SlipRule(words[0], pattern, message, fix, flagged, accepted, code, sure, words[1])


_WORD_CLASSES = {
    "<det>": r"(?:the|a|an|my|your|our|his|her|its|their|this|that|these|those|some|any|every|each)",
    "<poss>": r"(?:my|your|our|his|her|its|their)",
    "<subj>": r"(?:i|you|we|they|he|she|it)",
    "<obj>": r"(?:me|you|us|them|him|her|it)",
    "<be>": r"(?:am|is|are|was|were|be|been|being|'m|'re|'s)",
    "<modal>": r"(?:can|could|will|would|shall|should|may|might|must)",
    "<mass>": r"(?:information|advice|feedback|equipment|furniture|knowledge|software|hardware|research|progress"
    r"|evidence|luggage|homework|staff|work|news|training|experience|money|time|patience|interest|help|support"
    r"|understanding|attention|traffic|literature|machinery|stationery|correspondence|documentation|expertise)",
    "<plural>": r"(?:questions|points|projects|teams|things|years|months|weeks|days|hours|minutes|ideas|reasons"
    r"|colleagues|candidates|companies|roles|skills|tasks|documents|references|interviews|examples|problems"
    r"|students|customers|clients|pages|people|visits|details|steps|answers|tools|methods|books|papers|tests"
    r"|systems|products|services|members|patients|children|pupils|words|mistakes|errors|opportunities|positions"
    r"|jobs|cases|changes|challenges|topics|subjects|meetings|places|processes|results|samples|reports|schools"
    r"|lessons|classes|offices|branches|departments|machines|parts|files|lines|numbers|figures|plans|letters"
    r"|e-?mails|messages|calls|colours|rooms|houses|men|women|persons|groups|languages|countries|cities"
    r"|applications|certificates|experiences|strengths|weaknesses|impressions|contacts|subjects|talents|interviewers|museums|qualifications|responsibilities|duties|aspects|insights|goals|values)",
    "<singular>": r"(?:question|point|project|team|thing|year|month|week|day|hour|minute|idea|reason|colleague"
    r"|candidate|company|role|skill|task|document|reference|interview|example|problem|student|customer|client"
    r"|page|person|visit|detail|step|answer|tool|method|book|paper|test|system|product|service|member|patient"
    r"|child|pupil|word|mistake|error|opportunity|position|job|case|change|challenge|topic|subject|meeting"
    r"|place|process|result|sample|report|school|lesson|class|office|branch|department|machine|file|line"
    r"|number|figure|plan|letter|message|language|country|city|application|certificate|qualification"
    r"|responsibility|duty|aspect|insight|goal|value|course|degree|strength|weakness|museum|interviewer|talent)",
    "<adj>": r"(?:good|great|nice|new|big|small|important|interesting|useful|helpful|valuable|strong|long|short"
    r"|relevant|further|more|other|additional|first|last|next|different|detailed|open|professional|practical)",
}


def _with_words(pattern: str) -> str:
    for name, words in _WORD_CLASSES.items():
        pattern = pattern.replace(name, words)
    return pattern
