"""The parts of a message, found by their boundaries without building a tree of copies.

One pass of `bytes.find` per level, an explicit stack instead of recursion, and the limits of
`limits`: nested or countless parts end early, as a problem, with what was found so far.
"""

from __future__ import annotations

import binascii
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.reading.mail import limits
from afterword.reading.mail.headers import (
    Headers,
    decode_base64,
    decode_words,
    parse_parameters,
    split_headers,
)
from afterword.reading.plain_text import decode_text
from afterword.reading.problem import Problem


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the message: its type, its parameters, and where its bytes lie.

    `depth` counts the multiparts around it; `attached_to` counts the messages (message/rfc822)
    around it, so 0 is the mail itself, and `message` holds the headers of the innermost one.
    `inside_report` says a multipart/report is around it.
    """

    content_type: str
    parameters: dict[str, str]
    headers: Headers
    start: int
    stop: int
    depth: int
    attached_to: int
    inside_report: bool
    message: Headers | None = None

    @property
    def disposition(self) -> str:
        """Attachment, inline, or empty."""
        return parse_parameters(self.headers.raw("content-disposition") or b"")[0]

    @property
    def filename(self) -> str:
        """The name given to the part, for showing only; never a path."""
        given = parse_parameters(self.headers.raw("content-disposition") or b"")[1]
        return (given.get("filename") or self.parameters.get("name") or "")[:255]

    def content(self, data: bytes, limit: int = limits.TEXT) -> bytes:
        """Return the bytes with the transfer encoding undone, at most `limit` of them."""
        raw = data[self.start : min(self.stop, self.start + limit * 2)]
        encoding = self.headers.raw("content-transfer-encoding") or b""
        return transfer_decoded(raw, encoding.strip().lower())[:limit]

    def text(self, data: bytes, limit: int = limits.TEXT) -> str:
        """Return the content as text, in the charset it names or seems to be in."""
        return decode_text(self.content(data, limit), self.parameters.get("charset"))


@dataclass(frozen=True, slots=True)
class _Entity:
    """A stretch of bytes still to be looked at, with the headers that describe it."""

    headers: Headers
    start: int
    stop: int
    depth: int
    attached_to: int
    inside_report: bool
    message: Headers | None = None
    default_type: str = "text/plain"


def transfer_decoded(raw: bytes, encoding: bytes) -> bytes:
    """Undo base64, quoted-printable or uuencode; anything else is returned as it is."""
    if encoding.startswith(b"base64"):
        return decode_base64(raw)
    if encoding.startswith(b"quoted-printable"):
        return binascii.a2b_qp(raw)
    if encoding in (b"x-uuencode", b"uuencode", b"x-uue"):
        return _uudecoded(raw)
    return raw


def _uudecoded(raw: bytes) -> bytes:
    out = []
    for line in raw.split(b"\n"):
        if line.startswith((b"begin ", b"end")) or not line.strip():
            continue
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(out)


def find_parts(data: bytes, headers: Headers, body_at: int, problems: list[Problem]) -> list[Part]:
    """List the leaves in the order of the message; attached messages are opened as well."""
    stack = [_Entity(headers, body_at, len(data), 0, 0, False)]
    leaves: list[Part] = []
    while stack:
        if len(leaves) + len(stack) > limits.PARTS:
            problems.append(Problem("too-many-parts", "Only the first 500 parts were read."))
            break
        entity = stack.pop()
        children = list(_children(data, entity, leaves, problems))
        stack.extend(reversed(children))
    return leaves


def _children(
    data: bytes, entity: _Entity, leaves: list[Part], problems: list[Problem]
) -> Iterator[_Entity]:
    """Yield what is inside an entity, or note it as a leaf."""
    raw_type = entity.headers.raw("content-type")
    content_type, parameters = parse_parameters(raw_type or entity.default_type)
    if "/" not in content_type:
        content_type = content_type.replace("text", "text/plain", 1) or entity.default_type
        if "/" not in content_type:
            content_type = "application/octet-stream"
    if entity.depth >= limits.DEPTH:
        problems.append(Problem("too-deep", "Parts nested more than 20 deep were not read."))
        return
    if content_type.startswith("multipart/"):
        found = list(_inside_multipart(data, entity, content_type, parameters, problems))
        if found:
            yield from found
            return
        content_type = "text/plain"
    if content_type in ("message/rfc822", "message/global", "message/news"):
        yield from _inside_message(data, entity)
        return
    leaves.append(
        Part(
            content_type,
            parameters,
            entity.headers,
            entity.start,
            entity.stop,
            entity.depth,
            entity.attached_to,
            entity.inside_report,
            entity.message,
        )
    )


def _inside_multipart(
    data: bytes,
    entity: _Entity,
    content_type: str,
    parameters: dict[str, str],
    problems: list[Problem],
) -> Iterator[_Entity]:
    boundary = parameters.get("boundary", "")
    if not boundary:
        problems.append(Problem("no-boundary", "A part of several parts names no boundary."))
        return
    default = "message/rfc822" if content_type == "multipart/digest" else "text/plain"
    report = entity.inside_report or content_type == "multipart/report"
    mark = b"--" + boundary.encode("utf-8", "replace")
    spans = _spans(data, entity.start, entity.stop, mark)
    for start, stop in spans:
        block = split_headers(data, start, stop)
        yield _Entity(
            block.headers,
            block.body_at,
            stop,
            entity.depth + 1,
            entity.attached_to,
            report,
            entity.message,
            default,
        )


def _spans(data: bytes, start: int, stop: int, mark: bytes) -> list[tuple[int, int]]:
    """Find the stretches between boundary lines (RFC 2046 5.1.1); the last one may be open."""
    spans: list[tuple[int, int]] = []
    begun = -1
    at = start
    while len(spans) <= limits.PARTS:
        at = data.find(mark, at, stop)
        if at < 0:
            break
        line_end = data.find(b"\n", at, stop)
        line_end = stop if line_end < 0 else line_end
        rest = data[at + len(mark) : min(line_end, at + len(mark) + 200)].strip()
        if (at > start and data[at - 1 : at] != b"\n") or rest not in (b"", b"--"):
            at += len(mark)
            continue
        if begun >= 0:
            spans.append((begun, _before_line_end(data, begun, at)))
        begun = -1 if rest == b"--" else min(line_end + 1, stop)
        at = line_end
        if rest == b"--":
            break
    if begun >= 0:
        spans.append((begun, stop))
    return spans


def _before_line_end(data: bytes, start: int, at: int) -> int:
    """The line end before a boundary belongs to the boundary."""
    if at - 2 >= start and data[at - 2 : at] == b"\r\n":
        return at - 2
    return max(start, at - 1)


def _inside_message(data: bytes, entity: _Entity) -> Iterator[_Entity]:
    encoding = (entity.headers.raw("content-transfer-encoding") or b"").strip().lower()
    if encoding.startswith(b"base64"):
        return  # RFC 2046 5.2.1 forbids it; its bytes do not lie in the message.
    block = split_headers(data, entity.start, entity.stop)
    yield _Entity(
        block.headers,
        block.body_at,
        entity.stop,
        entity.depth + 1,
        entity.attached_to + 1,
        entity.inside_report,
        block.headers,
    )


def attached_headers(data: bytes, parts: list[Part]) -> Iterator[Headers]:
    """Yield the headers quoted in a report (text/rfc822-headers)."""
    for part in parts:
        if part.content_type in ("text/rfc822-headers", "message/rfc822-headers"):
            yield split_headers(part.content(data, limits.HEADER_BLOCK)).headers


def name_of(part: Part) -> str:
    """The name of an attachment as a person may see it."""
    return decode_words(part.filename)
