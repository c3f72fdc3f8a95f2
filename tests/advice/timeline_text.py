"""A case in plain text, one fact a line, as it stands in the docstrings of the stories.

    employer Acme in GB ENG Europe/London
    via agency
    role Engineer
    Jane Doe is hiring_manager {"email": "unknown"}
    2026-03-02 14:00 interview with Jane Doe, Tom Fox for 60 minutes {"stage": "final"}
    2026-03-02 18:10 thank_you to Jane Doe
    2026-03-04 09:00 question from Jane Doe: Please send two references. {"effect": "…"}
    2026-03-02 15:00 Jane Doe said by_date 2026-03-20: You will hear by the 20th.
    2026-03-05 12:00 event reference_called {"written": true}

A person's id is the first name in small letters. Times without a zone are the employer's. What
stands in braces at the end of a line is added to the fact as it is. A meeting is held unless
the braces say otherwise. People who are not introduced are interviewers with a known address.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.domain.case import Case
from afterword.domain.case_file import parse_case

_DATED = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d) (.*)$")
_BRACES = re.compile(r"^(.*?)\s*(\{.*\})$")
_SPAN = re.compile(r"^(.*?) for (\d+) minutes$")


class Timeline:
    """The facts of a story while it is read."""

    def __init__(self) -> None:
        self.zone = ZoneInfo("Europe/London")
        self.facts: dict = {
            "candidate": {"tz": "Europe/London", "name": "Alice Archer"},
            "employer": {
                "name": "Acme",
                "country": "GB",
                "subdivision": "ENG",
                "tz": "Europe/London",
            },
            "role": "Engineer",
            "via": "direct",
            "people": [],
            "interviews": [],
            "timeline": [],
            "messages": [],
            "events": [],
        }

    def instant(self, text: str) -> str:
        return datetime.fromisoformat(text).replace(tzinfo=self.zone).isoformat()

    def person(self, name: str, **fields: object) -> str:
        id_ = name.split()[0].strip("().,").lower()
        known = next((p for p in self.facts["people"] if p["id"] == id_), None)
        if known is None:
            known = {"id": id_, "name": name, "role": "interviewer", "email": "known"}
            self.facts["people"].append(known)
        known.update(fields)
        return id_

    def people(self, names: str) -> list[str]:
        return [self.person(name.strip()) for name in names.split(",") if name.strip()]


def lines_of(text: str) -> Iterator[tuple[str, dict]]:
    for raw in text.strip().splitlines():
        line, extra = raw.strip(), {}
        if not line:
            continue
        if match := _BRACES.match(line):
            line, extra = match[1], json.loads(match[2])
        yield line, extra


def case_from_text(text: str) -> Case:
    """Read a story; a line that is not understood is an error of the test."""
    story = Timeline()
    for line, extra in lines_of(text):
        if match := _DATED.match(line):
            _dated(story, match[1], match[2], extra)
        else:
            _undated(story, line, extra)
    parsed = parse_case(story.facts)
    assert not parsed.warnings, parsed.warnings
    return parsed.case


def _undated(story: Timeline, line: str, extra: dict) -> None:
    word, _, rest = line.partition(" ")
    if word == "employer":
        name, _, place = rest.partition(" in ")
        country, *others = place.split()
        subdivision = others[0] if len(others) == 2 else None
        story.zone = ZoneInfo(others[-1])
        story.facts["employer"] = {
            "name": name,
            "country": country,
            "subdivision": subdivision,
            "tz": others[-1],
        }
        story.facts["candidate"]["tz"] = others[-1]
    elif word == "candidate":
        story.facts["candidate"]["tz"] = rest
    elif word in ("via", "role"):
        story.facts[word] = rest
    elif word == "event":
        story.facts["events"].append({"kind": rest, **extra})
    elif word == "facts":
        story.facts.update(extra)
    elif " is " in line:
        name, _, role = line.partition(" is ")
        story.person(name, role=role, **extra)
    else:
        raise ValueError(line)


def _dated(story: Timeline, at: str, line: str, extra: dict) -> None:
    instant = story.instant(at)
    if line.startswith("interview with "):
        _interview(story, at, line.removeprefix("interview with "), extra)
    elif line.startswith("event "):
        event = {"kind": line.removeprefix("event "), "at": instant, **extra}
        story.facts["events"].append(event)
    elif " said " in line.partition(":")[0]:
        name, _, said = line.partition(" said ")
        what, _, text = said.partition(":")
        kind, *days = what.split()
        story.facts["timeline"].append(
            {
                "stated_at": instant,
                "by": story.person(name),
                "kind": kind,
                "date": days[0] if days else None,
                "text": text.strip(),
                **extra,
            }
        )
    else:
        match = re.match(r"^(\w+) (to|from) ([^:]*)(?::\s*(.*))?$", line)
        if match is None:
            raise ValueError(line)
        story.facts["messages"].append(
            {
                "at": instant,
                "dir": "out" if match[2] == "to" else "in",
                "kind": match[1],
                "with": story.people(match[3]),
                "text": match[4] or "",
                **extra,
            }
        )


def _interview(story: Timeline, at: str, rest: str, extra: dict) -> None:
    minutes = 60
    if match := _SPAN.match(rest):
        rest, minutes = match[1], int(match[2])
    start = datetime.fromisoformat(at).replace(tzinfo=story.zone)
    end = datetime.fromtimestamp(start.timestamp() + minutes * 60, story.zone)
    story.facts["interviews"].append(
        {
            "id": f"i{len(story.facts['interviews']) + 1}",
            "start": start.isoformat(),
            "end": end.isoformat(),
            "tz": story.zone.key,
            "participants": story.people(rest),
            "status": "held",
            **extra,
        }
    )


def moment(text: str, case: Case) -> datetime:
    """Read "2026-03-02 14:00" on the employer's clock, or an ISO instant."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=ZoneInfo(case.employer.tz))
