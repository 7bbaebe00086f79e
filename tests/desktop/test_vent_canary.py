"""A unique string typed into the vent pad is looked for wherever the program could leave it.

A real process is typed into; it ends normally, is killed, or crashes, and then every file below
its home, data, temporary and working folders is searched, core dumps among them.
"""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CANARY = "Zwistelbrumm-90317-Quappenlicht"
"""Typed in lines of its own, so that it is not cut by what surrounds it."""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="reads /proc and looks for core dumps of Linux"
)
Starts = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Starts]:
    """Start the program with every folder it could write to below ``tmp_path``."""
    words = tmp_path.parent / f"{tmp_path.name}-words"
    text = "no " * 40 + CANARY + " no" * 40
    words.write_text("\n".join(str(ord(letter) + 1) for letter in text), encoding="ascii")
    homes = ["HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"]
    homes += ["XDG_STATE_HOME", "XDG_RUNTIME_DIR"]
    environ = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    for home in homes:
        folder = tmp_path / home.lower()
        folder.mkdir(mode=0o700)
        environ[home] = str(folder)
    child = str(ROOT / "tests" / "desktop" / "vent_child.py")

    begun: list[subprocess.Popen[str]] = []

    def begin(how: str, *more: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-X", "faulthandler", child, "data", str(words), how, *more]
        with (tmp_path / "stderr.log").open("w") as stderr:
            begun.append(
                subprocess.Popen(
                    command,
                    cwd=tmp_path,
                    env=environ,
                    stdout=subprocess.PIPE,
                    stderr=stderr,
                    text=True,
                )
            )
        return begun[-1]

    yield begin
    for process in begun:
        process.kill()
        process.communicate()


def holding(folder: Path) -> list[str]:
    """The files that hold the canary, or a good part of it, in either width of letters."""
    part = CANARY[4:-4]
    wanted = [part.encode("utf-8"), part.encode("utf-16-le"), part.encode("utf-32-le")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [str(path) for path in files if any(form in path.read_bytes() for form in wanted)]


def typed_all(child: subprocess.Popen[str]) -> None:
    assert child.stdout is not None
    said = child.stdout.readline().split()
    assert said[0] == "typed"
    assert said[1] == said[3]


def can_dump() -> bool:
    """Whether a crash leaves a core dump in the working folder here."""
    pattern = Path("/proc/sys/kernel/core_pattern").read_text(encoding="utf-8").strip()
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    return not pattern.startswith(("|", "/")) and hard != 0


def test_nothing_is_left_after_a_normal_end_nor_in_memory_before_it(
    start: Starts, tmp_path: Path
) -> None:
    memory = tmp_path / "memory.bin"
    child = start("end", str(memory))
    typed_all(child)
    assert child.wait(20) == 0
    assert memory.stat().st_size > 1_000_000
    assert not holding(tmp_path)


def test_nothing_is_left_after_a_kill(start: Starts, tmp_path: Path) -> None:
    child = start("wait")
    typed_all(child)
    child.kill()
    assert child.wait(20) == -signal.SIGKILL
    assert not holding(tmp_path)


@pytest.mark.parametrize(("how", "signals"), [("abort", signal.SIGABRT), ("fault", signal.SIGSEGV)])
def test_nothing_is_left_after_a_crash_with_the_text_still_there(
    start: Starts, tmp_path: Path, how: str, signals: signal.Signals
) -> None:
    child = start(how)
    typed_all(child)
    assert child.wait(20) == -signals
    assert not list(tmp_path.glob("core*"))
    assert not holding(tmp_path)


@pytest.mark.skipif("not can_dump()", reason="core dumps go elsewhere, or nowhere")
def test_without_the_pad_the_same_crash_leaves_a_dump(start: Starts, tmp_path: Path) -> None:
    assert start("bare abort").wait(20) == -signal.SIGABRT
    assert list(tmp_path.glob("core*"))
