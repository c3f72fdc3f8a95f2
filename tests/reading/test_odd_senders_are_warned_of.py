"""Whatever looks like somebody known and is not gets a sentence; real senders get none."""

from __future__ import annotations

import itertools

import pytest

from afterword.reading.senders import _LOOKALIKE_LETTERS, is_confirmed, odd_about_sender, skeleton

COMPANIES = [
    f"{first}{second}.example"
    for first, second in itertools.product(
        ("north", "linden", "cedar", "harbour", "mill", "stone", "river", "bright", "oak", "fern"),
        ("wood", "works", "field", "labs", "gate", "bridge", "point", "craft", "bank", "hall"),
    )
]


def warnings(domain: str, **more: object) -> tuple[str, ...]:
    return odd_about_sender(
        name="Jo Field",
        address=f"jo@{domain}",
        known_domains=COMPANIES,
        **more,  # type: ignore[arg-type]
    )


def test_the_companies_themselves_get_no_warning() -> None:
    assert not any(warnings(domain) for domain in COMPANIES)
    assert not warnings(f"mail.{COMPANIES[0]}")


def test_every_exchange_of_one_letter_is_flagged() -> None:
    missed = []
    for domain in COMPANIES:
        label = domain.partition(".")[0]
        for at, letter in enumerate(label):
            for other in _LOOKALIKE_LETTERS.get(letter, ""):
                fake = f"{label[:at]}{other}{label[at + 1 :]}"
                sent = f"xn--{fake.encode('punycode').decode('ascii')}.example"
                if not warnings(sent):
                    missed.append(fake)

    assert missed == []


@pytest.mark.parametrize("fake", ["rn", "vv"])
def test_two_letters_that_look_like_one_are_flagged(fake: str) -> None:
    one = {"rn": "m", "vv": "w"}[fake]
    faked = [domain.replace(one, fake, 1) for domain in COMPANIES if one in domain]

    assert all(any("looks like" in one for one in warnings(domain)) for domain in faked)
    assert faked


def test_other_companies_are_not_taken_for_the_known_ones() -> None:
    others = [
        f"{first}{second}.example"
        for first, second in itertools.product(
            (
                "amber",
                "blue",
                "crown",
                "delta",
                "early",
                "frost",
                "grand",
                "hollow",
                "iron",
                "jade",
            ),
            (
                "way",
                "house",
                "land",
                "media",
                "foods",
                "motors",
                "textiles",
                "health",
                "law",
                "air",
            ),
        )
    ]

    assert [domain for domain in others if warnings(domain)] == []


def test_what_the_provider_found_out_is_said() -> None:
    failed = warnings(COMPANIES[0], authentication="mx.example; spf=fail; dmarc=fail")
    passed = warnings(COMPANIES[0], authentication="mx.example; spf=fail; dmarc=pass")

    assert "SPF and DMARC failed" in failed[0]
    assert passed == ()


def test_a_known_name_under_another_address_is_said() -> None:
    found = warnings("free.example", known_names={"jo field": "jo@northwood.example"})

    assert found == ("You know Jo Field as jo@northwood.example; this came from jo@free.example.",)


def test_an_address_as_a_name_that_is_not_the_address() -> None:
    (found,) = odd_about_sender(name="jo@northwood.example", address="x@evil.example")

    assert "evil.example" in found


def test_looks_are_compared_without_letters_and_accents() -> None:
    assert skeleton("ACRNE.example") == skeleton("acme.example")
    assert skeleton("xn--cme-7cd.example") != ""


def test_a_domain_the_provider_vouches_for_is_confirmed_and_no_other() -> None:
    gmail = (
        "mx.google.com; dkim=pass header.i=@northwood.example header.s=s1; spf=pass; "
        "dmarc=pass (p=NONE) header.from=northwood.example"
    )

    assert is_confirmed("jo@northwood.example", gmail)
    assert is_confirmed("jo@mail.northwood.example", gmail)
    assert is_confirmed("jo@northwood.example", "mx; dkim=pass header.d=northwood.example")
    assert not is_confirmed("jo@n0rthwood.example", gmail)
    assert not is_confirmed("jo@wood.example", "mx; dkim=pass header.d=example")
    assert not is_confirmed("jo@northwood.example", "mx; dmarc=fail header.from=northwood.example")
    assert not is_confirmed("", gmail)
