"""A note brings no present.

Our own, with the rules on gifts most employers have: a present before a decision looks like a bribe.
"""

from __future__ import annotations

import re

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_THING = r"(?:gifts?|presents?|voucher|vouchers|gift card|chocolates?|wine|champagne|whisky|whiskey|vodka|gin|beer|bottle|flowers|bouquet|biscuits|cookies|cakes?|sweets|tickets?|hamper|basket|parcel|package|token of (?:my|our)|little something|small something|box of|jar of|tin of|crate of|case of|book for you|honey|jam|coffee beans|tea set|pralines|perfume|plant|orchid|souvenir|amazon|donation|money|cash|envelope with|treat for|surprise for|fruit)"
_GIVING = r"(?:sent|send|sending|posted|post|posting|enclosed?|enclosing|attached|brought|bring|bringing|left|leave|leaving|bought|buy|buying|ordered|order|ordering|delivered|deliver|delivering|mailed|put|include|included|including|dropped|drop|dropping|got|give|giving|offer|offering|arranged|arrange|made|baked|treat|invite|paid|pay|booked|couriered|packed|wrapped|prepared)"
_PHRASES = phrases(
    ("sent send sending posted post enclose enclosed enclosing attached brought bring bringing left leave leaving bought buy ordered order delivered deliver put include included dropped drop got give giving arranged arrange made baked booked couriered packed wrapped prepared mailed offer", rf"\b(?:i|i'm|i've|i'll|we|also|and|please|let me|like to|love to|want to|going to|hope to) (?:\w+ ){{0,4}}?{_GIVING} (?:\w+ ){{0,5}}?{_THING}\b[^.!?\n]{{0,40}}?\b(?:you|your|everyone|everybody|the (?:whole |entire )?(?:team|office|panel|site|reception|desk|secretary|interviewers)|thanks|thank|appreciation|gratitude|him|her|them)\b"),
    ("sent send sending posted enclose enclosed enclosing brought left bought ordered delivered put giving give bring", rf"\b(?:i|i'm|i've|i'll|we) (?:\w+ ){{0,4}}?{_GIVING} (?:you|your \w+|everyone|everybody|the team|the panel|the office|them) (?:\w+ ){{0,5}}?{_THING}\b"),
    ("accept enjoy find", rf"\b(?:please|kindly|i hope you(?: will)?|hope you(?: will)?|you will|you'll) (?:\w+ )?(?:accept|enjoy|find|like|receive|get) (?:\w+ ){{0,4}}?(?:{_THING})\b"),
    ("gift present token voucher", r"\b(?:a|this|my|the|as a|small|little|another) (?:\w+ )?(?:gift|present|token|voucher) (?:for you|to thank you|as a thank|of (?:my|our) (?:gratitude|appreciation|thanks|esteem)|for your (?:time|kindness|trouble|help|team|office))\b"),
    ("dinner lunch drink drinks coffee meal restaurant", r"\b(?:let me|i (?:would|'d) (?:like|love|be happy) to|i want to|i will|i'll|allow me to) (?:buy|invite|take|treat) (?:you|the team|your \w+) (?:\w+ ){0,4}(?:dinner|lunch|drinks?|a meal|restaurant|coffee|a beer|a round)\b|\b(?:dinner|lunch|drinks|the coffee|the beers?) (?:is|are) on me\b"),
    ("amazon", r"\bamazon (?:voucher|card|gift)\b"),
    ("there reception waiting desk door", rf"\bthere is (?:\w+ ){{0,3}}{_THING}\b[^.!?\n]{{0,30}}\b(?:for you|waiting|at (?:the|your) (?:reception|desk|door))"),
)  # fmt: skip
_NO_GIFT = re.compile(
    r"\b(?:left out|you (?:\w+ )?(?:gave|sent|brought|offered|left|bought|made|baked|lent|enclosed|attached|served|put)|gift to me|present to me|was a (?:real )?gift|gift for (?:teaching|languages|numbers|words|explaining|drawing)|gift of (?:explaining|the|a)|gift shop|gift aid|legacy|donors?|at present|present (?:job|employer|post|role|position|state|position)|would not|do not|never|not allowed|no gifts?|instead of|volunteers?|customers?|clients?|members|visitors|patients|for the children)\b|n't\b"
)

