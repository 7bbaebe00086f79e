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
from dataclasses import dataclass, field
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


@dataclass
class Soak:
    """What one soak was asked for and how far it has come."""

    asked: int
    seed: str
    begun: float = field(default_factory=time.time)
    tallies: dict[str, Tally] = field(default_factory=dict)
    ended: str = "not at its end yet"

    @property
    def times(self) -> int:
        """Kills so far."""
        return sum(each.times for each in self.tallies.values())

    @property
    def spoilt(self) -> bool:
        """Whether anything was lost or half made."""
        return any(each.lost or each.trouble for each in self.tallies.values())


def told(soak: Soak) -> str:
    """The section of a soak: how far it came, how it ended, and its table."""
    day = time.strftime("%Y-%m-%d", time.gmtime(soak.begun))
    minutes = (time.time() - soak.begun) / 60
    head = (
        f"{soak.times} kills of {soak.asked} asked for, on {day}, in {minutes:.0f} minutes, "
        f"seed {soak.seed}; {soak.ended}."
    )
    rows = sorted(soak.tallies.values(), key=lambda each: each.tried)
    return f"{head}\n\n{table(rows, f'make soak KILLS={soak.asked}', moments=True)}"


def carry_out(soak: Soak, path: Path | None) -> None:
    """Kill until it is enough or something is lost; however it ends, the record says so."""
    try:
        with tempfile.TemporaryDirectory(prefix="cordially-soak-") as folder:
            for tally in soaked(soak.asked, soak.seed, Path(folder)):
                soak.tallies[tally.tried] = tally
                if path:
                    record(path, "Soak", told(soak))
                sys.stdout.write(f"\r{soak.times} kills, the last of them: {tally.tried[:60]:60}")
                sys.stdout.flush()
                if soak.spoilt:
                    break
        soak.ended = "ended at what is told below" if soak.spoilt else "done"
    except BaseException as error:
        soak.ended = f"broken off by {type(error).__name__}"
        raise
    finally:
        if path:
            record(path, "Soak", told(soak))


def main() -> int:
    """Soak as the arguments say; 1 when anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**6)))
    parser.add_argument("--record", type=Path, help="the file whose section on soaking to replace")
    given = parser.parse_args()
    soak = Soak(given.kills, given.seed)
    sys.stdout.write(f"seed {soak.seed}\n")
    carry_out(soak, given.record)
    sys.stdout.write(f"\n{told(soak)}")
    for tally in soak.tallies.values():
        sys.stdout.write("".join(f"{each}\n" for each in tally.trouble))
    return int(soak.spoilt)


if __name__ == "__main__":
    sys.exit(main())
