"""Mails made to cost a reader far more than they cost their sender; all of them our own."""

from __future__ import annotations


def nested(depth: int) -> bytes:
    mail = b""
    for level in range(depth):
        mail += b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level)
    return b"From: a@example.org\n" + mail


BOMBS = {
    "quotes in From": b"From: " + b'"' * 50_000 + b"\n\nx",
    "semicolons": b"Content-Type: text/plain" + b";" * 100_000 + b"\n\nx",
    "RFC 2231 pieces": b"Content-Type: text/plain; "
    + b"; ".join(b"n*%d=x" % number for number in range(10_000))
    + b"\n\nx",
    "encoded words": b"Subject: " + b" =?utf-8?q?a?=" * 20_000 + b"\n\nx",
    "unclosed encoded word": b"Subject: " + b"=?" * 50_000 + b"\n\nx",
    "parts": b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * 100_000,
    "headers": b"X-A: b\n" * 100_000 + b"\nx",
    "one header": b"X-A: " + b"b" * 2_000_000 + b"\n\nx",
    "folded header": b"Subject: a\n" + b" b\n" * 200_000 + b"\nx",
    "nested parts": nested(5_000),
    "nested messages": b"Content-Type: message/rfc822\n\n" * 20_000,
    "brackets": b"From: " + b"(" * 100_000 + b"\n\nx",
    "addresses": b"To: " + b"a@example.org," * 50_000 + b"\n\nx",
    "references": b"References: " + b"<a@example.org> " * 50_000 + b"\n\nx",
    "deep HTML": b"Content-Type: text/html\n\n" + b"<div>" * 100_000,
    "HTML tables": b"Content-Type: text/html\n\n" + b"<table><tr><td>" * 50_000,
    "HTML attributes": b"Content-Type: text/html\n\n<a " + b"x=y " * 200_000,
    "angle brackets": b"Content-Type: text/html\n\n" + b"<" * 900_000,
    "quoted lines": b"From: a@example.org\n\n" + b"> " * 500_000,
    "base64 rubbish": b"Content-Transfer-Encoding: base64\n\n" + b"=" * 1_000_000,
    "no line end": b"a" * 5_000_000,
    "attributions": b"From: a@example.org\n\n" + b"On 1 Jan 2026, a wrote\n" * 50_000,
    "numbers": b"From: a@example.org\n\n" + b"12 " * 300_000,
    "boundary prefixes": b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--bb\n" * 200_000,
}
