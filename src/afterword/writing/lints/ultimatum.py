"""No "or else".

Collected evidence, section on deadline notes: no ultimatum; a real date and an open question are enough.
"""

from __future__ import annotations

import re

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_THREAT = (
    r"(?:withdraw|walk|leave|be gone|go elsewhere|accept|take (?:the|another|my|a|that|it|something|their|other)|sign|look elsewhere|move on|complain|contact (?:your|the|a|my)|write to (?:your|the)|report|post|tell (?:the|every|people|everyone)"
    r"|assume|consider (?:it|this|myself|my application|other|the matter|your)|have to (?:accept|take|go|decide|withdraw|look|choose|say|decline)|be forced|be lost|lose|decline|turn (?:you|it|this)|not (?:be available|wait|be there|come|accept|join)|no longer|cancel|drop|go with|join (?:them|the|another)|choose (?:the|another|them)|say yes|be (?:off|out|working)|publish|leave a review|review|reject|give up|start (?:there|at|with|else))"
)
_WILL = r"(?:i(?= (?:sign|accept|take|go|leave|walk|withdraw|join))|i(?:'ll| will| shall|'m going to| am going to|'d| would| must| have to| need to|'m| am| can only)|you(?:'ll| will)|my (?:application|interest|answer|offer|candidature))"
_PHRASES = phrases(
    ("if", rf"\bif (?=[^.!?\n]{{0,60}}(?:hear|answer|repl|decid|news|decision|offer|respon|call|hire|get the|contract|let me know|know))[^.!?\n]{{0,60}}?(?:n't|\bnot|no|nothing|never|fail|without|cannot|nobody(?= answers?| repl| calls?))\b[^.!?\n]{{0,60}}?,? (?:then )?{_WILL} (?:\w+ ){{0,3}}{_THREAT}\b[^.!?\n]{{0,40}}"),
    ("unless", rf"\bunless (?:you|i|we|your|there)\b[^.!?\n]{{0,60}},? (?:then )?(?:{_WILL}|consider|this is|it is|that's|the)\b[^.!?\n]{{0,60}}"),
    ("unless", rf"{_WILL} [^.!?\n]{{0,60}}\bunless (?:you|i (?:hear|get|receive|have)|we|your)\b[^.!?\n]{{0,50}}"),
    ("otherwise else", rf"(?:\botherwise|\bor else|\bor),? {_WILL} (?:\w+ ){{0,3}}{_THREAT}\b[^.!?\n]{{0,40}}|\bor else\b\s*[.!,]"),
    ("now never take last final only", r"\b(?:it is|it's|it'?s) now or never\b|\btake it or leave it\b|\b(?:last|final|only) (?:chance|opportunity|warning|call) (?:for you|to (?:hire|get|have|decide|secure|win))\b|\byour last (?:chance|opportunity)\b|\bfinal (?:offer|warning)\b"),
    ("before", rf"\b(?:hire|decide|offer|choose|match|beat|answer|call)\b[^.!?\n]{{0,30}}\bor (?:{_WILL}|lose|somebody|someone|another)\b[^.!?\n]{{0,30}}"),
    ("lose", r"\byou(?:'ll| will| would| are going to) (?:\w+ )?lose (?:me|a|the|your)\b|\byou (?:may|might|could) lose me\b"),
    ("or", rf"\b(?:by|before|until) [^.!?\n]{{1,30}},? or (?:{_WILL}|else|lose)\b[^.!?\n]{{0,40}}"),
    ("no silence not", rf"\b(?:no answer|no reply|silence|no news|not hearing)\b[^.!?\n]{{0,40}}\b(?:means?|will mean|and) (?:that )?{_WILL} (?:\w+ ){{0,3}}{_THREAT}\b"),
    ("legal lawyer tribunal union solicitor court", r"\b(?:my lawyer|legal (?:action|steps|advice)|take (?:you|this|it) to (?:court|a tribunal|the)|my solicitor|employment tribunal|sue)\b"),
    ("gone somebody someone competitor elsewhere", r"\b(?:decide|answer|reply|act|offer|hire me|call)\b[^.!?\n]{0,40}(?:\bbefore|\bor) (?:i'm gone|i am gone|somebody else|someone else|a competitor|your competitor|i go elsewhere)\b"),
    ("match beat", r"\b(?:match|beat|top|better) (?:it|this|that|their offer|the offer|this offer)\b[^.!?\n]{0,20}\bor\b"),
)  # fmt: skip
_HARMLESS = re.compile(
    r"\b(?:of course (?:understand|accept)|quite understand|fully understand|will understand|would understand|perfectly understand|no hard feelings|unless you (?:prefer|would rather|object|tell me otherwise|mind|need|advise)|i (?:will|shall) (?:of course )?(?:understand|respect))\b"
)

