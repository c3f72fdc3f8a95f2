"""Nothing that belongs to an employer or its customers is passed on.

Our own: who passes on papers of one employer will not be trusted with those of the next.
"""

from __future__ import annotations

import re

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_WHOSE = r"(?:our|my (?:current |present |old |last |former |previous )?(?:employer|company|firm|boss|team|school|hospital|bank|manager|department|client|agency|practice|clinic)'s|the (?:company|firm|bank|hospital|school|client|agency|practice|clinic)'s|their|his|her|[a-z]+'s)"
_OF = r"(?:of|about|on|for|with|from) (?:all )?(?:the |our |my |their |its |some |your |old |former |current )*(?:\w+ )?(?:clients?|customers?|patients?|members?|donors?|students?|pupils?|tenants?|employees?|staff|suppliers?|users?|accounts?|employer|company|firm|colleagues|guests|residents|subscribers|investors|partners|policyholders|competitors)"
_PAPERS = r"(?:list|lists|database|spreadsheet|records?|files?|data|details|names|addresses|e-?mail addresses|phone numbers|figures|numbers|contracts?|price list|prices|pricing|margins|sales figures|source code|code(?:base)?|roadmap|strategy|strategy paper|business plan|minutes|report|reports|accounts|budget|salaries|medical (?:records|notes)|case notes|balances|passwords?|credentials|blueprints|designs|drawings|recipe|formula|slides|handbook|manual|dataset|export|dump|screenshots?|documents?|papers|memo|presentation|templates?)"
_SHARE = r"(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|send|sent|sending|share|shared|sharing|forward(?:ed|ing)?|copied|copy|include|included|here (?:is|are)|here's|see|find|show|give|pass(?:ed)? on|upload(?:ed)?|brought|bring|downloaded|saved|took|taken|have)"
_PHRASES = phrases(
    ("", rf"\b{_SHARE} (?:\w+ ){{0,4}}?(?:the |an? |some |our |my |all |complete |full |whole )*(?:\w+ )?{_PAPERS} {_OF}\b[^.!?\n]{{0,40}}"),
    ("", rf"\b{_SHARE} (?:\w+ ){{0,3}}?{_WHOSE} (?:\w+ ){{0,3}}?(?:(?:client|customer|donor|member|patient|price|supplier|mailing|contact) (?:list|database|data|records|files|details|addresses)|{_PAPERS})\b[^.!?\n]{{0,40}}"),
    ("client customer donor member patient supplier price payroll student", rf"\b{_SHARE} (?:\w+ ){{0,4}}?(?:client|customer|donor|member|patient|supplier|price|payroll|student|salary|employee) (?:list|lists|database|data|records|files|details|addresses|names|contracts|figures)\b"),
    ("confidential secret internal proprietary", rf"\b(?:strictly |highly |still |our |my |the |some |an? )*(?:confidential|secret|proprietary|internal|classified|restricted) (?:\w+ )?(?:{_PAPERS}|information|project|product|launch|plans?|numbers|document|deal|merger|tender|bid)\b|\b(?:this|it|that|which|they) (?:is|are|was|were) (?:\w+ )?(?:confidential|secret|internal|not (?:yet )?public|not supposed to be shared|under embargo)\b"),
    ("nda non-disclosure embargo", r"\b(?:under|despite|signed|covered by|breach\w*|break\w*|although|have) (?:an? |the |my |our )?(?:nda|non-disclosure|embargo)\b"),
    ("between keep tell share pass record should shouldn't supposed allowed must ought", r"\bbetween (?:you and me|us|ourselves),|\b(?:please )?(?:keep (?:this|it) (?:to yourself|between us|secret|quiet)|do not (?:tell|share|pass)|don't (?:tell|share|pass (?:this|it)))\b|\boff the record\b|\bi (?:should not|shouldn't|am not (?:allowed|supposed) to|must not|ought not to) (?:\w+ )?(?:tell|share|say|show|send|give|reveal|pass|disclose|mention)\b"),
    ("announced public announce", r"\b(?:not (?:yet )?(?:been )?(?:announced|public|published)|before (?:it is|it's|they are) (?:announced|public|published)|unannounced|unreleased)\b"),
    ("balances salaries medical diagnoses passwords password account addresses bank birth social", r"\b(?:with|and|including|showing) (?:their |all the |all |the )?(?:balances|salaries|diagnoses|medical (?:records|histories|notes)|passwords?|account numbers|home addresses|bank details|birth dates|social security)\b"),
    ("employer company firm boss", r"\bmy (?:current |present |old |former |last )?(?:employer|company|firm|boss) (?:is (?:about to|secretly|planning|going to)|plans|will soon|wants to) (?:\w+ ){0,3}(?:launch|buy|sell|merge|close|cut|lay|dismiss|acquire|raise|drop|fire|announce|release)\b[^.!?\n]{0,40}"),
)  # fmt: skip
_FINE = re.compile(
    r"\b(?:cannot (?:share|show|name|tell|say|send)|can't (?:share|show|name|tell|say|send)|not at liberty|will not (?:share|name|show)|without (?:naming|any names|names)|anonymi[sz]ed|published|open source|public(?:ly)? (?:available|known|record|data|report)|mit licen[sc]e|on my (?:page|site|github)|you (?:sent|gave|showed|shared|attached|mentioned|asked me to|told)|your (?:\w+ )?(?:list|records|figures|report|data|database|accounts|files|donors|members|clients|customers|patients|visitors)|keep (?:patient|client|donor|member|customer) \w+ (?:confidential|safe)|treat\w* (?:\w+ )?confidential\w*|confidential(?:ly)?,? of course|handle confidential|invented|made-up|dummy|sample data|my (?:own )?(?:references|cv|certificate|registration|details|contact details|phone number|portfolio))\b"
)

