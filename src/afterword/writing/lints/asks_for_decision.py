"""A thank-you, a card or an addendum does not ask how it went.

The article, "After a job interview" (thank first; ask only after a real silence). "I look forward to
hearing from you" asks nothing and is fine.
"""

from __future__ import annotations

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_JOB = r"(?:the |this |that |your |a )?(?:\w+ ){0,2}(?:job|post|position|role|place|offer)"
DECISION_QUESTIONS = (
    ("get got have", rf"\b(?:did|do|have|will|can|could|am) i (?:\w+ ){{0,2}}(?:get|got|have|be getting|gotten|receive) {_JOB}\b"),
    ("decided decide made", r"\b(?:have|has) (?:you|they|anyone|the (?:team|panel|board|committee)) (?:\w+ ){0,3}(?:decided|chosen|picked|selected|made (?:up your|a|the|your|any|their|up)|come to a|reached a)\b"),
    ("chosen picked selected chose choose", r"\b(?:have|has|did|was|were|am|will) (?:you|i|they|anyone|anybody|somebody|someone) (?:\w+ ){0,2}(?:chosen|picked|selected|choose|pick)\b"),
    ("decide decision know hear result results outcome news answer", r"\bwhen (?:will|can|do|may|should|might|could|shall|would) (?:you|i|we|they|the (?:team|panel|committee|board)) (?:\w+ ){0,3}(?:decide|know|hear|expect|make|get|have|learn|find out|announce|tell|let)\b"),
    ("know tell say", r"\b(?:let me know|tell me|say|inform me|advise me) (?:\w+ ){0,3}(?:whether|if) (?:i|you (?:want|will|would|are going|have decided|plan)) (?:\w+ ){0,4}(?:got|get|have|hire|was|am|passed|made it|succeeded|selected|chosen|successful|employ|take|offer|given|hired|in)\b"),
    ("know tell say", r"\b(?:let me know|tell me|inform me (?:of|about)|share) (?:\w+ ){0,3}(?:your|the|what the|what your) (?:\w+ ){0,2}(?:decision|result|results|outcome|verdict)\b"),
    ("chances chance odds", r"\b(?:what|how) (?:\w+ ){0,3}(?:are|is) my (?:chances?|odds)\b|\bmy chances\b[^.!\n]{0,30}\?|\bdo i (?:have|stand|still have) a (?:\w+ )?chance\b"),
    ("hired hire hiring", r"\b(?:am i|will i be|are you going to|will you|do you (?:plan|intend|want) to|would you) (?:\w+ ){0,2}(?:hired?|hiring|employ(?:ed)?|take me)\b"),
    ("decision verdict result results outcome", r"\b(?:what is|what was|what's|is there|any|do you have|has there been|where is|when is) (?:\w+ ){0,2}(?:decision|verdict|results?|outcome)\b[^.!\n]{0,40}\?"),
    ("decision decide result", r"\b(?:expect|want|need|require|await|would like|request) (?:\w+ ){0,2}(?:your|a|the) (?:\w+ ){0,2}(?:decision|verdict)\b|\b(?:need|want|would like|like) to know (?:\w+ ){0,2}(?:your|the) (?:decision|result|outcome)\b"),
    ("selected shortlisted passed successful pass", r"\b(?:was|am|have|did) i (?:\w+ ){0,2}(?:selected|shortlisted|passed|pass|successful|through|in|make it|do well enough|convince you)\b[^.!\n]{0,30}\?"),
    ("start", r"\bwhen (?:can|do|should|may|could|will|shall) i (?:start|begin|sign|come in)\b"),
    ("compare rank ranked", r"\bhow (?:did|do) i (?:\w+ )?(?:compare|rank|score|do)\b"),
    ("offer contract", r"\bwhen (?:will|can|do) (?:i|you) (?:\w+ ){0,2}(?:receive|send|get|expect|make) (?:\w+ ){0,2}(?:offer|contract)\b"),
    ("other others candidates", r"\bhow many (?:other )?(?:candidates|people|others|applicants)\b[^.!\n]{0,40}\?"),
    ("yes", r"\b(?:will|am|do|did|shall) i\b[^.!?\n]{1,60}\byes or no\b|\bis (?:it|that) a yes\b|\ba quick yes or no\b"),
    ("news update", r"\b(?:is|are) there (?:any|some|already) (?:\w+ )?(?:news|update|updates)\b|\b(?:any|some) (?:news|updates?) (?:on|about|regarding|for|yet|from)\b[^.!\n]{0,40}\?"),
)  # fmt: skip

