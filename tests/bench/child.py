"""Runs each measurement in a process of its own; the one that collects them stays small.

It must: the peak memory Linux reports of a process counts what its parent held when it was forked.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
_LIMIT = 3600.0
"""Seconds after which a measurement counts as hung."""


class ChildError(Exception):
    """A measurement ended badly; holds the last line it wrote to its error stream."""


def run(*arguments: str) -> tuple[str, float]:
    """Run Python with these arguments, offscreen: what it printed, and the seconds it took.

    Raises ChildError.
    """
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=_surroundings(),
        capture_output=True,
        text=True,
        timeout=_LIMIT,
        check=False,
    )
    took = time.perf_counter() - start
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit status {done.returncode}"]
        raise ChildError(lines[-1])
    return done.stdout, took


def _surroundings() -> dict[str, str]:
    """Those of a program that is installed: its modules are compiled once, not at each start."""
    kept = {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def measure(*arguments: str) -> dict[str, Any]:
    """Run Python with these arguments and read the JSON object it prints; raises ChildError."""
    printed, _ = run(*arguments)
    try:
        found: dict[str, Any] = json.loads(printed)
    except ValueError as error:
        raise ChildError(f"no JSON from {' '.join(arguments)}") from error
    return found
