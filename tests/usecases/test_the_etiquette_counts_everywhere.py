"""What the person decided is what every page, command and delivery goes by."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest

from afterword.advice import DEFAULT_POLICY, Policy, advise
from afterword.bootstrap import open_program
from afterword.domain.case import Touchpoint
from afterword.domain.errors import Refused, UnusableInput
from afterword.domain.notes import NoteKind
from afterword.domain.verdict import Verdict
from afterword.usecases.demo import demo_cases
from afterword.usecases.looking import look_again_at
from afterword.usecases.views import MailAccount, NewInterview, Security
from tests.usecases.conftest import moment

if TYPE_CHECKING:
    from afterword.bootstrap import Program

INTERVIEW = moment("2026-03-03 14:00")
DAY_SEVEN = moment("2026-03-10 10:00")
SOONER = Policy.checked(wait_days=7)


@pytest.fixture
def acme(program: Program) -> str:
    """One interview, thanked; seven days ago."""
    id = program.add_interview(
        NewInterview(
            "Acme",
            "Data analyst",
            INTERVIEW,
            people=(("Jane Doe", "hiring_manager", "jane@acme.example"),),
            country="GB",
        ),
        at=INTERVIEW,
    )
    jane = program.case(id).people[0].id
    thanked = moment("2026-03-03 17:00")
    program.record_touchpoint(id, Touchpoint(thanked, "out", "thank_you", (jane,)), at=thanked)
    return id


def test_it_is_kept_and_read_again(program: Program) -> None:
    decided = Policy.checked(wait_days=12, quiet_from="20:00", suggest_linkedin=False)

    program.save_etiquette(decided, at=INTERVIEW)

    assert open_program(program.settings).etiquette() == decided


def test_untouched_it_is_the_default(program: Program) -> None:
    assert program.etiquette() is DEFAULT_POLICY


def test_the_preview_says_what_would_change_and_changes_nothing(
    program: Program, acme: str
) -> None:
    (change,) = program.preview_etiquette(SOONER, at=DAY_SEVEN)

    assert (change.opportunity, change.company) == (acme, "Acme")
    assert change.before == "Waiting is right until Friday 13 March."
    assert change.after == "One gentle status note to Jane Doe is right now."
    assert program.etiquette() == DEFAULT_POLICY
    assert program.today(at=DAY_SEVEN).due == ()


def test_every_answer_goes_by_it(program: Program, acme: str) -> None:
    program.save_etiquette(SOONER, at=INTERVIEW)

    (due,) = program.today(at=DAY_SEVEN).due
    (listed,) = program.opportunities(at=DAY_SEVEN)
    explained = program.explain(acme, at=DAY_SEVEN)
    (written,) = program.write_drafts(acme, at=DAY_SEVEN)

    asked = {one.verdict for one in (due.advice, listed.advice, explained.advice)}
    assert asked == {Verdict.SEND_STATUS_INQUIRY} == {explained.explanation.advice.verdict}
    assert written.note is NoteKind.STATUS_INQUIRY
    assert program.waits(at=DAY_SEVEN) == ()


def test_back_at_the_defaults_everything_is_as_before(program: Program, acme: str) -> None:
    program.save_etiquette(SOONER, at=DAY_SEVEN)
    program.save_etiquette(DEFAULT_POLICY, at=DAY_SEVEN)

    assert program.today(at=DAY_SEVEN).due == ()
    assert program.explain(acme, at=DAY_SEVEN).advice.verdict is Verdict.WAIT


@pytest.mark.parametrize(
    "policy",
    [SOONER, Policy.checked(wait_days=21, wait_days_latest=28, close_after_inquiry_days=40)],
    ids=["sooner", "later"],
)
def test_every_next_moment_is_found_anew(program: Program, policy: Policy) -> None:
    at = moment("2026-03-10 10:00")
    for case in demo_cases(at).values():
        program.add_case(case, at=at)

    program.save_etiquette(policy, at=at)

    with program._store.reading() as reader:
        known = {one.id: one.look_again_at for one in reader.headlines(program._account)}
        cases = reader.cases(program._account, list(known))
    assert known == {
        id: look_again_at(case, advise(case, at=at, policy=policy), at=at, policy=policy)
        for id, case in cases.items()
    }


def test_a_note_is_judged_by_it_when_it_is_approved(program: Program, acme: str) -> None:
    program.save_mail_account(
        MailAccount("alice@example.org", "127.0.0.1", 1, Security.NONE), "hunter2"
    )
    (draft,) = program.write_drafts(acme, NoteKind.STATUS_INQUIRY, at=DAY_SEVEN)

    with pytest.raises(Refused, match="not what is right now"):
        program.approve(draft.id, at=DAY_SEVEN)
    program.save_etiquette(SOONER, at=DAY_SEVEN)

    assert program.approve(draft.id, at=DAY_SEVEN).draft_id == draft.id


def test_notes_keep_the_quiet_hours(program: Program, acme: str) -> None:
    program.save_mail_account(
        MailAccount("alice@example.org", "127.0.0.1", 1, Security.NONE), "hunter2"
    )
    program.save_etiquette(Policy.checked(day_starts=11, quiet_until=time(10)), at=INTERVIEW)
    early = moment("2026-03-13 08:30")
    (draft,) = program.write_drafts(acme, NoteKind.STATUS_INQUIRY, at=early)

    leaves = program.plan(draft.id, at=early).leaves

    assert leaves.at == moment("2026-03-13 11:00")


def test_what_is_kept_by_another_version_does_not_stop_the_program(
    program: Program, acme: str
) -> None:
    with program._store.writing() as ledger:
        ledger.save_etiquette(program._account, {"wait_days": 7, "unheard_of": 1, "day_ends": -3})

    assert program.etiquette() == SOONER
    assert program.today(at=DAY_SEVEN).due[0].opportunity == acme


def test_a_country_is_no_number_of_the_policy() -> None:
    with pytest.raises(UnusableInput, match="country is not a setting"):
        Policy.checked(country="GB")
