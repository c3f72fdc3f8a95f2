"""Header fields: split, unfold and decode, all bounded and linear, never raising.

RFC 5322 (fields, addresses, dates), RFC 2047 (encoded words), RFC 2231 (parameters). Real mail
breaks all of them; what cannot be decoded is kept as it stands.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache

from afterword.reading.mail import limits
from afterword.reading.plain_text import codec_name, decode_text

_FIELD = re.compile(rb"^([!-9;-~]{1,100})[ \t]*:(.*)$", re.DOTALL)
_FIELDS = re.compile(rb"^([!-9;-~]{1,100})[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)\n", re.MULTILINE)
_WHOLE_BLOCK = re.compile(
    rb"(?:[!-9;-~]{1,100}+:[^\n]*+\n(?:[ \t][^\n]*+\n)*+"
    rb"|>?From [^\n]*+\n(?=[!-9;-~]{1,100}[ \t]*:))++"
)
_ENVELOPE_WITHIN = re.compile(rb"\n>?From [^\n]*\n(?=[!-9;-~]{1,100}[ \t]*:)")
_PLAIN_BLOCK = 65_536
_ONE_MAILBOX = re.compile(
    r'(?:"[^"\\]{0,200}" ?|[^"\\<>(),;:@]{0,200})<[^<>()"\\,;:\s]{1,320}>'
    r"|[^<>()\"\\,;:\s]{1,320}"
)
_PARAMETER = re.compile(rb"^(?:boundary|charset|report-type|name|type|format)=", re.IGNORECASE)
_ENCODED_WORD = re.compile(r"=\?([^?\s=]{1,40})\?([bBqQ])\?([^?]{0,4000})\?=")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f\x80-\x9f\u2028\u2029]+")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")


@dataclass(frozen=True, slots=True)
class Headers:
    """The fields of one header block, in order, names in lower case and values raw."""

    fields: tuple[tuple[str, bytes], ...] = ()

    def raw(self, name: str) -> bytes | None:
        """Return the first field of that name as it stands, unfolded."""
        return next((value for key, value in self.fields if key == name), None)

    def text(self, name: str) -> str:
        """Return the first field of that name decoded, or an empty string."""
        value = self.raw(name)
        return "" if value is None else decode_words(value)

    def has(self, name: str) -> bool:
        """Whether a field of that name is there."""
        return any(key == name for key, _ in self.fields)


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox: the name shown (may be empty) and the address, in lower case."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        """What stands behind the @, or an empty string."""
        return self.email.rpartition("@")[2] if "@" in self.email else ""


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The fields, where the body starts, and whether a limit cut the fields short."""

    headers: Headers
    body_at: int
    cut: bool
    broken_lines: int


def split_headers(data: bytes, start: int = 0, stop: int | None = None) -> HeaderBlock:
    """Split the header block that begins at `start`; the body begins at `body_at`.

    A line that is no field is passed over if a field follows it, else the body begins there: a
    missing empty line must not swallow the text.
    """
    stop = len(data) if stop is None else stop
    at = _skip_envelope(data, start, stop)
    plain = _plain_block(data, at, stop)
    return plain if plain is not None else _split_line_by_line(data, at, stop)


def _plain_block(data: bytes, at: int, stop: int) -> HeaderBlock | None:
    """Split a block as nearly all mails have it, in one pass; None for every other.

    Every line belongs to a field, but for an mbox "From " line between fields, nothing is longer
    than it may be, and an empty line ends the block. Tells the same as `_split_line_by_line`.
    """
    end, body_at = _blank_line(data, at, stop)
    if end < 0:
        return None
    block = data[at : end + 1]
    found = _FIELDS.findall(block)
    lines = block.count(b"\n")
    broken = lines - len(found) - block.count(b"\n ") - block.count(b"\n\t")
    if lines > limits.HEADER_LINES or (broken and len(_ENVELOPE_WITHIN.findall(block)) != broken):
        return None
    if len(block) > limits.HEADER_VALUE and any(
        len(value) > limits.HEADER_VALUE for _, value in found
    ):
        return None
    fields = [(_lower_name(name), _unfolded(value)) for name, value in found]
    return HeaderBlock(Headers(tuple(fields)), body_at, False, broken)


@lru_cache(maxsize=2_000)
def _lower_name(name: bytes) -> str:
    return name.decode("ascii").lower()


