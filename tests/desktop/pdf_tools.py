"""Reads PDFs back with poppler and qpdf, programs that know nothing of ours."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What other programs find in a PDF."""

    pages: int
    sizes: tuple[tuple[float, float], ...]
    """Width and height of each page, in points."""
    texts: tuple[str, ...]
    """The words of each page, with single spaces between them."""
    fonts_embedded: bool


def read_back(path: Path) -> ReadBack:
    """Check a PDF with qpdf, then read it with poppler."""
    _run("qpdf", "--check", str(path))
    info = _run("pdfinfo", "-f", "1", "-l", "-1", str(path))
    found = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+) pts", info)
    sizes = tuple((float(width), float(height)) for width, height in found)
    texts = _run("pdftotext", "-enc", "UTF-8", str(path), "-").split("\f")[:-1]
    fonts = [line.split() for line in _run("pdffonts", str(path)).splitlines()[2:]]
    # The columns from the right: object number and generation, uni, sub, emb.
    embedded = bool(fonts) and all(line[-5] == "yes" for line in fonts)
    words = tuple(" ".join(text.split()) for text in texts)
    return ReadBack(len(sizes), sizes, words, embedded)


def _run(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    return done.stdout
