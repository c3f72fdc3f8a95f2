"""Pay and benefits belong into the talk about an offer, not into a note.

Collected evidence, section on contents (Dartmouth: no salary, no benefits). Money as a subject of the
work ("a budget of two million", "fundraising") is fine.
"""

from __future__ import annotations

import re

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_BENEFIT = (
    r"(?:pension|bonus|bonuses|benefits?|health insurance|dental (?:plan|insurance|cover|care)|401k|401\(k\)|stock options?|share options?|equity package|company car"
    r"|overtime pay|relocation (?:package|money|costs?)|parental leave|maternity leave|sick pay|holiday allowance|vacation days?|days? of (?:holiday|vacation|leave)"
    r"|days? off|annual leave|paid leave|paid time off|pto|perks?|signing bonus|sign-on bonus|commission|season ticket|gym membership|lunch vouchers?|meal vouchers?|travel allowance|working from home|home office)"
)
_ASKING = r"(?:what|how much|how many|which|is there|are there|do you|does the|would i|will i|would you|could you|can you|can i|could i|may i ask|tell me|let me know|i (?:\w+ )?(?:expect|want|need|would like|require|hope)|i'd (?:like|expect|want)|wondering|wonder|curious|negotiate|discuss|about the|regarding|also)"
_PHRASES = phrases(
    ("salary salaries wage wages remuneration", r"\b(?:salary|salaries|wages?|remuneration)\b"),
    ("pay paid", r"\b(?:the|your|my|a|what|which|good|better|higher|starting|base|basic|hourly|monthly|yearly|annual) pay\b(?! (?:attention|heed|respect|tribute|gap))|\bpay (?:grade|scale|band|rise|raise|range|rate|level|package|review|slip|bracket)s?\b|\brate of pay\b"),
    ("pay paid pays", r"\bhow (?:much|well|often|many euros|many pounds|many dollars) (?:\w+ ){0,5}(?:pay|paid|pays|earn|make)\b|\bwhat (?:\w+ ){0,4}(?:pay|pays|paid|earn)\b|\b(?:they|you|it|who|that) pays? (?:me |well|better|more|badly|[£$€])"),
    ("earn earning earnings", r"\b(?:would|will|could|can|do|may|might|should|to) (?:i )?earn\b(?! (?:your|their|the|a|its|his|her|my|our|trust|respect))|\bmy earnings\b|\bi (?:currently )?earn\b"),
    ("compensation", r"\bcompensation (?:package|range|level|for (?:this|the|my))\b|\b(?:the|your|my|total|what|of) (?:\w+ )?compensation\b"),
    ("income", r"\bmy (?:\w+ )?income\b"),
    ("per a an", r"(?:[£$€] ?\d[\d,.]*k?|\b\d[\d,.]*k? ?(?:pounds|dollars|euros|rupees|eur|usd|gbp|lakhs?|lpa))(?: or more)? (?:per|a|an|each|every) (?:year|month|hour|annum|day)\b"),
    ("", r"\b(?:for|at|earn|earning|make|making|offer|offered|pay|pays|paid|least|want|expect|need|around|about|minimum of|ask for|asking for|worth) (?:me )?[£$€] ?\d[\d,.]*k?\b(?![^.!?\n]{0,50}\b(?:raised|budget|grant|donat|fund|rais|contract|project|saved?|turnover|sales|balance|cost)\w*)"),
    ("pension bonus bonuses benefits benefit insurance dental 401k options equity car overtime relocation leave holiday vacation pay days off pto perks perk commission allowance ticket gym voucher vouchers home", rf"\b{_ASKING}\b[^.!?\n]{{0,60}}\b{_BENEFIT}\b"),
    ("bonus benefits pension perks holiday vacation leave", r"\b(?:bonus(?:es)?|benefits package|pension (?:scheme|plan)|perks|holiday entitlement|vacation policy|annual leave|holiday pay)\b[^.!?\n]{0,60}\?"),
    ("money", r"\b(?:more|enough|much|good|how much|the) money (?:is|do|would|will|i|for me|you|can)\b[^.!?\n]{0,30}(?:\?|pay|offer|earn|get|make|want)"),
    ("holidays vacation", r"\bhow many (?:\w+ )?(?:holidays|vacation|days)\b[^.!\n]{0,40}(?:get|have|off|year|leave|entitled|allowed|there)\b"),
    ("negotiable negotiate", r"\bnegotiable\b|\bnegotiate (?:my|the|a|our) (?:\w+ )?(?:terms|package|offer|conditions|rate)\b"),
)  # fmt: skip
_SUBJECT_OF_WORK = re.compile(
    r"\b(?:survey|gender pay|pay gap|minimum wage|living wage|payroll|salaries of the|budget of|in the budget|fundrais\w+|donor|grant of|a paper on|research on|article on|book on"
    r"|we discussed how you set|your policy of|published|publish|transparen\w+|negotiated (?:with|for) (?:suppliers|clients|customers)|wage (?:data|theft|model)|salary (?:survey|data|bands? project|module|benchmarking))\b"
)

