"""What is said to be attached is attached.

Our own: the most common slip of any mail. A link, and a thing that was attached earlier or by somebody
else, are no attachments of this note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, finding_at, matches, phrases, with_facts
from afterword.writing.lints.prose import Prose

CODE = "attachment_mentioned_not_attached"
_THING = (
    r"(?:cv|resume|résumé|report|pdf|document|file|list|handbook|portfolio|certificate|certificates|reference|references|copy|copies"
    r"|letter|paper|article|slides|presentation|drawing|drawings|spreadsheet|photo|photos|picture|pictures|plan|plans|sketch|sketches"
    r"|sample|samples|draft|proposal|summary|transcript|diploma|checklist|template|deck|form|scan|video|recording|poster|brochure)"
)
_MENTIONS = phrases(
    ("attached", r"\((?:see |please see |as )?attached[^()\n]{0,40}\)"),
    (
        "attached",
        r"\b(?:is|are|'s|'ve|have|has|please|see|find|i|also|now|it|them|files?) (?:\w+ ){0,2}attached\b",
    ),
    (
        "attached",
        r"(?:^|[.\n] ?)attached (?:is|are|you|please|find|to|here)\b|\bthe attached\b|\battached (?:please )?find\b",
    ),
    (
        "attached",
        rf"\battached {_THING}\b|\b{_THING}s?,? attached\b|\battached (?:to|in|with) this (?:e-?mail|message|note)\b",
    ),
    ("attach attaching", r"\b(?:i|i'm|i am|let me|i'll|i will|we) (?:\w+ ){0,2}attach(?:ing)?\b"),
    (
        "attachment attachments",
        r"\b(?:see|find|in|open|as an?|the|this|an) (?:the |this |an? )?(?:\w+ )?attachments?\b",
    ),
    (
        "annex annexe appendix enclosure enclosures",
        r"\b(?:in|see|find|as|with) (?:the |an |my |this )?(?:annexe?|appendix|enclosures?)\b(?! (?:of|to) (?:the|your))",
    ),
    (
        "sending send add added include included adding including put",
        rf"\bi(?:'m| am|'ve| have|'ll)? (?:\w+ )?(?:sending|send|adding|added|including|include|included|put) (?:you )?(?:\w+ ){{0,4}}?{_THING}s? (?:\w+ ){{0,2}}?(?:with|to|in|into|here|below|along with) ?(?:this (?:e-?mail|mail|message|note|letter)|here|below)?(?=[.,;!\n]|$)",
    ),
    (
        "here is are's",
        rf"\bhere (?:is|are|'s) (?:my|the|our|a|an|some) (?:\w+ ){{0,3}}?(?:{_THING}|pdf|file|zip)s? (?:as an? (?:pdf|file|word|attachment)|in pdf|in word)\b",
    ),
    (
        "file below document pdf",
        r"\bthe (?:file|document|pdf|spreadsheet|attachment|picture|photo) (?:below|enclosed|herewith|in this (?:mail|e-?mail|message))\b",
    ),
    (
        "enclose enclosed enclosing",
        r"\bi (?:\w+ )?enclose\b|\bi(?:'ve| have) (?:\w+ )?enclosed\b|\b(?:is|are|please find|find|see) (?:\w+ )?enclosed\b|(?:^|[.\n] ?)enclosed (?:is|are|you|please|find)\b|\bthe enclosed\b|\bi am enclosing\b",
    ),
)
_ELSEWHERE = re.compile(
    r"\b(?:no|not|without|if you|you (?:\w+ )?attached|they attached|you sent|was attached|were attached|emotionally|link|would you like me to"
    r"|shall i|should i|can attach|could attach|happy to attach|glad to attach|attached to (?:the|my|a|your|this (?:place|town|house|idea))|feel attached|became attached|grew attached|grown attached|strings attached)\b|n't\b"
)


def _find(prose: Prose) -> Iterator[Finding]:
    attachments = prose.context.attachments
    if attachments:
        return
    severity = Severity.HINT if attachments is None else Severity.WARNING
    for match in matches(prose.body, _MENTIONS):
        begin, end = prose.body.sentence_at(match.start() + 1)
        if _ELSEWHERE.search(
            prose.body.low[max(begin, match.start() - 60) : min(end, match.end() + 25)]
        ):
            continue
        message = "Nothing is attached yet."
        span = match.start(), match.end()
        while prose.body.low[span[0]] in ".\n ":
            span = span[0] + 1, span[1]
        yield finding_at(CODE, severity, message, prose.body, span)
        return


FLAGGED = (
    "My lesson plan is attached.",
    "Please find attached the sketch we spoke of.",
    "I attach the handout for the winter visits.",
    "Thank you for the talk (see attached PDF).",
    "Attached are two photographs of the glove box.",
    "I am attaching my reference from the school.",
    "You will find the list in the attachment.",
    "The attached paper explains the method.",
    "I enclose a copy of my minibus licence.",
    "Enclosed please find my certificate.",
    "I have attached what I promised.",
    "As promised, the slides are attached to this mail.",
    with_facts("My CV is attached.", attachments=None),
)
ACCEPTED = (
    "My lesson plan is on my page.",
    "I have become attached to the elephant already.",
    "The rope attached to the elephant was new to me.",
    "You attached a map to your invitation, which helped.",
    "There were no strings attached, you said.",
    "If you like, I can attach my lesson plan to a later mail.",
    "The map that was attached to your mail led me to the back door.",
    "Would you like me to attach the certificate next time?",
    "I am attached to this town.",
    "Here is the link to the paper we spoke of.",
    "I do not attach much weight to titles.",
    "The annexe attached to the old mill is lovely.",
    with_facts("My lesson plan is attached.", attachments=("plan.pdf",)),
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED, frozenset(NoteKind))
