"""A no is not argued with.

The article, "After a job interview" (answer a rejection gracefully); collected evidence, section on
rejection replies: no arguing, no "you made a mistake", no demand for reasons.
"""

from __future__ import annotations

import re

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_WRONG = r"(?:wrong|mistaken?|unfair|unjust|unjustified|incorrect|incomprehensible|illogical|ridiculous|absurd|strange|biased|discriminat\w+|short-?sighted|hasty|premature|surprising|disappointing|a (?:big |huge |serious |real |terrible )?(?:mistake|error|shame|joke|pity|misjudgement|misjudgment|loss for you)|unreasonable|not (?:fair|right|correct|justified|understandable|logical|reasonable))"
_PHRASES = phrases(
    ("mistake error wrong misjudged", r"\byou(?:'ve| have| are|'re| were| may have| must have|r team has)? (?:\w+ ){0,3}(?:making |made |make )(?:a|an|the) (?:\w+ ){0,2}(?:mistake|error|misjudgement|misjudgment|wrong (?:choice|decision))\b|\byou (?:have |are |were )?(?:\w+ )?(?:wrong|mistaken|misjudged|underestimat\w+|overlook\w*)\b(?: me| my| about)?"),
    ("decision choice rejection verdict judgement judgment result assessment", rf"\b(?:your|the|this|that) (?:\w+ ){{0,2}}(?:decision|choice|rejection|verdict|judge?ment|result|assessment|reasons?|reasoning|argument)s? (?:\w+ )?(?:is|was|were|are|seems?|strikes me as|feels?|must be|makes?) (?:\w+ ){{0,3}}?(?:{_WRONG}|no sense|little sense)\b"),
    ("regret", r"\byou(?:'ll| will| are going to| may| might| would| shall|\s+are sure to)? (?:\w+ ){0,3}(?:regret|be sorry|see your mistake|think of me when)\b|\b(?:decision|choice)[^.!?\n]{0,30}\byou[^.!?\n]{0,20}\bregret\b"),
    ("better stronger more best qualified experience suited", r"\bi(?:'m| am| was| know i am| know i was| believe i am| think i am| have| had| know| believe| think| certainly| clearly| still| have always)? (?:\w+ ){0,3}(?:the best|the strongest|the right|the ideal|the perfect|the most (?:qualified|suitable|experienced)|better (?:qualified|suited|than)|more (?:qualified|suitable|experienced|suited|capable)|more (?:\w+ )?(?:experience|skills?|qualifications?|knowledge)|overqualified|fully qualified|exactly what you (?:need|asked)|perfectly qualified) ?(?:candidate|person|applicant|choice|fit|than|for|man|woman|one|match)?\b"),
    ("reconsider rethink review reverse overturn revise change", r"\b(?:please|kindly|you (?:should|must|to|might|could)|ask you to|urge you to|request (?:that )?you|would you|could you|will you|can you|want you to|beg you to|hope you(?: will)?) (?:\w+ ){0,2}(?:reconsider|rethink|think again|review (?:your|the|my)|reverse|overturn|revise|change your (?:mind|decision)|look (?:again|at my (?:cv|application) again)|give me another chance|have another look)\b|\breconsider (?:your|the|this) (?:decision|choice|rejection)\b"),
    ("disagree agree accept understand", r"\bi (?:strongly |completely |totally |respectfully |must |have to |fully )*(?:disagree|object)\b|\bi (?:do not|don't|cannot|can't|can not|could not|will not|won't|am not|refuse to) (?:\w+ )?(?:agree|accept|understand (?:your|the|this|why|how you)|believe (?:your|the|this|that you)|comprehend|see why)\b"),
    ("why reason reasons explain explanation justify", r"\bwhy (?:did|was|were|have|has|am|do|would|exactly) (?:\w+ ){0,2}(?:i|you|my|me|they|she|he) (?:\w+ ){0,3}(?:not |reject\w*|refus\w*|turn\w* down|chosen|choose|chose|selected|hired?|prefer\w*|pass\w*|good enough)\b|\b(?:i (?:demand|expect|insist on|deserve|want|require|have a right to|am entitled to) (?:\w+ )?(?:an? |the |your |some |real |proper )*(?:explanation|reasons?|justification|feedback|answer))\b|\b(?:justify|explain) (?:your|the|this) (?:decision|choice|rejection)\b|\bowe me (?:an? |the )?(?:\w+ )?(?:explanation|answer|reason)\b"),
    ("unfair unjust discrimination discriminated discriminate biased bias prejudice", r"\b(?:unfair(?:ly)?|unjust(?:ly)?|discriminat(?:ed|ion|ing|ory)|biased?|prejudiced?)\b"),
    ("loss", r"\b(?:it is|it's|that's|that is|this is) your (?:loss|problem|own fault)\b|\byour loss\b"),
    ("deserve deserved should", r"\bi (?:\w+ )?(?:deserved?|earned|was entitled to|am entitled to) (?:this|the|that|it|better|a (?:chance|second|fair))\b|\bi should have (?:been|got|gotten|had) (?:the|this|chosen|selected|hired|your|that|been|preferred)\b|\bit should have been me\b"),
    ("other chosen candidate person somebody someone whoever hired winner friend", r"\b(?:the|your) (?:other|chosen|new|successful|winning|hired) (?:candidate|person|applicant|one|hire) (?:is|was|has|can|cannot|will|does|could|must)(?:n't| not)? (?:\w+ ){0,3}(?:not|never|worse|younger|less|cheaper|no|have|be|better connected|do|know)\b|\b(?:someone|somebody|a (?:person|candidate)) (?:with )?(?:less|worse|weaker|cheaper|younger|fewer)\b"),
    ("never", r"\byou(?:'ll| will) never (?:find|get|have|know)\b"),
    ("know known", r"\byou (?:do not|don't|clearly do not|obviously don't|never|did not|didn't) (?:\w+ ){0,2}(?:know what you (?:are|have|missed|lost|want)|know me|recogni[sz]e|appreciate (?:my|what|talent|good)|see my|value|give me a (?:fair )?chance|read my (?:cv|application)|listen\w* to)\b"),
    ("answers answer test task questions question interview", r"\bmy (?:answers?|solution|test|task|presentation|interview|results?) (?:was|were|is|are) (?:\w+ )?(?:correct|right|perfect|better|flawless|good enough|the best)\b"),
    ("convince mind", r"\b(?:let me|i can|i could|i will|allow me to) (?:\w+ )?(?:convince you (?:otherwise|that)|change your mind|prove you wrong|prove (?:to you )?that)\b"),
)  # fmt: skip
_GRACEFUL = re.compile(
    r"\b(?:where (?:another|the other|other)|another candidate was|i (?:fully |quite |completely |well |do |perfectly |entirely )?(?:accept|understand|respect) (?:your|the|that|why)|i am sure you (?:have )?chosen well|right choice for you|wish (?:the|your) (?:new|chosen|successful))\b"
)

