"""`afterword debrief`: the five things worth noting while the talk is fresh."""

from __future__ import annotations

from datetime import datetime

import click

from afterword.cli.session import opened_program, this_moment
from afterword.domain.case import Case, Debrief, Discussed, Interview
from afterword.domain.errors import UnusableInput


@click.command("debrief", help="Note what is worth keeping while it is fresh.")
@click.argument("name")
@click.option("--interview", "interview_id", help="Which interview, if not the latest: i2.")
@click.option("--discussed", multiple=True, help='What was discussed: "Jane: the move to Leeds".')
@click.option("--expertise", multiple=True, help="What I know that matters to them.")
@click.option("--forgot", multiple=True, help="What I forgot to say.")
@click.option("--promised", multiple=True, help="What I promised to send or do.")
@click.option("--timing", help="What they said about when I will hear, in their words.")
def command(
    name: str,
    interview_id: str | None,
    discussed: tuple[str, ...],
    expertise: tuple[str, ...],
    forgot: tuple[str, ...],
    promised: tuple[str, ...],
    timing: str | None,
) -> None:
    """Take the answers from the flags, or ask for them where none is given."""
    at = this_moment()
    with opened_program() as program:
        opportunity = program.find_opportunity(name)
        case = program.case(opportunity)
        interview = _interview(case, interview_id, at)
        if discussed or expertise or forgot or promised or timing:
            debrief = Debrief(
                discussed=tuple(_discussed(text, case, interview) for text in discussed),
                expertise=expertise,
                forgot_to_say=forgot,
                promised=promised,
            )
        else:
            debrief, timing = _ask(case, interview)
        program.record_debrief(
            opportunity, interview.id, debrief, said_about_timing=timing or None, at=at
        )
        click.echo("Kept. Next: afterword draft " + opportunity)


def _interview(case: Case, wanted: str | None, at: datetime) -> Interview:
    """Find the interview meant: the one named, else the latest that has begun."""
    if wanted is not None:
        if found := case.interview(wanted):
            return found
        known = ", ".join(i.id for i in case.interviews)
        raise UnusableInput(f"There is no interview {wanted}.", f"There are: {known}.")
    begun = [i for i in case.interviews if i.start <= at and i.status != "cancelled"]
    if not begun:
        raise UnusableInput(
            "This interview has not taken place yet.", "Come back when it is over; good luck."
        )
    return max(begun, key=lambda i: i.start)


def _discussed(text: str, case: Case, interview: Interview) -> Discussed:
    """Read "Jane: the move to Leeds"; without a name it was said with everyone."""
    before, colon, after = text.partition(":")
    if colon:
        for id_ in interview.participants:
            person = case.person(id_)
            if person and before.strip().lower() in person.name.lower() and before.strip():
                return Discussed(text=after.strip(), person=id_)
    return Discussed(text=text.strip())


def _ask(case: Case, interview: Interview) -> tuple[Debrief, str]:
    click.echo("Five short questions. An empty line goes on to the next.")
    discussed: list[Discussed] = []
    for id_ in interview.participants:
        person = case.person(id_)
        if person is None:
            continue
        question = f"1. What did you talk about with {person.name}"
        discussed += [Discussed(text=text, person=id_) for text in _lines(question)]
    if not interview.participants:
        discussed = [Discussed(text=t) for t in _lines("1. What did you talk about")]
    return (
        Debrief(
            discussed=tuple(discussed),
            expertise=_lines("2. What do you know that matters to them"),
            forgot_to_say=_lines("3. What did you forget to say"),
            promised=_lines("4. What did you promise to send or do"),
        ),
        click.prompt(
            "5. What did they say about when you will hear", default="", show_default=False
        ),
    )


def _lines(question: str) -> tuple[str, ...]:
    answers: list[str] = []
    while text := click.prompt(question, default="", show_default=False):
        answers.append(text)
        question = "   and"
    return tuple(answers)
