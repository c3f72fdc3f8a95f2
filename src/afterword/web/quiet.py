"""What libraries log goes to our log file or nowhere, never onto the terminal."""

from __future__ import annotations

import logging


class IntoOurLog(logging.Handler):
    """Passes a record on to the log of the web app."""

    def emit(self, record: logging.LogRecord) -> None:
        """Pass it on."""
        logging.getLogger("afterword.web").handle(record)


def keep_libraries_quiet() -> None:
    """Send the server's own words to our log, and drop Django's; safe to repeat.

    Django would repeat each bug that we have logged with its reference, and print every address
    that leads nowhere.
    """
    _lead("waitress", IntoOurLog())
    _lead("django.request", logging.NullHandler())


def _lead(name: str, handler: logging.Handler) -> None:
    logger = logging.getLogger(name)
    logger.propagate = False
    logger.handlers = [handler]
