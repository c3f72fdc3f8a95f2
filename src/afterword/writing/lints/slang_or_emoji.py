"""A note to somebody who hires is plain English, without slang, chat abbreviations or pictures.

Collected evidence, section on contents (Princeton, Waterloo: no emoticons, no acronyms).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints.check import Check, Example, finding_at, matches, phrases
from afterword.writing.lints.prose import Prose, Text

CODE = "slang_or_emoji"
_EMOJI = re.compile(
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55\u2764\U0001f1e6-\U0001f1ff]\ufe0f?"
    r"|(?<![\w:])(?:[:;=8]-?[)(DdPp|/\\]|<3|\^\^|xD|XD|:'\()(?=$|[\s.,!?])"
)
_WORDS = frozenset(
    """lol lmao rofl omg wtf btw imo imho idk tbh ngl afaik brb ttyl smh fyi thx thnx tnx pls plz plzz cya l8r gr8 b4
    m8 thru tho cuz coz bcuz bcoz gonna wanna gotta kinda sorta dunno lemme gimme ain't y'all yall innit dude
    dudes bro bros bruh mate mates homie fam peeps yo sup wassup whassup howdy yep yup nope nah meh yay woohoo
    hella bussin rizz slay slayed yeet lowkey highkey sus lit af fab amazeballs totes awesomesauce badass kickass
    freaking frigging bloody crap crappy damn dang heck shit bullshit sucks sucked stoked psyched jazzed pumped
    bummed chillax chillin' vibes vibing xoxo xx xxx ta ur u r gud luv cos asap rad gnarly dope epic""".split()
)
_NEEDS_COMPANY = frozenset(
    "lit mate mates u r yo ta fam epic dope rad cos pumped psyched ur asap damn fyi btw xx pls bloody slay vibes af".split()
)
_PHRASES = phrases(
    (
        "lit",
        r"\b(?:was|is|it's|so|totally|pretty|absolutely|straight up) (?:so |totally |really )?lit\b(?! (?:by|with|up|from|in|only|at|brightly|dimly|through))",
    ),
    ("ton tons", r"\bthanks a ton\b|\btons of (?:fun|love|thanks)\b"),
    (
        "cool",
        r"\b(?:super|totally|way|so|pretty|really) cool\b|\bthat'?s cool\b|\bcool beans\b|\bwas cool\b",
    ),
    ("blast", r"\b(?:had|was|it's|such) a blast\b"),
    (
        "killed crushed smashed nailed aced",
        r"\bi (?:totally |really |think i |hope i )?(?:killed|crushed|smashed|nailed|aced) (?:it|that|the|this|your)\b",
    ),
    ("guys", r"\byou guys\b|\bhey guys\b|\bthanks,? guys\b"),
    (
        "awesome",
        r"\b(?:super|totally|freaking|so|absolutely) awesome\b|\bawesome (?:chat|vibes?|dude|sauce)\b|\b(?:was|is|were|are) awesome\b",
    ),
    ("vibe vibes", r"\b(?:the|good|great|your|a|such|cool|nice) (?:\w+ )?vibes?\b"),
    (
        "dope epic rad sick fire",
        r"\b(?:was|is|were|are|so|totally|pretty|really|super) (?:so |totally |really |pretty )?(?:dope|epic|rad|fire)\b(?! (?:in|of|by|poem|exit|safety|drill))|\bsick (?:office|project|setup|team)\b",
    ),
    (
        "pumped psyched stoked jazzed",
        r"\b(?:so|super|really|am|i'm|totally) (?:pumped|psyched|stoked|jazzed)\b",
    ),
    ("cheers", r"\bcheers,? (?:mate|guys|dude|bro|buddy)\b"),
    (
        "bloody damn",
        r"\b(?:bloody|damn) (?:good|great|well|fine|hot|cold|nice|fun|hard|brilliant|interesting)\b",
    ),
    ("mate mates", r"\b(?:hey|hi|thanks|cheers|dear|hello|right|ok),? mates?\b|, mate[.!?]"),
    (
        "u r ur",
        r"\b(?:thank|thanks|see|love|for|with|hope|miss|do|are|can|could|will|did|if|to|tell|know|and) u\b|\bu (?:are|r|have|can|will|guys|all|said|know)\b|\bur (?:time|team|company|help|reply|answer|office|great)\b|\br u\b",
    ),
    ("pls plz", r"\bpl[sz]\b"),
    ("asap fyi btw", r"\b(?:asap|fyi|btw)\b"),
    ("xx xoxo", r"\bxx\b\s*$|\bxoxo\b"),
    ("bit", r"\ba bit of a (?:laugh|lark|giggle)\b"),
    ("fab ace", r"\b(?:was|is|were|are|totally|so) (?:fab|ace)\b"),
    ("hang", r"\bhang(?:ing)? out with (?:you|u|the (?:gang|crew|team))\b"),
    ("gang crew", r"\bthe whole (?:gang|crew)\b|\bhi gang\b"),
    ("deal", r"\bno biggie\b|\bbig deal, (?:dude|bro)\b"),
    ("hook hit", r"\bhook me up\b|\bhit me up\b|\bhit me back\b"),
    ("ya", r"\b(?:see|thank|love|hear from|catch) ya\b"),
    ("legit", r"\blegit (?:the|one|my|so|good|great|best)\b"),
    ("slay vibes af", r"\bslay(?:ed)? (?:it|the)\b|\b\w+ af\b(?! )"),
    ("chill", r"\b(?:super|so|pretty|really|very|totally) chill\b|\bwas chill\b"),
    ("into", r"\b(?:totally|super|so|really) into (?:this|it|your|the (?:job|role))\b"),
    (
        "rock rocks bomb man sweet k",
        r"\byou(?:r team| guys| all)? rocks?\b|\bthe bomb\b|\b(?:sweet|cool|great|thanks), man\b|(?:^|[.!?\n] ?)k,? thanks\b",
    ),
    ("cu cya", r"\bcu (?:soon|later|then|there)\b|\bcya\b"),
    ("yo", r"(?:^|\n)\s*yo\b"),
    (
        "ur",
        r"\b(?:hope|think|know|if|that|when|love|like|for|of|with|in|at|about) ur\b|\bur (?:so|the|good|a|very|really)\b",
    ),
    (
        "you lot legends legend",
        r"\byou lot\b|\b(?:are|is|you|absolute|total|a|such|real) (?:absolute |total )?legends?\b(?! (?:says|of|has|that|about))",
    ),
    (
        "dig",
        r"\bi (?:really |totally |so )?dig (?:your|the|this|that|it|how)\b(?! (?:garden|trench|soil|up|hole))",
    ),
    ("catch laters", r"\bcatch (?:you|ya|u) (?:later|soon|around|on the flip)\b|\blaters\b"),
    ("bad", r"(?:^|[.!?,\n] ?)my bad\b"),
    ("like", r",\s*like,\s|\blike,? (?:totally|so|super)\b"),
    ("peace", r"\bpeace out\b|(?:^|\n)peace[,!.]?\s*$"),
    ("bunch", r"\bthanks a bunch\b|\bthanks a million\b|\bthanks heaps\b|\bthanks loads\b"),
    (
        "cake breeze haha hahaha hehe lols",
        r"\b(?:ha){2,}h?\b|\bhe(?:he)+\b|\blols\b|\bpiece of cake\b(?! (?:and|with|from|at|you))",
    ),
    ("ta", r"(?:^|[.!?\n] ?)ta (?:very much|for|so much|muchly)\b|\bta,"),
    (
        "banging",
        r"\b(?:was|is|were|are|so|absolutely) (?:absolutely |so )?(?:banging|buzzing|wicked|smashing it|lush|mint|peng|savage|mental|bonkers|insane|unreal|killer|ace|sweet as|spot on mate)\b(?! (?:on|the|against|with|health|arithmetic|illness|door))",
    ),
    (
        "folks rock rocks peeps",
        r"\b(?:you|team|office|place|folks|project|company|tour) (?:folks |all |guys |really |totally |so )?(?:rock|rocks|rule|rules|rocked|slay|slays)\b(?=[.!,]|$)|\b(?:hi|hey|hello|you|thanks) (?:folks|peeps|team folks)\b",
    ),
    ("yeah yep nah yup", r"\b(?:yeah|yep|yup|nah|nope)\b"),
    (
        "sick",
        r"\b(?:was|is|were|are|looks?|office|place) (?:so |totally |really |pretty |absolutely )?sick(?=[.!]|$)(?<!i was sick)(?<!he was sick)(?<!she was sick)(?<!they were sick)(?<!child was sick)(?<!i am sick)",
    ),
    (
        "animal beast monster",
        r"\bi(?:'m| am) (?:an? )?(?:absolute |total )?(?:animal|beast|monster|machine|ninja|rockstar|rock star|wizard|guru|savage)\b",
    ),
    ("no worries prob probs", r"\bno (?:prob|probs|worries if u|sweat|biggie)\b"),
    (
        "totally literally",
        r"\b(?:totally|literally) (?:loved|love|blown|dying|died|obsessed|amazing|into|fell)\b",
    ),
    ("obsessed", r"\b(?:i'm|i am|so|am) obsessed\b(?! with (?:detail|order))"),
    (
        "chuffed gutted",
        r"\b(?:well|dead|proper) (?:chuffed|good|nice|happy|interesting)\b|\b(?:am|was|i'm) (?:well |so |absolutely )?gutted\b",
    ),
    (
        "cool",
        r"(?:^|[.!?\n] ?)cool[,.!]|\bcool (?:people|stuff|place|office|team|vibe|job|company)\b",
    ),
    ("stuff", r"\b(?:this|all that|cool|fun|crazy|great|good) stuff\b|\band stuff\b"),
    ("nerd geek geeked", r"\b(?:geek(?:ed|ing)? out|nerd(?:ed|ing)? out|fan ?girl|fan ?boy)\b"),
    (
        "crazy insane wild",
        r"\b(?:was|is|are|were|so|pretty|totally) (?:so |totally |really |pretty )?(?:crazy|wild|insane)(?: (?:good|cool|fun|nice))?(?=[.!,]|$)",
    ),
    (
        "hyped vibing buzzing",
        r"\b(?:am|i'm|so|super|was) (?:so |super |totally )?(?:hyped|vibing|buzzing|amped|gassed|chuffed to bits)\b",
    ),
)


