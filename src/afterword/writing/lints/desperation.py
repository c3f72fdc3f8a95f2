"""Need is no argument.

Collected evidence, section on status notes (no reasons why you need the money) and thank-you notes
("desperation", dice).
"""

from __future__ import annotations

import re

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_PHRASES = phrases(
    ("need", r"\bi (?:\w+ ){0,3}need (?:this|the|a|that|any|your|some) (?:\w+ ){0,2}(?:job|position|post|work|money|income|salary|role|chance|break|opportunity)\b"),
    ("desperate desperately", r"\b(?:i(?:'m| am)|we are|feel|getting|becoming|so|quite|rather|really) (?:\w+ )?desperate\b|\bdesperately (?:need|want|looking|hop\w+|seek\w*)\b"),
    ("please beg begging", r"\bi(?:'m| am)? beg(?:ging)?(?: of)? (?:you|for)\b|\bplease,? please\b|\bon my knees\b|\bplead(?:ing)? with you\b"),
    ("rent mortgage bills debt debts loan loans overdraft landlord eviction evicted savings bank electricity", r"\b(?:my|the|our|pay|paying|afford) (?:\w+ ){0,2}(?:rent|mortgage|bills?|debts?|loans?|overdraft|landlord|savings|electricity)\b[^.!?\n]{0,60}\b(?:due|pay|overdue|late|used up|gone|running|ran|runs|short|behind|wait\w*|evict\w*|empty|unpaid|cover|mount\w*|waiting|end|out|piling|pile)\b|\b(?:pay|cover|afford|paying) (?:my|the|our) (?:rent|mortgage|bills|debts|loan)\b|\bevict(?:ed|ion)\b|\b(?:rent|mortgage) (?:is|was|will be) (?:over)?due\b|\brun(?:ning)? out of (?:money|savings|time and money)\b"),
    ("nothing other option options hope chance resort straw nowhere alternatives alternative", r"\bi (?:have|'ve got|have got|got) (?:nothing else(?! (?:to|planned|but))|no(?:thing)? other (?:option|options|choice|chance|interviews|hope|prospects?)|nowhere else|no one else|no alternatives?|nothing left|no choice left)\b|\bmy (?:only|last) (?:hope|option|chance|resort|straw)\b|\bonly (?:hope|chance) (?:i have|left)\b"),
    ("family children kids wife husband baby mother support feed", r"\b(?:feed|support|provide for|look after|depend\w* on me)\b[^.!?\n]{0,25}\b(?:family|children|kids|wife|husband|baby|mother|parents|son|daughter)\b[^.!?\n]{0,20}|\bmy (?:family|wife|husband|children|kids|parents) (?:\w+ )?(?:depends?|need|needs|relies|rely|is (?:worried|counting|waiting)|are (?:worried|counting|waiting))\b"),
    ("unemployed jobless job work income unemployment benefits rejected rejections nobody no applications times", r"\b(?:i(?:'ve| have)? been|i(?:'m| am)|being) (?:\w+ ){0,3}(?:unemployed|jobless|out of (?:a job|work)|on benefits|without (?:a job|work|income))\b|\bunemployment (?:benefits?|money|pay)\b|\b(?:nobody|no one|no company|no employer) (?:else )?(?:wants|will (?:hire|take|have)|hires|would hire|has invited|has hired|is hiring)\b|\bi(?:'ve| have)? (?:\w+ )?(?:had|got|received|collected|been rejected) (?:\w+ ){0,3}(?:rejections|times already)\b|\b(?:dozens|hundreds|scores) of (?:rejections|applications)\b"),
    ("anything everything any free nothing less half", r"\bi(?:'ll| will| would|'d| am (?:ready|willing|prepared) to|'m (?:ready|willing|prepared) to) (?:\w+ ){0,2}(?:do|take|accept|agree to) (?:absolutely |literally |just |almost )?(?:anything|everything|any (?:job|post|work|position|role|salary|pay|conditions?|terms))\b|\bwork for (?:free|nothing|less|any money|half)\b|\bany (?:job|position|role) (?:will|would) do\b"),
    ("wait longer much", r"\bi (?:can't|cannot|can not|could not|couldn't) (?:wait|hold on|hold out|survive|last|go on|manage|afford to wait|keep waiting) (?:\w+ )?(?:longer|any more|anymore|another|like this)\b|\bcan't afford to (?:wait|lose)\b"),
    ("lose losing visa", r"\b(?:lose|losing|lost) my (?:flat|home|house|apartment|visa|room|car|mind|sleep|benefits)\b|\bmy visa (?:\w+ ){0,2}(?:runs? out|expires?|ends?|depends)\b"),
    ("sleep slept sleepless crying cried cry nights tears depressed tether mental", r"\b(?:can't|cannot|could not|couldn't|haven't|hardly|barely|hardly ever) (?:\w+ )?sle(?:ep|pt)\b|\bsleepless nights?\b|\bi(?:'m| am|'ve been| have been)? (?:\w+ )?(?:crying|cried|in tears|depressed|at the end of my (?:tether|rope))\b|\bmental health is\b"),
    ("chance mercy pity pls please", r"\b(?:please|just|only|i beg you to) give me (?:a|one|this|the|just one) (?:\w+ )?(?:chance|opportunity|shot)\b|\b(?:have|take) (?:mercy|pity)\b|\byou (?:won't|will not|would not) regret\b[^.!?\n]{0,20}\bplease\b"),
    ("life", r"\b(?:my (?:whole )?life|everything|my future|my whole future) depends on (?:it|this|you|your)\b|\b(?:save|change|saved) my life\b|\bit would mean the world\b|\bruin(?:ed)? my life\b"),
    ("hard difficult tough struggling", r"\bi(?:'m| am| have been|'ve been) (?:really |financially |badly )?(?:struggling(?: financially| to (?:pay|make|survive|live|eat))|in (?:a )?(?:\w+ )?(?:financial )?(?:trouble|difficulties|dire|need of money))\b|\bmake ends meet\b|\bbroke and\b|\bi(?:'m| am) broke\b"),
)  # fmt: skip
_NOT_MINE = re.compile(
    r"\b(?:you said|you told|clients?|patients?|guests?|visitors?|tenants?|residents?|customers?|families (?:who|that)|people (?:who|that)|children (?:who|that)|young people|charity|project|volunteer\w*|not desperate|advised|advis\w+)\b"
)