_WIDER = cues(
    r"out public published announced yet profit turnover figures + \b(?:our|my (?:firm|company|employer|present employer)(?:'s)?)\b[^.!?]{0,50}\b(?:not (?:yet )?(?:out|public|published|announced)|isn't (?:yet )?(?:out|public|published)|before (?:it is|they are) (?:out|published))\b",
    r"charges pays costs makes earns + \bi (?:can|could|will|may) tell you (?:\w+ ){0,2}(?:what|how much|how|which|who)\b[^.!?]{0,40}\b(?:my|our) (?:firm|company|employer|boss|client|bank|school|team|competitor|present)\b",
    r"complaint letter mail contract file record + \b(?:a|one|some|our|the) (?:customer|client|patient|pupil|student|tenant|resident|member|donor)'?s'? (?:\w+ )?(?:complaint|letter|mail|e-?mail|file|record|contract|account|case)s?\b[^.!?]{0,25}\b(?:below|attached|enclosed|here)\b|\b(?:below|attached|enclosed|here)\b[^.!?]{0,20}\b(?:a|one|some|our|the) (?:customer|client|patient|pupil|student|tenant|resident|member|donor)'?s'? (?:\w+ )?(?:complaint|letter|mail|file|record|contract|account)",
    r"pupils patients clients customers tenants residents students members + \bone of (?:my|our) (?:\w+ )?(?:pupils|patients|clients|customers|tenants|residents|students|members),? (?!who|said|asked|told|once|wrote|came|taught|has taught)\w+ \w+,",
    r"hat yourself wraps mum + \b(?:under your hat|keep (?:it|this) (?:to yourself|quiet|secret)|under wraps|mum'?s the word)\b",
    r"guards guarded recipe secret files documents + \b(?:boss|firm|company|employer|family) (?:\w+ )?(?:guards|keeps (?:secret|locked))\b|\bi (?:took|kept|saved|copied) (?:\w+ ){0,3}(?:files|documents|papers|data|contacts|lists?)\b[^.!?]{0,30}\b(?:when i left|with me|from (?:my|the) (?:old|last|present|former|firm|company))\b",
    r"prices price margins contacts suppliers customers clients recipes designs drawings files data list database code login passwords password + \bi (?:can|could|will|would|'ll|'d|am able to|still)? ?(?:\w+ )?(?:bring|share|show|give|send|pass on|copy|get you|take|have|hand over|offer|download)\b[^.!?]{0,30}\b(?:supplier prices|customer (?:list|data|contacts)|client (?:list|contacts)|their (?:files|data|list|code|prices|system|designs|passwords?|recipes?|contacts?)|(?:the|my) (?:login|passwords?) (?:to|for|of)|prices (?:of|with|from)|all (?:our|the|their) (?:contacts|clients|customers|prices|suppliers|files|recipes))\b",
    r"code software script scripts program model files drawings designs + \b(?:copied|kept|took|taken|brought|downloaded|saved|still have|attach\w*|enclos\w*|share|sharing|send\w*|uploaded)\b[^.!?]{0,40}\b(?:i wrote|i made|i built|i designed|i developed|belong\w*|owned) (?:\w+ )?(?:for|to|by|at) (?:my|our|the) (?:\w+ )?(?:employer|company|firm|client|boss|job|school|bank|team|work)\b",
    r"margin margins profit turnover figures costs sales results revenue numbers + \b(?:nobody|no one|not (?:yet )?public|isn't public|outside|secret|internal|not supposed|must not|should not|do not tell|don't tell|confidential\w*|unpublished|before (?:they|it) (?:are|is) published)\b",
    r"contract contracts agreement offer tender bid quote + \b(?:show|share|send|attach\w*|enclos\w*|copy|forward\w*|give|bring|see)\b[^.!?]{0,20}\b(?:the|our|a|their) (?:\w+ )?(?:contracts?|agreement|tender|bid|quote) (?:\w+ )?(?:we|our|my \w+|they|with your|of (?:my|our)|between)\b",
    r"login password passwords access credentials keys + \bi (?:still )?(?:have|know|kept|can use|use|got)\b[^.!?]{0,20}\b(?:login|passwords?|access|credentials)\b[^.!?]{0,20}\b(?:their|my (?:old|former|last|present)|the (?:old|company|firm|bank|hospital)|to (?:the|our))\b",
    r"patient patients client clients pupil pupils student students resident residents tenant tenants customer member + \b(?:one of my|my|our|a) (?:\w+ )?(?:patients?|clients?|pupils?|students?|residents?|tenants?|customers?|members?)\b,? (?:called|named|mr|mrs|ms|miss|dr|who is called)\b|\b(?:mr|mrs|ms|miss) \w+,? (?:one of|who is|was) (?:my|our|a) (?:\w+ )?(?:patients?|clients?|pupils?|residents?|tenants?|customers?)\b|\b(?:patients?|clients?|pupils?|residents?|tenants?|students?|customers?|members?)'? (?:names|addresses|dates of birth|birth dates|diagnos\w+|balances|phone numbers|histories|records)\b",
    r"allowed supposed meant + (?:\b|(?=n't))(?:not|n't) (?:\w+ )?(?:allowed|supposed|meant|permitted|authori[sz]ed) to (?:\w+ )?(?:share|tell|say|show|send|talk|speak|disclose|mention|know|have)\b",
    r"secretly quietly rumour confidence confidence record + \b(?:is|are|was|were|we|they|he|she) (?:\w+ )?secretly\b|\boff the record\b|\bin (?:strict |strictest |all )?confidence\b[^.!?]{0,40}\b(?:my|our|the|we|they)\b",
    r"private personal medical internal sealed restricted closed + \b(?:letters?|files?|data|records?|papers?|documents?|reports?|e-?mails?|notes?|photos?|diar(?:y|ies)|lists?|figures?|minutes)\b + \b(?:attach\w*|enclos\w+|here (?:is|are)|here's|find|sending|copied|below)\b",
    r"public published open + \bnot (?:yet )?(?:open to the public|public|published|meant for|for the public)\b + \b(?:attach\w*|enclos\w+|here|find|sending|send|copied|below|they|it|this|these)\b",
    r"names addresses list database figures contract contracts salaries records diagnoses accounts code data results report reports emails numbers prices margin margins documents files minutes plans strategy + \b(?:our|my (?:\w+ )?(?:employer|company|boss|team|firm|clients?|hospital|school|practice)(?:'s)?|their|the (?:client|customer|patient|donor|member|supplier|employee|pupil|student|tenant)\w*|(?:clients?|customers?|patients?|donors?|members?|suppliers?|pupils?|students?|employees?|tenants?|salary)'?s?)\b + \b(?:attach\w*|enclos\w+|here (?:is|are)|here's|below|i (?:\w+ )?(?:send|copied|downloaded|added|forward\w*|took|saved|include)|sending you|so that you can see|you can (?:find|see)|to show you)\b",
    r"contract agreement contracts + \b(?:attach\w*|enclos\w+|here (?:is|are)|here's|below|sending you|i send)\b + \b(?:we|our|my (?:employer|company|firm)|client|supplier)\b",
    r"supposed allowed permitted should must may + \bi(?:'m| am| was)? (?:probably |really |actually )?(?:not (?:supposed|allowed|permitted)|should(?:n't| not)|must(?:n't| not)|may not|ought not) (?:\w+ )?(?:to )?(?:tell|share|say|show|send|give|reveal|pass|disclose|mention|talk)\b",
    r"boss manager employer company + \bmy (?:\w+ )?(?:boss|manager|employer|company) (?:does not|doesn't|must not|mustn't|should not|shouldn't|would not|wouldn't|will not) (?:\w+ )?(?:know|find out|hear|like|be happy)\b",
    r"company employer firm boss school + \bmy (?:current |present |old |former |last )?(?:employer|company|firm|boss|school|team) (?:will|is going to|is about to|plans to|wants to|intends to|is secretly|is planning to) (?:\w+ ){0,2}(?:close|launch|sell|buy|merge|cut|lay|dismiss|acquire|fire|announce|release|shut|move|lose|drop)\b",
    r"unpublished unreleased undisclosed unannounced confidential secret embargoed classified + \b(?:i|our|my|we|the|here|attached|enclosed|this|these|below)\b",
)

