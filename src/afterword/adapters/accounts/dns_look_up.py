"""What the domain name system tells of a domain's mail: SRV and MX records, within seconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Protocol

_WITHIN: Final = 3.0
"""Seconds for each question. Our choice: a person waits in front of the screen."""


@dataclass(frozen=True, slots=True)
class Service:
    """One SRV record: where a service is."""

    host: str
    port: int


class DnsLookUp(Protocol):
    """Asks for records; what does not exist or does not answer is empty."""

    def services(self, name: str) -> tuple[Service, ...]:
        """List the SRV records of a name, the preferred one first."""
        ...

    def mail_exchangers(self, domain: str) -> tuple[str, ...]:
        """List the MX hosts of a domain, the preferred one first."""
        ...


class SystemDns:
    """Asks the servers this machine uses; `server` and `port` name another one."""

    def __init__(self, *, server: str | None = None, port: int = 53) -> None:
        self._server = server
        self._port = port

    def services(self, name: str) -> tuple[Service, ...]:
        """List the SRV records of a name, the preferred one first."""
        found = sorted(
            (record.priority, -record.weight, record.target.to_text().rstrip("."), record.port)
            for record in self._ask(name, "SRV")
        )
        # RFC 2782: a target of "." says that there is no such service.
        return tuple(Service(host, port) for _, _, host, port in found if host)

    def mail_exchangers(self, domain: str) -> tuple[str, ...]:
        """List the MX hosts of a domain, the preferred one first."""
        found = sorted(
            (record.preference, record.exchange.to_text().rstrip("."))
            for record in self._ask(domain, "MX")
        )
        return tuple(host for _, host in found if host)

    def _ask(self, name: str, kind: str) -> list[Any]:
        import dns.exception
        import dns.resolver

        try:
            resolver = dns.resolver.Resolver(configure=self._server is None)
            if self._server is not None:
                resolver.nameservers, resolver.port = [self._server], self._port
            return list(resolver.resolve(name, kind, lifetime=_WITHIN, search=False))
        except (dns.exception.DNSException, OSError, ValueError):
            return []
