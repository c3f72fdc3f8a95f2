"""A jotting about the other side, said to the other side: "their plan" becomes "your plan"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

_TOKEN = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'.-]*|[^A-Za-zÀ-ÿ]+")
_SINGULAR = frozenset(
    "he she his her him hers herself himself he's she's he'd she'd he'll she'll".split()
)
_VERBS = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
    "hasn't": "haven't", "doesn't": "don't", "goes": "go",
}  # fmt: skip
_PLURAL = {
    "they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves",
    "they're": "you're", "they've": "you've", "they'd": "you'd", "they'll": "you'll",
}  # fmt: skip
_CONTRACTED = {
    "he's": "you're",
    "she's": "you're",
    "he'd": "you'd",
    "she'd": "you'd",
    "he'll": "you'll",
    "she'll": "you'll",
}
_OTHER_PLURALS = frozenset(
    "people children staff men women police everyone everybody someone anyone".split()
)


@dataclass(frozen=True, slots=True)
class Listener:
    """Who the note is written to, as a jotting may name them.

    `own` tells that the jotting was made about this person, so "she" can only mean them.
    `addressed` False is for notes that only speak of them, where "they" stays "they".
    """

    names: tuple[str, ...] = ()
    own: bool = False
    addressed: bool = True


def to_second_person(text: str, listener: Listener) -> str | None:
    """Turn what is said about the listener into "you"; None where "she" may be another person."""
    if not listener.addressed:
        return text
    text = _address_by_name(text, listener.names)
    tokens = _TOKEN.findall(text)
    lows = [token.lower() for token in tokens]
    if any(low in _SINGULAR for low in lows):
        if not listener.own:
            return None
        tokens = _replace_singular(tokens)
        lows = [token.lower() for token in tokens]
    if not any(low in _PLURAL for low in lows):
        return "".join(tokens)
    return "".join(_replace_plural(tokens, lows))


def _address_by_name(text: str, names: Collection[str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        if len(name) < 2:
            continue
        titled = rf"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.? )?{re.escape(name)}"
        text = re.sub(rf"(?<!\w){titled}'s?(?!\w)", "your", text)
        text = re.sub(rf"(?<![\w-]){titled}(?![\w-])", "you", text)
    return _agree(text)


def _agree(text: str) -> str:
    """Make a verb agree with the "you" that took a name's place."""
    return re.sub(r"\byou (is|was|has|does)\b", lambda match: "you " + _VERBS[match.group(1)], text)


def _replace_singular(tokens: list[str]) -> list[str]:
    said = list(tokens)
    for index, token in enumerate(tokens):
        low = token.lower()
        following = next((t for t in tokens[index + 1 :] if t.strip()), "").strip()
        if low in ("he", "she"):
            said[index] = "you"
            _conjugate(said, index)
        elif low in _CONTRACTED:
            said[index] = _CONTRACTED[low]
        elif low in ("his",) or (
            low == "her" and following[:1].isalpha() and not _ends_object(following)
        ):
            said[index] = "your"
        elif low in ("him", "her"):
            said[index] = "you"
        elif low == "hers":
            said[index] = "yours"
        elif low in ("himself", "herself"):
            said[index] = "yourself"
    return said


_AFTER_OBJECT = frozenset(
    """about that how why what to in on at for from of with and or but when where whether if as the
    a an my""".split()
)


def _ends_object(following: str) -> bool:
    """Whether the word after "her" shows that "her" is an object ("told her about")."""
    return following.lower() in _AFTER_OBJECT


def _conjugate(said: list[str], subject: int) -> None:
    """Take the third person off the verb after a subject that became "you"."""
    for index in range(subject + 1, min(subject + 6, len(said))):
        word = said[index]
        low = word.lower()
        if not word.strip() or low in (
            "also",
            "already",
            "still",
            "now",
            "often",
            "usually",
            "never",
            "always",
        ):
            continue
        if low in _VERBS:
            said[index] = _VERBS[low]
        elif low.endswith("ies") and len(low) > 4:
            said[index] = word[:-3] + "y"
        elif low.endswith(("sses", "shes", "ches", "xes", "zes")):
            said[index] = word[:-2]
        elif low.endswith("s") and not low.endswith("ss") and word.isalpha():
            said[index] = word[:-1]
        return


def _replace_plural(tokens: list[str], lows: list[str]) -> list[str]:
    """Turn "they" into "you" unless an earlier plural in the jotting is what it means."""
    said = list(tokens)
    plural_before = False
    addressed = False
    for index, low in enumerate(lows):
        if low in _PLURAL and (addressed or not plural_before):
            said[index] = _PLURAL[low]
            addressed = True
        elif low.isalpha() and (
            low in _OTHER_PLURALS
            or (low.endswith("s") and len(low) > 3 and not low.endswith(("ss", "us", "is")))
        ):
            plural_before = True
    return said
