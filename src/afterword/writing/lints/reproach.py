"""No blame for a slow or a clumsy process.

The article, "After a job interview" (polite, whatever happens); collected evidence, section on status
notes: no reproach.
"""

from __future__ import annotations

import re

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_BAD = (
    r"(?:bad(?:ly)?|poor(?:ly)?|rude(?:ly)?|slow(?:ly)?|unprofessional(?:ly)?|disrespectful(?:ly)?|disorgani[sz]ed|chaotic(?:ally)?|unfair(?:ly)?|unacceptable"
    r"|terribl[ey]|awful(?:ly)?|confus(?:ed|ing)|ridiculous(?:ly)?|shambles|mess(?:y)?|disappointing(?:ly)?|frustrating|late(?=[.,;!?]|$| (?:and|again|every))|useless|a joke|shabby|shabbily|careless(?:ly)?"
    r"|sloppy|sloppily|arrogant|amateurish|impolite|inconsiderate|too long|far too slow|endless|a waste|waste of|dishonest|misleading|incompetent|hopeless|discourteous|cold|dismissive)"
)
_PHRASES = phrases(
    ("promised said told assured claimed agreed guaranteed", r"\b(?:you|they|your (?:team|colleagues?|office|recruiter|hr)|somebody|i was|we were) (?:had |have |both |all |clearly |also )?(?:promised|said|told|assured|claimed|agreed|guaranteed|informed)\b[^.!?\n]{0,80}\b(?:but (?:i|nobody|no one|nothing|so far|you|we|that|have|there|it)|and (?:yet|still i have|still nothing|now it|i've heard|i have heard|i heard)|yet|however|nothing|instead|weeks? (?:ago|later|late)|did not|didn't|have not|haven't|has not|hasn't)\b[^.!?\n]{0,60}"),
    ("heard nothing answer reply word response answered replied silence ignored responded", r"\bi(?:'ve| have|) (?:still |so far |again |again )?(?:heard (?:absolutely |still )?nothing(?! (?:of|about|but|bad))|received (?:no|nothing|not a single)|got(?:ten)? (?:no|nothing)|had no (?:answer|reply|word|response))\b|\b(?:(?:nobody|no one|none|not one)(?: of you| there| at your \w+| in your \w+)? (?:has |have |had |did |even |ever |bothered |so far |yet |really |to ){0,3}|you (?:have |had |did |even |ever |bothered |never |not ){1,3})(?:answer\w*|repl\w*|respond\w*|called|written|bothered|contacted|told)\b"),
    ("ignored ignoring ignore forgotten forgot forget ghosted ghosting", r"\b(?:you|they|your (?:team|company)|everyone|i(?:'ve| have| was| am| feel|'m)?) (?:\w+ ){0,3}(?:ignor(?:ed|ing)|ghost(?:ed|ing))\b|\b(?:have|did) you (?:\w+ )?(?:forg[eo]t(?:ten)?) (?:\w+ ){0,2}(?:me|my|about)\b|\byou (?:\w+ )?forgot (?:about )?(?:me|my)\b|\byou (?:have|must have|seem to have) forgotten\b"),
    ("kept keep keeping leave left waiting wait", r"\b(?:kept|keep|keeping|left|leave|leaving|made|making) (?:me|us|candidates|people|applicants) (?:\w+ ){0,2}(?:wait(?:ing)?|hanging|in the dark|guessing|without)\b"),
    ("process interview recruitment hiring communication procedure organisation organization handling behaviour behavior treatment way company team", rf"\b(?:your|the|this) (?:\w+ ){{0,3}}(?:process|recruitment|hiring|communication|procedure|organi[sz]ation|handling|behaviou?r|treatment|delay|silence|scheduling|interviewers?|panel|questions?) (?:was|is|were|are|has been|have been|seems?|felt|looks?|appears?) (?:\w+ ){{0,3}}{_BAD}\b"),
    ("treat treated treats handled handle way", rf"\bhow you (?:treat|treated|handle|handled|deal with|run)\b[^.!?\n]{{0,60}}\b{_BAD}\b|\bthe way (?:you|i was|this was|candidates are) (?:\w+ ){{0,2}}(?:treat(?:ed)?|handled?)\b"),
    ("disappointed disappointing frustrated frustrating annoyed annoying surprised shocked upset angry", r"\bi(?:'m| am| was| must say i am| have to say i am)? (?:\w+ ){0,2}(?:disappointed|frustrated|annoyed|shocked|upset|angry|appalled|irritated|surprised) (?:that (?:you|nobody|no one|i (?:have|had|haven't|hear|heard)|your)|by (?:your|the) (?:silence|delay|lack|process|way|slow)|with (?:your|the) (?:silence|delay|lack|process|way|slow|treatment|communication)|at (?:your|the) (?:silence|delay|lack))\b"),
    ("lack", r"\byour (?:\w+ )?(?:lack of|failure to|refusal to|inability to)\b|\bthe (?:complete |total |utter )?lack of (?:communication|feedback|respect|courtesy|response|professionalism|an? (?:answer|reply))\b"),
    ("respect courtesy polite professional decency", r"\b(?:common |basic |little |some |more |a minimum of |simple )(?:courtesy|respect|decency|politeness|professionalism)\b|\b(?:it|that|this) (?:is|would be|would have been|was|isn't) (?:\w+ ){0,2}(?:only |not |very |hardly |more )*(?:polite|professional|respectful|fair|acceptable) (?:to|of you|if|behaviou?r)\b"),
    ("should could would", r"\byou (?:really |at least )?(?:should|could|might|ought to) (?:at least |really |have at least |have (?:at least )?)(?:answer\w*|repl\w*|tell|told|call\w*|write|written|writ\w*|let|inform\w*|contact\w*|warn\w*|respond\w*|mention\w*|said|read|have)\b"),
    ("wasted waste wasting", r"\b(?:you(?:'ve| have)?|your \w+) (?:\w+ )?wast(?:ed|ing|e) (?:my|so much|a lot|our)\b|\ba waste of (?:my )?(?:time|day|energy)\b"),
    ("weeks week month months days", r"\b(?:it's|it is|it has been|it's been|already|more than|over|after|for|that was) (?:\w+ ){0,2}(?:weeks?|months?|days)\b[^.!?\n]{0,50}\b(?:nothing|no (?:answer|reply|word|news|response|feedback)|not a word|without (?:a|any|one|an)|silence|not heard|haven't heard|still)\b"),
    ("why", r"\bwhy (?:have|has|did|do|does|is|are|can't|couldn't) (?:you|nobody|no one|it|your \w+|this) (?:\w+ ){0,3}(?:not |taking|take|answer\w*|repl\w*|called|written|so (?:slow|long)|ignor\w*|told|respond\w*|bother\w*)"),
    ("bother bothered", r"\b(?:did not|didn't|not|never|nobody|could not|couldn't) (?:even )?bother(?:ed)? to\b"),
    ("expected", r"\bi (?:had )?expected (?:better|more (?:from|of) (?:you|a)|an answer (?:by|long|weeks)|to hear (?:by|long|weeks|much earlier))\b"),
    ("how", r"\bhow hard can it be\b|\bhow (?:much )?longer (?:do|must|should|will|am) i\b"),
    ("kept keep word promise promises promised", r"\b(?:keep|kept|break|broke|broken) (?:your|their|its) (?:word|promises?)\b|\byour (?:broken|empty) promises?\b|\bas you (?:had )?promised\b[^.!?\n]{0,40}\b(?:not|never|n't|no)\b"),
)  # fmt: skip
_KIND = re.compile(
    r"\b(?:no (?:need|hurry|rush|blame|reproach)|do not worry|don't worry|quite understand|fully understand|i understand (?:that|why|these)|these things take|not at all|far from)\b"
)

