"""`afterword cards`: cards by hand, and the box of cards and stamps they come from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.session import opened_program, this_moment
from afterword.domain.errors import NotNow

if TYPE_CHECKING:
    from afterword.bootstrap import Program
    from afterword.writing.cards import CardStock, PaperSize

_COUNT = click.IntRange(min=0, max=10_000)


@click.group("cards", invoke_without_command=True)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Cards by hand: what stands on them, and how many are left."""
    if ctx.invoked_subcommand is not None:
        return
    with opened_program() as program:
        stock = program.card_stock()
    if stock is None:
        click.echo("Nobody has counted your cards yet: afterword cards count --cards 5 --stamps 5")
    else:
        _tell(stock)


@command.command("count")
@click.option("--cards", type=_COUNT, help="How many cards you have.")
@click.option("--stamps", type=_COUNT, help="How many stamps.")
@click.option("--remind-at", type=_COUNT, help="Say so when so many are left.")
def count_command(cards: int | None, stamps: int | None, remind_at: int | None) -> None:
    """Say what you have counted."""
    with opened_program() as program:
        _tell(program.count_cards(cards=cards, stamps=stamps, remind_at=remind_at))


@command.command("bought")
@click.option("--cards", type=_COUNT, default=0, help="How many cards you bought.")
@click.option("--stamps", type=_COUNT, default=0, help="How many stamps.")
def bought_command(cards: int, stamps: int) -> None:
    """Add what you have bought to the box."""
    with opened_program() as program:
        _tell(program.buy_cards(cards=cards, stamps=stamps))


@command.command("show")
@click.argument("draft_id")
def show_command(draft_id: str) -> None:
    """Show a card, its envelope, and when it would arrive."""
    with opened_program() as program:
        page = program.card(draft_id, at=this_moment())
    click.echo("\n\n".join(page.card.paragraphs))
    click.echo("\nThe envelope:")
    if page.has_address:
        for line in page.card.to:
            click.echo(f"    {line}")
        if page.card.unsure:
            click.echo(page.card.unsure)
    else:
        click.echo(f"    The postal address of {page.to_name} is not known.")
    click.echo(f"\n{page.arrival.sentence}")


@command.command("print")
@click.argument("draft_id")
@click.option(
    "--size", type=click.Choice(["a6", "4x6"]), default="a6", show_default=True, help="Paper."
)
@click.option(
    "--into",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write: .pdf, or .html for the browser to print.",
)
def print_command(draft_id: str, size: PaperSize, into: Path | None) -> None:
    """Write a card as PDF, or as a page that the browser prints."""
    with opened_program() as program:
        path = into or Path("card.pdf" if program.can_print() else "card.html")
        data = _printed(program, draft_id, size, html=path.suffix.lower() != ".pdf")
    try:
        path.write_bytes(data)
    except OSError as problem:
        raise NotNow(
            f"The card cannot be written to {path}: {problem.strerror}.",
            "Name a file you may write with --into.",
        ) from None
    click.echo(f"Written: {path}")


def _printed(program: Program, draft_id: str, size: PaperSize, *, html: bool) -> bytes:
    if not html:
        return program.print_card(draft_id, size, at=this_moment())
    from afterword.writing.cards import render_card_html

    return render_card_html(program.card(draft_id, at=this_moment()).card, size).encode()


@command.command("posted")
@click.argument("draft_id")
def posted_command(draft_id: str) -> None:
    """Record that you posted a card; the box counts down."""
    with opened_program() as program:
        stock = program.post_card(draft_id, at=this_moment())
    click.echo("Recorded as posted.")
    if stock is not None:
        _tell(stock)


@command.command("arrived")
@click.argument("draft_id")
def arrived_command(draft_id: str) -> None:
    """Record that you know a card has arrived."""
    with opened_program() as program:
        program.card_arrived(draft_id, at=this_moment())
    click.echo("Good to know. That is recorded.")


def _tell(stock: CardStock) -> None:
    click.echo(f"In the box: {stock.cards} cards, {stock.stamps} stamps.")
    if stock.reminder:
        click.echo(stock.reminder)
