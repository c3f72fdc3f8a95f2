"""The design itself, explored completely: it holds, and each part of it is needed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.usecases.outbox_states import (
    ARROWS,
    PROTOCOL,
    STATE_DURING,
    Next,
    Outcome,
    State,
    Step,
)
from tests.outbox.exploration import Setting, explore

SETTINGS = (
    Setting("one worker, the folder tells"),
    Setting("one worker, the folder is late", folder="late"),
    Setting("one worker, the folder is silent", folder="silent"),
    Setting("one worker, a slow server", folder="silent", slow_server=True),
    Setting("two workers, the folder tells", workers=2),
    Setting("two workers, the folder is silent", workers=2, folder="silent"),
    Setting("two workers, a slow server", workers=2, folder="silent", slow_server=True),
    Setting("two workers, only a lease", workers=2, lock=False, folder="silent"),
)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_no_order_of_events_breaks_the_promise(setting):
    found = explore(setting)

    assert found.violations == ()
    assert found.stuck == 0
    assert found.states > 100


def without_the_mark() -> dict[tuple[Step, Outcome], Next]:
    return {
        **PROTOCOL,
        (Step.GENERATION, Outcome.OK): Next(None, Step.DOT),
        (Step.DOT, Outcome.OK): Next(State.DOT, Step.REPLY),
    }


SILENT = Setting("", folder="silent")
LEASED = Setting("", workers=2, lock=False, folder="silent")
ABLATIONS = {
    "no mark before the dot": replace(SILENT, protocol=without_the_mark()),
    "no look before sending": replace(
        Setting(""),
        protocol={**PROTOCOL, (Step.CLAIM, Outcome.WON): Next(None, Step.GREET)},
    ),
    "retry on timeout": replace(
        SILENT, protocol={**PROTOCOL, (Step.REPLY, Outcome.UNKNOWN): Next(State.QUEUED, None)}
    ),
    "sent before the reply": replace(
        SILENT, protocol={**PROTOCOL, (Step.DOT, Outcome.OK): Next(State.SENT, None)}
    ),
    "no fencing": replace(LEASED, fencing=False),
    "no wake check": replace(LEASED, wake_check=False),
    "a lease and a server that waits for ever": replace(LEASED, slow_server=True),
}


@pytest.mark.parametrize("ablation", ABLATIONS)
def test_each_part_of_the_design_is_needed(ablation):
    found = explore(ABLATIONS[ablation], until_broken=True)

    assert found.violations, "the exploration would not notice"
    assert found.violations[0].path, "a trace shows how"


def test_every_step_knows_what_follows_each_of_its_outcomes():
    assert {step for step, _ in PROTOCOL} == set(Step) == set(STATE_DURING)


def test_nothing_but_the_candidate_leads_back_from_doubt():
    back = {arrow for arrow in ARROWS if arrow[0] in (State.UNCERTAIN, State.ASK)}

    assert (State.UNCERTAIN, State.QUEUED) not in back
    assert all(to is not State.CLAIMED for _, to in back)