_WIDER = cues(
    r"today monday tuesday wednesday thursday friday week now fast noon weekend + \b(?:decide|choose|act|move|offer|hire|answer|make me an offer|say yes|call me)\b[^.!?]{0,40}\bor (?:count me out|i'm (?:off|out|gone)|i am (?:off|out|gone)|i (?:go|leave|walk)|forget)\b",
    r"bother yes no + \bif (?:it|that|the answer|you)(?: is|'s| are)?(?: not|n't)\b[^.!?]{0,40}\b(?:don't bother|do not bother|forget (?:it|me)|i'm (?:off|out|gone)|we are done)\b|\bif it isn't a yes\b",
    r"giving give + \bi(?:'m| am|'ll| will)? (?:giving|give) (?:you|this|it|them) (?:till|until|one|a|two|three|\d)",
    r"fast quickly move snooze + \bif you want me\b[^.!?]{0,20}\b(?:move|act|be|decide|hurry|call|better)\b|\byou snooze\b",
    r"answer reply news word + ^(?:and |so )?no (?:answer|reply|news|word|offer|decision|yes)\b[^.!?]{0,40}\b(?:and|then|means)\b[^.!?]{0,6}\bi\b",
    r"hang wait stay + \bi (?:will not|won't|am not going to|cannot|can't) (?:hang (?:around|on)|wait around|stand by|sit around|keep waiting|be available)\b[^.!?]{0,30}\b(?:after|past|beyond|for ?ever|until|longer|any more)\b",
    r"either + \beither (?:you(?! or\b)|i (?:hear|get|have)|there is|we)\b[^.!?]{0,60}\bor (?:i|else|you|my|we)\b",
    r"open keep hold place offer stands + \b(?:only|no longer than|not a day longer|at most|at the latest|latest)\b + \bi (?:can|could|will|'ll|shall|am able to)? ?(?:only )?(?:keep|hold|leave|wait|reserve|offer)\b|\bmy offer (?:stands|is (?:open|valid)|ends)\b",
    r"after from until + \b(?:after|from) (?:\w+day|then|that|this week|noon|the \w+|tomorrow|next week),? (?:i|my)\b[^.!?]{0,25}\b(?:no longer|not (?:be )?(?:available|interested)|gone|off|elsewhere|be working|withdraw)",
    r"without + \bwithout (?:an? |any |your )?(?:\w+ )?(?:answer|reply|word|decision|news|response|offer|contract|yes|confirmation)\b[^.!?]{0,30}\bi(?:'ll| will| shall| must| have to| am|'m| take| withdraw)\b",
    r"otherwise else + \b(?:otherwise|or else|or)\b[^.!?]{0,4}\bi(?:'ll| will| shall| would| must| have to| am|'m)? ?(?:\w+ )?(?:take|accept|sign|go|withdraw|leave|look|choose|say|join|decline|move|start)\b + \b(?:let me know|by|tell|answer|decide|reply|before|today|tomorrow|offer|need|want|must|please)\b",
    r"last final + \b(?:this is|it is|it's) the last (?:time|mail|e-?mail|message|letter|note|chance) (?:i|you|that|from|for)\b|\bmy (?:last|final) (?:word|offer|mail|e-?mail|message|attempt)\b",
    r"should + ^(?:and |but |so )?should i not (?:hear|get|have|receive)\b[^.!?]{0,60}\b(?:you can|i (?:will|shall|must|assume|take)|forget|consider|my application)",
    r"wait + \b(?:won't|will not|cannot|can't|not going to|not) wait (?:\w+ )?(?:beyond|past|longer than|after|for ?ever|until|till|around)\b",
    r"if + \bif (?:there(?:'s| is) no|i (?:don't|do not|haven't|have not|hear nothing|get no|still)|you (?:don't|do not|can't|cannot|haven't)|nothing|no one|this takes|it takes|we (?:don't|do not))\b[^.!?]{0,60}\bi(?:'m| am|'ll| will| shall| must| have to| would have to|'d have to| am going to|'m going to)? (?:\w+ ){0,3}(?:accept\w*|tak(?:e|ing)|sign\w*|withdraw\w*|go(?:ing)? (?:with|else|to)|leav\w+|join\w*|tell (?:people|everyone|others)|assum\w+|consider\w*|complain\w*|writ\w+ (?:to your|a review)|mov\w+ on|look\w* elsewhere|post\w*|declin\w+|give up|be forced)\b",
    r"list off take or + \b(?:answer|reply|decide|offer|yes|tell me|call)\b[^.!?]{0,40}\bor (?:take me off|forget (?:me|it|about)|leave it|strike|remove|lose|let me go|i withdraw|i am gone|i'm gone)\b",
    r"move ball turn court + \b(?:it's|it is|its|the ball is in|now it is) your (?:move|turn|court)\b",
    r"withdraw out elsewhere + \bor (?:i|i'll|i will|i'm|i am|my application) (?:\w+ )?(?:withdraw\w*|out\b|gone\b|elsewhere|off\b)",
    r"people everyone review reviews public press + \bi(?:'ll| will| shall| would have to| will have to|'d have to| may have to| might) (?:\w+ )?(?:tell|warn|let|write|post|leave|go)\b[^.!?]{0,30}\b(?:people|everyone|others|a review|reviews|press|public|online|glassdoor|newspaper|friends)\b",
    r"if unless without either should otherwise or then + \b(?:answer|reply|hear|decide|decision|yes|hire|news|call|word|act|want me|offer|respond|response|confirm|contract|tell me|get back)\b + \b(?:i'm|i am|i'll|i will|i shall|i must|i would have to|i'd|i have to|i can only|i go|i sign|i take|i accept|i leave|i withdraw|i consider|i assume|you(?:'ll| will) (?:lose|have lost|have to do without)|forget it|consider)\b (?:\w+ ){0,4}?(?:out\b|gone|off the market|elsewhere|to (?:your|a|the) competitors?|competitors?|(?:the|an)?other (?:job|offer|company|employer|one|position|post)|somewhere else|somebody else|withdraw\w*|sign\b|accept\b|move on|look (?:else|for|some)|say no|lost\b|lose\b|my application|take it|take the|take my|leave|decline|cancel|no longer|reject|write to|complain|contact your|tell (?:your|everyone)|post (?:a|about)|you (?:are|do) not|not (?:interested|available|wait))",
    r"give until till + \b(?:i (?:will |'ll |shall |can |am )?(?:give|giving) you|you have) (?:\w+ ){0,2}(?:until|till|one|two|three|a|\d+|exactly|only)\b + \b(?:until|till|days?|weeks?|hours?)\b",
    r"until till + \bi(?:'ll| will| can| shall| am| would)? (?:only )?(?:stay|remain|be|wait|hold|keep)\b (?:\w+ ){0,3}(?:only )?(?:until|till)\b + \b(?:only|no longer|not longer)\b",
    r"patience + \bmy patience (?:\w+ )?(?:ends?|ending|runs?|running|is|has|wears?)\b",
    r"forget leave act + \b(?:or forget (?:it|me|about)|take it or leave it|must act (?:now|fast|quickly)|act (?:now|fast) or|now or never)\b",
    r"wait + \b(?:don't|do not) wait (?:too|much|any|so) ?long\w* + \b(?:or|because|otherwise|gone|before|else)\b",
    r"deadline final last + \b(?:this is|my|your) (?:\w+ )?(?:final|last) (?:deadline|warning|word|offer|chance|e-?mail|message|attempt)\b",
    r"weeks week days day + \byou have (?:one|two|three|a|\d+|until) (?:\w+ )?(?:weeks?|days?|hours?)\b",
    r"or otherwise + \b(?:decide|hire me|offer me|act|answer me|call me|reply|yes)\b[^.!?]{0,40}\b(?:or|otherwise) (?:i|you|someone|somebody|another|forget|lose|it)\b",
)