def first_fields(data: bytes, names: Iterable[str]) -> tuple[dict[str, bytes], int]:
    """Return the first field of each of these names that is there, and where the body begins.

    The same as `split_headers` tells, several times as fast for nearly every mail. Nothing is
    found where there are no headers.
    """
    at = _skip_envelope(data, 0, len(data))
    found, body_at = _blank_line(data, at, len(data))
    block = data[at : found + 1]
    if found < 0 or len(block) > limits.HEADER_VALUE or _WHOLE_BLOCK.fullmatch(block) is None:
        split = split_headers(data)
        every = dict(reversed(split.headers.fields))
        return {name: every[name] for name in names if name in every}, split.body_at
    lowered = b"\n" + block.lower()
    fields = {}
    for name in names:
        begins = lowered.find(b"\n%b:" % name.encode())
        if begins >= 0:
            begins += len(name) + 1
            ends = block.find(b"\n", begins)
            while block[ends + 1 : ends + 2] in (b" ", b"\t"):
                ends = block.find(b"\n", ends + 1)
            fields[name] = _unfolded(block[begins:ends])
    return fields, body_at


def _unfolded(value: bytes) -> bytes:
    if b"\n" in value:
        return b" ".join([line.rstrip(b"\r") for line in value.split(b"\n")])
    return value.rstrip(b"\r")


def _blank_line(data: bytes, at: int, stop: int) -> tuple[int, int]:
    """Return where the line before the first empty one ends (-1: nowhere) and the body begins."""
    end = data.find(b"\n\n", at, min(stop, at + _PLAIN_BLOCK))
    carriage = data.find(b"\n\r\n", at, end if end >= 0 else min(stop, at + _PLAIN_BLOCK))
    return (carriage, carriage + 3) if carriage >= 0 else (end, end + 2)


def _split_line_by_line(data: bytes, at: int, stop: int) -> HeaderBlock:
    fields: list[tuple[str, bytes]] = []
    value: list[bytes] = []
    name, lines, broken, size = "", 0, 0, 0
    while at < stop:
        end = data.find(b"\n", at, min(stop, at + limits.HEADER_BLOCK))
        next_at = (end + 1) if end >= 0 else min(stop, at + limits.HEADER_BLOCK)
        line = data[at:next_at].rstrip(b"\r\n")
        lines += 1
        size += next_at - at
        if not line:
            at = next_at
            break
        if lines > limits.HEADER_LINES or size > limits.HEADER_BLOCK:
            at = _after_blank_line(data, at, stop)
            return HeaderBlock(_finished(fields, name, value), at, True, broken)
        if line[:1] in b" \t" and name:
            if sum(map(len, value)) < limits.HEADER_VALUE:
                value.append(line)
            at = next_at
            continue
        match = _FIELD.match(line)
        if match is None and name == "content-type" and _PARAMETER.match(line):
            value.append(line)  # a parameter whose leading blank was lost
            broken += 1
            at = next_at
            continue
        if match is None:
            if not _field_follows(data, next_at, stop):
                break
            broken += 1
            at = next_at
            continue
        if name:
            fields.append((name, b" ".join(value)))
        name = match[1].decode("ascii").lower()
        value = [match[2][: limits.HEADER_VALUE]]
        at = next_at
    return HeaderBlock(_finished(fields, name, value), at, False, broken)


def _skip_envelope(data: bytes, at: int, stop: int) -> int:
    """Pass over empty lines and an mbox "From " line before the first field."""
    while at < stop and data[at : at + 1] in (b"\r", b"\n"):
        at += 1
    if data.startswith((b"From ", b">From "), at):
        end = data.find(b"\n", at, stop)
        at = stop if end < 0 else end + 1
    return at


def _after_blank_line(data: bytes, at: int, stop: int) -> int:
    found = [
        place + len(mark)
        for mark in (b"\n\n", b"\n\r\n")
        if (place := data.find(mark, at, stop)) >= 0
    ]
    return min(found, default=stop)


def _field_follows(data: bytes, at: int, stop: int) -> bool:
    end = data.find(b"\n", at, min(stop, at + 2000))
    return end > at and _FIELD.match(data[at:end].rstrip(b"\r")) is not None


def _finished(fields: list[tuple[str, bytes]], name: str, value: list[bytes]) -> Headers:
    if name:
        fields.append((name, b" ".join(value)))
    return Headers(tuple(fields))


