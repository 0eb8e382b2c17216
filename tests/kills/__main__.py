"""`python -m kills` in tests/: kill some hundred runs and print what came of it; `--seed` repeats the same dice."""

from __future__ import annotations

import argparse
import random
import sys

from .campaign import TIMES, campaign, table
from .trial import Moment, as_on_a_terminal


def main() -> int:
    """Run the campaign; return 1 when anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m kills", description=__doc__)
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    parser.add_argument("--scene", default="", help="only scenes whose name contains this")
    parser.add_argument("--times", type=int, default=0, help="how often by each signal")
    asked = parser.parse_args()
    times = {name: asked.times or count for name, count in TIMES.items() if asked.scene in name}
    as_on_a_terminal()
    trials = []
    for trial in campaign(random.Random(asked.seed), times):
        trials.append(trial)
        if trial.wrong:
            codes = " ".join(map(str, trial.codes))
            print(f"WRONG {trial.scene} {trial.signal} {_at(trial.moment)} [{codes}]: {'; '.join(trial.wrong)}")
    print(f"\nkills at random moments, then the same again (seed {asked.seed})\n{table(trials)}")
    return 1 if any(trial.wrong for trial in trials) else 0


def _at(moment: Moment) -> str:
    return f"{moment.seconds:.3f} s after request {moment.requests}"


if __name__ == "__main__":
    sys.exit(main())
