"""The dated facts of a mail: appointment, slots, stated timeline, deadline of an offer, return."""

# ruff: noqa: E501 - patterns and samples are easier to compare on one line each.

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from afterword.reading.calendar.invitation import Invitation
from afterword.reading.calendar.places import find_urls, is_meeting_url
from afterword.reading.mail.item import MailItem
from afterword.reading.mail.moments import Moment, find_clocks
from afterword.reading.mail.reading import InterviewTime
from afterword.reading.mail.structure import Structure
from afterword.reading.timing import TimingReading, read_timing_in_letter
from afterword.workdays import Place, next_business_day

_DATED = ("interview_invitation", "interview_confirmation_or_change")
_PROMISES_NOTHING = (
    "not_job", "bounce", "out_of_office", "recruiter_outreach", "rejection", "offer",
)  # fmt: skip
"""Their answer is in them, or there is none to come."""
_NEW = re.compile(
    r"\b(?:instead|new (?:time|date|slot)|now (?:on|at|start\w*)|moved (?:it )?to|rescheduled (?:to|for)|changed to|"
    r"could we (?:say|do|make)|can you (?:do|make)|ersatz|stattdessen|neuer termin|verlegen|verschoben auf|nun|"
    r"jetzt|nouvel|nouveau|déplacé au|passe au|reporté au|plutôt|ahora|pasar|al nuevo|nueva|finalement|finalmente|"
    r"schlagen wir|propose|vorschlag)\b"
)
_OLD = re.compile(
    r"\b(?:rather than|instead of|not|no longer|in place of|moved from|(?:an)?statt(?: wie geplant)?|nicht(?: mehr)?|"
    r"au lieu d[eu]|plutôt que?|et non|en vez del?|en lugar del?|ya no|y no)"
    r"(?: (?:at|on|the|um|am|à|le|las|a las|el|originally|original|geplante[nmr]?|prévu))*\s{0,2}$"
)
_MOVED_FROM = re.compile(
    r"\b(?:mov(?:e|ed|ing)|reschedul\w*|chang\w+|shift\w*|push\w*|bring|brought|postpon\w*)\b(?:(?! to )[^!?;]){0,60}?"
    r"\bfrom [^!?;]{0,12}?\d[^!?;]{0,12}? to\b"
    r"|\bvon [^!?;]{0,6}?\d[^!?;]{0,12}? auf [^!?;]{0,25}(?:verschieb|verleg|verschob)"
    r"|\b(?:décal|déplac|report|avanc)\w*(?:(?! à )[^!?;]){0,60}?\bde [^!?;]{0,6}?\d[^!?;]{0,10}? à\b"
    r"|\b(?:mov|mueve|muevo|cambi|aplaz|adelant|retras)\w*(?:(?! a las? )[^!?;]){0,60}?\bde las? \d[^!?;]{0,10}? a las?\b"
)
_SAME_TIME = re.compile(
    r"\b(?:same (?:time|hour)|(?:gleiche|selbe)[rn]? (?:zeit|uhrzeit|stunde)|même heure|misma hora)\b"
)
_PLACE = re.compile(
    r"(?:^|\n)\s{0,4}(?:venue|location|where|place|address|ort|adresse|lieu|lugar|dirección|mode)\s?:\s?([^\n]{3,120})",
    re.IGNORECASE,
)
_DECIDE = re.compile(
    r"\b(?:let (?:us|me) know|sign|return|answer|respond|response|reply|accept|decision|yes or no|yes or a no|expires?|lapses?|"
    r"valid|shout|say|tell|back to us|need to know|melden|bescheid|antwort|zurück|unterschr\w+|sag|dis|dites|dis-nous|"
    r"réponse|retourner|signé\w*|dime|dinos|respuesta|antes|firmad\w+|piénsa\w*|réfléchis)\b"
)
_LAST_DAY = re.compile(
    r"(?:\b(?:until|till|through|thru|bis(?: einschließlich| zum| einschl\.?)?|jusqu['’]?(?:au|à)?|hasta(?: el)?|up to|"
    r"to|al|au|–|-)\s{0,2}(?:and including\s|einschließlich\s|the\s|el\s|le\s|den\s|dem\s)?)$"
)
_BACK = re.compile(
    r"\b(?:back|return\w*|wieder|zurück|ab dem|ab|de retour|retour|vuelvo|volveré|regreso|regresaré|reincorpor\w+|"
    r"vuelta|available again|in the office|a partir del?|resume)\b[^.\n]{0,60}$"
)
_COUNTRIES = {"de": "DE", "fr": "FR", "es": "ES"}