_AFTER_A_NO = frozenset(
    {
        NoteKind.REJECTION_REPLY,
        NoteKind.FEEDBACK_REQUEST,
        NoteKind.STAY_IN_TOUCH,
        NoteKind.WITHDRAWAL,
        NoteKind.REPLY,
    }
)
_WIDER = cues(
    r"wrong + \b(?:you|your)\b + \bwrong (?:person|one|choice|candidate|decision|man|woman|way|to)\b|\b(?:are|were|'re) wrong\b",
    r"mistake error misunderstanding + \b(?:there (?:has|must have|have|is|was)|it (?:is|was|must be)|this (?:is|was|must be)|made|your|a big|is a)\b + \b(?:mistake|error|misunderstanding)\b + \b(?:been a|must|believe|think|sure|you|your|this is|it is|is a)\b",
    r"sense logic + \b(?:makes?|made|see|find) (?:\w+ )?(?:no|little|any) (?:sense|logic)\b",
    r"again reconsider rethink review + \b(?:please|you|ask|beg|hope|could|would|kindly)\b + \b(?:think (?:\w+ )?again|reconsider|rethink|(?:look|go through) (?:\w+ ){0,3}again|review (?:my|your|the|this)|decide again|my application again)\b",
    r"reason reasons + \b(?:real|true|exact|actual|proper|concrete|honest)\b + \b(?:i|me|tell|want|know|give)\b",
    r"fair unfair unjust unacceptable incomprehensible ridiculous absurd + \b(?:not (?:\w+ )?fair|unfair|unjust|unacceptable|incomprehensible|ridiculous|absurd)\b",
    r"reject rejected turn turned refuse refused choose chose chosen take took taken hire hired prefer preferred + \b(?:how can you|how could you|why (?:did|do|have|was|were|not|would)|how is it possible)\b",
    r"understand understood see recognise recognize appreciate + \byou (?:did not|didn't|do not|don't|have not|haven't|never|failed to|could not) (?:\w+ )?(?:understand|see|recogni[sz]e|appreciate|listen|read|notice|give)\b",
    r"why + \b(?:why not me|why me not|so why)\b",
    r"anyone anybody better someone somebody + \b(?:not|never|n't|doubt|hardly)\b + \b(?:find|get|have|be|was|is|anybody|anyone)\b + \b(?:better|like me|as (?:good|qualified|experienced|motivated))\b",
    r"candidate person candidates + \b(?:other|chosen|successful|selected|new)\b + \b(?:can't|cannot|can not|surely|certainly|is not|isn't|hardly|less|worse|not as|never)\b",
    r"strongest best better ideal perfect right qualified + \bi(?:'m)? (?:\w+ ){0,4}(?:the (?:strongest|best|ideal|perfect|right|most qualified)|(?:would have been|was|am|is) (?:\w+ )?better|clearly (?:the|better)|more qualified|best qualified)\b(?! (?:part|day|thing|at|now|prepared for the next|next time))",
    r"sure certain serious + ^(?:are you|you are not|you cannot be) (?:\w+ )?(?:sure|certain|serious)\b",
    r"surprised surprises shocked stunned astonished + \b(?:decision|rejection|answer|result|choice)\b + \b(?:because|since|as|given|after|considering|my|perfect|everything)\b",
    r"disagree accept agree + \b(?:disagree|(?:cannot|can't|can not|do not|don't|will not|won't|am not|refuse to) (?:\w+ )?(?:accept|agree))\b",
    r"deserve deserved entitled owe right + \b(?:i (?:\w+ )?deserved?|entitled to|you owe|have a right|my right)\b",
    r"regret sorry + \byou(?:'ll| will| are going to| may| might| would) (?:\w+ ){0,2}(?:regret|be sorry)\b",
    r"germans foreigners foreigner women men age old accent foreign name nationality race religion because + \b(?:didn't like|did not like|don't like|against|discriminat\w+|because i(?:'m| am) (?:a |an |too )?(?:foreign\w*|old|young|woman|man|german|indian|french|spanish|polish|muslim|black|pregnant|not (?:english|british|german)))\b",
)

