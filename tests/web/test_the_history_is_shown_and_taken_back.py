"""Each change of an opportunity is on its page, and what was just done can be taken back."""

from __future__ import annotations

import re

from django.test import Client

from afterword.bootstrap import Program

HAPPENED = {"what": "in:rejection", "when": "2026-11-23T11:30", "channel": "email"}


def form_that_takes_back(page: str) -> str:
    found = re.search(r'class="notice".*?name="change" value="(\d+)"', page, re.DOTALL)
    assert found is not None
    return found[1]


def test_what_was_recorded_stands_in_the_history_with_its_words(alice: Client, acme: str) -> None:
    alice.post(f"/opportunities/{acme}/record", HAPPENED)
    alice.post(f"/opportunities/{acme}/rename", {"company": "Acme Limited", "role": "Analyst"})

    page = alice.get(f"/opportunities/{acme}/history").content.decode()

    assert "You recorded a no, Monday 23 November 2026 at 11:30." in page
    assert "before: Acme, Data analyst" in page
    assert "since: Acme Limited, Analyst" in page
    assert "This opportunity was recorded." in page


def test_beside_the_notice_stands_the_way_back(alice: Client, program: Program, acme: str) -> None:
    response = alice.post(f"/opportunities/{acme}/record", HAPPENED)
    page = alice.get(response.headers["Location"]).content.decode()

    alice.post(f"/opportunities/{acme}/undo", {"change": form_that_takes_back(page)})

    assert program.case(acme).touchpoints == ()
    assert "taken back" in alice.get(f"/opportunities/{acme}/").content.decode()


def test_what_was_put_to_rest_on_today_is_opened_again_there(
    alice: Client, program: Program, acme: str
) -> None:
    response = alice.post(f"/opportunities/{acme}/close")
    page = alice.get(response.headers["Location"]).content.decode()
    assert "Put to rest" in page

    alice.post(f"/opportunities/{acme}/undo", {"change": form_that_takes_back(page)})

    assert program.case(acme).events == ()


def test_an_older_page_offers_nothing_back(alice: Client, acme: str) -> None:
    page = alice.get(f"/opportunities/{acme}/?done=note-kept").content.decode()

    assert not re.search(r'class="notice".*?name="change"', page.partition("</div>")[0])
    assert alice.get("/?done=closed&of=nothing").status_code == 200


def test_nonsense_is_refused_kindly(alice: Client, acme: str) -> None:
    for change in ("", "x", "-1", "9" * 30, "99999"):
        response = alice.post(f"/opportunities/{acme}/undo", {"change": change})
        assert response.status_code == 404, change


def test_a_long_history_comes_in_pages(alice: Client, program: Program, acme: str) -> None:
    for number in range(60):
        program.rename(acme, company=f"Acme {number}")

    page = alice.get(f"/opportunities/{acme}/history").content
    rest = alice.get(f"/opportunities/{acme}/history?page=2").content

    assert b"Acme 59" in page
    assert b"Acme 3," not in page
    assert b"Acme 3," in rest
    assert len(page) < 45_000
