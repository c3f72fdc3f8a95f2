"""The gauge as a small picture, drawn on the server and readable in words too."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from afterword.advice.silence.gauge import SilenceReading, read_silence

_WIDTH, _HEIGHT, _LAST_DAY = 360, 120, 42
_LEFT, _TOP, _RIGHT, _BOTTOM = 28, 8, 8, 22


def silence_svg(reading: SilenceReading) -> str:
    """Draw the band of "not answered yet" over six weeks, and where this wait stands.

    Colours come from the page (`currentColor` and two classes); the description repeats the
    sentence, so nothing is told by the picture alone.
    """
    parts = [
        f'<svg class="silence" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        'aria-labelledby="silence-title silence-desc" xmlns="http://www.w3.org/2000/svg">',
        '<title id="silence-title">Share of processes like this not answered yet</title>',
        f'<desc id="silence-desc">{escape(reading.sentence)}</desc>',
        f'<polygon class="silence-band" points="{_outline(reading.profile)}"/>',
        f'<line class="silence-axis" x1="{_LEFT}" y1="{_y(0):.1f}" '
        f'x2="{_WIDTH - _RIGHT}" y2="{_y(0):.1f}"/>',
    ]
    parts.extend(
        f'<text class="silence-label" x="{_x(day):.1f}" y="{_HEIGHT - 6}" '
        f'text-anchor="middle">{day}</text>'
        for day in range(0, _LAST_DAY + 1, 7)
    )
    if reading.still_open is not None and reading.days <= _LAST_DAY:
        x = _x(reading.days)
        low, high = reading.still_open
        parts.append(
            f'<line class="silence-now" x1="{x:.1f}" y1="{_y(high):.1f}" '
            f'x2="{x:.1f}" y2="{_y(low):.1f}"/>'
        )
    parts.append("</svg>")
    return "".join(parts)


@lru_cache(maxsize=8)
def _outline(profile: str) -> str:
    """Draw the band of a profile; it never changes, so it is worked out once."""
    days = range(0, _LAST_DAY + 1, 2)
    points = [read_silence(day, profile).still_open or (1.0, 1.0) for day in days]
    upper = [(_x(day), _y(high)) for day, (_, high) in zip(days, points, strict=True)]
    lower = [(_x(day), _y(low)) for day, (low, _) in zip(days, points, strict=True)]
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in [*upper, *reversed(lower)])


def _x(day: float) -> float:
    return _LEFT + (_WIDTH - _LEFT - _RIGHT) * day / _LAST_DAY


def _y(share: float) -> float:
    return _TOP + (_HEIGHT - _TOP - _BOTTOM) * (1 - share)
