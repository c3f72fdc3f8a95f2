"""Mails of a search for work, as bytes."""

from __future__ import annotations

from datetime import datetime

ALICE = "Alice Archer <alice@example.org>"
PRIYA = "Priya Nair <priya@acme.example>"


def mail(
    text: str,
    *,
    sender: str = PRIYA,
    to: str = ALICE,
    subject: str = "Your interview",
    at: str = "2026-11-23 11:00",
    id: str | None = None,
    **headers: str,
) -> bytes:
    """Write a mail; `at` is a time in UTC, and names with _ become names with -."""
    moment = datetime.fromisoformat(at)
    id = id or f"<{abs(hash((text, sender, at))):x}@mail.example>"
    more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return (
        f"From: {sender}\r\nTo: {to}\r\nSubject: {subject}\r\nMessage-ID: {id}\r\n"
        f"Date: {moment:%a, %d %b %Y %H:%M:%S} +0000\r\n{more}"
        f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    ).encode()


OFFER = (
    "Dear Alice, we are delighted to offer you the position of Data analyst at Acme, with a salary "
    "of 38,000 pounds and a start date of 4 January 2027. Please sign the attached contract and "
    "let us know by Friday whether you accept."
)
NO = mail("Dear Alice, unfortunately we have decided to go ahead with another candidate.")
LATER = mail(
    "Dear Alice, the panel needs another week. You will hear from us by 4 December 2026.",
    subject="A delay",
)
THANKS = mail(
    "Dear Priya, thank you for your time this morning. I enjoyed hearing about the rota.",
    sender=ALICE,
    to=PRIYA,
    subject="Thank you",
)
AWAY = mail(
    "I am out of the office until 1 December 2026.",
    subject="Automatic reply: Thank you",
    Auto_Submitted="auto-replied",
)
STRANGER = mail(
    "Dear Alice, thank you for applying for the role of Data Analyst at Lindenwood. We would like "
    "to invite you to an interview on Thursday 26 November 2026 at 14:00. Please let us know.",
    sender="Tom Field <tom@lindenwood.example>",
    subject="Interview with Lindenwood",
)
RECEIPT = mail(
    "Dear Alice, thank you for applying for the position of Data analyst at Acme. We have "
    "received your application and will be in touch.",
    sender="Acme Talent <jobs@acme.example>",
    subject="Thank you for applying",
    at="2026-11-02 09:00",
)
NEWS = mail(
    "Ten offers for your garden.", sender="News <news@garden.example>", List_Id="<garden.example>"
)
