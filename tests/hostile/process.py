"""Starts the real program, and kills it at moments that are drawn by lot.

A moment is one of four: any time from the start to its usual end; when the store's journal has
something in it, so in the middle of a change; when a file is being written beside its target; or
just after either of these has gone.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
CORDIALLY = (sys.executable, "-m", "desktop")
Where = dict[str, str]
"""What the environment has besides."""
NOWHERE: Where = {}
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
AT_LAST = 300.0
"""Seconds after which a program that is not done hangs."""
JOURNAL = "cordially.sqlite-journal"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program that was to be killed ended."""

    when: str
    """Which kind of moment it was killed at; "" when it was done before."""
    out: bytes
    err: str
    status: int

    @property
    def killed(self) -> bool:
        """Whether it ended by the kill and not by itself."""
        return self.status == -signal.SIGKILL


def run(data: Path, *arguments: object, status: int | None = 0, where: Where = NOWHERE) -> str:
    """Run one verb to its end; what it said. ``status`` is what it must end with, if any."""
    done = finished(data, *arguments, where=where)
    said = done.stdout + done.stderr
    if status is not None and done.returncode != status:
        raise AssertionError(f"cordially {' '.join(map(str, arguments))}: {said}")
    return said


def finished(
    data: Path, *arguments: object, where: Where = NOWHERE
) -> subprocess.CompletedProcess[str]:
    """Run one verb to its end, however it ends."""
    return subprocess.run(
        command(data, *arguments),
        cwd=ROOT,
        env=os.environ | where,
        check=False,
        capture_output=True,
        text=True,
        timeout=AT_LAST,
    )


def command(data: Path, *arguments: object) -> list[str]:
    """How a verb is called."""
    return [*CORDIALLY, "--data", str(data), *map(str, arguments)]


def killed(
    called: Sequence[str], chance: random.Random, watched: Sequence[Path], usual: float
) -> Ended:
    """Start a program and kill it; it usually takes ``usual`` seconds."""
    with subprocess.Popen(
        called, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, process_group=0
    ) as child:
        when = _wait(child, chance, watched, usual)
        child.kill()
        out, err = child.communicate(timeout=AT_LAST)
    return Ended(when, out, err.decode(errors="replace"), child.returncode)


def _wait(
    child: subprocess.Popen[bytes], chance: random.Random, watched: Sequence[Path], usual: float
) -> str:
    begun = time.monotonic()
    when = chance.choice(("any time", "in a change", "writing a file", "just after"))
    patience = chance.uniform(0.1, 1.0) * usual if when == "any time" else 3 * usual + 2
    not_before = chance.choice((0.0, 0.3, 0.6)) * usual
    busy = False
    while child.poll() is None and time.monotonic() - begun < patience:
        seen = set(_at_work(watched)) if time.monotonic() - begun > not_before else set()
        if when in seen:
            _linger(child, chance.uniform(0, 0.04))
            break
        if when == "just after" and busy and not seen:
            _linger(child, chance.uniform(0, 0.01))
            break
        busy = busy or bool(seen)
        time.sleep(0.0005)
    return when if child.poll() is None else ""


def _linger(child: subprocess.Popen[bytes], seconds: float) -> None:
    end = time.monotonic() + seconds
    while child.poll() is None and time.monotonic() < end:
        time.sleep(0.0005)


def _at_work(watched: Sequence[Path]) -> Iterator[str]:
    """What is under way in these folders."""
    for folder in watched:
        try:
            entries = list(os.scandir(folder))
        except OSError:
            continue
        for entry in entries:
            if entry.name.endswith(".part"):
                yield "writing a file"
            elif entry.name == JOURNAL:
                try:
                    if entry.stat().st_size:
                        yield "in a change"
                except OSError:
                    continue
