"""A thank-you says that the writer wants the post.

The article, "After a job interview": express your interest in the job and the company. Collected
evidence, section on contents: one line of fit or interest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, about_the_note, with_facts
from afterword.writing.lints.prose import Prose

CODE = "no_interest"
_INTEREST = re.compile(
    r"\b(?:i|i'm|i am|am|me|my|remain|stay(?:s|ed)?|still|more|very|keenly|genuinely|truly|even) (?:\w+ ){0,3}(?:interest(?:ed)?|keen(?:er)?|eager|excited|enthusias\w+|motivated|thrilled|attracted|drawn|convinced|determined)\b"
    r"|\binterest (?:in|has|is|remains)\b|\bkeen(?:er)? (?:to|on|than)\b|\bappeal(?:s|ed|ing)?\b|\battract(?:s|ed|ive)?\b|\btempt(?:s|ed|ing)?\b"
    r"|(?:\b(?:would|should|could|'d|might)|\b(?:i'd|we'd|it'd))(?: \w+){0,3} (?:love|like|enjoy|relish|welcome|jump at|thrive|value|suit|appreciate (?:the|a) chance|be (?:\w+ ){0,2}"
    r"(?:glad|happy|proud|pleased|delighted|thrilled|honou?red|excited|privileged|lucky|fortunate|keen|eager|thankful|grateful|a pleasure|a joy|an honou?r|a privilege|a dream|right|content|at home|ideal|perfect|in my element))"
    r"|\b(?:am|'m|be|i will be|i shall be) (?:\w+ ){0,2}(?:eager|keen|ready|willing|happy|glad|proud|pleased|excited|thrilled|honou?red|looking forward) (?:to|about|at|by)\b"
    r"|\b(?:want|wanting|wish|wishing|hope|hoping|long|longing|intend|aim|love) (?:\w+ ){0,3}(?:to (?:\w+ ){0,1}(?:join|work|contribut\w+|be|become|come|do|help|start|take|teach|build|run|lead|bring|play|learn|see|get|have|return|stand|carry)|the (?:\w+ ){0,3}(?:post|job|role|position)|this (?:\w+ ){0,2}(?:post|job|role|position))"
    r"|\bhope (?:that )?(?:we|i|you|to)\b|\blook(?:ing)? forward to (?:\w+ ){0,2}(?:work|join|contribut|start|being|becom|help|the (?:next|chance|possib)|next|taking|a (?:second|next)|seeing)\w*"
    r"|\b(?:right|next|natural|good|ideal|logical|obvious) (?:\w+ ){0,2}(?:step|move|place|fit|match|home) |\bstep for me\b|\bfit(?:s|ted)? (?:\w+ ){0,2}(?:with|me|my|well|for)\b|\bsuits? me\b|\bmatch(?:es)? (?:\w+ ){0,2}(?:my|what)\b"
    r"|\b(?:would|should|'d|will|'ll) (?:gladly|happily|readily|willingly|come|take my|start|want|jump|be there)\b|\bwanted (?:the|this|to (?:join|work|be|do|stay|start|come))\b|\b(?:one|job|post|place|role|work|team) (?:that )?i (?:want|wanted|would|hope|hoped)\b"
    r"|\bhope (?:it|this|that|the (?:\w+ )?(?:desk|chair|answer|choice))\b|\bwith (?:great |much |real )?pleasure\b|\bsign me up\b|\bi want (?:\w+ ){0,3}(?:the|this|that|your|to)\b|\b(?:exactly|just|precisely) (?:the|what|where|how)\b|\bdream (?:job|role|post|of)\b|\bfirst choice\b|\b(?:see|picture|imagine) myself\b"
    r"|\b(?:i would|i'd|i should) (?:\w+ )?(?:pick|choose|take it)\b|\bwhere i (?:\w+ ){0,2}(?:want|belong|would|could|'d|hope)|\bmore (?:certain|sure|convinced|determined|than (?:ever|before))\b|\bmade me (?:want|hope|wish|even)\b|\bsay yes\b"
    r"|\bkind of (?:work|place|team|job|post|school|problem)\b|\bwhat i (?:am|'m|have been|was) (?:looking|hoping)|\bi(?:'m| am) looking for\b|\bcount me in\b|\bcan(?:not|'t) wait\b|\bcan hardly wait\b"
    r"|\b(?:post|role|job|position|work|place|team|this|it) (?:would|could|will|offers?|combines?|brings?|has everything|is (?:all|everything|where|what|made)|feels?|sounds?)\b|\b(?:interests?|intrigues?|excites?|fascinates?|tempts?|delights?|suits?|draws?|calls?) me\b|\bthe (?:work|job|post|role) i (?:want|would|have|hope|like)"
    r"|\bglad to (?:be|do|work|join|take|help|bring)\b|\bmy place\b|\bat home (?:in|with|here|at)\b|\bconfirmed my\b|\bkeeps? me thinking\b|\bi'm in\b|\bconvinced me\b|\b(?:reason|reasons) (?:why )?i (?:want|applied|would)"
)
_NO_INTEREST = re.compile(
    r"\b(?:not|never|no longer|hardly|n't) (?:\w+ ){0,2}(?:interested|keen|eager|excited|want|appeal\w*|sure i want)"
)


def _find(prose: Prose) -> Iterator[Finding]:
    main = prose.body.low[prose.main_start : prose.closing_start]
    if not _INTEREST.search(_NO_INTEREST.sub(" ", main)):
        message = "The note does not say that you want the post."
        yield about_the_note(CODE, Severity.WARNING, message)


FLAGGED = (
    "Dear Helen,\nThank you for the talk about school visits in winter. It was a good hour.",
    "Dear Helen,\nThank you for the tour. Tobias explained the handling collection very well.",
    "Dear Helen,\nThank you. I learned a lot about plaster casts and about bats.",
    "Dear Helen,\nThank you for your time. The coffee was excellent.",
    "Dear Helen,\nThank you. Your questions were interesting and the stores are cold.",
    "Dear Helen,\nThank you for the talk. I am not interested in evening work.",
    "Dear Helen,\nThank you for the interview on Tuesday. My train was late, as you know.",
    "Dear Helen,\nMany thanks for the talk. The elephant was a surprise.",
    "Dear Helen,\nThank you for seeing me. I forgot to say that I hold a minibus licence.",
    "Dear Helen,\nThank you for the explanation. Have a good weekend.",
    "Dear Helen,\nThank you for Tuesday. The winter programme is well made.",
    "Dear Helen,\nThank you for showing me round, and please greet Tobias.",
)
ACCEPTED = (
    "Dear Helen,\nThank you. I left wanting the job more than when I arrived.",
    "Dear Helen,\nThank you. Of all I have seen it is the one I'd pick.",
    "Dear Helen,\nThank you. I would love to join you.",
    "Dear Helen,\nThank you. The post appeals to me more than before.",
    "Dear Helen,\nThank you. I'd be glad to carry boxes at Alder & Finch.",
    "Dear Helen,\nThank you. I am even more interested in the post now.",
    "Dear Helen,\nThank you. I hope we can do this together.",
    "Dear Helen,\nThank you. It sounds like the right next step for me.",
    "Dear Helen,\nThank you. This is exactly the work I have been waiting for.",
    "Dear Helen,\nThank you. I can see myself among these boxes.",
    "Dear Helen,\nThank you. My enthusiasm for the museum has grown.",
    "Dear Helen,\nThank you. I want this post.",
    "Dear Helen,\nThank you. I should be proud to be your Museum Educator.",
    "Dear Helen,\nThank you. The post fits well with my years in schools.",
    "Dear Helen,\nThank you. I look forward to the possibility of joining you.",
    with_facts("Dear Helen,\nIs there any news?", kind=NoteKind.STATUS_INQUIRY),
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED, frozenset({NoteKind.THANK_YOU}))
