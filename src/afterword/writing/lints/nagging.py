"""One question is asked once, and without "just checking in again".

The article, "After a job interview" (polite, brief, once); collected evidence, section on status notes.
"""

from __future__ import annotations

from afterword.domain.notes import NoteKind
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_AGAIN = r"(?:again|once more|one more time|yet again|another time|for the (?:second|third|fourth|fifth|\d+(?:nd|rd|th)) time)"
_PHRASES = phrases(
    ("checking check touching following circling chasing", rf"\b(?:just |only |simply |still )*(?:checking|check|touching|following|circling|chasing) (?:in|back|up|base)(?: (?:on|with|about)[^.!?\n]{{0,40}})? {_AGAIN}\b"),
    ("checking", r"\bjust checking\b|\bchecking in to see if there(?:'s| is| has been)\b"),
    ("again writing asking ask write", rf"\b(?:i'm|i am|i|me|to|am) (?:\w+ ){{0,2}}(?:writing|write|asking|ask|e-?mailing|e-?mail|calling|contacting|reminding|bothering|bother)(?: to)?(?: you)? {_AGAIN}\b"),
    ("again", r"^(?:\W*)(?:again,? )?(?:it's|it is) me again\b|\bme again\b|\bit'?s (?:only )?me,? again\b"),
    ("remind reminder reminding", r"\b(?:a|another|my|gentle|friendly|quick|little|second|kind) reminder\b|\b(?:i|to|would like to|want to|let me|may i|am|'m) (?:\w+ ){0,2}remind(?:ing)? you (?:that i|of my|about my|again|i am)\b"),
    ("third fourth fifth sixth several many times", r"\b(?:my |the |this is (?:my |the )?)?(?:third|fourth|fifth|sixth|umpteenth) (?:e-?mail|message|mail|letter|attempt|time|note|inquiry|enquiry|request)\b|\b(?:several|many|two|three|four|five|multiple) (?:e-?mails|messages|calls) (?:already|now|without|and|to you|so far)\b|\bi (?:have |'ve )?(?:already )?(?:called|written|e-?mailed|asked|phoned|rang|rung|messaged|tried)(?: to reach)?(?: you)? (?:\w+ ){0,2}(?:two|three|four|five|several|many|multiple|countless|a few) times\b"),
    ("job vacancy opening work position", r"\b(?:do|would|does) you (?:\w+ )?(?:have|got) (?:\w+ ){0,3}(?:job|jobs|position|positions|vacancy|vacancies|opening|openings|work|place|something) (?:\w+ ){0,2}for me\b|\bhave you (?:\w+ ){0,2}(?:got |found )?(?:\w+ ){0,2}(?:job|position|vacancy|work|opening|place|something) (?:\w+ ){0,2}for me\b"),
    ("job", r"\b(?:is|are) there (?:\w+ ){0,2}(?:job|jobs|vacancy|position|opening|openings|vacancies|work)s? (?:\w+ ){0,3}for me\b[^.!\n]{0,20}\?|\b(?:give|find|get) me (?:a|any|some|the|that|another) (?:\w+ )?(?:job|position|work|post|chance now)\b"),
    ("every", r"\bi (?:will|'ll|shall|am going to|keep|am) (?:\w+ ){0,2}(?:keep |go on |continue |carry on )?(?:call|write|ask|e-?mail|phone|ring|check|writ|call|ask|phon|e-?mail|check)(?:ing)?(?: back| in| you)* (?:every|each|until|daily|weekly|tomorrow and)\b"),
    ("keep", r"\bi(?:'ll| will| shall)? keep (?:on )?(?:writing|asking|calling|checking|e-?mailing|trying|phoning|refreshing)\b"),
    ("still", r"\bstill (?:no|not any|waiting for (?:any|an|a|your)) (?:news|answer|reply|word|response|update)\b|\bi(?:'m| am) still waiting\b"),
    ("bump bumping", r"\bbump(?:ing)? (?:this|my)\b"),
    ("top", r"\b(?:top|front) of (?:your|the) (?:inbox|mind|pile|list)\b"),
    ("see seen read get got receive received miss missed open opened", r"\b(?:did|have) you (?:\w+ ){0,2}(?:get|got|gotten|see|seen|read|receive|received|miss|missed|open|opened) my (?:\w+ ){0,2}(?:e-?mails?|messages?|letters?|notes?|mails?|calls?)\b"),
    ("voicemail voicemails", r"\bi left (?:\w+ ){0,3}(?:voicemails?|messages) (?:and|yesterday|today|this|on|with)\b"),
    ("once", r"\bonce (?:again|more),? (?:i|may|can|could|when|please|have)\b|\bask(?:ing)? once (?:again|more)\b"),
    ("update updates news", r"\b(?:any|some|an) (?:updates?|news)\?+ (?:\w+ ?){0,4}\?|\bany (?:updates?|news)\? any\b"),
)  # fmt: skip

