"""What must hold for every case, whatever the facts are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from afterword.advice import DEFAULT_POLICY, advise, next_look_at
from afterword.advice.engine import _NEED_NEWS
from afterword.advice.explain import explain
from afterword.advice.recipient_days import good_day
from afterword.advice.situation import Situation
from afterword.domain.case import Case, Event, Statement, Touchpoint
from afterword.domain.case_file import case_to_json, parse_case
from afterword.domain.verdict import Advice, Verdict
from tests.advice.strategies import ZONE, Drawn, cases, cases_where, instants, with_more

EXAMPLES = 500
always = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
    ],
)
WRITING = frozenset(Verdict) - {Verdict.WAIT, Verdict.DO_NOTHING, Verdict.CLOSE_FILE}


def gist(advice: Advice) -> tuple[object, ...]:
    """What a person would act on: everything but the wording and the exact minute."""
    return (
        advice.verdict,
        frozenset(advice.recipients),
        advice.channel,
        advice.not_after,
        advice.then,
        frozenset((o.verdict, frozenset(o.recipients), o.channel) for o in advice.also),
    )


def wants(verdict: Verdict) -> Callable[[Drawn], bool]:
    """Cases on which the advice is this one."""
    return lambda drawn: advise(drawn.case, at=drawn.at).verdict is verdict


def reasons(advice: Advice) -> frozenset[str]:
    return frozenset(reason.code for reason in advice.reasons)


@always
@given(cases())
def test_the_same_facts_give_the_same_advice(drawn):
    assert advise(drawn.case, at=drawn.at) == advise(replace(drawn.case), at=drawn.at)


@always
@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_the_facts_does_not_matter(drawn, random):
    def shuffled(facts):
        facts = list(facts)
        random.shuffle(facts)
        return tuple(facts)

    case = drawn.case
    mixed = replace(
        case,
        people=shuffled(case.people),
        interviews=shuffled(case.interviews),
        statements=shuffled(case.statements),
        touchpoints=shuffled(case.touchpoints),
        events=shuffled(case.events),
    )
    one, other = advise(case, at=drawn.at), advise(mixed, at=drawn.at)
    assert gist(one) == gist(other)
    assert reasons(one) == reasons(other)


@always
@given(cases(), st.data())
def test_a_message_recorded_twice_counts_once(drawn, data):
    assume(drawn.case.touchpoints)
    twice = with_more(drawn.case, data.draw(st.sampled_from(drawn.case.touchpoints)))
    assert gist(advise(twice, at=drawn.at)) == gist(advise(drawn.case, at=drawn.at))


@always
@given(cases(), st.data())
def test_an_interview_recorded_twice_counts_once(drawn, data):
    assume(drawn.case.interviews)
    copy = replace(data.draw(st.sampled_from(drawn.case.interviews)), id="again", uid="x@y")
    twice = replace(drawn.case, interviews=(*drawn.case.interviews, copy))
    assert gist(advise(twice, at=drawn.at)) == gist(advise(drawn.case, at=drawn.at))


@always
@given(cases(), st.data())
def test_a_person_recorded_twice_counts_once(drawn, data):
    person = data.draw(st.sampled_from(drawn.case.people))
    alias = replace(person, id="alias", name="P. Example", same_person_as=person.id)

    def swap(ids):
        return tuple("alias" if id_ == person.id else id_ for id_ in ids)

    case = drawn.case
    doubled = replace(
        case,
        people=(alias, *case.people),
        touchpoints=tuple(replace(m, people=swap(m.people)) for m in case.touchpoints),
    )
    assert gist(advise(doubled, at=drawn.at)) == gist(advise(case, at=drawn.at))


@always
@given(cases(), st.sampled_from([timezone(timedelta(hours=h)) for h in (-11, -5, 2, 13)]))
def test_the_same_instants_in_another_zone_are_the_same_facts(drawn, zone):
    case = drawn.case

    def moved(moment):
        return moment.astimezone(zone) if isinstance(moment, datetime) else moment

    elsewhere = replace(
        case,
        interviews=tuple(
            replace(i, start=moved(i.start), end=moved(i.end)) for i in case.interviews
        ),
        statements=tuple(replace(s, stated_at=moved(s.stated_at)) for s in case.statements),
        touchpoints=tuple(replace(m, at=moved(m.at)) for m in case.touchpoints),
        events=tuple(replace(e, at=moved(e.at), deadline=moved(e.deadline)) for e in case.events),
    )
    assert advise(elsewhere, at=moved(drawn.at)) == advise(case, at=drawn.at)


@always
@given(cases(), st.sampled_from((1, 4, 9)))
def test_a_whole_number_of_weeks_later_everything_is_the_same(drawn, weeks):
    step = timedelta(weeks=weeks)
    later = _shifted(drawn.case, step)
    now, then = advise(drawn.case, at=drawn.at), advise(later, at=drawn.at + step)
    assert reasons(now) == reasons(then)
    assert now.verdict is then.verdict and now.recipients == then.recipients
    assert (now.send_at is None) == (then.send_at is None)
    assert now.send_at is None or now.send_at + step == then.send_at
    assert now.not_after is None or now.not_after + step == then.not_after
    assert now.then is None or now.then.not_before + step == then.then.not_before


def _shifted(case: Case, step: timedelta) -> Case:
    def later(moment):
        return None if moment is None else moment + step

    def extras(extra):
        back = extra.get("return_on")
        if back is None:
            return extra
        return {"return_on": (date.fromisoformat(back) + step).isoformat()}

    return replace(
        case,
        interviews=tuple(
            replace(i, start=later(i.start), end=later(i.end)) for i in case.interviews
        ),
        statements=tuple(
            replace(s, stated_at=later(s.stated_at), date=later(s.date)) for s in case.statements
        ),
        touchpoints=tuple(
            replace(m, at=later(m.at), extra=extras(m.extra)) for m in case.touchpoints
        ),
        events=tuple(replace(e, at=later(e.at), deadline=later(e.deadline)) for e in case.events),
    )


@always
@given(cases(), instants())
def test_other_processes_change_nothing(drawn, moment):
    other = Event("other_processes", at=moment, extra={"items": ["Birch: interview on Monday"]})
    busier = replace(drawn.case, events=(*drawn.case.events, other))
    assert gist(advise(busier, at=drawn.at)) == gist(advise(drawn.case, at=drawn.at))


@always
@given(cases(), instants(), st.sampled_from(("out_of_office", "application_confirmation")))
def test_an_automatic_reply_that_names_no_date_changes_nothing(drawn, moment, kind):
    person = drawn.case.people[0].id
    reply = Touchpoint(moment, "in", kind, (person,), text="I am away.", auto_submitted=True)
    assert gist(advise(with_more(drawn.case, reply), at=drawn.at)) == gist(
        advise(drawn.case, at=drawn.at)
    )


@always
@given(cases(), st.sampled_from(("rejection", "question", "offer")), st.integers(1, 90))
def test_the_future_does_not_leak_in(drawn, kind, days):
    later = drawn.at + timedelta(days=days)
    person = drawn.case.people[0].id
    foreseen = replace(
        with_more(
            drawn.case,
            Touchpoint(later, "in", kind, (person,)),
            Touchpoint(later, "out", "status_inquiry", (person,)),
        ),
        statements=(
            *drawn.case.statements,
            Statement(later, "by_date", date=later.date() + timedelta(days=9), by=person),
        ),
        events=(*drawn.case.events, Event("accepted", at=later)),
    )
    assert advise(foreseen, at=drawn.at) == advise(drawn.case, at=drawn.at)


@always
@given(cases_where(wants(Verdict.SEND_STATUS_INQUIRY)), st.integers(1, 200))
def test_nobody_is_asked_twice_in_one_silence(drawn, days):
    advice = advise(drawn.case, at=drawn.at)
    note = Touchpoint(advice.send_at, "out", "status_inquiry", advice.recipients)
    asked = with_more(_without_the_future(drawn), note)
    later = advise(asked, at=advice.send_at + timedelta(days=days))
    assert later.verdict is not Verdict.SEND_STATUS_INQUIRY


@always
@given(cases(), instants(200))
def test_a_note_that_was_sent_never_makes_another_one_come_earlier(drawn, moment):
    assume(advise(drawn.case, at=drawn.at).verdict is not Verdict.SEND_STATUS_INQUIRY)
    whom = (drawn.case.people[0].id,)
    asked = with_more(drawn.case, Touchpoint(moment, "out", "status_inquiry", whom))
    assert advise(asked, at=drawn.at).verdict is not Verdict.SEND_STATUS_INQUIRY


@always
@given(cases_where(wants(Verdict.SEND_THANK_YOU)), st.integers(1, 60))
def test_thanks_that_were_sent_are_never_asked_for_again(drawn, days):
    advice = advise(drawn.case, at=drawn.at)
    assume(advice.channel != "post")
    note = Touchpoint(advice.send_at, "out", "thank_you", advice.recipients)
    thanked = with_more(_without_the_future(drawn), note)
    later = advise(thanked, at=advice.send_at + timedelta(days=days))
    again = later.verdict is Verdict.SEND_THANK_YOU and later.channel != "post"
    assert not again or not set(later.recipients) & set(advice.recipients)


def _without_the_future(drawn: Drawn) -> Case:
    """Drop what would happen later, so that nothing but time and our own note moves on."""
    case, at = drawn.case, drawn.at

    def known(moment):
        return moment is None or moment <= at

    return replace(
        case,
        interviews=tuple(i for i in case.interviews if i.end <= at),
        statements=tuple(s for s in case.statements if known(s.stated_at)),
        touchpoints=tuple(m for m in case.touchpoints if known(m.at)),
        events=tuple(e for e in case.events if known(e.at)),
    )


@always
@given(cases(), st.floats(0, 1))
def test_the_advice_stays_as_it_is_until_the_next_look(drawn, share):
    following = next_look_at(drawn.case, at=drawn.at)
    now = advise(drawn.case, at=drawn.at)
    if following is None:
        moment = drawn.at + timedelta(days=400 * share)
    else:
        assert following > drawn.at
        moment = drawn.at + (following - drawn.at) * min(share, 0.9999)
    assert gist(advise(drawn.case, at=moment)) == gist(now)


@always
@given(cases())
def test_what_is_to_be_sent_is_sent_in_time_and_never_in_the_past(drawn):
    advice = advise(drawn.case, at=drawn.at)
    for plan in (advice, *advice.also):
        assert (plan.send_at is not None) == (plan.verdict in WRITING)
        if plan.send_at is not None:
            assert plan.send_at >= drawn.at
            assert plan.recipients or plan.verdict is Verdict.REPLY
            assert plan.not_after is None or drawn.at <= plan.not_after
        if plan.then is not None:
            assert plan.then.not_before > drawn.at
            assert plan.then.not_after is None or plan.then.not_after >= plan.then.not_before


@always
@given(cases_where(lambda drawn: advise(drawn.case, at=drawn.at).then is not None))
def test_what_is_said_to_follow_does_follow(drawn):
    case = _without_the_future(drawn)
    advice = advise(case, at=drawn.at)
    assume(advice.then is not None)
    assert advise(case, at=advice.then.not_before).verdict is advice.then.verdict


@always
@given(cases_where(wants(Verdict.SEND_STATUS_INQUIRY)))
def test_a_status_note_arrives_in_office_hours_on_a_working_day(drawn):
    advice = advise(drawn.case, at=drawn.at)
    there = advice.send_at.astimezone(ZoneInfo(ZONE))
    assert good_day(there.date(), "ZZ", None)
    assert DEFAULT_POLICY.day_starts <= there.hour < DEFAULT_POLICY.day_ends


@always
@given(cases())
def test_notes_go_to_people_who_can_be_reached(drawn):
    advice = advise(drawn.case, at=drawn.at)
    for plan in (advice, *advice.also):
        for id_ in plan.recipients:
            person = drawn.case.person(id_)
            assert person is not None and person.role != "system"
            if plan.channel == "email":
                assert person.can_be_mailed
        assert len(set(plan.recipients)) == len(plan.recipients)


@always
@given(cases_where(lambda drawn: drawn.case.via == "agency"))
def test_what_we_start_ourselves_never_goes_past_the_agency(drawn):
    advice = advise(drawn.case, at=drawn.at)
    started = (Verdict.SEND_THANK_YOU, Verdict.SEND_STATUS_INQUIRY, Verdict.NOTIFY_DEADLINE)
    unreachable = any(m.delivered is False for m in drawn.case.touchpoints)
    unreachable |= any(m.kind == "bounce" for m in drawn.case.touchpoints)
    assume(not unreachable)
    for plan in (advice, *advice.also):
        if plan.verdict in started:
            assert plan.recipients == ("agent",)


@always
@given(cases())
def test_a_status_note_has_one_recipient_and_a_reason(drawn):
    advice = advise(drawn.case, at=drawn.at)
    assert advice.reasons
    if advice.verdict in (Verdict.SEND_STATUS_INQUIRY, Verdict.NOTIFY_DEADLINE):
        assert len(advice.recipients) == 1


@always
@given(cases())
def test_a_case_written_down_is_read_back_as_it_was(drawn):
    again, warnings = parse_case(case_to_json(drawn.case))
    assert again == drawn.case and not warnings
    assert advise(again, at=drawn.at) == advise(drawn.case, at=drawn.at)


@settings(always, max_examples=150)
@given(cases())
def test_every_advice_can_be_explained(drawn):
    explanation = explain(drawn.case, at=drawn.at)
    assert explanation.advice == advise(drawn.case, at=drawn.at)
    assert explanation.need and explanation.if_you_do_nothing and explanation.sources
    starts = [step.start for step in explanation.steps]
    assert starts == sorted(starts)
    assert all(start >= drawn.at for start in starts)


@always
@given(cases())
def test_rules_that_are_not_asked_where_nobody_has_written_would_have_passed(drawn):
    sent = tuple(m for m in drawn.case.touchpoints if m.direction == "out" and m.delivered is True)
    quiet = replace(drawn.case, touchpoints=sent, statements=(), events=())
    situation = Situation(quiet, drawn.at, DEFAULT_POLICY)

    assert not situation.has_news
    for rule in _NEED_NEWS:
        before = situation.near_future
        assert rule(situation, DEFAULT_POLICY) is None
        assert situation.near_future == before
