"""Connect on LinkedIn before the decision only with a reason, and only after the thanks.

The article: ask whether you can connect, with a logical reason. Contested: The Muse and Hays
advise waiting for the decision, Ask a Manager 2008 finds it fine. So: when the interviewer
offered or agreed, or a concrete thing is shared and a day has passed; never past an agency,
never with a status question (Undercover Recruiter: one within the hour cost the job).
"""

from __future__ import annotations

from afterword.advice import kinds
from afterword.advice.conclusions import write_to
from afterword.advice.house_rules import may_write_past_agency, panel_is_closed
from afterword.advice.policy import Policy
from afterword.advice.silence_clock import waiting_of
from afterword.advice.situation import Situation
from afterword.advice.whom import agency
from afterword.domain.case import Event
from afterword.domain.verdict import Advice, Verdict

_AGREED = frozenset({"offered", "agreed", "permission", "allowed", "ok", "yes", "welcome"})
_SETTLED = frozenset({"connected", "invited", "declined", "private"})


def connect_with_a_reason(situation: Situation, policy: Policy) -> Advice | None:
    """Suggest an invitation while waiting, where there is permission or a shared reason."""
    said = situation.words or situation.instructions or situation.events
    if not policy.suggest_linkedin or (not said and not situation.has_linkedin):
        return None
    last = situation.last_held
    if last is None or "linkedin_invitation" in situation.sent or not situation.thanked:
        return None
    if agency(situation) is not None and not may_write_past_agency(situation):
        return None
    permitted = _who_agreed(situation)
    shared = situation.events_of(kinds.SHARED)
    if permitted is None and not shared:
        return None
    whom = permitted or _whom(situation, shared)
    if whom is None or whom not in situation.thanked or panel_is_closed(situation):
        return None
    person = situation.people[whom]
    if person.linkedin in _SETTLED or person.role == "system":
        return None
    if permitted is None and not situation.reached(last.end + policy.linkedin_after):
        return None
    waiting = waiting_of(situation)
    if waiting is None or situation.reached(waiting.opens):
        return None
    because = ["linkedin-permission"] if permitted is not None else []
    because += ["linkedin-reason", "linkedin-limit", "already-thanked"]
    return write_to(
        situation,
        Verdict.CONNECT_LINKEDIN,
        (whom,),
        not_after=waiting.opens,
        because=because,
        better_not=(
            "ask-status-on-linkedin",
            "generic-invite",
            "long-note-200",
            "social-media",
            "status-inquiry",
        ),
        channel="linkedin",
    )


def _who_agreed(situation: Situation) -> str | None:
    """Return who offered or agreed to connect, by whichever record says so."""
    for person in sorted(situation.people.values(), key=lambda person: person.id):
        if person.linkedin in _AGREED:
            return person.id
    for kind, events in sorted(situation.events.items()):
        said = f"{kind} {' '.join(event.text[:500] for event in events)}".casefold()
        if "linkedin" in said and "private" not in said and "no_" not in kind:
            whom = _whom(situation, events)
            if whom is not None:
                return whom
    for message in (*situation.words, *situation.instructions):
        text = f"{message.effect or ''} {message.text[:2000]}".casefold()
        if "linkedin" in text and " not " not in text:
            for id_ in situation.people_of(message):
                if id_ in situation.people:
                    return id_
    return None


def _whom(situation: Situation, events: list[Event]) -> str | None:
    """Return the person an event names, else the manager who was there, else who was."""
    for event in events:
        for name in ("person", "with", "by", "who"):
            named = event.extra.get(name)
            named = named[0] if isinstance(named, list) and named else named
            if isinstance(named, str) and named in situation.people:
                return named
    last = situation.last_held
    present = list(last.participants) if last is not None else []
    managers = [id_ for id_ in present if situation.people[id_].role == "hiring_manager"]
    return next(iter([*managers, *present]), None)
