"""What is odd about the sender of a mail, in sentences; a warning, never a verdict.

Compared are domains as a hurried eye sees them (Unicode TS 39 calls it the skeleton), the name
against the address, and what the person's own provider found out about the sender (RFC 8601).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

from afterword.reading.names import domain_label, is_company_domain

_LOOKALIKE_LETTERS: Final = {
    "a": "аАαΑɑ", "b": "вВβΒЬьƅ", "c": "сСϲⅽ", "d": "Ԁԁđɗⅾ", "e": "еЕёεΕєҽ", "f": "ƒϝք",
    "g": "ɡցɢ", "h": "һнНΗհ", "i": "іІїιΙıɩɪⅰ", "j": "јЈϳյ", "k": "кКκΚ", "l": "ӏłŀⅼ",
    "m": "мМΜⅿ", "n": "ոηпп", "o": "оОοΟσօø", "p": "рРρΡ", "q": "ԛզ", "r": "гɾ", "s": "ѕЅꜱ",
    "t": "тТτΤŧ", "u": "υսʋц", "v": "ѵνⅴ", "w": "ѡωԝա", "x": "хХχΧⅹ", "y": "уУүγΥʏ",
    "z": "ΖζᴢƶZ",
}  # fmt: skip
"""Letters of other alphabets by the Latin letter they look like."""

_LOOKALIKES: Final = str.maketrans(
    {other: latin for latin, others in _LOOKALIKE_LETTERS.items() for other in others}
)
_DIGITS: Final = str.maketrans("015$|!", "olsslI")
_PAIRS: Final = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("nn", "m"))
_FAILED = re.compile(r"\b(dmarc|spf|dkim)\s{0,3}=\s{0,3}(fail|softfail|permerror)\b", re.IGNORECASE)
_PASSED = re.compile(r"\bdmarc\s{0,3}=\s{0,3}pass\b", re.IGNORECASE)
_CHECKED_FOR = re.compile(
    r"\bdmarc\s{0,3}=\s{0,3}pass\b[^;]{0,200}?\bheader\.from\s{0,3}=\s{0,3}([\w.-]{1,253})"
    r"|\bdkim\s{0,3}=\s{0,3}pass\b[^;]{0,200}?\bheader\.[id]\s{0,3}=\s{0,3}(?:[^\s;@]{0,64}@)?([\w.-]{1,253})",
    re.IGNORECASE,
)
_ADDRESS_IN_NAME = re.compile(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_SHORTEST: Final = 5
"""Letters of a name in which one other letter is worth a warning. Our choice."""


def skeleton(domain: str) -> str:
    """Reduce a domain to what it looks like: "аcrne.example" and "acme.example" are one."""
    # Once before the letters are taken apart (l with a dot would leave its dot), once after.
    plain = unicodedata.normalize("NFKD", readable(domain).casefold().translate(_LOOKALIKES))
    plain = "".join(one for one in plain if not unicodedata.combining(one))
    plain = plain.translate(_LOOKALIKES).translate(_DIGITS).lower().replace("i", "l")
    for pair, one in _PAIRS:
        plain = plain.replace(pair, one)
    return plain


def readable(domain: str) -> str:
    """Decode the labels of an international domain name (RFC 3492); others stay as they are."""
    labels = []
    for label in domain.lower().split("."):
        decoded = label
        if label.startswith("xn--") and len(label) <= 63:
            try:
                decoded = label[4:].encode("ascii").decode("punycode")
            except (UnicodeError, ValueError):
                decoded = label
        labels.append(decoded)
    return ".".join(labels)


def odd_about_sender(
    *,
    name: str,
    address: str,
    reply_to: Iterable[str] = (),
    authentication: str = "",
    known_domains: Iterable[str] = (),
    known_names: Mapping[str, str] | None = None,
) -> tuple[str, ...]:
    """Say what is odd, most telling first.

    `known_domains` are those of people the candidate knows, `known_names` lead from a name in
    lower case to the address they are known by.
    """
    domain = address.rpartition("@")[2].lower()
    if not domain:
        return ("It does not say who sent it.",) if not name else ()
    domains = tuple(dict.fromkeys(one.lower() for one in known_domains if one))
    found = [
        *_not_confirmed(domain, authentication),
        *_looks_like_another(domain, domains),
        *_other_letters(domain),
        *_another_in_the_name(name, domain),
        *_other_address_than_known(name, address, domains, known_names or {}),
        *_answers_go_elsewhere(domain, reply_to),
    ]
    return tuple(dict.fromkeys(found))


def is_confirmed(address: str, authentication: str) -> bool:
    """Whether the person's own provider found that a mail comes from the domain it names.

    RFC 8601 names the domain that passed; one that vouches for another domain confirms nothing.
    """
    domain = address.rpartition("@")[2].lower()
    if not domain:
        return False
    for one in _CHECKED_FOR.finditer(authentication[:2000]):
        checked = (one.group(1) or one.group(2)).lower().strip(".")
        if domain == checked or ("." in checked and domain.endswith(f".{checked}")):
            return True
    return False


def _not_confirmed(domain: str, authentication: str) -> Iterable[str]:
    failed = [one.group(1).upper() for one in _FAILED.finditer(authentication[:2000])]
    if failed and not _PASSED.search(authentication[:2000]):
        checks = " and ".join(dict.fromkeys(failed))
        yield f"Your provider could not confirm that it comes from {domain} ({checks} failed)."


def _looks_like_another(domain: str, known: tuple[str, ...]) -> Iterable[str]:
    if any(domain == one or domain.endswith(f".{one}") for one in known):
        return
    seen = skeleton(domain)
    for one in known:
        if seen == skeleton(one) or _one_letter_apart(domain, one):
            yield f"{domain} looks like {one}, which you know, but it is another address."
            return


def _one_letter_apart(domain: str, known: str) -> bool:
    """Whether two names differ in one letter, put in, left out, exchanged or swapped."""
    ours, theirs = domain_label(known), domain_label(domain)
    if min(len(ours), len(theirs)) < _SHORTEST or not is_company_domain(known) or ours == theirs:
        return False
    if abs(len(ours) - len(theirs)) > 1:
        return False
    start = next(
        (n for n, (one, other) in enumerate(zip(ours, theirs, strict=False)) if one != other),
        min(len(ours), len(theirs)),
    )
    one, other = ours[start:], theirs[start:]
    swapped = len(one) > 1 and one[1::-1] + one[2:] == other
    return one[1:] == other[1:] or one[1:] == other or one == other[1:] or swapped


def _other_letters(domain: str) -> Iterable[str]:
    shown = readable(domain)
    scripts = {unicodedata.name(one, "?").split()[0] for one in shown if one.isalpha()}
    if len(scripts) > 1:
        yield f"The address mixes letters of several alphabets: {shown} ({domain})."
    elif scripts and scripts != {"LATIN"}:
        yield f"The address is written in other letters than a to z: {shown} ({domain})."


def _another_in_the_name(name: str, domain: str) -> Iterable[str]:
    shown = _ADDRESS_IN_NAME.search(name[:500])
    if shown is not None and shown.group(1).lower() != domain:
        yield f"The name shows {shown.group(0)}, but it was sent from {domain}."


def _other_address_than_known(
    name: str, address: str, domains: tuple[str, ...], known_names: Mapping[str, str]
) -> Iterable[str]:
    known = known_names.get(" ".join(name.casefold().split()))
    domain = address.rpartition("@")[2].lower()
    if known and known.lower() != address.lower() and domain not in domains:
        yield f"You know {name.strip()} as {known}; this came from {address}."


def _answers_go_elsewhere(domain: str, reply_to: Iterable[str]) -> Iterable[str]:
    for one in reply_to:
        there = one.rpartition("@")[2].lower()
        if there and there != domain and not is_company_domain(there) and is_company_domain(domain):
            yield f"An answer would go to {one}, not to {domain}."
            return
