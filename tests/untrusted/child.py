"""Runs the real program as a process of its own and says how it ended and what it took.

``python -m tests.untrusted.child REPORT ARGUMENT ...`` is that process: it writes down, as its
last deed, the processor seconds and the peak of memory that it counted itself, because what its
parent could ask for holds the parent's own memory from before the start.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
AT_LAST = 120.0
"""Seconds after which a process that is not done hangs."""


@dataclass(frozen=True, slots=True)
class Took:
    """How a process ended, and what it took: processor seconds, and megabytes at its peak."""

    status: int
    out: str
    err: str
    seconds: float
    megabytes: float

    @property
    def is_refused(self) -> bool:
        """Whether it said no, in one sentence."""
        return self.status == 2 and self.err.startswith("error: ") and self.err.count("\n") == 1


def measured(data: Path, *arguments: object) -> Took:
    """Run one verb to its end; subprocess.TimeoutExpired for one that hangs."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "took.json"
        called = [sys.executable, "-m", "tests.untrusted.child", report, "--data", data, *arguments]
        done = subprocess.run(
            [*map(str, called)],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            text=True,
            timeout=AT_LAST,
        )
        took = json.loads(report.read_text())
    return Took(done.returncode, done.stdout, done.stderr, took["seconds"], took["megabytes"])


def _peak() -> float:
    """The most memory this process ever held, in megabytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1000


def _seconds() -> float:
    """Processor time of this process and of those it started."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def main(report: str, *arguments: str) -> int:
    """Be the program, then write down what it took."""
    from desktop.__main__ import main as run

    try:
        return run(arguments)
    finally:
        Path(report).write_text(json.dumps({"seconds": _seconds(), "megabytes": _peak()}))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
