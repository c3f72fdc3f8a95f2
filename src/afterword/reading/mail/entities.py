"""Which company, which post, which people a mail is about, with the words that say so."""

# ruff: noqa: E501 - patterns and samples are easier to compare on one line each.

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from afterword.reading.mail.item import MailItem
from afterword.reading.mail.structure import Structure
from afterword.reading.names import (
    RELAYS,
    abbreviated_name,
    domain_label,
    is_company_domain,
    is_head_of_role,
    looks_like_role,
    name_for_label,
    name_from_label,
    squash,
    without_role_noise,
)

_WORD_OF_NAME: Final = r"(?:[A-Z0-9À-ÝÄÖÜ][\w'’.-]{0,30}|&|\+)"
_NAME: Final = (
    rf"(?<!\w)(?P<name>{_WORD_OF_NAME}"
    rf"(?:\s(?:{_WORD_OF_NAME}|of|and|for|de|du|la|et|y|und|der)){{0,5}})"
)
_COMPANY_CUES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:application|applying|applied|interest|apply) (?:to|with|at|in joining|in working at|for (?:a |the |our )?\S{{0,40}} ?(?:role |position )?at) {_NAME}",
        rf"\b(?i:recruiter|talent acquisition(?: team)?|consultant|hiring manager)(?: here)? (?:at|with|for|of) {_NAME}",
        rf"(?i:interest in (?:joining|employment (?:with|at)|a job (?:with|at)|working (?:with|for|at))|a part of|to join) (?:the )?{_NAME}",
        rf"(?i:position|role|interest in)\b[^.!?\n]{{3,70}} with {_NAME}",
        rf"(?:position|role|opportunity|opportunities|job|career|careers|interview|interviewing|internship|opening|team|interviewed|Application|Bewerbung|Stelle) (?:at|with|within|bei|beim|chez|en) {_NAME}",
        rf"(?:Bewerbung|Interesse|Stelle|Verfahren|candidature|poste|candidatura|oferta\b.{{0,40}}) (?:bei der|bei|beim|an der|chez|auprès de|à|en|de) {_NAME}",
        rf"(?:on behalf of|joining|join|here at|Booked with|employer:|Company:|from the team at) {_NAME}",
        rf"{_NAME} (?:has (?:asked|picked|invited|requested|chosen|selected)|have offered|were (?:most|very|really)|would like to (?:see|meet|invite|speak)|a consulté|bittet|lädt|ha visto|loved your|want(?:s)? (?:to|you))",
        rf"{_NAME} (?:[Rr]ecruit\w{{2,6}}|[Tt]alent(?: [Aa]cquisition)?|[Hh]iring|[Cc]areers|HR|[Pp]eople) [Tt]eam",
        rf"\({_NAME}\)(?:$| (?:has|asks|invites|wants))",
        rf"[»\"”] (?:de|bei|at|chez|von|with) {_NAME}",
        rf"(?:sent to|submitted to|interest in (?:a career |a position |working |opportunities |careers |employment |joining )?(?:with|at|in)|interest in|Welcome to|welcome to|considering|choosing) {_NAME}",
        rf"{_NAME}(?:'s|’s)? (?:Careers|Talent Acquisition|Recruiting|Recruitment|Human Resources|Hiring Team|People Team|Recruiting Team)",
        rf"\b(?:at|von|chez|de) {_NAME} (?:has|have|asked|felt|said|want|is|hat|haben|a|ont|ha|han)\b",
        rf"(?:The|Your friends at|Team|L['’]équipe|Ihr Team von|El equipo de) {_NAME} (?:[Tt]eam|[Rr]ecruit\w{{2,6}}|[Tt]alent|[Hh]iring)",
    )
)  # fmt: skip
_FOR_ITSELF: Final = re.compile(
    r"\b(?:(?:application was sent|appl(?:y|ying|ied)) (?:to|at|with)|interest in(?: joining)?|"
    r"candidature chez|bewerbung bei|candidatura en) (?P<name>[A-Za-z][\w-]{2,30})\b",
    re.IGNORECASE,
)
_DISPLAY_NOISE = re.compile(
    r"\b(?:no[- ]?reply|recruiting|recruitment|recruiter|recrutement|talent acquisition|talent|"
    r"team|careers?|hr|human resources|people|jobs?|hiring|notifications?|workday|via .{0,80}|"
    r"karriere|personal(?:abteilung)?|bewerbung(?:en)?|selección|rrhh|rh|équipe|équipo|equipo|"
    r"bewerber\w*|bewerbungs\w*|personalmanagement|hr-team|service|cand[ie]datures?|secrétariat|"
    r"selection|office|desk|planning|scheduling|checks|alerts?|onboarding|.{0,60} on behalf of|candidate (?:care|experience)|do not reply|donotreply|inc|llc|ltd)\b\.?|[()\[\]@]",
    re.IGNORECASE,
)
_NOT_COMPANIES: Final = frozenset(
    "our us the this your you we i my me team hiring dear hi hello please thank thanks linkedin indeed google microsoft "
    "teams zoom outlook gmail calendar interview next stage update re fwd aw monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september october november december it all "
    "head director manager application position role job unfortunately good morning afternoon best kind regards new "
    "congratulations video phone call first second final uk usa london paris berlin madrid".split()
)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_OCCASION: Final = frozenset(
    "posting delay reference ref job post vacancy stage success customer recruitment recruiting update status "
    "notification failure delivery automatic automatische reply abwesenheit immediate application interview offer the stelle candidature proceso termin "
    "entretien entrevista gespräch referees talent careers human resources req requisition id kennziffer referenz "
    "confidential vertraulich confidentiel confidencial exciting spannende neue new opportunity opportunité oportunidad vakanz "
    "poste puesto chance role position urgent recherche search zusage absage einladung invitation decision".split()
)
_FOR_ANYBODY: Final = re.compile(r"\([mwfhd](?:\s?[/|]\s?[mwfhdx*]){1,2}\)", re.IGNORECASE)
"""A post is offered to all: "(m/w/d)", "(H/F)"."""
_ROLE_CUES: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:for|to|of|in|as) (?:the |our |a |an |this )?(?:open )?(?:position|role|post|job|vacancy|opening) (?:of|as|for|:)?\s?(?:an? |the )?(?P<role>[^.,;!?\n()]{3,80})",
        r"(?:for|of|as|about|regarding) (?:the |our |an? |this )?(?P<role>[^.,;!?\n]{3,70}?)(?: \([^)\n]{1,30}\))? (?:role|position|post|job|vacancy|opening|opportunity|internship|req\b)",
        r"(?:apply(?:ing)?|application|applied|considered|interview(?:ing|ed)?|interest) (?:for|in|to) (?:the |our |an? |this )?(?P<role>[^.,;!?\n]{3,80}?)(?: at | with | here|[.,;!?\n]|$)",
        r"(?:post title|position|role|job title|title|posting|stelle|poste|puesto|what)\s?:\s?(?P<role>[^.,;\n]{3,80})",
        r"(?:bewerbung|stelle|position) (?:als|zum|zur|um die stelle)\s(?P<role>[^.,;!?\n]{3,80}?)(?: bei | in |[.,;!?\n]|$)",
        r"(?:poste|emploi|offre|candidature|profil) (?:de |d['’]|au poste de |pour le poste de |au poste d['’])\s?(?P<role>[^.,;!?\n]{3,80}?)(?: chez | au sein | à |[.,;!?\n]|$)",
        r"(?:puesto|vacante|oferta|posición|plaza|candidatura) (?:de|para|a)\s(?:el puesto de )?(?P<role>[^.,;!?\n]{3,80}?)(?: en |[.,;!?\n]|$)",
        r"[«\"“](?P<role>[^»\"”\n]{3,60})[»\"”]",
        r"(?:position|role) (?:of|as) (?:an? |the )?(?P<role>[^.,;!?\n]{3,80}?)(?: at | with |[.,;!?\n]|$)",
        r"(?<![\w-])(?P<role>[A-Z][\w/&+-]{0,30}(?: [A-Z(][\w/&+)-]{0,30}){0,5}) (?:role|position|post|opening)\b",
    )
)  # fmt: skip
_PLAIN_CUES: Final = frozenset(_ROLE_CUES[number] for number in (0, 1, 4, 5, 6, 8))
"""What follows them is a title in small letters too: "au poste de responsable qualité"."""
_TITLE_ENDS = re.compile(
    r"\s(?:at|with|bei|beim|chez|en|in our|has|have|is|are|was|will|and we|but|which|on|am|le|um|est|sont|"
    r"ist|wird|wurde|hat|es|ha|está|that|who|to|for|ref|reference|zum|ab|in|from|starting|as of|por|desde)\s|\s\((?:kennz|ref|job|req|id|r-?\d)",
    re.IGNORECASE,
)
_TITLE_CASE = re.compile(
    r"(?:[A-ZÀ-Ý][\w/&+'-]*|[IVX]{1,3}|\([A-Z][\w ]{2,20}\))(?: (?:of|de|d'|en|des|du|la|für|and|&|der)? ?"
    r"(?:[A-ZÀ-Ý][\w/&+'-]*|[IVX]{1,3})){0,6}"
)
_PLURAL_COMPANIES: Final = frozenset(
    "partners consultants associates engineers architects advisors advisers solicitors".split()
)
_DESKS: Final = frozenset(
    "jobs job careers career hr talent hello info noreply no reply donotreply notifications "
    "recruiting recruitment support team messages customer mail alerts applications candidates "
    "system workday autoreply customer0 myworkday invitations hit via people hiring calendar".split()
)
_ROLE_WORDS: Final = re.compile(r"(?:job|recruit|bewerb|candid|talent|karriere|career|no-?reply)")
_CAPITALISED: Final = re.compile(r"(?<!\w)[A-Z\u00c0-\u00dd][\w\u2019'-]{2,40}(?:\s(?:AI|IT))?")
_AGENCY = re.compile(
    r"\b(?:employment agency|recruitment (?:agency|consultan\w+)|search (?:llp|ltd|partners|consultants?)|"
    r"staffing|executive search|principal consultant|personalberatung|cabinet de recrutement|"
    r"my client|our client|consultora de)\b",
    re.IGNORECASE,
)
_AGENCY_LABEL = re.compile(
    r"(?:recruit|staffing|headhunt|personnel|resourcing|personalberat|jobagentur|interim|"
    r"talentsearch|searchpartner|executivesearch|partners$|search$|selection$|associates$)"
)
_BOARD: Final = re.compile(r"\b(?:portal|job ?board|empleo|emploi|stellenmarkt|jobbörse)\b", re.I)
_PAIR: Final = re.compile(r"(?:^|[:|]\s)([^:|<>@]{2,40})\s?<>\s?([^:|<>@()]{2,40})")
_THIRD_PERSON: Final = re.compile(
    rf"(?<!\w)[A-ZÀ-Ý]\w{{1,20}} (?:at|over at|from|von|chez|de|bei) {_NAME},? "
    r"(?:has asked|asked|would like to|wants? to|felt|hat gefragt|möchte|fragt|souhaite|m'a demandé|"
    r"quiere|ha pedido|me pide)\b"
)
_ANSWER: Final = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|sv|antw|ref)\s?:\s?)+", re.IGNORECASE)
_TESTS = re.compile(
    r"\b(?:exercise|assessment|reasoning|online-?(?:test|verfahren)|test en ligne|prueba online)\b"
)
_TITLE_NAME = re.compile(
    r"\b(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Mme|M|Sr|Sra)\.? )?(?P<name>[A-ZÀ-Ý][\w'’-]+(?: (?:de |von |van |O['’])?[A-ZÀ-Ý][\w'’-]+){0,2})"
    r"(?:,| \()\s?(?:our |the |notre |unser\w* |nuestr\w |el |la |le )?(?P<title>[^,.;()\n]{2,40})"
)
_SIGNATURE_TITLE = re.compile(r"^[^\n,.!?]{3,60}$")


