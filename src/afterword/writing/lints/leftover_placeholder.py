"""Nothing of the template may be left in the note.

The article, "After a job interview" (proofread; nothing gives a form letter away faster). This is
the one blocking finding that cannot be overruled: nobody means to send a gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints.check import Check, Example, finding_at
from afterword.writing.lints.prose import Prose

CODE = "leftover_placeholder"
_GAP_WORDS = (
    r"name|names|company|role|position|date|day|time|topic|title|job|employer|interviewer|recipient|manager"
    r"|surname|address|number|link|insert|your|their|detail|project|skill|department|location|city|team|phone"
)
_PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\$?\{[a-z_][\w .\-]{0,40}\}"
    r"|\[\[[^\[\]\n]{1,60}\]\]"
    r"|(?<![\w\])])\[(?!sic\]|pdf\]|…\]|\.\.\.\])[^\W\d_][^\[\]\n]{1,60}\]"
    r"|<<[^<>\n]{1,40}>>|«(?!\s)[^«»\n]{1,40}(?<!\s)»(?=[,.\s])"
    rf"|<(?:[a-z]+[ _-])?(?:{_GAP_WORDS})(?:[ _-][a-z]+){{0,3}}>"
    rf"|\((?:insert [^()\n]{{1,40}}|(?:the |your |their )?(?:{_GAP_WORDS})(?: (?:of|here|name|title)){{1,3}}[^()\n]{{0,20}})\)"
    r"|%[a-z_]{3,30}%|\bx{3,}\b|_{3,}|\b(?:todo|tbd|tbc|fixme)\b|\blorem ipsum\b|\?{3,}"
    r"|\b(?:insert|enter) (?:your |the |their )?(?:name|company|role|date|text|job title)s? here\b"
)
_SIGNS = re.compile(
    r"[\[{<%_«?(]|xxx|todo|tbd|tbc|fixme|lorem|insert|enter|name\b|company\b|recipient\b|interviewer\b"
)
_CAPITALS = re.compile(
    r"\b(?:Dear|Hi|Hello|at|to) (?:NAME|FIRST NAME|FIRSTNAME|COMPANY|RECIPIENT|INTERVIEWER)\b"
)


def _find(prose: Prose) -> Iterator[Finding]:
    message = "A placeholder of the template is still here. Fill it in or take it out."
    for text in prose.texts:
        if not _SIGNS.search(text.low):
            continue
        spans = [match.span() for match in _PLACEHOLDER.finditer(text.low)]
        spans += [
            (match.start() + match.group().index(" ") + 1, match.end())
            for match in _CAPITALS.finditer(text.raw)
        ]
        for span in spans:
            yield finding_at(CODE, Severity.BLOCKING, message, text, span)


FLAGGED = (
    "Dear [Name],\nThank you for the talk.",
    "Dear {{ first_name }},\nThank you for the talk.",
    "Thank you for telling me about [project they mentioned].",
    "Thank you for the interview on {date}.",
    "I would be glad to join <company name> this summer.",
    "Dear Ms XXXX,\nThank you for the talk.",
    "Thank you for your time on ______ and for the tour.",
    "Dear NAME,\nThank you for the talk.",
    "I enjoyed hearing about (insert topic here) from you.",
    "The role of %role% suits me.",
    "TODO mention the museum shop. Thank you for the talk.",
    "I liked your idea about [[specific detail]] very much.",
    "Thank you for meeting me on ${interview_date}.",
    "I look forward to joining as (job title here).",
    Example("Thank you for your time.", subject="Thank you - [role] interview"),
)
ACCEPTED = (
    "The method is described in a paper [1] and in its sequel [2].",
    "The label read “hankerchief [sic]”, which made me smile.",
    "I wrote values[i] where I meant values[j]; thank you for not laughing.",
    "My page is <https://example.org/nadia> if it helps.",
    "You can write to <nadia@example.org> at any time.",
    "The budget was less than (roughly) four hundred pounds.",
    "I said the visitors < staff on a Monday, which surprised you.",
    "We had to do lists on every door, and you laughed.",
    "She said “[…] the winter is long”, and it is.",
    "The handout (name badges and all) is a good idea.",
    "My mark was 100% in the first aid test.",
    "The drawer is called A_1 in the old register.",
    "Thank you for the tour (the company kitchen included).",
)

CHECK = Check(CODE, Severity.BLOCKING, _find, FLAGGED, ACCEPTED)
