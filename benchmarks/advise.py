"""How long `advise` takes: an ordinary case, a large one, growth, and a million cases.

    .venv/bin/python benchmarks/advise.py [--million]

Microseconds per call, on whatever machine this is and whatever else it does.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import statistics
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from afterword.advice import advise, next_look_at
from afterword.domain.case import Candidate, Case, Employer, Interview, Person, Touchpoint
from afterword.domain.case_file import parse_case

SCENARIOS = Path(__file__).parent.parent / "tests" / "advice" / "data" / "advice_dev.jsonl"
START = datetime(2026, 3, 3, 14, tzinfo=UTC)
KINDS = ("small_talk", "delay_notice", "question", "reply", "thank_you", "ack")


def ordinary() -> tuple[Case, datetime]:
    """One interview with two people, both thanked; day six."""
    return sized(1, 2), START + timedelta(days=6)


def sized(interviews: int, messages: int) -> Case:
    """Build a case with so many weekly interviews and so many messages, in and out in turn."""
    people = tuple(
        Person(f"p{n}", f"Person {n}", "hiring_manager" if n == 0 else "interviewer", "known")
        for n in range(max(2, interviews))
    )
    held = tuple(
        Interview(
            f"i{n}",
            START + timedelta(days=7 * n),
            START + timedelta(days=7 * n, hours=1),
            participants=(people[n % len(people)].id, people[(n + 1) % len(people)].id),
            status="held",
            round=n + 1,
        )
        for n in range(interviews)
    )
    if messages <= 2:
        written = tuple(
            Touchpoint(START + timedelta(hours=3), "out", "thank_you", (person.id,))
            for person in people[:messages]
        )
    else:
        written = tuple(
            Touchpoint(
                START + timedelta(days=7 * interviews * n / messages, hours=2),
                "out" if n % 2 else "in",
                KINDS[n % 3 + 3 * (n % 2)],
                (people[n % len(people)].id,),
                text="A line or two about the post and how it goes on. " * 3,
            )
            for n in range(messages)
        )
    return Case(
        Candidate("Europe/London"), Employer("Acme", "GB", "ENG"), "Engineer", "direct",
        people, held, (), written,
    )  # fmt: skip


def microseconds(case: Case, at: datetime, batches: int = 1000) -> tuple[float, float]:
    """Measure one case: the best and the median over batches of ten calls, per call.

    The best is what the program takes; the median is what it takes beside everything else that
    the machine does at the moment.
    """
    advise(case, at=at)
    taken = []
    for _ in range(batches):
        began = time.perf_counter()
        for _ in range(10):
            advise(case, at=at)
        taken.append((time.perf_counter() - began) * 1e5)
    return min(taken), statistics.median(taken)


def scenarios() -> list[tuple[Case, datetime]]:
    """Read the scenarios with expected advice, as cases."""
    lines = [json.loads(line) for line in SCENARIOS.read_text(encoding="utf-8").splitlines()]
    return [(parse_case(s["facts"]).case, datetime.fromisoformat(s["now"])) for s in lines]


def plain_loop(cases: list[tuple[Case, datetime]], rounds: int = 100) -> tuple[float, float]:
    """Measure going through all cases one after another: the best and the median, per case."""
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        for case, at in cases:
            advise(case, at=at)
        taken.append((time.perf_counter() - began) * 1e6 / len(cases))
    return min(taken), statistics.median(taken)


def _many(count: int) -> float:
    """Advise on so many cases, the scenarios at ever other moments; returns processor seconds."""
    cases = scenarios()
    began = time.process_time()
    for n in range(count):
        case, at = cases[n % len(cases)]
        advise(case, at=at + timedelta(minutes=n // len(cases)))
    return time.process_time() - began


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--million", action="store_true", help="measure it, do not extrapolate")
    arguments = parser.parse_args()

    print(f"{'':30} {'best':>7} {'median':>8}  µs per call")
    case, at = ordinary()
    _line("ordinary case (goal 25)", microseconds(case, at))
    end = START + timedelta(days=80)
    _line("10 and 100 (goal 100)", microseconds(sized(10, 100), end, 300))
    for factor in (2, 4, 8):
        grown = sized(10 * factor, 100 * factor)
        last = START + timedelta(days=70 * factor + 10)
        _line(f"  times {factor}", microseconds(grown, last, 60))
    each = [microseconds(case, at, 60) for case, at in scenarios()]
    best, median = zip(*each, strict=True)
    _line(f"{len(each)} scenarios", (statistics.median(best), statistics.median(median)))
    _line("  the slowest", (max(best), max(median)))
    _line(f"  in a plain loop of all {len(each)}", plain_loop(scenarios()))
    began = time.perf_counter()
    for _ in range(100):
        next_look_at(case, at=at)
    print(f"next_look_at {'':25}{(time.perf_counter() - began) * 1e4:7.1f}")
    _million(1_000_000 if arguments.million else 60_000)


def _line(what: str, figures: tuple[float, float]) -> None:
    print(f"{what:<30} {figures[0]:7.1f} {figures[1]:8.1f}")


def _million(count: int) -> None:
    with multiprocessing.Pool(2) as pool:
        pool.map(_many, [1000, 1000])
        began = time.perf_counter()
        worked = sum(pool.map(_many, [count // 2, count // 2], chunksize=1))
        taken = time.perf_counter() - began
    print(
        f"{count:,} cases on two processes: {taken * 1e6 / count:.1f} s a million (goal 60);"
        f" on two cores with nothing else to do {worked * 1e6 / count / 2:.1f} s"
    )


if __name__ == "__main__":
    main()