@dataclass(frozen=True, slots=True)
class Named:
    """Something named and where: `where` is subject, body, sender, address or guess."""

    value: str
    where: str
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class MailPerson:
    """Somebody on the other side: what the mail says about them, nothing guessed beyond it."""

    name: str
    email: str | None
    role: str | None


def find_company(item: MailItem, structure: Structure, me: Iterable[str] = ()) -> Named | None:
    """Name the employer: the sender's own domain, else what subject and text say.

    An agency's domain names the agency, so there the text comes first. Nobody is their own company.
    """
    domain = item.from_.domain if item.from_ else ""
    own = {address.lower() for address in me}
    direct = bool(domain) and is_company_domain(domain) and item.sender not in own
    found = _named(item, structure, domain, direct=direct)
    sender = item.from_.name if item.from_ else ""
    if found and found.value == sender and structure.human and _looks_personal(sender):
        return _by_domain(item, structure, domain) if direct else None
    return found


def _named(item: MailItem, structure: Structure, domain: str, *, direct: bool) -> Named | None:
    agency = _is_agency(item, structure, domain)
    tenant = _tenant(item, structure) or _shown_by_machine(item, structure)
    if tenant is not None:
        return tenant
    spelt = name_for_label(domain_label(domain), (item.subject, structure.own)) if direct else None
    if spelt and not agency:
        return Named(spelt, "address")
    client = _spoken_for(structure, domain) if direct else None
    if client is not None:
        return client
    if direct and not agency and structure.human and _TESTS.search(structure.flat[:600]) is None:
        return _by_domain(item, structure, domain)
    cued = _by_cues(item, structure) or (_client_in_subject(item) if agency else None)
    if cued is not None:
        return cued
    service = _cued_service(item, structure)
    if service is not None:
        return service
    shown = _display_company(item)
    if shown:
        return Named(shown, "sender")
    return _by_domain(item, structure, domain) if direct else _named_by_tenant(item, structure)


