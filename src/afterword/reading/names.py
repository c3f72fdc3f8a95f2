"""Companies, posts and the roles of people, as their names stand in subjects and addresses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

FREE_MAIL: Final = frozenset(
    "gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web t-online "
    "freenet posteo mailbox proton protonmail pm zoho fastmail orange wanadoo free laposte sfr "
    "hey yandex mail qq 163 126 terra telefonica btinternet sky virginmedia comcast verizon att "
    "bellsouth sbcglobal".split()
)
"""Labels of domains that say where somebody has a mailbox, not where they work."""

RELAYS: Final = frozenset(
    "myworkday myworkdayjobs workday greenhouse greenhouse-mail lever hire ashbyhq ashby "
    "smartrecruiters icims jobvite taleo successfactors sapsf bamboohr breezy breezyhr workable "
    "workablemail recruitee teamtailor teamtailor-mail personio jazzhr applytojob jazz "
    "ultipro ukg paylocity adp oracle oraclecloud brassring kenexa avature phenom phenompeople "
    "eightfold gem goodtime calendly cronofy modernloop linkedin indeed indeedemail "
    "ziprecruiter monster glassdoor dice stepstone xing welcometothejungle hellowork apec "
    "infojobs hackerrank codility hirevue testgorilla codesignal karat sparkhire willo "
    "rippling trinethire clearcompany pinpointhq comeet homerun join softgarden onlyfy "
    "dover polymer freshteam zohorecruit bullhorn jobscore silkroad hirebridge notion "
    "docusign sendgrid mailgun amazonses mailchimp google microsoft zoom teams governmentjobs "
    "usajobs neogov interfolio handshake joinhandshake wellfound angel otta hired "
    "welcomekit csodmail csod jobs2web successfactors careerarc hirelane talentreef "
    "candidates-mail applicants recruiting-mail ats talentmail googlecalendar outlookcalendar "
    "linkedinjobs mynexthire joinhomebase homebase myworkda".split()
)
"""Labels of domains that carry other companies' recruiting mail (64 % of decisions come so)."""

