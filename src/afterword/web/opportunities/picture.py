"""The timeline as a picture: a story in, SVG out, lying on wide screens and upright on phones.

Distances follow the square root of the days between two moments, so that a busy week stays
readable beside a wait of a month; the order is always true. The picture holds no style of its own
(the style sheet draws its classes) and a list beside it says the same in words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from math import sqrt

from markupsafe import Markup, escape

MARKS = ("interview", "planned", "out", "in", "date", "then", "end", "event")
"""What a moment can be: an interview held or to come, a note out or in, a date they named, the
moment for the one note, the moment to move on, anything else."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One mark: when, what (of MARKS), a few words, and the day as people say it.

    `ahead` says that it has not happened; it stands below the line.
    """

    at: datetime
    mark: str
    label: str
    day: str
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span of time: "wait" while waiting is right, "window" while a note would be right."""

    start: datetime
    end: datetime
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Story:
    """What there is to draw. `summary` says in one sentence what the picture shows."""

    now: datetime
    moments: tuple[Moment, ...]
    stretches: tuple[Stretch, ...] = ()
    summary: str = ""


CHARACTER = 7.4
"""Pixels of one character of 13 px, on the generous side: fonts differ."""
LONGEST_LABEL = 30
LANE = 40
WIDTH = 900
NARROW = 340


def draw_lying(story: Story) -> Markup:
    """Draw the story from left to right: what happened above the line, what follows below."""
    moments = sorted(story.moments, key=lambda moment: moment.at)
    place = _fit(story, moments)
    above = _lanes([(place(m.at), _extent(m)) for m in moments if not m.ahead])
    below = _lanes([(place(m.at), _extent(m)) for m in moments if m.ahead])
    line = 26 + LANE * (max(above, default=0) + 1)
    height = line + (58 + LANE * max(below) if below else 44)
    parts = [_lying_stretch(s, place, line) for s in story.stretches]
    now = place(story.now)
    parts.append(f'<path class="t-line" d="M4 {line}H{now:.1f}"/>')
    parts.append(f'<path class="t-line ahead" d="M{now:.1f} {line}H{WIDTH - 4}"/>')
    parts.append(_lying_now(now, line))
    lanes_above, lanes_below = iter(above), iter(below)
    for moment in moments:
        lane = next(lanes_below if moment.ahead else lanes_above)
        parts.append(_lying_mark(moment, place(moment.at), line, lane))
    return _svg(story, "wide", WIDTH, height, parts)


def draw_upright(story: Story) -> Markup:
    """Draw the story from top to bottom, for narrow screens."""
    moments = sorted(story.moments, key=lambda moment: moment.at)
    stops = sorted({*(m.at for m in moments), story.now})
    order = sorted([*((m.at, 0) for m in moments), (story.now, 1)])
    height = 30.0
    place_of: dict[tuple[datetime, int], float] = {}
    rows: list[float] = []
    previous: datetime | None = None
    for at, which in order:
        if previous is not None:
            height += 46 + min(36.0, 4 * sqrt(_days(previous, at)))
        place_of[(at, which)] = height
        rows.append(height)
        previous = at
    place = _between(stops, [max(place_of.get((s, w), 0.0) for w in (0, 1)) for s in stops])
    now, total = place_of[(story.now, 1)], height + 34
    parts = [_upright_stretch(s, place) for s in story.stretches]
    parts.append(f'<path class="t-line" d="M22 6V{now:.1f}"/>')
    parts.append(f'<path class="t-line ahead" d="M22 {now:.1f}V{total - 6:.1f}"/>')
    parts.append(
        f'<path class="t-now" d="M8 {now:.1f}H36"/>'
        f'<text class="t-now-text" x="46" y="{now + 4:.1f}">Now</text>'
    )
    for moment, y in zip(
        moments, [y for y, (_, w) in zip(rows, order, strict=True) if w == 0], strict=True
    ):
        parts.append(
            f"{_shape(moment, 22, y)}"
            f'<text class="t-text" x="46" y="{y - 1:.1f}">{_short(moment.label, 38)}</text>'
            f'<text class="t-day" x="46" y="{y + 15:.1f}">{escape(moment.day)}</text>'
        )
    return _svg(story, "narrow", NARROW, round(total), parts)


def _fit(story: Story, moments: Sequence[Moment]) -> Callable[[datetime], float]:
    """Place instants so that the last label still fits into the picture."""
    stops = sorted(
        {story.now, *(m.at for m in moments)}
        | {edge for s in story.stretches for edge in (s.start, s.end)}
    )
    weights = [0.9 + sqrt(_days(a, b)) for a, b in pairwise(stops)]
    total = sum(weights) or 1.0
    right = WIDTH - 24.0
    place = _between(stops, [24.0 for _ in stops])
    for _ in range(4):
        steps, x = [24.0], 24.0
        for weight in weights:
            x += weight / total * (right - 24)
            steps.append(x)
        place = _between(stops, steps)
        overflow = max((place(m.at) + _extent(m) - WIDTH for m in moments), default=0.0)
        if overflow <= 0:
            break
        right = max(right - overflow - 4, WIDTH * 0.55)
    return place