_WIDER = cues(
    r"wits tether rope edge breaking sofa dole penniless broke wreck + \b(?:at my wits|end of my (?:tether|rope)|on the edge|breaking point|(?:friend|sister|brother|mother|parent)'?s'? (?:sofa|couch|floor)|on the dole|a nervous wreck|go(?:ing)? (?:mad|crazy|under))\b",
    r"nothing anything unpaid + \bnothing i (?:would not|wouldn't) do\b|\b(?:work|start|come|do it|stay) (?:\w+ )?(?:unpaid|without pay|for no money|for nothing|for free)\b + \b(?:i|i'd|i'm|me)\b",
    r"turned rejected refused rejection rejections nobody + \b(?:i|i've|i'm)\b + \b(?:turned down (?:everywhere|by everyone|again|so|many|twice|all)|(?:take|bear|stand|face|survive|handle) another (?:rejection|no|refusal)|rejected (?:everywhere|by everyone|so often|again and again))\b|\b(?:nobody|no one) (?:will|would|wants to|even) (?:look at|hire|take|touch|employ|consider) (?:me|somebody|someone|a (?:woman|man|person))\b",
    r"last pounds euros dollars penny money savings + \b(?:down to|living on|only have|left with) my last\b|\bmy last (?:\w+ )?(?:pounds?|euros?|dollars?|penny|money|savings)\b",
    r"need badly much + \b(?:no idea|cannot imagine|can't imagine|don't know|if you knew) how (?:much|badly|urgently) i need\b",
    r"saving save + \b(?:you|you'd|it|this|that)(?: would|'d| could)? (?:be saving|save|be the saving of) (?:my|our|me|us)\b(?! (?:time|a lot|an hour|hours|the trouble|work))",
    r"change changed everything life family + \bwould (?:change|mean) (?:everything|my life|our lives|the world|so much)\b",
    r"marriage divorce separated custody + \bmy (?:marriage|divorce)\b|\blost (?:the )?custody\b",
    r"depends hangs rests depend hang + \b(?:everything|it all|my (?:\w+ )?(?:life|future|family|children|visa|permit|home|stay|marriage|rent|whole \w+)|our (?:home|future|family)|residence permit) (?:\w+ )?(?:depends?|hangs?|rests?) (?:on|upon)\b",
    r"landlord lease rent mortgage payments payment truck loan bills + \b(?:behind (?:on|with)|lease is up|given (?:me|us) notice|threw (?:me|us) out|overdue|in arrears|cannot pay|can't pay|payments behind|evict\w*|waiting for (?:his|her|their) money|due|to pay|repossess\w*)\b + \b(?:i|i'm|i've|my|me|we|our)\b",
    r"hope hopes counting + \b(?:put|placing|placed|pinned|pin|set) all my hopes\b|\b(?:running|run|ran) out of hope\b|\blosing (?:all )?hope\b|\b(?:i am|i'm) (?:\w+ )?counting on (?:you|this|it)\b|\byou(?:'re| are) (?:\w+ ){0,2}(?:hope|chance|lifeline)\b",
    r"save saves rescue lifeline saved + \b(?:would|could|will) (?:\w+ )?(?:save|rescue|be a lifeline for) (?:me|us|my|our)\b(?! (?:time|a lot of time|an hour|hours|the|two|some|from (?:myself|the)))",
    r"sweep scrub mop clean floors toilets coffee + \bi(?:'d| would| will|'ll) (?:\w+ )?(?:sweep|scrub|mop|clean|make (?:the )?(?:tea|coffee))\b[^.!?]{0,40}\b(?:if|just|to get|for you)\b",
    r"wage pay salary money terms conditions anything + \b(?:for|at|accept|take|on) (?:any|whatever|half|the lowest|a lower|less|minimum|no) (?:the |of )?(?:wage|pay|salary|money|terms|conditions|price|rate|less)\b + \b(?:i|i'd|i'll|i'm|me)\b",
    r"yes + \bi (?:\w+,? ){0,3}need (?:a|your|this|to hear (?:a )?|the) ?(?:\w+ )?yes\b",
    r"please cannot can't back old + \b(?:please|i really|i just|simply)\b + \bi (?:cannot|can't|could not) (?:go back to|return to|stay (?:in|at|with)|stand|bear|face|take) (?:my|another|any more|it|this|the)\b",
    r"awake sleep night nights worry worried anxious stomach stress panic + \b(?:lie|lay|lying) awake\b|\b(?:can't|cannot|hardly|barely|not) (?:\w+ )?(?:sleep|slept|eat|eaten)\b|\bkeeps? me (?:up|awake) (?:at night|all night|every night)\b|\bi(?:'m| am) (?:\w+ )?(?:sick|ill|beside myself|out of my mind) with (?:worry|fear|stress)\b|\bpanic (?:attacks?|every)\b",
    r"applied applications applying rejections rejected interviews refusals + \b(?:\d{2,}|dozens?|hundreds?|countless|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|so many|all those) (?:\w+ )?(?:firms|companies|jobs|places|times|applications|rejections|refusals|employers|schools|posts|positions|letters|interviews)\b + \b(?:i|i've|i'm|me|my)\b",
    r"looking searching job hunting + \b(?:been|am|'m) (?:looking|searching|hunting|on the hunt) (?:\w+ ){0,3}(?:job|work|post|position)\b[^.!?]{0,40}\b(?:months?|years?|so long|nobody|nothing|no luck|without success|hope|every day)\b",
    r"parents mother father wife husband children kids baby son daughter family + \b(?:my|our|i have|i've)\b + \b(?:pregnant|ill|sick|disabled|unemployed too|pay for (?:their|his|her)|care home|hungry|go without|no food|cannot feed|can't feed|depending on|depends? on|relying on|relies on|rely on|count(?:s|ing)? on me|waiting for me to)\b + \b(?:i|me|we|us|job|money|income|pay|work|this)\b",
    r"else elsewhere worked luck + \b(?:nothing|no one|nobody|nowhere) (?:else )?(?:has )?(?:worked out|wants me|will have me|would have me|came of|else (?:is|has|will|wants|worked)(?! (?:to add|to say)))\b",
    r"afford + \b(?:i|we) (?:\w+ )?(?:cannot|can't|can not|could not|couldn't) (?:\w+ )?afford\b",
    r"stop sell selling sold food car heating + \bi(?:'ve| have| had to|'m| am)? (?:\w+ )?(?:sell|sold|selling|pawn\w*|borrow\w*) (?:my (?:car|ring|things|furniture|bike|flat|house)|money)\b",
    r"homeless street streets broke penniless bankrupt hungry + \b(?:i|i'm|we|me|us|my)\b + \b(?:homeless|on the streets?|penniless|bankrupt|broke|go hungry|going hungry)\b",
    r"mortgage debts debt bills loans loan rent family kids children mouths + \bi(?: have|'ve| have got|'ve got) (?:an? |the |my |two |three |four |small |young |big |lots of |many |so many |some )*(?:mortgage|debts?|bills|loans?|rent|family|kids|children|mouths|baby)\b(?! (?:of my own|who|and i|at your|in your)) + \b(?:wait|need|pay|feed|please|cannot|can't|can not|support|urgent\w*)\b",
    r"wait + \b(?:can ?not|can't|could not|couldn't|not) wait (?:for ?ever|any longer|any more|anymore|much longer|longer|another|until (?:next|the))",
    r"need needs + \b(?:i|we) (?:\w+ ){0,2}need (?:\w+ ){0,3}(?:job|work|money|salary|income|wage|employment|contract)\b + \b(?:urgent\w*|desperate\w*|dire|badly|really|so much|very much|fast|quickly|soon|now|this job|the job|money|income|family|pay|any|again)\b",
    r"urgent dire desperate desperately urgently + \b(?:need|want|look\w*|search\w*|wait\w*|hop\w+|seek\w*)\b + \b(?:work|job|position|money|income|post|salary|employment|role)\b",
    r"landlord rent mortgage bills debts debt overdraft savings eviction bailiff bailiffs flat bank credit loan loans electricity heating + \b(?:my|i|our|we)\b + \b(?:pay(?:ing)?|due|overdue|threat\w*|gone|empty|late|behind|lost|lose|losing|running|runs? out|used up|evict\w*|kick\w*|no longer|cannot|can't|need|unpaid|piling|mounting|cover)\b",
    r"children kids family parents wife husband baby mother mouths partner + \b(?:my|i have|i've|our)\b + \b(?:please|depends?|depending|feed|support|provide|hungry|needs? (?:this|the|money|food|me to (?:earn|work|find)|my (?:income|pay|wage))|rely|relies|worried|cannot|can't|starv\w+|counting on|look after|to think of|suffer\w*)\b",
    r"children kids mouths + \bplease\b + \b(?:i have|i've)\b",
    r"looking searching unemployed jobless rejected rejections applications applied job + \b(?:nobody|no one|no company|no employer|everyone|everybody|all of them|only) (?:\w+ ){0,2}(?:takes?|wants?|hires?|answers?|rejects?|rejected|gives?|refus\w+|invit\w+|rejections|says? no)\b",
    r"applied applications rejections rejected + \b(?:\d{2,}|hundreds?|dozens?|countless|so many|many)\b + \bi(?:'ve)?\b",
    r"unemployed jobless + \b(?:i|i'm|i've|me|my)\b",
    r"work job + \bout of (?:a job|work|employment)\b + \b(?:i|i'm|i've|me|my)\b + \b(?:months?|years?|weeks?|long|since|gone|again|still)\b",
    r"save saves saved rescue + \b(?:save|rescue) (?:me\b(?! (?:a|an|the|some|several|many|time|hours?|from|two|three|money))|my (?:life|family|home|flat|year)\b)",
    r"hope chance option way resort + \b(?:my|you are (?:my|the)|this is (?:my|the)) (?:\w+ )?(?:last|only) (?:\w+ )?(?:hope|chance|option|way out|resort)\b",
    r"afford + \b(?:cannot|can't|can not|could not|couldn't) (?:\w+ )?afford\b",
    r"beg begging plead pleading implore desperate desperately + \b(?:i|i'm|me|we|am)\b",
    r"lost losing lose + \bmy (?:\w+ )?(?:flat|home|house|visa|apartment|car|savings|licence to stay|residence|unemployment|benefits)\b",
    r"know + \b(?:do not|don't) know (?:what|how|where) (?:to (?:do|live|go|pay)|i (?:will|would|shall|should|can|am going to)|else)\b + \b(?:if|without|when|anymore|any more|otherwise|any longer|unless|say no|this)\b",
    r"anything any position job less free cleaning minimum nothing + \bi(?: would|'d| will|'ll| can| could| am ready to|'m ready to| am willing to|'m willing to| am prepared to| take)? (?:\w+ ){0,2}(?:do (?:absolutely )?(?:anything|everything|any \w+)|(?:take|accept) (?:any|anything|every|whatever|the worst|less|a lower|half)|work (?:for )?(?:less|free|nothing|without pay|any|day and night|unpaid))\b",
    r"benefit benefits allowance visa money permit contract + \b(?:my|i|our)\b + \b(?:benefits?|allowance|visa|money|permit|jobseeker\w*|unemployment \w+) (?:\w+ )?(?:stops?|ends?|runs? out|expires?|is (?:gone|over|running|about)|is nearly|will (?:stop|end|run|expire))\b",
)

