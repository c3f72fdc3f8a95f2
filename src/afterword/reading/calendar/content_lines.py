"""iCalendar content lines to components (RFC 5545 3.1), forgiving and bounded.

Broken calendars are common: of 275 collected from other programs' tests, 38 make a strict parser
refuse the whole file. Here a line that cannot be read costs only itself.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Final

from afterword.reading.plain_text import decode_text
from afterword.reading.problem import Problem

MAX_BYTES: Final = 5_000_000
MAX_LINES: Final = 150_000
MAX_LINE: Final = 100_000
"""Characters of one unfolded line; a description longer than this is cut."""
MAX_DEPTH: Final = 12

_NAME = re.compile(r"^(?:[A-Za-z0-9_-]{1,40}\.)?([A-Za-z0-9_-]{1,80})(?=[;:])")
_LINE_END = re.compile(r"\r\n|\r|\n")
_BARE_NAME = re.compile(r"^[A-Za-z0-9_-]{1,80}$")
_ESCAPE = re.compile(r"\\([\\;,nN:\"])")


@dataclass(frozen=True, slots=True)
class Property:
    """One content line: name and parameter names in upper case, the value as it stands."""

    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value as text, its escapes undone (RFC 5545 3.3.11)."""
        return unescaped(self.value)


@dataclass(slots=True)
class Component:
    """BEGIN to END: properties in order and the components inside."""

    name: str
    properties: list[Property] = field(default_factory=list)
    children: list[Component] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """Return the first property of that name that has a value."""
        found = [one for one in self.properties if one.name == name]
        return next((one for one in found if one.value.strip()), found[0] if found else None)

    def all(self, name: str) -> list[Property]:
        """Return every property of that name."""
        return [one for one in self.properties if one.name == name]

    def text(self, name: str) -> str:
        """Return the text of the first property of that name, or an empty string."""
        found = self.first(name)
        return found.text.strip() if found else ""


