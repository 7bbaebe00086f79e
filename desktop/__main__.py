"""The one entry of Cordially: a verb goes to the command line, no verb opens the window.

Nothing of Qt is imported before that is decided, so that a verb works on a machine without it.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

MEASURE = "--measure-start"
DATA = "--data"
OPEN = "--open"
"""Files to bring in follow, none or more: how a desktop starts a program with files."""


class Start(NamedTuple):
    """What the command line asks for, as far as the entry looks at it."""

    data: str = ""
    measure: bool = False
    files: tuple[str, ...] = ()
    """What the window is to bring in."""
    has_verb: bool = False
    """Whether anything else follows: a verb, or an option of the command line such as --help."""


def read_start(arguments: Sequence[str]) -> Start:
    """Look at ``--data``, ``--measure-start``, ``--open`` and whether a verb follows."""
    data, measure = "", False
    left = list(arguments)
    while left:
        argument = left.pop(0)
        if argument == MEASURE:
            measure = True
        elif argument == DATA and left:
            data = left.pop(0)
        elif argument.startswith(f"{DATA}=") and argument != f"{DATA}=":
            data = argument.partition("=")[2]
        elif argument == OPEN:
            return Start(data, measure, tuple(left))
        else:
            return Start(data, measure, has_verb=True)
    return Start(data, measure)


def has_display() -> bool:
    """Whether a window can be shown at all."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main(argv: Sequence[str] | None = None) -> int:
    """Start as the arguments say; returns the exit status (0 done, 2 surroundings, 1 else)."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    start = read_start(arguments)
    if start.has_verb:
        from cards.cli.main import main as run_verb

        return run_verb(arguments)
    if not has_display():
        sys.stderr.write(
            "error: There is no display to open a window on. Start Cordially in a desktop"
            " session, or use its commands (see cordially --help).\n"
        )
        return 2
    # What a start makes is there to stay; ``desktop.app`` has the search go on after it.
    gc.disable()
    from desktop.no_features import skip_feature_search

    skip_feature_search()
    from cards.jobs.folder import data_folder
    from desktop.app import run

    files = [Path(file).absolute() for file in start.files]
    return run(data_folder(start.data), files=files, measure=start.measure)


if __name__ == "__main__":
    sys.exit(main())
