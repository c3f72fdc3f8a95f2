"""Where an appointment happens: a link to join, a phone, a room."""

from __future__ import annotations

import re
from typing import Final

from afterword.reading.calendar.content_lines import Component

# A label of the host that makes a link a place to meet, whatever stands around it.
MEETING_HOSTS: Final = frozenset(
    "zoom zoomgov teams meet webex whereby gotomeeting gotomeet bluejeans chime jitsi skype lync "
    "around ringcentral bigbluebutton vidyo starleaf livestorm goodmeeting hirevue talkdesk "
    "pexip lifesize dialpad jit fuze tixeo rendezvous visio wherever riverside gather hangouts "
    "streamyard doxy".split()
)
_URL = re.compile(r"https?://[^\s<>\"'\\\]\[)]{4,1500}", re.IGNORECASE)
_HOST = re.compile(r"^https?://(?:[^@/?#]{0,200}@)?([^/:?#]{1,253})", re.IGNORECASE)
_JOIN_PATH = re.compile(
    r"/(?:join|meetup-join|j|meeting|meet|l/meetup|room|conference)(?:[/?]|$)", re.I
)
_JOIN_PROPERTIES = (
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "X-GOOGLE-CONFERENCE",
    "CONFERENCE",
    "X-ZOOM-JOIN-URL",
)
_PHONE_WORDS = re.compile(
    r"\b(?:phone|telephone|call you|ring you|by call|dial(?:-|\s)?in|telefon\w{0,12}|"
    r"anruf\w{0,4}|rufen sie|tél[ée]phon\w{0,8}|appel|teléfon\w{0,8}|llamada|llamaremos)\b",
    re.IGNORECASE,
)
_VIDEO_WORDS = re.compile(
    r"\b(?:video|videocall|videokonferenz|videogespräch|visio(?:conf[ée]rence)?|videollamada|"
    r"zoom|teams|google meet|hangouts?|webex|skype|whereby|facetime)\b",
    re.IGNORECASE,
)
_PLACE_WORDS = re.compile(
    r"\b(?:on-?site|in person|at our office|reception|visitor|vor ort|bei uns im|dans nos locaux|"
    r"sur place|en nuestras oficinas|presencial|whiteboard room)\b",
    re.IGNORECASE,
)
_PHONE_NUMBER = re.compile(r"^(?:tel:)?\+?[\d\s()./-]{7,25}$")


def find_urls(text: str, limit: int = 60) -> list[str]:
    """List the web addresses of a text in order, punctuation at their end dropped."""
    return [one.rstrip(".,;:!?*_") for one in _URL.findall(text[:200_000])[:limit]]


def host_of(url: str) -> str:
    """Return the host of a web address in lower case, or an empty string."""
    match = _HOST.match(url)
    return match[1].lower() if match else ""


def is_meeting_url(url: str) -> bool:
    """Whether a link leads into a video meeting, judged by a label of its host.

    A label may carry more words (meet-eu, zoom2); help pages of such hosts are no meetings.
    """
    host = host_of(url)
    words = {word for label in host.split(".")[-4:] for word in re.split(r"[-_\d]+", label)}
    if not words & MEETING_HOSTS:
        return False
    path = url.split(host, 1)[-1].lower()
    if len(path) < 3 or any(
        word in path for word in ("/support", "/download", "/testcall", "/test")
    ):
        return False
    return not any(
        word in path for word in ("/meetingoptions", "/pstn", "/jointeamsmeeting", "/help")
    )


def find_join_url(event: Component, description: str, location: str) -> str | None:
    """Return the link to join: the producer's own property first, then the texts."""
    for name in _JOIN_PROPERTIES:
        for line in event.all(name):
            found = find_urls(line.value)
            if found:
                return found[0]
    urls = [*find_urls(location), *find_urls(event.text("URL")), *find_urls(description)]
    for url in urls:
        if is_meeting_url(url):
            return url
    return next((url for url in urls if _JOIN_PATH.search(url)), None)


def guess_format(summary: str, description: str, location: str, join_url: str | None) -> str | None:
    """Guess video, phone or onsite; None where nothing says so.

    A room beside a video link is a hybrid meeting: the candidate was sent the link, so video,
    unless the words say to come.
    """
    words = f"{summary}\n{location}"
    if _PLACE_WORDS.search(f"{words}\n{description[:3000]}"):
        return "onsite"
    if join_url is not None or _VIDEO_WORDS.search(words):
        return "video"
    if _PHONE_NUMBER.match(location.strip()) or _PHONE_WORDS.search(words):
        return "phone"
    if location.strip():
        return "onsite" if not find_urls(location) else "video"
    if _VIDEO_WORDS.search(description[:3000]):
        return "video"
    return "phone" if _PHONE_WORDS.search(description[:3000]) else None
