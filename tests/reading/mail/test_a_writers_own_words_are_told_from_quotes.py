"""Thirty shapes of quoting, as mail programs in several languages write them."""

# ruff: noqa: E501 - patterns and samples are easier to compare on one line each.

from __future__ import annotations

import pytest

from afterword.reading.mail.quoting import own_words

QUOTED = "we regret to tell you"

SHAPES = [
    "Thanks\n\n> we regret to tell you\n> more",
    "Thanks\n\nOn 2 Mar 2026, at 09:14, Jo Reed <jo@example.org> wrote:\n> we regret to tell you",
    "Thanks\n\nOn Mon, 2 Mar 2026 at 09:14, Jo Reed <jo@example.org> wrote:\n\nwe regret to tell you",
    "Thanks\n\nOn Mon, 2 Mar 2026 at 09:14, Jo Reed of the very long name\n<jo@example.org> wrote:\n\n"
    "we regret to tell you",
    "Danke\n\nAm 08.04.26 um 19:20 schrieb Jo Reed:\n> we regret to tell you",
    "Danke\n\nAm Mo., 2. März 2026 um 09:14 Uhr schrieb Jo Reed <jo@example.org>:\nwe regret to tell you",
    "Merci\n\nLe 2 mars 2026 à 09:14, Jo Reed <jo@example.org> a écrit :\n> we regret to tell you",
    "Merci\n\nLe lun. 2 mars 2026 à 09:14, Jo Reed <jo@example.org> a\nécrit :\n\nwe regret to tell you",
    "Gracias\n\nEl lun, 2 mar 2026 a las 9:14, Jo Reed (<jo@example.org>) escribió:\n\n"
    "we regret to tell you",
    "Grazie\n\nIl 2 marzo 2026 09:14 Jo Reed <jo@example.org> ha scritto:\nwe regret to tell you",
    "Bedankt\n\nOp 2 mrt. 2026 om 09:14 schreef Jo Reed <jo@example.org>:\n> we regret to tell you",
    "Thanks\n\n-----Original Message-----\nFrom: Jo Reed\nwe regret to tell you",
    "Thanks\n\n----- Original Message -----\nwe regret to tell you",
    "Danke\n\n-----Ursprüngliche Nachricht-----\nVon: Jo Reed\nwe regret to tell you",
    "Merci\n\n-----Message d'origine-----\nDe : Jo Reed\nwe regret to tell you",
    "Gracias\n\n-----Mensaje original-----\nDe: Jo\nwe regret to tell you",
    "Thanks\n\n________________________________\nFrom: Jo Reed <jo@example.org>\n"
    "Sent: Monday, March 2, 2026 9:14 AM\nTo: Alice\nSubject: Re: Role\n\nwe regret to tell you",
    "Thanks\n\nFrom: Jo Reed <jo@example.org>\nSent: Monday\nTo: Alice\nSubject: Re: Role\n\n"
    "we regret to tell you",
    "Danke\n\nVon: Jo Reed\nGesendet: Montag, 2. März 2026 09:14\nAn: Alice\nBetreff: AW: Stelle\n\n"
    "we regret to tell you",
    "Merci\n\nDe : Jo Reed\nEnvoyé : lundi 2 mars 2026 09:14\nÀ : Alice\nObjet : RE: Poste\n\n"
    "we regret to tell you",
    "Gracias\n\nDe: Jo Reed\nEnviado el: lunes, 2 de marzo de 2026 9:14\nPara: Alice\nAsunto: RE:\n\n"
    "we regret to tell you",
    "Thanks\n\n*From:* Jo Reed\n*Sent:* Monday\n*To:* Alice\n*Subject:* Role\n\nwe regret to tell you",
    "Thanks\n\nJR> we regret to tell you\nJR> more",
    "Thanks\n\n  > we regret to tell you",
    "Thanks\n>> we regret to tell you\n> a reply",
    "Thanks\n\n2026-03-02 9:14 GMT+01:00 Jo Reed <jo@example.org> wrote:\n\nwe regret to tell you",
    "Thanks\n\nJo Reed <jo@example.org> wrote on 02/03/2026 09:14:\n\nwe regret to tell you",
    "Thanks\n\n| we regret to tell you",
    "I have read what they say about all the others in the long run and would like you to see it\n\n"
    "---------- Forwarded message ---------\nFrom: Jo\nTo: Bo\n\nwe regret to tell you",
    "Tack\n\nDen mån 2 mars 2026 kl 09:14 skrev Jo Reed <jo@example.org>:\n\nwe regret to tell you",
]


@pytest.mark.parametrize("text", SHAPES)
def test_what_is_quoted_is_hidden_and_the_rest_stays(text: str) -> None:
    own = own_words(text).text

    assert QUOTED not in own
    assert own.split()[0] == text.split()[0]
    assert len(own) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Alice,\n\nwe regret to tell you",
        "Our client wrote: we regret to tell you",
        "From: 9 am\nwe regret to tell you",
        "What she wrote:\n\nwe regret to tell you",
        "---------- Forwarded message ---------\nFrom: Jo\nTo: Bo\n\nwe regret to tell you",
        "FYI\n\nBegin forwarded message:\n\nFrom: Jo\nDate: Monday\nTo: Bo\n\nwe regret to tell you",
    ],
)
def test_what_is_not_quoted_stays(text: str) -> None:
    assert QUOTED in own_words(text).text


def test_answers_between_quotes_stay() -> None:
    text = "On 2 March 2026 Jo wrote:\n> Can you come?\nYes, on Monday.\n> At nine?\nAt ten."

    own = own_words(text).text

    assert own.split() == ["Yes,", "on", "Monday.", "At", "ten."]


def test_where_the_signature_begins_is_known() -> None:
    text = "See you then.\n-- \nJo Reed\nTalent"

    assert own_words(text).signature_at == text.index("-- ")
