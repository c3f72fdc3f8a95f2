"""What companies call themselves, learned from mail to mail.

A short answer often names its company nowhere but in the address; an earlier mail of the same
domain mostly spelt the name out. So "gbmc" is known as "Great Basin Medical Center" from then on.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from afterword.reading.mail.reading import Reading
from afterword.reading.names import domain_label, is_company_domain, spells

MAX_NAMES = 20_000


@dataclass(slots=True)
class CompanyNames:
    """The names seen so far, by the label of their domain."""

    _by_label: dict[str, str] = field(default_factory=dict)

    def settle(self, reading: Reading) -> Reading:
        """Return the reading with the company as it spelt itself; remember it if it does here."""
        label = domain_label(reading.sender_domain)
        if not reading.company or not is_company_domain(reading.sender_domain):
            return reading
        if reading.company_is_guess:
            known = self._by_label.get(label)
            return replace(reading, company=known, company_is_guess=False) if known else reading
        if len(self._by_label) < MAX_NAMES and spells(label, reading.company):
            self._by_label.setdefault(label, reading.company)
        return reading
