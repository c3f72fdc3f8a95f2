"""How long `advise` takes: an ordinary case, a large one, growth, and a million cases.

    .venv/bin/python benchmarks/advise.py [--million]

Figures are the median of repeated runs, in microseconds per call, on whatever machine this is.
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


def microseconds(case: Case, at: datetime, calls: int = 2000, runs: int = 9) -> float:
    """Measure one case: the median over runs of the mean time of a call."""
    advise(case, at=at)
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        for _ in range(calls):
            advise(case, at=at)
        taken.append((time.perf_counter() - began) / calls * 1e6)
    return statistics.median(taken)


def scenarios() -> list[tuple[Case, datetime]]:
    """Read the scenarios with expected advice, as cases."""
    lines = [json.loads(line) for line in SCENARIOS.read_text(encoding="utf-8").splitlines()]
    return [(parse_case(s["facts"]).case, datetime.fromisoformat(s["now"])) for s in lines]


def _many(count: int) -> int:
    """Advise on so many distinct cases, built from the scenarios at ever other moments."""
    cases = scenarios()
    for n in range(count):
        case, at = cases[n % len(cases)]
        advise(case, at=at + timedelta(minutes=n // len(cases)))
    return count


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--million", action="store_true", help="measure it, do not extrapolate")
    arguments = parser.parse_args()

    case, at = ordinary()
    print(f"ordinary case             {microseconds(case, at):7.1f} µs (goal 25)")
    large = sized(10, 100)
    end = START + timedelta(days=80)
    print(f"10 interviews, 100 mails  {microseconds(large, end, 500):7.1f} µs (goal 100)")
    for factor in (1, 2, 4, 8):
        grown = sized(10 * factor, 100 * factor)
        taken = microseconds(grown, START + timedelta(days=70 * factor + 10), 100, 5)
        print(f"  times {factor}                 {taken:7.1f} µs")
    all_of_them = scenarios()
    each = [microseconds(case, at, 50, 3) for case, at in all_of_them]
    print(f"{len(each)} scenarios             {statistics.median(each):7.1f} µs median, "
          f"{max(each):.1f} worst")  # fmt: skip
    began = time.perf_counter()
    for _ in range(100):
        next_look_at(case, at=at)
    print(f"next_look_at              {(time.perf_counter() - began) * 1e4:7.1f} µs")
    _million(1_000_000 if arguments.million else 60_000)


def _million(count: int) -> None:
    with multiprocessing.Pool(2) as pool:
        pool.map(_many, [1000, 1000])
        began = time.perf_counter()
        done = sum(pool.map(_many, [count // 2, count // 2], chunksize=1))
        taken = time.perf_counter() - began
    print(f"{done:,} cases on two processes: {taken:.1f} s, {taken * 1e6 / done:.1f} s a million")


if __name__ == "__main__":
    main()