def _is_agency(item: MailItem, structure: Structure, domain: str) -> bool:
    """Whether the sender places people elsewhere, by their own words or the firm's name."""
    name = item.from_.name if item.from_ else ""
    if _AGENCY.search(f"{structure.own[:6000]}\n{name}"):
        return True
    return _AGENCY_LABEL.search(domain_label(domain)) is not None


def _shown_by_machine(item: MailItem, structure: Structure) -> Named | None:
    """The name a machine writes under, where subject or text repeat it: nobody's own name."""
    name = item.from_.name if item.from_ else ""
    if structure.human or not (structure.no_reply or structure.relay) or _BOARD.search(name):
        return None
    bare = " ".join(_DISPLAY_NOISE.sub(" ", name[:120].partition(" via ")[0]).split()).strip(" -|,")
    bare = re.sub(r"^(?:at|bei|chez|en|von|de)\s", "", bare)
    if len(bare) < 3 or squash(bare) in RELAYS or _is_odd(bare):
        return None
    label = squash(domain_label(item.from_.domain)) if item.from_ else ""
    another = structure.no_reply and not _share_a_name(label, bare)
    repeated = bare in f"{item.subject}\n{structure.own[:3000]}"
    return Named(bare, "sender") if repeated or another else None


def _cued_service(item: MailItem, structure: Structure) -> Named | None:
    """A recruiting service that recruits for itself: "thanks for applying to Paylocity"."""
    for where, text in (("subject", item.subject), ("body", structure.own[:2000])):
        for match in _FOR_ITSELF.finditer(text):
            if squash(match["name"]) in RELAYS:
                return Named(match["name"], where, match.span("name") if where == "body" else None)
    return None