FLAGGED = (
    "I think you have made a mistake.",
    "You will regret this.",
    "I was the best candidate, and you know it.",
    "Please reconsider your decision.",
    "I do not accept this.",
    "Your decision is unfair.",
    "Why was I not chosen?",
    "I demand an explanation.",
    "It is your loss.",
    "I deserved this post.",
    "You will never find somebody who knows buttons better.",
    "I strongly disagree with your view of my lesson.",
    "The chosen candidate cannot have my experience.",
    "My answers were correct.",
    "I have more experience than most educators you know.",
    "You owe me an explanation.",
)
ACCEPTED = (
    "I was disappointed, of course, but I enjoyed meeting you.",
    "I understand your decision and wish you well.",
    "I would value a line about where another candidate was stronger.",
    "Should a similar post become free, please think of me.",
    "I made a mistake in my lesson and learned from it.",
    "If you have a minute, I would be grateful for one or two points.",
    "I am sure you have chosen well.",
    "I would like to gain more experience with small children.",
    "I do not regret the long journey for a moment.",
    "I wish the new educator every success.",
    "You were right about my last answer.",
    "The best part was the walk through the stores.",
    "I know how hard it is to choose between good people.",
    "I had hoped for a different answer, and I respect this one.",
)

CHECK = phrase_check(
    "argues_with_decision",
    "This argues with the decision. Thanks and good wishes leave the door open.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    kinds=_AFTER_A_NO,
    unless=_GRACEFUL,
    shown_in=NoteKind.REJECTION_REPLY,
)
