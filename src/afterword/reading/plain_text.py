"""Bytes and HTML to plain text, bounded and never raising.

Nothing here fetches, runs or renders anything: HTML is walked once for its words.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_HTML_CHARACTERS: Final = 1_000_000
"""Longer HTML is cut here; the longest honest newsletter measured was 340,000. Our choice."""

MAX_TEXT_CHARACTERS: Final = 300_000
"""Longer text is cut here; what decides about an interview is said well before. Our choice."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u034f]")
MAX_DEPTH: Final = 600
"""Elements left open at once, counted roughly; honest mail stays below 100. Our choice."""

# Elements that need no end tag are not counted.
_OPENING = re.compile(
    r"<(/?)(?!(?:br|img|hr|p|li|td|tr|th|meta|link|input|col|dt|dd|area|base|wbr|o:p|option)\b)[a-z]",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]{0,1000}>")
_BLANKS = re.compile(r"[ \t\r\f\u00a0\u2000-\u200a\u202f\u3000]+")

# Names met in real mail that Python does not know, or knows as something narrower than what
# the sender's program meant (WHATWG Encoding: latin1 and ascii are read as windows-1252).
_CHARSET_NAMES: Final = {
    "": "utf-8",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "utf8": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "unknown-8bit": "utf-8",
    "x-unknown": "utf-8",
    "default": "utf-8",
}
# Codecs that are not character sets (zip, hex, rot13 ...), or that may do work out of proportion.
_NOT_CHARSETS: Final = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape"})

_BLOCK: Final = "\x00block"
_PARAGRAPH: Final = "\x00paragraph"
_QUOTE_BEGINS: Final = "\x00quote"
_QUOTE_ENDS: Final = "\x00quoted"
_MARKS: Final = frozenset({_BLOCK, _PARAGRAPH, _QUOTE_BEGINS, _QUOTE_ENDS, "\n"})
_BLOCKS: Final = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul br".split()
)
_UNSEEN: Final = frozenset(
    "script style head title template noscript object svg math select textarea".split()
)


def codec_name(charset: str | None) -> str | None:
    """Return the codec to read a charset with, or None if no text codec has that name."""
    name = (charset or "").strip().strip("\"'").lower()[:40]
    name = _CHARSET_NAMES.get(name, name)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    usable = getattr(info, "_is_text_encoding", True) and info.name not in _NOT_CHARSETS
    return info.name if usable else None


def decode_text(data: bytes, charset: str | None = None) -> str:
    """Decode bytes, trusting valid UTF-8 over the label, and never raise.

    A byte order mark wins, then UTF-8 where the bytes are valid UTF-8 (text in another charset
    hardly ever is by chance), then the label, then windows-1252 with replacement characters.
    """
    if charset is None and data.isascii():
        return data.decode("ascii")
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    name_given = codec_name(charset)
    if name_given is None or not name_given.startswith(("utf-16", "utf-32", "utf-7", "iso2022")):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    if name_given is not None and name_given != "utf-8":
        try:
            return data.decode(name_given, "replace")
        except (UnicodeError, ValueError):
            pass
    return data.decode("cp1252", "replace")


def tidy_text(text: str) -> str:
    """Unify line ends and drop characters nobody can see; the words stay as they are."""
    text = text[: MAX_TEXT_CHARACTERS * 2].replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
    text = _INVISIBLE.sub("", _CONTROL.sub("", text))
    return text[:MAX_TEXT_CHARACTERS]


def html_to_text(html: str) -> str:
    """Return the words of an HTML mail, one block a line, links as their words.

    The address of a link is added in angle brackets where it differs from its words, because a
    scheduling link is a fact. Hidden elements, scripts and styles are left out.
    """
    html = html[:MAX_HTML_CHARACTERS]
    if not html.strip():
        return ""
    root = LexborHTMLParser(html).body if not _is_too_deep(html) else None
    words = _joined(_pieces(root)) if root is not None else ""
    if not words.strip():
        # An unclosed <title> or comment hides all that follows from a correct parser.
        words = _joined(iter(_TAG.sub("\n", html[:200_000]).split("\n")))
    return tidy_text(words)


def _is_too_deep(html: str) -> bool:
    """Whether elements nest so deep that building the tree takes quadratic time."""
    depth = 0
    for match in _OPENING.finditer(html):
        depth = depth - 1 if match[1] else depth + 1
        if depth > MAX_DEPTH:
            return True
        depth = max(depth, 0)
    return False


def _pieces(root: LexborNode) -> Iterator[str]:
    """Walk the tree without recursion, so that depth costs nothing but memory."""
    stack: list[LexborNode | str] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            yield node
            continue
        tag = node.tag
        if tag == "-text":
            yield _BLANKS.sub(" ", (node.text_content or "").replace("\n", " "))
            continue
        if tag in _UNSEEN or tag is None or tag.startswith(("-", "!")) or _is_hidden(node):
            continue
        if tag == "br":
            yield "\n"
            continue
        _push_children(stack, node, tag)


def _push_children(stack: list[LexborNode | str], node: LexborNode, tag: str) -> None:
    closing = {"td": " ", "th": " "}.get(tag, "")
    if tag in _BLOCKS:
        closing = _PARAGRAPH if tag in ("p", "h1", "h2", "h3") else _BLOCK
    if tag == "a":
        href = node.attributes.get("href") or ""
        if href.startswith(("http://", "https://")) and len(href) <= 2000:
            closing = f" <{href}>"
    if closing:
        stack.append(closing)
    if tag == "blockquote":
        stack.append(_QUOTE_ENDS)
    children = []
    child = node.child
    while child is not None:
        children.append(child)
        child = child.next
    stack.extend(reversed(children))
    if tag in _BLOCKS:
        stack.append({"li": "- ", "blockquote": _QUOTE_BEGINS}.get(tag, ""))
        stack.append(_BLOCK)


def _is_hidden(node: LexborNode) -> bool:
    style = node.attributes.get("style") if node.tag != "-text" else None
    if not style:
        return False
    squeezed = style.replace(" ", "").lower()
    return "display:none" in squeezed or "mso-hide:all" in squeezed


def _joined(pieces: Iterator[str]) -> str:
    """Join in one pass: a block begins a line, a paragraph leaves one empty line.

    Lines of a <blockquote> are marked as in plain text, so that quotes are known as quotes.
    """
    lines: list[str] = []
    current: list[str] = []
    depth = 0
    for piece in pieces:
        if piece not in _MARKS:
            current.append(piece)
            continue
        words = _BLANKS.sub(" ", "".join(current)).strip()
        current = []
        if words:
            lines.append("> " + words if depth else words)
        if lines and lines[-1] and (piece == _PARAGRAPH or (piece == "\n" and not words)):
            lines.append("")
        depth += {_QUOTE_BEGINS: 1, _QUOTE_ENDS: -1}.get(piece, 0)
    lines.append(_BLANKS.sub(" ", "".join(current)).strip())
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines)
