"""Draws pictures of the window in one process, so at one scale: pages, dialogues, light and dark.

    python packaging/screenshots/shoot.py SET FOLDER [ID…]

SET is one of ``draw.SETS``; QT_SCALE_FACTOR is the scale. With IDs, only these pictures are drawn.
The SET "singles" is those pictures for the docs that show the window at work.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import clock


def begin(which: str, folder: Path, only: list[str]) -> None:
    """Stop the calendar and look for no screen, which both come before any other import."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    clock.stop()
    if which == "singles":
        import singles

        singles.main(folder)
    else:
        import draw

        draw.main(which, folder, only)


if __name__ == "__main__":
    begin(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
    sys.stdout.flush()
    # Threads of pictures still under way are nobody's loss.
    os._exit(0)
