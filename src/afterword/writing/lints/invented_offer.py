"""An offer from elsewhere is only mentioned if there is one.

The article, "After a job interview" (be honest); collected evidence, section on deadline notes (no
bluffing). What the recipient's own side offered, an offer of help, and a post accepted elsewhere in
a note of withdrawal are no claims.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, finding_at, matches, phrases, with_facts
from afterword.writing.lints.prose import Prose, squeezed
from afterword.writing.note_context import CompetingOffer

CODE = "invented_offer"
_JOB = r"(?:job|position|post|role|contract|place|permanent|full-time|traineeship|internship|salary|more money|start)"
_HAS = r"(?:have|'ve|has|had|'s)"
_CLAIMS = phrases(
    (
        "offered",
        rf"(?:[\w&'.-]+ ){{0,3}}[\w&'.-]+ (?:has |have |had |just |already |also |'s |'ve ){{0,3}}offered me (?:an? |the |another |their ){{0,1}}(?:\w+ ){{0,2}}{_JOB}\b",
    ),
    (
        "offered",
        rf"\bi(?:'ve| have| had| was| am|'m)? (?:now |just |also |already |recently |been |being ){{0,3}}offered (?:an? |the |another |two )(?:\w+ ){{0,2}}{_JOB}\b[^.!?\n]{{0,40}}",
    ),
    (
        "offer offers",
        r"\bi(?:'ve| have| had|'m| am)? (?:now |just |also |already |recently |currently |been |still |received |got |getting |holding |hold |given |made |sitting on |considering |weighing |got ){1,4}"
        r"(?:an?|another|the|two|three|several|some|other|one|a second|more|better|multiple) (?:\w+ ){0,3}offers?\b(?! (?:of help|to help))[^.!?\n]{0,30}",
    ),
    (
        "offer offers",
        r"\bi (?:have|hold|got|received) (?:an?|another|two|three|several|other|one) (?:\w+ ){0,3}offers?\b(?! (?:of|to) )[^.!?\n]{0,30}",
    ),
    (
        "offer offers",
        r"\b(?:my|the) (?:other|competing|rival|second|better|current) (?:\w+ )?offers?\b",
    ),
    (
        "offer offers",
        r"\b(?:job |written |firm |competing )?offers? (?:from|at|by) (?:another|a different|a competitor|an? \w+ (?:company|firm|school|practice|hospital|bank)|your competitor|google|elsewhere|other)\b[^.!?\n]{0,30}",
    ),
    ("offer offers", r"\boffers? (?:is|are|lies) (?:already |now )?on (?:the|my) (?:table|desk)\b"),
    (
        "company employer firm companies employers firms organisation organization school practice",
        r"\b(?:another|a second|a different|a competing|two other|other|several) (?:\w+ )?(?:company|employer|firm|companies|employers|firms|organisation|organization|school|practice|hospital) (?:has|have|is|are) (?:also |already |just |now )?(?:made me|offering|offered|given me|asked me to (?:join|start)|sent me (?:a|their) contract|ready to (?:hire|take))\b[^.!?\n]{0,40}",
    ),
    (
        "offer offers",
        r"\b(?!you\b)[\w&'.-]+ (?:(?:of yours|company|firm|also|already|just|now|yesterday|today|even|recently) )*(?:has |have |had |'s |'ve )?(?:(?:also|already|just|now) )*(?:made|sent|given|gave) me (?:an? |the |their |two |another |written )*(?:\w+ )?offers?\b(?! (?:of (?![£$€\d])|to (?:help|carry|show|lend)))[^.!?\n]{0,30}",
    ),
    (
        "offer offers",
        r"\b(?:i've|i have|there(?:'s| is)|with) (?:got |also )?(?:an?|another|two|some) (?:(?:better|other|good|second|firm|competing|written|attractive|concrete|second) )+offers?\b[^.!?\n]{0,40}|\bthere(?:'s| is) another offer\b[^.!?\n]{0,40}",
    ),
    (
        "wants want hire like contract",
        r"\b(?:another|a different|a second|two other|other|several other) (?:compan(?:y|ies)|employers?|firms?|organi[sz]ations?|schools?|practices?|hospitals?|museums?|banks?) (?:wants?|would like|is ready|are ready|is keen|are keen|is going|are going) (?:to (?:hire|have|take|employ)|me)\b[^.!?\n]{0,20}",
    ),
    (
        "offer offers",
        r"\b(?:i|i've|i have|there is|there's|there are|i am|i'm) (?:\w+ ){0,3}?(?:an? |another |two |three |other |my |their )(?:\w+ ){0,2}offers? (?:from|by|at|with) (?!you\b|your\b|help)[\w&'.-]+[^.!?\n]{0,30}",
    ),
    (
        "wants want like",
        r"\b(?:a|your|another|one of your|the|my old|my present) (?:\w+ )?(?:competitors?|rivals?|firm|company|employer)(?: of yours)? (?:wants|want|would like|'d like) (?:to (?:hire|have|take|employ|sign)|me (?:to (?:start|sign|join|work|come|say))|me)\b[^.!?\n]{0,30}|\b(?!you\b|they\b|it\b|i\b|who\b|she\b|he\b|visitors\b|children\b)[\w&'.-]+ would like me to (?:start|sign|join)\b[^.!?\n]{0,30}",
    ),
    (
        "selected chosen hired accepted",
        r"\bi(?:'ve| have| was| had) (?:\w+ )?(?:been )?(?:selected|chosen|hired|accepted|picked|recruited) (?:by|at|for a (?:job|post|role) (?:at|by|with)) (?!you\b|your\b|the (?:jury|committee|panel|class|team|museum's)|my (?:class|colleagues))(?:an? |another |the )?(?:\w+ )?(?:employer|company|firm|school|hospital|bank|museum|practice|agency|competitor|university|council|business|organi[sz]ation)\b[^.!?\n]{0,20}",
    ),
    (
        "given offer",
        r"\bi(?:'ve been| have been| was| got) (?:\w+ )?(?:given|made|sent|handed) (?:an?|another|their|the) (?:\w+ ){0,2}(?:offer|contract)\b[^.!?\n]{0,40}",
    ),
    (
        "contract",
        r"\b(?:has|have|'s|just|already) (?:given|sent|offered|gave) me (?:an? |the |their )*(?:\w+ )?contract\b[^.!?\n]{0,30}",
    ),
    (
        "contract",
        r"\b(?:have|got|received|holding) (?:an?|another|a signed|their) contract (?:from|with|in|on)\b[^.!?\n]{0,40}",
    ),
)
_NO_CLAIM = re.compile(
    r"\b(?:no|not|never|n't|if|should|were|would|whether|unless|hope|until|before|when you|you (?:\w+ )?(?:have |had )?offered|your offer"
    r"|(?:in|back in|since) (?:19|20)\d\d|years ago|last year|as a student|after school|once)\b|n't\b"
)


def _find(prose: Prose) -> Iterator[Finding]:
    context = prose.context
    if not context.offers_known:
        return
    offer = context.competing_offer
    for text in prose.texts:
        reported = -1
        for match in matches(text, _CLAIMS):
            begin, end = text.sentence_at(match.start())
            if match.start() < reported or _NO_CLAIM.search(text.low[begin : match.end()]):
                continue
            if re.search(r"\b(?:you|they all|which) ", match.group().split("offered")[0]):
                continue
            reported = match.end()
            begin_at = match.start() + len(match.group()) - len(match.group().lstrip())
            span = begin_at, begin_at + len(match.group().strip())
            if offer is None:
                message = "Your facts know of no offer. Take this out, or record the offer first."
                yield finding_at(CODE, Severity.BLOCKING, message, text, span)
            elif _names_another(text.low[begin:end], offer, context.company or ""):
                message = f"The offer in your facts is from {offer.by}."
                yield finding_at(CODE, Severity.HINT, message, text, span)
            elif offer.in_writing is False and "written" in match.group():
                message = "In your facts the offer is not in writing yet."
                yield finding_at(CODE, Severity.WARNING, message, text, span)


def _names_another(sentence: str, offer: CompetingOffer, company: str) -> bool:
    named = re.search(r"\boffers? from ((?:the )?[\w&'. -]{2,30})", sentence)
    if not offer.by or named is None or named.group(1).split()[0] in _UNNAMED:
        return False
    return not set(squeezed(offer.by)) & set(squeezed(named.group(1)))


_UNNAMED = frozenset("another a an some one elsewhere other different their the".split())

_KINDS = frozenset(NoteKind) - {NoteKind.WITHDRAWAL, NoteKind.REJECTION_REPLY, NoteKind.REPLY}
FLAGGED = (
    "Orbis has offered me a job in their shop.",
    "I have received an offer from another museum.",
    "I've got another offer on the table.",
    "I am holding two offers and have to choose.",
    "Another company has made me an offer.",
    "I have been offered a permanent position elsewhere.",
    "My other offer pays more, so please be quick.",
    "I was offered a role at the city archive this morning.",
    "There is a written offer from a different employer, too.",
    "Two other firms have offered contracts, and I prefer you.",
    "I have another offer with a deadline on Friday.",
    "I have received a contract from the city gallery.",
    "Since we spoke they offered me the post at the archive.",
    with_facts(
        "I have a written offer and must answer soon.",
        kind=NoteKind.DEADLINE_NOTICE,
        competing_offer=CompetingOffer(by="Orbis", in_writing=False),
    ),
)
ACCEPTED = (
    "Thank you for offering me a chance to see the stores.",
    "You offered me tea, and later the best chair in the house.",
    "If I am offered the post, I could start in June.",
    "I have no other offer and am in no hurry.",
    "I have an offer of help from a friend with a van.",
    "The course that the college offered me last year was useful.",
    "Tobias kindly offered me a lift to the station.",
    "Should you make me an offer, I would be delighted.",
    "I would like to offer my help with the winter visits.",
    "When I was offered a job in 2019, I chose the smaller museum.",
    "I have not received any offer yet.",
    "What you offer schools is rare.",
    with_facts("I have accepted another offer closer to home.", kind=NoteKind.WITHDRAWAL),
    with_facts(
        "I have received a written offer from another company.",
        kind=NoteKind.DEADLINE_NOTICE,
        competing_offer=CompetingOffer(by="Orbis", in_writing=True),
    ),
    with_facts("Orbis has offered me a job.", offers_known=False),
)

CHECK = Check(CODE, Severity.BLOCKING, _find, FLAGGED, ACCEPTED, kinds=_KINDS)
