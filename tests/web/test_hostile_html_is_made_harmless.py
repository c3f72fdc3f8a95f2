"""What strangers send is text, lists, tables and links, and nothing that acts."""

from __future__ import annotations

from email.message import EmailMessage
from html.parser import HTMLParser

import pytest
from django.test import Client

from afterword.web.gate import CONTENT_SECURITY_POLICY
from afterword.web.mails.cleaning import ATTRIBUTES, TAGS, clean_html
from afterword.web.mails.tray import MOST_MAILS, Tray
from afterword.web.request import House
from tests.web.hostile_html import ALL


class Elements(HTMLParser):
    """Every tag and attribute there is."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, "", ""))
        self.found += [(tag, name, value or "") for name, value in attributes]

    def handle_comment(self, data: str) -> None:
        self.found.append(("comment", "", data))

    def handle_decl(self, decl: str) -> None:
        self.found.append(("declaration", "", decl))


@pytest.mark.parametrize("html", ALL)
def test_only_listed_tags_and_attributes_are_left(html: str) -> None:
    for tag, name, value in Elements(clean_html(html)).found:
        assert tag in TAGS
        assert not name or name == "rel" or name in ATTRIBUTES.get(tag, ())
        if name == "href":
            assert value.startswith(("http://", "https://", "mailto:", "tel:"))
            assert value.isascii()


def test_what_people_write_stays() -> None:
    html = (
        "<p>Dear Alice,</p><ul><li>bring <b>nothing</b></li></ul>"
        '<table><tbody><tr><td colspan="2">10:00</td></tr></tbody></table>'
        '<a href="https://acme.example/jobs?id=1&amp;x=2">the post</a>'
    )

    cleaned = clean_html(html)

    assert cleaned.replace(' rel="noopener noreferrer nofollow"', "") == html


def a_mail(*parts: str, text: str = "The words alone.") -> bytes:
    mail = EmailMessage()
    mail["From"] = "Priya Nair <priya@acme.example>"
    mail["To"] = "alice@example.org"
    mail["Subject"] = "About <b>Monday</b>"
    mail.set_content(text)
    for html in parts:
        mail.add_alternative(html, subtype="html")
    return mail.as_bytes()


def test_the_words_come_first_and_the_rest_on_request(alice: Client, house: House) -> None:
    id = house.tray.put(a_mail("<p>As sent</p><script>ran()</script>"))

    words = alice.get(f"/mail/{id}")
    sent = alice.get(f"/mail/{id}?sent")

    assert b"The words alone." in words.content
    assert b"<iframe" not in words.content
    assert words.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
    assert b"About &lt;b&gt;Monday&lt;/b&gt;" in words.content
    assert f'<iframe class="sandbox" sandbox src="/mail/{id}/letter/0"'.encode() in sent.content
    assert sent.headers["Content-Security-Policy"].endswith("frame-src 'self'")


def test_the_letter_is_shut_away(alice: Client, house: House) -> None:
    id = house.tray.put(a_mail("<p>As sent</p><script>ran()</script>"))

    letter = alice.get(f"/mail/{id}/letter/0")

    policy = letter.headers["Content-Security-Policy"]
    assert policy.endswith("; sandbox")
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "script-src" not in policy
    assert letter.headers["Referrer-Policy"] == "no-referrer"
    assert letter.headers["X-DNS-Prefetch-Control"] == "off"
    assert b"<p>As sent</p>" in letter.content
    assert b"ran()" not in letter.content


def test_parts_are_shown_each_for_itself(alice: Client, house: House) -> None:
    id = house.tray.put(a_mail("<p title='", "'><img src=x onerror=ran()>the second"))

    pages = [alice.get(f"/mail/{id}/letter/{part}").content for part in (0, 1)]

    assert b"the second" not in pages[0]
    assert b"onerror" not in b"".join(pages)
    assert alice.get(f"/mail/{id}/letter/2").status_code == 404


def test_an_attached_page_is_not_shown(alice: Client, house: House) -> None:
    mail = EmailMessage()
    mail.set_content("See the attachment.")
    mail.add_attachment("<p>secret</p>", subtype="html", filename="page.html")
    id = house.tray.put(mail.as_bytes())

    page = alice.get(f"/mail/{id}?sent").content

    assert b"<iframe" not in page
    assert b"page.html" in page
    assert alice.get(f"/mail/{id}/letter/0").status_code == 404


def test_a_mail_that_was_put_away_is_gone_in_a_sentence(alice: Client) -> None:
    response = alice.get("/mail/nothing")

    assert response.status_code == 404
    assert "not at hand any more" in response.content.decode()


def test_the_tray_holds_a_few_and_lets_the_oldest_go() -> None:
    tray = Tray()
    ids = [tray.put(b"x") for _ in range(MOST_MAILS + 2)]

    assert [tray.find(id) for id in ids[:3]] == [None, None, b"x"]


def test_a_mail_without_an_invitation_can_be_read_after_the_import(alice: Client) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    file = SimpleUploadedFile("note.eml", a_mail("<p>Hello</p>"))
    page = alice.post("/interviews/import", {"files": file}).content.decode()
    address = page.partition('href="/mail/')[2].partition('"')[0]

    assert "The words alone." in alice.get(f"/mail/{address}").content.decode()
