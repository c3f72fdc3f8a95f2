"""Numbers of one's own, what they would change today, and a second note as a decision."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, time, timedelta

import pytest

from afterword.advice import DEFAULT_POLICY, Policy, advise
from afterword.advice.overrule import allow_a_second_note, notes_into_this_silence
from afterword.advice.own_numbers import _WORDED, in_own_numbers
from afterword.advice.policy import BOUNDS, CLOCKS, SETTINGS, SWITCHES, as_told
from afterword.advice.preview import preview
from afterword.advice.vocabulary import REASONS
from afterword.domain.errors import Refused, UnusableInput
from afterword.domain.verdict import Advice, Verdict
from tests.advice.asserting import when

_SOME = Advice(Verdict.WAIT)


@pytest.mark.parametrize("name", sorted(BOUNDS))
def test_every_number_has_bounds_and_the_default_lies_within(name):
    least, most, unit = BOUNDS[name]
    default = getattr(DEFAULT_POLICY, name)
    value = default.total_seconds() / 3600 if isinstance(default, timedelta) else default

    assert least <= value <= most
    with pytest.raises(UnusableInput, match=name) as caught:
        Policy.checked(**{name: most + 1})
    assert str(most) in caught.value.remedy and unit in caught.value.remedy
    with pytest.raises(UnusableInput, match=name):
        Policy.checked(**{name: least - 1})


def test_every_number_of_the_policy_may_be_edited():
    assert set(SETTINGS) == {*BOUNDS, *CLOCKS, *SWITCHES} == set(Policy.__dataclass_fields__)
    assert len(SETTINGS) == len(BOUNDS) + len(CLOCKS) + len(SWITCHES)


@pytest.mark.parametrize("name", sorted(CLOCKS))
def test_every_quiet_hour_has_bounds_and_the_default_lies_within(name):
    earliest, latest = CLOCKS[name]

    assert earliest <= getattr(DEFAULT_POLICY, name) <= latest
    for wrong in (time(1, 0), "23:59", "soon", 8, time(8, 0, tzinfo=UTC)):
        with pytest.raises(UnusableInput, match=name) as caught:
            Policy.checked(**{name: wrong})
        assert f"{earliest:%H:%M} to {latest:%H:%M}" in caught.value.remedy


@pytest.mark.parametrize("name", sorted(SWITCHES))
def test_what_may_be_wanted_or_not_is_yes_or_no(name):
    assert getattr(Policy.checked(**{name: False}), name) is False
    with pytest.raises(UnusableInput, match=name) as caught:
        Policy.checked(**{name: 0})
    assert "yes or no" in caught.value.remedy


def test_what_was_decided_is_remembered_and_what_fits_no_more_is_let_go():
    decided = Policy.checked(
        wait_days=12, linkedin_after=48, quiet_until="8:00", suggest_cards=False
    )

    kept = json.loads(json.dumps(decided.changed()))

    assert kept == {
        "wait_days": 12,
        "linkedin_after": 48,
        "quiet_until": "08:00",
        "suggest_cards": False,
    }
    assert Policy.remembered(kept) == decided
    assert Policy.remembered({**kept, "of_another_version": 3, "day_ends": "late"}) == decided
    assert Policy.remembered({"wait_days": 30, "wait_days_latest": 5}) == DEFAULT_POLICY
    assert DEFAULT_POLICY.changed() == {}


@pytest.mark.parametrize(
    ("numbers", "named"),
    [
        ({"wait_days": 4}, "wait_days"),
        ({"wait_days": 31}, "wait_days"),
        ({"inquiries_per_silence": 3}, "inquiries_per_silence"),
        ({"days_between_inquiries": 6}, "days_between_inquiries"),
        ({"wait_days": "ten"}, "wait_days"),
        ({"wait_days": 10.5}, "wait_days"),
        ({"wait_days": True}, "wait_days"),
        ({"wait_days": 20, "wait_days_latest": 15}, "wait_days"),
        ({"nudges": 2}, "nudges"),
        ({"day_starts": 6}, "quiet_until"),
        ({"day_ends": 22}, "quiet_from"),
    ],
)
def test_a_number_that_cannot_be_is_named_with_what_would_be_right(numbers, named):
    with pytest.raises(UnusableInput) as caught:
        Policy.checked(**numbers)
    assert named in caught.value.sentence and caught.value.remedy


def test_hours_become_durations_and_durations_are_taken_as_they_are():
    policy = Policy.checked(thank_you_within=12, linkedin_after=timedelta(hours=48))

    assert policy.thank_you_within == timedelta(hours=12)
    assert policy.linkedin_after == timedelta(hours=48)


def test_the_preview_lists_only_what_would_change_today(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    """
    rested = replace(case, interviews=())
    shorter = Policy.checked(wait_days=7)
    cases = {"acme": case, "birch": rested}

    changes = preview(cases, DEFAULT_POLICY, shorter, at=when("2026-03-10T10:00+00:00"))

    assert [change.id for change in changes] == ["acme"]
    assert changes[0].before.verdict is Verdict.WAIT
    assert changes[0].after.verdict is Verdict.SEND_STATUS_INQUIRY
    assert preview(cases, shorter, shorter, at=when("2026-03-10T10:00+00:00")) == ()