FLAGGED = (
    "I attach the list of our donors.",
    "Here is my employer's price list.",
    "I have copied the customer database for you.",
    "This is confidential, but we are about to close two sites.",
    "Between us, the archive has no money left.",
    "I enclose the minutes of our board with all the salaries.",
    "I signed an NDA, but I can tell you how it works.",
    "I should not tell you this.",
    "My employer is about to launch a rival tour.",
    "I am sending you some internal figures from the archive.",
    "Here are the names of our clients.",
    "Please keep this to yourself.",
    "I share the source code of my company with you.",
    "The tender has not been announced yet.",
)
ACCEPTED = (
    "I cannot share the client's name, as you will understand.",
    "I enclose my certificate.",
    "Here is the published report of the archive.",
    "Thank you for sending me your list of schools.",
    "The list of labels I made is on my page.",
    "I kept the records of our volunteers for three years.",
    "Our donors are looked after by one person.",
    "I took notes of the names you mentioned.",
    "Patient data must stay in the ward, as you said.",
    "I send you the link to the handbook, which is public.",
    "My references are listed at the end.",
    "Last year I divided our supporter list by the date of the first gift.",
    "I have a list of good books about bats.",
    "Between us we would know every button in the country.",
)

CHECK = phrase_check(
    "confidential_information",
    "This may belong to your employer or to other people. Leave it out.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    unless=_FINE,
    whole_sentence=False,
    kinds=frozenset(NoteKind),
)