def _find(prose: Prose) -> Iterator[Finding]:
    for text in prose.texts:
        spans = sorted(_spans(text))
        joined: list[tuple[int, int]] = []
        for begin, end in spans:
            if joined and begin - joined[-1][1] <= 1:
                joined[-1] = joined[-1][0], max(end, joined[-1][1])
            elif not (joined and end <= joined[-1][1]):
                joined.append((begin, end))
        for span in joined:
            message = "This is chat language; a letter says it in plain words."
            yield finding_at(CODE, Severity.WARNING, message, text, span)


def _spans(text: Text) -> Iterator[tuple[int, int]]:
    for match in _EMOJI.finditer(text.raw):
        if not text.is_quoted(match.start()):
            yield match.span()
    plain = _WORDS - _NEEDS_COMPANY
    if text.vocabulary & plain:
        for word in text.words:
            if (
                word.low in plain
                and not text.is_quoted(word.start)
                and not text.raw[word.start : word.end].istitle()
            ) or (word.low in plain and text.starts_sentence(word.start)):
                yield word.start, word.end
    for match in matches(text, _PHRASES):
        yield match.start() + len(match.group()) - len(match.group().lstrip()), match.end()


FLAGGED = (
    "Thank you for the talk 😀",
    "Thank you for the talk :)",
    "The tour was lit.",
    "Thx for the talk.",
    "I'm gonna love the winter visits.",
    "That elephant is super cool.",
    "We had a blast in the stores, lol.",
    "I totally nailed it, I think.",
    "Thank u for the tour.",
    "You guys are awesome.",
    "Great vibes in the whole house.",
    "BTW, I hold a minibus licence.",
    "Yo Helen, thank you for the talk.",
    "I am so pumped for the next round.",
    "The shop sucks, but the museum is fine, tbh.",
    Example("Thank you.", subject="thx 👍"),
)
ACCEPTED = (
    "Thank you for the talk.",
    "The hall was lit by a single lamp.",
    "The label said “OMG an elephant”, written by a child.",
    "A cool, dry room is what plaster needs.",
    "The talk was fun, and I learned a lot.",
    "The bit about the first mate of the whaling ship was good.",
    "The ratio was 3:1 (or so); the rest is guesswork.",
    "It is an epic poem in nine books.",
    "The crew of volunteers was kind.",
    "I would stay late, and gladly.",
    "The pump in the cellar was pumped dry.",
    "U-shaped rooms are hard to light.",
    "Mr Yo from the conservation team was kind.",
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED)