_WIDER = cues(
    r"go well yes chance + ^(?:so,? |and |well,? )?(?:did it go (?:well|ok|okay|all right)|how did it go|any chance (?:of|that|for)|is it (?:a )?(?:yes|no)|yes or no)\b[^.!]{0,30}\?",
    r"got in through next hear out + \b(?:can't wait|cannot wait|hope you(?:'ll| will)|dying|eager|keen|longing|nervous) (?:\w+ )?(?:to )?(?:\w+ )?(?:find out|hear|know|tell me|be told|learn)\b[^.!?]{0,30}\b(?:if i|whether i|that i(?:'m| am| have| got)|i(?:'m| am) (?:in|hired|through)|got it|the (?:result|decision|outcome))\b",
    r"panel committee board you team running people round hear + ^(?:so,? |and |but )?(?:what did (?:the )?(?:\w+ )?(?:panel|committee|board|team|you|they) (?:decide|say|think)|how soon (?:will|do|can) (?:you|i)|who else is (?:in|being|still)|when (?:do|will|can|may) i (?:hear|know|learn)|how long (?:will|do|until))\b",
    r"take assume through guess + \b(?:i take it|i assume|i guess|i suppose|am i right (?:that|in thinking))\b[^.!?]{0,30}\b(?:i'm|i am|i have|i've|i'll be)\b (?:\w+ )?(?:through|in|hired|got|chosen|selected|out|invited)\b",
    r"got get job post place position role yes it in hired offer chosen + \b(?:do )?(?:please )?(?:let me know|tell me|say|write|call me|inform me) (?:\w+ ){0,3}(?:if|whether|when) (?:i(?:'ve|'m| have| am| was| did| got| get| will)?|it(?:'s| is|s)|you(?:'ve|'re| have| are| want| will)?|the (?:job|post|role|position|place)) (?:\w+ ){0,4}(?:got|get|have|hired|chosen|selected|in|through|yes|no|mine|want me|taking|passed|made it|succeed\w*|decided|a yes|successful|offer\w*|up with)\b",
    r"did do am was will can could may have are + ^(?:so|and|well|but|then|now|by the way)?,? ?(?:am i (?:the|in|hired|your|still|through|good|one|what|suitable|right)|did i (?:pass|get|make|convince|do|win|impress)|do i (?:have|get|fit|stand)|have i (?:got|passed|made|convinced|been)|was i (?:good|chosen|selected|successful|what|convincing|any)|was my (?:\w+ ){0,4}(?:good|right|enough|ok|okay|convincing)|will i (?:get|be (?:hired|invited|chosen|offered|called))|can i (?:count|hope|expect|start|already)|may i (?:hope|know the|expect|ask (?:if|whether) (?:i|you have)|know (?:if|whether|when|your))|do you (?:want|like|need) me|are you (?:going to|planning to) (?:offer|hire|take|choose|pick|give)|who (?:did you|got|will|have you|was) (?:\w+ )?(?:choose|chosen|picked?|the|get|take|selected|hired?))\b",
    r"conclusion impression verdict opinion mind choice outcome result decision + \b(?:have you|has the|did you|what is|what was|what's|do you have|can you tell me|could you tell me|may i know|i wonder (?:if|what|whether)|wondering (?:if|what|whether)|curious (?:what|whether|if|about)|would you share|please share|let me have|tell me) (?:\w+ ){0,5}(?:conclusion|impression of me|verdict|opinion of me|mind about|choice|outcome|result|decision|decided)\b",
    r"did do went + \b(?:tell me|let me know|know|hear|wonder|curious|say|feedback on) (?:\w+ ){0,2}how (?:i did|i went|i performed|it went|well i did|you found me|i came across|you liked me|my interview)\b",
    r"seeing candidates others else + \b(?:who|how many) (?:else|other \w+|others|candidates|people) (?:you (?:are|have|will|'re|'ve)|are|have|were|will|did)\b + \b(?:see\w*|interview\w*|meet\w*|candidates|running|considering|applied|in the)\b + \b(?:curious|wonder\w*|tell|know|ask|\?|how many|who else)",
    r"do did like think + ^(?:so,? |and,? |well,? |but,? )?(?:how did i do|did you like (?:me|my|what)|what did you think (?:of|about) (?:me|my)|what do you think (?:of|about) (?:me|my (?:chances|performance|answers)))\b",
    r"job post position role place cut round shortlist running offer contract mine hired chosen selected decision decide decided outcome result results choice verdict + \? + \b(?:did i|do i|am i|will i|was i|have i|may i hope|can i hope|should i hope|is the (?:job|post|position|role) (?:mine|still|already|taken|filled)|who (?:got|gets|will get|did you)|when (?:are|will|do|can|would|is|might|should)|can you (?:already|now|tell)|could you (?:already |please |kindly )?(?:let|tell|say|share|inform)|have (?:you|they)|has (?:the|a|any|your|it)|is there|what (?:is|was|are) (?:the|your|my)|would you (?:tell|let|say|hire|take)|do you (?:already|know|have)|any chance|how (?:is|does|do|soon|long))\b",
    r"know hear tell + \b(?:would like|want|like|love|need|curious|eager|wish|keen|dying) to (?:know|hear|find out|be told|learn) (?:\w+ ){0,3}(?:if|whether|when|about|what|how) (?:\w+ ){0,6}(?:got|get|chosen|selected|decid\w+|decision|result|outcome|hired|passed|successful|chances?|through|next round|job|did i|i did)\b",
    r"tell let inform say + \b(?:let me know|tell me|inform me|say) (?:\w+ ){0,4}(?:if|whether|when|about|of) (?:\w+ ){0,5}(?:got the|get the|been chosen|was chosen|am chosen|been selected|was selected|decid\w+|decision|result|outcome|been hired|passed|been successful|was successful|am through|made it|next round)\b",
    r"result outcome decision verdict answer + \b(?:waiting for|wait for|await|awaiting|expect|expecting|hope for|hoping for|curious about|look forward to|looking forward to) (?:\w+ ){0,2}(?:result|results|outcome|decision|verdict|positive answer|positive decision|positive reply)\b",
)

