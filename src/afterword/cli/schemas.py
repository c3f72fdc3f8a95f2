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
    from afterword.reading.mail.reading import LABELS

    text, maybe = {"type": "string"}, {"type": ["string", "null"]}
    day, moment = {**maybe, "format": "date"}, {**maybe, "format": "date-time"}
    span = {"type": ["array", "null"], "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}

    def listed(fields: Mapping[str, object]) -> Mapping[str, object]:
        return {"type": "array", "items": {"type": "object", "properties": fields}}

    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What one mail means, as `afterword read --json` prints it",
        "type": "object",
        "required": ["id", "label", "confidence", "evidence"],
        "properties": {
            "id": text,
            "source": text,
            "message_id": maybe,
            "label": {"enum": list(LABELS)},
            "sub": maybe,
            "confidence": {"type": "number", "minimum": 0, "maximum": 1},
            "evidence": listed({"text": text, "span": span}),
            "company": maybe,
            "role": maybe,
            "people": listed({"name": maybe, "email": maybe, "role": maybe}),
            "interview": {
                "type": ["object", "null"],
                "properties": {"start": moment, "end": moment, "tz": maybe, "place": maybe},
            },
            "slots": {"type": "array", "items": {"type": "string", "format": "date-time"}},
            "stated_timeline": {"type": ["object", "null"]},
            "offer_deadline": day,
            "return_on": day,
            "problems": listed({"code": text, "text": text}),
            "sender_warnings": {"type": "array", "items": text},
        },
    }


SCHEMAS: Mapping[str, Callable[[], Mapping[str, object]]] = {
    "advice": _advice,
    "case": _case,
    "finding": _finding,
    "reading": _reading,
}
