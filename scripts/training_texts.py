#!/usr/bin/env python3
"""Read the training texts of `tests/corpus/mail` and make mails of them.

    python scripts/training_texts.py

says how many there are, and what is wrong with them. A file is a list of blocks: a head
`# label language`, then one text per line, which is the text of a mail or its subject and text
with two bars between them.
"""

from __future__ import annotations

import collections
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parents[1] / "tests" / "corpus" / "mail"
LABELS = frozenset(
    "application_confirmation interview_invitation interview_confirmation_or_change assessment "
    "rejection delay offer info_request reply_to_thanks feedback out_of_office bounce "
    "recruiter_outreach other_job not_job".split()
)
"""The labels of `afterword read`."""


@dataclass(frozen=True)
class TrainingText:
    """One line: `subject` is empty where the line gives none; `file` is the name of its file."""

    file: str
    number: int
    label: str
    language: str
    subject: str
    body: str


class UnusableTextsError(ValueError):
    """Some line cannot be learned from; the message lists all of them."""


GREETINGS = {
    "en": ["Hi Sam,", "Dear Sam,", "Hello,", "Sam,", "Dear Ms Reyes", "", "Hey Sam"],
    "de": ["Hallo Alex,", "Sehr geehrte Frau Sommer,", "Guten Tag,", "Hi Alex,", ""],
    "fr": ["Bonjour Léa,", "Bonjour Madame,", "Bonjour,", "Salut Léa,", "", "Madame,"],
    "es": ["Hola Pablo:", "Estimado Pablo:", "Buenas,", "Hola,", "", "Buenos días Pablo."],
}  # fmt: skip
CLOSINGS = {
    "en": ["Best, Jo", "Kind regards\nJo Hale", "Thanks", "Jo", "Yours sincerely\nJ. Hale", ""],
    "de": ["Viele Grüße\nJo Hahn", "Mit freundlichen Grüßen", "LG Jo", "MfG", ""],
    "fr": ["Cordialement", "Bien à vous\nJo Hallé", "À bientôt, Jo", "Cdt", ""],
    "es": ["Un saludo", "Saludos cordiales\nJo Haro", "Gracias, Jo", ""],
}
FILLERS = {
    "en": [
        "Thank you again for your time.",
        "I hope you are well.",
        "It was good to talk last week.",
        "Thank you for your interest in the position.",
        "Any questions, just ask.",
        "",
    ],
    "de": [
        "Vielen Dank für Ihr Interesse an der Stelle.",
        "Ich hoffe, es geht Ihnen gut.",
        "Danke nochmal für deine Zeit.",
        "",
    ],
    "fr": [
        "Merci encore pour votre temps.",
        "J'espère que vous allez bien.",
        "Merci de votre intérêt pour le poste.",
        "",
    ],
    "es": [
        "Gracias de nuevo por tu tiempo.",
        "Espero que estés bien.",
        "Gracias por tu interés en el puesto.",
        "",
    ],
}
ANSWERS = {
    "en": ["Re: Your application", "Re: our conversation", "Update", "Re: {role}", "{role}"],
    "de": ["AW: Ihre Bewerbung", "AW: Gespräch", "Update", "Kurze Nachricht", "AW: {role}"],
    "fr": ["RE: votre candidature", "RE: notre échange", "Des nouvelles", "RE: {role}"],
    "es": ["Re: tu candidatura", "Re: proceso", "Novedades", "Re: {role}"],
}  # fmt: skip
SUBJECTS = {
    "en": ["Your application", "{role}", "Application: {role}", "{role} vacancy", "Update"],
    "de": ["Ihre Bewerbung", "{role}", "Bewerbung als {role}", "Stelle {role}", "Nachricht"],
    "fr": ["Votre candidature", "{role}", "Candidature {role}", "Poste de {role}", "Message"],
    "es": ["Tu candidatura", "{role}", "Candidatura {role}", "Puesto de {role}", "Novedades"],
}  # fmt: skip
THANKS = {"en": "Re: Thank you", "de": "AW: Danke", "fr": "Re: Merci", "es": "Re: Gracias"}
ELSEWHERE = [
    "Hello",
    "Update",
    "Your booking",
    "News",
    "Termin",
    "Rendez-vous",
    "Cita",
    "Interview",
]
ROLES = {
    "en": ["Data Analyst", "Site Manager", "Ward Nurse", "Product Designer"],
    "de": ["Controllerin", "Softwareentwickler (m/w/d)", "Projektleitung"],
    "fr": ["Chargée de projet", "Développeur", "Responsable qualité"],
    "es": ["Técnico de calidad", "Analista de datos", "Jefa de obra"],
}
IN_THREAD = {
    "rejection": 0.6,
    "application_confirmation": 0.02,
    "recruiter_outreach": 0.0,
    "other_job": 0.1,
    "not_job": 0.0,
    "interview_invitation": 0.45,
    "assessment": 0.4,
}
"""How often such mail answers in a known conversation; 0.7 for the others. Our estimate.

A first reading of a mailbox knows no conversation yet: an answer has to be understood without one.
"""
PEOPLE = ["Jo Hale <jo.hale@{domain}>", "Mia Ash <mia@{domain}>"]
DESKS = ["Recruiting <recruiting@{domain}>", "no-reply@{domain}", "HR <hr@{domain}>"]
OFFICES = ["Jo Hale <jo.hale@{domain}>", "Info <info@{domain}>", "Service <service@{domain}>"]
_GREETS = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon|hallo|guten|sehr|"
    r"liebe[rs]?|servus|moin|grüß|bonjour|bonsoir|salut|ch[eè]re?s?|madame|monsieur|hola|buen[ao]s|"
    r"estimad[ao]|querid[ao])\b",
    re.IGNORECASE,
)
DOMAINS = ["pinewood.example.org", "riverbank.example.org", "orbit.example.org"]


