"""An invitation to connect asks nothing about the application.

The article, "After a job interview" (connect with a reason); collected evidence, section on LinkedIn:
no status question there.
"""

from __future__ import annotations

from afterword.domain.notes import NoteKind
from afterword.writing.lints.asks_for_decision import DECISION_QUESTIONS
from afterword.writing.lints.check import phrases
from afterword.writing.lints.cues import cues
from afterword.writing.lints.phrase_check import phrase_check

_PHRASES = phrases(
    *DECISION_QUESTIONS,
    ("update news status progress feedback", r"\b(?:is|are) there (?:\w+ ){0,2}(?:update|updates|news|progress|feedback)\b|\b(?:any|some|an) (?:\w+ )?(?:update|updates|news|progress|feedback|word) (?:on|about|for|regarding|yet|from|with)\b|\bany (?:\w+ )?(?:news|updates?|word|progress|feedback)\s*\?"),
    ("status", r"\b(?:the|my|any) (?:\w+ )?status (?:of|on|for|update)\b|\bwhat(?:'s| is) the (?:\w+ )?status\b|\bstatus of\b"),
    ("application candidature candidacy interview process hiring search selection", r"\bhow (?:is|are|does|did|'s) (?:\w+ ){0,3}(?:application|candidature|candidacy|process|interview|hiring|search|selection)\b"),
    ("hear heard", r"\b(?:when|will) (?:will |can |may )?i (?:\w+ ){0,2}hear\b|\bi (?:have not|haven't|never|still have not|didn't) (?:\w+ ){0,2}(?:heard|hear)\b"),
    ("know tell decide say give choose hire fill", r"\b(?:do|did|can|could|will|would) you (?:\w+ ){0,4}?(?:know|tell|decide|say|give|choose|hire|fill)\w* [^.!\n]{0,40}(?:decision|decided|result|outcome|job|post|position|role|interview|application|hired|next (?:step|round))\b[^.!\n]{0,30}\??"),
    ("waiting", r"\b(?:i am|i'm|still) (?:\w+ )?waiting (?:for|to)\b"),
    ("filled open available taken gone", r"\b(?:is|has|was) (?:the |this |your )?(?:\w+ ){0,2}(?:position|post|role|job) (?:\w+ ){0,2}(?:filled|open|available|taken|gone)\b"),
    ("next", r"\bwhat (?:is|are|happens|comes)(?: the| my)? next\b[^.!\n]{0,20}\?"),
)  # fmt: skip

_WIDER = cues(
    r"application process interview role job post candidacy hiring decision position + \b(?:i wonder|wondering|curious|would like to know|like to hear|want to know|may i ask|tell me|let me know)\b[^.!?]{0,40}\b(?:application|process|interview|candidacy|hiring|decision|role|job|post|position|stand|status)\b",
    r"word news update running feedback + \bany (?:\w+ )?(?:word|news|updates?|feedback|developments?)\b|\b(?:still )?in the running\b|\bwhere (?:do )?(?:things|we|i|it) stands?\b|\bhow did i do\b",
    r"happened going + \b(?:what (?:has )?happened|how (?:is|are) (?:it|things)|what is going on|what's going on) (?:\w+ ){0,2}(?:with|to|about|on) (?:my|the|our) (?:application|interview|job|role|process|post|position|candidacy)\b",
    r"decide decided know choose chose made decision + \b(?:do|did|have|has|can|could|will|would) (?:you|they|anyone|your \w+|the \w+|hr) (?:\w+ ){0,4}(?:decided?|chosen?|choose|made (?:a|the|your|their|up)|make (?:a|the|your)|picked|know (?:when|if|whether|who))\b",
    r"job application process decision hr offer interview position post role someone somebody candidate chosen selected news result outcome status progress feedback hiring round + \? + \b(?:you|i|there|it|we|what|has|have|is|any|when|how|where|did|anything)\b + \b(?:decision|decided|decide|job|offer|application|process|hr|hiring|news|result|outcome|status|progress|feedback|chosen|selected|found|picked|round|hear|heard|get|got|pass|passed|filled|open|made|know|happening|look)\b",
    r"waiting heard hear + (?:\b|(?=n't))(?:still waiting|waiting (?:for|to hear)|not heard|n't heard|heard nothing|when (?:will|can|do) i hear|to hear back)\b",
)

FLAGGED = (
    "Hi Helen, is there any news about the post? Nadia",
    "Hi Helen, let's connect. Have you decided?",
    "Hi Helen, what is the status of my application?",
    "Hi Helen, any update yet?",
    "Hi Helen, how is the hiring going? I would like to connect.",
    "Hi Helen, when will I hear from you about the post?",
    "Hi Helen, is the position still open?",
    "Hi Helen, I have not heard from you since May. Nadia",
    "Hi Helen, could you tell me whether you have made a decision?",
    "Hi Helen, did I get the job?",
    "Hi Helen, I am still waiting for your answer.",
    "Hi Helen, what are the next steps?",
    "Hi Helen, do you know the outcome of the interview?",
)
ACCEPTED = (
    "Hi Helen, we met on 12 May. May I connect? Nadia",
    "Hi Helen, I liked your talk on gloves and would like to follow your work.",
    "Hi Helen, thank you for offering to stay in touch after the interview.",
    "Hi Helen, shall we connect? Your article on labels was useful.",
    "Hi Helen, your decision to open on Mondays is brave. May I follow it?",
    "Hi Helen, you asked whether I know the button museum; here I am with news of it.",
    "Hi Helen, as we agreed on Tuesday, I would like to connect.",
    "Hi Helen, I look forward to your news from the stores.",
    "Hi Helen, I read your update on the elephant and would like to follow.",
    "Hi Helen, we both teach with objects. May I stay in touch?",
    "Hi Helen, waiting rooms as museums: I would like to read more from you.",
    "Hi Helen, the post on your wall about bats made me laugh. Nadia",
)

CHECK = phrase_check(
    "status_question_on_linkedin",
    "Leave the question about the application out of the invitation.",
    _PHRASES,
    wider=_WIDER,
    flagged=FLAGGED,
    accepted=ACCEPTED,
    kinds=frozenset({NoteKind.LINKEDIN_INVITATION}),
    shown_in=NoteKind.LINKEDIN_INVITATION,
)