def _share_a_name(label: str, name: str) -> bool:
    """Whether a domain's label and a name have a word of three letters or more in common."""
    return any(len(word) > 2 and word in label for word in map(squash, name.split()))


def find_bounced_company(item: MailItem, structure: Structure) -> Named | None:
    """The company a mail could not be delivered to: the first foreign address that is named."""
    recipient = item.message.dsn.recipient if item.message.dsn else None
    ours = {address.domain for address in item.to}
    for email in (recipient or "", *_EMAIL.findall(structure.flat[:4000])):
        domain = email.rpartition("@")[2].strip(".")
        if domain and domain not in ours and is_company_domain(domain):
            local = email.partition("@")[0]
            if local not in ("mailer-daemon", "postmaster"):
                return Named(name_from_label(domain_label(domain)), "body")
    return None


def _tenant(item: MailItem, structure: Structure) -> Named | None:
    """A recruiting service writes as walmart@service: the part before the @ names the employer.

    Only where the mail itself spells that name.
    """
    if not structure.relay or structure.no_reply:
        return None
    local = _tenant_word(item)
    if len(local) < 3:
        return None
    found = name_for_label(local, (item.subject, structure.own))
    if found is None and len(local) > 3:
        found = _word_beginning(local, f"{item.subject}\n{structure.own[:3000]}")
    return Named(found, "address") if found else None