_WIDER = cues(
    r"home month net gross + \btake home\b[^.!?]{0,25}\b(?:month|week|year|pay)\b|\b(?:net|gross) (?:per|a|each) (?:month|year)\b",
    r"expenses travel relocation allowance + \b(?:expenses|relocation (?:allowance|costs?|money|help)|travel (?:costs?|expenses|allowance))\b + \b(?:\?|refund\w*|paid|cover\w*|i (?:would|'d) (?:need|like|want)|reimburs\w*|would you)",
    r"generous competitive + \bhow (?:generous|competitive)\b|\bcompetitive (?:pay|salary|package)\b",
    r"region thousand thousands k + \b(?:hoping for|looking for|in the region of|around|about|at least|no less than|between)\b[^.!?]{0,20}\b(?:thousand|\d\d ?k|\d\d,000)\b(?! (?:people|visitors|words|members|pages|records|visits|copies|pupils|students|users|books|objects))",
    r"staff lunch free canteen perks + \b(?:do|does|is|are)\b (?:\w+ ){0,2}(?:staff|employees|people|we|i|there)\b[^.!?]{0,25}\b(?:free (?:lunch|food|coffee|parking|meals)|discounts?|perks)\b",
    r"offer offers higher better + \b(?:their|the other|another|its) (?:\w+ )?offer\b[^.!?]{0,20}\b(?:per cent|percent|%|higher|better paid|more money|pays)\b",
    r"match beat top better + \b(?:can|could|would|will|are you able to|able to|willing to|please|hope you|if you)\b (?:you )?(?:\w+ )?(?:match|beat|top|better|exceed|improve on) (?:it|this|that|them|their (?:offer|figure|pay)|the offer|the figure|these)\b",
    r"moving relocation travel costs expenses fares petrol fuel + \b(?:would|will|do|could|can|does) (?:you|the (?:company|firm|school|museum)|your \w+) (?:\w+ )?(?:cover|pay|reimburse|refund|contribute|help with)\b|\bwho (?:pays|covers)\b + \?",
    r"package band grade scale bracket increment + \b(?:what|which|how)\b + \b(?:the |your |a )?(?:package|pay band|band|grade|scale|bracket|spine point)\b (?:\w+ ){0,3}(?:is|are|be|on|for|in|at|look|includ)\w*|\b(?:which|what) (?:band|grade|scale|bracket)\b|\bwhat(?:'s| is| would be)? (?:the|your) (?:\w+ )?package\b",
    r"expectation expectations expect ask minimum + \b(?:my|i)\b (?:\w+ ){0,3}(?:expectations?|expect\w*|minimum|ask|target|asking|range)\b[^.!?]{0,40}(?:[£$€]|\b\d[\d,.]*(?:k\b|,?000|\b (?:euros?|pounds|dollars|gross|net|a year|per)))",
    r"hour month year day week + \bhow much (?:\w+ ){0,4}(?:make|earn|get|be|pay|receive|paid)\b|\b(?:per|an|a|by the) (?:hour|month|year|day|week)\b[^.!?]{0,10}\bhow much\b",
    r"money pay income earnings wage + \b(?:the |your |more |better |good |enough |about |of )(?:money|pay|income|earnings|wage) (?:\w+ )?(?:should|must|would|could|has to|needs to|is|will|matters|be)\b",
    r"go up raise stretch more increase + \bcould you (?:go|stretch|come) (?:up |higher )?(?:to|as high as|a bit|any higher|higher)\b[^.!?]{0,12}(?:\d|high|more)|\b(?:a bit|a little|slightly) more (?:money|pay|generous)\b",
    r"home remote remotely office hybrid flexible hours flexitime + \b(?:can|could|may|would|will|is it possible|am i allowed|do you (?:allow|offer|let))\b[^.!?]{0,30}\b(?:work (?:from home|remotely)|home office|remote(?:ly)?|hybrid|flexible hours|flexitime|finish early|days (?:at|from) home)\b + \?",
    r"holiday holidays vacation leave days sick parking lunch canteen gym phone laptop car overtime pension bonus dental insurance childcare nursery uniform discount + \b(?:how many|how much|what about|is there|are there|do (?:you|i|we)|does|would i|will i|can i|could i|what is|what are|and the|also ask|forgot to ask)\b[^.!?]{0,50}\b(?:holidays?|vacation|(?:annual |paid |sick )?leave|days off|sick pay|free (?:parking|lunch)|parking (?:paid|free|space)|canteen|gym|work phone|company (?:car|phone|laptop)|overtime|pension|bonus\w*|dental|insurance|childcare|nursery|staff discount)\b",
    r"pay paying pays offering offer offers + \b(?:they|lakeview|the other|another|others|competitor\w*|company|elsewhere|school|firm)\b[^.!?]{0,30}\b(?:pay(?:ing|s)?|offer(?:ing|s)?)\b + (?:[£$€] ?\d|\d ?(?:%|per ?cent|k\b|pounds|dollars|euros)|\bmore (?:money|than you)\b)",
    r"pay meals food lunch holiday holidays + \b(?:how (?:is|are|'s|much is)|what (?:is|are|about)|do (?:we|you|i|staff) (?:get|have))\b[^.!?]{0,30}\b(?:pay|free meals?|meals?|holidays?|days off|discounts?|tips)\b + \?",
    r"pay paid salary money wage wages rate overtime pension holiday holidays vacation parking laptop car insurance benefits perks allowance expenses relocation childcare gym commission raise bonus compensation remuneration leave + (?:\?$|\bwhat about\b|\b(?:forgot|forget|wanted|like|want|need) to (?:ask|know|discuss|talk)|\bnot mentioned\b|\bwondering\b|\bcould we (?:talk|discuss)|\bcan we (?:talk|discuss)|\bnothing about\b) + \b(?:what about|how (?:much|many|high|is|are)|what (?:is|are|would|will)|is there|are there|will there be|do you (?:offer|pay|give|have|provide)|does the (?:company|job|role|post|position)|do i get|would i (?:get|have|earn)|will i (?:get|have|earn)|can i (?:get|have|expect)|could (?:we|you)|can we|forgot|forget|to ask|to know|to discuss|not mentioned|nothing about|included|free for|paid\b|for staff|negotiab\w+|would the company|will you pay|wondering)",
    r"rate + \b(?:hourly|daily|day|weekly|monthly|pay|annual) rate\b",
    r"home remote remotely laptop phone car + \b(?:do|would|will|could|can|may) i (?:get|have|receive|be given|work (?:from home|remotely)|expect)\b + \?",
    r"hours flexitime flexible + \b(?:what|how many|which) (?:\w+ ){0,2}(?:working )?hours\b + \?",
    r"least expect want earn earning make need currently minimum asking + \bi(?:'m|'d)? (?:\w+ ){0,3}(?:expect|want|earn|make|need|would need|am on|get|ask(?:ing)? for|require|hope for)\b + \b(?:\d{2,3}(?:,\d{3}|000)|\d{2,3}k)\b",
    r"salary salaries earnings income + \b(?:my|the|your|what|which|a|current|expected|higher|better|good)\b",
    r"pay + \b(?:would|will|could|can|do|does) (?:the company|you|your company|they|the \w+) (?:\w+ )?pay\b + \?",
    r"pay pays + \bthey pay\b|\bpays? (?:\w+ )?(?:more|better|well|less|\d+)\b + \b(?:me|they|more|per cent|percent|%|you|match|than)\b",
)

