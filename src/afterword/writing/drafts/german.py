"""Notes in German: thanks, status, and the answer to a no.

German advice (collected evidence, regional): half a page at most, sober, with something to say.
"Guten Tag" with the full name never guesses a gender; the text after it begins in lower case
unless with a noun or a name.
"""

from __future__ import annotations

from collections.abc import Callable

from afterword.domain.notes import NoteKind
from afterword.writing.drafts.draft import Question, Sentence
from afterword.writing.drafts.facts import NoteFacts
from afterword.writing.drafts.frames import Chooser, Gap
from afterword.writing.drafts.letter import Content, present
from afterword.writing.drafts.other_languages import quoted_gaps

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
    "Mit meinem Hintergrund (Stichwort: {skill}) könnte ich bald mit anpacken.",
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


def write_thank_you(note: NoteFacts, choose: Chooser) -> Content:
    """Write the thank-you note in German."""
    quoted, asked = quoted_gaps(note)
    gaps = note.gaps() | quoted
    opening = present(
        choose.say(_OPENING, gaps, note.hand) or choose.say(_OPENING_NO_ROLE, gaps, 0)
    )
    middle = present(choose.say(_TOPIC, gaps, note.hand)) + present(
        choose.say(_SKILL, gaps, note.hand)
    )
    more = present(choose.say(_ADDITION, gaps, note.hand))
    last = present(
        choose.say(_INTEREST, gaps, note.hand) or choose.say(_INTEREST_ALONE, gaps, 0)
    ) + present(choose.say(_OFFER, gaps, note.hand))
    if not middle and not more:
        last += present(choose.say(_NO_REPLY, gaps, note.hand))
    if "topic" not in gaps:
        who = note.name.full or "them"
        asked.append(
            Question(
                f"What did you and {who} speak about? One thing is enough.",
                f"{note.interview_path}.debrief.discussed",
            )
        )
    parts = [_begin_small(opening), middle, more, last]
    if note.hand % 3 == 1:
        parts = [_begin_small(opening) + middle, more, last]
    elif note.hand % 3 == 2:
        parts = [_begin_small(opening), middle + more, last]
    return Content(choose.say(_SUBJECTS, gaps, note.hand), [part for part in parts if part], asked)


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
    first += present(choose.say(_INTEREST, gaps, note.hand) or choose.say(_INTEREST_ALONE, gaps, 0))
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
    "Ich weiß, dass solche Entscheidungen Zeit brauchen, und danke Ihnen für Ihre.",
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


def write_rejection_reply(note: NoteFacts, choose: Chooser) -> Content:
    """Thanks, half a sentence of regret, the door open, good wishes."""
    quoted, _ = quoted_gaps(note)
    gaps: dict[str, Gap] = note.gaps() | quoted
    said = choose.say(_NO_OPENING, gaps, note.hand) or choose.say(_NO_OPENING_NO_ROLE, gaps, 0)
    first = _begin_small(present(said))
    middle = present(choose.say(_NO_SORRY, gaps, note.hand)) + present(
        choose.say(_NO_LIKED, gaps, 0)
    )
    last = present(choose.say(_NO_DOOR, gaps, note.hand)) + present(
        choose.say(_NO_WISHES, gaps, note.hand)
    )
    return Content(
        choose.say(("Danke für Ihre Nachricht - {role}", "Danke für Ihre Nachricht"), gaps, 0),
        [first, middle, last],
    )


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
