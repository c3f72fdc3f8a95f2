"""The child: told once whom the candidate knows, it reads one mail after the other.

A message on standard input is a letter (K: whom we know; M, C: a mail, whole or cut), a length
of four bytes, big-endian, and the bytes. An answer of no bytes comes first, once the child has
warmed up; then each mail is answered with a length and JSON. The clock of each mail starts anew, so
that one which takes too long ends the child and nothing else.
"""

from __future__ import annotations

import struct
import sys

from afterword.adapters.mailroom.close_reading import read_closely
from afterword.adapters.mailroom.glance import Acquaintance
from afterword.adapters.mailroom.wire import acquaintance_from_wire, read_to_wire
from afterword.adapters.parsing.child import read_exactly, warm_up
from afterword.adapters.parsing.limits import (
    READY,
    limit_memory,
    limit_time,
    stop_the_clock,
)


def main() -> None:
    """Serve until standard input ends."""
    limit_memory()
    source, target = sys.stdin.buffer, sys.stdout.buffer
    known = Acquaintance()
    warm_up()
    target.write(READY)
    target.flush()
    while len(head := read_exactly(source, 5)) == 5:
        what, size = struct.unpack(">cI", head)
        data = read_exactly(source, size)
        if what == b"K":
            known = acquaintance_from_wire(data)
            continue
        limit_time()
        reply = read_to_wire(read_closely(data, known, is_cut=what == b"C"))
        stop_the_clock()
        target.write(struct.pack(">I", len(reply)) + reply)
        target.flush()


if __name__ == "__main__":
    main()
