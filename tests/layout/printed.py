"""What poppler finds on the pages of a PDF: their size and the place of every letter."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from cards.model.placement import Face, Ink

Points = npt.NDArray[np.float64]

_SIZE = re.compile(r"^Page +\d+ size: +([\d.]+) x ([\d.]+) pts", re.MULTILINE)
_LETTER = re.compile(r'<use xlink:href="#glyph[^"]*" x="([-\d.]+)" y="([-\d.]+)"')


def page_sizes(pdf: Path) -> list[tuple[float, float]]:
    """The width and height of each page, in points."""
    told = _run("pdfinfo", "-f", "1", "-l", "999", pdf)
    return [(float(wide), float(high)) for wide, high in _SIZE.findall(told)]


def letters(pdf: Path, page: int, height: float) -> Points:
    """Where the letters of a page (counted from 1) begin, N x 2 points from its lower left."""
    drawn = pdf.with_suffix(f".{page}.svg")
    # A paper larger than any page: else poppler rounds its size and scales what is on it.
    paper = ["-paperw", 4000, "-paperh", 4000, "-nocenter", "-noshrink"]
    _run("pdftocairo", "-svg", *paper, "-f", page, "-l", page, pdf, drawn)
    found = [(float(x), height - float(y)) for x, y in _LETTER.findall(drawn.read_text())]
    return np.array(found).reshape(-1, 2)


def laid(faces: Iterable[Face]) -> Points:
    """Where the letters of some faces begin as they were laid out, in points on the face."""
    inks = [each for face in faces for each in face.placements if isinstance(each, Ink)]
    return np.concatenate([ink.matrices[:, 4:] for ink in inks])


def farthest(wanted: Points, found: Points) -> float:
    """How far the letter that is farthest off is from where one is wanted, in points."""
    apart = np.linalg.norm(wanted[:, None] - found[None], axis=2)
    return float(apart.min(axis=1).max())


def _run(*command: object) -> str:
    return subprocess.run(
        [str(part) for part in command], check=True, capture_output=True, text=True
    ).stdout
