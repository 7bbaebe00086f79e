"""The bundle and the Debian package that "make package" left in dist/, and a screen to open on."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

DIST = Path(__file__).parents[2] / "dist"


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The folder with the whole program."""
    folder = DIST / "cordially"
    assert folder.is_dir(), "run this by make package-test"
    return folder


@pytest.fixture(scope="session")
def deb() -> Path:
    """The Debian package."""
    (found,) = DIST.glob("cordially_*.deb")
    return found


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment that knows nothing of this folder, its Python or a display."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "CORDIALLY_DATA": str(tmp_path / "data"),
    }


@pytest.fixture
def screen(bare: dict[str, str]) -> Iterator[dict[str, str]]:
    """The same on a real X display of its own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten"]
    with subprocess.Popen([*command, "tcp"], pass_fds=[writing]) as server:
        os.close(writing)
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        yield bare | {"DISPLAY": f":{number}"}
        server.terminate()
