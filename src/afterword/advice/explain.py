"""Why the advice is what it is: the balance, what follows, what would change it, whose word it is.

"Do I need to write?" deserves more than yes or no. Nothing here promises that a note changes an
outcome, because nobody has shown that it does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from afterword.advice.engine import PRECEDENCE, advise, next_look_at
from afterword.advice.policy import DEFAULT_POLICY, Policy
from afterword.advice.roles import has_several_roles
from afterword.advice.situation import Situation
from afterword.advice.sources import SOURCES, Source
from afterword.advice.vocabulary import sources_of
from afterword.domain.case import Case, Touchpoint
from afterword.domain.verdict import Advice, Reason, Verdict

_MOST_STEPS = 8
_FARTHEST = timedelta(days=400)
_A_MINUTE = timedelta(minutes=1)
_RESTING = (Verdict.WAIT, Verdict.DO_NOTHING)


@dataclass(frozen=True, slots=True)
class RuleHeard:
    """A rule that was asked: its name in words, what it does, and what it concluded, if anything.

    `place` says why it is asked when it is.
    """

    name: str
    does: str
    place: str
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class Step:
    """Something that will be right later, if nobody writes meanwhile. `until` None means open."""

    verdict: Verdict
    sentence: str
    start: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """The advice with everything that speaks for and against it.

    `decided` is the rule that concluded (None for several roles, each of which has its own);
    `passed` those that were asked before it. `steps` assumes that the candidate does what is
    advised and that nobody answers.
    """

    advice: Advice
    need: str
    for_writing: tuple[str, ...]
    against_writing: tuple[str, ...]
    if_you_do_nothing: str
    would_change: tuple[str, ...]
    steps: tuple[Step, ...]
    decided: RuleHeard | None
    passed: tuple[RuleHeard, ...]
    sources: tuple[Source, ...]


def explain(case: Case, *, at: datetime, policy: Policy = DEFAULT_POLICY) -> Explanation:
    """Explain the advice at a moment; `advice` is exactly what `advise` says."""
    advice = advise(case, at=at, policy=policy)
    decided, passed = _rules_asked(case, at, policy)
    speaks_for, speaks_against = _balance(advice)
    return Explanation(
        advice=advice,
        need=_need(advice),
        for_writing=speaks_for,
        against_writing=speaks_against,
        if_you_do_nothing=_if_you_do_nothing(advice),
        would_change=_would_change(advice),
        steps=_steps(case, advice, at, policy),
        decided=decided,
        passed=passed,
        sources=_sources(advice),
    )


def _rules_asked(
    case: Case, at: datetime, policy: Policy
) -> tuple[RuleHeard | None, tuple[RuleHeard, ...]]:
    if has_several_roles(case):
        return None, ()
    situation = Situation(case, at, policy)
    passed: list[RuleHeard] = []
    for rule, place in PRECEDENCE:
        concluded = rule(situation, policy)
        heard = RuleHeard(
            name=rule.__name__.replace("_", " "),
            does=(rule.__doc__ or "").split("\n")[0],
            place=place,
            verdict=None if concluded is None else concluded.verdict,
        )
        if concluded is not None:
            return heard, tuple(passed)
        passed.append(heard)
    return None, tuple(passed)


def _need(advice: Advice) -> str:
    """Answer "do I need to write?" in one sentence."""
    match advice.verdict:
        case Verdict.SEND_THANK_YOU:
            return "It is a courtesy that most people who hire expect or like, so yes, briefly."
        case Verdict.SEND_STATUS_INQUIRY:
            return "You need not, but one gentle note is welcome to nearly everybody by now."
        case Verdict.REPLY:
            return "Yes: they are waiting for your answer."
        case Verdict.SEND_ADDENDUM:
            return "Yes, in a few lines: something is missing or would mislead."
        case Verdict.NOTIFY_DEADLINE:
            return "Yes: they can only take your deadline into account if they know it."
        case Verdict.WITHDRAW | Verdict.CLOSE_FILE if advice.recipients:
            return "Yes, once and kindly: others are waiting for the place."
        case Verdict.SEND_REJECTION_REPLY:
            return "You need not, but a gracious line is remembered, and takes five minutes."
        case Verdict.ASK_FEEDBACK:
            return "Only if you would use the answer; they are free not to give one."
        case Verdict.CONNECT_LINKEDIN:
            return "You need not; it is natural now, and no less natural after the decision."
        case Verdict.STAY_IN_TOUCH:
            return "You need not, but a light word would be welcome if you have something to say."
        case Verdict.CLOSE_FILE | Verdict.WITHDRAW:
            return "No. Nothing you could write now is likely to help."
        case Verdict.WAIT:
            return "No. Waiting is right, and it is not the same as doing nothing."
        case Verdict.DO_NOTHING:
            return "No. There is nothing to write."
        case _:
            assert_never(advice.verdict)


def _if_you_do_nothing(advice: Advice) -> str:
    match advice.verdict:
        case Verdict.SEND_THANK_YOU:
            return (
                "Many people who hire say they notice a thank-you, a few insist on it, others "
                "ignore it. Nobody has shown that it changes the outcome."
            )
        case Verdict.SEND_STATUS_INQUIRY:
            return (
                "They will most likely decide exactly as they would have. A status note normally "
                "does not change the result; it lets you feel that you did what you could."
            )
        case Verdict.REPLY:
            return "They may take your silence for a lack of interest, and ask somebody else."
        case Verdict.SEND_ADDENDUM:
            return "They may wonder about it, or may not have noticed at all."
        case Verdict.NOTIFY_DEADLINE:
            return "They will decide at their own pace, which may be after your deadline."
        case Verdict.SEND_REJECTION_REPLY:
            return "The decision stays as it is. A kind last word is one they seldom get."
        case Verdict.ASK_FEEDBACK:
            return "You will probably hear nothing more, as most candidates do."
        case Verdict.CONNECT_LINKEDIN | Verdict.STAY_IN_TOUCH:
            return "Nothing is lost. They may simply forget your name sooner."
        case Verdict.WITHDRAW | Verdict.CLOSE_FILE if advice.recipients:
            return "They would go on planning with you, and remember that they had to."
        case Verdict.CLOSE_FILE | Verdict.WITHDRAW:
            return "An answer can still come; if it does, this opens again by itself."
        case Verdict.WAIT | Verdict.DO_NOTHING:
            return "Nothing is lost by waiting; silence is not a sign of anything yet."
        case _:
            assert_never(advice.verdict)


# Reasons that speak against writing now, whatever the verdict is.
_AGAINST = frozenset(
    {
        "already-thanked",
        "ambiguous-take-later",
        "after-decision",
        "buffer",
        "card-too-late",
        "deadline-not-pressing",
        "employer-rule",
        "feedback-optional",
        "holiday-season",
        "keep-busy",
        "latest-of-conflicting",
        "linkedin-needs-reason",
        "merge-news",
        "move-on",
        "next-step-scheduled",
        "no-bluff",
        "no-interview-happened",
        "no-interview-yet",
        "nobody-to-thank",
        "one-inquiry-only",
        "ooo",
        "other-organisation",
        "other-role",
        "process-over",
        "repeated-annoy",
        "reserve-list",
        "silence-not-a-sign",
        "too-small-to-correct",
        "verbal-not-written",
    }
)

_OTHER_SIDE: dict[Verdict, str] = {
    Verdict.SEND_THANK_YOU: "Some people who hire decide before the note arrives, or ignore it.",
    Verdict.SEND_STATUS_INQUIRY: "Many employers would rather not be asked at all.",
    Verdict.REPLY: "A hasty answer can be worse than one an hour later.",
    Verdict.SEND_ADDENDUM: "A second mail draws attention to what the first one lacked.",
    Verdict.NOTIFY_DEADLINE: "If it sounds like an ultimatum, it can cost you their goodwill.",
    Verdict.SEND_REJECTION_REPLY: "It will not change the decision.",
    Verdict.ASK_FEEDBACK: "Most employers give none, for reasons of their own.",
    Verdict.CONNECT_LINKEDIN: "Several advisers would wait until after the decision.",
    Verdict.STAY_IN_TOUCH: "Without something to say, it is better left for another month.",
    Verdict.WAIT: "A note might let you feel that you had done something.",
    Verdict.DO_NOTHING: "Nothing speaks for writing now.",
    Verdict.CLOSE_FILE: "Late answers do happen, though nothing you write brings them about.",
    Verdict.WITHDRAW: "Once you have withdrawn, you can hardly come back.",
}


def _balance(advice: Advice) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Sort the reasons into what speaks for writing now and what speaks against it."""
    writes = advice.verdict not in _RESTING and advice.recipients
    speaks_for = [r.text for r in advice.reasons if _is_for(r, writes=bool(writes))]
    speaks_against = [r.text for r in advice.reasons if not _is_for(r, writes=bool(writes))]
    other = _OTHER_SIDE[advice.verdict]
    if writes:
        speaks_against.insert(0, other)
    else:
        speaks_for.insert(0, other)
    return tuple(speaks_for), tuple(speaks_against)


