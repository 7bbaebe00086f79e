"""The data folder and the files that every harness here starts from."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from cards.store import open_store
from fonts.catalogue import ROOM
from fonts.own.sheet import find_paper
from tests.desktop.notes_given import all_ready
from tests.fonts.own.pen import Pen, filled, saved
from tests.hostile.process import run
from tests.press.photos import lying, photo
from tests.press.printers import LETTER, printer

MANY = 300
"""People in a file: enough for a change that takes a while."""
_HEADS = "full_name,first_name,company,role,talked_about,street,city,region,postcode,country"


@dataclass(frozen=True, slots=True)
class Case:
    """One call of a verb: its data folder, and the folder of what it reads and writes."""

    data: Path
    files: Path

    @property
    def out(self) -> Path:
        """Where it writes to."""
        return self.files / "out"


def make_base(folder: Path, *, scans: bool = False) -> Case:
    """A folder with the files that verbs read, and a data folder with three notes ready.

    ``scans`` adds a filled sheet, a signature and a photo of the printer's test page.
    """
    base = Case(folder / "data", folder)
    base.out.mkdir(parents=True)
    with open_store(base.data) as store:
        all_ready(store)
    rows = [
        f"Guest {n},Guest,Firm {n % 40},baker,ovens,{n} Dock Road,Oslo,,0150,NO"
        for n in range(MANY)
    ]
    (folder / "people.csv").write_text("\n".join([_HEADS, *rows]) + "\n")
    note = "Dear {first_name},\n\nThank you for the talk about {talked_about}.\n\nMaya\n"
    (folder / "note.txt").write_text(note)
    if scans:
        paper, pen = find_paper("letter"), Pen("Caveat")
        saved(filled(paper, 0, pen, 150), folder / "0.png")
        saved(filled(paper, 1, pen, 150), folder / "1.png")
        picture = Image.new("RGB", (1200, 700), "white")
        font = ImageFont.truetype(str(ROOM / "faces" / "LaBelleAurore.ttf"), 130)
        ImageDraw.Draw(picture).text((250, 250), "Maya Lind", "navy", font)
        picture.save(folder / "signature.png")
        seen = lying(printer(LETTER), LETTER, 120, 0.08, turn=3)
        Image.fromarray(photo(seen)).save(folder / "photo.jpg")
    run(base.data, "backup", "-o", folder / "kept.cordially")
    return base


class Copy:
    """A copy of the base for one round, gone afterwards."""

    def __init__(self, base: Case, place: Path, prepare: Callable[[Case], None]) -> None:
        self._base, self._place, self._prepare = base, place, prepare

    def __enter__(self) -> Case:
        shutil.copytree(self._base.files, self._place)
        case = Case(self._place / "data", self._place)
        self._prepare(case)
        return case

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._place)
