"""Runs verbs each in a process of its own that is forked from a warm one: ``python -m ...forked``.

Starting Python takes ten times as long as most verbs; for hundreds of calls that matters. The
process is the program's own in all but its start: the same ``main``, with its own descriptors.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[2]
WARM = ("desktop.__main__", "cards.cli.people", "cards.cli.importing", "cards.cli.keeping")


@dataclass(frozen=True, slots=True)
class Done:
    """How a verb ended and what it said."""

    returncode: int
    stdout: str
    stderr: str


class Forked:
    """The warm process, asked for one verb after another."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.forked"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=20)

    def run(self, data: Path, *arguments: object) -> Done:
        """One verb on a data folder."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(["--data", str(data), *map(str, arguments)]) + "\n")
        self._process.stdin.flush()
        return Done(**json.loads(self._process.stdout.readline()))


def _serve() -> None:
    from importlib import import_module

    for name in WARM:
        import_module(name)
    for line in sys.stdin:
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            child = os.fork()
            if child == 0:
                _become(json.loads(line), out.fileno(), err.fileno())
            _, status = os.waitpid(child, 0)
            said = {"returncode": os.waitstatus_to_exitcode(status)}
            texts = {}
            for name, file in (("stdout", out), ("stderr", err)):
                file.seek(0)
                texts[name] = file.read().decode(errors="replace")
        sys.stdout.write(json.dumps(said | texts) + "\n")
        sys.stdout.flush()


def _become(arguments: list[str], out: int, err: int) -> None:
    """Turn this process into the program, and end with its status."""
    from desktop.__main__ import main

    os.dup2(out, 1)
    os.dup2(err, 2)
    status = 70
    try:
        status = main(arguments)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    _serve()