FLAGGED = (
    "I really need this job.",
    "My rent is due on Friday.",
    "I am desperate to find work.",
    "I have nothing else in sight.",
    "I have been unemployed for a year.",
    "Please, please give me a chance.",
    "I have a family to feed: I must support my children.",
    "I will take any job you have.",
    "I can't wait any longer.",
    "This is my only hope.",
    "I would even work for free.",
    "My savings are nearly gone and I cannot pay the bills.",
    "Nobody else will hire me.",
    "My visa runs out in June.",
    "I have hardly slept since Tuesday.",
)
ACCEPTED = (
    "I would need a key to the stores, you said.",
    "The museum needs a new roof and pays the bills with cake.",
    "I cannot wait to see the elephant again.",
    "I have nothing else to add.",
    "I supported unemployed adults in my last post, people who had lost their homes.",
    "Many visitors are desperate for a chair, you told me.",
    "The rent of the hall is low in winter.",
    "I need no convincing that winter visits matter.",
    "I worked for free museums in Leeds.",
    "My family and I walked through the garden afterwards.",
    "Any job in a museum begins with a broom, as you say.",
    "The last chance to see the whale is in June.",
    "I slept on your question about gloves and have an answer.",
)

CHECK = phrase_check(
    "desperation",
    "Your need is no reason for them. Say what you would bring.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    unless=_NOT_MINE,
    shown_in=NoteKind.THANK_YOU,
    kinds=frozenset(NoteKind),
)
