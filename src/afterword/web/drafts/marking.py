"""Findings shown in the text they are about."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from afterword.domain.notes import Finding, Severity

WEIGHT = {Severity.BLOCKING: 0, Severity.WARNING: 1, Severity.HINT: 2}


def marked(text: str, findings: Sequence[Finding], *, field: str = "body") -> Markup:
    """Return the text with a mark at each finding; where two overlap the heavier one shows."""
    here = [f for f in findings if f.field == field and _fits(f, text)]
    parts: list[Markup] = []
    done = 0
    for finding in _without_overlap(here):
        start, end = finding.span
        parts.append(escape(text[done:start]))
        parts.append(
            Markup('<mark class="{}">{}</mark>').format(finding.severity.value, text[start:end])
        )
        done = end
    parts.append(escape(text[done:]))
    return Markup("").join(parts)


def by_weight(findings: Sequence[Finding]) -> list[Finding]:
    """Put what stops the note first, then in the order of the text."""
    return sorted(findings, key=lambda f: (WEIGHT[f.severity], f.field != "subject", f.span))


def _fits(finding: Finding, text: str) -> bool:
    start, end = finding.span
    return 0 <= start < end <= len(text)


def _without_overlap(findings: Sequence[Finding]) -> list[Finding]:
    chosen: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (WEIGHT[f.severity], f.span)):
        start, end = finding.span
        if all(end <= other.span[0] or start >= other.span[1] for other in chosen):
            chosen.append(finding)
    return sorted(chosen, key=lambda f: f.span)
