"""The finer kind of a label, where its words or form say so; None where they do not."""

# ruff: noqa: E501 - patterns and samples are easier to compare on one line each.

from __future__ import annotations

import re
from typing import Final

from afterword.reading.calendar.invitation import Invitation
from afterword.reading.mail.structure import Structure

_SUBS: Final[dict[str, tuple[tuple[str, re.Pattern[str]], ...]]] = {
    label: tuple((name, re.compile(pattern)) for name, pattern in rules)
    for label, rules in {
        "interview_confirmation_or_change": (
            ("changed", r"\bresched\w+ (?:to|for|our|your)|\bmov(?:e|ed|ing) (?:our|your|this|it|to)|instead|new time|has been changed|verschoben auf|verlegen|ersatz|décal\w+|déplac\w+|plutôt|nouvel horaire|cambio|mover|updated:|could we say|stattdessen|modification|pasar"),
            ("cancelled", r"\b(?:cancell?ed|canceled:|have to cancel|must cancel|need to cancel|called off|call off|have to pull)\b|absagen|abgesagt|entfällt|annul\w+|on ne pourra pas|cancelad[oa]|postpone\w*|contrainte d'annuler|tengo que cancelar"),
            ("day_of", r"\bin the call|on the call|running late|waiting|trouble getting|tomorrow|logistics|reminder|today|demain|morgen|mañana"),
            ("confirmed", r""),
        ),
        "rejection": (
            ("hold", r"\bhold\b|freeze|frozen|froze|pause[ds]?\b|on ice|einstellungsstopp|gel des|gelé|congelad\w+"),
            ("position_filled", r"\bfilled\b|closed\b|pourvu|besetzt|vergeben|cubiert[oa]|accepted|said yes"),
            ("silver_medal", r"\bsecond choice|ranked second|runner|platz zwei|listenplatz|deuxième|segund[oa]\b"),
            ("after_interview", r"\binterview\w*|met you|meeting you|your visit|gespräch|entretien|échange|entrevista|talk\b|attendance"),
            ("plain", r""),
        ),
        "delay": (
            ("silence_rule", r"\bif (?:you|\w+ weeks)[^.]{0,60}(?:hear|heard|word)|sollten sie bis|sans (?:nouvelles|réponse)|si (?:no|a finales)"),
            ("after_event", r"\b(?:after|once|post|nach|après|dès que|cuando|en cuanto)\b"),
            ("no_date", r""),
        ),
        "offer": (
            ("counter", r"\bcounter|ceiling|can do \d|can't do|we can (?:get|go|improve|stretch)|on peut monter|podemos subir|hochgehen"),
            ("written", r"\battach\w*|enclosed|contract|sign\b|signature|vertrag|anbei|anhang|ci-joint|contrat|adjunt\w+|contrato|letter"),
            ("verbal", r""),
        ),
        "assessment": (
            ("video_recording", r"\brecord|video interview|one-way|on-demand|aufnehmen|enregistrez|graba"),
            ("online_test", r"\btest\b|reasoning|questionnaire|module|portal|minutes|platform|online-verfahren|zugangsdaten"),
            ("take_home", r""),
        ),
        "info_request": (
            ("references", r"\brefer(?:ence|ee)s?|referenz\w*|références?|referencias"),
            ("salary", r"\bsalary|package|compensation|figure|gehalt\w*|salari\w+|prétentions|sueldo|salario"),
            ("right_to_work", r"\bright to work|share code|work permit|authorization|arbeitserlaubnis|titre de séjour"),
            ("availability", r"\bstart\b|notice|eintritt\w*|kündigungsfrist|préavis|disponible|preaviso|empezar"),
            ("documents", r""),
        ),
        "reply_to_thanks": (("small_talk", r""),),
        "feedback": (
            ("interim", r"\bno decision|nothing is settled|not decided|noch keine|rien n'est|sin decisión"),
            ("after_rejection", r""),
        ),
        "bounce": (
            ("mailbox_full", r"over ?quota|mailbox (?:is )?full|quota exceeded|4\.2\.2|5\.2\.2|postfach[^.]{0,30}voll"),
            ("user_unknown", r""),
        ),
        "out_of_office": (("plain", r""),),
        "application_confirmation": (
            ("timeline", r"\b(?:within|weeks?|days?|closing date|innerhalb|wochen|semaines|jours|semanas)\b"),
            ("plain", r""),
        ),
        "recruiter_outreach": (
            ("mass", r"\bw2|c2c|hourly rate|requirement|remove|updated resume|urgent|visa"),
            ("agency", r""),
        ),
        "other_job": (
            ("survey", r"\bsurvey|rate\b|scale of|how likely|umfrage|bewerten|avis|encuesta|valora"),
            ("onboarding", r"\bfirst day|onboarding|badge|payroll|laptop|p45|arbeitstag|premier jour|primer día"),
            ("viewed", r"\bviewed|opened|consulté|visto|angesehen"),
            ("status_no_decision", r""),
        ),
    }.items()
}  # fmt: skip


def sub_label(label: str, structure: Structure, invitations: tuple[Invitation, ...]) -> str | None:
    """Return the finer kind: the first rule of the label that matches."""
    if label == "interview_invitation":
        return _invitation_sub(structure)
    if label == "interview_confirmation_or_change" and invitations:
        if invitations[0].cancelled:
            return "cancelled"
        if invitations[0].sequence > 0:
            return "changed"
    silence = label == "delay" and _SUBS["delay"][0][1].search(structure.flat)
    if label == "delay" and not silence and structure.moments:
        return "new_date"
    words = f"{structure.subject_flat} {structure.flat[:4000]}"
    return next((name for name, rule in _SUBS.get(label, ()) if rule.search(words)), None)


def _invitation_sub(structure: Structure) -> str:
    if structure.scheduling_link:
        return "scheduling_link"
    if len(structure.future_times) > 1:
        return "slot_list"
    if structure.future_times:
        return "next_round"
    return "asks_availability" if structure.asks else "next_round"