def _tenant_word(item: MailItem) -> str:
    """The first word of the sender's address, where it is no desk's: "" for jobs, careers, ..."""
    local = re.split(r"[+._-]", item.sender.partition("@")[0].lower())[0]
    return "" if local in _DESKS or _ROLE_WORDS.match(local) else local


def _word_beginning(start: str, text: str) -> str | None:
    """A name of which the service keeps only the beginning: polyn-73@... for "Polynom"."""
    for match in _CAPITALISED.finditer(text):
        if squash(match[0]).startswith(start) and not looks_like_role(match[0]):
            return match[0]
    return None


def _named_by_tenant(item: MailItem, structure: Structure) -> Named | None:
    """The tenant's word alone, where nothing else names the employer: aristocrat@service."""
    local = _tenant_word(item) if structure.relay and not structure.no_reply else ""
    plain = local.isalpha() and len(local) > 3 and "." not in item.sender.partition("@")[0]
    return Named(name_from_label(local), "address") if plain else None


def _by_domain(item: MailItem, structure: Structure, domain: str) -> Named:
    label = domain_label(domain)
    texts = (item.subject, structure.own, item.from_.name if item.from_ else "")
    found = name_for_label(label, texts) or abbreviated_name(label, texts[1:])
    if found:
        return Named(found, "address")
    return Named(name_from_label(label, structure.language), "guess")


def _spoken_for(structure: Structure, domain: str) -> Named | None:
    """Somebody who says what "Ben at Corvane" asks writes for another company than their own."""
    for match in _THIRD_PERSON.finditer(structure.own[:3000]):
        name = _company_name(match["name"])
        if name and not _is_odd(name) and not _share_a_name(squash(domain_label(domain)), name):
            return Named(name, "body", match.span("name"))
    return None


def _client_in_subject(item: MailItem) -> Named | None:
    """An agency's subject names its client alone or first: "Re: Thornbury Foods: feedback"."""
    bare = _ANSWER.sub("", item.subject)
    for piece in re.split(r"\s?(?:\|\||[:|–—])\s|\s-\s", bare)[:2]:
        words = piece.strip().split()
        name = _company_name(piece)
        if name and len(words) <= 4 and words[0][0].isupper() and not _is_odd(name):
            return Named(name, "subject")
    return None