def _between(stops: Sequence[datetime], places: Sequence[float]) -> Callable[[datetime], float]:
    """Interpolate between known places; outside of them the nearest end counts."""

    def place(at: datetime) -> float:
        if at <= stops[0]:
            return places[0]
        for left, right, from_, to in zip(stops, stops[1:], places, places[1:], strict=False):
            if at <= right:
                share = (at - left) / (right - left)
                return from_ + share * (to - from_)
        return places[-1]

    return place


def _lanes(labels: Sequence[tuple[float, float]]) -> list[int]:
    """Give each label (its left edge, its length) the lowest lane where nothing is crossed.

    From right to left: a label must clear every mark its words would reach over, because a thin
    line rises from each mark to its own label.
    """
    lanes: list[int] = [0] * len(labels)
    for i in range(len(labels) - 1, -1, -1):
        x, extent = labels[i]
        crossed = [lanes[j] for j in range(i + 1, len(labels)) if labels[j][0] < x + extent + 8]
        lanes[i] = max(crossed) + 1 if crossed else 0
    return lanes


def _extent(moment: Moment) -> float:
    longest = max(len(_cut(moment.label, LONGEST_LABEL)), len(moment.day) * 0.93)
    return 6 + CHARACTER * longest


def _lying_mark(moment: Moment, x: float, line: int, lane: int) -> str:
    if moment.ahead:
        top = line + 32 + LANE * lane
        leader = f'<path class="t-lead" d="M{x:.1f} {line + 9}V{top + 16}"/>'
    else:
        top = line - 40 - LANE * lane
        leader = f'<path class="t-lead" d="M{x:.1f} {top - 11}V{line - 9}"/>'
    return (
        f"{leader}{_shape(moment, x, line)}"
        f'<text class="t-text" x="{x + 6:.1f}" y="{top}">{_short(moment.label)}</text>'
        f'<text class="t-day" x="{x + 6:.1f}" y="{top + 16}">{escape(moment.day)}</text>'
    )


def _lying_now(x: float, line: int) -> str:
    return (
        f'<path class="t-now" d="M{x:.1f} {line - 14}V{line + 14}"/>'
        f'<text class="t-now-text" x="{x:.1f}" y="{line + 28}" text-anchor="middle">Now</text>'
    )


def _lying_stretch(stretch: Stretch, place: Callable[[datetime], float], line: int) -> str:
    start, end = place(stretch.start), place(stretch.end)
    width = max(end - start, 3)
    return (
        f'<rect class="t-{escape(stretch.kind)}" x="{start:.1f}" y="{line - 9}" '
        f'width="{width:.1f}" height="18" rx="4"><title>{escape(stretch.label)}</title></rect>'
    )


def _upright_stretch(stretch: Stretch, place: Callable[[datetime], float]) -> str:
    start, end = place(stretch.start), place(stretch.end)
    return (
        f'<rect class="t-{escape(stretch.kind)}" x="13" y="{start:.1f}" width="18" '
        f'height="{max(end - start, 3):.1f}" rx="4"><title>{escape(stretch.label)}</title></rect>'
    )


def _shape(moment: Moment, x: float, y: float) -> str:
    """Draw the mark itself; shapes differ so that colour is never alone in telling them apart."""
    style = f'class="t-{escape(moment.mark)}"'
    match moment.mark:
        case "interview" | "planned" | "then":
            shape = f'<circle {style} cx="{x:.1f}" cy="{y:.1f}" r="7.5"/>'
        case "out" | "in":
            shape = (
                f'<path {style} d="M{x - 8:.1f} {y - 5.5:.1f}h16v11h-16z"/>'
                f'<path class="t-out" fill="none" '
                f'd="M{x - 8:.1f} {y - 5.5:.1f}l8 6.5 8 -6.5"/>'
            )
        case "date":
            shape = f'<path {style} d="M{x:.1f} {y - 8.5:.1f}l8.5 8.5-8.5 8.5-8.5-8.5z"/>'
        case "end":
            shape = (
                f'<rect {style} x="{x - 6:.1f}" y="{y - 6:.1f}" width="12" height="12" rx="1.5"/>'
            )
        case _:
            shape = f'<circle {style} cx="{x:.1f}" cy="{y:.1f}" r="4.5"/>'
    return f"<g><title>{escape(moment.label)}, {escape(moment.day)}</title>{shape}</g>"


def _svg(story: Story, kind: str, width: int, height: int, parts: Sequence[str]) -> Markup:
    # Everything in `parts` was made above from numbers and escaped words.
    return Markup(  # noqa: S704
        f'<svg class="{kind}" viewBox="0 0 {width} {height}" role="img" '
        f'aria-labelledby="timeline-{kind}-title timeline-{kind}-summary" '
        f'xmlns="http://www.w3.org/2000/svg">'
        f'<title id="timeline-{kind}-title">Timeline</title>'
        f'<desc id="timeline-{kind}-summary">{escape(story.summary)}</desc>'
        f"{''.join(parts)}</svg>"
    )


def _short(label: str, longest: int = LONGEST_LABEL) -> Markup:
    return escape(_cut(label, longest))


def _cut(label: str, longest: int) -> str:
    return label if len(label) <= longest else f"{label[: longest - 1].rstrip()}…"


def _days(earlier: datetime, later: datetime) -> float:
    return max((later - earlier).total_seconds() / 86400, 0.0)
