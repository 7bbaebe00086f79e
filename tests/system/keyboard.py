"""A display of its own with a window manager, and a keyboard that presses keys of the X server."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from tests.system.service import until

ROOT = Path(__file__).parents[2]
SLOW = 60.0
"""Seconds until a window or the store must show what was asked for."""
SOON = 4.0
"""Seconds after which keys are pressed again, as the page may still have been reading."""


class Screen:
    """Xvfb, openbox and the real program on it, driven by xdotool; nothing is ever clicked."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._running: list[subprocess.Popen[bytes]] = []
        self._env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}

    def __enter__(self) -> Screen:
        """Start display, window manager and program."""
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24"]
        self._start([*command, "-nolisten", "tcp"], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            self._env["DISPLAY"] = f":{told.readline().strip()}"
        self._start(["openbox", "--sm-disable"])
        # No printer, so that Ctrl+P asks for a file.
        self._env["CUPS_SERVER"] = str(self._data / "nobody")
        until(lambda: self._knows("_NET_SUPPORTING_WM_CHECK"), "no window manager", SLOW)
        self.program = self._start([sys.executable, "-m", "desktop", "--data", str(self._data)])
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """End what is still running, the last first."""
        for process in reversed(self._running):
            if process.poll() is None:
                process.terminate()
            process.wait(timeout=SLOW)

    def _start(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, cwd=ROOT, env=self._env, pass_fds=pass_fds)
        self._running.append(process)
        return process

    def _knows(self, property_name: str) -> bool:
        done = subprocess.run(
            ["xprop", "-root", property_name], env=self._env, capture_output=True, check=False
        )
        return b"window id" in done.stdout

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def active(self) -> str:
        """The title of the window that has the keyboard; "" while none has."""
        return self._do("getactivewindow", "getwindowname")

    def wait_for(self, title: str) -> None:
        """Wait until a window whose title begins so has the keyboard."""
        until(lambda: self.active().startswith(title), f"no window called {title}", SLOW)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as "ctrl+Return"."""
        self._do("key", "--clearmodifiers", "--delay", "30", *keys)

    def press_for(self, keys: tuple[str, ...], reached: Callable[[], bool], said: str) -> None:
        """Press keys until they have done what they are for, with time for it each time."""
        for _ in range(int(SLOW / SOON)):
            self.press(*keys)
            with suppress(TimeoutError):
                until(reached, said, SOON)
                return
        raise TimeoutError(said)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "12", text)