_WIDER = cues(
    r"lifted finger bothered fobbed hung impolite rude unpleasant disrespect professionalism courtesy shame promise manners + \b(?:you|your|nobody|no one|recruiter|firm|company|hr|interviewer|i was|being|i find|i expected|it's a shame)\b + \b(?:lifted a finger|be bothered|fobbed off|hung up on me|quite impolite|rather impolite|(?:was|were|is) (?:\w+ )?(?:unpleasant|impolite|disrespectful|insulting|humiliating)|more (?:professionalism|courtesy|respect|manners)|so much for your|shame (?:that )?(?:you|nobody|no one))\b",
    r"thought expected think believe wonder count matter reads care + \bi (?:would|might|'d) have (?:thought|expected|hoped)\b[^.!?]{0,50}\b(?:could|would|might|should)\b|\b(?:candidates|applicants|people like me|i) (?:do not|don't|does not|doesn't|hardly|clearly do not) (?:count|matter)\b|\bwonder (?:whether|if) (?:anybody|anyone|somebody|you) (?:even |actually |ever |really )?(?:reads?|looks?|cares?|answers?|opens?)\b|\bnobody (?:seems to )?cares?\b",
    r"find found learn learned hear heard linkedin website advert + \bi had to (?:find out|learn|hear|read|discover|guess|ask)\b[^.!?]{0,40}\b(?:from|on|through|by|whether|that)\b",
    r"weekend hours days evening task + \bi (?:have )?(?:spent|gave up|worked|took|invested|wasted)\b[^.!?]{0,40}\b(?:weekend|hours|days|evenings?|day off|nights?)\b[^.!?]{0,40}\b(?:and (?:got|heard|received|you|nobody|not)|for nothing|only to|without|in return)\b",
    r"talk speak communicate each + \bdo(?:n't| not)? you (?:not )?(?:even )?(?:talk|speak|communicate) (?:to|with) each other\b|\bdo you not\b|\bdoes nobody\b",
    r"warned told said mentioned + \byou (?:could|might) (?:at least )?have (?:warned|told|said|mentioned|asked|checked)\b",
    r"unanswered unacknowledged + \b(?:my|messages?|mails?|e-?mails?|letters?|calls?|questions?)\b + \b(?:went|gone|remain\w*|stay\w*|left|are|is|still)\b",
    r"silence silent + \byour (?:\w+ )?silence\b|\b(?:phone|inbox|line|everything|everyone|you|it) (?:has |have |had )?(?:stayed|remained|been|fell|fallen|went|gone) (?:\w+ )?(?:silent|quiet)\b|\b(?:met with|nothing but|only|complete|total) silence\b|\bsilence from (?:you|your)\b",
    r"should could might + \b(?:you|somebody|someone|anyone|they|one|your \w+) (?:really |at least |perhaps )?(?:should|could|might|ought to) have (?:at least |really |just |simply )?(?:told|said|let|warned|informed|called|written|answered|replied|mentioned|read|bothered|checked|prepared|cancelled|rung|found the time)\b",
    r"least + \bat least (?:have |be |been )?(?:tell|told|let|say so|acknowledge\w*|answer\w*|repl\w*|write|written|call\w*|inform\w*|explain\w*|respond\w*|read|an? (?:answer|reply|word|line|call|mail|e-?mail|note|explanation|response|acknowledg\w+)|the courtesy)\b",
    r"fair polite nice kind decent courteous helpful good better appreciated + \bwould (?:have been|be|have) (?:\w+ )?(?:fair|polite|nice|kind|decent|courteous|good|better|appreciated)(?:er)? (?:to (?:tell|let|know|be told|have been told|have heard|get an?|have had|say so|answer|write|call|hear (?:back|something|earlier|sooner))|if (?:you|somebody|someone|your \w+) had|of you to)\b",
    r"worth important busy + (?:\b|(?=n't))(?:not|n't|hardly|perhaps|clearly|obviously|apparently|more|too|evidently)\b + \b(?:worth (?:an? (?:answer|reply|line|call|mail)|answering|your (?:time|while)|the effort)|more important (?:things|matters|people)|too (?:busy|important) to (?:answer|reply|write|call|tell|let|get|find))\b",
    r"treats treat treated handled handling managed run dealt conducted + \b(?:not (?:how|the way)|no way to|strange way to|odd way to|poor way to|funny way to)\b[^.!?]{0,40}\b(?:treat\w*|run|handled?|deal\w*)\b|\b(?:disappoint\w+|unhappy|annoyed|upset|not (?:happy|satisfied|pleased|impressed)|dissatisf\w+|frustrat\w+|surprised) (?:\w+ )?(?:in|with|by|about|at) (?:how|the way)\b",
    r"passed gone past over come went + \b(?:date|day|deadline|week|friday|monday|tuesday|wednesday|thursday)\b[^.!?]{0,40}\b(?:passed|gone|past|over|came and went|come and gone|went by)\b[^.!?]{0,12}\b(?:without|and (?:no|nothing|not a)|with no|in silence)",
    r"true untrue lie lied wrong false + \b(?:you|your \w+|she|he|they|assistant|recruiter|hr) (?:had |both |all )?(?:said|told|promised|wrote|assured|claimed)\b + \b(?:not true|untrue|was a lie|turned out (?:to be )?(?:wrong|false|untrue)|was (?:simply |plainly )?wrong|lied)\b",
    r"long slow + \b(?:(?:do not|don't|cannot|can't|fail to) (?:understand|see|think|believe|imagine)|i wonder|ask myself|asking myself|hard to believe|beyond me|beats me)\b[^.!?]{0,25}\bwhy (?:it|this|you|a|the|such) [^.!?]{0,25}\b(?:so|this|that|such a)? ?(?:long|slow)",
    r"ask hard difficult much + (?:\b|(?=n't))(?:not|n't|is|isn't|hardly|surely|really|was) (?:\w+ )?(?:too much to ask|asking (?:too|for too) much|so (?:hard|difficult)|that (?:hard|difficult))\b + \b(?:answer|reply|mail|e-?mail|word|line|call|note|minute|tell me|let me|write)\b",
    r"read cv resume application look looked bothered + \b(?:nobody|no one|not one|none|you|they|interviewers?)\b + (?:\b|(?=n't))(?:not|n't|never|nobody|no one|hardly|none|not one)\b[^.!?]{0,25}\b(?:read|looked at|look at|seen|opened)\b[^.!?]{0,20}\b(?:my|cv|resume|application|it|sample|portfolio)\b(?! (?:aloud|again))",
    r"deserve deserved owed owe + \bi (?:\w+ ){0,3}(?:deserved?|am owed|was owed)\b|\byou (?:\w+ )?owe\b + \b(?:answer|reply|word|explanation|better|more|apology|least|respect|courtesy)\b",
    r"dark + \b(?:left|kept|am|was|been|be|sitting|leave|leaving) (?:\w+ )?in the dark\b",
    r"answer reply write call tell acknowledge manage + \b(?:odd|strange|sad|funny|amazing|astonishing|remarkable|shame|disappointing|incredible|hard to believe|unbelievable|curious that|interesting that)\b + \b(?:cannot|can't|could not|couldn't|did not|didn't|do not|don't|have not|haven't|never|nobody|no one|fails?|failed|unable)\b + \b(?:you|your|company|firm|organi[sz]ation|nobody|no one|team|department|employer|people)\b",
    r"fault lost mixed misled lied mislaid + \b(?:your (?:own )?fault|you (?:\w+ )?(?:lost|mislaid|mixed up|misled|lied to) (?:my|me|us|the (?:interview|appointment|date|papers)))\b",
    r"hear heard call called promise promised + \b(?:supposed to|meant to|was to|should have|were to|would) (?:\w+ )?(?:hear|be told|call|get|be called|have heard)\b[^.!?]{0,50}\b(?:but|and yet|yet|still)\b[^.!?]{0,40}(?:\b|(?=n't))(?:nothing|not|n't|no|never|nobody|silent|silence|in vain)\b",
    r"disappointing disappointed rather frankly unacceptable + \b(?:it is|it's|its|is|am|was) (?:\w+ ){0,2}(?:disappoint\w+|unacceptable|frustrating|annoying|upsetting) (?:to (?:be (?:kept|left|ignored|told|treated)|wait|have (?:been|heard|waited|to))|that (?:you|nobody|no one|i have|your))\b",
    r"rude unprofessional disrespectful impolite unprepared disorganised disorganized shabby decency unacceptable inconsiderate unfriendly careless discourteous + \b(?:you|your|nobody|no one|interviewers?|colleagues?|process|team|i was|was treated|company|hr|recruiter|panel|it is|it was|i find)\b",
    r"badly poorly terribly + \b(?:organi[sz]ed|prepared|planned|managed|run|treated|handled|informed|conducted)\b + \b(?:your|you|interview|process|appointment|day|i was|recruitment|meeting|everything)\b",
    r"late unprepared + \b(?:(?:interviewers?|colleagues?|panel|she|he|they|you(?! was)|manager|recruiter) (?:was|were|arrived|came|turned up|showed up|appeared) (?:\w+ ){0,4}(?:late|unprepared)|(?!(?:i|it|we|us|this|that|train|bus|mine|reply|mail)\b)\w+ (?:was|were|came|arrived) (?:\w+ ){0,2}(?:minutes?|hours?|an hour|half an hour|far too|much too) late)\b(?! (?:victorian|medieval|summer|shift|night|evening|bus|train|gothic|for me))",
    r"pity disappointing disappointed annoying sad shame frustrating strange odd surprising + \b(?:you (?:never|did not|didn't|have not|haven't|could not|do not|don't)|nobody|no one|(?:have|had) to (?:chase|wait for (?:you|an)|ask again)|never (?:got|heard|answered)|your (?:silence|lack|delay))\b",
    r"waited waiting wait kept left + \b(?:in vain|for hours|(?:an?|one|two|three|half an) hours? (?:for|in|at|because|before you)|for (?:an hour|two hours|weeks)|whole (?:day|week|month)|(?:left|kept|keep|leave) (?:me |us )?waiting|far too long|for nothing)\b",
    r"word answer reply response news line feedback + \b(?:not (?:one|a single|even an?) (?:\w+ )?(?:word|answer|reply|response|line|mail)|without (?:any|a single|even an?) (?:\w+ )?(?:word|answer|reply|response|explanation)|no (?:word|answer|reply|response|feedback) (?:from (?:you|your)|at all|whatsoever|since|so far|until now|to my))\b",
    r"confirmed answered replied responded called contacted answer reply respond call confirm + \byou (?:(?:have|had|did|do|could) (?:not|never)|haven't|hadn't|didn't|don't|never|couldn't) (?:even |yet |bother to |once |managed to |manage to )*(?:confirm|answer|repl|respond|call|contact|write|written|inform)",
    r"apparently obviously seemingly evidently clearly + \b(?:my time|you (?:do not|don't|did not|didn't|are not|aren't|forgot|have forgotten|have no|lost|never)|your (?:company|team|hr)|not important|nobody|no one)\b",
    r"companies employers firms + \b(?:other|another|most|better)\b + \b(?:manage|answer|reply|treat|faster|quicker|respond|have the (?:courtesy|decency)|within)\b",
    r"deadline promise promises word agreement + (?:\b|(?=n't))(?:not |n't )?(?:keep|kept|meet|met|miss(?:ed)?|br[eo]ke|broken|stick|stuck|honou?r)\w*\b(?: to)? (?:your|the|this|that|its|their)\b + (?:\b|(?=n't))(?:you|your|not|n't)\b + (?:\b|(?=n't))(?:not|n't|miss|br[eo]k)",
    r"chase chasing + \b(?:you|your|to chase|after)\b",
    r"treated treat treatment + \b(?:i was|me|us|candidates|applicants|people|one)\b + (?:\b|(?=n't))(?:not (?:nice|kind|fair|right|good|how)|n't|badly|unfair(?:ly)?|like (?:a|an|this|that|air|dirt|nothing)|disappoint\w+|poorly|unkind\w*|wrong\w*|so)\b",
    r"hr department recruiter recruitment secretary office assistant + \b(?:your|the)\b + \b(?:does not|doesn't|did not|didn't|never|cannot|can't|not able|unable|fails?|failed|lost|forgot)\b (?:\w+ ){0,3}(?:work|answer|reply|call|care|know|manage|respond|seem|tell|told|inform|send|pick)",
    r"respect courtesy decency politeness manners professionalism + \b(?:a (?:bit|little) (?:of |more )?|basic|common|minimum|lack of|no|the|some|would have expected|have expected (?:\w+ )?(?:more|better)) ?(?:\w+ ){0,2}(?:respect|courtesy|decency|politeness|manners|professionalism)\b",
    r"told said promised assured + \byou (?:had |have )?(?:told|said|promised|assured|guaranteed) (?:me )?(?:[^.!?]{0,80}\b(?:and|but|yet) (?:it is|it's|today is|that was|now|this is|we are) (?:now |already |still )?(?:\w+ )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weeks?|days?|over|past|later|later than)\b|(?:\w+ ){0,6}and (?:it is|it's|today is|that was|now|this is) |(?:a )?(?:quick|prompt|fast|swift) (?:reply|answer|decision|response|feedback))",
    r"important + \b(?:i am|i'm|my time is|we are|candidates are|my application is) (?:\w+ )?(?:not|n't) (?:\w+ )?important\b",
)

