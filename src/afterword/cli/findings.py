"""Findings of the proofreading as lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from afterword.domain.notes import Finding, Severity

_WORDS = {
    Severity.BLOCKING: "Must be mended",
    Severity.WARNING: "Look at this",
    Severity.HINT: "Perhaps",
}


def finding_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """Yield one line a finding, the weightiest first."""
    for severity in Severity:
        for finding in findings:
            if finding.severity is severity:
                yield f"  {_WORDS[severity]}: {_sentence(finding)}"


def _sentence(finding: Finding) -> str:
    quoted = f'"{finding.text}": ' if finding.text else ""
    better = f" Better: {', '.join(finding.suggestions[:3])}." if finding.suggestions else ""
    return f"{quoted}{finding.message}{better}"
