"""No bad word about where you work or worked.

Advice common to all collected sources on interviews: who speaks badly of an employer will be thought to
do so again. Hard facts told calmly ("the site closed", "my contract ends") are fine.
"""

from __future__ import annotations

import re

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_WHO = (
    r"(?:(?:my|our|the) (?:\w+ ){0,2}?(?:current|present|old|last|former|previous|existing|ex-?)? ?(?:boss(?:es)?|managers?|employers?|supervisors?|line manager|team ?lead(?:er)?|director|head|chief|superiors?|leadership|management|company|firm|team|department|workplace|job|position|colleagues?|co-?workers|office|school|hospital|bank|agency|practice|studio|site|place|organi[sz]ation|work|role|shop|lab|clinic|warehouse|charity|institute|university|plant)"
    r"|my ex-?(?:boss|employer|manager)|the (?:people|place|company|firm|school|team|office|boss|manager|management) (?:where i (?:work|am)|i (?:work|worked) (?:for|at|with|in)|at my (?:current|present|old|last) (?:job|place|work|company|firm|office|employer))|where i (?:\w+ )?work(?:ed)?(?: now| today| at present| currently)?)"
)
_BAD = (
    r"(?:(?:has not|hasn't|have not|haven't|without) (?:a|an|any|the (?:faintest|slightest|foggiest)) (?:clue|idea)|run by (?:clowns|idiots|fools|amateurs|children|crooks)|hopeless(?:ly)?|useless|incompetent|terrible|awful|horrible|dreadful|toxic|chaotic|chaos|a (?:total |complete |real |bit of a )?(?:mess|nightmare|joke|bully|shambles|disaster|tyrant|idiot|fool|zoo|circus|dictator|liar|sinking ship|dead end|dump|micro-?manager)|lazy|stupid|clueless|rude|arrogant|unfair|dishonest|corrupt|badly (?:run|managed|organi[sz]ed|paid|led)|poorly (?:run|managed|organi[sz]ed|led)|disorgani[sz]ed|boring|bad|worst|unprofessional|impossible|unbearable|miserable|hostile|old-fashioned|outdated|backward|stingy|mean|moody|shouts?|shouting|yells?|lies|cheats?|bull(?:y|ies)|never (?:listens?|thanks?|answers?|helps?|praises?|learns?|plans?|keeps?|cares?|invests?|gives?|pays?)|"
    r"(?:does not|doesn't|do not|don't|cannot|can't|has no|have no|did not|didn't|couldn't|could not) (?:\w+ )?(?:care|appreciate|understand|listen|know what|respect|value|trust|manage|lead|plan|communicate|organi[sz]e|add up|count|spell|read a|run a|do (?:his|her|its|their) job|idea|clue|vision|treat|pay (?:us|me|its|their|properly|enough)|help)|takes? (?:all )?(?:the|my) credit|treats? (?:us|me|people|staff|everyone|his|her|its)[^.!?\n]{0,15}(?:badly|like|poorly|unfairly)|going (?:downhill|under|nowhere)|falling apart|drives? me (?:mad|crazy|insane|up the wall)|gets? on my nerves|makes? (?:my|our|everyone's) (?:life|lives) (?:hell|hard|miserable|difficult)|underpa(?:ys|id)|overwork(?:s|ed)|exploits?|wastes?|sucks)"
)
_PHRASES = phrases(
    ("", rf"\b{_WHO}(?:'s \w+)? (?:\w+ ){{0,4}}?(?:is|are|was|were|has become|have become|'s|seems?|feels?|looks?|has been|turned out to be|runs? like|being)? ?(?:\w+ ){{0,4}}?{_BAD}\b[^.!?,;\n]{{0,40}}"),
    ("hate hated loathe despise stand tired sick fed leave escape glad relieved unhappy frustrated bored", r"\bi (?:\w+ ){0,2}(?:hate|hated|loathe|despise|detest|can't stand|cannot stand|couldn't stand|dread) (?:\w+ ){0,2}(?:my|the|our|working (?:for|at|with|under|there|here)|going to work)\b[^.!?\n]{0,40}|\bi(?:'m| am| was| have been|'ve been) (?:\w+ ){0,2}(?:tired|sick|fed up|bored|frustrated|unhappy|miserable|disillusioned|exhausted) (?:of|with|by|at|in|under|from) (?:\w+ ){0,2}(?:my|working|the (?:people|way|company|chaos|politics)|their|our|his|her|being)\b[^.!?\n]{0,40}|\b(?:escape|get away|get out|flee|run away) (?:from |of )?(?:\w+ )?(?:my|this|that) (?:\w+ ){0,2}(?:boss|job|company|employer|office|place|firm|manager|team|work)\b"),
    ("unlike contrast", rf"\b(?:unlike|in contrast to|compared (?:to|with)|not like) (?:my (?:\w+ )?(?:boss|manager|employer|company|firm|team|office|workplace|job|place)|the (?:mess|chaos|people|place|boss))\b[^.!?\n]{{0,60}}\b{_BAD}"),
    ("mess chaos nightmare disaster toxic worst idiots fools", r"\b(?:the|that|this|such a) (?:\w+ )?(?:mess|chaos|nightmare|disaster|toxic (?:atmosphere|culture|environment|place))\b[^.!?\n]{0,30}\b(?:at|in|of) my (?:\w+ ){0,2}(?:job|company|firm|office|employer|work|team|place|workplace|school|department)\b|\bthe worst (?:boss|manager|employer|company|place|job|team)\b|\b(?:toxic|poisonous|hostile) (?:\w+ )?(?:work(?:place| environment| culture)?|culture|atmosphere|environment|boss|manager|team)\b|\bworks? with (?:idiots|fools|amateurs)\b"),
    ("nobody no", r"\b(?:nobody|no one|no-one|none of my (?:\w+ )?(?:colleagues|managers|bosses)) (?:at|in|where) (?:my|our) (?:\w+ ){0,2}(?:company|firm|office|job|work|workplace|team|department|employer|school|place) (?:\w+ ){0,2}(?:cares|knows|listens|works|understands|helps|thinks|bothers)\b"),
)  # fmt: skip
_NOT_REALLY = re.compile(
    r"\b(?:not (?:a )?bad|not (?:at all )?(?:hopeless|boring|useless|unhappy)|never boring|no bad|never (?:a|been) bad|sad to (?:see|lose)|sorry to (?:see|lose)|your team|your company|at your|nightmare of (?:a )?(?:logistics|migration)|not the worst|far from|rather than being)\b"
)

