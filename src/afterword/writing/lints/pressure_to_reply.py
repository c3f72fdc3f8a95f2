"""The reader decides when to answer.

The article, "After a job interview" (polite and brief); collected evidence, section on status notes: no
deadlines of one's own making. A real deadline of another offer belongs into a deadline note.
"""

from __future__ import annotations

import re

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_ANSWER = r"(?:answer|reply|respond|response|call|write|get back|come back|decide|decision|feedback|confirm|confirmation|let me know|tell me|inform me|send|revert|give me|contact me|email me|e-mail me)"
_PHRASES = phrases(
    ("reply answer respond call write confirm decide get come tell let send give contact revert email explain justify make", r"(?:^|[.!?,;:\n] ?|\band |\bso |\bthen )(?:please |kindly |do )?(?:make up your minds?|(?:explain|justify) (?:it|this|that|yourself|yourselves|the \w+|your \w+)|reply|answer|respond|call me|call me back|write|write back|write to me|confirm|decide|get back to me|come back to me|tell me|let me know|send me [^.!?\n]{1,30}|give me [^.!?\n]{1,30}|contact me|revert|email me)(?: to (?:me|this|us)| me| us| back| with [^.!?\n]{1,25}| your (?:answer|decision|reply))? (?:<soon>|urgently|promptly|quickly|without delay|at the (?:earliest|latest)|as soon as (?:possible|you can)|the same day|no later than [^.!?\n]{1,25}|before the (?:end|weekend)[^.!?\n]{0,20}|in the next [^.!?\n]{1,20})"),
    ("expect expecting await awaiting require demand", rf"\bi(?:'m| am| will be| shall be| do)? (?:\w+ )?(?:expect(?:ing)?|await(?:ing)?|require|requiring|demand|insist on) (?:your|an?|the|some|to (?:hear|receive|get)|you to|that you) (?:\w+ ){{0,4}}?{_ANSWER}?[^.!?\n]{{0,25}}(?:<soon>|immediate|immediately|promptly|urgently|shortly|at the latest|\d)[^.!?\n]{{0,20}}|\bi (?:require|demand|insist on|expect) (?:your|an?|the) (?:\w+ ){{0,2}}(?:answer|reply|response|decision|explanation|feedback)\b"),
    ("need", rf"\bi (?:\w+ )?need (?:your|an?|the|to (?:know|hear|have)|you to|some) (?:\w+ ){{0,4}}?{_ANSWER}?[^.!?\n]{{0,25}}(?:<soon>|immediately|urgently|promptly|quickly|at the latest|as soon as possible)"),
    ("must have", rf"\byou (?:must|have to|need to|had better|are obliged to|should) (?:\w+ )?{_ANSWER}\b[^.!?\n]{{0,40}}"),
    ("urgent urgently immediate asap", r"\b(?:this|it|my (?:question|request|matter)) is (?:very |quite |extremely )?urgent\b|\b(?:urgent|immediate|swift|prompt) (?:reply|answer|response|decision|attention|feedback)\b|\basap\b|\burgently (?:need|require|await|waiting|request)\b"),
    ("latest later", r"\b(?:answer|reply|response|decision|decide|hear|know|respond|feedback|tell me|let me know)\b[^.!?\n]{0,40}(?:at the (?:very )?latest|not later than|no later than)\b"),
    ("quick quickly hurry fast faster speed", r"\b(?:please |kindly )(?:be quick|hurry|speed|act (?:fast|quickly)|make it (?:fast|quick)|decide (?:quickly|fast|soon))\b|\bhurry up\b|\bspeed (?:things|it|this) up\b|\b(?:be|decide|answer|reply|move) (?:a bit |a little |more )?(?:quicker|faster)\b"),
    ("waiting", r"\bi(?:'m| am) (?:\w+ )?waiting for (?:your|an) (?:\w+ )?(?:answer|reply|response|decision|call)\b"),
    ("deadline give until till days hours", r"\b(?:your deadline|the deadline (?:for|to) (?:you|your|answer|reply)|give you (?:a deadline|until|till|up to|\w+ days)|you have (?:until|till|\w+ (?:days|hours)))\b[^.!?\n]{0,30}"),
    ("today tomorrow tonight", r"\b(?:want|like|hope to have|would like|wish) (?:your|an?|the|to (?:know|hear)) (?:\w+ ){0,4}(?:today|tomorrow|tonight|right now|immediately)\b"),
    ("hours hour", r"\bwithin (?:the next )?(?:\d+|twenty-four|forty-eight|two|a few|one) hours\b"),
    ("delay", r"\bwithout (?:any )?(?:further )?delay\b"),
    ("read receipt", r"\bread receipt\b"),
)  # fmt: skip
_GENTLE = re.compile(
    r"^(?!.*(?:\bi (?:\w+ )?(?:need|must|require|want|expect) [^.!?]{0,30}\b(?:by|before|within|until|till|today|tomorrow|tonight)\b|\bwithin (?:the next )?(?:\d+|a few|two|twenty-four|24|48) hours|\ban? (?:answer|reply|decision) (?:today|this week|by |before |tomorrow)))(?=.*?"
    r"(?:\b(?:if (?:you|it|that)|when (?:it|you|ever)|whenever|no (?:hurry|rush|need)|(?:do not|don\'t) feel|not have to|no (?:answer|reply)|not (?:hurry|rush)|at your (?:convenience|leisure)|asked (?:me )?to|been asked|would like my|my (?:answer|reply|decision)|i (?:must|have to|need to|should|will|shall) (?:answer|reply|decide|respond)|you (?:asked|wrote|said|told)|happy to|glad to|i (?:will|shall|can|could|would)|could you|may i|might you)\b|\bi'll\b|\bi'd\b))"
)

