"""Run many trials: `python -m tests.faults.harness --trials 10000`.

Prints one JSON object with the counts, and every trial in which something was wrong. The exit
status is 1 if there was one.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from contextlib import suppress
from dataclasses import asdict

from tests.faults.mutants import MUTANTS
from tests.faults.trials import Judgement, bench, discover_points, make_plan, run_trial, summary
from tests.faults.worker import AS_SHIPPED


def main(words: list[str]) -> int:
    """Run what the arguments ask for."""
    options = _options(words)
    began = time.monotonic()
    variation = MUTANTS[options.mutant] if options.mutant else AS_SHIPPED
    judgements: list[Judgement] = []
    # Processes that die leave the page cache behind, so memory will do, and is fast.
    fast = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with bench(fast) as place:
        points = discover_points(place)
        seeds = range(options.seed, options.seed + options.trials * options.stride, options.stride)
        # A long run that is interrupted still says what it has seen.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        with suppress(KeyboardInterrupt):
            for seed in seeds:
                plan = make_plan(seed, points, random_instants=options.random)
                judgements.append(run_trial(place, plan, variation=variation))
                if options.stop_at_fault and judgements[-1].faults:
                    break
    wrong = [judged for judged in judgements if judged.faults]
    counts = summary(judgements) | {
        "named_points": len(points),
        "seconds": round(time.monotonic() - began, 1),
    }
    print(json.dumps(counts))
    for judged in wrong[:20]:
        print(json.dumps({"faults": judged.faults, "plan": asdict(judged.plan)}), file=sys.stderr)
    return 1 if wrong else 0


def _options(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=400)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--stride", type=int, default=1, help="5 and 8: the aimed trials only")
    parser.add_argument("--random", action="store_true", help="die at random instants instead")
    parser.add_argument("--mutant", choices=sorted(MUTANTS))
    parser.add_argument("--stop-at-fault", action="store_true")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
