"""Telling a writer's own words from what they quote, line by line, in linear time.

The text keeps its length: quoted lines are blanked out, so that a span in the result is the same
span in the mail.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_QUOTE_MARK = re.compile(r"^[ \t]{0,8}(?:[>»|]|[A-Z]{1,3}>)")
_WROTE = re.compile(
    r"(?:\b(?:wrote|writes|schrieb|geschrieben|a écrit|a ecrit|écrivait|escribió|escribio|"
    r"escreveu|ha scritto|schreef|skrev|napisał\(a\)|napisał|написал|kirjoitti)\b"
    r"|:)\s{0,3}:?\s{0,3}$",
    re.IGNORECASE,
)
_WROTE_WORD = re.compile(
    r"\b(?:wrote|writes|schrieb|geschrieben|a écrit|a ecrit|écrivait|escribió|escribio|escreveu|"
    r"ha scritto|schreef|skrev|napisał|написал|kirjoitti)\b",
    re.IGNORECASE,
)
_WROTE_START = re.compile(
    r"^[ \t]{0,4}(?:on|am|le|el|em|il|op|den|w dniu|\d{1,4}[./-]\d{1,2}|[\"“„]?[^\s<@]{1,40}\s)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"^[ \t]{0,4}(?:-{2,12}|_{2,12}|={2,12})\s{0,3}(?:original (?:message|appointment|email)|"
    r"ursprüngliche (?:nachricht|e-?mail)|originalnachricht|message d['’]origine|"
    r"message original|mensaje original|reply message|antwort(?:nachricht)?|"
    r"urspr\. (?:nachricht|termin))\s{0,3}[-_=]{0,12}\s{0,3}$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"^[ \t]{0,4}(?:[-_=]{2,40}\s{0,3})?(?:begin |beginn der )?(?:forwarded (?:message|by)|"
    r"weitergeleitete (?:nachricht|e-?mail)|message transféré|mensaje reenviado|"
    r"début du message (?:transféré|réexpédié)|inicio del mensaje reenviado)\b",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"^[ \t>*]{0,6}(from|von|de|sent|gesendet|envoyé|enviado(?: el)?|date|datum|fecha|to|an|à|a|"
    r"para|pour|cc|subject|betreff|objet|asunto)\s?\*?\s?:\*?\s",
    re.IGNORECASE,
)
_FIRST_HEADER: Final = frozenset({"from", "von", "de"})
_RULE = re.compile(r"^[ \t]{0,4}_{10,}[ \t]*$")
_REPLY_ABOVE = re.compile(
    r"^.{0,6}(?:reply above this line|please type your reply above|répondre au[- ]dessus de cette|"
    r"antworten sie (?:bitte )?oberhalb|responda por encima|write above this line)",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^--[ \t]?$|^—[ \t]?$")


@dataclass(frozen=True, slots=True)
class OwnWords:
    """`text` has the length of the mail, quotes blanked; `signature_at` is where "-- " stands.

    `forwarded_at` is where a forwarded mail begins, or None.
    """

    text: str
    signature_at: int | None = None
    forwarded_at: int | None = None


def own_words(text: str) -> OwnWords:
    """Blank the quoted parts of a mail.

    An attribution ("On Monday Jane wrote:") hides what follows it to the end, unless the lines
    after it are marked as quotes, when only the marked lines are hidden: the writer may answer
    between them. A forwarded mail is kept where the writer adds nothing of their own.
    """
    lines = text.split("\n")
    kept = [_QUOTE_MARK.match(line) is None or _is_list_arrow(line) for line in lines]
    signature: int | None = None
    forwarded: int | None = None
    index, at = 0, 0
    starts = _starts(lines)
    while index < len(lines):
        at = starts[index]
        line = lines[index]
        if not kept[index]:
            index += 1
            continue
        if _FORWARDED.match(line):
            forwarded = at if forwarded is None else forwarded
            if _word_count(lines, kept, index) > 12:
                _hide(kept, index, len(lines))
                break
            index = _past_headers(lines, kept, index)
            continue
        end = _quote_begins(lines, index)
        if end is not None:
            stop = end if _marked_follow(lines, end) else len(lines)
            if _word_count(lines, kept, index) == 0 and stop == len(lines) and index > 0:
                stop = end
            _hide(kept, index, stop)
            index = stop
            continue
        if signature is None and _SIGNATURE.match(line) and index > 0:
            signature = at
        if _REPLY_ABOVE.match(line):
            kept[index] = False
        index += 1
    return OwnWords(_masked(lines, kept), signature, forwarded)


def _is_list_arrow(line: str) -> bool:
    """An arrow used as a bullet ("> 10:00 coffee") is rare and looks quoted; "->" is no quote."""
    return line.lstrip().startswith(("|", "»")) and "|" in line.strip()[1:]


def _starts(lines: list[str]) -> list[int]:
    found, at = [], 0
    for line in lines:
        found.append(at)
        at += len(line) + 1
    return found


def _quote_begins(lines: list[str], index: int) -> int | None:
    """Return the line after an attribution or header block that starts at `index`, or None."""
    line = lines[index]
    if _SEPARATOR.match(line):
        return index + 1
    if _RULE.match(line) and index + 1 < len(lines) and _header_name(lines[index + 1]):
        return _header_block_end(lines, index + 1)
    if _header_name(line) in _FIRST_HEADER:
        return _header_block_end(lines, index)
    if not line.strip() or len(line) > 400 or not _WROTE_START.match(line):
        return None
    # The attribution may be wrapped over three lines.
    for size in (1, 2, 3):
        piece = " ".join(lines[index : index + size])
        if len(piece) > 500:
            return None
        if _WROTE_WORD.search(piece) and _WROTE.search(piece):
            return index + size if _names_somebody(piece) else None
        if not lines[min(index + size, len(lines) - 1)].strip():
            return None
    return None


def _names_somebody(piece: str) -> bool:
    """An attribution has a date or an address in it; "Our client wrote:" has neither."""
    return "@" in piece or sum(char.isdigit() for char in piece) >= 2


def _header_name(line: str) -> str | None:
    match = _HEADER.match(line)
    return match[1].lower() if match else None


def _header_block_end(lines: list[str], index: int) -> int | None:
    """A block of at least three header lines, the first of them From, is a quoted header."""
    names: list[str] = []
    end = index
    while end < len(lines) and end < index + 9:
        name = _header_name(lines[end])
        if name is None:
            if lines[end].strip() or names == []:
                break
            following = _header_name(lines[end + 1]) if end + 1 < len(lines) else None
            if following is None or following in _FIRST_HEADER:
                break
        else:
            names.append(name)
        end += 1
    return end if len(names) >= 3 or (len(names) == 2 and names[1][0] in "sged") else None


def _marked_follow(lines: list[str], index: int) -> bool:
    """Whether the next lines with words are marked as quotes."""
    for line in lines[index : index + 4]:
        if line.strip():
            return _QUOTE_MARK.match(line) is not None
    return False


def _word_count(lines: list[str], kept: list[bool], stop: int) -> int:
    return sum(len(lines[i].split()) for i in range(max(0, stop - 200), stop) if kept[i])


def _past_headers(lines: list[str], kept: list[bool], index: int) -> int:
    kept[index] = False
    end = index + 1
    while end < len(lines) and end < index + 12:
        if lines[end].strip() and _header_name(lines[end]) is None:
            break
        if _header_name(lines[end]):
            kept[end] = False
        end += 1
    return end


def _hide(kept: list[bool], start: int, stop: int) -> None:
    for index in range(start, stop):
        kept[index] = False


def _masked(lines: list[str], kept: list[bool]) -> str:
    return "\n".join(
        line if keep else " " * len(line) for line, keep in zip(lines, kept, strict=True)
    )
