"""Which addresses never leave this machine."""

from __future__ import annotations

import ipaddress


def is_this_machine(host: str) -> bool:
    """Say whether a host is this machine: by its usual name, or a loopback address (RFC 6890)."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
