"""What the linear model looks at: phrases, ideas that share a sentence, form, words, word parts.

No feature holds a name, an address or a number: words and their parts must be in the model's own
list of common ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from math import sqrt

from afterword.reading.mail.concepts import idea_features
from afterword.reading.mail.evidence import Hit
from afterword.reading.mail.structure import Structure

_WORD = re.compile(r"[^\W\d_]{2,20}")
PART = 4
"""Letters of a part of a word: "rejected" and "rejecting" share most of theirs. Our choice."""
PHRASES_COUNT = 0.25
"""What a phrase weighs beside ideas and words.

Measured: phrases were written beside some of the texts the model learns from, and at full weight
it trusted them too much to understand writers it had not seen (0.66 right instead of 0.70).
"""
MAX_WORDS = 500
"""Words looked at: what a mail means is said at its beginning. Our choice."""


def rule_features(
    structure: Structure, body_hits: Sequence[Hit], subject_hits: Sequence[Hit]
) -> dict[str, float]:
    """Return the features from phrases, ideas and form, by name."""
    found: dict[str, float] = {}
    elsewhere = 0.0
    for hit in (*body_hits, *subject_hits):
        if hit.label.startswith("elsewhere:"):
            elsewhere += 1.0
    for hit in body_hits:
        _add(found, f"sum:{hit.label}", hit.weight / 4)
        if hit.weight >= 4:
            found[f"strong:{hit.label}"] = 1.0
    for hit in subject_hits:
        _add(found, f"subject:{hit.label}", hit.weight / 4)
    for name in list(found):
        found[name] = max(-1.5, min(found[name], 3.0))
    form = _form(structure)
    form["form:elsewhere"] = min(elsewhere, 3.0)
    if found.get("sum:about_a_job", 0.0) + found.get("subject:about_a_job", 0.0) < 0.5:
        form["form:no-job-words"] = 1.0
        if not structure.thread:
            form["form:stranger&no-job-words"] = 1.0
    if elsewhere and not structure.thread:
        form["form:stranger&elsewhere"] = min(elsewhere, 3.0)
    for name in list(found):
        if name.startswith("sum:"):
            if structure.thread:
                found[f"thread&{name}"] = found[name]
            if not structure.thread and not structure.human and structure.has_sender:
                found[f"machine&{name}"] = found[name]
    found = {name: value * PHRASES_COUNT for name, value in found.items()}
    found.update(form)
    found.update(idea_features(structure))
    return found


def _add(found: dict[str, float], name: str, value: float) -> None:
    found[name] = found.get(name, 0.0) + value


def _form(structure: Structure) -> dict[str, float]:
    future = structure.future_times
    flags = {
        "form:thread": structure.thread,
        "form:reply": structure.is_reply,
        "form:no-sender": not structure.has_sender,
        "form:human": structure.human,
        "form:no-reply": structure.no_reply,
        "form:relay": structure.relay,
        "form:free-mail": structure.free_mail,
        "form:bulk": structure.bulk > 0,
        "form:very-bulk": structure.bulk > 1,
        "form:scheduling-link": structure.scheduling_link is not None,
        "form:one-time": len(future) == 1,
        "form:times": len(future) > 1,
        "form:asks-time": bool(future) and structure.asks,
        "form:deadline": any(moment.is_deadline for moment in structure.moments),
        "form:calendar": structure.has_calendar,
        "form:many-links": structure.links > 8,
        "form:short": structure.words < 60,
        "form:long": structure.words > 400,
        "form:asks": structure.asks,
        "form:hiring-desk": structure.hiring_desk,
        "form:names-post": structure.names_post,
        "form:stranger&names-post": structure.names_post and not structure.thread,
        "form:stranger&no-post": not (
            structure.names_post or structure.hiring_desk or structure.thread
        ),
        "form:advert": structure.advert_fields > 1,
        "form:long-advert": structure.advert_fields > 3,
        "form:thread&human": structure.thread and structure.human,
        "form:stranger&human": structure.human and not structure.thread and not structure.is_reply,
    }
    return {name: 1.0 for name, on in flags.items() if on}


def word_features(structure: Structure, vocabulary: frozenset[str] | None) -> dict[str, float]:
    """Return words, pairs of neighbours and parts of words; None as vocabulary takes all.

    Each counts 3/sqrt(n), n the number of words and pairs or of parts.
    """
    body = _WORD.findall(structure.flat[:8000])[:MAX_WORDS]
    subject = _WORD.findall(structure.subject_flat[:300])
    names = {f"w:{word}" for word in body}
    names |= {f"w:{first} {second}" for first, second in pairwise(body)}
    names |= {f"s:{word}" for word in subject}
    parts = {f"c:{part}" for word in set(body) for part in parts_of(word)}
    found: dict[str, float] = {}
    for kind in (names, parts):
        kept = kind if vocabulary is None else kind & vocabulary
        found |= dict.fromkeys(kept, 3.0 / sqrt(len(kept) or 1))
    return found


def parts_of(word: str) -> tuple[str, ...]:
    """The runs of four characters of a word between marks for its beginning and end."""
    if len(word) < PART:
        return ()
    marked = f"<{word}>"
    return tuple(marked[at : at + PART] for at in range(len(marked) - PART + 1))