FLAGGED = (
    "Will I be the new Education Officer, yes or no?",
    "Did I get the job?",
    "Have you decided yet?",
    "When will you decide?",
    "Please let me know whether I got the post.",
    "What are my chances?",
    "Will you hire me?",
    "Has the panel made its choice, and have they made a decision?",
    "Could you tell me the result of the interview?",
    "Am I hired, then?",
    "When can I start?",
    "Was I successful on Tuesday?",
    "I would like to know your decision this week.",
    "How did I compare with the others?",
    "Have you picked anybody for the winter?",
    "Is there any news about the post?",
)
ACCEPTED = (
    "I look forward to hearing from you.",
    "Whatever you decide, I enjoyed the day.",
    "I know that the decision is not an easy one.",
    "Please let me know if you need anything else from me.",
    "When you decided to open on Mondays, the schools came.",
    "You asked when I could start; the first of June would suit me.",
    "I decided on the way home to read more about gloves.",
    "Did I mention the minibus licence?",
    "When will the beehives arrive? I would love to see them.",
    "You said “Have you decided yet?” is what children ask most.",
    "I got the point about the lift only on the train.",
    "How do you choose which schools come first?",
    "Thank you for telling me how you will proceed.",
)

CHECK = phrase_check(
    "asks_for_decision",
    "A thank-you asks for nothing. The question about the decision can wait.",
    phrases(*DECISION_QUESTIONS),
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    kinds=frozenset({NoteKind.THANK_YOU, NoteKind.CARD, NoteKind.ADDENDUM}),
)