def unescaped(value: str) -> str:
    """Undo the escapes of TEXT values in one pass."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def parse_components(data: bytes, problems: list[Problem]) -> list[Component]:
    """Return the outermost components; everything odd is added to `problems` once."""
    if len(data) > MAX_BYTES:
        problems.append(
            Problem("calendar-too-large", "The calendar is over 5 MB; it was not read.")
        )
        return []
    root = Component("")
    stack = [root]
    for line in _logical_lines(decode_text(data), problems):
        found = parse_line(line)
        if found is None:
            problems.append(Problem("broken-line", f"A line was passed over: {line[:60]!r}"))
        elif found.name == "BEGIN":
            _open(stack, found.value.strip().upper(), problems)
        elif found.name == "END":
            _close(stack, found.value.strip().upper(), problems)
        else:
            stack[-1].properties.append(found)
    if len(stack) > 1:
        problems.append(
            Problem("unclosed", f"{stack[-1].name} is not closed; read as far as it goes.")
        )
    return root.children


def _open(stack: list[Component], name: str, problems: list[Problem]) -> None:
    component = Component(name)
    if len(stack) > MAX_DEPTH:
        problems.append(Problem("too-deep", "Components nested too deep were not read."))
        # Kept on the stack, so that its END finds it, but hung nowhere.
    else:
        # An event cannot hold an event: the END of the one before is missing.
        if name in ("VEVENT", "VTODO", "VTIMEZONE"):
            while stack[-1].name in ("VEVENT", "VTODO", "VALARM", "VTIMEZONE"):
                problems.append(Problem("unclosed", f"{stack.pop().name} is not closed."))
        stack[-1].children.append(component)
    stack.append(component)


def _close(stack: list[Component], name: str, problems: list[Problem]) -> None:
    if any(component.name == name for component in stack[1:]):
        while stack.pop().name != name:
            problems.append(Problem("unclosed", "A component is not closed."))
    else:
        problems.append(Problem("stray-end", f"END:{name[:40]} closes nothing."))


def _logical_lines(text: str, problems: list[Problem]) -> Iterator[str]:
    """Unfold (RFC 5545 3.1); a line that is no property belongs to the value before it."""
    current: list[str] = []
    size = 0
    lines = [line for line in _LINE_END.split(text) if line.strip()]
    if len(lines) > MAX_LINES:
        problems.append(Problem("too-many-lines", "Only the first 150,000 lines were read."))
        del lines[MAX_LINES:]
    soft_break = False
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        if line[:1] in (" ", "\t") and current:
            piece = line[1:]
        elif soft_break:
            piece = line
        elif current and not _begins_property(line, following) and _holds_text(current[0]):
            piece = "\\n" + line
        else:
            if current:
                yield "".join(current)[:MAX_LINE]
            current, size, piece = [], 0, line
        if size < MAX_LINE:
            current.append(piece)
            size += len(piece)
        soft_break = piece.endswith("=") and _is_quoted_printable(current[0] if current else "")
        if soft_break and current[-1].endswith("="):
            current[-1] = current[-1][:-1]
    if any(current):
        yield "".join(current)[:MAX_LINE]


def _begins_property(line: str, following: str) -> bool:
    """Whether a line starts a property; old Mozilla calendars fold right behind its name."""
    if _NAME.match(line):
        return True
    return _BARE_NAME.match(line) is not None and following[:2] in (" :", " ;", "\t:", "\t;")


def _holds_text(line: str) -> bool:
    """Whether what was read last can have been wrapped without the leading blank."""
    return not line.upper().startswith(("BEGIN:", "END:"))


def _is_quoted_printable(line: str) -> bool:
    head = line[:200].upper()
    return "ENCODING=QUOTED-PRINTABLE" in head.partition(":")[0]


def parse_line(line: str) -> Property | None:
    """Split one unfolded line into name, parameters and value, in one pass."""
    line = line.strip("\ufeff").lstrip()
    match = _NAME.match(line)
    if match is None:
        return None
    parameters: dict[str, str] = {}
    at = match.end()
    while at < len(line) and line[at] == ";":
        at = _read_parameter(line, at + 1, parameters)
    if at >= len(line) or line[at] != ":":
        return None
    value = line[at + 1 :]
    if parameters.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        raw = binascii.a2b_qp(value.encode("utf-8", "replace"))
        value = decode_text(raw, parameters.get("CHARSET")).replace("\r\n", "\\n")
    return Property(match[1].upper(), parameters, value)


def _read_parameter(line: str, at: int, parameters: dict[str, str]) -> int:
    """Read `NAME=value` from `at`; return where the next ; or : stands, or the end."""
    equals = at
    while equals < len(line) and line[equals] not in "=;:":
        equals += 1
    name = line[at:equals].strip().upper()
    if equals >= len(line) or line[equals] != "=":
        parameters.setdefault(name, "")  # vCalendar 1.0: a bare value such as QUOTED-PRINTABLE
        if name in ("QUOTED-PRINTABLE", "BASE64"):
            parameters.setdefault("ENCODING", name)
        return equals
    end, quoted = equals + 1, False
    while end < len(line) and (quoted or line[end] not in ";:"):
        if line[end] == '"':
            quoted = not quoted
        end += 1
    if quoted:  # an opening quotation mark that is never closed
        end = equals + 1
        while end < len(line) and line[end] not in ";:":
            end += 1
    value = line[equals + 1 : end].strip().strip('"')
    if name == "TZID":
        end, value = _unquoted_zone(line, end, value)
    parameters.setdefault(name, _caret_decoded(value))
    return end


def _unquoted_zone(line: str, end: int, value: str) -> tuple[int, str]:
    """A zone name with a colon in it, not quoted: "(UTC+01:00) Berlin" ends at a later colon."""
    while value.count("(") > value.count(")") and end < len(line):
        following = end + 1
        while following < len(line) and line[following] not in ":;":
            following += 1
        if following >= len(line):
            break
        value, end = line[end - len(value) : following], following
    return end, value


def _caret_decoded(value: str) -> str:
    """RFC 6868: ^n, ^' and ^^ in parameter values."""
    if "^" not in value:
        return value
    return re.sub(r"\^([n'^])", lambda m: {"n": "\n", "'": '"', "^": "^"}[m[1]], value)
