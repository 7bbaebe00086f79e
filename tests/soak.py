"""Kills the real program for as long as asked: ``python -m tests.soak --kills 1000``.

Two out of three kills hit the window while somebody types, the others the verbs in turn. It ends
with a table and status 1 as soon as anything was lost or half made; the seed of it is told. The
table is written as it grows, so that a run that is broken off has told what it did.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.record import record, table
from tests.hostile.verb_kills import VERBS, VerbKiller
from tests.hostile.verdict import Tally
from tests.hostile.window_kills import kill_window

A_SESSION = 20
"""Kills of the window on one data folder."""


def soaked(kills: int, seed: str, folder: Path) -> Iterator[Tally]:
    """Kill, and yield each account as it grows."""
    window = Tally("kill -9 of the window while somebody types notes and adds people")
    verbs = {name: Tally(f"kill -9 of cordially {name}") for name in VERBS}
    killer = VerbKiller(folder / "verbs", seed)
    names = list(VERBS)
    session = 0
    while window.times + sum(each.times for each in verbs.values()) < kills:
        kill_window(folder / f"window-{session}", A_SESSION, f"{seed}-{session}", window)
        session += 1
        yield window
        for _ in range(A_SESSION // 2):
            names.append(names.pop(0))
            killer.kill(names[-1], verbs[names[-1]])
            yield verbs[names[-1]]


def told(tallies: dict[str, Tally], asked: int, seed: str, begun: float) -> str:
    """The section of a soak: how far it came, and its table."""
    times = sum(each.times for each in tallies.values())
    day = time.strftime("%Y-%m-%d", time.gmtime(begun))
    minutes = (time.time() - begun) / 60
    head = f"{times} kills of {asked} asked for, on {day}, in {minutes:.0f} minutes, seed {seed}."
    rows = sorted(tallies.values(), key=lambda each: each.tried)
    return f"{head}\n\n{table(rows, f'make soak KILLS={asked}', moments=True)}"


def main() -> int:
    """Soak as the arguments say; 1 when anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**6)))
    parser.add_argument("--record", type=Path, help="the file whose section on soaking to replace")
    given = parser.parse_args()
    sys.stdout.write(f"seed {given.seed}\n")
    tallies: dict[str, Tally] = {}
    begun = time.time()
    with tempfile.TemporaryDirectory(prefix="cordially-soak-") as folder:
        for tally in soaked(given.kills, given.seed, Path(folder)):
            tallies[tally.tried] = tally
            if given.record:
                record(given.record, "Soak", told(tallies, given.kills, given.seed, begun))
            times = sum(each.times for each in tallies.values())
            sys.stdout.write(f"\r{times} kills, the last of them: {tally.tried[:60]:60}")
            sys.stdout.flush()
            if tally.lost or tally.trouble:
                break
    sys.stdout.write(f"\n{told(tallies, given.kills, given.seed, begun)}")
    trouble = [each for tally in tallies.values() for each in tally.trouble]
    sys.stdout.write("".join(f"{each}\n" for each in trouble))
    return int(any(tally.lost or tally.trouble for tally in tallies.values()))


if __name__ == "__main__":
    sys.exit(main())
