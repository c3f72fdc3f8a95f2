"""The reasons and cautions that advice may give: a stable code, a sentence, and whose word it is.

The codes are public (docs/reference/case-file.md); the sentences may become better at any time.
"""

from __future__ import annotations

from afterword.advice.sources import SOURCES
from afterword.domain.verdict import Caution, Reason

_REASONS: dict[str, tuple[str, tuple[str, ...]]] = {
    "24h": (
        "A thank-you goes out within 24 hours of the interview, and sooner is better.",
        ("article", "princeton", "roberthalf-2017"),
    ),
    "everyone": (
        "Everyone who took part is thanked, directly or by name through someone who can "
        "pass it on.",
        ("article", "fvtc", "careerconfidential"),
    ),
    "personalise": (
        "Each note refers to what you spoke about with that person; interviewers compare notes.",
        ("article", "dice", "princeton"),
    ),
    "ask-recruiter-to-forward": (
        "Where you have no address, ask the person who arranged it to pass your thanks on by name.",
        ("dmboston", "lawrence", "swe-chicago"),
    ),
    "via-agency": (
        "An agency arranged this, so its consultant is your channel.",
        ("appoint-uk", "hudson-it"),
    ),
    "weekend-ok": (
        "An e-mail may go out at a weekend; the 24 hours do not stop for it.",
        ("article",),
    ),
    "holiday-ok": (
        "A holiday does not stop the 24 hours for a thank-you by e-mail.",
        ("article",),
    ),
    "clock-is-elapsed-time": (
        "The hours are elapsed time, across time zones and clock changes.",
        ("judgement",),
    ),
    "late-still-ok": (
        "Late is better than never: keep it short, and spend no more than half a "
        "sentence on being late.",
        ("consulting-times", "article"),
    ),
    "merge-thanks": (
        "So close to the next note, thanks and message belong in one.",
        ("judgement",),
    ),
    "already-thanked": (
        "You have already thanked them, and once is right.",
        ("article",),
    ),
    "wait-10-14": (
        "Without a date from them, the first status note is due 10 to 14 days after the "
        "last interview.",
        ("article", "liveabout"),
    ),
    "stated-date": (
        "They named a date; it takes the place of the usual 10 to 14 days.",
        ("article", "indeed", "trn"),
    ),
    "buffer": (
        "Dates slip by days, so two business days are allowed on top.",
        ("indeed", "aam-2012"),
    ),
    "ambiguous-take-later": (
        "What they said can mean two dates; the later one is taken.",
        ("seattle-times", "judgement"),
    ),
    "latest-of-conflicting": (
        "They named more than one date, or a range; the latest is taken.",
        ("seattle-times",),
    ),
    "vague-is-no-date": (
        '"Soon" is not a date, so the usual 10 to 14 days apply.',
        ("judgement",),
    ),
    "non-business-day": (
        "The day that would be right is a weekend or a holiday there; the next working "
        "day is taken.",
        ("judgement",),
    ),
    "holiday-season": (
        "Around these holidays hardly anybody decides, and waiting costs you nothing.",
        ("observer",),
    ),
    "recipient-hours": (
        "The note should arrive in their working hours, not in their night.",
        ("judgement",),
    ),
    "one-inquiry-only": (
        "One gentle status note for each silence is enough.",
        ("article", "lehrcare"),
    ),
    "repeated-annoy": (
        "Repeated follow-ups annoy, and raise doubts about patience.",
        ("article", "hr-bartender", "iambackatwork"),
    ),
    "silence-not-a-sign": (
        "Silence at this point says nothing about the outcome.",
        ("article",),
    ),
    "keep-busy": (
        "Meanwhile your energy is better spent on other interviews, a course, a support "
        "group or temporary work.",
        ("article",),
    ),
    "new-cycle": (
        "They have written since; a new waiting time starts from that.",
        ("staffing-denver",),
    ),
    "clock-from-last-interview": (
        "The clock runs from the latest interview of this process.",
        ("article",),
    ),
    "ooo": (
        "An automatic absence reply is not an answer; the clock starts again on the day "
        "they are back.",
        ("judgement",),
    ),
    "new-fact-justifies": (
        "Something new has happened, and that justifies a message that would otherwise "
        "be one too many.",
        ("source-recruit", "meador"),
    ),
    "offer-deadline": (
        "A real written offer with a deadline should be told in time, and calmly.",
        ("unl", "cbs-evil-hr"),
    ),
    "no-bluff": (
        "Never hint at an offer that does not exist.",
        ("seattle-times-offers",),
    ),
    "employer-asked": (
        "They asked you for something; answer just that.",
        ("bju", "utsa"),
    ),
    "reply-fast": (
        "An answer within one business day is noticed.",
        ("yahoo-taylor", "bju"),
    ),
    "employer-rule": (
        "They said how they want to be contacted, and that comes before the usual rules.",
        ("yourjobiscalling", "aaim"),
    ),
    "post-eta": (
        "Posted now, a card should arrive before the decision.",
        ("royal-mail",),
    ),
    "card-extra": (
        "A handwritten card on top of the e-mail shows care; it never replaces it.",
        ("article", "chico"),
    ),
    "card-too-late": (
        "A card would arrive after the decision.",
        ("aam-card",),
    ),
    "linkedin-reason": (
        "A LinkedIn invitation needs a logical reason, and says it first.",
        ("article", "aam-linkedin"),
    ),
    "linkedin-permission": (
        "They offered or agreed to connect.",
        ("realstreet",),
    ),
    "linkedin-limit": (
        "An invitation note has room for 200 characters, and free accounts have only a "
        "few a month.",
        ("linkedhelper",),
    ),
    "linkedin-needs-reason": (
        "Without a shared reason or their consent, leave LinkedIn for later.",
        ("article", "muse"),
    ),
    "thanks-before-linkedin": (
        "Thanks come before a connection request.",
        ("undercover",),
    ),
    "after-decision": (
        "Asking how you did, and connecting, are best left until after the decision.",
        ("muse", "birmingham"),
    ),
    "grace-rejection": (
        "A gracious last word after a no leaves a good impression, and costs you five minutes.",
        ("article", "georgetown"),
    ),
    "called-back": (
        "People are sometimes called back, for this job or the next one.",
        ("article", "coach"),
    ),
    "feedback-optional": (
        "Ask for feedback once; they are free not to give it, and most do not.",
        ("birmingham", "talent-board"),
    ),
    "cool-off": (
        "Let some hours pass before you answer bad news.",
        ("climb-rejection",),
    ),
    "door-open-2-3-months": (
        "A light word after about two months, then every two to three months at most, "
        "keeps the door open.",
        ("careerusa", "versique"),
    ),
    "move-on": (
        "It is time to put your energy elsewhere; this one owes you nothing and you owe "
        "it nothing.",
        ("ask-the-headhunter", "aam-2012"),
    ),
    "late-answers-happen": (
        "Late answers do happen, and a closed file can be opened again at any time.",
        ("workcoach",),
    ),
    "statutory-45": (
        "In Ontario, employers with 25 or more people must tell interviewed applicants for an "
        "advertised post within 45 days of the last interview whether they have decided. This is a "
        "fact to know, not legal advice.",
        ("ontario",),
    ),
    "dedup": (
        "Two records describe the same person, meeting or mail; they count once.",
        ("judgement",),
    ),
    "one-channel": (
        "One person, one channel: whoever runs the process, in the way you have written so far.",
        ("versique", "seattle-times"),
    ),
    "next-step-scheduled": (
        "The next step is already booked.",
        ("judgement",),
    ),
    "process-over": (
        "This process has ended.",
        ("judgement",),
    ),
    "correct-once": (
        "One short correction or addition, and then leave it.",
        ("experts123", "judgement"),
    ),
    "promised": (
        "You promised to send something.",
        ("utsa", "article"),
    ),
    "add-forgotten": (
        "A point you forgot to make belongs in the thank-you note.",
        ("article", "multnomah"),
    ),
    "same-day-decision": (
        "They decide today, so a short note now is worth more than a careful one tomorrow.",
        ("princeton", "washu-law"),
    ),
    "not-a-job-interview": (
        "This was a talk for advice: thank them, and do not ask about a result.",
        ("scu",),
    ),
    "withdraw-courteously": (
        "Withdraw with thanks, promptly, and without reasons that sound like criticism.",
        ("case-western", "unl"),
    ),
    "verbal-not-written": (
        "A spoken offer is not an offer yet: wait for the paper and change nothing "
        "before it is there.",
        ("climb-verbal",),
    ),
    "clarify-contradiction": (
        "Two facts contradict each other; ask instead of assuming.",
        ("judgement",),
    ),
    "no-interview-happened": (
        "The interview did not take place.",
        ("judgement",),
    ),
    "no-interview-yet": (
        "The interview is still ahead of you.",
        ("judgement",),
    ),
    "nobody-to-thank": (
        "Nobody took part, or nobody can be reached.",
        ("judgement",),
    ),
    "not-delivered": (
        "A message did not reach them, so it does not count.",
        ("judgement",),
    ),
    "sign-of-progress": (
        "There is a sign that things are moving.",
        ("judgement",),
    ),
    "repost-proves-nothing": (
        "A reposted advert has many explanations.",
        ("nexxt",),
    ),
    "other-role": (
        "One message is about another vacancy, so it changes nothing here.",
        ("judgement",),
    ),
    "other-organisation": (
        "One message comes from another organisation with a similar name.",
        ("judgement",),
    ),
    "reserve-list": (
        "Reserve lists last up to twelve months and are used in strict order of merit; "
        "writing does not move you up.",
        ("gov-uk",),
    ),
    "deadline-not-pressing": (
        "The other deadline is later than the date this employer named.",
        ("judgement",),
    ),
    "merge-news": (
        "Keep the news for the status note that is due soon.",
        ("judgement",),
    ),
    "too-small-to-correct": (
        "Correcting a trifle draws more attention than the slip did.",
        ("judgement",),
    ),
    "confidential": (
        "The vacancy is confidential, so speak of it only with the person who told you.",
        ("recruit-consult",),
    ),
    "private-account": (
        "Write from a private account, never from your present employer's.",
        ("c-spartners",),
    ),
}

