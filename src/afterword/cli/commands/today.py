"""`afterword today`, and `afterword` alone: the web app on this machine."""

from __future__ import annotations

import click

from afterword.cli.serving import serve_until_stopped
from afterword.cli.session import opened_program


@click.command("today", help="Open the web app on this machine (the default).")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="0 takes any free one.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
def command(port: int = 0, no_browser: bool = False) -> None:
    """Serve on loopback until it is stopped."""
    with opened_program() as program:
        serve_until_stopped(program, port=port, open_browser=not no_browser)
