"""The JSON Schemas that `afterword schema` prints, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping


def _case() -> Mapping[str, object]:
    from afterword.domain.case_file import CASE_SCHEMA

    return CASE_SCHEMA


def _advice() -> Mapping[str, object]:
    from afterword.domain.case_file import ADVICE_SCHEMA

    return ADVICE_SCHEMA


def _finding() -> Mapping[str, object]:
    from afterword.domain.notes import NoteKind, Severity

    text, index = {"type": "string"}, {"type": "integer", "minimum": 0}
    span = {"type": "array", "items": index, "minItems": 2, "maxItems": 2}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The findings of one note, as `afterword check --json` prints them",
        "description": f"Kinds of note: {', '.join(NoteKind)}.",
        "type": "object",
        "required": ["id", "may_send", "findings"],
        "properties": {
            "id": {},
            "may_send": {"type": "boolean", "description": "False where a finding blocks."},
            "findings": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["code", "severity", "span", "text", "message", "suggestions"],
                    "properties": {
                        "code": text,
                        "severity": {"enum": [str(severity) for severity in Severity]},
                        "field": {"enum": ["subject", "body", "note"]},
                        "span": {
                            **span,
                            "description": "Into subject, a blank line and body; the body alone "
                            "where there is no subject.",
                        },
                        "text": text,
                        "message": text,
                        "suggestions": {"type": "array", "items": text},
                    },
                },
            },
        },
    }


def _reading() -> Mapping[str, object]:
    from afterword.reading.mail import READING_SCHEMA

    schema: Mapping[str, object] = READING_SCHEMA
    return schema


SCHEMAS: Mapping[str, Callable[[], Mapping[str, object]]] = {
    "advice": _advice,
    "case": _case,
    "finding": _finding,
    "reading": _reading,
}
