"""Kills the real program for as long as asked: ``python -m tests.soak --kills 1000``.

Two out of three kills hit the window while somebody types, the others the verbs in turn. It ends
with a table and status 1 as soon as anything was lost or half made; the seed of it is told.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.verb_kills import VERBS, VerbKiller
from tests.hostile.verdict import Tally, table
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


def main() -> int:
    """Soak as the arguments say; 1 when anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**6)))
    parser.add_argument("--log", type=Path, help="write the table here, too")
    given = parser.parse_args()
    sys.stdout.write(f"seed {given.seed}\n")
    tallies: dict[str, Tally] = {}
    with tempfile.TemporaryDirectory(prefix="cordially-soak-") as folder:
        for tally in soaked(given.kills, given.seed, Path(folder)):
            tallies[tally.tried] = tally
            times = sum(each.times for each in tallies.values())
            sys.stdout.write(f"\r{times} kills, the last of them: {tally.tried[:60]:60}")
            sys.stdout.flush()
            if tally.lost or tally.trouble:
                break
    text = table(tallies.values())
    sys.stdout.write(f"\n{text}")
    if given.log:
        given.log.write_text(text, encoding="utf-8")
    trouble = [each for tally in tallies.values() for each in tally.trouble]
    sys.stdout.write("".join(f"{each}\n" for each in trouble))
    return int(bool(trouble))


if __name__ == "__main__":
    sys.exit(main())