_WIDER = cues(
    r"nudge prod poke reminder + \b(?:just )?(?:another|a|one more|a further|this is) (?:\w+ )?(?:nudge|prod|poke|reminder)\b",
    r"missed overlooked last three two previous mails messages + \b(?:may|might|must|probably|perhaps|maybe) (?:\w+ )?(?:have )?(?:missed|overlooked|not seen) my (?:\w+ )?(?:e-?mails?|mails?|messages?|letters?|notes?)\b|\bin my (?:last|previous|earlier) (?:two|three|four|few|several|\w+) (?:e-?mails|mails|messages|letters)\b",
    r"popped called came dropped went stopped rang + \bi (?:popped|dropped|called|came|went|stopped) (?:in|by|round|past)\b[^.!?]{0,30}\b(?:twice|again|three|to ask|several)\b",
    r"asked know + \bi know (?:that )?i (?:\w+ )?(?:asked|wrote|called|e-?mailed)\b[^.!?]{0,40}\b(?:but|again|however)\b",
    r"vacancies openings jobs + ^(?:so |and )?any (?:\w+ )?(?:vacancies|openings|jobs|vacancy|places)\b[^.!?]{0,25}\?",
    r"anybody anyone hello + \b(?:anybody|anyone) (?:there|home|out there)\b[^.!?]{0,6}\?",
    r"call phone ring + \bi(?:'ll| will| shall)\b[^.!?]{0,60}\b(?:and (?:call|ring|phone)|call|ring|phone) (?:you )?(?:at|again at|back at|every|each|until)\b",
    r"chase chasing pester pestering pest bother nuisance + \b(?:sorry|hate|don't|not|mean|want) (?:\w+ ){0,3}(?:chase|be (?:a |such a )?(?:pest|nuisance|pain)|pester|nag)\b",
    r"wrote emailed e-mailed called rang messaged texted asked mailed phoned + \bi(?:'ve| have)? (?:\w+ )?(?:wrote|written|e-?mailed|called|rang|rung|messaged|texted|asked|mailed|phoned)\b[^.!?]{0,40}\b(?:and (?:the week before|again|also|then)|as well as|twice|three|several|yesterday and|last week and|on monday and|both)\b[^.!?]{0,40}(?:week|day|time|monday|tuesday|wednesday|thursday|friday|again|text|linkedin|mail|voicemail|message|phone)",
    r"sent message text linkedin voicemail + \bi(?:'ve| have)? (?:\w+ )?(?:sent|left)\b[^.!?]{0,50}\b(?:as well|too|also|and (?:a|an|another|two))\b[^.!?]{0,30}(?:text|message|mail|voicemail|linkedin|as well)",
    r"following follow-up up + \bfollowing up (?:on|about) (?:my|the) (?:\w+ )?(?:following|follow-?up|last|previous|first|earlier|second)\b|\b(?:another|second|third) follow-?up\b",
    r"vacancy vacancies opening openings job jobs work position positions free open + \b(?:is|are) there (?:\w+ ){0,3}(?:vacanc\w+|openings?|jobs?|work|positions?|places?|anything)\b[^.!]{0,30}\b(?:now|yet|today|free|at the moment|already|open)\b[^.!]{0,10}\?|\b(?:to see|wonder\w*|asking|check\w*) if there(?:'s|s| is| are) (?:anything|something|a (?:job|vacancy|place|position|post)|any \w+)\b[^.!?]{0,20}\b(?:open|yet|now|free|for me)\b|\bstill nothing for me\b|\bhave you (?:any|some) (?:work|jobs?|vacanc\w+|position) (?:now|for|yet)\b|\b(?:still|already) (?:no|not any) (?:vacanc\w+|opening|job)\b",
    r"again checking check asking + \b(?:checking|check) (?:in|back|up) (?:again|once more|to see (?:if|whether) there(?:'s|s| is| are) (?:any|some)thing)\b",
    r"again reminder remind nudge nudging ping pinging bump bumping chase chasing following checking touching follow-up poke + \b(?:i'm|i am|just|wanted|want|quick(?:ly)?|gentle|friendly|let me|may i|my|another|to) (?:\w+ ){0,3}(?:nudg|ping|bump|chas|remind|pok|follow(?:ing)? up|check(?:ing)? (?:in|back|up)|touch(?:ing)? base)\w*(?: \w+){0,4} (?:again|once more|one more time|another time|third|fourth|second)\b",
    r"nudge nudging ping pinging bump bumping poke + \b(?:i|i\'m|am|just|to|let me|gentle|little|quick|friendly|another) (?:\w+ )?(?:nudg|ping|bump|pok)\w* (?:you|this|my|on|about|for|again)\b",
    r"reminder + \b(?:a|my|this|quick|gentle|friendly|little|short|second|another)\b (?:\w+ )?reminder\b + \b(?:about|that|of|for|my|i)\b",
    r"called rang phoned emailed e-mailed mailed wrote written asked tried messaged called + \bi(?:'ve| have)? (?:\w+ )?(?:called|rang|phoned|e-?mailed|mailed|wrote|written|asked|tried|messaged)\b + \b(?:twice|three times|four times|several times|many times|every day|daily|repeatedly|all week|again and again|already (?:called|written|asked|mailed)|this week)\b",
    r"following writing mail mails email emails message messages calls follow-up + \b(?:up on my (?:follow-up|last|previous|e-?mails?|mails?|messages?)|my (?:two|three|four|many|several|other|earlier|last) (?:e-?mails|mails|messages|calls|letters))\b",
    r"hiring recruiting + \b(?:are|is) (?:you|your company|the company) (?:\w+ )?(?:hiring|recruiting)\b",
    r"something anything vacancy job position opening work place role + \b(?:do you|have you|is there|are there|could you|can you|would you|will you|got|give|find)\b + \bfor me\b",
    r"give get + \b(?:give|get|offer|find) me (?:a|any|some|the|that|another|this) (?:\w+ )?(?:job|work|position|post|role|chance|place)\b",
    r"third fourth fifth second + \b(?:this is|my|for the|the) (?:\w+ )?(?:second|third|fourth|fifth)\b + \b(?:e-?mail|message|mail|letter|attempt|time|note|try|reminder)\b + \b(?:i|my|i'm|me|you)\b + \b(?:writ|ask|mail|message|e-?mail|letter|remind|try|attempt|contact|call)",
    r"news update updates + \b(?:any (?:news|updates?)\?).*\bany\b",
    r"tomorrow daily every soon + \bi(?: will|'ll| am going to|'m going to) (?:write|call|ask|phone|e-?mail|try|ring|check|come) (?:\w+ )?(?:again|back|every|daily|until)\b",
    r"keep + \bi keep (?:asking|writing|calling|checking|wondering|waiting|hoping you|refreshing)\b",
)