def _by_cues(item: MailItem, structure: Structure) -> Named | None:
    for where, text in (("subject", item.subject), ("body", structure.own[:6000])):
        for cue in _COMPANY_CUES:
            for match in cue.finditer(text):
                name = _company_name(match["name"])
                if name and not _is_odd(name):
                    span = match.span("name") if where == "body" else None
                    return Named(name, where, span)
    between = _calendar_pair(item)
    if between is not None:
        return between
    head = re.split(r"\s?[:|–—]\s|\s-\s", item.subject)
    for piece in (head[0], head[-1]) if len(head) > 1 else ():
        name = _company_name(piece.strip())
        if name and name.split()[0] in structure.own and not _is_odd(name):
            return Named(name, "subject")
    return None


def _calendar_pair(item: MailItem) -> Named | None:
    """The other side of "Lanternfish <> Devan": the one that is not the receiver's name."""
    pair = _PAIR.search(item.subject)
    if pair is None:
        return None
    receivers = " ".join(f"{one.name} {one.email}" for one in item.to[:5]).lower()
    for side in (pair[1].strip(), pair[2].strip()):
        name = _company_name(side)
        if name and name.split()[0].lower() not in receivers and not _looks_personal(name):
            return Named(name, "subject")
    return None


def _is_odd(name: str) -> bool:
    """Whether a name is a title, a reference number or a word of the occasion."""
    words = [word.strip(".,'’").lower() for word in name.split()]
    return (
        looks_like_role(name)
        or squash(name) in RELAYS
        or (any(char.isdigit() for char in name) and any(word in _OCCASION for word in words))
        or all(word in _OCCASION for word in words)
        or _FOR_ANYBODY.search(name) is not None
    )


def _company_name(text: str) -> str | None:
    words = text.strip(" .,'’-").split()
    while words and words[-1].lower().strip(".,'") in _NOT_COMPANIES | {
        "of",
        "and",
        "for",
        "de",
        "&",
    }:
        words.pop()
    while words and words[0].lower() in ("the", "our"):
        words.pop(0)
    if not words or len(words) > 6 or words[0].lower().strip(".,'’s") in _NOT_COMPANIES:
        return None
    name = " ".join(words).removesuffix("'s").removesuffix("’s").rstrip(".,")
    figures = words[0][0].isdigit() and not any(char.isalpha() for char in words[0][:3])
    if len(name) < 2 or _is_post(name) or figures or ". " in name:
        return None
    return name


def _is_post(name: str) -> bool:
    """Whether a name reads like a post; "Garda Capital Partners" is a company of several."""
    words = name.split()
    plural = len(words) > 1 and words[-1].lower().strip(".,") in _PLURAL_COMPANIES
    return looks_like_role(" ".join(words[:-1]) if plural else name)


def _display_company(item: MailItem) -> str | None:
    name = item.from_.name if item.from_ else ""
    name = name[:120].partition(" @ ")[0].partition(" via ")[0]
    if not name or "@" in name or squash(name) in RELAYS:
        return None
    bare = " ".join(_DISPLAY_NOISE.sub(" ", name).split()).strip(" -|,")
    if len(bare) >= 2 and bare != name and not _is_odd(bare):
        return bare
    return bare if bare and not _looks_personal(bare) and not _is_odd(bare) else None


def _looks_personal(name: str) -> bool:
    words = name.split()
    bare = [re.sub(r"[-'’.]", "", word) for word in words]
    return len(words) in (2, 3) and all(word[:1].isupper() and word.isalpha() for word in bare)


