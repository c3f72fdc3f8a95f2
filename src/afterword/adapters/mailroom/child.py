"""The child: told once whom the candidate knows, it reads one mail after the other.

A message on standard input is a letter (K: whom we know; M, C: a mail, whole or cut), a length
of four bytes, big-endian, and the bytes. Each mail is answered with a length and JSON. Before each
mail the processor limit is set anew, so that one which takes too long ends the child with SIGXCPU
and nothing else.
"""

from __future__ import annotations

import resource
import struct
import sys

from afterword.adapters.mailroom.close_reading import Acquaintance, read_closely
from afterword.adapters.mailroom.wire import acquaintance_from_wire, read_to_wire
from afterword.adapters.parsing.child import MEMORY_BYTES, SECONDS, read_exactly


def main() -> None:
    """Serve until standard input ends."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    source, target = sys.stdin.buffer, sys.stdout.buffer
    known = Acquaintance()
    while len(head := read_exactly(source, 5)) == 5:
        what, size = struct.unpack(">cI", head)
        data = read_exactly(source, size)
        if what == b"K":
            known = acquaintance_from_wire(data)
            continue
        used = resource.getrusage(resource.RUSAGE_SELF)
        spent = int(used.ru_utime + used.ru_stime)
        resource.setrlimit(resource.RLIMIT_CPU, (spent + SECONDS + 1, resource.RLIM_INFINITY))
        reply = read_to_wire(read_closely(data, known, is_cut=what == b"C"))
        target.write(struct.pack(">I", len(reply)) + reply)
        target.flush()


if __name__ == "__main__":
    main()
