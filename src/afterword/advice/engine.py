"""Advice: the facts and a moment in, what is right now and why out.

`PRECEDENCE` is the policy in one place: the first rule that concludes decides. Rules do not
know each other; each line says why it stands where it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from afterword.advice.own_numbers import in_own_numbers
from afterword.advice.policy import DEFAULT_POLICY, Policy
from afterword.advice.roles import advise_each_role, has_several_roles
from afterword.advice.rules.add_a_card import add_a_card
from afterword.advice.rules.answer_a_no_gracefully import answer_a_no_gracefully
from afterword.advice.rules.answer_the_employer import (
    acknowledge_a_delay,
    answer_kindly_while_fresh,
    answer_the_employer,
)
from afterword.advice.rules.call_the_agency import call_the_agency
from afterword.advice.rules.clear_up_contradictions import clear_up_contradictions
from afterword.advice.rules.connect_with_a_reason import connect_with_a_reason
from afterword.advice.rules.employer_rules import (
    do_not_contact,
    leave_a_hold_in_peace,
    silence_means_no,
    the_place_is_taken,
    wait_on_a_reserve_list,
)
from afterword.advice.rules.keep_promises import keep_promises
from afterword.advice.rules.one_gentle_nudge import let_one_note_be_enough, one_gentle_nudge
from afterword.advice.rules.stop_when_it_is_over import (
    leave_a_closed_file_closed,
    stop_when_it_is_over,
)
from afterword.advice.rules.tell_a_real_deadline import tell_a_real_deadline
from afterword.advice.rules.thank_everyone import thank_everyone
from afterword.advice.rules.the_interview_comes_first import (
    keep_an_adviser_warm,
    respect_a_ban_on_thanks,
    the_interview_comes_first,
    the_next_step_is_booked,
)
from afterword.advice.rules.wait_for_the_paper import wait_for_the_paper
from afterword.advice.rules.withdraw_with_thanks import withdraw_with_thanks
from afterword.advice.situation import Situation
from afterword.domain.case import Case
from afterword.domain.verdict import Advice, Verdict

Rule = Callable[[Situation, Policy], Advice | None]

PRECEDENCE: tuple[tuple[Rule, str], ...] = (
    (stop_when_it_is_over, "After yes or goodbye nothing else is true any more."),
    (withdraw_with_thanks, "The candidate's own decision outranks every courtesy that follows."),
    (clear_up_contradictions, "Nothing may be concluded from facts that contradict each other."),
    (answer_the_employer, "A question from them comes before anything we would start ourselves."),
    (wait_on_a_reserve_list, "A reserve list reads like a no and is none."),
    (answer_kindly_while_fresh, "What they were kind enough to write is answered before a clock."),
    (answer_a_no_gracefully, "After a no, every rule below speaks of a process that has ended."),
    (the_place_is_taken, "A place that is gone ends the process without their saying so."),
    (leave_a_closed_file_closed, "What the candidate has put to rest is not woken by a clock."),
    (tell_a_real_deadline, "A deadline elsewhere cannot wait for a courtesy."),
    (the_interview_comes_first, "Without an interview there is nothing to thank or ask for."),
    (thank_everyone, "Thanks have the shortest deadline of what we start ourselves."),
    (respect_a_ban_on_thanks, "Where thanks would be due but are unwanted, that is the answer."),
    (keep_promises, "A promise goes out on its own once the thanks are gone."),
    (the_next_step_is_booked, "With a date in the calendar there is no silence to ask about."),
    (keep_an_adviser_warm, "A talk for advice has no result to ask about."),
    (leave_a_hold_in_peace, "A hold stops the clock of the silence."),
    (wait_for_the_paper, "A spoken offer has its own, shorter clock."),
    (do_not_contact, "Their wish not to be asked outranks the usual days."),
    (silence_means_no, "Their own rule about silence outranks the usual days."),
    (let_one_note_be_enough, "What has been asked is not asked again by the next rule."),
    (add_a_card, "A card is possible only in the first days of a silence."),
    (connect_with_a_reason, "A connection is possible while the note is not due yet."),
    (one_gentle_nudge, "Everything above has passed: this is a plain silence."),
)
"""The rules in the order in which they are asked, each with the reason for its place."""

_NEED_NEWS: frozenset[Rule] = frozenset(
    {
        withdraw_with_thanks,
        clear_up_contradictions,
        answer_the_employer,
        wait_on_a_reserve_list,
        answer_kindly_while_fresh,
        answer_a_no_gracefully,
        the_place_is_taken,
        leave_a_closed_file_closed,
        tell_a_real_deadline,
        respect_a_ban_on_thanks,
        keep_promises,
        leave_a_hold_in_peace,
        wait_for_the_paper,
        do_not_contact,
        silence_means_no,
        acknowledge_a_delay,
    }
)
"""Rules that pass, whatever the moment, where nobody has written and nothing has happened."""

BESIDE: tuple[tuple[Rule, frozenset[Verdict]], ...] = (
    (thank_everyone, frozenset({Verdict.REPLY, Verdict.NOTIFY_DEADLINE})),
    (tell_a_real_deadline, frozenset({Verdict.REPLY})),
    (keep_promises, frozenset({Verdict.REPLY, Verdict.NOTIFY_DEADLINE})),
    (answer_kindly_while_fresh, frozenset({Verdict.WAIT})),
    (call_the_agency, frozenset({Verdict.SEND_THANK_YOU})),
    (
        acknowledge_a_delay,
        frozenset({Verdict.WAIT, Verdict.CONNECT_LINKEDIN, Verdict.NOTIFY_DEADLINE}),
    ),
)
"""What may be right at the same time, and beside which verdicts it is said."""

_IN_ORDER: tuple[Rule, ...] = tuple(rule for rule, _ in PRECEDENCE)
_WITHOUT_NEWS: tuple[Rule, ...] = tuple(rule for rule in _IN_ORDER if rule not in _NEED_NEWS)
_Beside = dict[Verdict, tuple[Rule, ...]]
_BESIDE_A_VERDICT: _Beside = {
    verdict: rules
    for verdict in Verdict
    if (rules := tuple(rule for rule, verdicts in BESIDE if verdict in verdicts))
}
_BESIDE_WITHOUT_NEWS: _Beside = {
    verdict: kept
    for verdict, rules in _BESIDE_A_VERDICT.items()
    if (kept := tuple(rule for rule in rules if rule not in _NEED_NEWS))
}


def advise(case: Case, *, at: datetime, policy: Policy = DEFAULT_POLICY) -> Advice:
    """Say what is right at a moment: a verdict, to whom, when, why, and what not to do.

    Facts after `at` do not exist yet, except that interviews in the calendar are known. The
    order of the facts does not matter, and a record that is there twice counts once.
    """
    if has_several_roles(case):
        advice = advise_each_role(case, lambda part: _advise(Situation(part, at, policy), policy))
    else:
        advice = _advise(Situation(case, at, policy), policy)
    return advice if policy is DEFAULT_POLICY else in_own_numbers(advice, policy)


def next_look_at(case: Case, *, at: datetime, policy: Policy = DEFAULT_POLICY) -> datetime | None:
    """Return the next moment at which time alone can change the advice; None if none will.

    Until then `advise` gives the same verdict, recipients, channel, windows and what follows.
    """
    moments: list[datetime] = []

    def look(part: Case) -> Advice:
        situation = Situation(part, at, policy)
        advice = _advise(situation, policy)
        if situation.near_future is not None:
            moments.append(situation.near_future)
        return advice

    if has_several_roles(case):
        advise_each_role(case, look)
    else:
        look(case)
    return min(moments) if moments else None


def _advise(situation: Situation, policy: Policy) -> Advice:
    news = situation.has_news
    for rule in _IN_ORDER if news else _WITHOUT_NEWS:
        advice = rule(situation, policy)
        if advice is not None:
            beside = _BESIDE_A_VERDICT if news else _BESIDE_WITHOUT_NEWS
            rules = beside.get(advice.verdict)
            if rules is None:
                return advice
            return _with_what_else(situation, policy, rule, advice, rules)
    # The last rule concludes on everything that has an interview, and the_interview_comes_first
    # on everything that has none.
    raise AssertionError("No rule concluded.")


def _with_what_else(
    situation: Situation,
    policy: Policy,
    concluded: Rule,
    advice: Advice,
    rules: tuple[Rule, ...],
) -> Advice:
    also = [
        other
        for rule in rules
        if rule is not concluded
        if (other := rule(situation, policy)) is not None
        if (other.verdict, other.recipients) != (advice.verdict, advice.recipients)
    ]
    if not also:
        return advice
    return replace(advice, also=(*advice.also, *also))
