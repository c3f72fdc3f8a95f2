"""Momentum in words and as a small picture, and what would do good next."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from afterword.usecases.views import Momentum

WIDTH, HEIGHT, GAP = 240, 44, 10
TALLEST = 5
"""So many things in a week fill the height; more stay as tall. Our choice."""


@dataclass(frozen=True, slots=True)
class Activity:
    """One thing to do while waiting, and why it helps."""

    title: str
    words: str


ANOTHER = Activity(
    "Another interview",
    "The best company for a wait is a second one. Look at two new posts this week.",
)
GROUP = Activity(
    "People who are in the same boat",
    "A job-search group, in the library or online. One evening lightens the other six.",
)
HOURS = Activity(
    "A few hours that count",
    "Temporary or volunteer work keeps the days in shape and gives you something to tell.",
)
AGENCY = Activity(
    "A word with an agency",
    "One recruiter who knows your field hears of posts before they are advertised.",
)
WORKSHOP = Activity(
    "Something to learn",
    "One workshop, or the chapter you did not know the answer from last time.",
)
PRACTICE = Activity(
    "Practice, aloud",
    "Ten minutes with the hardest question of the last talk. It is easier the second time.",
)


def momentum_in_words(momentum: Momentum) -> str:
    """Say what was done in the last weeks; never what was not."""
    done = []
    if momentum.interviews:
        done.append(_counted(momentum.interviews, "interview"))
    if momentum.notes:
        done.append(_counted(momentum.notes, "note"))
    ahead = ""
    if momentum.ahead:
        verb = "is" if momentum.ahead == 1 else "are"
        ahead = f" {_counted(momentum.ahead, 'interview').capitalize()} {verb} booked."
    if not done:
        return f"A quiet stretch has its use: rest is part of looking.{ahead}"
    return f"{' and '.join(done).capitalize()} in the last {len(momentum.weeks)} weeks.{ahead}"


def what_next(momentum: Momentum) -> tuple[Activity, ...]:
    """Put what would help most first: another talk where none is booked, else practice for it."""
    if momentum.ahead:
        return (PRACTICE, GROUP, HOURS, WORKSHOP, AGENCY)
    if momentum.interviews:
        return (ANOTHER, AGENCY, GROUP, HOURS, PRACTICE, WORKSHOP)
    return (ANOTHER, AGENCY, GROUP, HOURS, WORKSHOP)


def weeks_of(momentum: Momentum) -> Markup | None:
    """Draw one bar for each week; the sentence beside it says the same, so it is decoration."""
    if not momentum.interviews and not momentum.notes:
        return None
    step = WIDTH / len(momentum.weeks)
    bars = Markup("")
    for number, week in enumerate(momentum.weeks):
        left = number * step
        interviews = _height(week.interviews)
        notes = _height(week.notes)
        bars += Markup(
            '<rect class="band-back" x="{0:.0f}" y="{1}" width="{2:.0f}" height="2" rx="1"/>'
            '<rect class="band-part" x="{0:.0f}" y="{3}" width="{4:.0f}" height="{5}" rx="2"/>'
            '<rect class="band-note" x="{6:.0f}" y="{7}" width="{4:.0f}" height="{8}" rx="2"/>'
        ).format(
            left,
            HEIGHT - 2,
            step - GAP,
            HEIGHT - 2 - interviews,
            (step - GAP) / 2 - 1,
            interviews,
            left + (step - GAP) / 2 + 1,
            HEIGHT - 2 - notes,
            notes,
        )
    return Markup('<svg class="weeks" viewBox="0 0 {} {}" aria-hidden="true">{}</svg>').format(
        WIDTH, HEIGHT, bars
    )


def _height(number: int) -> int:
    return round(min(number, TALLEST) / TALLEST * (HEIGHT - 4))


def _counted(number: int, thing: str) -> str:
    few = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    words = few[number] if number < len(few) else str(number)
    return f"{words} {thing}" if number == 1 else f"{words} {thing}s"