def decode_words(value: bytes | str) -> str:
    """Decode a field with its encoded words (RFC 2047), one line, no control characters.

    Neighbouring words of one charset are joined as bytes first, because programs cut characters
    in two. At most 8,192 characters are looked at.
    """
    text = decode_text(value[: limits.HEADER_VALUE]) if isinstance(value, bytes) else value
    text = text[: limits.HEADER_VALUE]
    if text.isascii() and text.isprintable() and "=?" not in text:
        return " ".join(text.split())
    if "=?" in text:
        text = "".join(_decoded_pieces(text))
    return " ".join(_UNPRINTABLE.sub(" ", text).split())


def _decoded_pieces(text: str) -> Iterator[str]:
    at = 0
    charset, buffered = "", b""
    for match in _ENCODED_WORD.finditer(text):
        between = text[at : match.start()]
        # RFC 2231 5: a language may follow the charset after an asterisk.
        word_charset = match[1].partition("*")[0].lower()
        # RFC 2047 6.2: white space between encoded words is not shown.
        if buffered and (between.strip() or word_charset != charset):
            yield _decoded(buffered, charset)
            buffered = b""
        if between.strip() or at == 0:
            yield between
        charset = word_charset
        buffered += _word_bytes(match[2], match[3])
        at = match.end()
    if buffered:
        yield _decoded(buffered, charset)
    yield text[at:]


def _decoded(data: bytes, charset: str) -> str:
    if codec_name(charset) is None:
        return decode_text(data)
    return decode_text(data, charset)


def _word_bytes(encoding: str, payload: str) -> bytes:
    raw = payload.encode("utf-8", "replace")
    if encoding in "bB":
        return decode_base64(raw)
    return binascii.a2b_qp(raw, header=True)


def decode_base64(data: bytes) -> bytes:
    """Decode base64 with strange characters and missing padding, without raising."""
    data = re.sub(rb"[^A-Za-z0-9+/=]", b"", data)
    # Several base64 texts one after the other: each is padded on its own.
    out = []
    for piece in data.split(b"="):
        usable = piece[: len(piece) - 1] if len(piece) % 4 == 1 else piece
        try:
            out.append(binascii.a2b_base64(usable + b"=" * (-len(usable) % 4)))
        except (binascii.Error, ValueError):
            continue
    return b"".join(out)


def parse_parameters(value: bytes | str) -> tuple[str, dict[str, str]]:
    """Split "text/plain; charset=utf-8" into the value and its parameters (RFC 2045, 2231).

    Names and the value are in lower case. Continuations (`name*0*`) are joined in order; of
    repeated parameters the first counts.
    """
    text = decode_text(value[: limits.HEADER_VALUE]) if isinstance(value, bytes) else value
    pieces = list(_semicolon_pieces(text[: limits.HEADER_VALUE]))
    main = _without_comments(pieces[0]).strip().lower() if pieces else ""
    plain: dict[str, str] = {}
    continued: dict[str, dict[int, tuple[bool, str]]] = {}
    for piece in pieces[1 : limits.PARAMETERS]:
        name, equals, content = piece.partition("=")
        if not equals:
            continue
        _note_parameter(name.strip().lower(), _unquoted(content.strip()), plain, continued)
    for name, parts in continued.items():
        plain.setdefault(name, _joined_continuation(parts))
    return main, plain


def _semicolon_pieces(text: str) -> Iterator[str]:
    """Cut at semicolons outside quotation marks, in one pass."""
    start, quoted, at = 0, False, 0
    while at < len(text):
        char = text[at]
        if char == "\\" and quoted:
            at += 1
        elif char == '"':
            quoted = not quoted
        elif char == ";" and not quoted:
            yield text[start:at]
            start = at + 1
        at += 1
    yield text[start:]


def _without_comments(text: str) -> str:
    return text.partition("(")[0]


def _unquoted(text: str) -> str:
    if text.startswith('"'):
        end = text.rfind('"')
        inner = text[1:end] if end > 0 else text[1:]
        return re.sub(r"\\(.)", r"\1", inner)
    return _without_comments(text).strip()


def _note_parameter(
    name: str,
    content: str,
    plain: dict[str, str],
    continued: dict[str, dict[int, tuple[bool, str]]],
) -> None:
    base, star, rest = name.partition("*")
    if not star:
        plain.setdefault(base, decode_words(content) if "=?" in content else content)
        return
    number, encoded = rest.rstrip("*"), rest.endswith("*") or rest == ""
    index = int(number) if number.isdecimal() and len(number) < 4 else 0
    continued.setdefault(base, {}).setdefault(index, (encoded, content))