FLAGGED = (
    "You told me I would have an answer by the end of June and it is July now.",
    "You said I would hear on Friday, but nobody has called.",
    "I have heard nothing for three weeks.",
    "Nobody has answered my question.",
    "You kept me waiting for an hour.",
    "Your process was chaotic.",
    "I am disappointed that you have not replied.",
    "Your lack of communication is surprising.",
    "A little courtesy would have been nice.",
    "You should at least have told me.",
    "You wasted my time.",
    "It has been a month and still no answer.",
    "Why have you not written?",
    "Have you forgotten about me?",
    "You did not keep your word.",
    "The hiring was terribly slow, and your panel was rude.",
    "You could not even bother to call.",
)
ACCEPTED = (
    "You said that the winter is the best time, and I believe you.",
    "You told me about the elephant, and I still laugh.",
    "I had heard nothing of the bats before our talk.",
    "When we met, you expected to decide within two weeks.",
    "I understand that these things take longer than planned.",
    "You said the lift was slow, and it is a charming lift.",
    "You promised the children a sledge; I have one.",
    "I was sorry to hear that the decision went another way.",
    "I was disappointed, of course, but I enjoyed the day.",
    "The poor light in the stores is a problem worth solving.",
    "Waiting for the lift, I read every label twice.",
    "It has been three weeks since we met. May I ask how the schedule looks?",
    "Thank you for keeping me informed.",
    "I forgot my umbrella, and nobody has asked for it.",
)

CHECK = phrase_check(
    "reproach",
    "This blames the reader. The question can stand without it.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    unless=_KIND,
    shown_in=NoteKind.STATUS_INQUIRY,
)
