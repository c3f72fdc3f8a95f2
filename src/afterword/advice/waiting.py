"""The value that a waiting time is: since when, and in which span one may ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.case import Statement


@dataclass(slots=True)
class Waiting:
    """A silence. `opens` to `closes` is the best time for a status note; instants are UTC.

    `since` is when the employer was last heard, in person or in writing; `codes` are the
    reasons for this very span. `stated` is the statement that rules it, if one does.
    """

    since: datetime
    opens: datetime
    closes: datetime
    codes: tuple[str, ...]
    stated: Statement | None = None
