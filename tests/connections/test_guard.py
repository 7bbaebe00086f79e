"""No connection and no look-up, in a process in which both are forbidden, through a whole story."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.connections.story import REFUSED

ROOT = Path(__file__).parents[2]
WHO_ASKS = "from tests.connections import guarded; import sys; sys.addaudithook(guarded.forbid)\n"


def test_the_whole_story_reaches_for_nobody(tmp_path: Path) -> None:
    # Nobody prints here: what the printing library does is looked at elsewhere.
    alone = {"CUPS_SERVER": str(tmp_path / "nobody"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.connections.guarded", str(tmp_path)],
        cwd=ROOT,
        env=os.environ | alone,
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["tried"] == []
    for verb, status in told["ended"].items():
        refused = any(word in verb.split() for word in REFUSED)
        assert status == (2 if refused else 0), verb


@pytest.mark.parametrize(
    "deed",
    [
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import socket; socket.gethostbyname('localhost')",
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.socket()",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.posix_spawn('/bin/true', ['true'], {})",
        "import os; os.fork()",
    ],
)
def test_the_guard_sees_whatever_leads_out(deed: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WHO_ASKS + deed], cwd=ROOT, check=False, capture_output=True
    )
    assert done.returncode != 0
    assert b"ForbiddenError" in done.stderr
