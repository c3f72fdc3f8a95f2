"""To which opportunity does a mail belong, and why?

People come first: threads of our own notes, calendar entries, known addresses, then the domain of
the company, and last its name. What fits several candidacies is left to the person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from afterword.reading.names import domain_label, is_company_domain, squash
from afterword.usecases.ports_mailbox import KnownCandidacy, KnownPerson, KnownWorld, MailRead
from afterword.usecases.recognise import same_company, same_post, spelling

_WROTE: Final = "{name} of this application wrote it."


@dataclass(frozen=True, slots=True)
class Match:
    """The opportunity (None: nobody can say) and the reason in words.

    `sure` is a match by thread, calendar entry or person, and not by a name alone.
    """

    opportunity: str | None
    because: str = ""
    sure: bool = False


NO_MATCH: Final = Match(None)


class Matcher:
    """Holds mails against what is known; made once for many mails."""

    def __init__(self, world: KnownWorld) -> None:
        self.world = world
        self._by_id = {one.id: one for one in world.candidacies}
        self._by_address: dict[str, list[KnownPerson]] = {}
        self._by_domain: dict[str, list[str]] = {}
        self._by_company: dict[str, list[str]] = {}
        for person in world.people:
            if person.address:
                self._by_address.setdefault(person.address, []).append(person)
                domain = person.address.rpartition("@")[2]
                if is_company_domain(domain) and person.role != "agency_recruiter":
                    self._by_domain.setdefault(domain, []).append(person.opportunity)
        for one in world.candidacies:
            self._by_company.setdefault(spelling(one.company), []).append(one.id)

    def match(self, read: MailRead) -> Match:
        """Find the opportunity of a mail."""
        for way in (self._by_thread, self._by_entry, self._by_people, self._by_where_they_work):
            found = way(read)
            if found.opportunity is not None:
                return found
        return self._by_name(read)

    def candidacy(self, id: str) -> KnownCandidacy | None:
        """Return what is known of an opportunity."""
        return self._by_id.get(id)

    # The ways, in the order they are trusted

    def _by_thread(self, read: MailRead) -> Match:
        for id in (*read.names_us, *read.other_ids):
            opportunity = self.world.threads.get(id)
            if opportunity is not None:
                ours = id in self.world.ours
                because = "It answers a note of yours." if ours else "It continues a known thread."
                return Match(opportunity, because, sure=True)
        return NO_MATCH

    def _by_entry(self, read: MailRead) -> Match:
        for invitation in read.invitations:
            opportunity = self.world.uids.get(invitation.uid)
            if opportunity is not None:
                return Match(opportunity, "It is about a known calendar entry.", sure=True)
        return NO_MATCH

    def _by_people(self, read: MailRead) -> Match:
        for address in self._addresses(read):
            known = self._by_address.get(address)
            if not known:
                continue
            chosen = self._one_of([person.opportunity for person in known], read)
            if chosen is None:
                return NO_MATCH
            name = next(p.name for p in known if p.opportunity == chosen)
            ours = read.line.ours
            because = f"You wrote to {name}." if ours else _WROTE.format(name=name)
            if address != read.line.sender and not ours:
                because = f"{name} of this application is part of it."
            return Match(chosen, because, sure=True)
        return NO_MATCH

    def _addresses(self, read: MailRead) -> Iterable[str]:
        line = read.line
        if line.ours:
            yield from line.to
            return
        yield line.sender
        if read.bounced:
            yield read.bounced
        for invitation in read.invitations:
            yield from (one.email for one in invitation.people if one.email)

    def _by_where_they_work(self, read: MailRead) -> Match:
        addresses = read.line.to if read.line.ours else [read.line.sender]
        for address in addresses:
            domain = address.rpartition("@")[2]
            known = self._by_domain.get(domain)
            if known is None and is_company_domain(domain):
                known = self._by_label(domain)
            chosen = self._one_of(known or [], read)
            if chosen is not None:
                company = self._by_id[chosen].company
                return Match(chosen, f"It was sent from {domain}, where {company} writes from.")
        return NO_MATCH

    def _by_label(self, domain: str) -> list[str]:
        """Return the companies whose name is the name of a domain ("acme.example": Acme)."""
        label = squash(domain_label(domain))
        if len(label) < 4:
            return []
        return [id for name, ids in self._by_company.items() if name == label for id in ids]

    def _by_name(self, read: MailRead) -> Match:
        company = read.reading.company if read.reading is not None else None
        if not company:
            return NO_MATCH
        chosen = self._one_of(self._by_company.get(spelling(company), []), read)
        if chosen is None:
            return NO_MATCH
        return Match(chosen, f"It names {self._by_id[chosen].company}.")

    def _one_of(self, ids: Iterable[str], read: MailRead) -> str | None:
        """Choose among candidacies: the one whose company and post the mail names, if just one.

        Ended ones count only where no other is open: a file that was closed may come alive again.
        """
        known = [self._by_id[id] for id in dict.fromkeys(ids) if id in self._by_id]
        if len(known) > 1:
            known = [one for one in known if not one.over] or known
        company = read.reading.company if read.reading is not None else None
        role = read.reading.role if read.reading is not None else None
        if company and len(known) > 1:
            known = [one for one in known if same_company(one.company, company)] or known
        if role and len(known) > 1:
            known = [one for one in known if one.role and same_post(one.role, role)] or known
        return known[0].id if len(known) == 1 else None
