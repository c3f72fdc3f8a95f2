"""What an invitation suggests but does not say: company, post, a person's part in it.

Every guess names the words it rests on, so that a person can disagree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.reading.calendar.invitation import Invitation
from afterword.reading.names import (
    domain_label,
    is_company_domain,
    looks_like_role,
    name_for_label,
    name_from_label,
    without_role_noise,
)

_WITH_COMPANY = re.compile(
    r"\b(?:interview|chat|call|conversation|meeting|screen|gespräch|vorstellungsgespräch|"
    r"entretien|entrevista|réunion)\b[^|()]{0,60}?\b(?:with|at|@|bei|mit|avec|chez|con|en)\s+"
    r"([A-ZÄÖÜÉÈ0-9][^|:()/–—-]{1,60})",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"\s{1,3}[-–—|/]\s{1,3}|[|:–—()<>]|\s{1,3}x\s{1,3}|,\s{1,3}")

_ROLE_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "agency_recruiter",
        re.compile(
            r"\b(?:agency|search consultant|principal consultant|headhunter|staffing)\b", re.I
        ),
    ),
    (
        "coordinator",
        re.compile(
            r"\b(?:coordinat\w{2,6}|schedul(?:er|ing)|koordinator\w{0,3}|executive assistant|"
            r"personal assistant|recruiting operations)\b",
            re.I,
        ),
    ),
    (
        "recruiter",
        re.compile(
            r"\b(?:recruit(?:er|ing|ment)\w{0,3}|talent|sourc(?:er|ing)|recruteu\w{1,4}|"
            r"reclutador\w{0,2}|selección|personalvermittl\w{0,4})\b",
            re.I,
        ),
    ),
    (
        "hr",
        re.compile(
            r"\b(?:hr|hrbp|human resources|people (?:team|partner|operations|ops)|head of people|"
            r"chief people|personal(?:abteilung|referent\w{0,2}|wesen|leit\w{2,5})|"
            r"ressources humaines|drh|rh|recursos humanos|rrhh)\b",
            re.I,
        ),
    ),
    (
        "hiring_manager",
        re.compile(
            r"\b(?:hiring manager|head of|director|vp|vice president|cto|ceo|coo|cfo|founder|"
            r"co-founder|team ?lead|teamleit\w{2,5}|abteilungsleit\w{2,5}|leiter\w{0,2}|"
            r"geschäftsführ\w{2,4}|line manager|engineering manager|directeur|directrice|"
            r"responsable|fondat\w{2,5}|jefe|jefa|gerente|director\w{0,2}|fundador\w{0,2})\b",
            re.I,
        ),
    ),
    ("interviewer", re.compile(r"\b(?:interviewer|panel(?:list)?)\b", re.I)),
)


@dataclass(frozen=True, slots=True)
class Guess:
    """A guess and the words it rests on; `value` is None where there is nothing to go by."""

    value: str | None
    evidence: str


def guess_company(invitation: Invitation, me: tuple[str, ...] = ()) -> Guess:
    """Guess the employer from the others' addresses, spelt as the texts spell it.

    `me` are the candidate's own addresses; their domain never names the employer. The organiser
    and the mail's sender count before the other people.
    """
    own = {address.lower() for address in me}
    texts = (invitation.summary, invitation.mail_subject or "", invitation.description)
    named = _WITH_COMPANY.search(invitation.summary)
    for email in _addresses(invitation):
        domain = email.rpartition("@")[2]
        if email in own or not is_company_domain(domain):
            continue
        label = domain_label(domain)
        found = name_for_label(label, texts) or name_from_label(label)
        # "at Hartwell Museum" says more than the domain hartwell.example, which it begins with.
        if named and named[1].strip().lower().startswith(found.lower()):
            found = named[1].strip()
        return Guess(found, email)
    if named and not looks_like_role(named[1]):
        return Guess(named[1].strip(), invitation.summary)
    return Guess(None, "")


def _addresses(invitation: Invitation) -> list[str]:
    found = [invitation.organizer.email] if invitation.organizer else []
    if invitation.mail_from:
        found.append(invitation.mail_from[1])
    found += [one.email for one in invitation.attendees if one.is_person]
    return [one for one in dict.fromkeys(found) if one]


def guess_role(summary: str) -> Guess:
    """Guess the post from a summary: the piece of it that reads like a job title."""
    for piece in _SEPARATORS.split(summary[:300]):
        for candidate in _title_candidates(piece):
            if looks_like_role(candidate):
                return Guess(candidate, summary)
    return Guess(None, "")


def _title_candidates(piece: str) -> list[str]:
    cut = re.split(
        r"\b(?:for|as|für|als|pour|para|as a|position of|role of)\s+(?:the\s+|an?\s+|le\s+|la\s+|"
        r"die\s+|den\s+|el\s+)?",
        piece,
        flags=re.IGNORECASE,
    )
    ended = [re.split(r"\b(?:with|at|bei|mit|avec|chez|con)\b", one)[0] for one in cut[::-1]]
    return [title for one in ended if (title := without_role_noise(one))]


def guess_person_role(
    name: str,
    *,
    title: str = "",
    email: str = "",
    description: str = "",
    is_organizer: bool = False,
) -> Guess:
    """Guess a person's part (a role of the case file) from what stands by their name.

    Looked at in this order: the name itself ("Jane Doe (HR)"), a title, the local part of the
    address, the line of the description that names them. Else `interviewer`, on no evidence, or
    `contact` for the organiser alone.
    """
    local = email.partition("@")[0].replace(".", " ").replace("_", " ").replace("-", " ")
    for text in (name, title, local, _line_about(name, description)):
        for role, pattern in _ROLE_WORDS:
            found = pattern.search(text[:500])
            if found:
                return Guess(role, found[0])
    return Guess("contact" if is_organizer else "interviewer", "")


def _line_about(name: str, description: str) -> str:
    """Return what stands behind the name on its line: "Jane Doe, Head of Data; Bob Roe, HR"."""
    bare = re.sub(r"\(.*", "", name).strip()
    if len(bare) < 3:
        return ""
    at = description.find(bare)
    if at < 0:
        return ""
    rest = description[at + len(bare) : at + len(bare) + 120].split("\n")[0]
    return re.split(r"[;.]|\band\b|\bund\b|\bet\b| y ", rest)[0]
