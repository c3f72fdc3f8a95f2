"""Cases of every shape, for what must hold for all of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from afterword.domain.case import (
    Candidate,
    Case,
    Employer,
    Event,
    Interview,
    Person,
    Statement,
    Touchpoint,
)

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
PEOPLE = (
    Person("p1", "Priya Nair", "hiring_manager", "priya@acme.example"),
    Person("p2", "Tom Fay", "recruiter", "tom@acme.example"),
    Person("p3", "Una Way", "interviewer", "unknown"),
)

moments = st.integers(0, 24 * 90).map(lambda hours: BEGIN + timedelta(hours=hours))
"""Any hour of three months."""

_some_people = st.sets(st.sampled_from(["p1", "p2", "p3"]), max_size=3).map(
    lambda ids: tuple(sorted(ids))
)


@st.composite
def _interviews(draw: st.DrawFn) -> tuple[Interview, ...]:
    starts = draw(st.lists(moments, max_size=3, unique=True))
    return tuple(
        Interview(
            id=f"i{number}",
            start=start,
            end=start + timedelta(hours=1),
            tz="Europe/London",
            round=number,
            participants=draw(_some_people),
            status=draw(st.sampled_from(["scheduled", "held", "held", "cancelled", "no_show"])),
        )
        for number, start in enumerate(sorted(starts), 1)
    )


_touchpoints = st.lists(
    st.builds(
        Touchpoint,
        at=moments,
        direction=st.just("out"),
        kind=st.sampled_from(["thank_you", "status_inquiry", "rejection_reply", "acceptance"]),
        people=_some_people,
    )
    | st.builds(
        Touchpoint,
        at=moments,
        direction=st.just("in"),
        kind=st.sampled_from(
            ["rejection", "next_round", "question", "hold", "delay_notice", "offer", "ack"]
        ),
        people=_some_people,
    ),
    max_size=5,
).map(tuple)

_statements = st.lists(
    st.builds(
        Statement,
        stated_at=moments,
        kind=st.sampled_from(["by_date", "within", "silence_means_no", "no_contact", "vague"]),
        text=st.just("You will hear."),
        by=st.sampled_from(["p1", None]),
        date=moments.map(lambda moment: moment.date()) | st.none(),
    ),
    max_size=2,
).map(tuple)

_events = st.lists(
    st.builds(
        Event,
        kind=st.sampled_from(["file_closed", "competing_offer", "role_filled_by_other", "promise"]),
        at=moments,
        deadline=moments | st.none(),
        written=st.booleans(),
    ),
    max_size=2,
).map(tuple)

cases = st.builds(
    Case,
    candidate=st.just(Candidate("Europe/London", "Alice Archer", "alice@example.org", "GB-ENG")),
    employer=st.just(Employer("Acme", "GB", "ENG", "Europe/London")),
    role=st.just("Data analyst"),
    via=st.sampled_from(["direct", "direct", "agency"]),
    people=st.just(PEOPLE),
    interviews=_interviews(),
    statements=_statements,
    touchpoints=_touchpoints,
    events=_events,
)