_WIDER = cues(
    r"boss manager owner head supervisor director management + \b(?:couldn't|could not|can't|cannot) (?:run|organi[sz]e|manage|plan|lead) (?:a|an|his|her|the|their)\b|\b(?:boss|manager|owner|head(?: of department)?|supervisor|director)\b[^.!?]{0,12}\b(?:who|that)? ?(?:hates?|is a (?:crook|liar|cheat|bully|fool|tyrant)|only|takes all|keeps all|plays|steals|cheats|never)\b + \b(?:my|our|the|a)\b",
    r"corners rules law customers + \b(?:cut|cutting|cuts|break|breaks|bend|bends|cheat|cheats) (?:corners|the (?:rules|law)|customers|people)\b + \b(?:they|we|my|where i|at the)\b",
    r"exit door leaving + \b(?:everybody|everyone|all|half the \w+|people) (?:at|in) my\b[^.!?]{0,30}\b(?:looking for the exit|leaving|on sick leave|wants? (?:out|to leave))\b",
    r"sweatshop zoo circus dump hole prison asylum kindergarten + \b(?:my|our|last|old|place|there|it|company|firm|office|job|employer|work\w*)\b",
    r"nothing peanuts idea clue + \b(?:colleagues|they|people|management|employer|firm|company|boss) (?:\w+ ){0,4}(?:do nothing|pay peanuts|has no idea|have no idea|no clue)\b|\b(?:pay|pays|paid) peanuts\b|\b(?:learned|learnt|learn) nothing\b[^.!?]{0,30}\b(?:there|here|at my|in my)\b",
    r"stuck trapped + \bi(?:'m| am) (?:\w+ )?(?:stuck|trapped) (?:with|in|at|under)\b",
    r"wait escape leave get out away flee quit + \b(?:can't|cannot|could not|couldn't|can hardly|dying|longing|desperate|glad|relieved|happy|keen|want|need|have) (?:\w+ )?(?:wait )?to (?:get out of|get away from|escape(?: from)?|leave|flee|quit|be (?:rid|out) of|see the back of) (?:\w+ )?(?:my|this|that|the) (?:\w+ ){0,2}(?:job|firm|company|boss|employer|place|office|school|hospital|team|mess|hole|work)\b",
    r"boss manager employer company firm team management director head school leader supervisor place office principal colleagues people bosses hospital agency department + \b(?:my|our|where i (?:work|am)|the (?:firm|company|place|people|school|management|hospital|office|boss|bosses) (?:i work|at my|where i|of my))\b + \b(?:disgrace|screams?|shouts?|yells?|stuck in|in the past|cheat(?:s|ed)?|lied|lies|steals?|stole|only (?:thinks?|cares?|wants?|looks?)|into the ground|could not organi[sz]e|couldn't organi[sz]e|snakes?|vipers?|sharks?|gossips?|dying|doomed|going under|sinking|punish\w*|credit for|takes? credit|impossible to (?:work|please)|moods|bull(?:y|ies|ied)|favourites|laughs? at|humiliat\w+|blames?|drives? (?:me|us|everyone)|exhausts?|incapable|no idea|no clue|clueless|not know what|doesn't know|don't know what|out of (?:his|her|their) depth|second-rate|amateur\w*|a circus|a madhouse|madhouse|hell|prison|jail|nightmare|corrupt|filthy|dirty tricks|never (?:trained|taught|paid|thanked|listened|helped|gave|supported|once)|ignores? (?:me|us|everyone|staff)|refus(?:es|ed) to|stingy|penny-pinching|backward|hated by|unbearable|suffocating|rotten|badly|poorly)\b",
    r"treated + \bi(?:'m| am| was| have been|'ve been| feel| get| got) (?:\w+ )?treated (?:\w+ )?(?:like|as|badly|unfairly|poorly|with no|without)\b + \b(?:job|work|employer|company|firm|there|now|my|boss|place|present|current)\b",
    r"trained taught helped supported paid promoted thanked listened valued appreciated used + \b(?:they|nobody|no one|my \w+) (?:have |has |had )?(?:never|not|hardly|barely) (?:\w+ )?(?:trained|taught|helped|supported|paid|promoted|thanked|listened|valued|appreciated)\b + \b(?:at|in) my (?:\w+ )?(?:last|old|current|present|former|previous|job|firm|company|school|place|post|hospital)\b",
    r"wasting wasted waste rotting stuck trapped dying suffocating + \bi(?:'m| am| was| have been|'ve been| feel| have)? (?:\w+ )?(?:wasting|wasted|rotting|stuck|trapped|dying|suffocating|buried)\b[^.!?]{0,30}\b(?:my|at|in|here|there|this) (?:\w+ ){0,2}(?:job|firm|company|place|work|office|employer|post|role|talents?|time at|school)\b",
    r"punished ignored blamed mobbed bullied exploited underpaid overworked humiliated + \b(?:at|in|by) (?:my|our|the) (?:\w+ ){0,2}(?:company|firm|job|place|employer|boss|school|office|work|team|hospital|manager)\b",
    r"enough fed sick tired + \b(?:had enough of|fed up with|sick of|tired of|sick and tired of|cannot stand|can't stand|no longer bear) (?:\w+ )?(?:my|the|his|her|their|our) (?:\w+ )?(?:boss|manager|company|firm|employer|job|colleagues|team|management|office|moods|politics|place|head|director|supervisor|way)",
    r"hell nightmare prison torture misery circus joke + \b(?:working|work|life|it|every day|that|this|the job) (?:there|here|for them|at my \w+|is|was|has been) (?:\w+ ){0,3}(?:hell|a nightmare|a prison|torture|misery|a circus|a joke|like (?:hell|prison))\b",
    r"left leaving reason + \bi (?:\w+ )?(?:left|quit|am leaving|want to leave|resigned)\b[^.!?]{0,20}\b(?:because|since|as)\b[^.!?]{0,40}\b(?:boss|manager|they|management|company|director|colleagues|nobody|team|employer|atmosphere)\b[^.!?]{0,30}(?:\b|(?=n't))(?:impossible|never|not|n't|bad|terrible|unfair|awful|hopeless|rude|lied|cheat\w*|bull\w+|mess|chaos|chaotic|toxic|refused|stupid|incompetent|no)\b",
    r"principal headteacher headmaster foreman professor chef owner boss bosses manager managers supervisor employer company firm team colleagues workplace job school office hospital agency management place department director chief practice shop work institute university superiors + \b(?:(?:my|our) (?:\w+ ){0,2}?(?:principal|headteacher|headmaster|foreman|professor|chef|owner|boss(?:es)?|managers?|supervisors?|employer|company|firm|team|colleagues|workplace|job|school|office|hospital|agency|management|place|department|director|chief|practice|shop|work|institute|university|superiors)|where i (?:am|work)(?: now)?|the (?:company|firm|place|school|office) (?:where )?i (?:work|am)|our management)\b + \b(?:idiots?|hopeless|useless|incompetent|terrible|awful|horrible|dreadful|toxic|chaos|chaotic|mess|nightmare|shambles|disaster|tyrant|bully|bullies|bullied|fool|clueless|lazy|stupid|rude|arrogant|dishonest|corrupt|unfriendly|unprofessional|unbearable|miserable|hostile|hate|hated|despise|shouts?|shouted|yells?|yelled|lies to|cheats?|treats? (?:us|me|people|everyone|staff) (?:badly|like|poorly|unfairly)|nobody (?:listens|cares|knows|helps|works)|never (?:pays?|paid|listens?|listened|thanked|cares?|cared|answers?|praised?|kept)|(?:does not|doesn't|do not|don't|did not|didn't) (?:\w+ )?(?:listen|care|appreciate|value|respect|pay|understand (?:me|us|anything))|unfair|can't stand|cannot stand|get on with|fed up|sick of|tired of|no idea|sinking|going downhill|control freak|micro-?manag\w+|jerk|clown|monster|dinosaur|slave driver|choleric|ungrateful|greedy|nasty|aggressive|two-faced|backstabb\w+|sexist|racist|dead-end|pays? (?:badly|poorly|peanuts|too little|nothing)|no (?:plan|respect|structure|leadership|future|chance)|underpaid|overworked|exploit\w*|mobbing|gossip|political games|the worst)\b",
    r"nobody everyone everything things nothing + \b(?:where i (?:am|work)(?: now)?|at my (?:current|present|old|last|former) (?:\w+ )?(?:job|work|company|firm|school|office|place|employer|hospital|team))\b + \b(?:nobody|chaos|mess|listens|cares|works properly|nothing works|slow|wrong|boring|terrible|awful)\b",
    r"atmosphere culture climate mood spirit + \b(?:my|our)\b (?:\w+ ){0,2}(?:\w+) + \b(?:terrible|awful|bad|toxic|poisonous|poor|horrible|hostile|unbearable|depressing)\b",
)

