"""`afterword explain`: where one opportunity stands, why, and what will follow when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from afterword.advice.explain import Explanation, explain
from afterword.advice.silence import SilenceReading, silence_of_case
from afterword.cli.headlines import advice_lines
from afterword.cli.input_files import instant, read_json
from afterword.cli.session import opened_program, this_moment
from afterword.domain.case import Case, Statement, Touchpoint
from afterword.domain.verdict import Verdict
from afterword.usecases.etiquette import policy_in
from afterword.usecases.wording import instant_in_words, joined, statement_in_words

_KINDS_IN = {
    "ack": "they acknowledged your message",
    "bounce": "your message was not delivered",
    "delay_notice": "they said it will take longer",
    "hold": "they put the post on hold",
    "instruction": "they said how to communicate",
    "next_round": "they proposed a next round",
    "offer": "they made an offer",
    "question": "they asked you something",
    "rejection": "they decided for somebody else",
    "small_talk": "they wrote a few words",
    "task": "they sent you a task",
}


@click.command("explain", help="One opportunity: timeline, reasons, what next.")
@click.argument("name", metavar="NAME | CASE.json")
@click.option("--now", help="With a case file: the moment to explain.")
@click.option("--rules", "show_rules", is_flag=True, help="Also which rules were asked.")
def command(name: str, now: str | None, show_rules: bool) -> None:
    """Explain an opportunity of the store, or a case file."""
    if name == "-" or (name.endswith(".json") and Path(name).is_file()):
        from afterword.domain.case_file import parse_case

        at = instant(now, "--now") if now else this_moment()
        case = parse_case(read_json(name)).case
        explanation = explain(case, at=at, policy=policy_in(case))
        silence = silence_of_case(case, at=at)
    else:
        at = this_moment()
        with opened_program() as program:
            explained = program.explain(program.find_opportunity(name), at=at)
        case, explanation, silence = explained.case, explained.explanation, explained.silence
    for line in _lines(case, explanation, at, silence=silence, show_rules=show_rules):
        click.echo(line)


def _lines(
    case: Case,
    explanation: Explanation,
    at: datetime,
    *,
    silence: SilenceReading,
    show_rules: bool,
) -> Iterator[str]:
    tz = case.candidate.tz
    title = f"{case.role} at {case.employer.name}" if case.role else case.employer.name
    yield from (title, "=" * len(title), "")
    yield from _timeline(case, at)
    yield ""
    yield from advice_lines(explanation.advice, case, at=at, reasons=False)
    yield from ("", f"Do you need to write? {explanation.need}")
    for heading, sentences in (
        ("For writing", explanation.for_writing),
        ("Against", explanation.against_writing),
        ("What would change this", explanation.would_change),
    ):
        if sentences:
            yield f"{heading}:"
            yield from (f"  - {sentence}" for sentence in sentences)
    yield f"If you do nothing: {explanation.if_you_do_nothing}"
    if silence.still_open is not None and explanation.advice.verdict is Verdict.WAIT:
        yield f"What the silence says: {silence.sentence}"
    if explanation.steps:
        yield "What will follow, if nobody writes:"
        for step in explanation.steps:
            yield f"  - from {instant_in_words(step.start, tz, at)}: {step.sentence}"
    if show_rules and explanation.decided:
        yield f"Decided by: {explanation.decided.name}. {explanation.decided.does}"
        yield from (f"Asked before it: {rule.name}." for rule in explanation.passed)
    if explanation.sources:
        yield "Sources:"
        for source in explanation.sources:
            yield f"  - {source.name}" + (f" {source.url}" if source.url else "")


def _timeline(case: Case, at: datetime) -> Iterator[str]:
    """Yield what happened and what is agreed, oldest first."""
    rows: list[tuple[datetime, str]] = []
    for interview in case.interviews:
        people = [p.name for id_ in interview.participants if (p := case.person(id_))]
        state = "" if interview.status in ("held", "scheduled") else f" ({interview.status})"
        with_whom = f" with {joined(people)}" if people else ""
        rows.append((interview.start, f"{interview.id}: interview{with_whom}{state}"))
    rows += [(point.at, _touchpoint_in_words(case, point)) for point in case.touchpoints]
    rows += [(said.stated_at, _statement_in_words(said, at)) for said in case.statements]
    zone = ZoneInfo(case.candidate.tz)
    for when, what in sorted(rows, key=lambda row: row[0]):
        yield f"  {when.astimezone(zone):%a %d %b %Y %H:%M}  {what}"


def _statement_in_words(said: Statement, at: datetime) -> str:
    return f'they said: "{said.text}" ({statement_in_words(said, at.date())})'


def _touchpoint_in_words(case: Case, touchpoint: Touchpoint) -> str:
    people = joined([p.name for id_ in touchpoint.people if (p := case.person(id_))])
    kind = touchpoint.kind.replace("_", " ")
    if touchpoint.direction == "out":
        return f"you sent: {kind}" + (f" to {people}" if people else "")
    said = _KINDS_IN.get(touchpoint.kind, f"they wrote ({kind})")
    return said + (f" ({people})" if people else "")