FLAGGED = (
    "I am just checking in again about the post.",
    "It's me again.",
    "This is my third email about the post.",
    "A gentle reminder that I am waiting for your answer.",
    "I am writing once more to ask about the post.",
    "Do you have a vacancy for me now?",
    "I will call every day until I hear from you.",
    "Did you get my last email?",
    "I am bumping this to the top of your inbox.",
    "I have called you three times.",
    "Still no news from your side.",
    "May I remind you that I am available?",
    "I will keep asking until June.",
    "I am following up yet again.",
)
ACCEPTED = (
    "We met on 12 May, and I remain interested in the post.",
    "Could you tell me when you expect to decide?",
    "Thank you again for the tour.",
    "I read the chapter on labels again and found your note.",
    "I would gladly visit again in winter.",
    "You reminded me of the sledge, which made me smile.",
    "The reminder cards in the shop are a good idea.",
    "If another post opens, I would be happy to hear of it.",
    "This was my third visit to the museum.",
    "I check the boxes every morning, as you suggested.",
    "When it suits you, could you let me know the next step?",
    "Children ask the same thing three times, you said.",
    "I hope we meet again.",
)

CHECK = phrase_check(
    "nagging",
    "This sounds impatient. One open question is enough.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    shown_in=NoteKind.STATUS_INQUIRY,
)
