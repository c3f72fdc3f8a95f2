"""Which addresses never leave this machine, and which roads notes may take."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult

from afterword.domain.errors import UnusableInput


def is_this_machine(host: str) -> bool:
    """Say whether a host is this machine: by its usual name, or a loopback address (RFC 6890)."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def refuse_open_road(address: SplitResult) -> None:
    """Refuse an address to which notes would travel unprotected: plain http to another machine.

    Raises:
        UnusableInput: it is one.
    """
    if address.scheme == "http" and not is_this_machine(address.hostname or ""):
        raise UnusableInput(
            "Your notes would travel unprotected to that address.", "Use an https address."
        )
