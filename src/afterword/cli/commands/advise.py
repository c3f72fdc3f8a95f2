"""`afterword advise`: advice for case files; nothing is kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import click

from afterword.adapters.clock import SystemClock
from afterword.advice import advise
from afterword.cli.headlines import print_advice
from afterword.cli.input_files import instant, print_json, read_json, read_json_lines, text_field
from afterword.domain.case_file import advice_to_json, parse_case
from afterword.domain.errors import AfterwordError, UnusableInput
from afterword.usecases.etiquette import policy_in


@click.command("advise", help="Advice for a case file (keeps nothing).")
@click.argument("case_file", required=False, metavar="CASE.json")
@click.option("--now", help="The moment to advise for: an ISO instant. Left out: this moment.")
@click.option("--batch", help="A file of JSON lines {id, facts, now}, or -.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per line.")
def command(case_file: str | None, now: str | None, batch: str | None, as_json: bool) -> None:
    """Advise on one case, or on a batch of them."""
    if batch is not None:
        for line in read_json_lines(batch):
            at = instant(text_field(line, "now"), "now")
            _advise(line.get("facts"), at, id_=line.get("id"), as_json=as_json)
        return
    if case_file is None:
        raise UnusableInput(
            "No case file was named.",
            "For example: afterword advise case.json. `afterword schema case` shows its fields.",
        )
    at = instant(now, "--now") if now else SystemClock().now()
    facts = read_json(case_file)
    id_: object = None
    if isinstance(facts, Mapping) and "facts" in facts:
        id_, facts = facts.get("id"), facts["facts"]
    _advise(facts, at, id_=id_, as_json=as_json)


def _advise(facts: object, at: datetime, *, id_: object, as_json: bool) -> None:
    try:
        parsed = parse_case(facts)
    except AfterwordError as problem:
        if id_ is not None:
            raise UnusableInput(f"Case {id_}: {problem.sentence}", problem.remedy) from None
        raise
    for warning in parsed.warnings:
        click.echo(warning, err=True)
    advice = advise(parsed.case, at=at, policy=policy_in(parsed.case))
    if as_json:
        print_json({"id": id_, **advice_to_json(advice)})
    else:
        print_advice(advice, parsed.case, at=at)
