"""The shapes that conclusions take, so that a rule reads as its judgement and not as plumbing."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache

from afterword.advice.recipient_days import at_hour, good_day, next_good, zone
from afterword.advice.situation import Situation
from afterword.advice.vocabulary import CAUTIONS, REASONS
from afterword.advice.whom import channel_to
from afterword.domain.verdict import Advice, Caution, Reason, Then, Verdict

_ONE_DAY = timedelta(days=1)


def write_to(
    situation: Situation,
    verdict: Verdict,
    recipients: tuple[str, ...],
    *,
    send_at: datetime | None = None,
    not_after: datetime | None = None,
    because: list[str],
    better_not: tuple[str, ...] = (),
    channel: str | None = None,
) -> Advice:
    """Conclude that something is to be written now (or at `send_at`, if that is later)."""
    when = situation.at if send_at is None or send_at < situation.at else send_at
    if channel is None and recipients:
        channel = _common_channel(situation, recipients)
    return Advice(
        verdict,
        recipients,
        channel,
        when,
        not_after,
        None,
        _reasons(tuple(because)),
        _cautions(better_not),
    )


def _common_channel(situation: Situation, recipients: tuple[str, ...]) -> str | None:
    """Return the way that suits everybody; None where each needs their own."""
    ways = {channel_to(situation, id_) for id_ in recipients}
    if len(ways) == 1:
        return ways.pop()
    return "email" if all(situation.people[id_].can_be_mailed for id_ in recipients) else None


def hold_still(
    verdict: Verdict,
    *,
    then: Then | None = None,
    because: list[str],
    better_not: tuple[str, ...] = (),
    recipients: tuple[str, ...] = (),
) -> Advice:
    """Conclude that nothing is to be written: wait, do nothing, or put the file to rest."""
    return Advice(
        verdict,
        recipients,
        None,
        None,
        None,
        then,
        _reasons(tuple(because)),
        _cautions(better_not),
    )


@lru_cache(maxsize=4096)
def _reasons(codes: tuple[str, ...]) -> tuple[Reason, ...]:
    """Look up reasons, each once; rules give the same few lists again and again."""
    return tuple([REASONS[code] for code in dict.fromkeys(codes)])


@lru_cache(maxsize=4096)
def _cautions(codes: tuple[str, ...]) -> tuple[Caution, ...]:
    return tuple([CAUTIONS[code] for code in dict.fromkeys(codes)])


def working_moment(situation: Situation, instant: datetime) -> datetime:
    """Return the first instant, at or after the given one, within the recipient's office hours."""
    policy = situation.policy
    local = instant.astimezone(zone(situation.tz))
    day = local.date()
    if good_day(day, situation.country, situation.subdivision):
        if policy.day_starts <= local.hour < policy.day_ends:
            return instant
        if local.hour < policy.day_starts:
            return at_hour(day, policy.day_starts, situation.tz)
    following = next_good(day + _ONE_DAY, situation.country, situation.subdivision)
    return at_hour(following, policy.day_starts, situation.tz)


def opening_after(situation: Situation, instant: datetime, days: int) -> datetime:
    """Return the start of office hours on the first good day at least `days` after an instant."""
    day = situation.day_of(instant) + timedelta(days=days)
    good = next_good(day, situation.country, situation.subdivision)
    return at_hour(good, situation.policy.day_starts, situation.tz)


def closing_after(situation: Situation, instant: datetime, days: int) -> datetime:
    """Return the end of office hours on the first good day at least `days` after an instant."""
    day = situation.day_of(instant) + timedelta(days=days)
    good = next_good(day, situation.country, situation.subdivision)
    return at_hour(good, situation.policy.day_ends, situation.tz)