_CAUTIONS: dict[str, str] = {
    "group-cc": "one mail to all interviewers together",
    "identical-text": "the same text to several people",
    "guess-address": "guessing an e-mail address",
    "contact-client-directly": "writing past the agency",
    "linkedin-to-uncontacted": "looking someone up on LinkedIn who gave you no contact",
    "delay-for-weekend": "waiting for Monday only because it is the weekend or a holiday",
    "delay-beyond-next-week": "letting it slide further",
    "ask-decision-in-thanks": "asking for the result in the thank-you",
    "ask-decision": "asking for the decision while answering something else",
    "salary-in-thanks": "salary or benefits in the thank-you",
    "long-apology": "a long apology",
    "duplicate-send": "the same kind of note to the same person again",
    "status-inquiry": "any status question now",
    "status-inquiry-role-b": "asking about the other role as well",
    "second-inquiry": "a second status note into the same silence",
    "third-inquiry": "a third status note",
    "nag": "any further unprompted message",
    "phone-call": "telephoning for the result",
    "all-panelists": "the same question to every member of the panel",
    "both-recruiter-and-hm": "asking the recruiter and the manager at the same time",
    "reproach": "reproach or irritation",
    "ultimatum": "an ultimatum",
    "invent-offer": "inventing or hinting at an offer that does not exist",
    "confront-repost": "confronting them with the reposted advert",
    "argue-decision": "arguing with the decision",
    "reply-to-noreply": "answering a no-reply address",
    "resend": "sending the same message again",
    "post-card": "posting a card",
    "gift": "a gift",
    "social-media": "private social networks",
    "long-note-200": "a LinkedIn note above the character limit",
    "generic-invite": "a LinkedIn invitation without a reason",
    "ask-status-on-linkedin": "asking about the status on LinkedIn",
    "essay": "a long text",
    "ghost-employer": "simply not answering",
    "send-on-holiday": "sending on their public holiday",
    "send-at-night-recipient": "arriving in the middle of their night",
    "threaten-legal": "threats or conclusions about the law",
    "close-too-early": "giving this one up now",
    "close-other-role": "closing the wrong process",
    "ask-ranking": "asking how the programme will rank you",
    "attach-cv": "attaching a CV nobody asked for",
    "thank-for-interview-not-held": "thanking for a meeting that did not happen",
    "ask-status-in-corridor": "asking colleagues in passing",
    "ask-for-date-repeatedly": "asking again and again for a date",
    "ask-for-job-bluntly": "asking for a job outright",
    "ask-feedback-early": "asking for feedback before the decision",
    "treat-ooo-as-reply": "taking an automatic reply for an answer",
    "resign-before-written": "resigning before the written offer is there",
    "two-mails": "two mails where one is enough",
    "two-mails-same-recruiter": "two status mails to one recruiter on one day",
    "send-correction": "a correction mail for a trifle",
    "second-addendum": "a second addition",
    "office-mailbox": "using the general office mailbox",
    "current-employer-account": "sending from your present employer's account",
    "wrong-company": "naming another company",
}


def _reason(code: str) -> Reason:
    text, keys = _REASONS[code]
    return Reason(code, text, SOURCES[keys[0]].name)


REASONS: dict[str, Reason] = {code: _reason(code) for code in _REASONS}
CAUTIONS: dict[str, Caution] = {code: Caution(code, text) for code, text in _CAUTIONS.items()}


def because(*codes: str) -> tuple[Reason, ...]:
    """Look up reasons by their codes, in the order given."""
    return tuple([REASONS[code] for code in codes])


def better_not(*codes: str) -> tuple[Caution, ...]:
    """Look up cautions by their codes, in the order given."""
    return tuple([CAUTIONS[code] for code in codes])


def sources_of(code: str) -> tuple[str, ...]:
    """List the keys of the sources behind a reason, the weightiest first."""
    return _REASONS[code][1]
