"""Notes in French: thanks, status, and the answer to a no.

"Bonjour" with the full name fits everybody. Participles that would show the writer's gender are
avoided ("c'est avec plaisir que" rather than "je suis ravi").
"""

from __future__ import annotations

from collections.abc import Callable

from afterword.domain.notes import NoteKind
from afterword.writing.drafts.facts import NoteFacts
from afterword.writing.drafts.frames import Chooser, Gap
from afterword.writing.drafts.letter import Content, present
from afterword.writing.drafts.other_languages import (
    RejectionWords,
    ThankYouWords,
    interest,
    rejection_letter,
    thank_you_letter,
)

_OPENING = (
    "Je vous remercie de m'avoir accordé cet entretien{when} pour le poste « {role} ».",
    "Merci pour le temps que vous m'avez consacré{when} au sujet du poste « {role} ».",
    "Je tiens à vous remercier pour notre échange{of_when} à propos du poste « {role} ».",
    "Un grand merci pour notre conversation{of_when} autour du poste « {role} ».",
    "Par ces quelques lignes, je vous remercie de notre entretien{of_when} pour le poste "
    "« {role} ».",
    "Merci d'avoir pris le temps{when} de parler avec moi du poste « {role} ».",
    "Permettez-moi de vous dire merci pour l'entretien{of_when} concernant le poste « {role} ».",
)
_OPENING_NO_ROLE = ("Je vous remercie de notre entretien{of_when}.",)
_TOPIC = (
    "J'ai particulièrement apprécié notre échange sur le thème « {topic} ».",
    "Depuis, je continue de réfléchir à ce que nous avons dit sur le thème « {topic} ».",
    "Parler avec vous du thème « {topic} » m'a donné une image claire du travail.",
    "Je retiens surtout notre conversation sur le thème « {topic} ».",
    "Le moment où nous avons abordé le thème « {topic} » reste pour moi le plus marquant.",
    "Ce que nous avons dit du thème « {topic} » m'a été très utile.",
    "J'ai eu plaisir à aborder avec vous le thème « {topic} ».",
)
_SKILL = (
    "Je pourrais y apporter mon expérience (mots-clés : {skill}).",
    "Mon parcours (mots-clés : {skill}) me serait utile pour cela.",
    "C'est un travail auquel je contribuerais volontiers avec mon expérience ({skill}).",
    "Pour cela, je peux m'appuyer sur mon expérience ({skill}).",
    "J'aimerais y mettre à profit mon expérience ({skill}).",
    "Mes acquis ({skill}) y trouveraient leur place.",
    "Je mettrais volontiers mon savoir-faire ({skill}) au service de ce travail.",
)
_ADDITION = (
    "Un point que je n'ai pas mentionné : {addition}.",
    "Je voudrais ajouter un point : {addition}.",
    "Il me reste à préciser ceci : {addition}.",
)
_INTEREST = (
    "Ce travail m'attire, et j'aimerais beaucoup rejoindre {company}.",
    "Mon intérêt pour le poste et pour {company} reste entier.",
    "C'est avec grand plaisir que je travaillerais chez {company}.",
    "Je souhaite vivement travailler chez {company}.",
    "Le poste m'intéresse toujours autant, de même que {company}.",
    "Rejoindre {company} me ferait très plaisir.",
    "J'aurais beaucoup de plaisir à prendre part au travail {de_company}.",
)
_INTEREST_ALONE = ("Le poste m'intéresse toujours beaucoup.",)
_OFFER = (
    "Si vous avez d'autres questions, j'y répondrai volontiers.",
    "Je reste à votre disposition pour tout complément d'information.",
    "Si un document vous manque, je vous l'enverrai avec plaisir.",
    "N'hésitez pas à me demander ce qui pourrait encore vous être utile.",
    "Toute précision utile vous sera envoyée sans délai.",
    "Je vous transmettrai volontiers tout autre élément.",
    "S'il reste un point à éclaircir, écrivez-moi.",
)
_NO_REPLY = (
    "Ce message n'appelle pas de réponse ; je voulais simplement vous remercier.",
    "Il n'est pas nécessaire de me répondre.",
    "Aucune réponse n'est attendue, seul le merci comptait.",
    "Je ne voudrais pas vous prendre plus de temps : nul besoin de répondre.",
    "Voyez-y un simple merci, sans réponse à donner.",
    "Ces lignes ne demandent rien d'autre que d'être lues.",
    "Ne vous sentez pas dans l'obligation de répondre.",
)
_SUBJECTS = (
    "Merci pour notre entretien - {role}",
    "Merci pour notre échange{of_when}",
    "{Role} : merci pour votre temps",
    "Mes remerciements pour l'entretien{of_when}",
    "Merci de votre temps{when}",
    "Suite à notre entretien{of_when} : merci",
    "Un mot de remerciement",
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
    """Write the thank-you note in French."""
    return thank_you_letter(note, choose, _THANKS, {"of_when": _of_day(note.gaps().get("when"))})


def _of_day(day: Gap | None) -> Gap:
    """ "de mardi", "du 3 mars": the day as it stands behind a noun."""
    if day is None or not day.text:
        return Gap("")
    text = day.text.strip()
    dated = text.startswith("le ")
    return Gap(" du " + text.removeprefix("le ") if dated else f" de {text}", day.paths)


_MET = (
    "Je me permets de revenir vers vous à la suite de notre entretien {on_date_of} pour le poste "
    "« {role} ».",
    "Nous avons parlé {on_date} du poste « {role} ».",
    "Je me permets de revenir vers vous à la suite de notre entretien {on_date_of}.",
)
_WAS_THERE = (
    "J'ai passé un entretien {on_date} pour le poste « {role} ».",
    "J'ai passé un entretien chez vous {on_date}.",
    "Je vous écris au sujet du poste « {role} ».",
)
_STATUS_ASK = (
    "Pourriez-vous me dire, lorsque cela vous conviendra, quel calendrier vous envisagez ?",
    "Avez-vous déjà une idée du calendrier des prochaines étapes ?",
    "Savez-vous quand vous pourrez m'en dire davantage ?",
)
_STATUS_OFFER = (
    "Si des références ou des exemples de mon travail peuvent vous aider, je vous les enverrai "
    "volontiers.",
    "Je vous transmettrai avec plaisir tout document utile à votre décision.",
)
_STATUS_END = (
    "Je sais que ces décisions demandent du temps et je vous remercie du vôtre.",
    "S'il n'y a encore rien de nouveau, je le comprends parfaitement.",
)


def write_status_inquiry(note: NoteFacts, choose: Chooser) -> Content:
    """Which interview, still interested, one question about timing, the offer to help."""
    gaps = note.gaps()
    if "on_date" in gaps:
        day = gaps["on_date"]
        gaps["on_date_of"] = Gap("du " + day.text.removeprefix("le "), day.paths)
    first = present(choose.say(_MET if note.took_part else _WAS_THERE, gaps, note.hand))
    first += interest(note, choose, _THANKS, gaps)
    second = present(choose.say(_STATUS_ASK, gaps, note.hand)) + present(
        choose.say(_STATUS_OFFER, gaps, note.hand)
    )
    subject = choose.say(
        (
            "Suite à l'entretien {on_date_of} - {role}",
            "Suite à l'entretien {on_date_of}",
            "Suite à ma candidature - {role}",
        ),
        gaps,
        0,
    )
    return Content(subject, [first, second, present(choose.say(_STATUS_END, gaps, note.hand))])


_NO_OPENING = (
    "Je vous remercie de votre réponse au sujet du poste « {role} » et du temps que vous m'avez "
    "consacré.",
    "Merci pour votre message concernant le poste « {role} », et pour notre échange.",
    "Je vous remercie de votre message et du temps que vous m'avez consacré.",
)
_NO_SORRY = (
    "C'est bien sûr une déception, mais j'ai eu plaisir à faire votre connaissance et à "
    "découvrir {company}.",
    "J'aurais aimé une autre réponse, et pourtant cet entretien reste un bon souvenir.",
)
_NO_LIKED = ("Je garde en mémoire notre échange sur le thème « {topic} ».",)
_NO_DOOR = (
    "Si un poste qui me correspond se libère plus tard, j'en parlerai volontiers avec vous.",
    "Si une occasion se présente plus tard, c'est avec plaisir que je reprendrai contact.",
)
_NO_WISHES = (
    "Je vous souhaite, à vous et à votre équipe, une très bonne continuation.",
    "Tous mes vœux de réussite à votre équipe.",
)


_NO = RejectionWords(
    opening=_NO_OPENING,
    opening_no_role=(),
    sorry=_NO_SORRY,
    liked=_NO_LIKED,
    door=_NO_DOOR,
    wishes=_NO_WISHES,
    subjects=("Merci de votre réponse - {role}", "Merci de votre réponse"),
)


def write_rejection_reply(note: NoteFacts, choose: Chooser) -> Content:
    """Thanks, half a sentence of regret, the door open, good wishes."""
    return rejection_letter(note, choose, _NO)


WRITERS: dict[NoteKind, Callable[[NoteFacts, Chooser], Content]] = {
    NoteKind.THANK_YOU: write_thank_you,
    NoteKind.STATUS_INQUIRY: write_status_inquiry,
    NoteKind.REJECTION_REPLY: write_rejection_reply,
}