_WIDER = cues(
    r"reply answer decision response news + \b(?:look(?:ing)? forward to|trust|expect|count on|am sure|assume|rely on)\b[^.!?]{0,40}\b(?:your|an|the|a) (?:\w+ )?(?:reply|answer|decision|response|news)\b[^.!?]{0,20}\b(?:by|before|within|until|till|no later|tomorrow|today|this week)\b",
    r"ring call phone text + ^(?:please |just |so )?(?:ring|call|phone|text|mail|write) me\b[^.!?]{0,15}\b(?:today|tonight|tomorrow|now|at once|immediately|this (?:afternoon|evening|morning))\b",
    r"today tomorrow tonight now noon + \bi (?:\w+ )?(?:must|need to|have to|want to|should|require to|would like to) (?:know|hear|have (?:an answer|a reply|your)|get (?:an answer|a reply|your))\b[^.!?]{0,40}\b(?:today|tomorrow|tonight|now|noon|by|before|this week|within|soon|immediately|asap)\b",
    r"by before within until till end + \bi (?:\w+ )?(?:need|want|expect|require|must have) (?:it|this|that|them|an? \w+|your \w+|the \w+|to know|to hear|you to)\b[^.!?]{0,30}\b(?:by|before|within|until|till|no later than) (?:the end|\w+day|tomorrow|today|tonight|noon|next|this|a|an|one|two|three|\d)",
    r"answer reply respond response decision feedback confirm confirmation write call + \b(?:could|can|would|will) you (?:\w+ )?(?:please |kindly )?(?:answer|reply|respond|confirm|decide|write|call|get back|let me know|tell me|send)\b[^.!?]{0,30}\b(?:today|tomorrow|tonight|immediately|at once|right away|asap|this (?:week|afternoon|morning)|within (?:a|an|the|one|two|three|24|48|\d+) (?:\w+ )?(?:hours?|days?)|by (?:return|noon|tonight|tomorrow|the end of (?:today|the day)))\b",
    r"answer reply response decision feedback + \bi (?:would |'d |should |do )?(?:like|want|hope for|expect|await|request|ask for|appreciate|need|look for) (?:to have )?(?:your|an?|the|some) (?:\w+ )?(?:answer|reply|response|decision|feedback|call|confirmation)\b[^.!?]{0,30}\b(?:today|tomorrow|tonight|this week|by|before|within|soon please|till|until|immediately|at once|ideally|quickly|asap|now)\b",
    r"prompt quick early earliest immediate fast swift speedy soonest + \b(?:await|awaiting|hope for|expect|expecting|request|appreciate|anticipate|looking forward to|look forward to|please give|kindly|give me) (?:\w+ ){0,3}(?:prompt|quick|early|earliest|immediate|fast|swift|speedy|soonest) (?:\w+ )?(?:response|reply|answer|decision|feedback|action|confirmation)\b|\bat (?:your|the) (?:very )?(?:earliest|soonest)(?! convenience)\b",
    r"waiting wait long + \b(?:do not|don't|please do not|please don't) (?:keep|make|let|leave) me (?:wait\w*|hanging|waiting)\b",
    r"soon important please + \b(?:answer|reply|respond|write|call|decide) (?:me )?soon,? (?:please|it is|as|because|or)\b",
    r"return + \b(?:send|answer|reply|write|let me know|tell me|confirm)\b[^.!?]{0,30}\bby return\b",
    r"expedite accelerate hasten hurry speed + \b(?:please|kindly|could|can|would|request|ask|you|process|decision|my|matter|^kindly)\b + \b(?:expedite|accelerate|hasten|hurry|speed (?:up|it|things|this))\b",
    r"answer reply respond decision decide confirm call response feedback tell know hear receipt revert contact write back news + \b(?:today|tomorrow|tonight|immediately|at once|right away|asap|by (?:return|noon|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|the (?:end|weekend|\d)|end of|next|\d)|before (?:the weekend|monday|tuesday|wednesday|thursday|friday|noon|tomorrow)|this week|within (?:a|the|one|two|three|\d)|at the (?:earliest|latest)|as soon as you (?:read|see|get)|quickly|promptly|until (?:tomorrow|noon|monday|tuesday|wednesday|thursday|friday)|this (?:afternoon|morning|evening))\b + \b(?:me|us|your|an answer|a reply|answer|reply|respond|decide|receipt)\b + \b(?:i (?:\w+ )?(?:want|need|expect|insist|await|demand|require|must have|am expecting|am waiting)|i'm (?:expecting|waiting)|you (?:must|need to|have to|should|ought to)|please (?:answer|reply|respond|confirm|decide|tell|call|let|send|write|get|be so kind)|kindly (?:answer|reply|respond|confirm|decide|tell|call|let|send|revert|do))",
    r"answer reply respond confirm send call decide write + ^(?:and |so |then |now )?(?:answer|reply|respond|confirm|send me|call me|decide|write back|get back|give me|tell me|let me know)\b + \b(?:today|tomorrow|tonight|immediately|at once|right away|asap|by (?:return|noon|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|the (?:end|weekend|\d)|end of|next|\d)|before (?:the weekend|monday|tuesday|wednesday|thursday|friday|noon|tomorrow)|this week|within (?:a|the|one|two|three|\d)|at the (?:earliest|latest)|as soon as you (?:read|see|get)|quickly|promptly|until (?:tomorrow|noon|monday|tuesday|wednesday|thursday|friday)|this (?:afternoon|morning|evening))\b",
    r"insist demand demanding insisting require + \bi(?:'m| am| do| must| have to)? (?:insist(?:ing)? on|demand(?:ing)?|require)\b",
    r"urgent urgently urgency immediate + \b(?:answer|reply|response|decision|need|question|please|matter|request|await\w*|feedback|attention)\b",
    r"latest earliest + \bat the (?:very )?(?:latest|earliest)\b + \b(?:answer|reply|hear|know|tell|decide|decision|response|respond|call|need|result|feedback|confirm|revert|contact)\b",
    r"return + \b(?:answer|reply|respond) by return\b",
)

