"""The child: reads one request after the other from standard input and answers on standard output.

Each request and answer is a length (four bytes, big-endian) and JSON; a request is followed by the
raw bytes of the mail. An answer of no bytes comes first, once the child has warmed up. The clock
of each mail starts anew, so that one which takes too long ends the child and nothing else.
"""

from __future__ import annotations

import json
import struct
import sys
from typing import BinaryIO, Final

from afterword.adapters.parsing.limits import (
    READY,
    limit_memory,
    limit_time,
    stop_the_clock,
)
from afterword.adapters.parsing.wire import to_wire
from afterword.reading.calendar import read_invitations
from afterword.reading.mail.classify import read_mail
from afterword.reading.mail.item import MailItem, item_from_bytes, item_from_json
from afterword.reading.mail.message import CalendarPart

_SPECIMEN: Final = (
    b"From: Jo Hale <jo@pinewood.example.org>\nTo: alice@example.org\nSubject: Interview\n"
    b"Date: Mon, 2 Mar 2026 09:00:00 +0100\n\n"
    b"Dear Alice, we would like to invite you to an interview on Tuesday 10 March 2026 at 14:00.\n"
    b"Unfortunately the panel needs another week; you will hear from us by 20 March.\n"
)


def warm_up() -> None:
    """Load patterns, word lists and weights, which are kept for every mail after."""
    read_mail(item_from_bytes(_SPECIMEN, id="warm-up"))


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
    limit_memory()
    source, target = sys.stdin.buffer, sys.stdout.buffer
    warm_up()
    target.write(READY)
    target.flush()
    while len(head := read_exactly(source, 8)) == 8:
        request_size, data_size = struct.unpack(">II", head)
        request = json.loads(read_exactly(source, request_size))
        data = read_exactly(source, data_size)
        limit_time()
        reply = answer(request, data)
        stop_the_clock()
        target.write(struct.pack(">I", len(reply)) + reply)
        target.flush()


if __name__ == "__main__":
    main()
