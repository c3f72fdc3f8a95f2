"""People and threads first, then the company's domain and name; what fits several fits none."""

from __future__ import annotations

from datetime import timedelta

from afterword.reading.calendar.invitation import Invitation
from afterword.reading.mail.reading import Reading
from afterword.usecases.mail_matching import Matcher
from afterword.usecases.ports_mailbox import (
    KnownCandidacy,
    KnownPerson,
    KnownWorld,
    MailLine,
    MailRead,
)
from tests.mailbox.conftest import NOON

WORLD = KnownWorld(
    me=frozenset({"alice@example.org"}),
    candidacies=(
        KnownCandidacy("acme", "Acme Ltd", "Data analyst"),
        KnownCandidacy("old", "Birch", "Porter", over=True),
        KnownCandidacy("birch", "Birch", "Gardener"),
        KnownCandidacy("one", "Elm", "Cook"),
        KnownCandidacy("two", "Fir", "Baker"),
    ),
    people=(
        KnownPerson("acme", "p1", "Priya Nair", "priya@acme.example"),
        KnownPerson("birch", "p1", "Jo Field", "jo@birch.example"),
        KnownPerson("old", "p1", "Jo Field", "jo@birch.example"),
        KnownPerson("one", "p1", "Ada Agent", "ada@agency.example", "agency_recruiter"),
        KnownPerson("two", "p1", "Ada Agent", "ada@agency.example", "agency_recruiter"),
    ),
    threads={"<ours@example.org>": "acme", "<theirs@x.example>": "birch"},
    uids={"uid-1": "acme"},
    ours=frozenset({"<ours@example.org>"}),
    talks={"acme": (NOON + timedelta(days=1),)},
)


def match(
    sender: str = "who@free.example",
    *,
    company: str | None = None,
    role: str | None = None,
    to: tuple[str, ...] = (),
    **fields: object,
) -> tuple[str | None, str]:
    ours = sender in WORLD.me
    read = MailRead(
        "x",
        line=MailLine(sender=sender, to=to, ours=ours),
        reading=Reading("", "rejection", 0.9, company=company, role=role),
        **fields,  # type: ignore[arg-type]
    )
    found = Matcher(WORLD).match(read)
    return found.opportunity, found.because


def test_an_answer_to_our_note_belongs_to_it_whoever_sends_it() -> None:
    found, because = match(names_us=("<ours@example.org>",))

    assert (found, because) == ("acme", "It answers a note of yours.")


def test_a_rewritten_id_still_finds_the_thread() -> None:
    assert match(other_ids=("<theirs@x.example>",))[0] == "birch"


def test_a_calendar_entry_is_known_by_its_uid() -> None:
    assert match(invitations=(Invitation("uid-1"),))[0] == "acme"


def test_somebody_known_is_known_by_address() -> None:
    assert match("priya@acme.example") == ("acme", "Priya Nair of this application wrote it.")


def test_what_alice_wrote_belongs_to_whom_she_wrote() -> None:
    assert match("alice@example.org", to=("priya@acme.example",))[0] == "acme"


def test_a_report_belongs_to_whom_it_is_about() -> None:
    assert match("mailer-daemon@example.org", bounced="priya@acme.example")[0] == "acme"


def test_an_open_application_goes_before_one_that_is_over() -> None:
    assert match("jo@birch.example")[0] == "birch"


def test_a_recruiter_of_several_is_told_by_company_or_left_to_the_person() -> None:
    assert match("ada@agency.example", company="Fir")[0] == "two"
    assert match("ada@agency.example", role="Cook")[0] == "one"
    assert match("ada@agency.example") == (None, "")


def test_a_colleague_is_known_by_the_domain() -> None:
    found, because = match("hr@acme.example")

    assert found == "acme"
    assert "acme.example" in because


def test_a_company_is_known_by_its_name_however_it_is_written() -> None:
    assert match("no-reply@relay.example", company="ACME")[0] == "acme"


def test_a_stranger_is_a_stranger() -> None:
    assert match("tom@lindenwood.example", company="Lindenwood") == (None, "")