FLAGGED = (
    "Explain it to me today.",
    "Please reply today.",
    "I expect your answer by Friday.",
    "Answer me as soon as possible.",
    "I need to know by tomorrow.",
    "This is urgent, so call me back today.",
    "Kindly revert immediately.",
    "You must let me know this week.",
    "I demand an explanation.",
    "I await your immediate reply.",
    "Please hurry.",
    "I want an answer at the latest on Monday.",
    "Get back to me within 24 hours.",
    "I am waiting for your answer.",
    "Please send me the decision before the weekend.",
    "You have until Friday to reply.",
)
ACCEPTED = (
    "I look forward to your answer.",
    "When it suits you, could you let me know what the next step is?",
    "Please let me know if you need anything else.",
    "Please reply whenever it suits you.",
    "I must answer by 29 May, so I am writing now.",
    "You asked me to reply by Friday, and here I am.",
    "There is no hurry at all.",
    "I will call you tomorrow, as agreed.",
    "You must have had a busy week.",
    "The children need an answer at once, you said.",
    "I answered the school today.",
    "Please tell Tobias that I found the sledge today.",
    "I would be grateful for a word when you know more.",
    "Do write to me at this address.",
)

CHECK = phrase_check(
    "pressure_to_reply",
    "This puts the reader under pressure. Leave the moment of the answer to them.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    unless=_GENTLE,
    shown_in=NoteKind.STATUS_INQUIRY,
)
