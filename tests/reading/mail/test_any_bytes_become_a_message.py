"""Broken, strange and hostile mail is read as far as it goes, in time."""

from __future__ import annotations

import base64
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.mail.bombs import BOMBS

from afterword.reading.mail.headers import decode_words, parse_addresses, parse_parameters
from afterword.reading.mail.message import parse_message


def test_encoded_words_cut_in_the_middle_of_a_character_are_joined() -> None:
    first, second = (base64.b64encode(piece).decode() for piece in (b"Gespr\xc3", b"\xa4ch"))

    assert decode_words(f"=?utf-8?B?{first}?=\n =?utf-8?B?{second}?=") == "Gespräch"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"=?iso-8859-1?Q?J=FCrgen_=D6ttl?=", "Jürgen Öttl"),
        (b"=?utf-8*en?q?caf=C3=A9?= at =?x-unknown?q?9?=", "café at 9"),
        ("Grüße".encode("cp1252"), "Grüße"),
        ("Grüße".encode(), "Grüße"),
        (b"=?utf-8?q?a=0D=0ABcc:_x@example.org?=", "a Bcc: x@example.org"),
        (b"=?utf-8?b?broken", "=?utf-8?b?broken"),
        (b"=?zip?b?eJwDAAAAAAE=?=", decode_words(b"=?zip?b?eJwDAAAAAAE=?=")),
    ],
)
def test_a_subject_is_one_line_of_readable_text(raw: bytes, text: str) -> None:
    assert decode_words(raw) == text
    assert "\n" not in text
    assert "\r" not in text


def test_addresses_keep_their_names_apart() -> None:
    found = parse_addresses(
        '"Reid, Talia (HR)" <T.Reid@Example.org>, undisclosed: a@example.org; '
        "=?utf-8?q?J=C3=BCrgen?= <j@example.org>, b@example.org (Bo)"
    )

    assert [(one.name, one.email) for one in found] == [
        ("Reid, Talia (HR)", "t.reid@example.org"),
        ("", "a@example.org"),
        ("Jürgen", "j@example.org"),
        ("Bo", "b@example.org"),
    ]


def test_a_parameter_in_pieces_is_put_together() -> None:
    kind, parameters = parse_parameters(
        "application/pdf; name*0*=utf-8''Zus%C3%A4; name*1=ge.pdf; name=other.pdf"
    )

    assert kind == "application/pdf"
    assert parameters["name"] == "other.pdf"
    assert (
        parse_parameters("a/b; name*0*=utf-8''Zus%C3%A4; name*1=ge.pdf")[1]["name"] == "Zusäge.pdf"
    )


def test_the_html_part_is_read_where_the_text_part_is_a_stub() -> None:
    message = parse_message(
        b"From: jobs@example.org\r\nDate: Mon, 2 Mar 2026 09:00:00 +0100\r\n"
        b'Content-Type: multipart/alternative; boundary="x"\r\n\r\n'
        b"--x\r\nContent-Type: text/plain\r\n\r\nUpdate\r\n"
        b"--x\r\nContent-Type: text/html\r\n\r\n<style>p{}</style><p>Dear Alice,</p>"
        b"<p>we will not take your application further.</p>"
        b"<div style='display:none'>hid</div>\r\n--x--"
    )

    assert message.words == "Dear Alice,\n\nwe will not take your application further."
    assert message.date == datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def test_a_delivery_report_names_the_mail_that_did_not_arrive() -> None:
    message = parse_message(
        b"From: MAILER-DAEMON@example.org\nSubject: Undelivered\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        b"--b\n\nSorry.\n--b\nContent-Type: message/delivery-status\n\n"
        b"Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; jo@example.org\n"
        b"Action: failed\nStatus: 5.1.1\n\n--b\nContent-Type: message/rfc822\n\n"
        b"Message-ID: <note-1@example.org>\nSubject: Thank you\n\nDear Jo\n--b--\n"
    )

    assert message.dsn is not None
    assert message.dsn.action == "failed"
    assert message.dsn.code == "5.1.1"
    assert message.dsn.recipient == "jo@example.org"
    assert message.dsn.original_id == "<note-1@example.org>"
    assert message.text.strip() == "Sorry."


def test_a_copy_in_another_folder_has_the_same_identity() -> None:
    mail = b"From: jo@example.org\nSubject: Hi\nMessage-ID: <1@example.org>\n\nHello"
    moved = b"X-Gmail-Labels: Inbox\nReceived: by mx; Mon\n" + mail.replace(b"\n", b"\r\n")

    assert parse_message(mail).identity == parse_message(moved).identity
    assert parse_message(mail).identity != parse_message(mail.replace(b"Hi", b"Ho")).identity


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_is_read_within_two_seconds(bomb: bytes) -> None:
    from afterword.reading.mail.classify import read_mail
    from afterword.reading.mail.item import item_from_bytes

    started = time.process_time()
    read_mail(item_from_bytes(bomb, id="bomb"))

    assert time.process_time() - started < 2.0


HEADER = st.sampled_from(
    [
        b"From: ",
        b"Content-Type: multipart/mixed; boundary=",
        b"Content-Type: text/html; charset=",
        b"Subject: =?utf-8?b?",
        b"Content-Transfer-Encoding: ",
        b"Date: ",
        b"References: <",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(HEADER, st.binary(max_size=60), st.just(b"\n")), max_size=30))
def test_no_bytes_make_reading_fail(pieces: list[bytes]) -> None:
    message = parse_message(b"".join(pieces))

    assert isinstance(message.words, str)
