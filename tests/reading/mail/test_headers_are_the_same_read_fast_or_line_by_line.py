"""Most header blocks are split in one pass; it must tell exactly what reading by line tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.reading.mail import headers

LINES = st.lists(
    st.sampled_from(
        [
            b"Subject: Your visit",
            b"SUBJECT : =?utf-8?q?caf=C3=A9?=",
            b"From: Jo Hale <jo@pinewood.example.org>",
            b"To: a@example.org, b@example.org",
            b" folded on",
            b"\tfolded on with a tab  ",
            b"",
            b" ",
            b"From jo@pinewood.example.org Mon Mar  2 09:00:00 2026",
            b">From jo@pinewood.example.org",
            b"no field at all",
            b"Content-Type: text/plain;",
            b"charset=utf-8",
            b"X-Long: " + b"x" * 9_000,
            b"Odd\xe9: value",
            b"Return\r: in the name",
            b"In-Value: one\rtwo",
        ]
    ),
    max_size=9,
)


@given(LINES, st.sampled_from([b"\n", b"\r\n"]), st.booleans())
def test_one_pass_tells_what_reading_by_line_tells(
    lines: list[bytes], end: bytes, has_body: bool
) -> None:
    data = end.join(lines) + end + (end + b"Dear Alice" if has_body else b"")

    fast = headers._plain_block(data, 0, len(data))

    assert fast is None or fast == headers._split_line_by_line(data, 0, len(data))


@given(LINES, st.sampled_from([b"\n", b"\r\n"]), st.booleans())
def test_the_first_fields_are_those_of_the_whole_block(
    lines: list[bytes], end: bytes, has_body: bool
) -> None:
    data = end.join(lines) + end + (end + b"Dear Alice" if has_body else b"")
    names = ("subject", "from", "to", "content-type", "in-value")

    fields, body_at = headers.first_fields(data, names)

    block = headers.split_headers(data)
    assert body_at == block.body_at
    assert fields == {
        name: value for name in names if (value := block.headers.raw(name)) is not None
    }


def test_an_ordinary_block_is_read_in_one_pass() -> None:
    data = b"Subject: x\r\nTo: a@example.org,\r\n b@example.org\r\n\r\nDear Alice"

    block = headers._plain_block(data, 0, len(data))

    assert block is not None
    assert block.headers.raw("to") == b" a@example.org,  b@example.org"
    assert data[block.body_at :] == b"Dear Alice"


@pytest.mark.parametrize(
    "text",
    [
        "Jo Hale <jo@pinewood.example.org>",
        '"Hale, Jo" <jo@pinewood.example.org>',
        "  jo@pinewood.example.org ",
        "<JO@pinewood.example.org>",
        '"Jo (People)" <jo@pinewood.example.org>',
        "=?utf-8?q?J=C3=B6?= <jo@pinewood.example.org>",
    ],
)
def test_a_single_mailbox_needs_no_cutting(text: str) -> None:
    pieces = list(headers._address_pieces(text))

    assert headers._ONE_MAILBOX.fullmatch(text.strip())
    assert headers.parse_addresses(text) == tuple(
        one for one in map(headers._one_address, pieces) if one is not None
    )
