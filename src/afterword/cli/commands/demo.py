"""`afterword demo`: the web app with an invented job search, in a store that is thrown away."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import click

from afterword.cli.serving import serve_until_stopped
from afterword.cli.session import this_moment


@click.command("demo", help="The same with an invented job search to look at.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="0 takes any free one.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
def command(port: int, no_browser: bool) -> None:
    """Fill a throw-away store relative to today and serve it."""
    from afterword.bootstrap import open_program
    from afterword.settings import read_settings
    from afterword.usecases.demo import fill_demo

    with tempfile.TemporaryDirectory(prefix="afterword-demo-") as folder:
        settings = replace(read_settings(home=Path(folder)), throw_away=True)
        program = open_program(settings)
        try:
            fill_demo(program, at=this_moment())
            click.echo("All people and companies here are invented; nothing can be sent.")
            serve_until_stopped(program, port=port, open_browser=not no_browser)
        finally:
            program.close()
