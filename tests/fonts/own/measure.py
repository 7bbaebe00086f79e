"""Prints how well filled sheets come back; run with ``python -m tests.fonts.own.measure``.

Each simulated pen fills both pages; they are photographed turned, in perspective, with a shadow,
soft, noisy and as a JPEG. A shape counts as recovered when it shares ALIKE of its ink or more
with what was written (both cut to size and laid on one another).
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from time import process_time

import numpy as np

from fonts.own.boxes import BoxState
from fonts.own.reading import PageReading, read_scan
from fonts.own.scan import Scan
from fonts.own.sheet import find_paper
from tests.fonts.own.pen import Pen, filled, outline_shape, overlap, photographed, source_shape

ALIKE = 0.7
"""Shared ink over all ink: below, a shape has lost or gained something the eye sees."""
PENS = {
    "thin": Pen("NothingYouCouldDo", colour=(30, 30, 35)),
    "bold": Pen("PatrickHand", colour=(20, 20, 22)),
    "joined": Pen("CedarvilleCursive", colour=(25, 35, 110)),
}


@dataclass(frozen=True)
class Recovery:
    """What came back of a sheet: how many signs, how like each box is.

    ``seconds`` are those of the processor for the slower page.
    """

    signs: int
    likeness: dict[str, float]
    seconds: float

    @property
    def share(self) -> float:
        """Of the boxes written, how many came back as they were."""
        return float(np.mean([value >= ALIKE for value in self.likeness.values()]))


def likeness(page: PageReading, pen: Pen) -> dict[str, float]:
    """How like its source each box came back; 0 for one that was not read."""
    found = {}
    for box in page.boxes:
        sign = pen.sign(box.cell.request)
        if sign and box.state is BoxState.READ:
            shape = outline_shape(box.outlines, 16)
            found[box.cell.request.key] = overlap(shape, source_shape(pen, sign, 16), 2)
        elif sign:
            found[box.cell.request.key] = 0.0
        else:
            assert box.state is BoxState.EMPTY
    return found


def recovery(pen: Pen, dpi: int) -> Recovery:
    """Fill both pages, photograph and read them, and compare."""
    found: dict[str, float] = {}
    slowest = 0.0
    for number in (0, 1):
        photo = photographed(filled(find_paper("letter"), number, pen, dpi))
        begun = process_time()
        page = read_scan(Scan("photo", photo))
        slowest = max(slowest, process_time() - begun)
        found |= likeness(page, pen)
    signs = {key.rpartition(".")[0] for key, value in found.items() if value}
    return Recovery(len(signs), found, slowest)


def main() -> None:
    """Print a row for each pen and resolution."""
    out = sys.stdout
    out.write("pen     dpi  signs  boxes  recovered  likeness: median  5 %    CPU seconds a page\n")
    for name, pen in PENS.items():
        for dpi in (300, 150):
            got = recovery(pen, dpi)
            values = list(got.likeness.values())
            out.write(
                f"{name:7} {dpi:4} {got.signs:6} {len(values):6} {got.share:10.1%}"
                f" {np.median(values):17.3f}  {np.percentile(values, 5):.3f} {got.seconds:10.1f}\n"
            )
            out.flush()


if __name__ == "__main__":
    main()