_WIDER = cues(
    r"bottle box tin basket parcel plant cheese honey wine beer chocolates cake biscuits sausage oil tea coffee + \b(?:there(?:'s| is| are)|i(?:'ve| have)? (?:sent|left|brought|dropped|posted|ordered)|is on its way|are on their way|with your name)\b + \b(?:reception|desk|your name|for you|you (?:an?|some|the|two)|on its way|on their way|from our (?:farm|garden|village|shop)|thank)\b",
    r"treat pizza dinner lunch drinks meal + \b(?:treat (?:you|the (?:team|panel|office)|everyone)|my treat|on me\b)",
    r"gift voucher card tickets ticket + \b(?:attach|enclose|include|send|attached|enclosed|in the envelope)\b[^.!?]{0,30}\b(?:gift (?:card|voucher)|voucher|tickets?)\b|\b(?:gift (?:card|voucher)|voucher|tickets?)\b[^.!?]{0,30}\b(?:are|is) for you\b",
    r"baked cooked brought made knitted brownies muffins biscuits cake pie bread sweets cookies + \bi(?:'ve| have)? (?:\w+ )?(?:baked|cooked|made|knitted|brought|prepared|picked) (?:\w+ ){0,4}(?:brownies|muffins|biscuits|cakes?|pies?|bread|sweets|cookies|jam|scarf|soup|pralines|pierogi|baklava|dumplings|samosas)\b",
    r"mother father wife husband family parents grandmother parcel jar + \bmy (?:mother|father|wife|husband|family|parents|grandmother|aunt|uncle)\b[^.!?]{0,15}\b(?:sends?|sent|made|baked|gives?|would like to (?:send|give))\b[^.!?]{0,20}\b(?:you|your)\b[^.!?]{0,30}\b(?:jar|box|bottle|cake|jam|honey|wine|parcel|basket|sweets|something)\b",
    r"got bought brought found + \bi(?:'ve| have)? (?:\w+ )?(?:got|bought|brought|found|ordered|picked up) (?:you|your (?:team|wife|husband|children|son|daughter)) (?:an?|some|the|two|three|a few|something)\b(?! (?:answer|idea|question|reference|quote|copy of my|link|example|solution|source|list|article|paper))",
    r"chocolates wine biscuits flowers cake tea coffee honey champagne whisky mug book sweets parcel gift present brownies + \b(?:hope|trust) (?:\w+ ){0,2}(?:the|my|you (?:like|enjoy|liked|enjoyed)(?: the)?) (?:\w+ )?(?:chocolates?|wine|biscuits|flowers|cake|honey|champagne|whisky|mug|sweets|parcel|gift|present|brownies)\b|\benjoy the (?:chocolates?|wine|biscuits|cake|tea|honey|champagne|whisky|sweets|brownies|book)\b|\bthe (?:\w+ )?(?:chocolates?|wine|biscuits|flowers|beans|honey|champagne|whisky|mug|sweets|parcel|brownies|tickets) (?:are|is) (?:for you|a (?:gift|present|thank)|from me|my way)\b",
    r"lunch dinner drinks drink coffee round meal beer + \b(?:let me|i(?:'ll| will| would like to|'d like to|'d love to| want to| insist)|allow me to) (?:\w+ )?(?:pay for|get|buy|cover|invite you|stand|treat)\b[^.!?]{0,30}\b(?:lunch|dinner|drinks?|coffee|round|meal|beers?)\b|\b(?:lunch|dinner|drinks|the meal|coffee) (?:is|are|will be) on me\b",
    r"surprise something little parcel package present envelope token + \b(?:i have|i've|there is|i will|i'll|i am|please accept|you will find|you'll find|on its way|i put|i left)\b[^.!?]{0,30}\b(?:little|small|tiny|nice) (?:surprise|something|present|parcel|gift|token|package|treat)\b[^.!?]{0,30}\b(?:for you|for your|to you|from|with (?:my|this)|at (?:the|your))\b",
    r"pounds euros dollars money cash cheque note notes + \b(?:i (?:put|enclose|enclosed|have put|left|send|sent|add)|you will find|there (?:is|are))\b[^.!?]{0,30}\b(?:pounds|euros|dollars|money|cash|a cheque)\b[^.!?]{0,40}\b(?:for|to) (?:you|your)\b",
    r"bottle bottles box boxes case basket tin pack jar parcel + \b(?:please accept|accept|i (?:\w+ ){0,2}(?:left|leave|sent|send|brought|bring|posted|dropped|put|enclose\w*|deliver\w*|ordered)|is waiting|are waiting|on its way|on their way)\b[^.!?]{0,50}\b(?:bottles?|box(?:es)?|cases?|baskets?|tins?|packs?|jars?|crates?) of (?!(?:papers|documents|files|labels|samples|leaflets|forms|slides|photos|records|books i borrowed))\w+[^.!?]{0,60}\b(?:you|your|reception\w*|desk|bar|office|team|door)\b",
    r"gift present gifts presents chocolates wine champagne whisky vodka flowers bouquet cake biscuits cookies voucher hamper basket mug bottle tickets honey prosecco pralines sweets book surprise something souvenir souvenirs jam beer + \b(?:i|i've|i'd|i'm|i'll|please|enclosed|here is|is|are|may i|you(?: will|'ll))\b + \b(?:sent|send|sending|left|leave|leaving|bring|bringing|brought|bought|buy|ordered|enclosed?|enclosing|on (?:its|their|the) way|accept|receive|get from me|give you|giving you|dropped|baked|treat you|posted|delivered|attached for you|arranged for|waiting for you|for your (?:trouble|kindness|time|help|team|office|children|wife|husband|family))\b + \b(?:you|your|reception|receptionist|desk|office|team|everyone|door|secretary|assistant|front|thank-?you|enclosed|gift)\b",
    r"chocolates flowers wine champagne cake biscuits cookies gift present tickets voucher hamper + \b(?:are|is) (?:a gift |a present |just )?(?:for you|from me)\b",
    r"dinner lunch drinks drink beer coffee restaurant meal + \bi(?:'d| would| want| will|'ll)? (?:\w+ ){0,4}(?:invite|treat|take|buy) (?:you|your|the (?:team|panel))\b",
    r"bought baked ordered made + \bi(?:'ve| have)? (?:\w+ )?(?:bought|baked|ordered|made) (?:you|your (?:team|wife|husband|children)|everyone|the (?:team|panel|whole team)) (?:an?|some|the|two|three)\b",
)