FLAGGED = (
    "What would the salary be?",
    "By the way, how much does the post pay?",
    "Which pay band would I be in?",
    "How many days of holiday do you give?",
    "I would also like to know about the pension.",
    "I expect at least £34,000 a year.",
    "Is there a company car?",
    "Could you tell me whether bonuses are usual?",
    "I forgot to ask about the remuneration.",
    "My salary expectation is 45k.",
    "Do you pay for overtime, and is there a bonus?",
    "What benefits do you offer to your staff?",
    "Is the salary negotiable?",
    "How much would I earn in the first year?",
    "They pay €60,000 per year; can you do the same?",
)
ACCEPTED = (
    "I managed a budget of two million pounds.",
    "Our appeal raised £12,400 in one night.",
    "Thank you for paying so much attention to the labels.",
    "The benefit of small groups is plain to see.",
    "I hope to earn the trust of the teachers.",
    "The visitors pay what they like on Mondays, you said.",
    "My paper on the gender pay gap in museums may interest you.",
    "It pays to label the boxes before they are moved.",
    "The holiday programme for children was new to me.",
    "The bonus of a wet day is a full museum.",
    "I worked in the payroll office of a school.",
    "You paid for my coffee, which was kind.",
    "Schools benefit from a visit in the dark months.",
    "I ran the members' evening with 300 guests.",
)

CHECK = phrase_check(
    "salary_or_benefits",
    "Pay and benefits can wait until there is an offer.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    kinds=frozenset(NoteKind) - {NoteKind.REPLY},
    unless=_SUBJECT_OF_WORK,
)
