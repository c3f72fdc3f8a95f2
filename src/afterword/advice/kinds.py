"""What the kinds of messages and events mean for advice.

Kinds are open words; these tables name the ones that are understood. An inbound kind that is
not listed is taken for a word from a person: it starts a new waiting time, and wants an answer
if it contains a question.
"""

from __future__ import annotations

import re
from functools import lru_cache

ASKING = frozenset(
    {
        "question",
        "info_request",
        "request",
        "references_request",
        "reference_request",
        "documents_request",
        "next_round",
        "interview_invitation",
        "invitation",
        "reschedule",
        "task",
        "assessment",
        "offer",
        "written_offer",
        "called_back",
        "feedback_offer",
    }
)
"""Inbound kinds that want an answer whatever they say."""

TASKS = frozenset({"task", "assessment"})
OFFERS = frozenset({"offer", "written_offer"})
SPOKEN_OFFERS = frozenset({"verbal_offer", "spoken_offer", "oral_offer"})
INVITING = frozenset({"next_round", "interview_invitation", "invitation", "called_back"})
"""Inbound kinds that move the process on, even after a no."""

COURTEOUS = frozenset({"hold", "feedback", "reserve_list", "reply_to_feedback_request"})
"""Inbound kinds that want a short answer while they are fresh, and none later."""

REJECTING = frozenset({"rejection", "declined", "not_selected"})

AUTOMATIC = frozenset(
    {
        "bounce",
        "out_of_office",
        "auto_reply",
        "application_confirmation",
        "confirmation",
        "receipt",
        "not_job",
        "other_job",
        "recruiter_outreach",
    }
)
"""Inbound kinds behind which no person has spoken about this process."""

PLEASANTRIES = frozenset({"small_talk", "reply_to_thanks", "thanks", "ack"})
"""Inbound kinds that end a silence only where a question had been asked."""

RULES = frozenset({"instruction", "employer_rule"})
"""Inbound kinds that say how to communicate and nothing about the outcome."""

RECEIVED: dict[str, str] = {
    **dict.fromkeys(ASKING, "asks"),
    **dict.fromkeys(SPOKEN_OFFERS, "spoken_offers"),
    **dict.fromkeys(COURTEOUS, "courtesies"),
    **dict.fromkeys(REJECTING, "rejections"),
    **dict.fromkeys(RULES, "instructions"),
    **dict.fromkeys(AUTOMATIC, "automatic"),
    "out_of_office": "absence",
}
"""Where an inbound message belongs, by its kind; the kinds that are not here are words."""

ANSWERING = frozenset({"reply", "ack", "answer", "acceptance", "task_submission", "confirmation"})
"""Outbound kinds that answer whatever stood open, to whomever they went at that employer."""

NOT_ANSWERING = frozenset(
    {
        "thank_you",
        "card",
        "status_inquiry",
        "linkedin_invitation",
        "deadline_notice",
        "stay_in_touch",
        "feedback_request",
    }
)
"""Outbound kinds that do not answer a question, even to the same person."""

ACCEPTING = frozenset({"acceptance", "offer_acceptance", "offer_accepted"})
WITHDRAWING = frozenset({"withdrawal", "decline", "declined", "offer_decline"})

# Events.
ACCEPTED = frozenset({"accepted", "offer_accepted", "contract_signed", "signed"})
ACCEPTED_ELSEWHERE = frozenset({"accepted_elsewhere", "started_elsewhere"})
FILLED = frozenset({"role_filled_by_other", "role_filled", "position_filled"})
CLOSED = frozenset({"file_closed", "closed"})
CANCELLED_POST = frozenset({"position_cancelled", "role_cancelled", "post_withdrawn"})
PROGRESS = frozenset(
    {
        "reference_called",
        "references_called",
        "reference_check",
        "references_checked",
        "background_check",
        "profile_viewed_by_manager",
    }
)
NEWS = frozenset({"news", "new_certificate", "achievement", "similar_job_posted", "publication"})
REPOSTED = frozenset({"job_reposted", "reposted", "job_relisted", "advert_reposted"})
PROMISES = frozenset({"promise", "promised", "promised_item", "missing_attachment"})
FORGOTTEN = frozenset({"forgot_to_say", "forgotten_point", "forgotten", "forgot"})
MISTAKES = frozenset({"mistake_in_sent_note", "mistake", "typo_in_sent_note", "error_in_sent_note"})
SHARED = frozenset({"shared_topic", "shared_interest", "common_ground", "shared_contact"})
HOLDS = frozenset({"hold", "position_on_hold", "hiring_freeze"})
OVERRULES = frozenset({"overrule", "user_decision"})

_KNOWN_EVENTS = frozenset().union(
    ACCEPTED, ACCEPTED_ELSEWHERE, FILLED, CLOSED, CANCELLED_POST, PROGRESS, NEWS, REPOSTED,
    PROMISES, FORGOTTEN, MISTAKES, SHARED, HOLDS, OVERRULES, SPOKEN_OFFERS,
    {"offer", "competing_offer", "deadline", "other_processes", "reserve_list"},
)  # fmt: skip

