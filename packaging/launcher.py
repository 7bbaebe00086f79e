"""Starts Cordially from an installed wheel: the rooms lie in this folder, private to it."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Put the rooms on the import path and start; returns the exit code."""
    folder = str(Path(__file__).resolve().parent)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    try:
        from desktop.__main__ import main as start

        return start()
    except KeyboardInterrupt:
        # Before the command line is there to say so itself.
        sys.stderr.write("error: Stopped; nothing was written.\n")
        return 2
