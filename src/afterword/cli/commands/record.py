"""`afterword record`: what happened outside the program, so that the advice can follow it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.commands.add import parse_local, parse_person
from afterword.cli.session import opened_program, this_moment
from afterword.domain.case import CHANNELS, Case, Event, Person, Touchpoint
from afterword.domain.errors import UnusableInput

if TYPE_CHECKING:
    from afterword.bootstrap import Program

RECEIVED = (
    "ack",
    "small_talk",
    "delay_notice",
    "question",
    "next_round",
    "rejection",
    "offer",
    "hold",
    "instruction",
    "bounce",
)
SENT = (
    "thank_you",
    "status_inquiry",
    "addendum",
    "linkedin_invitation",
    "feedback_request",
    "rejection_reply",
    "stay_in_touch",
    "deadline_notice",
    "withdrawal",
    "card",
    "reply",
)
EVENTS = (
    "competing_offer",
    "promise",
    "hold",
    "job_reposted",
    "user_decision",
    "accepted",
    "accepted_elsewhere",
    "file_closed",
)


@click.command("record", help="Record an answer, a call, an offer, a decision.")
@click.argument("name")
@click.option("--received", type=click.Choice(RECEIVED), help="They wrote or called.")
@click.option("--sent", type=click.Choice(SENT), help="You wrote by other means.")
@click.option("--sent-note", metavar="DRAFT", help="You sent this draft by other means.")
@click.option("--event", type=click.Choice(EVENTS), help="Anything else that changes the advice.")
@click.option("--with", "people", multiple=True, help="Who: an id, or a part of the name.")
@click.option("--channel", type=click.Choice(CHANNELS), default="email", show_default=True)
@click.option("--text", default="", help="What was said, in their words.")
@click.option("--at", "when", help='When: "2026-11-24 14:00". Left out: now.')
@click.option("--deadline", help="For an event: until when.")
@click.option("--written/--spoken", default=None, help="For an offer: on paper or not.")
@click.option("--company", help="Correct the name of the company.")
@click.option("--role", help="Correct the title of the post.")
@click.option("--person", help='Add or correct someone: "Jane Doe <jane@example.org> (hr)".')
@click.option("--cancel-interview", metavar="ID", help="This interview will not take place.")
def command(
    name: str,
    received: str | None,
    sent: str | None,
    sent_note: str | None,
    event: str | None,
    people: tuple[str, ...],
    channel: str,
    text: str,
    when: str | None,
    deadline: str | None,
    written: bool | None,
    company: str | None,
    role: str | None,
    person: str | None,
    cancel_interview: str | None,
) -> None:
    """Record each thing that was given; say what is right afterwards."""
    now = this_moment()
    with opened_program() as program:
        opportunity = program.find_opportunity(name)
        tz = program.profile().tz
        at = parse_local(when, tz) if when else now
        case = program.case(opportunity)
        if company or role:
            program.rename(opportunity, company=company, role=role)
        if person:
            _save_person(program, opportunity, case, person)
        if cancel_interview:
            program.cancel_interview(opportunity, cancel_interview, at=now)
        if sent_note:
            _record_note(program, sent_note, at, now)
        for kind, direction in ((received, "in"), (sent, "out")):
            if kind:
                program.record_touchpoint(
                    opportunity,
                    Touchpoint(
                        at=at,
                        direction=direction,
                        kind=kind,
                        people=tuple(_person_id(case, who) for who in people),
                        channel=channel,
                        text=text,
                    ),
                )
        if event:
            until = parse_local(deadline, tz) if deadline else None
            program.record_event(
                opportunity,
                Event(kind=event, at=at, deadline=until, written=written, text=text),
                at=now,
            )
        _say_what_follows(program, opportunity, now)


def _record_note(program: Program, draft_id: str, sent_at: datetime, now: datetime) -> None:
    """Record a draft as sent; `--channel`, where given, says how."""
    source = click.get_current_context().get_parameter_source("channel")
    given = source is click.core.ParameterSource.COMMANDLINE
    channel = click.get_current_context().params["channel"] if given else None
    program.record_sent_by_hand(draft_id, channel=channel, sent_at=sent_at, at=now)


def _say_what_follows(program: Program, opportunity: str, now: datetime) -> None:
    explained = program.explain(opportunity, at=now)
    click.echo(f"Recorded. {explained.headline}")


def _save_person(program: Program, opportunity: str, case: Case, text: str) -> None:
    """Correct the person of that name, or add a new one."""
    new = parse_person(text)
    known = next((p for p in case.people if p.name.lower() == new.name.lower()), None)
    program.save_person(
        opportunity,
        Person(
            id=known.id if known else "",
            name=new.name,
            role=new.role,
            email=new.email or (known.email if known else "unknown"),
        ),
    )


def _person_id(case: Case, who: str) -> str:
    """Find one person by id or by a part of the name."""
    if case.person(who):
        return who
    matching = [p.id for p in case.people if who.lower() in p.name.lower()]
    if len(matching) == 1:
        return matching[0]
    known = ", ".join(f"{p.id} {p.name}" for p in case.people)
    raise UnusableInput(f"{who!r} is not one person of this opportunity.", f"There are: {known}.")