def _is_for(reason: Reason, *, writes: bool) -> bool:
    return writes and reason.code not in _AGAINST


def _would_change(advice: Advice) -> tuple[str, ...]:
    """Name the facts that would make the advice another one."""
    match advice.verdict:
        case Verdict.SEND_THANK_YOU:
            return (
                "A word from them that they want no thank-you notes.",
                "A question or a decision from them, which would come first.",
            )
        case Verdict.SEND_STATUS_INQUIRY | Verdict.WAIT:
            return (
                "A message from a person there, which starts a new waiting time.",
                "A date they name, which takes the place of the usual days.",
                "A written offer elsewhere with a deadline, which may be told at once.",
                "A request from them not to be contacted.",
            )
        case Verdict.CLOSE_FILE | Verdict.DO_NOTHING:
            return ("A message from them opens this again at once.",)
        case Verdict.NOTIFY_DEADLINE:
            return ("An answer from them, or a longer deadline from the others.",)
        case Verdict.REPLY | Verdict.SEND_ADDENDUM | Verdict.WITHDRAW:
            return ("A newer message from them that settles it.",)
        case (
            Verdict.SEND_REJECTION_REPLY
            | Verdict.ASK_FEEDBACK
            | Verdict.CONNECT_LINKEDIN
            | Verdict.STAY_IN_TOUCH
        ):
            return ("A new message from them, which you would answer instead.",)
        case _:
            assert_never(advice.verdict)


