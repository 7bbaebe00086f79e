"""Reads scans of filled sheets, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from fonts.errors import HandError
from fonts.own.boxes import BoxReading, BoxState, read_boxes
from fonts.own.flatten import SCALE, FlatPage, flatten
from fonts.own.marks import find_marks
from fonts.own.scan import Scan, open_scans
from fonts.own.sheet import BOX_HEIGHT, BOX_WIDTH, Cell, SheetPage

MOST_PAGES = 40
_SHOWN_SCALE = 5.0
"""Pixels a millimetre of the picture kept for showing."""

Progress = Callable[[int], None]
"""Told how many pages have been read; it may raise to stop the work."""


@dataclass(frozen=True, slots=True, eq=False)
class PageReading:
    """A page as read: which scan it was, which page of the sheet, and its boxes.

    ``picture`` is the page laid flat, its shadows taken out, ``scale`` pixels a millimetre.
    """

    name: str
    page: SheetPage
    boxes: tuple[BoxReading, ...]
    picture: npt.NDArray[np.uint8]
    scale: float = _SHOWN_SCALE

    def texts(self, state: BoxState) -> tuple[str, ...]:
        """What the boxes of a state ask for, in the sheet's order, repeats included."""
        return tuple(box.cell.request.text for box in self.boxes if box.state is state)

    def thumbnail(self, cell: Cell) -> npt.NDArray[np.uint8]:
        """The picture of one box."""
        x, y = cell.box
        left, top = round(x * self.scale), round(y * self.scale)
        right, bottom = left + round(BOX_WIDTH * self.scale), top + round(BOX_HEIGHT * self.scale)
        return np.ascontiguousarray(self.picture[top:bottom, left:right])


def read_pages(paths: Sequence[Path], progress: Progress | None = None) -> Iterator[PageReading]:
    """Read the pages in these files, in any order, one after the other.

    Raises HandError with the file's name for one that is no picture or shows no sheet.
    """
    count = 0
    for path in paths:
        for scan in open_scans(path):
            if count >= MOST_PAGES:
                raise HandError("own.too_many_scans", most=MOST_PAGES)
            yield read_scan(scan)
            count += 1
            if progress:
                progress(count)


def read_scan(scan: Scan) -> PageReading:
    """Read one picture; raises HandError when it does not show one page of a sheet."""
    grey = np.asarray(cv2.cvtColor(scan.colours, cv2.COLOR_RGB2GRAY), np.uint8)
    found = find_marks(grey, scan.name)
    flat = flatten(scan.colours, found, scan.name)
    return PageReading(
        name=scan.name,
        page=flat.page,
        boxes=read_boxes(flat),
        picture=_shown(flat),
    )


def _shown(flat: FlatPage) -> npt.NDArray[np.uint8]:
    shrink = _SHOWN_SCALE / SCALE
    small = cv2.resize(flat.dark, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    return np.asarray(np.rint(255.0 * (1.0 - small)), np.uint8)
