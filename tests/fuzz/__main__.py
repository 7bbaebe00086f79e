"""Fuzzes every door for minutes: ``python -m tests.fuzz --minutes 15 --record FILE``.

Each door has a process of its own, so that one that dies or hangs is told and ends nothing else.
Seeds are new each time and told. Ends with 1 when anything was a fault; its input is kept.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.child import HANGS
from tests.fuzz.doors import DOORS
from tests.fuzz.trying import SECONDS, Count, Door
from tests.hostile.record import record

_STARTS = 60.0
"""Seconds that a process may take besides: its imports, and making the files to begin with."""


def fuzzed(
    doors: list[Door], minutes: float, seed: str, kept: Path
) -> Iterator[tuple[Door, Count]]:
    """Fuzz the doors in turn, each for its share of the time; what came of each."""
    for door in doors:
        seconds = minutes * 60 / len(doors)
        folder = kept / door.name
        folder.mkdir(parents=True)
        yield door, _in_a_child(door, seconds, f"{seed}-{door.name}", folder)


def _in_a_child(door: Door, seconds: float, seed: str, folder: Path) -> Count:
    called = [sys.executable, "-m", "tests.fuzz.child", door.name, str(seconds), seed, str(folder)]
    try:
        done = subprocess.run(
            called,
            cwd=Path(__file__).parents[2],
            check=False,
            capture_output=True,
            text=True,
            timeout=seconds + HANGS + _STARTS,
        )
    except subprocess.TimeoutExpired:
        return Count(faults=["it did not come to its end"])
    try:
        return Count(**json.loads(done.stdout))
    except ValueError:
        return Count(faults=[f"died with {done.returncode}: {done.stderr[-2_000:]}"])


def table(found: dict[str, Count], command: str) -> str:
    """What came of each door, as Markdown."""
    heads = (
        "what was fuzzed",
        "inputs",
        "read",
        "refused in words",
        "slowest",
        "faults",
        "made by",
    )
    rows = [heads, ("---",) * len(heads)]
    for name, count in found.items():
        numbers = (count.tried, count.read, count.refused)
        counts = (f"{number:,}" for number in numbers)
        slowest = f"{count.slowest:.1f} s"
        rows.append((DOORS[name].tried, *counts, slowest, str(len(count.faults)), f"`{command}`"))
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def told(found: dict[str, Count], minutes: float, seed: str, begun: float) -> str:
    """The section of the record."""
    day = time.strftime("%Y-%m-%d", time.gmtime(begun))
    tried = sum(count.tried for count in found.values())
    faults = sum(len(count.faults) for count in found.values())
    head = (
        f"{tried:,} inputs in {(time.time() - begun) / 60:.0f} minutes on {day}, seed {seed};"
        f" faults: {faults}. Real files of many programs, spoilt by flipped bits, cuts, splices,"
        " repeated and moved lines, odd pieces, other numbers and other charsets, and files put"
        " together anew from their lines; what is in packages is spoilt and packed again, with its"
        " digests put right. Each input is to be read or refused in one sentence, within"
        f" {SECONDS:.0f} s of a processor's time and 4 GiB, with no warning and with nothing"
        " written; anything else is a fault."
    )
    return f"{head}\n\n{table(found, f'make soak FUZZ_MINUTES={minutes:g}')}"


def main() -> int:
    """Fuzz as the arguments say; 1 when there was a fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--minutes", type=float, default=15.0)
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**6)))
    parser.add_argument("--record", type=Path, help="the file whose section on fuzzing to replace")
    parser.add_argument("doors", nargs="*", help="those to fuzz; all by default")
    given = parser.parse_args()
    doors = [DOORS[name] for name in given.doors or DOORS]
    begun, kept = time.time(), Path(tempfile.mkdtemp(prefix="cordially-fuzz-"))
    sys.stdout.write(f"seed {given.seed}\n")
    found: dict[str, Count] = {}
    for door, count in fuzzed(doors, given.minutes, given.seed, kept):
        found[door.name] = count
        sys.stdout.write(f"{door.name}: {count.read} read, {count.refused} refused\n")
        for fault in count.faults:
            sys.stdout.write(f"{fault[-3_000:]}\nThe input is in {kept / door.name}\n")
        sys.stdout.flush()
        if given.record:
            record(given.record, "Fuzzing", told(found, given.minutes, given.seed, begun))
    return int(any(count.faults for count in found.values()))


if __name__ == "__main__":
    sys.exit(main())