FLAGGED = (
    "Make up your mind by tonight or I sign with them.",
    "If I do not hear from you by Friday, I will withdraw.",
    "Unless you decide this week, I'm gone.",
    "Decide by noon, or I will take the other job.",
    "Otherwise I will accept the offer from the archive.",
    "This is your last chance to hire me.",
    "I will sign with them unless I hear from you on Monday.",
    "If you cannot answer, I shall have to look elsewhere.",
    "Take it or leave it.",
    "You will lose me if this goes on.",
    "If nobody answers, I will write to your director.",
    "I will speak to my lawyer.",
    "Answer by Friday, or else.",
    "If there is no answer by Monday, I will assume you are not serious.",
    "Match it or lose a good educator.",
)
ACCEPTED = (
    "If I do not hear from you, I will of course understand.",
    "If it does not rain, I will walk to the museum.",
    "If you have no questions, I will simply say thank you.",
    "I have been asked to answer by 29 May.",
    "Could you tell me whether a decision is likely before then?",
    "Unless you prefer another day, I will come on Tuesday.",
    "If nobody minds, I will bring the sledge.",
    "I would have to give three months' notice.",
    "Otherwise there is nothing to add.",
    "Every school that cannot come will get a box by post.",
    "You said the lift works now or never.",
    "If I cannot reach the key, I will take the ladder.",
    "I would be sorry to lose touch.",
)

CHECK = phrase_check(
    "ultimatum",
    "This reads as a threat. Give the date and ask an open question.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    unless=_HARMLESS,
    shown_in=NoteKind.STATUS_INQUIRY,
)
