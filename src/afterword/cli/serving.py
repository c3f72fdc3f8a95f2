"""Starting the web app from a command, and saying how to reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from afterword.bootstrap import Program
    from afterword.web.server import Server


def serve_until_stopped(program: Program, *, port: int, open_browser: bool) -> None:
    """Serve on loopback, tell the address, and stop at Ctrl+C."""
    from afterword.web.server import serve

    def tell(server: Server) -> None:
        click.echo(f"Afterword runs at {server.address} on this machine only.")
        if open_browser:
            click.echo("Your browser opens by itself.")
        else:
            page = server.opening_page().as_uri()
            click.echo(f"Within a minute, open this page in your browser: {page}")
        click.echo("Ctrl+C stops it; nothing is lost.")

    try:
        serve(program, port=port, open_browser=open_browser, ready_callback=tell)
    except KeyboardInterrupt:
        click.echo("\nStopped. Everything is kept.")