FLAGGED = (
    "I have sent a box of chocolates to your office.",
    "Please accept this small gift.",
    "I enclose a voucher for you and Tobias.",
    "I left a bottle of wine at the reception for you.",
    "A little present for you is on its way.",
    "Let me buy you dinner to say thank you.",
    "I ordered flowers for your desk.",
    "I have put a gift card for your team into the envelope.",
    "I hope you enjoy the biscuits.",
    "I would like to send you a case of beer.",
    "I baked a cake for the whole team and will bring it on Monday.",
    "There is a hamper waiting for you at the desk.",
    "As a small token of my gratitude I posted a jar of honey to you.",
    "I will treat you to lunch: I would like to invite you to a restaurant.",
)
ACCEPTED = (
    "Your patience was a gift to me.",
    "You have a gift for explaining.",
    "The gift shop sells the same elephant.",
    "Thank you for the cake you baked.",
    "At present I teach in Leeds.",
    "I looked after the donors who send a gift every winter.",
    "I will bring the sledge for the children.",
    "I have sent you the list of schools.",
    "I was present when the whale was moved.",
    "Thank you for the chocolates on the table.",
    "I would not send a gift, but I do send my thanks.",
    "The tickets you gave me took me round twice.",
    "I made a list of the box labels for you.",
)

CHECK = phrase_check(
    "gift",
    "A present before a decision can look like a bribe. Thanks are enough.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    unless=_NO_GIFT,
    kinds=frozenset(NoteKind),
)
