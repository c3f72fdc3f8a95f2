"""Spoken times become figures of the same length, and appointments use them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from afterword.reading.mail.moments import find_moments
from afterword.reading.mail.reading import Reading
from afterword.reading.mail.spoken_clocks import in_figures

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("half past ten", "10:30"),
        ("quarter to nine", "8:45"),
        ("say eleven o'clock?", "11:00"),
        ("see you at two.", "2"),
        ("at half four", "4:30"),
        ("we could do half two", "2:30"),
        ("monday, ten thirty", "10:30"),
        ("à quatorze heures trente", "14:30"),
        ("um halb drei", "2:30"),
        ("viertel nach zwei", "2:15"),
        ("um elf uhr", "11"),
        ("onze heures et demie", "11:30"),
        ("a las once y media", "11:30"),
        ("a las doce menos cuarto", "11:45"),
    ],
)
def test_spoken_times_are_read(words: str, figures: str) -> None:
    shown = in_figures(words)

    assert figures in shown.split() or f"{figures} " in shown
    assert len(shown) == len(words)


@pytest.mark.parametrize("words", ["two of us met", "half of them", "deux personnes", "die zwei"])
def test_numbers_that_are_no_times_stay_words(words: str) -> None:
    assert in_figures(words) == words


def test_an_appointment_in_words_is_found(read: Read) -> None:
    said = read(
        "Your interview is confirmed: Thursday 12 March at half past two. See you then.",
        thread=True,
    )

    assert said.interview is not None
    assert said.interview.start == datetime(2026, 3, 12, 14, 30, tzinfo=UTC)


def test_the_same_time_is_the_one_quoted_below(read: Read) -> None:
    said = read(
        "Hello Alice,\n\nGreta has been called away on Tuesday. Could we move your interview to "
        "Friday 13 March, same time?\n\nJo\n\n> Dear Jo, Tuesday at 2.15pm is perfect. Alice",
        thread=True,
    )

    assert said.label == "interview_confirmation_or_change"
    assert said.interview is not None
    assert said.interview.start == datetime(2026, 3, 13, 14, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("We have to move your interview on Friday 20 March from 14:00 to 15:30.", "15:30", None),
        ("Your interview on Friday 20 March was moved from 2pm to 3.30pm.", "15:30", None),
        ("Ihr Gespräch am 20. März müssen wir von 14 Uhr auf 15:30 Uhr verlegen.", "15:30", None),
        ("Nous devons décaler votre entretien du 20 mars de 14h à 15h30.", "15:30", None),
        ("Cambiamos su entrevista del 20 de marzo de las 14:00 a las 15:30.", "15:30", None),
        ("Your interview has been moved to Friday 20 March from 14:00 to 15:00.", "14:00", "15:00"),
        ("Your interview on Friday 20 March is from 14:00 to 15:30.", "14:00", "15:30"),
    ],
)
def test_what_is_moved_from_two_to_three_begins_at_three(
    read: Read, words: str, start: str, end: str | None
) -> None:
    said = read(words, subject="Your interview", thread=True)

    assert said.interview is not None
    assert f"{said.interview.start:%d %H:%M}" == f"20 {start}"
    assert (said.interview.end and f"{said.interview.end:%H:%M}") == end


def test_a_time_stays_in_its_sentence(read: Read) -> None:
    said = read(
        "I'm sorry, we have to cancel this afternoon's interview at 2. Lorna will ring you "
        "tomorrow to find another day.",
        thread=True,
        date="2026-03-02T09:00:00+01:00",
    )

    assert said.interview is not None
    assert said.interview.start == datetime(2026, 3, 2, 14, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Can we make it 2.30pm tomorrow rather than 10.15?", "2026-03-20T14:30"),
        ("Could you do half two on Thursday?", "2026-03-26T14:30"),
        ("Shall we say Weds, 4ish?", "2026-03-25T16:00"),
        ("Would 11 on Friday work?", "2026-03-20T11:00"),
        ("Friday 2-3pm is yours.", "2026-03-20T14:00"),
        ("Monday week at 10 then.", "2026-03-30T10:00"),
        ("A week today at 4pm.", "2026-03-26T16:00"),
        ("Wir sehen uns um halb drei am Donnerstag.", "2026-03-26T14:30"),
        ("Jeudi à quatorze heures trente, si ça te va.", "2026-03-26T14:30"),
        ("Mejor mañana a las 10 de la mañana en vez de a las 12.", "2026-03-20T10:00"),
    ],
)
def test_everyday_words_name_one_time(words: str, start: str) -> None:
    zone = ZoneInfo("Europe/London")
    said_at = datetime(2026, 3, 19, 9, 0, tzinfo=zone)

    found = find_moments(words, said_at=said_at, zone=zone)

    assert [moment.start.isoformat()[:16] for moment in found] == [start]