FLAGGED = (
    "My present line manager has not a clue about rivers.",
    "My present firm is run by clowns.",
    "Where I work now the finance director cannot add up.",
    "My current boss is useless.",
    "I hate my job.",
    "My present employer does not care about training.",
    "The place where I work now is a complete mess.",
    "I am tired of my manager and his lists.",
    "My old company was badly run.",
    "My manager never listens to anybody.",
    "My colleagues are lazy, so I do everything.",
    "I want to escape from my current job.",
    "It would be good to leave a toxic workplace.",
    "Unlike my boss, who is hopeless, you plan ahead.",
    "Nobody at my school cares about objects.",
    "My former employer treats people badly.",
    "The management at my current firm has no idea of children.",
    "My supervisor takes all the credit.",
)
ACCEPTED = (
    "My current manager is sad to see me go.",
    "At my present school I run the object lessons.",
    "My former employer closed the site in March.",
    "My last team was small and cheerful.",
    "My contract at the school ends in July.",
    "The bad light in the stores is not easy to mend.",
    "My boss at the archive taught me to label by smell.",
    "My old school has no museum near it.",
    "Before this I spent four years at Meridian Freight, and we had a bad quarter.",
    "My team moved nine thousand objects, which was hard work.",
    "Our school never had a minibus.",
    "The worst winter was the one without a roof, you said.",
    "My job at the library is quiet, and I would like more children around me.",
    "The lazy sloth in the hall is my favourite.",
)

CHECK = phrase_check(
    "negative_about_current_employer",
    "A bad word about an employer falls back on the writer.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    unless=_NOT_REALLY,
    whole_sentence=False,
    kinds=frozenset(NoteKind),
)