_SENT_AS: dict[Verdict, str] = {
    Verdict.SEND_THANK_YOU: "thank_you",
    Verdict.SEND_STATUS_INQUIRY: "status_inquiry",
    Verdict.REPLY: "reply",
    Verdict.SEND_ADDENDUM: "addendum",
    Verdict.CONNECT_LINKEDIN: "linkedin_invitation",
    Verdict.ASK_FEEDBACK: "feedback_request",
    Verdict.SEND_REJECTION_REPLY: "rejection_reply",
    Verdict.STAY_IN_TOUCH: "stay_in_touch",
    Verdict.NOTIFY_DEADLINE: "deadline_notice",
    Verdict.WITHDRAW: "withdrawal",
}


def _steps(case: Case, advice: Advice, at: datetime, policy: Policy) -> tuple[Step, ...]:
    """Walk ahead: do what is advised, hear nothing, and see what is advised next."""
    steps: list[Step] = []
    end, last = at + _FARTHEST, advice
    for _ in range(_MOST_STEPS * 4):
        case, moment = _acted_on(case, last, at, policy)
        if moment is None or moment > end or len(steps) >= _MOST_STEPS:
            break
        at = moment
        following = advise(case, at=at, policy=policy)
        if _differs(following, last) and following.verdict not in _RESTING:
            steps.append(_step(following, at))
        last = following
        if last.verdict is Verdict.CLOSE_FILE:
            break
    return tuple(steps)


def _acted_on(
    case: Case, advice: Advice, at: datetime, policy: Policy
) -> tuple[Case, datetime | None]:
    """Return the case after the advice was followed, and the next moment worth looking at."""
    notes = [
        Touchpoint(
            at=note.send_at or at,
            direction="out",
            kind=_SENT_AS[note.verdict],
            people=note.recipients,
            channel=note.channel or "email",
        )
        for note in (advice, *advice.also)
        if note.verdict in _SENT_AS
    ]
    if notes:
        case = replace(case, touchpoints=(*case.touchpoints, *notes))
        return case, max(note.at for note in notes) + _A_MINUTE
    return case, next_look_at(case, at=at, policy=policy)


def _differs(one: Advice, other: Advice) -> bool:
    return (one.verdict, one.recipients, one.channel) != (
        other.verdict,
        other.recipients,
        other.channel,
    )


_STEP_SENTENCES: dict[Verdict, str] = {
    Verdict.SEND_THANK_YOU: "Thank those you meet, within 24 hours.",
    Verdict.WAIT: "Wait.",
    Verdict.SEND_STATUS_INQUIRY: "If you have heard nothing, one gentle status note is right.",
    Verdict.REPLY: "Answer them.",
    Verdict.SEND_ADDENDUM: "Send what is still missing, in a few lines.",
    Verdict.CONNECT_LINKEDIN: "Connect on LinkedIn, with the reason first.",
    Verdict.ASK_FEEDBACK: "Ask for feedback, once and lightly.",
    Verdict.SEND_REJECTION_REPLY: "Send a gracious last word.",
    Verdict.STAY_IN_TOUCH: "Send a light word, if you have something to say.",
    Verdict.CLOSE_FILE: "If there is still no answer, put this one to rest.",
    Verdict.NOTIFY_DEADLINE: "Tell them calmly about the other deadline.",
    Verdict.DO_NOTHING: "Nothing is to be written.",
    Verdict.WITHDRAW: "Withdraw with thanks.",
}


def _step(advice: Advice, at: datetime) -> Step:
    start = advice.send_at if advice.send_at is not None else at
    return Step(advice.verdict, _STEP_SENTENCES[advice.verdict], start, advice.not_after)


def _sources(advice: Advice) -> tuple[Source, ...]:
    """List the sources of all reasons, each once, in the order of the reasons."""
    keys = [
        key
        for said in (advice, *advice.also)
        for reason in said.reasons
        for key in sources_of(reason.code)
    ]
    return tuple(SOURCES[key] for key in dict.fromkeys(keys))
