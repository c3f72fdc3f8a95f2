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
    ("better stronger more best qualified experience suited", r"\bi(?:'m| am| was| know i am| know i was| believe i am| think i am| have| had| know| believe| think| certainly| clearly| still| have always)? (?!(?:\w+ ){0,2}you )(?:\w+ ){0,3}(?:the best|the strongest|the right|the ideal|the perfect|the most (?:qualified|suitable|experienced)|better (?:qualified|suited|than)|more (?:qualified|suitable|experienced|suited|capable)|more (?:\w+ )?(?:experience|skills?|qualifications?|knowledge)|overqualified|fully qualified|exactly what you (?:need|asked)|perfectly qualified) ?(?:candidate|person|applicant|choice|fit|than|for|man|woman|one|match)?\b"),
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
    r"\b(?:treated to|where (?:another|the other|other)|another candidate was|i (?:fully |quite |completely |well |do |perfectly |entirely )?(?:accept|understand|respect) (?:your|the|that|why)|i am sure you (?:have )?chosen well|right choice for you|wish (?:the|your) (?:new|chosen|successful))\b"
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
    r"differ disagree challenge dispute contest object appeal protest refuse + \bi (?:\w+ ){0,3}(?:beg to differ|disagree|challenge|dispute|contest|object|appeal|protest|take issue|refuse to accept)\b",
    r"excuse pretext nonsense rubbish joke + \b(?:just|only|merely|is|was|sounds like|a) (?:\w+ )?(?:excuse|pretext|nonsense|rubbish|joke)\b + \b(?:decision|reason|overqualified|underqualified|experience|your|you|that|this|it|fit)\b",
    r"weight enough attention credit + \b(?:not|n't|never|too little|not enough)\b[^.!?]{0,30}\b(?:weight|attention|credit|importance) (?:to|for)\b|\b(?:did not|didn't|don't think you) (?:\w+ ){0,3}(?:give|gave|pay|paid|take|took) (?:my|me)\b",
    r"age accent name gender background religion children pregnant + ^(?:so |and |or )?(?:was|is) it (?:because of )?(?:my|that i)\b|\bbecause (?:i am|i'm|of my) (?:\w+ )?(?:too old|old|a woman|foreign|pregnant|age|accent|name|background|religion)\b",
    r"fit better candidate choice + \bi (?:would|'d) (?:have been|be) (?:a |the )?(?:\w+ )?(?:better|best|right|stronger|perfect|ideal)\b[^.!?]{0,20}\b(?:fit|choice|candidate|one|person|than)\b",
    r"years experience qualified + \bi have (?:\w+ )?(?:\w+ )?(?:years?|months?|experience)[^.!?]{0,25}\bmore than\b|\bi have (?:\w+ ){0,3}more (?:\w+ )?(?:than|years)\b",
    r"said told interview promised + \bthat(?:'s| is| was) not what (?:you|they|your \w+|i was)\b",
    r"loses lose lost out miss + \b(?:your (?:company|team|firm|loss)|you) (?:that |who )?(?:\w+ )?(?:loses? out|are missing out|miss(?:es)? out|will miss)\b",
    r"nothing counts wrong + \bif (?:experience|skill|hard work|quality|that|this) (?:counts? for nothing|does not count|doesn't count|is not enough|isn't enough)\b|\b(?:can't|cannot|do not|don't) see what i (?:did|said|got) wrong\b",
    r"excuse reconsider mistake misunderstanding + \bthere (?:must have|has) been (?:a|some) (?:\w+ )?(?:mistake|misunderstanding|error|mix-up)\b|\bmay i suggest\b[^.!?]{0,25}\b(?:reconsider|again|review)\b|\bowe me\b",
    r"again once look reconsider think another review consider + \b(?:ask|asking|would ask|beg|urge|want|like|request|hope|please|kindly|invite|could|would|will) (?:you |that you |you to |you would |your \w+ )?(?:to |please )?(?:\w+ )?(?:think (?:about |over )?(?:it|this|that|me)? ?(?:again|once more|over)|think again|look at (?:my|it|the) (?:\w+ )?(?:\w+ )?(?:again|once more|a second time)|look again|have another look|take another look|take a second look|re-?read|reopen|give (?:it|me|my \w+) (?:another|a second)|consider (?:me|it|my \w+) (?:again|once more)|review (?:it|this|your|the) |weigh (?:it|this) again)",
    r"reason reasons reasoning explanation argument grounds answer + \b(?:your|the|this|these|that)\b (?:\w+ ){0,2}(?:reasons?|reasoning|explanation|argument|grounds|answer)\b[^.!?]{0,20}(?:\b|(?=n't))(?:not|n't|never|hardly|cannot|no) (?:\w+ )?(?:convinc\w+|persuad\w+|true|make sense|sense|satisf\w+|fair|correct|accept\w*|hold|stand|add up|right|enough|good enough|valid)\b|\b(?:reasons?|explanation|answer)\b[^.!?]{0,20}\b(?:makes? no sense|is (?:weak|wrong|false|nonsense|an excuse|thin|invented|a pretext))\b",
    r"someone somebody anyone candidate person better fits fit less experience preferred chosen + \b(?:hard to (?:believe|see|understand|imagine)|cannot (?:believe|see|understand|imagine|think)|can't (?:believe|see|understand|imagine|think)|do not (?:believe|see|understand)|don't (?:believe|see|understand)|doubt|surely|how (?:could|can|is it|someone|anyone|somebody)|wonder how|difficult to (?:believe|understand|see)|strange that|astonish\w+|puzzl\w+|baffl\w+)\b[^.!?]{0,60}\b(?:someone|somebody|anyone|anybody|other (?:candidate|person|one|applicant)|a candidate|another (?:candidate|person))\b",
    r"fair chance opportunity + \b(?:did not|didn't|never|not|without|hardly|no) (?:\w+ ){0,3}(?:a )?(?:fair|real|proper|honest|equal|true) (?:\w+ )?(?:chance|hearing|opportunity|look|trial|process|test)\b",
    r"qualification qualifications skill skills experience certificate requirement requirements training + \bi (?:do|certainly|actually|clearly|definitely|obviously|in fact)? ?(?:do )?(?:have|had|meet|met|bring|possess|hold|fulfil)\b[^.!?]{0,60}\byou (?:say|said|claim|claimed|think|thought|wrote|write|believe) (?:\w+ ){0,3}(?:missing|lack\w*|needed|don't|do not|not)\b",
    r"but although + \byou (?:said|say|wrote|write|claim\w*|told me|tell me|think|thought|argue\w*) (?:that )?(?:i|my) (?:was|am|were|is|lack\w*|had|have|did|do|cannot|could)\b[^.!?]{0,60}\b(?:but|yet|however|although|even though)\b[^.!?]{0,10}\b(?:i|my|this|that)\b",
    r"say claim says + \bhow (?:can|could|dare) (?:you|anyone|anybody)\b",
    r"minutes minute hour interview test + \b(?:nobody|no one|you) (?:can|could|cannot|can't)\b[^.!?]{0,40}\b(?:after|in|from) (?:only |just |a mere )?(?:\w+[ -]){0,2}(?:minutes?|an hour|one (?:interview|talk|test)|a single)",
    r"filled decided suspect inside internal already chosen + \b(?:i )?(?:suspect|am sure|'m sure|bet|have the feeling|assume|guess|suppose|clearly|obviously|it seems|seems to me)\b[^.!?]{0,50}\b(?:already|before|from the start|all along|an? internal|somebody's friend|inside|nephew|beforehand|decided|fixed)\b",
    r"who exactly other person candidate + \b(?:i )?(?:want|demand|insist|would like|like|need|have a right|am entitled|expect|please tell me|tell me|may i know|explain) (?:\w+ )?(?:to (?:know|hear|be told|learn)|what|who|why|exactly|how)\b[^.!?]{0,40}\b(?:who (?:got|was|you|has|is)|the other (?:person|candidate|one)|and why|someone else has|instead of me|better than (?:me|i))\b",
    r"insist demand require + \bi (?:must )?(?:insist (?:on|that)|demand|require)\b",
    r"otherwise different differently + \b(?:had you|if you had|you would have(?! (?:liked|preferred|wanted) me))\b[^.!?]{0,60}\b(?:otherwise|differently|another decision|a different (?:decision|answer|result)|chosen me|hired me|picked me|taken me|see\w* that)\b",
    r"confused mistaken mixed misunderstood overlooked misread missed ignored + \byou(?:r \w+)? (?:must |may |might |have |probably |clearly |obviously |simply |seem to |has )*(?:have |has )?(?:confused|mistaken|mixed|misunderstood|overlooked|misread|missed|ignored|forgotten|underestimated|misjudged)\b",
    r"test task exercise questions interview panel process assessment + \b(?:was|were|is|are) (?:\w+ )?(?:not fair|unfair|biased|rigged|a farce|a joke|not objective|too hard|badly|one-sided|impossible|meant to)\b + \b(?:test|task|exercise|questions?|interview|panel|process|assessment)\b",
    r"loss regret mistake sorry + \b(?:you're|your|you|yours) (?:own )?loss\b|\b(?:see|realise|realize|admit|find out|notice|understand|learn|know) (?:\w+ ){0,3}(?:mistake|what you (?:have )?(?:lost|missed)|that you were wrong)\b|\b(?:pity|shame|bad|a loss|sad) for you(?:r \w+)?\b",
    r"better than + \bmy (?:\w+ ){0,2}\w+ (?:was|were|is|are) (?:\w+ )?(?:better|stronger|more \w+|nicer|cleaner|faster) than (?:his|hers|theirs|the other|anyone|anybody|everyone|all|yours)\b",
    r"understand comprehend see grasp + \bi(?:'m| am| do| can| must say i do| must say i am| still)? ?(?:not|n't|cannot|can't|don't|never|hardly|fail to|not really)? (?:\w+ )?(?:understand|understanding|comprehend|comprehending|see|grasp|follow)(?:ing)? (?:this|your|the|such a) (?:\w+ )?(?:choice|decision|reasons?|verdict|rejection|answer|logic)\b + (?:\b|(?=n't))(?:not|n't|cannot|can't|don't|never|hardly|fail)",
    r"strongest best perfect ideal right + \bi (?:was|am|would have been) (?:\w+ )?(?:the|your) (?:\w+ )?(?:strongest|best|perfect|ideal|right|only|most)\b",
    r"find anyone nobody better + \byou (?:will|won't|would|'ll|are|will hardly|could) (?:\w+ ){0,3}(?:find|get|see|meet|hire) (?:\w+ )?(?:anyone|anybody|someone|somebody|a) (?:\w+ )?(?:better|like me|as good|half as|more)\b",
    r"wrong + \b(?:you|your)\b + \bwrong (?:person|one|choice|candidate|decision|man|woman|way|to)\b|\b(?:are|were|'re) wrong\b",
    r"mistake error misunderstanding + \b(?:there (?:has|must have|have|is|was)|it (?:is|was|must be)|this (?:is|was|must be)|made|your|a big|is a)\b + \b(?:mistake|error|misunderstanding)\b + \b(?:been a|must|believe|think|sure|you|your|this is|it is|is a)\b",
    r"sense logic + \b(?:makes?|made|see|find) (?:\w+ )?(?:no|little|any) (?:sense|logic)\b",
    r"again reconsider rethink review + \b(?:please|you|ask|beg|hope|could|would|kindly)\b + \b(?:think (?:\w+ )?again|reconsider|rethink|(?:look|go through) (?:\w+ ){0,3}again|review (?:my|your|the|this)|decide again|my application again)\b",
    r"reason reasons + \b(?:real|true|exact|actual|proper|concrete|honest)\b + \b(?:i|me|tell|want|know|give)\b",
    r"fair unfair unjust unacceptable incomprehensible ridiculous absurd + \b(?:not (?:\w+ )?fair|unfair|unjust|unacceptable|incomprehensible|ridiculous|absurd)\b",
    r"reject rejected turn turned refuse refused choose chose chosen take took taken hire hired prefer preferred + \b(?:how can you|how could you|why (?:did|do|have|was|were|not|would)|how is it possible)\b",
    r"understand understood see recognise recognize appreciate + \byou (?:did not|didn't|do not|don't|have not|haven't|never|failed to|could not) (?:\w+ )?(?:understand|see|recogni[sz]e|appreciate|listen|read|notice|give)\b",
    r"why + \b(?:why not me|why me not|so why)\b",
    r"anyone anybody better someone somebody + (?:\b|(?=n't))(?:not|never|n't|doubt|hardly)\b + \b(?:find|get|have|be|was|is|anybody|anyone)\b + \b(?:better|like me|as (?:good|qualified|experienced|motivated))\b",
    r"candidate person candidates + \b(?:other|chosen|successful|selected|new)\b + \b(?:can't|cannot|can not|surely|certainly|is not|isn't|hardly|less|worse|not as|never)\b",
    r"strongest best better ideal perfect right qualified + \bi(?:'m)? (?!(?:\w+ ){0,2}you )(?:\w+ ){0,4}(?:the (?:strongest|best|ideal|perfect|right|most qualified)|(?:would have been|was|am|is) (?:\w+ )?better|clearly (?:the|better)|more qualified|best qualified)\b(?! (?:part|day|thing|at|now|prepared for the next|next time))",
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
    "I hope you find the right colleague soon.",
    "What would you have liked me to do differently?",
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
