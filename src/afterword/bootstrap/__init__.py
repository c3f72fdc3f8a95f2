"""Settings in, the assembled program out: the one object the interfaces call.

`Program` is put together from parts, one module each. Use cases are imported where they are
called: `afterword due` must start fast, and most runs need few of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.adapters.log_file import start_log
from afterword.bootstrap.answers import Answers
from afterword.bootstrap.assembly import AskPassphrase
from afterword.bootstrap.calendars import Calendars
from afterword.bootstrap.etiquette import Etiquette
from afterword.bootstrap.facts import Facts
from afterword.bootstrap.history import History
from afterword.bootstrap.stationery import Stationery
from afterword.bootstrap.whole_data import WholeData
from afterword.settings import Settings
from afterword.store.opening import open_store

if TYPE_CHECKING:
    from afterword.usecases.ports import Secrets
    from afterword.writing.proofreader import Proofreader


def open_program(
    settings: Settings,
    *,
    ask: AskPassphrase | None = None,
    proofreader: Proofreader | None = None,
    secrets: Secrets | None = None,
) -> Program:
    """Open the store of `settings.home` (made on first use) and assemble the use cases.

    `ask` is called when a passphrase is needed and the settings give none. Proofreader and
    secrets are those of this machine unless others are given.

    Raises:
        AfterwordError: The store is newer, locked, damaged, or may not be written.
    """
    store = open_store(settings)
    start_log(settings.log_file, settings.log_level)
    return Program(settings, store, ask=ask, proofreader=proofreader, secrets=secrets)


class Program(Answers, Calendars, Etiquette, Facts, History, Stationery, WholeData):
    """Everything Afterword can do with a store. Methods take `at` wherever time matters.

    Each raises `AfterwordError` with a sentence and a remedy for what can be anticipated; ids
    that do not exist raise `NotFound`.
    """
