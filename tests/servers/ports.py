"""Free ports, and waiting until somebody listens on one."""

from __future__ import annotations

import socket
import time


def free_ports(count: int) -> tuple[int, ...]:
    """Find ports nobody listens on now."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = tuple(one.getsockname()[1] for one in sockets)
    for one in sockets:
        one.close()
    return ports


def wait_for(port: int, *, within: float = 15.0) -> None:
    """Return when something accepts connections on the port."""
    deadline = time.monotonic() + within
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)
