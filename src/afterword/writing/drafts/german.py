"""Notes in German: thanks, status, and the answer to a no.

German advice (collected evidence, regional): half a page at most, sober, with something to say.
"Guten Tag" with the full name never guesses a gender; the text after it begins in lower case
unless with a noun or a name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from afterword.domain.notes import NoteKind
from afterword.writing.drafts.draft import Sentence
from afterword.writing.drafts.facts import NoteFacts
from afterword.writing.drafts.frames import Chooser
from afterword.writing.drafts.letter import Content, present
from afterword.writing.drafts.other_languages import (
    RejectionWords,
    ThankYouWords,
    interest,
    rejection_letter,
    thank_you_letter,
)

_OPENING = (
    "vielen Dank für das Gespräch{when} zur Stelle „{role}“.",
    "haben Sie vielen Dank für die Zeit, die Sie sich{when} für unser Gespräch zur Stelle "
    "„{role}“ genommen haben.",
    "für unser Gespräch{when} zur Stelle „{role}“ möchte ich Ihnen herzlich danken.",
    "ich möchte mich bei Ihnen für das Gespräch{when} zur Stelle „{role}“ bedanken.",
    "danke, dass Sie sich{when} die Zeit genommen haben, mit mir über die Stelle „{role}“ zu "
    "sprechen.",
    "herzlichen Dank für den Austausch{when} über die Stelle „{role}“.",
    "mit diesen Zeilen danke ich Ihnen für unser Gespräch{when} über die Stelle „{role}“.",
)
_OPENING_NO_ROLE = ("vielen Dank für das Gespräch{when}.",)
_TOPIC = (
    "Besonders in Erinnerung geblieben ist mir unser Austausch zum Thema „{topic}“.",
    "Über das Thema „{topic}“ habe ich seither weiter nachgedacht.",
    "Gern habe ich mit Ihnen über das Thema „{topic}“ gesprochen.",
    "Hilfreich war für mich vor allem, was wir zum Thema „{topic}“ besprochen haben.",
    "Dass wir auf das Thema „{topic}“ gekommen sind, hat mich gefreut.",
    "Am meisten beschäftigt hat mich danach das Thema „{topic}“.",
    "Unser Gespräch zum Thema „{topic}“ hat mir ein gutes Bild von der Aufgabe gegeben.",
)
_SKILL = (
    "Dafür bringe ich passende Erfahrung mit (Stichwort: {skill}).",
    "Einbringen kann ich dabei eigene Erfahrung, Stichwort: {skill}.",
    "Aus meiner bisherigen Arbeit würde ich dazu gern beitragen, Stichwort: {skill}.",
    "Mit meiner Erfahrung (Stichwort: {skill}) könnte ich bald mit anpacken.",
    "Anknüpfen könnte ich an das, was ich mitbringe; Stichwort: {skill}.",
    "Hier sehe ich auch einen Platz für meine Erfahrung, Stichwort: {skill}.",
    "Meine Erfahrung (Stichwort: {skill}) würde ich dafür gern nutzen.",
)
_ADDITION = (
    "Nicht erwähnt hatte ich noch Folgendes: {addition}.",
    "Einen Punkt möchte ich noch nachtragen: {addition}.",
    "Im Gespräch nicht zur Sprache kam: {addition}.",
)
_INTEREST = (
    "Die Aufgabe reizt mich, und ich würde sehr gern bei {company} arbeiten.",
    "Mein Interesse an der Stelle und an {company} ist unverändert groß.",
    "Über eine Zusammenarbeit bei {company} würde ich mich sehr freuen.",
    "Sehr gern würde ich diese Aufgabe bei {company} übernehmen.",
    "Ich kann mir gut vorstellen, bei {company} mitzuarbeiten, und würde mich darüber freuen.",
    "Die Stelle bei {company} interessiert mich nach wie vor sehr.",
    "Es würde mich freuen, Teil von {company} zu werden.",
)
_INTEREST_ALONE = ("Die Stelle interessiert mich nach wie vor sehr.",)
_OFFER = (
    "Wenn Sie noch Fragen haben oder Unterlagen benötigen, melden Sie sich bitte jederzeit.",
    "Für weitere Fragen stehe ich Ihnen gern zur Verfügung.",
    "Sollte noch etwas offen sein, beantworte ich es gern.",
    "Falls Ihnen noch etwas fehlt, reiche ich es gern nach.",
    "Weitere Auskünfte gebe ich Ihnen jederzeit gern.",
    "Bei Rückfragen erreichen Sie mich jederzeit.",
    "Was Sie sonst noch brauchen, schicke ich Ihnen gern.",
)
_NO_REPLY = (
    "Eine Antwort ist nicht nötig; ich wollte Ihnen nur danken.",
    "Sie brauchen darauf nicht zu antworten.",
    "Auf eine Antwort warte ich nicht, mir war nur der Dank wichtig.",
    "Diese Zeilen brauchen keine Antwort.",
    "Bitte sehen Sie dies einfach als Dank, ohne dass Sie antworten müssten.",
    "Antworten müssen Sie darauf nicht.",
    "Mehr als ein Dank soll dies nicht sein, eine Antwort erübrigt sich.",
)
_SUBJECTS = (
    "Vielen Dank für das Gespräch - {role}",
    "Dank für unser Gespräch{when}",
    "{Role}: herzlichen Dank",
    "Vielen Dank für Ihre Zeit{when}",
    "Danke für den Austausch{when}",
    "Mein Dank für das Gespräch{when}",
    "Nach unserem Gespräch{when}: vielen Dank",
)


_THANKS = ThankYouWords(
    opening=_OPENING,
    opening_no_role=_OPENING_NO_ROLE,
    topic=_TOPIC,
    skill=_SKILL,
    addition=_ADDITION,
    interest=_INTEREST,
    interest_alone=_INTEREST_ALONE,
    offer=_OFFER,
    no_reply=_NO_REPLY,
    subjects=_SUBJECTS,
)


def write_thank_you(note: NoteFacts, choose: Chooser) -> Content:
    """Write the thank-you note in German."""
    return _small_after_greeting(thank_you_letter(note, choose, _THANKS, {}))


def write_status_inquiry(note: NoteFacts, choose: Chooser) -> Content:
    """Which interview, still interested, one question about timing, the offer to help."""
    gaps = note.gaps()
    met: tuple[str, ...] = (
        "{on_date} haben wir über die Stelle „{role}“ gesprochen.",
        "ich schreibe Ihnen wegen unseres Gesprächs {on_date} zur Stelle „{role}“.",
    )
    if not note.took_part:
        met = ("ich hatte {on_date} ein Gespräch zur Stelle „{role}“.",)
    alone = ("ich schreibe Ihnen wegen unseres Gesprächs {on_date}.",)
    met_said = choose.say(met, gaps, note.hand) or choose.say(alone, gaps, 0)
    first = _begin_small(present(met_said))
    first += interest(note, choose, _THANKS, gaps)
    second = present(choose.say(_STATUS_ASK, gaps, note.hand)) + present(
        choose.say(_STATUS_OFFER, gaps, note.hand)
    )
    last = present(choose.say(_STATUS_END, gaps, note.hand))
    subject = choose.say(
        (
            "Rückfrage zum Gespräch {on_date} - {role}",
            "Rückfrage zum Gespräch {on_date}",
            "Rückfrage - {role}",
        ),
        gaps,
        0,
    )
    return Content(subject, [first, second, last])


_STATUS_ASK = (
    "Können Sie mir sagen, wie es zeitlich weitergeht?",
    "Darf ich fragen, wann Sie voraussichtlich mehr sagen können?",
    "Gibt es schon einen ungefähren Zeitplan für die nächsten Schritte?",
)
_STATUS_OFFER = (
    "Wenn Ihnen für die Entscheidung noch etwas fehlt, etwa Referenzen oder Arbeitsproben, "
    "reiche ich es gern nach.",
    "Weitere Unterlagen oder Referenzen schicke ich Ihnen gern.",
)
_STATUS_END = (
    "Ich weiß, dass solche Entscheidungen Zeit brauchen, und danke Ihnen für die Ihre.",
    "Falls es noch nichts Neues gibt, habe ich dafür volles Verständnis.",
)
_NO_OPENING = (
    "vielen Dank für Ihre Nachricht zur Stelle „{role}“ und für die Zeit, die Sie sich für mich "
    "genommen haben.",
    "danke, dass Sie mir zur Stelle „{role}“ Bescheid gegeben haben, und danke für unser Gespräch.",
)
_NO_OPENING_NO_ROLE = (
    "vielen Dank für Ihre Nachricht und für die Zeit, die Sie sich für mich genommen haben.",
)
_NO_SORRY = (
    "Natürlich bin ich etwas enttäuscht, und doch habe ich mich gefreut, Sie und {company} "
    "kennenzulernen.",
    "Schade, dass es diesmal nicht geklappt hat; das Gespräch mit Ihnen habe ich gern geführt.",
)
_NO_LIKED = ("Gern denke ich an unseren Austausch zum Thema „{topic}“ zurück.",)
_NO_DOOR = (
    "Wenn später eine Stelle frei wird, die zu mir passt, freue ich mich, von Ihnen zu hören.",
    "Sollte sich später etwas Passendes ergeben, spreche ich gern wieder mit Ihnen.",
)
_NO_WISHES = (
    "Ihnen und dem Team wünsche ich alles Gute.",
    "Ich wünsche Ihnen und Ihren Kolleginnen und Kollegen weiterhin viel Erfolg.",
)


_NO = RejectionWords(
    opening=_NO_OPENING,
    opening_no_role=_NO_OPENING_NO_ROLE,
    sorry=_NO_SORRY,
    liked=_NO_LIKED,
    door=_NO_DOOR,
    wishes=_NO_WISHES,
    subjects=("Danke für Ihre Nachricht - {role}", "Danke für Ihre Nachricht"),
)


def write_rejection_reply(note: NoteFacts, choose: Chooser) -> Content:
    """Thanks, half a sentence of regret, the door open, good wishes."""
    return _small_after_greeting(rejection_letter(note, choose, _NO))


def _small_after_greeting(content: Content) -> Content:
    """The letter with its first sentence as it stands after "Guten Tag ...,"."""
    first, *rest = content.paragraphs
    return replace(content, paragraphs=[_begin_small(first), *rest])


def _begin_small(lines: list[Sentence]) -> list[Sentence]:
    """After "Guten Tag ...," the first sentence goes on in lower case, except before a name."""
    if not lines or lines[0].text.split(" ", 1)[0].rstrip(":") not in _SMALL:
        return lines
    first = lines[0]
    return [Sentence(first.text[:1].lower() + first.text[1:], first.facts), *lines[1:]]


_SMALL = frozenset("Vielen Haben Für Ich Danke Herzlichen Mit Am".split())
WRITERS: dict[NoteKind, Callable[[NoteFacts, Chooser], Content]] = {
    NoteKind.THANK_YOU: write_thank_you,
    NoteKind.STATUS_INQUIRY: write_status_inquiry,
    NoteKind.REJECTION_REPLY: write_rejection_reply,
}
