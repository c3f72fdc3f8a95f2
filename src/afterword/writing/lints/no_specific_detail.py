"""A thank-you holds one thing that only this conversation can have given.

The article, "After a job interview": mention something specific that was talked about with this
very person; a note that fits every interview helps nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints.check import Check, about_the_note, with_facts
from afterword.writing.lints.generic_words import GENERIC, stem
from afterword.writing.lints.names import name_parts
from afterword.writing.lints.prose import Prose, squeezed

CODE = "no_specific_detail"
_ENOUGH = 3
"""Our choice: three words that are not part of every thank-you note make a detail."""


def _find(prose: Prose) -> Iterator[Finding]:
    context = prose.context
    known = {stem(word) for fact in context.facts for word in squeezed(fact)} - GENERIC
    own = {
        stem(part)
        for name in (*context.people, context.candidate, context.company, context.role)
        if name
        for part in (*name_parts(name), *squeezed(name))
    }
    words = {stem(word.low) for word in prose.main_words}
    if words & (known - own):
        return
    telling = {word for word in words if word not in GENERIC and word not in own and len(word) > 2}
    if len(telling) < _ENOUGH:
        message = "Nothing here belongs to this conversation alone. Name one thing you spoke about."
        yield about_the_note(CODE, Severity.WARNING, message)


FLAGGED = (
    "Dear Helen,\nThank you for your time. I am very interested in the post. I look forward to hearing from you.",
    "Dear Helen,\nThank you for the interview on Tuesday. It was great to learn more about the role and the team.",
    "Dear Helen,\nThanks for meeting me. I believe my skills and experience are a good fit for your company.",
    "Dear Helen,\nIt was a pleasure to meet you. I would be happy to join Alder & Finch as Museum Educator.",
    "Dear Helen,\nI really appreciated the opportunity to speak with you about the position.",
    "Dear Helen,\nThank you so much. I enjoyed our conversation and am excited about this role.",
    "Dear Helen,\nThank you for the interesting talk. I hope to hear good news soon.",
    "Dear Helen,\nI am grateful for your time and consideration. Please contact me with any questions.",
    "Dear Helen,\nThank you for telling me about the job. I want to work hard and learn many things.",
    "Dear Helen,\nThank you. The company seems wonderful and I am sure I can do the work very well.",
    "Dear Helen,\nThank you for the nice interview yesterday. You and your colleagues were very friendly.",
    "Dear Helen,\nMany thanks for seeing me. I am a motivated, reliable person and would give my best.",
)
ACCEPTED = (
    "Dear Helen,\nThank you for the talk about school visits in winter.",
    "Dear Helen,\nThank you. The handling collection made me want to start tomorrow.",
    "Dear Helen,\nThank you for the story of the elephant's foot and the cleaner.",
    "Dear Helen,\nThank you. I laughed all the way home about the label with three spelling errors.",
    "Dear Helen,\nThank you for showing me the boiler room; the bats were a surprise.",
    "Dear Helen,\nThank you. Your question about a shy child who will not touch fur stayed with me.",
    "Dear Helen,\nThank you for lending me the catalogue of the button exhibition.",
    "Dear Helen,\nThank you. That nine-year-olds ask sharper questions than trustees is true.",
    "Dear Helen,\nThank you for the tea. The roof garden and the beehives would suit me.",
    "Dear Helen,\nThank you. I forgot to say that I hold a minibus licence.",
    "Dear Helen,\nThank you. My dissertation on plaster casts could help your store inventory.",
    with_facts("Dear Helen,\nIs there any news?", kind=NoteKind.STATUS_INQUIRY),
)

CHECK = Check(CODE, Severity.WARNING, _find, FLAGGED, ACCEPTED, frozenset({NoteKind.THANK_YOU}))
