"""Draws every picture of the window and lists them: ``python packaging/screenshots/all.py DOCS``.

The pictures go into DOCS/screenshots, those that the guide shows into DOCS/guide/pictures. Each
set at each scale is drawn by a process of its own, as Qt takes its scale when it starts.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import scenes
import states

from tests.desktop.places import DIALOGUES

HERE = Path(__file__).parent
SIDE_BY_SIDE = 2
"""Processes at a time."""
_SHOWN = re.compile(r"\]\(pictures/([\w-]+)\.png\)")


@dataclass(frozen=True, slots=True)
class Shoot:
    """One set at one scale, and the folder its pictures go to."""

    which: str
    scale: str
    folder: str
    said: str


SHOOTS = (
    Shoot("sample", "2", "200", "The sample search on a screen of 200 %"),
    Shoot("sample", "1", "100", "The sample search on a screen of 100 %"),
    Shoot("small", "1", "small", "The sample search in a window of 1024 × 700"),
    Shoot("crowded", "1", "crowded", "A panel of twelve with long names, 1024 × 700"),
    Shoot("states", "1", "states", "At work: the desk's tabs, cards on their way, a search"),
    Shoot("empty", "1", "empty", "Nothing there yet"),
    Shoot("first", "1", "first", "The very first start"),
)


def shoot(each: Shoot, folder: Path) -> None:
    """Draw one set; raises CalledProcessError when a picture does not come."""
    environment = os.environ | {
        "QT_SCALE_FACTOR": each.scale,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    called = [sys.executable, str(HERE / "shoot.py"), each.which, str(folder / each.folder)]
    subprocess.run(called, env=environment, check=True, stderr=subprocess.DEVNULL)  # noqa: S603 - our own


def listed(folder: Path) -> str:
    """A page that shows every picture with one line about it."""
    said = {f"dialogue-{each.id}": each.said for each in DIALOGUES}
    lines = ["# Every page and dialogue", "", "Made by `make screenshots` from the sample search."]
    for each in SHOOTS:
        names = scenes_said(each.which) | said
        lines += ["", f"## {each.said}", ""]
        for scheme in ("light", "dark"):
            for path in sorted((folder / each.folder / scheme).glob("*.png")):
                words = names[path.stem].rstrip(".")
                lines.append(f"- [{words}, {scheme}]({path.relative_to(folder).as_posix()})")
    return "\n".join(lines) + "\n"


def scenes_said(which: str) -> dict[str, str]:
    """What the pages of a set show, by the names of their pictures."""
    pages = {
        "crowded": scenes.CROWDED,
        "empty": scenes.EMPTY,
        "first": scenes.EMPTY,
        "states": states.STATES,
    }
    return {each.id: each.said for each in pages.get(which, scenes.PAGES)}


def illustrate(guide: Path, drawn: Sequence[Path]) -> None:
    """Give the guide the pictures its pages show, and the same in the dark."""
    pages = "".join(page.read_text(encoding="utf-8") for page in guide.glob("*.md"))
    for scheme, folder in (("light", guide / "pictures"), ("dark", guide / "pictures" / "dark")):
        folder.mkdir(parents=True, exist_ok=True)
        for name in set(_SHOWN.findall(pages)):
            places = (each / scheme / f"{name}.png" for each in drawn)
            shutil.copyfile(next(each for each in places if each.is_file()), folder / f"{name}.png")


def main(docs: Path) -> None:
    """Draw all anew and put them in the place of the old ones."""
    with tempfile.TemporaryDirectory() as made, ThreadPoolExecutor(SIDE_BY_SIDE) as hands:
        fresh = Path(made)
        for _ in hands.map(lambda each: shoot(each, fresh), SHOOTS):
            pass
        (fresh / "index.md").write_text(listed(fresh), encoding="utf-8")
        kept = docs / "screenshots"
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(fresh, kept)
    illustrate(docs / "guide", [kept / "100", kept / "states"])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