def test_a_second_note_is_allowed_by_a_decision_that_names_the_first(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    2026-03-16 09:40 status_inquiry to Jane Doe
    """
    at, first = when("2026-03-24T10:00+00:00"), when("2026-03-16T09:40+00:00")

    event = allow_a_second_note(
        case, at=at, reason="They said they would call.", first_sent_at=first
    )
    decided = replace(case, events=(event,))

    assert event.text == "They said they would call."
    assert advise(case, at=at).verdict is Verdict.WAIT
    assert advise(decided, at=at).verdict is Verdict.SEND_STATUS_INQUIRY


def test_a_second_note_without_naming_the_first_or_a_reason_is_refused(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-16 09:40 status_inquiry to Jane Doe
    """
    at, first = when("2026-03-24T10:00+00:00"), when("2026-03-16T09:40+00:00")

    with pytest.raises(Refused, match="16 March"):
        allow_a_second_note(case, at=at, reason="Because.", first_sent_at=at)
    with pytest.raises(Refused, match="reason"):
        allow_a_second_note(case, at=at, reason="  ", first_sent_at=first)


def test_a_third_note_is_refused_whatever_the_reason(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-16 09:40 status_inquiry to Jane Doe
    2026-03-24 09:40 status_inquiry to Jane Doe
    """
    at, first = when("2026-04-02T10:00+00:00"), when("2026-03-16T09:40+00:00")

    assert len(notes_into_this_silence(case, at=at)) == 2
    with pytest.raises(Refused, match="16 March and 24 March"):
        allow_a_second_note(case, at=at, reason="Please.", first_sent_at=first)


def test_before_any_note_there_is_nothing_to_overrule(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    """
    at = when("2026-03-16T10:00+00:00")
    with pytest.raises(Refused, match="No status note"):
        allow_a_second_note(case, at=at, reason="Now.", first_sent_at=at)


def test_a_card_is_not_suggested_to_who_wants_none(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    """
    with_address = replace(case, people=tuple(replace(p, postal="known") for p in case.people))
    at = when("2026-03-04T10:00+00:00")

    assert advise(with_address, at=at).channel == "post"
    unwanted = advise(with_address, at=at, policy=Policy.checked(suggest_cards=False))
    assert unwanted.verdict is Verdict.WAIT


def test_linkedin_is_not_suggested_to_who_wants_none(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    """
    offered = replace(case, people=tuple(replace(p, linkedin="offered") for p in case.people))
    at = when("2026-03-05T10:00+00:00")

    assert advise(offered, at=at).verdict is Verdict.CONNECT_LINKEDIN
    unwanted = advise(offered, at=at, policy=Policy.checked(suggest_linkedin=False))
    assert unwanted.verdict is Verdict.WAIT


def test_reasons_name_the_persons_own_numbers(case):
    """
    2026-03-03 14:00 interview with Jane Doe
    2026-03-03 17:00 thank_you to Jane Doe
    """
    patient = Policy.checked(wait_days=20, wait_days_latest=25)

    (reason,) = (
        one
        for one in advise(case, at=when("2026-03-16T10:00+00:00"), policy=patient).reasons
        if one.code == "wait-10-14"
    )

    assert "you have decided to wait 20 to 25 days" in reason.text
    assert reason.source == "your own etiquette"


@pytest.mark.parametrize("code", sorted(_WORDED))
def test_a_reason_is_worded_anew_only_where_its_number_is_another(code):
    names, _ = _WORDED[code]
    usual = {name: as_told(getattr(DEFAULT_POLICY, name)) for name in names}
    moved = Policy.checked(**{name: value + 1 for name, value in usual.items()})
    advice = replace(_SOME, reasons=(REASONS[code],))

    assert in_own_numbers(advice, Policy.checked(card_within_days=2)) == advice
    (reason,) = in_own_numbers(advice, moved).reasons
    assert reason.code == code and reason.text != REASONS[code].text
    assert not re.search(r"10 to 14|24 hours|two business days|two months", reason.text)