def find_interview(
    label: str, item: MailItem, structure: Structure, invitations: tuple[Invitation, ...]
) -> InterviewTime | None:
    """The one appointment the mail is about; the calendar object wins over the words.

    Of several times the new one counts where the mail changes an appointment; several times in an
    invitation are slots, not an appointment.
    """
    if label not in _DATED:
        return None
    for invited in invitations:
        if invited.start is not None:
            place = invited.join_url or invited.location or None
            tz = invited.tz if invited.tz != "UTC" else structure.zone.key
            return InterviewTime(invited.start, invited.end, tz, place, invited.cancelled)
    moment = _chosen(label, structure) or _same_time_as_before(item, structure)
    if moment is None:
        return None
    if label == "interview_confirmation_or_change":
        moment = _moved_from_to(moment, structure.flat)
    return InterviewTime(
        moment.start, moment.end, getattr(moment.start.tzinfo, "key", None), _place(item, structure)
    )


def _chosen(label: str, structure: Structure) -> Moment | None:
    timed = [one for one in structure.moments if one.has_time and not one.is_deadline]
    ahead = [one for one in timed if one.start >= structure.said_at - timedelta(hours=2)]
    if label == "interview_invitation":
        return ahead[0] if len({one.start for one in ahead}) == 1 else None
    ahead = [one for one in ahead if not _is_old(one, structure.flat)] or ahead
    if ahead:
        changed = [one for one in ahead if _is_new(one, structure.flat)]
        return changed[-1] if changed else (ahead[0] if len(ahead) == 1 else ahead[-1])
    return _subject_day_with_body_time(structure)


def _same_time_as_before(item: MailItem, structure: Structure) -> Moment | None:
    """ "Friday at the same time": the day is new, the time stands in what is quoted below."""
    days = [one for one in structure.moments if not one.has_time and not one.is_deadline]
    if not days or _SAME_TIME.search(structure.flat) is None:
        return None
    quoted = "".join(
        there if here == " " else " " for here, there in zip(structure.own, item.text, strict=False)
    )
    clocks = find_clocks(quoted)
    if not clocks:
        return None
    day = next((one for one in days if _is_new(one, structure.flat)), days[-1])
    start = datetime.combine(day.day, clocks[0], tzinfo=day.start.tzinfo)
    return Moment(start, None, day.span, True, False)


def _is_old(moment: Moment, flat: str) -> bool:
    """Whether the words before a time say that it no longer holds: "rather than 10.15"."""
    return _OLD.search(flat[max(0, moment.span[0] - 40) : moment.span[0]]) is not None


def _moved_from_to(moment: Moment, flat: str) -> Moment:
    """The new time where "from two to half past" names the old and the new one of a talk moved."""
    begin, end = moment.span
    first = max(0, begin - 90)
    said = _MOVED_FROM.search(flat, first, end + 60)
    if said is None or said.end() < begin:
        return moment
    if moment.end is not None:
        return replace(moment, start=moment.end, end=None)
    clocks = find_clocks(flat[said.start() : said.end() + 12])
    if len(clocks) < 2:
        return moment
    return replace(moment, start=datetime.combine(moment.day, clocks[-1], moment.start.tzinfo))


def _is_new(moment: Moment, flat: str) -> bool:
    before = flat[max(0, moment.span[0] - 60) : moment.span[0]]
    after = flat[moment.span[1] : moment.span[1] + 20]
    return _NEW.search(before) is not None or "instead" in after or "statt" in after


