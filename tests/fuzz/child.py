"""Fuzzes one door for a while, in a process of its own: ``python -m tests.fuzz.child vcard 60 1``.

What came of it is written to standard output as JSON. The input that was under way when the
process died, or that was judged a fault, is left in the folder.
"""

from __future__ import annotations

import faulthandler
import json
import os
import random
import resource
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.doors import DOORS
from tests.fuzz.trying import Count, Door, attempt

MOST_MEMORY = 4 * 1024**3
"""Bytes of address space; whoever wants more has been led to by a lie in a file."""
HANGS = 60.0
"""Seconds after which an input has the process ended, with the places its threads are at."""
_A_ROUND = 200


def fuzz(door: Door, seconds: float, chance: random.Random, folder: Path) -> Count:
    """Put inputs through until the time is up or one is a fault."""
    count, end = Count(), time.monotonic() + seconds

    while time.monotonic() < end and not count.faults:
        try:
            seed(chance.getrandbits(64))(_round(door, folder, count, end))()
        except Exception:  # noqa: BLE001 - whatever is no known error is what is looked for
            count.faults.append(traceback.format_exc())
    return count


def _round(door: Door, folder: Path, count: Count, end: float) -> Callable[[], None]:
    """A few hundred inputs, those made early small and plain, later ones large and odd."""

    @settings(
        max_examples=_A_ROUND,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(door.inputs)
    def put_through(content: bytes) -> None:
        if time.monotonic() > end:
            return
        faulthandler.dump_traceback_later(HANGS, exit=True)
        try:
            attempt(door, folder, content, count)
        finally:
            faulthandler.cancel_dump_traceback_later()

    return put_through


def main() -> None:
    """Fuzz as the arguments say: door, seconds, seed, and the folder for inputs if any."""
    name, seconds, number, *rest = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    folder = Path(rest[0] if rest else tempfile.mkdtemp(prefix="cordially-fuzz-"))
    chance = random.Random(number)  # noqa: S311 - the same inputs for the same seed
    found = fuzz(DOORS[name], float(seconds), chance, folder)
    sys.stdout.write(json.dumps(asdict(found)))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
