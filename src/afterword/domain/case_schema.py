"""The JSON Schemas (draft 2020-12) of a case file and of advice."""

from __future__ import annotations

from typing import Any

from afterword.domain.case import (
    CHANNELS,
    FORMATS,
    INTERVIEW_STATUSES,
    PERSON_ROLES,
    STAGES,
    STATEMENT_KINDS,
)
from afterword.domain.verdict import Verdict

# JSON Schemas are JSON: their values are strings, lists and objects, whatever fits.
Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": "string"}
_TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
_TEXTS: Schema = {"type": "array", "items": _TEXT}
_INSTANT: Schema = {
    "type": "string",
    "format": "date-time",
    "description": "ISO 8601 with an offset",
}
_DAY: Schema = {"type": "string", "format": "date"}
_DAY_OR_NULL: Schema = {"type": ["string", "null"], "format": "date"}
_MOMENT: Schema = {"anyOf": [_INSTANT, _DAY, {"type": "null"}]}
_ZONE: Schema = {"type": "string", "description": "IANA time zone, such as Europe/London"}
_INSTANT_OR_NULL: Schema = {"type": ["string", "null"], "format": "date-time"}
_THREAD: Schema = {
    "message_id": _TEXT_OR_NULL,
    "references": _TEXTS,
    "subject": _TEXT_OR_NULL,
}


def _words(choices: tuple[str, ...]) -> Schema:
    return {"type": "string", "enum": list(choices)}


def _object(required: tuple[str, ...], properties: Schema) -> Schema:
    return {"type": "object", "required": list(required), "properties": properties}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


_PERSON = _object(
    ("id", "name", "role"),
    {
        "id": _TEXT,
        "name": _TEXT,
        "role": _words(PERSON_ROLES),
        "email": {
            "type": "string",
            "description": "known, unknown, noreply, bounced, or an address",
        },
        "postal": _TEXT_OR_NULL,
        "linkedin": _TEXT_OR_NULL,
        "same_person_as": _TEXT_OR_NULL,
        "also_roles": _TEXTS,
        "prefers": _TEXT_OR_NULL,
        "addresses": _TEXTS,
        "organisation": _TEXT_OR_NULL,
    },
)

_DEBRIEF = _object(
    (),
    {
        "discussed": _list(_object(("text",), {"person": _TEXT_OR_NULL, "text": _TEXT})),
        "expertise": _TEXTS,
        "forgot_to_say": _TEXTS,
        "promised": _TEXTS,
        "went_well": _TEXTS,
        "questions": _TEXTS,
    },
)

_INTERVIEW = _object(
    ("id", "start", "end"),
    {
        "id": _TEXT,
        "start": _INSTANT,
        "end": _INSTANT,
        "tz": _ZONE,
        "format": _words(FORMATS),
        "stage": _words(STAGES),
        "round": {"type": "integer", "minimum": 1},
        "participants": _TEXTS,
        "status": _words(INTERVIEW_STATUSES),
        "origin": _TEXT_OR_NULL,
        "uid": _TEXT_OR_NULL,
        "role": _TEXT_OR_NULL,
        "debrief": _DEBRIEF,
        **_THREAD,
    },
)

_STATEMENT = _object(
    ("stated_at", "kind"),
    {
        "stated_at": _INSTANT,
        "by": _TEXT_OR_NULL,
        "text": _TEXT,
        "kind": _words(STATEMENT_KINDS),
        "date": {**_DAY_OR_NULL, "description": "the last day on which it is still kept"},
        "readings": _list(_DAY),
        "ambiguous": {"type": "boolean"},
        "effect": _TEXT_OR_NULL,
    },
)

_MESSAGE = _object(
    ("at", "dir", "kind"),
    {
        "at": _INSTANT,
        "dir": _words(("in", "out")),
        "kind": _TEXT,
        "with": _TEXTS,
        "channel": _words(CHANNELS),
        "text": _TEXT,
        "auto_submitted": {"type": "boolean"},
        "delivered": {"enum": [True, False, "unknown"]},
        "effect": _TEXT_OR_NULL,
        "role": _TEXT_OR_NULL,
        "found_in_sent_folder": {"type": "boolean"},
        **_THREAD,
        "return_on": {**_DAY_OR_NULL, "description": "the day an absence ends"},
        "domain": _TEXT_OR_NULL,
    },
)

_EVENT = _object(
    ("kind",),
    {
        "kind": _TEXT,
        "at": _MOMENT,
        "deadline": _MOMENT,
        "written": {"type": ["boolean", "null"]},
        "text": _TEXT,
    },
)

CASE_SCHEMA: Schema = {
    "$schema": _DIALECT,
    "title": "Case file: the facts of one opportunity",
    **_object(
        ("candidate", "employer"),
        {
            "candidate": _object(
                ("tz",),
                {
                    "tz": _ZONE,
                    "name": _TEXT_OR_NULL,
                    "email": _TEXT_OR_NULL,
                    "country": _TEXT_OR_NULL,
                    "etiquette": {
                        "type": ["object", "null"],
                        "description": "settings of the etiquette that are not at their default",
                    },
                },
            ),
            "employer": _object(
                ("name",),
                {
                    "name": _TEXT,
                    "country": {"type": "string", "description": "ISO 3166-1 alpha-2"},
                    "subdivision": {**_TEXT_OR_NULL, "description": "ISO 3166-2 part"},
                    "tz": _ZONE,
                },
            ),
            "role": _TEXT,
            "via": {"type": "string", "description": "direct or agency"},
            "people": _list(_PERSON),
            "interviews": _list(_INTERVIEW),
            "timeline": _list(_STATEMENT),
            "messages": _list(_MESSAGE),
            "events": _list(_EVENT),
            "employer_size": {"type": ["integer", "null"], "minimum": 0},
            "publicly_advertised": {"type": ["boolean", "null"]},
        },
    ),
}

_REASON = _object(("code", "text"), {"code": _TEXT, "text": _TEXT, "source": _TEXT})
_CAUTION = _object(("code", "text"), {"code": _TEXT, "text": _TEXT})
_VERDICT = _words(tuple(verdict.value for verdict in Verdict))

ADVICE_SCHEMA: Schema = {
    "$schema": _DIALECT,
    "title": "Advice: what is right at a moment, and why",
    **_object(
        ("verdict", "recipients", "reasons", "cautions", "also"),
        {
            "id": _TEXT_OR_NULL,
            "verdict": _VERDICT,
            "recipients": _TEXTS,
            "channel": _TEXT_OR_NULL,
            "send_at": {**_INSTANT_OR_NULL, "description": "when to act, never before now"},
            "not_after": _INSTANT_OR_NULL,
            "then": {
                "anyOf": [
                    {"type": "null"},
                    _object(
                        ("verdict", "not_before"),
                        {
                            "verdict": _VERDICT,
                            "not_before": _INSTANT,
                            "not_after": _INSTANT_OR_NULL,
                        },
                    ),
                ]
            },
            "reasons": _list(_REASON),
            "cautions": _list(_CAUTION),
            "also": {"type": "array", "items": {"$ref": "#"}},
        },
    ),
}
