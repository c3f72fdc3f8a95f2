"""Write the invitation of the tutorial again, as if the interview had begun two hours ago.

Give the file to read and the file to write.
"""

import re
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path


def move(text: str, *, start: datetime) -> str:
    """Return the calendar text with its one meeting at `start`, three quarters of an hour long."""
    end = start + timedelta(minutes=45)
    text = re.sub(r"(?m)^DTSTART.*$", f"DTSTART:{start:%Y%m%dT%H%M%SZ}", text)
    return re.sub(r"(?m)^DTEND.*$", f"DTEND:{end:%Y%m%dT%H%M%SZ}", text)


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    now = datetime.now(UTC).replace(second=0, microsecond=0)  # noqa: TID251 - a script, not the program
    target.write_text(move(source.read_text("utf-8"), start=now - timedelta(hours=2)), "utf-8")