# What a fragment of an unfamiliar kind is taken to mean; the first that fits counts.
_EVENT_FRAGMENTS = (
    ("accepted_elsewhere", "accepted_elsewhere"),
    ("competing", "competing_offer"),
    ("other_offer", "competing_offer"),
    ("verbal", "verbal_offer"),
    ("spoken", "verbal_offer"),
    ("accepted", "accepted"),
    ("signed", "accepted"),
    ("typo", "mistake_in_sent_note"),
    ("mistake", "mistake_in_sent_note"),
    ("misspel", "mistake_in_sent_note"),
    ("wrong", "mistake_in_sent_note"),
    ("promis", "promise"),
    ("forg", "forgot_to_say"),
    ("repost", "job_reposted"),
    ("relist", "job_reposted"),
    ("readvert", "job_reposted"),
    ("reserve", "reserve_list"),
    ("reference", "reference_called"),
    ("background_check", "reference_called"),
    ("freeze", "hold"),
    ("on_hold", "hold"),
    ("filled", "role_filled_by_other"),
    ("shared", "shared_topic"),
    ("common", "shared_topic"),
    ("withdraw", "user_decision_to_withdraw"),
)

_MESSAGE_FRAGMENTS = (
    ("auto_", "automatic"),
    ("noreply", "automatic"),
    ("newsletter", "automatic"),
    ("reject", "rejections"),
    ("not_select", "rejections"),
    ("verbal", "spoken_offers"),
    ("spoken", "spoken_offers"),
    ("linkedin", None),
    ("resched", "asks"),
    ("invit", "asks"),
    ("request", "asks"),
    ("question", "asks"),
    ("assessment", "asks"),
    ("task", "asks"),
    ("offer", "asks"),
    ("reserve", "courtesies"),
    ("hold", "courtesies"),
    ("feedback", "courtesies"),
    ("instruct", "instructions"),
    ("polic", "instructions"),
    ("rule", "instructions"),
)

WORDS = PLEASANTRIES | {"delay_notice", "reply", "answer", "status_update", "update", "message"}
"""Inbound kinds that are plain words from a person, by far the most frequent."""


@lru_cache(maxsize=1024)
def event_meant(kind: str) -> str:
    """Return the known kind that an event's kind stands for; itself where none fits."""
    if kind in _KNOWN_EVENTS or "linkedin" in kind or "confidential" in kind:
        return kind
    lowered = kind.casefold().replace("-", "_").replace(" ", "_")
    return next((known for part, known in _EVENT_FRAGMENTS if part in lowered), kind)


@lru_cache(maxsize=1024)
def place_of_unfamiliar(kind: str) -> str | None:
    """Return where an inbound message of an unfamiliar kind belongs; None for plain words."""
    lowered = kind.casefold().replace("-", "_").replace(" ", "_")
    return next((place for part, place in _MESSAGE_FRAGMENTS if part in lowered), None)


_STOPS = re.compile(
    r"(?:\bnot|n't|\bno longer)\b.{0,40}?\b(?:want|continue|interested|pursue|proceed|go on|take)"
    r"|\bwithdraw|\bdecline[sd]? (?:the|this)|\bturn(?:s|ed)? (?:it|this|them) down"
    r"|\bpull(?:s|ed)? out",
    re.IGNORECASE,
)


def means_no_further_interest(text: str) -> bool:
    """Whether a decision of the candidate, in their words, is to stop here."""
    return _STOPS.search(text[:500]) is not None


_SERIOUS = re.compile(
    r"\bname|\bcompany|\bemployer|\bwrong|\bfalse|\bnot true|\buntrue|\battach|\bsalary|\bfigure|"
    r"\bnumber|\bdate|\byear|\bqualif|\bdegree|\blink|\bperson\b|\brecipient|\bserious",
    re.IGNORECASE,
)
_TRIFLING = re.compile(
    r"\btypo|\bcomma|\bspelling|\bmisspel|\bmissing letter|\bspace|\bpunctuation|\bformat|"
    r"\btrivial|\bsmall|\bminor|\btrifl|\bapostrophe|\bhyphen|\bcapital|\bgrammar",
    re.IGNORECASE,
)
_NAMES = re.compile(r"\bname|\bcompany|\bemployer|\bwrong person", re.IGNORECASE)


def is_worth_correcting(text: str) -> bool:
    """Whether a mistake, as the candidate describes it, misleads or offends.

    A wrong name, company, figure or claim does, and so does a missing attachment; a typo or a
    comma does not, unless the misspelt word is a name (Avid Careerist: it cost a job).
    """
    text = text[:500]
    if _TRIFLING.search(text):
        return _NAMES.search(text) is not None
    return _SERIOUS.search(text) is not None


_OFFERS_FEEDBACK = re.compile(
    r"\b(?:happy|glad|pleased|willing|able|like|welcome|free|offer|can|will|would)\b"
    r"[^.!?]{0,60}\bfeedback",
    re.IGNORECASE,
)
_REFUSES_FEEDBACK = re.compile(
    r"\b(?:unable|cannot|can't|can not|not able|not in a position|do not|don't|won't|will not|no)\b"
    r"[^.,;!?]{0,40}\bfeedback",
    re.IGNORECASE,
)


def offers_feedback(text: str) -> bool:
    """Whether a rejection offers feedback to whoever asks."""
    text = text[:5000]
    return bool(_OFFERS_FEEDBACK.search(text)) and not _REFUSES_FEEDBACK.search(text)


def refuses_feedback(text: str) -> bool:
    """Whether a message says that no feedback will be given."""
    return _REFUSES_FEEDBACK.search(text[:5000]) is not None


_RANGE = re.compile(
    r"\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s*"
    r"(?:to|or|-|–|bis|à|ou|a)\s*(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b"
    r"|\bbetween\b|\bzwischen\b|\bentre\b",
    re.IGNORECASE,
)


def names_a_range(text: str) -> bool:
    """Whether a statement about timing gives a lower and an upper figure."""
    return _RANGE.search(text[:500]) is not None
