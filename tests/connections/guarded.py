"""The whole story in one process in which Python itself forbids every connection and look-up.

``python -m tests.connections.guarded FOLDER`` writes as JSON how each verb ended and what was
tried in vain. Libraries that are no part of Python (Qt, the printing library) are not seen here;
``tests/hostile/test_connections.py`` has the kernel tell what those do.
"""

from __future__ import annotations

import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

FORBIDDEN = ("socket.", "urllib.", "http.client.", "ftplib.", "smtplib.", "imaplib.", "webbrowser.")
"""How the events begin that any connection, look-up or listening of Python's own brings about."""
CHILDREN = ("subprocess.Popen", "os.system", "os.posix_spawn", "os.exec", "os.fork", "os.forkpty")
"""A process of its own could do what this one must not."""
tried: list[str] = []


class ForbiddenError(Exception):
    """What would have left this process."""


def forbid(event: str, arguments: tuple[object, ...]) -> None:
    """Note and refuse whatever leads out of this process."""
    if event.startswith((*FORBIDDEN, *CHILDREN)):
        tried.append(f"{event} {arguments[:3]!r}")
        raise ForbiddenError(event)


def main() -> None:
    """Go through the story."""
    from tests.connections.story import click_through, prepare, verbs

    folder = Path(sys.argv[1]) / "story"
    data = prepare(folder)
    sys.addaudithook(forbid)
    from desktop.__main__ import main as cordially

    ended: dict[str, int] = {}
    for verb in verbs(folder):
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
            ended[" ".join(verb)] = cordially(["--data", str(data), *verb])
    click_through(folder, dialogues=False)
    sys.stdout.write(json.dumps({"ended": ended, "tried": tried}))


if __name__ == "__main__":
    main()
