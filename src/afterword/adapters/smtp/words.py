"""What an outgoing server said, in plain words with a remedy. Codes are kept, never content."""

from __future__ import annotations

import re

from afterword.adapters.line_troubles import Server, explain_trouble
from afterword.usecases.outbox_states import Outcome
from afterword.usecases.ports_sending import Said

_ENHANCED = re.compile(r"\b([245]\.[0-9]{1,3}\.[0-9]{1,3})\b")

# RFC 3463 subject and detail; the class is told by the reply code.
_BY_DETAIL = {
    "1.1": "There is no mailbox of this name at their server. Check the address.",
    "1.2": "Their domain does not exist or takes no mail. Check the part after the @.",
    "1.3": "Their server does not take this address as it is written. Check it.",
    "1.10": "Their domain says that it takes no mail at all.",
    "2.1": "Their mailbox is switched off.",
    "2.2": "Their mailbox is full.",
    "2.3": "The mail is larger than their mailbox takes.",
    "3.4": "The mail is larger than the server takes.",
    "7.1": "The server does not let this mail through from your account.",
    "7.8": "Your provider did not accept the name or the password.",
    "7.9": "Your provider does not take this kind of login; an app password may be needed.",
}
_BY_CODE = {
    421: "The server is closing the connection for now.",
    450: "Their mailbox is busy just now.",
    451: "The server has trouble of its own just now.",
    452: "The server is short of space just now.",
    454: "The server cannot check the login just now.",
    530: "Your provider wants a login first.",
    534: "Your provider wants another kind of login, often an app password.",
    535: "Your provider did not accept the name or the password.",
    550: "The server refused the recipient or the mail.",
    551: "The recipient is not at this server.",
    552: "The server refused the mail as too large.",
    553: "The server refused an address as it is written.",
    554: "The server refused the mail.",
}
LOGIN_REMEDY = (
    "Check the account's name and password in Settings. Gmail, iCloud, Yahoo and others want an "
    "app password, made in their security settings, instead of the usual one."
)


def said(outcome: Outcome, where: str, code: int, text: bytes) -> Said:
    """Put a reply into words; `where` is the step, for the diary."""
    words = text.decode("utf-8", "replace")
    enhanced = _ENHANCED.search(words[:200])
    codes = f"{where} {code}" + (f" {enhanced[1]}" if enhanced else "")
    sentence = "" if outcome is Outcome.OK else _sentence(code, enhanced[1] if enhanced else "")
    return Said(outcome, sentence, codes)


def refused_login(code: int, text: bytes) -> Said:
    """Put a refused login into words; the note is fine, the account needs the candidate."""
    base = said(Outcome.LOGIN, "AUTH", code, text)
    return Said(Outcome.LOGIN, f"{base.sentence} {LOGIN_REMEDY}", base.codes)


def _sentence(code: int, enhanced: str) -> str:
    detail = enhanced.partition(".")[2]
    words = _BY_DETAIL.get(detail) or _BY_CODE.get(code)
    if words is None:
        kind = "put the mail off" if 400 <= code < 500 else "refused the mail"
        words = f"The server {kind}."
    shown = f"{code} {enhanced}".strip()
    return f"{words} (It answered {shown}.)"


def trouble_in_words(error: BaseException, server: Server) -> str:
    """Say what went wrong with the connection, and what may help."""
    trouble = explain_trouble(error, server)
    return f"{trouble.sentence} {trouble.remedy}"