_NOBODY: Final = frozenset(
    "recruiting recruitment talent careers career jobs hr people hiring tale talents candidates "
    "mail email mailer info support news notifications".split()
)
_SECOND_LEVEL: Final = frozenset("co com org net ac gov edu gob".split())
_FOR_EXAMPLES: Final = frozenset({"example", "test", "invalid"})
"""Top-level domains for documents and tests (RFC 2606)."""
_LITTLE_WORDS: Final = frozenset(
    "de del la le les du des d l of the der die das und y et e".split()
)
"""Words a domain leaves out: "verrerie-orb" is "Verrerie de l'Orb"."""
_ELISION = re.compile(r"^[dl]['’]", re.IGNORECASE)
_GERMAN_LETTERS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_PREFIXES: Final = ("mail", "email", "careers", "jobs", "talent", "hr", "recruiting", "e", "info")
_AFFIXES: Final = (
    "inc corp group hq careers jobs recruiting talent hiring team global uk usa us eu io ai app "
    "labs health tech software gmbh ag ltd llc the get try go join".split()
)
_CAPITALISED_WORDS = re.compile(
    r"(?<!\w)[A-ZÀ-Ý][\w'’-]{0,30}(?:\s(?:[A-ZÀ-Ý][\w'’-]{0,30}|of|for|and|de|du|des|la|del|der|y|et)){1,7}"
)
_UMLAUTS: Final = {"ae": "ä", "oe": "ö", "ue": "ü"}
_UMLAUT = re.compile(r"(?<=[bcdfghjklmnprstvwxz])(?:ae|oe|ue)(?=[bcdfghklmnprstz])")
_TWO_NAMES = re.compile(
    r"(?!(?:isl|thous|comm|dem|exp|husb|engl|finl|irel|scotl|garl|br|str|gr|st|highl|midl|lowl|"
    r"woodl|holl|pol|upl|inl|outl|mainl|row|kirkl|oakl|portl|clevel|ashl|cumberl|westl|eastl|"
    r"northl|southl|sc|rol|ferdin|alex|cassandr|mand|ukrain|deutschl|thail|sal|bal)and)"
    r"([a-z]{3,14}?)and([a-z]{3,14})",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\W_]+(?:['’&.+-][^\W_]+)*|&")

ROLE_HEADS: Final = frozenset(
    "accountant actuary administrator adviser advisor agent ambassador analyst apprentice "
    "architect archivist assistant associate attorney auditor baker barista buyer carer chef "
    "cleaner clerk coach consultant controller coordinator copywriter counsel curator dean "
    "dentist designer developer director dispatcher doctor driver economist editor electrician "
    "engineer estimator examiner executive facilitator fellow fitter geologist generalist "
    "grower head hydrologist illustrator inspector instructor intern internship investigator "
    "journalist keeper lawyer lead leader lecturer librarian linguist machinist manager marketer "
    "mechanic merchandiser midwife model nurse officer operator optician owner paralegal "
    "partner pharmacist photographer physicist physiotherapist pilot planner plumber postdoc "
    "president principal producer professor programmer psychologist ranger receptionist "
    "recruiter registrar reporter representative researcher reviewer scientist scout scrum "
    "secretary servicer sister solicitor specialist statistician steward strategist "
    "superintendent supervisor surgeon surveyor tailor teacher technician technologist teller "
    "tester therapist trader trainee trainer translator tutor underwriter vet veterinarian "
    "volunteer warden welder worker writer zoologist devops sre swe sdet "
    "cook waiter waitress roofer plasterer bricklayer carpenter joiner gardener florist butcher "
    "barber hairdresser stylist lifeguard bartender "
    "porter caretaker cashier picker packer operative "
    "labourer laborer foreman deckhand skipper groundskeeper stockman gamekeeper forester arborist "
    "brewer distiller winemaker sommelier luthier conservator organist invigilator proofreader "
    "bookseller chaplain verger sonographer radiographer phlebotomist paramedic dietitian "
    "choreographer dramaturg bookkeeper stonemason upholsterer glazier scaffolder signaller "
    # German
    "koch köchin kellner kellnerin maurer tischler tischlerin schreiner schreinerin elektriker "
    "elektrikerin installateur friseur friseurin bäcker "
    "bäckerin konditor konditorin metzger gärtner "
    "gärtnerin fahrer fahrerin lagerist verkäufer verkäuferin hausmeister schweißer lackierer "
    "dachdecker sekretär sekretärin mitarbeiter mitarbeiterin auszubildende küchenhilfe volontär "
    "volontariat ausbildung winzer winzerin hebamme apotheker apothekerin "
    "entwickler entwicklerin ingenieur ingenieurin berater beraterin leiter leiterin leitung "
    "sachbearbeiter sachbearbeiterin referent referentin assistenz assistentin assistent "
    "kaufmann kauffrau buchhalter buchhalterin controllerin techniker technikerin pfleger "
    "pflegekraft erzieher erzieherin lehrer lehrerin redakteur redakteurin architektin "
    "werkstudent werkstudentin praktikant praktikantin mechatroniker projektleiter "
    "projektleiterin einkäufer einkäuferin disponent disponentin fachkraft spezialist "
    "spezialistin wissenschaftler wissenschaftlerin arzt ärztin meister schlosser "
    # French
    "ingénieur ingénieure développeur développeuse chargé chargée responsable directeur "
    "directrice comptable technicien technicienne chef cheffe gestionnaire conseiller conseillère "
    "commercial commerciale assistante rédacteur rédactrice alternant alternante stagiaire "
    "infirmier infirmière juriste acheteur acheteuse consultante architecte contrôleur "
    "contrôleuse analyste opérateur opératrice animateur animatrice formateur formatrice "
    "cuisinier cuisinière serveur serveuse boulanger "
    "boulangère maçon menuisier électricien plombier "
    "vendeur vendeuse chauffeur caissier caissière jardinier coiffeur coiffeuse soudeur couvreur "
    "soignant soignante enseignant enseignante professeur professeure éducateur éducatrice "
    "secrétaire ouvrier ouvrière apprenti apprentie magasinier préparateur documentaliste œnologue "
    # Spanish
    "cocinero cocinera camarero camarera panadero "
    "panadera albañil carpintero electricista fontanero "
    "vendedor vendedora cajero cajera jardinero peluquero peluquera soldador enólogo enóloga "
    "recepcionista dependiente dependienta operario operaria educador educadora celador auxiliar "
    "ingeniero ingeniera desarrollador desarrolladora jefe jefa técnico técnica contable "
    "administrativo administrativa enfermero enfermera coordinador coordinadora directora "
    "analista diseñador diseñadora gerente consultor consultora redactor redactora comprador "
    "compradora abogado abogada profesor profesora becario becaria arquitecto arquitecta "
    "investigador investigadora encargado encargada".split()
)
"""Nouns at the head of a post's title; a phrase with one of them may be a role."""

_ROLE_NOISE = re.compile(
    r"\b(?:interview|invitation|invite|confirmed|confirmation|application|your|for|the|re|fwd|"
    r"aw|tr|rv|updated|update|canceled|cancelled|position|role|round|first|second|final|stage|"
    r"with|of|at|to|job|video|phone|call|chat|screen|screening|technical|meeting|"
    r"bewerbung|vorstellungsgespräch|einladung|gespräch|entretien|candidature|poste|entrevista|"
    r"candidatura|puesto|técnica|technique|technisches|online)\b",
    re.IGNORECASE,
)


def squash(text: str) -> str:
    """Letters and digits only, in lower case without accents: the form names are compared in."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss"))
    return "".join(char for char in plain if char.isalnum())


def domain_label(domain: str) -> str:
    """Return the label that names the owner: "careers.acme.co.uk" gives "acme"."""
    labels = [label for label in domain.lower().strip(".").split(".") if label]
    if len(labels) < 2:
        return labels[0] if labels else ""
    index = len(labels) - 2
    national = len(labels[-1]) == 2 or labels[-1] in _FOR_EXAMPLES
    if labels[index] in _SECOND_LEVEL and index > 0 and national:
        index -= 1
    if labels[index] == "example" and index > 0:
        index -= 1  # RFC 2606: below example.org every name stands for an owner of its own
    return labels[index]


def is_company_domain(domain: str) -> bool:
    """Whether a domain may name the employer: no free mailbox, no recruiting relay."""
    label = domain_label(domain)
    if not label or label in FREE_MAIL or label in RELAYS or label in _NOBODY:
        return False
    return not any(piece in RELAYS for piece in domain.lower().split(".")[:-1])


def name_for_label(label: str, texts: Iterable[str]) -> str | None:
    """Find the words in `texts` that spell the label: "haleandmoor" finds "Hale & Moor"."""
    wanted = _label_forms(label)
    for text in texts:
        tokens = list(_TOKEN.finditer(text[:3000]))
        for bare in _spellings(tokens):
            phrase = _spelt(text, tokens, bare, wanted)
            if phrase is not None:
                return phrase
    return None


def _spellings(tokens: list[re.Match[str]]) -> Iterator[list[str]]:
    """The words as a domain may write them: without accents, ü as ue, without little words."""
    words = [token[0] for token in tokens]
    bare = [squash(word) for word in words]
    yield bare
    german = [squash(word.lower().translate(_GERMAN_LETTERS)) for word in words]
    if german != bare:
        yield german
    short = [squash(_ELISION.sub("", word)) for word in words]
    yield ["" if word in _LITTLE_WORDS else word for word in short]


def _spelt(
    text: str, tokens: list[re.Match[str]], bare: list[str], wanted: frozenset[str]
) -> str | None:
    for size in (5, 4, 3, 2, 1):
        for index in range(len(tokens) - size + 1):
            window = bare[index : index + size]
            if not window[0] or not window[-1]:
                continue
            if "".join(window) not in wanted and not ("" in window and _with_and(window) in wanted):
                continue
            start, stop = tokens[index].start(), tokens[index + size - 1].end()
            phrase = text[start:stop]
            if "\n" in phrase or "@" in text[max(0, start - 1) : stop]:
                continue
            if phrase[0].isupper() or phrase[0].isdigit():
                return phrase
    return None


def _with_and(window: list[str]) -> str:
    """The words with "&" read as "and"."""
    return "".join(word or "and" for word in window)


def _label_forms(label: str) -> frozenset[str]:
    whole = squash(label)
    forms = {whole}
    for affix in _AFFIXES:
        for cut in (whole.removesuffix(affix), whole.removeprefix(affix)):
            if len(cut) >= 3:
                forms.add(cut)
    if "and" in whole:
        forms.add(whole.replace("and", "", 1))
    return frozenset(forms)


def abbreviated_name(label: str, texts: Iterable[str]) -> str | None:
    """Find the name a label abbreviates: "gbmc" finds "Great Basin Medical Center"."""
    for text in texts:
        for match in _CAPITALISED_WORDS.finditer(text[:3000]):
            words = match[0].split()
            for first in range(len(words) - 1):
                for last in range(len(words), first + 1, -1):
                    name = " ".join(words[first:last])
                    if words[last - 1][0].isupper() and abbreviates(label, name):
                        return name
    return None


def abbreviates(label: str, name: str) -> bool:
    """Whether a label is made of a name's words and initials, at least two of them initials.

    "verrerie-hd" abbreviates "Verrerie du Haut-Doubs"; little words may be left out.
    """
    words = [squash(word) for word in re.split(r"[\s'’-]+", name) if squash(word)][:8]
    wanted = squash(label)
    least = 2 if "-" in label else 3
    states = {(0, 0)}
    for word in words:
        after = set()
        for at, initials in states:
            if word in _LITTLE_WORDS:
                after.add((at, initials))
            if wanted.startswith(word, at):
                after.add((at + len(word), initials))
            if wanted.startswith(word[0], at):
                after.add((at + 1, initials + 1))
        states = after
    return any(at == len(wanted) and initials >= least for at, initials in states)


def spells(label: str, name: str) -> bool:
    """Whether a name is what a domain's label writes or abbreviates."""
    return name_for_label(label, (name,)) is not None or abbreviates(label, name)


def name_from_label(label: str, language: str = "en") -> str:
    """Spell a name from a domain's label alone: "brackwell-instruments" as two words.

    "larkandbell" is "Lark & Bell", and German "gruenstrom" is "Grünstrom".
    """
    words = [word for word in label.replace("_", "-").split("-") if word]
    kept = [word for word in words if word not in ("careers", "jobs", "recruiting", "talent")]
    shown = [word.upper() if len(word) <= 2 else word.capitalize() for word in kept or words]
    if language == "de":
        shown = [_UMLAUT.sub(lambda match: _UMLAUTS[match[0]], word) for word in shown]
    if len(shown) == 1 and (two := _TWO_NAMES.fullmatch(shown[0])) is not None:
        return f"{two[1]} & {two[2].capitalize()}"
    return " ".join(shown)


def looks_like_role(phrase: str) -> bool:
    """Whether a phrase reads like the title of a post: short, with a head noun."""
    words = [word.strip("().,:;/").lower() for word in re.split(r"[\s/()-]+", phrase) if word]
    return 1 <= len(words) <= 12 and any(is_head_of_role(word) for word in words)


def is_head_of_role(word: str) -> bool:
    """Whether a word may be the head noun of a post's title."""
    word = word.lower()
    if word in ROLE_HEADS or (word.endswith("s") and word[:-1] in ROLE_HEADS):
        return True
    # German compounds and forms: Softwareentwickler, Ingenieur:in, Projektleiter*in.
    bare = re.sub(r"[:*_]in(nen)?$", "", word)
    return bare in ROLE_HEADS or (
        len(bare) > 9
        and bare.endswith(
            (
                "entwickler",
                "entwicklerin",
                "ingenieur",
                "ingenieurin",
                "leiter",
                "leiterin",
                "berater",
                "beraterin",
                "techniker",
                "technikerin",
                "fachkraft",
                "manager",
                "managerin",
                "planer",
                "planerin",
                "meister",
                "pfleger",
                "arbeiter",
                "arbeiterin",
                "leitung",
            )
        )
    )


def without_role_noise(phrase: str) -> str:
    """Strip words around a title that belong to the occasion, at both ends."""
    words = phrase.strip(" -–—:|,.\"'“”„«»()").split()
    while words and _ROLE_NOISE.fullmatch(words[0].strip(":,.")):
        words.pop(0)
    while words and _ROLE_NOISE.fullmatch(words[-1].strip(":,.")):
        words.pop()
    return " ".join(words)