def read_texts(corpus: Path = CORPUS) -> tuple[TrainingText, ...]:
    """Read all training texts; raise UnusableTextsError for unknown heads and repeated lines."""
    found: list[TrainingText] = []
    wrong: list[str] = []
    seen: dict[str, str] = {}
    for path in (corpus / "training_sentences.txt", *sorted((corpus / "training").glob("*.txt"))):
        label = language = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
            where = f"{path.name}:{number}"
            line = line.strip()
            if line.startswith("#"):
                label, language, fault = _head(line)
                wrong += [f"{where}: {fault}"] if fault else []
            elif line and label:
                known = seen.setdefault(_spelt_alike(line), where)
                if known != where:
                    wrong.append(f"{where}: the same text as {known}")
                subject, _, body = line.rpartition(" || ")
                text = TrainingText(path.stem, number, label, language, subject, body)
                found.append(text)
            elif line:
                wrong.append(f"{where}: a text before the first head")
    if wrong:
        raise UnusableTextsError("\n".join(wrong))
    return tuple(found)


def _head(line: str) -> tuple[str, str, str]:
    """The label and language of a head, and what is wrong with it."""
    words = line.lstrip("#").split()
    if len(words) != 2:
        return "", "", "a head is '# label language'"
    label, language = words
    if label not in LABELS:
        return "", "", f"unknown label {label!r}"
    return label, language, "" if language in GREETINGS else f"unknown language {language!r}"


def _spelt_alike(line: str) -> str:
    """The words alone: what differs only in case and signs counts as the same text."""
    return " ".join(re.findall(r"\w+", line.lower()))


def compose(text: TrainingText, chance: random.Random) -> dict[str, object]:
    """Make a mail of a text, with a greeting, filler, closing and sender of its language.

    Returns a line as `afterword read` takes it: from, subject, body, date, thread.
    """
    label, language = text.label, text.language
    thread = chance.random() < IN_THREAD.get(label, 0.7)
    personal = thread or label == "recruiter_outreach" or chance.random() < 0.45
    if label in ("other_job", "application_confirmation"):
        personal = False
    senders = OFFICES if label == "not_job" else PEOPLE if personal else DESKS
    if label == "not_job":
        subject = chance.choice(ELSEWHERE)
    elif label == "reply_to_thanks":
        subject = THANKS[language]
    else:
        subject = chance.choice((ANSWERS if thread else SUBJECTS)[language])
    subject = subject.replace("{role}", chance.choice(ROLES[language]))
    middle = [text.body]
    if label != "not_job" and chance.random() < 0.4:
        middle.insert(chance.randrange(2), chance.choice(FILLERS[language]))
    greeting = "" if _GREETS.match(text.body) else chance.choice(GREETINGS[language])
    body = (greeting, " ".join(filter(None, middle)), chance.choice(CLOSINGS[language]))
    return {
        "from": chance.choice(senders).format(domain=chance.choice(DOMAINS)),
        "subject": text.subject or subject,
        "body": "\n\n".join(part for part in body if part),
        "date": "2026-05-25T10:00:00+01:00",
        "in_reply_to_known_thread": thread,
    }


def mails_of_texts(seed: int = 7) -> Iterator[tuple[TrainingText, dict[str, object]]]:
    """Make two mails of each text; the same texts give the same mails."""
    chance = random.Random(seed)
    for text in read_texts():
        for _ in range(2):
            yield text, compose(text, chance)


def main() -> int:
    """Print how many texts there are of each file, label and language, or what is wrong."""
    try:
        texts = read_texts()
    except UnusableTextsError as error:
        print(error)
        return 1
    for name in ("file", "label", "language"):
        counts = collections.Counter(getattr(text, name) for text in texts)
        print(f"{name}: " + ", ".join(f"{key} {count}" for key, count in counts.most_common()))
    print(f"{len(texts)} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
