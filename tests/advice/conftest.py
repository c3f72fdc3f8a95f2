"""The story in a test's docstring is its case; `advice_on` asks for advice at a moment of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings

from afterword.advice import DEFAULT_POLICY, Policy, advise
from afterword.domain.case import Case
from afterword.domain.verdict import Advice
from tests.advice.timeline_text import case_from_text, moment

settings.register_profile(
    "advice",
    max_examples=500,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Case:
    """The case that the test's docstring tells."""
    return case_from_text(request.function.__doc__)


@pytest.fixture
def advice_on(case: Case) -> Callable[..., Advice]:
    """Advise on the story at a moment of the employer's clock."""

    def ask(when: str, policy: Policy = DEFAULT_POLICY) -> Advice:
        return advise(case, at=moment(when, case), policy=policy)

    return ask
