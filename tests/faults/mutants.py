"""Nine ways to get it wrong, each a small change to the outbox that ships."""

from __future__ import annotations

from afterword.usecases.outbox_states import (
    PROTOCOL,
    Next,
    Outcome,
    Protocol,
    State,
    Step,
    read_dot_reply,
)
from tests.faults.worker import Variation


def _changed(*changes: tuple[tuple[Step, Outcome], Next]) -> Protocol:
    return {**PROTOCOL, **dict(changes)}


def _as_4yz(code: int | None) -> Outcome:
    return Outcome.TEMPORARY if code == 421 else read_dot_reply(code)


MUTANTS: dict[str, Variation] = {
    "sent before the reply": Variation(
        protocol=_changed(((Step.DOT, Outcome.OK), Next(State.SENT, None)))
    ),
    "body and dot in one call": Variation(dot_with_body=True),
    "no mark before the dot": Variation(
        protocol=_changed(
            ((Step.GENERATION, Outcome.OK), Next(None, Step.DOT)),
            ((Step.DOT, Outcome.OK), Next(State.DOT, Step.REPLY)),
        )
    ),
    "retry on timeout": Variation(
        protocol=_changed(((Step.REPLY, Outcome.UNKNOWN), Next(State.QUEUED, None)))
    ),
    "new Message-ID per attempt": Variation(fresh_id_per_attempt=True),
    "421 after the dot is 4yz": Variation(dot_reply=_as_4yz),
    "no look into Sent": Variation(
        protocol=_changed(((Step.CLAIM, Outcome.WON), Next(None, Step.GREET)))
    ),
    "lease instead of lock": Variation(lease=True),
    "synchronous=NORMAL": Variation(synchronous="NORMAL"),
}
