"""The child: reads one request after the other from standard input and answers on standard output.

Each request and answer is a length (four bytes, big-endian) and JSON; a request is followed by the
raw bytes of the mail. Before each mail the processor limit is set anew, so that a mail which takes
too long ends the child with SIGXCPU and nothing else.
"""

from __future__ import annotations

import json
import resource
import struct
import sys
from typing import BinaryIO

from afterword.adapters.parsing.wire import to_wire
from afterword.reading.calendar import read_invitations
from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.item import MailItem, item_from_bytes, item_from_json
from afterword.reading.mail.message import CalendarPart

SECONDS = 2
MEMORY_BYTES = 256 * 1024 * 1024
"""Address space, Python and its libraries included."""


def read_exactly(stream: BinaryIO, size: int) -> bytes:
    """Read `size` bytes, or fewer at the end of the stream."""
    pieces = []
    while size > 0 and (piece := stream.read(size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def answer(request: dict[str, object], data: bytes) -> bytes:
    """Do what the request asks: "mail", "line", "calendar" or "invitations"."""
    options = request.get("options")
    given = options if isinstance(options, dict) else {}
    if request.get("what") == "invitations":
        return to_wire(read_invitations(data, default_tz=given.get("default_tz")))
    return to_wire(read_mail(item_of(request, data), **given))


def item_of(request: dict[str, object], data: bytes) -> MailItem:
    """Make an item of a mail, of a line of JSON, or of a calendar file on its own."""
    id, source = str(request.get("id")), str(request.get("source") or "")
    if request.get("what") == "line":
        return item_from_json(json.loads(data))
    if request.get("what") == "calendar":
        return MailItem(id=id, source=source, calendar_parts=(CalendarPart(data, ""),))
    return item_from_bytes(data, id=id, source=source)


def main() -> None:
    """Serve requests until standard input ends."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    source, target = sys.stdin.buffer, sys.stdout.buffer
    while len(head := read_exactly(source, 8)) == 8:
        request_size, data_size = struct.unpack(">II", head)
        request = json.loads(read_exactly(source, request_size))
        data = read_exactly(source, data_size)
        used = resource.getrusage(resource.RUSAGE_SELF)
        spent = int(used.ru_utime + used.ru_stime)
        resource.setrlimit(resource.RLIMIT_CPU, (spent + SECONDS + 1, resource.RLIM_INFINITY))
        reply = answer(request, data)
        target.write(struct.pack(">I", len(reply)) + reply)
        target.flush()


if __name__ == "__main__":
    main()
