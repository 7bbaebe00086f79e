"""Typst's plain way: all cards as one document, the ready lines joined by line breaks."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.bench.cards import FACE, FAMILY, FRAME, LEADING, SHEET, BenchCard

_DOCUMENT = """
#set page(width: {width}pt, height: {height}pt, margin: (x: {margin}pt, y: {margin}pt))
#set text(font: "{family}", top-edge: "baseline")
#for card in json("cards.json") {{
  set text(size: card.size * 1pt)
  set par(leading: card.size * {leading}pt)
  v(card.top * 1pt)
  card.lines.join(linebreak())
  pagebreak(weak: true)
}}
"""


class TypstPlain:
    """The same lines in the same face, every letter alike."""

    name = "Typst, plain text"

    def write(self, cards: Sequence[BenchCard], out: Path) -> None:
        """Set all cards in one run of the compiler, their data written out for it first."""
        # Only the bench installs Typst; the type checks also run where it is missing.
        typst: Any = import_module("typst")
        with tempfile.TemporaryDirectory() as folder:
            # Our pages carry no structure tree either; to look for other fonts is not its work.
            typst.compile(
                _write_source(cards, Path(folder)),
                output=out,
                font_paths=[str(FACE.parent)],
                ignore_system_fonts=True,
                pdf_tags=False,
            )


def _write_source(cards: Sequence[BenchCard], folder: Path) -> Path:
    data = [
        {
            "size": card.size,
            "top": SHEET.height - card.lines[0].y - FRAME.x,
            "lines": [line.text for line in card.lines],
        }
        for card in cards
    ]
    (folder / "cards.json").write_text(json.dumps(data), encoding="utf-8")
    source = folder / "cards.typ"
    source.write_text(
        _DOCUMENT.format(
            width=SHEET.width, height=SHEET.height, margin=FRAME.x, family=FAMILY, leading=LEADING
        ),
        encoding="utf-8",
    )
    return source