def _joined_continuation(parts: dict[int, tuple[bool, str]]) -> str:
    charset, out = "", b""
    for position, (_, (encoded, content)) in enumerate(sorted(parts.items())):
        if encoded and position == 0 and content.count("'") >= 2:
            charset, _, content = content.split("'", 2)
        if encoded:
            out += _percent_bytes(content)
        else:
            out += content.encode("utf-8", "replace")
    return decode_text(out, charset or None)


def _percent_bytes(text: str) -> bytes:
    def one(match: re.Match[bytes]) -> bytes:
        return bytes([int(match[1], 16)])

    return re.sub(rb"%([0-9A-Fa-f]{2})", one, text.encode("utf-8", "replace"))


def parse_addresses(value: bytes | str | None) -> tuple[Address, ...]:
    """Read an address list; names are decoded, groups opened, comments become names if alone."""
    if not value:
        return ()
    text = decode_text(value[: limits.HEADER_VALUE]) if isinstance(value, bytes) else value
    found = []
    text = text[: limits.HEADER_VALUE]
    # Nearly always there is one, and nothing to look for in it.
    pieces = iter((text,)) if _ONE_MAILBOX.fullmatch(text.strip()) else _address_pieces(text)
    for piece in pieces:
        address = _one_address(piece)
        if address is not None:
            found.append(address)
        if len(found) >= limits.ADDRESSES:
            break
    return tuple(found)


def _address_pieces(text: str) -> Iterator[str]:
    """Cut at commas and semicolons outside quotation marks, brackets and comments."""
    start, at, quoted, angle, comment = 0, 0, False, False, 0
    while at < len(text):
        char = text[at]
        if char == "\\":
            at += 1
        elif quoted:
            quoted = char != '"'
        elif char == '"':
            quoted = not comment
        elif char == "(":
            comment += 1
        elif char == ")":
            comment = max(0, comment - 1)
        elif comment:
            pass
        elif char in "<>":
            angle = char == "<"
        elif char == ":" and not angle and "@" not in text[start:at]:
            start = at + 1  # RFC 5322 3.4: the name of a group
        elif char in ",;" and not angle:
            yield text[start:at]
            start = at + 1
        at += 1
    yield text[start:]


def _one_address(piece: str) -> Address | None:
    piece = piece.strip()
    if not piece:
        return None
    before, bracket, rest = piece.rpartition("<")
    if bracket:
        email, name = rest.partition(">")[0].strip(), before.strip()
    else:
        bare, _, comment = piece.partition("(")
        email, name = bare.strip(), comment.rpartition(")")[0].strip()
    if "\\" in name:
        name = re.sub(r"\\(.)", r"\1", name).strip()
    name = decode_words(name.strip("\"'").strip())
    if not email.isprintable():
        email = _UNPRINTABLE.sub("", email)
    if "=?" in email:
        email = _UNPRINTABLE.sub("", decode_words(email))
    email = email.strip().strip("'\"").replace(" ", "").lower()
    if "@" not in email:
        return Address(name or decode_words(piece), "") if not bracket else Address(name, email)
    return Address(name, email.removeprefix("mailto:")[:320])


def parse_date(value: bytes | str | None) -> datetime | None:
    """Read a Date field as an aware instant in UTC, or None where it makes no sense."""
    moment = parse_local_date(value)
    return moment.astimezone(UTC) if moment is not None else None


def parse_local_date(value: bytes | str | None) -> datetime | None:
    """Read a Date field as an aware instant in the offset it names (UTC where it names none)."""
    if not value:
        return None
    text = decode_words(value)[:200]
    moment: datetime | None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        moment = _iso_date(text)
    if moment is None:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment if 1970 < moment.year < 2100 else None


def _iso_date(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def parse_ids(value: bytes | str | None) -> tuple[str, ...]:
    """Return the Message-IDs of a field, in order, with their angle brackets."""
    if not value:
        return ()
    text = decode_text(value[: limits.HEADER_VALUE]) if isinstance(value, bytes) else value
    ids = _MESSAGE_ID.findall(text)[-limits.REFERENCES :]
    if not ids and "@" in text and len(text.split()) == 1:
        ids = [f"<{text.strip()}>"]
    return tuple(ids)