def _subject_day_with_body_time(structure: Structure) -> Moment | None:
    """The day in the subject or text ("tomorrow") and the time in the text."""
    timed = [one for one in structure.subject_moments if one.has_time]
    if timed:
        return timed[0]
    days = [*structure.subject_moments, *(one for one in structure.moments if not one.is_deadline)]
    clocks = find_clocks(structure.own)
    if not days or not clocks:
        return None
    day = days[0]
    clock = clocks[-1] if len(clocks) > 1 and _NEW.search(structure.flat) else clocks[0]
    if len(clocks) > 1 and structure.asks:
        clock = clocks[-1]
    start = datetime.combine(day.start.date(), clock, tzinfo=day.start.tzinfo)
    return Moment(start, None, day.span, True, False)


def _place(item: MailItem, structure: Structure) -> str | None:
    named = _PLACE.search(structure.own[:6000])
    if named:
        return named[1].strip()
    return next((url for url in find_urls(item.text) if is_meeting_url(url)), None)


def find_slots(label: str, structure: Structure) -> tuple[datetime, ...]:
    """The times an invitation offers to choose from: two or more, or one that is a question."""
    if label != "interview_invitation":
        return ()
    times = list(dict.fromkeys(one.start for one in structure.future_times))
    if len(times) > 1 or (times and structure.asks):
        return tuple(times[:30])
    return ()


def find_stated_timeline(label: str, item: MailItem, structure: Structure) -> TimingReading | None:
    """What the mail says about when the candidate will hear; None where it says nothing.

    A hint without a day ("be in touch") counts only in a mail that is all about waiting, and the
    day of the appointment itself is no promise of an answer.
    """
    if label in _PROMISES_NOTHING or item.date is None:
        return None
    reading = read_timing_in_letter(
        structure.own,
        said_at=item.date,
        country=_COUNTRIES.get(structure.language) or _english_country(structure),
        lang=structure.language,
        expected=label == "delay",
    )
    if reading.kind == "none" or (reading.kind == "vague" and label != "delay"):
        return None
    appointed = label in _DATED and any(one.day == reading.latest for one in structure.future_times)
    return None if appointed else reading


def _english_country(structure: Structure) -> str:
    key = structure.zone.key
    if key.startswith("America/"):
        return "US"
    return {"Asia/Kolkata": "IN", "Australia/Sydney": "AU"}.get(key, "GB-ENG")


def find_offer_deadline(structure: Structure) -> date | None:
    """The day by which an answer to the offer is wanted."""
    later = [one for one in structure.moments if one.start.date() >= structure.said_at.date()]
    for one in later:
        if one.is_deadline:
            return one.day
    for one in later:
        around = structure.flat[max(0, one.span[0] - 70) : one.span[1] + 25]
        if _DECIDE.search(around):
            return one.day
    return None


def find_return_day(item: MailItem, structure: Structure) -> date | None:
    """The first day back: named itself, or the working day after the last day away."""
    moments = structure.moments or structure.subject_moments
    flat = structure.flat if structure.moments else structure.subject_flat
    for one in moments:
        if _BACK.search(flat[max(0, one.span[0] - 70) : one.span[0]]):
            return one.day
    for one in moments:
        if _LAST_DAY.search(flat[max(0, one.span[0] - 40) : one.span[0]]):
            inclusive = re.search(
                r"inclu|einschl", flat[max(0, one.span[0] - 25) : one.span[1] + 15]
            )
            if one.day.weekday() == 0 and not inclusive and "until" in flat[: one.span[0]][-20:]:
                return one.day
            return _next_working_day(one.day, structure)
    return moments[-1].day if moments else None


def _next_working_day(day: date, structure: Structure) -> date:
    country = _COUNTRIES.get(structure.language) or _english_country(structure)
    nation, _, part = country.partition("-")
    return next_business_day(day + timedelta(days=1), Place(nation, part or None))
