"""A LanguageTool server at an address the person gives, over its HTTP interface (`/v2/check`).

Nothing is sent anywhere unless an address was set up: the text of the note leaves this machine for
that server. Many people run one themselves, on the same machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import requests

from afterword.adapters.loopback import refuse_open_road
from afterword.domain.errors import UnusableInput
from afterword.writing.proofreader import CannotProofread, Slip

MOST_CHARACTERS = 20_000
TIMEOUT = (3.05, 10)
"""Seconds to connect and to wait for the answer; our choice."""

_STYLE = frozenset({"STYLE", "TYPOGRAPHY", "REDUNDANCY", "PLAIN_ENGLISH", "CREATIVE_WRITING"})


def require_address(address: str) -> None:
    """Refuse what is no address of a server, and one to which notes would travel in the open.

    Raises:
        UnusableInput: it is no http or https address, holds a password, or is plain http to
            another machine.
    """
    parts = urlsplit(address.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise UnusableInput(
            f"{address!r} is not the address of a LanguageTool server.",
            "Write it like http://127.0.0.1:8081.",
        )
    refuse_open_road(parts)


class LanguageToolProofreader:
    """Asks a LanguageTool server, whose `address` is like http://127.0.0.1:8081."""

    def __init__(self, address: str) -> None:
        """Take the address.

        Raises:
            UnusableInput: see `require_address`.
        """
        require_address(address)
        base = address.strip().rstrip("/")
        self._url = base if base.endswith("/v2/check") else f"{base.removesuffix('/v2')}/v2/check"
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="languagetool")

    def begin(
        self, text: str, *, dialect: str, known_words: frozenset[str]
    ) -> Callable[[], tuple[Slip, ...]]:
        """Begin to ask the server; the result waits for its answer.

        Raises, when the result is called:
            CannotProofread: the server is away, refuses, or answers something else.
        """
        text = text[:MOST_CHARACTERS]
        answer = self._worker.submit(self._ask, text, dialect)
        return lambda: _slips(text, answer.result(), known_words)

    def _ask(self, text: str, dialect: str) -> object:
        form = {"text": text, "language": dialect, "disabledCategories": ",".join(sorted(_STYLE))}
        try:
            response = requests.post(self._url, data=form, timeout=TIMEOUT, allow_redirects=False)
            response.raise_for_status()
            if response.is_redirect:
                raise CannotProofread("The LanguageTool server sends us elsewhere.", _REMEDY)
            answer: object = response.json()
        except (requests.RequestException, ValueError) as problem:
            raise CannotProofread("The LanguageTool server did not answer.", _REMEDY) from problem
        return answer


_REMEDY = "Check its address in the settings."


def _slips(text: str, answer: object, known_words: frozenset[str]) -> tuple[Slip, ...]:
    matches = answer.get("matches") if isinstance(answer, dict) else None
    if not isinstance(matches, list):
        raise CannotProofread("The LanguageTool server answered something else.", _REMEDY)
    places = _Places(text)
    found = (_slip(match, text, places, known_words) for match in matches)
    return tuple(sorted((slip for slip in found if slip is not None), key=lambda slip: slip.start))


class _Places:
    """LanguageTool counts UTF-16 code units; this turns them into str indices."""

    def __init__(self, text: str) -> None:
        self._index = {0: 0}
        units = 0
        for index, letter in enumerate(text, 1):
            units += 2 if ord(letter) > 0xFFFF else 1
            self._index[units] = index

    def index(self, units: object) -> int | None:
        return self._index.get(units) if isinstance(units, int) else None


def _slip(match: object, text: str, places: _Places, known_words: frozenset[str]) -> Slip | None:
    """One match as a slip; None where it makes no sense, or is about a word of the case."""
    if not isinstance(match, dict):
        return None
    offset, length = match.get("offset"), match.get("length")
    if not isinstance(offset, int) or not isinstance(length, int) or length <= 0:
        return None
    start, end = places.index(offset), places.index(offset + length)
    if start is None or end is None:
        return None
    word = text[start:end]
    if word.lower().removesuffix("'s").removesuffix("’s") in known_words:
        return None
    rule = match.get("rule")
    issue = rule.get("issueType") if isinstance(rule, dict) else None
    rule_id = str(rule.get("id", "")) if isinstance(rule, dict) else ""
    return Slip(
        start=start,
        end=end,
        code=_code(issue, rule_id),
        message=str(match.get("message") or "LanguageTool would look at this again.")[:300],
        suggestions=tuple(_values(match.get("replacements"))),
        sure=issue != "style" and not (issue == "misspelling" and word[:1].isupper() and start > 0),
    )


def _code(issue: object, rule_id: str) -> str:
    if "WORD_REPEAT" in rule_id:
        return "repeated_word"
    return "spelling" if issue == "misspelling" else "grammar"


def _values(replacements: object) -> Iterator[str]:
    if isinstance(replacements, list):
        for replacement in replacements[:3]:
            if isinstance(replacement, dict) and isinstance(replacement.get("value"), str):
                yield replacement["value"]
