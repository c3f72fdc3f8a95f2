"""What a mail's form says before its words do: who writes, from where, with what attached."""

# ruff: noqa: E501 - patterns and samples are easier to compare on one line each.

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from afterword.reading.calendar.places import find_urls, host_of
from afterword.reading.mail.item import MailItem
from afterword.reading.mail.moments import Moment, find_moments, flatten, guess_zone
from afterword.reading.mail.quoting import own_words
from afterword.reading.names import FREE_MAIL, RELAYS, domain_label, is_head_of_role

_NO_REPLY = re.compile(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|ne[-_.]?pas[-_.]?repondre|nepasrepondre|"
    r"keine[-_.]?antwort|no[-_.]?responder|notifications?|notify|alerts?|alertes?|mailer|automated|"
    r"system|bounce|news|newsletter|noticias|boletin|marketing|promo|updates?|mailer-daemon|"
    r"postmaster|auto|invite|invitations?|envelopes?|einladung|calendar-notification)",
)
_ROLE_BOX = re.compile(
    r"^(?:hr|jobs?|careers?|career|karriere|recruit\w*|recrut\w*|talent\w*|people|personal\w*|"
    r"bewerb\w*|candida\w*|hiring|rrhh|rh|seleccion|empleo|info|hello|hi|team|contact|support|"
    r"office|admin|service|scheduling|sales|checks|survey|feedback|appointments|applications|"
    r"admissions|secretariat|sekretariat|secretaria)\b",
)
_SCHEDULING = re.compile(
    r"(?:calendly|goodtime|cal\.com|savvycal|youcanbook|doodle|chilipiper|hubspot\.com/meetings|"
    r"outlook\.office\S{0,20}/bookings|bookings|schedul\w{0,5}|/book\b|/booking|/termin|/rdv|/cita|"
    r"/creneau|/slots?\b|appointlet|acuity|modernloop|cronofy|zcal|tidycal|meetings\.\w|book\.)",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"(?<![^\W_])(?:recruit\w*|recrut\w*|talent|hr|human resources|people (?:team|operations|ops|and culture|& culture)|"
    r"careers?|karriere|hiring|bewerb\w*|personal(?:abteilung|büro|wesen)|candida\w*|rrhh|drh|rh|"
    r"ressources humaines|recursos humanos|selección)(?![^\W_])"
)
_ADVERT_FIELD = re.compile(
    r"(?<![^\W_])(job title|job description|position|role|title|location|duration|client|rate|job type|jd|"
    r"experience|visa|work authorization|contract|skills|requirements|salary|start date|interview mode)\s{0,2}[:–]"
)
_ROLE_WORD = re.compile(r"[^\W\d_][\w*:]{2,40}")
_BARE_LINK = re.compile(r"\b[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30}){1,3}/[^\s<>\"']{2,200}", re.I)
_BULK_WORDS = re.compile(
    r"\b(?:unsubscribe|abmelden|newsletter abbestellen|désabonn\w{0,6}|se désinscrire|désinscri\w{0,5}|"
    r"darse de baja|cancelar (?:la )?suscripción|manage (?:your )?(?:email )?preferences|opt[- ]?out|"
    r"view (?:this (?:email )?)?in (?:your )?browser|email preferences|update your preferences)\b"
)
_STOPWORDS = {
    "en": "the and you your for with our have are this that will been not from we to of is it i on",
    "de": "der die das und sie ihre ihr ihnen wir für mit nicht ist ein eine auf zu den dem von im ich uns du dich dir",
    "fr": "le la les de des et vous votre nous pour avec une est pas sur dans que du au en je tu te ton à",
    "es": "el la los las de y que su tu para con una por en nos te hemos del lo se es al un le me",
}  # fmt: skip
_STOPWORD_SETS = {language: frozenset(words.split()) for language, words in _STOPWORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Structure:
    """The form of one mail. `own` has the length of the text; spans found in it fit both."""

    own: str
    flat: str
    subject_flat: str
    language: str
    zone: ZoneInfo
    moments: tuple[Moment, ...]
    subject_moments: tuple[Moment, ...]
    said_at: datetime
    thread: bool
    is_reply: bool
    has_sender: bool
    human: bool
    no_reply: bool
    relay: bool
    free_mail: bool
    bulk: int
    scheduling_link: str | None
    links: int
    words: int
    asks: bool
    has_calendar: bool
    hiring_desk: bool = False
    names_post: bool = False
    advert_fields: int = 0

    @property
    def future_times(self) -> tuple[Moment, ...]:
        """Moments with a time that lie ahead and are no deadlines."""
        return tuple(
            moment
            for moment in self.moments
            if moment.has_time and not moment.is_deadline and moment.start >= self.said_at
        )


def read_structure(
    item: MailItem, *, default_tz: str | None = None, known_threads: frozenset[str] = frozenset()
) -> Structure:
    """Look at a mail's form; `known_threads` are Message-IDs of our conversations."""
    own = own_words(item.text).text
    flat = flatten(own)
    language = guess_language(f"{item.subject}\n{own}")
    said_at = item.date or datetime(2000, 1, 1, tzinfo=UTC)
    default = ZoneInfo(default_tz) if default_tz else None
    zone = guess_zone(said_at, language, default)
    american = language == "en" and zone.key.startswith("America")
    reply = re.match(r"^(?:re|aw|rv|sv|antw|r|tr)\s?:", item.subject.strip(), re.I) is not None
    local = item.sender.partition("@")[0]
    no_reply = _NO_REPLY.match(local) is not None
    label = domain_label(item.from_.domain) if item.from_ else ""
    urls = find_urls(item.text)
    bulk = len(item.message.bulk) + len(set(_BULK_WORDS.findall(flatten(item.text))))
    return Structure(
        own=own,
        flat=flat,
        subject_flat=flatten(item.subject),
        language=language,
        zone=zone,
        moments=find_moments(own, said_at=said_at, zone=zone, american=american),
        subject_moments=find_moments(item.subject, said_at=said_at, zone=zone, american=american),
        said_at=said_at,
        thread=_in_thread(item, known_threads),
        is_reply=reply or bool(item.message.in_reply_to),
        has_sender=bool(item.sender),
        human=bool(item.sender) and not no_reply and _ROLE_BOX.match(local) is None and not bulk,
        no_reply=no_reply,
        relay=label in RELAYS,
        free_mail=label in FREE_MAIL,
        bulk=bulk,
        scheduling_link=_scheduling_link(own, urls),
        links=len(urls),
        words=len(flat.split()),
        asks="?" in own,
        has_calendar=bool(item.calendar_parts),
        hiring_desk=_is_hiring_desk(item, flat),
        names_post=any(is_head_of_role(word) for word in _ROLE_WORD.findall(item.subject[:300])),
        advert_fields=len(set(_ADVERT_FIELD.findall(flat[:4000]))),
    )


def _is_hiring_desk(item: MailItem, flat: str) -> bool:
    """Whether the sender's desk or the signature is one that hires, by its kind, not its name."""
    local = item.sender.partition("@")[0]
    name = item.from_.name.lower() if item.from_ else ""
    return any(_HIRING.search(words) for words in (local, name, flat.rstrip()[-120:]))


def _in_thread(item: MailItem, known_threads: frozenset[str]) -> bool:
    if item.known_thread is not None:
        return item.known_thread
    ids = {*item.message.in_reply_to, *item.message.references}
    return bool(ids & known_threads)


def _scheduling_link(own: str, urls: list[str]) -> str | None:
    """A link that leads to choosing a time, judged by its host and path."""
    for url in urls:
        if _SCHEDULING.search(url[:300]):
            return url
    for match in _BARE_LINK.finditer(own[:20_000]):
        if "@" not in own[max(0, match.start() - 1) : match.end()] and _SCHEDULING.search(match[0]):
            return match[0]
    return None


def guess_language(text: str) -> str:
    """Guess en, de, fr or es by the small words; en where nothing speaks for another."""
    words = _WORD.findall(text[:3000].lower())
    scores = {
        language: sum(word in stopwords for word in words)
        for language, stopwords in _STOPWORD_SETS.items()
    }
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > scores["en"] else "en"


def sender_host(item: MailItem) -> str:
    """The domain of the sender, or of the first link where there is no address."""
    if item.from_ and item.from_.domain:
        return item.from_.domain
    urls = find_urls(item.text, 3)
    return host_of(urls[0]) if urls else ""