def find_role(item: MailItem, structure: Structure) -> Named | None:
    """Name the post: a title after the words that introduce one, in the text, then the subject."""
    for where, text in (("body", structure.own[:5000]), ("subject", item.subject)):
        for cue in _ROLE_CUES:
            for match in cue.finditer(text):
                title = _title(match["role"], plain=cue in _PLAIN_CUES)
                if title:
                    at = match.start("role") + match["role"].find(title)
                    span = (at, at + len(title)) if where == "body" else None
                    return Named(title, where, span)
    subject = _ANSWER.sub("", item.subject)
    for piece in re.split(r"\s[-–—|:]{1,2}\s|\|\||:\s|,\s|\s\(|\)", subject):
        title = _title(piece)
        if title:
            return Named(title, "subject")
    for match in _TITLE_CASE.finditer(structure.own[:3000]):
        title = _title(match[0])
        if title and " " in title and not _follows_name(structure.own, match.start()):
            return Named(title, "body", match.span())
    return None


def _follows_name(text: str, at: int) -> bool:
    """Whether a title stands behind a person's name or on a signature's line of its own."""
    before = text[max(0, at - 3) : at]
    return before.endswith((", ", "(", "\n")) or at == 0


def _title(text: str, *, plain: bool = False) -> str | None:
    """A post's title at the beginning of a text; in small letters only if `plain` allows it."""
    cut = _TITLE_ENDS.split(text)[0]
    cut = re.sub(
        r"^(?:the|our|an?|your|this|ref|job|der|die|das|als|de|un|una|le|la)\s",
        "",
        cut.strip(),
        flags=re.I,
    )
    cut = re.sub(r"^R-?\d{3,}\s|^[A-Z]{2,4}[/-]\d{2,6}\s", "", cut).strip(' -–:«»"“”*#')
    title = without_role_noise(cut)
    if len(title) < 3 or len(title) > 80 or not looks_like_role(title):
        return None
    title = re.sub(r"^(?:proceso|eingang|suite|candidature|outcome|fwd)\s", "", title, flags=re.I)
    if any(char.isupper() for char in title):
        return title
    words = title.split()
    short = len(words) <= 4 and (is_head_of_role(words[0]) or is_head_of_role(words[-1]))
    return title if plain and short else None


def find_people(
    item: MailItem, structure: Structure, me: Iterable[str] = ()
) -> tuple[MailPerson, ...]:
    """List the human sender (with the title below the name), and who else is introduced.

    That is whoever is named with a title, or in the text and among those the mail is copied to.
    """
    own = {address.lower() for address in me}
    found: dict[str, MailPerson] = {}
    if item.from_ and structure.human and item.sender not in own and item.from_.name:
        name = re.sub(r"\s(?:at|von|de|chez|from)\s.*", "", item.from_.name)
        if "," in name and len(name.split(",")) == 2:
            name = " ".join(reversed([piece.strip() for piece in name.split(",")]))
        found[name] = MailPerson(name, item.sender, _signature_title(structure.own, name))
    for match in _TITLE_NAME.finditer(structure.own[:6000]):
        name, title = match["name"], match["title"].strip()
        if looks_like_role(title) or title.upper() in (
            "CEO",
            "CTO",
            "COO",
            "CFO",
            "HR",
            "DSI",
            "RRH",
            "DRH",
        ):
            found.setdefault(name, MailPerson(name, None, title))
    for copied in item.message.cc[:12]:
        name = copied.name.strip()
        if _looks_personal(name) and copied.email not in own and name in structure.own[:6000]:
            known = found.get(name, MailPerson(name, None, None))
            found[name] = replace(known, email=copied.email)
    return tuple(found.values())[:12]


def _signature_title(text: str, name: str) -> str | None:
    """The line below the sender's name, where it reads like a title."""
    at = text.rfind(name)
    if at < 0:
        return None
    following = [line.strip() for line in text[at + len(name) :].split("\n")[1:3] if line.strip()]
    for line in following[:1]:
        title = re.split(r"\s[|–—-]\s|,", line)[0].strip()
        if _SIGNATURE_TITLE.match(title) and (
            looks_like_role(title) or title.startswith("Head of")
        ):
            return title
    return None
