"""From a mail that was read to a proposal: what it may change, and with what evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from afterword.reading.mail.reading import Reading
from afterword.reading.senders import is_confirmed
from afterword.usecases.mail_matching import Match, Matcher
from afterword.usecases.ports_mailbox import (
    Found,
    MailRead,
    Proposal,
    ProposalKind,
    Slot,
)

LATELY: Final = timedelta(days=45)
"""A mail that could not be matched and is older than this is not pressing. Our choice."""
_KINDS: Final = {
    "application_confirmation": ProposalKind.APPLICATION,
    "interview_invitation": ProposalKind.INVITATION,
    "interview_confirmation_or_change": ProposalKind.INVITATION,
    "assessment": ProposalKind.TASK,
    "rejection": ProposalKind.REJECTION,
    "delay": ProposalKind.DELAY,
    "offer": ProposalKind.OFFER,
    "info_request": ProposalKind.QUESTION,
    "reply_to_thanks": ProposalKind.REPLY,
    "feedback": ProposalKind.FEEDBACK,
    "out_of_office": ProposalKind.ABSENCE,
    "bounce": ProposalKind.BOUNCE,
    "recruiter_outreach": ProposalKind.RECRUITER,
    "other_job": ProposalKind.REPLY,
    "not_job": ProposalKind.REPLY,
}
_SAME_TIME: Final = timedelta(minutes=30)
_QUIET_UNMATCHED: Final = frozenset({ProposalKind.APPLICATION, ProposalKind.RECRUITER})
_TALKS: Final = frozenset({"interview_invitation", "interview_confirmation_or_change"})
_MOST_EVIDENCE: Final = 4


def kind_of_label(label: str) -> ProposalKind:
    """Return what a mail of a label may change."""
    return _KINDS[label]


def propose(read: MailRead, matcher: Matcher, *, id: str, at: datetime) -> Proposal | None:
    """Say what a mail proposes; None where it says nothing that matters."""
    reading = read.reading
    if reading is None or _is_our_own_note(read, matcher):
        return None
    match = matcher.match(read)
    if match.opportunity is None and not _may_stand_alone(read, reading):
        return None
    kind = ProposalKind.OWN_NOTE if read.line.ours else _kind(read, reading, match, matcher)
    return Proposal(
        id=id,
        kind=kind,
        label=reading.label,
        mail=read.line,
        found=_known_names(_found(read, reading), match, matcher),
        evidence=_evidence(read, reading),
        confidence=reading.confidence,
        warnings=reading.sender_warnings,
        opportunity=match.opportunity,
        because=match.because,
        pressing=_is_pressing(read, kind, match, matcher, at),
    )


def _is_our_own_note(read: MailRead, matcher: Matcher) -> bool:
    """Whether this is a note this program sent, lying in Sent; its fact is recorded already."""
    if not read.line.ours:
        return False
    ids = (read.line.message_id or "", *read.other_ids)
    ours = matcher.world.ours
    if not ours.isdisjoint(ids):
        return True
    # Our own id stands first in our References, where a server gave the note another one.
    first = read.line.references[:1]
    return bool(first) and first[0] in ours and not read.line.subject.lower().startswith("re:")


def _may_stand_alone(read: MailRead, reading: Reading) -> bool:
    """Whether a mail nobody could be matched to is worth the person's eyes."""
    if read.line.ours or (read.line.automatic and reading.label in ("out_of_office", "bounce")):
        return False
    return reading.label not in ("not_job", "other_job", "out_of_office", "bounce")


def _kind(read: MailRead, reading: Reading, match: Match, matcher: Matcher) -> ProposalKind:
    if reading.label not in _TALKS:
        return _KINDS[reading.label]
    if any(one.cancelled for one in read.invitations) or (
        reading.interview is not None and reading.interview.cancelled
    ):
        return ProposalKind.INTERVIEW_CANCELLED
    if _is_known_talk(read, reading, match, matcher):
        return ProposalKind.KNOWN_FACT
    if any(one.uid in matcher.world.uids for one in read.invitations):
        return ProposalKind.INTERVIEW_CHANGED
    if read.invitations or reading.interview is not None:
        return ProposalKind.NEW_INTERVIEW
    return ProposalKind.INVITATION


def _is_known_talk(read: MailRead, reading: Reading, match: Match, matcher: Matcher) -> bool:
    """Whether the mail only names a time at which an interview is booked already."""
    starts = [one.start for one in read.invitations if one.start is not None]
    if not read.invitations and reading.interview is not None:
        starts = [reading.interview.start]
    known = matcher.world.talks.get(match.opportunity or "", ())
    return bool(starts) and all(
        any(abs(start - one) <= _SAME_TIME for one in known) for start in starts
    )


def _found(read: MailRead, reading: Reading) -> Found:
    timing = reading.stated_timeline
    said = ""
    if timing is not None and timing.evidence is not None:
        said = " ".join(reading.text[slice(*timing.evidence)].split())
    interview = reading.interview
    return Found(
        company=reading.company or "",
        role=reading.role or "",
        people=_people(read, reading),
        interview=None
        if interview is None
        else Slot(interview.start, interview.end, interview.tz, interview.place),
        slots=reading.slots[:12],
        timing=said,
        timing_kind=timing.kind if timing is not None and timing.kind != "none" else "",
        timing_on=timing.latest if timing is not None else None,
        timing_ambiguous=timing.ambiguous if timing is not None else False,
        return_on=reading.return_on,
        offer_deadline=reading.offer_deadline,
        calendars=read.calendars,
        own_note=read.own_note,
        bounced=read.bounced or "",
        confirmed=not read.line.ours and is_confirmed(read.line.sender, read.authentication),
        text=read.own_text,
    )


def _known_names(found: Found, match: Match, matcher: Matcher) -> Found:
    """Fill in the company and the post where a mail of a known conversation names none."""
    known = matcher.candidacy(match.opportunity) if match.opportunity is not None else None
    if known is None:
        return found
    return replace(found, company=found.company or known.company, role=found.role or known.role)


def _people(read: MailRead, reading: Reading) -> tuple[tuple[str, str, str], ...]:
    """Return who is named with an address, the sender first where it is a person."""
    found: dict[str, tuple[str, str, str]] = {}
    for one in reading.people:
        if one.name:
            found.setdefault(
                (one.email or one.name).lower(), (one.name, one.email or "", one.role or "contact")
            )
    return tuple(found.values())[:6]


def _evidence(read: MailRead, reading: Reading) -> tuple[str, ...]:
    if read.line.ours:
        return (read.own_words,) if read.own_words else ()
    phrases = [" ".join(one.text.split())[:240] for one in reading.evidence]
    if reading.label in ("not_job", "other_job") and read.own_text:
        phrases = [" ".join(read.own_text.split())[:200]]
    phrases = [one for one in dict.fromkeys(phrases) if one]
    # A phrase that stands inside another says nothing more.
    return tuple(
        one for one in phrases if not any(one in other and one != other for other in phrases)
    )[:_MOST_EVIDENCE]


def _is_pressing(
    read: MailRead, kind: ProposalKind, match: Match, matcher: Matcher, at: datetime
) -> bool:
    """Whether Today should mention it: an open candidacy is concerned, or it came lately."""
    sent_at = read.line.sent_at
    lately = sent_at is None or at - sent_at <= LATELY
    if match.opportunity is not None:
        known = matcher.candidacy(match.opportunity)
        return lately or not (known is not None and known.over)
    return lately and kind not in _QUIET_UNMATCHED
