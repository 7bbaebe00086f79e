"""WeasyPrint's plain way: all cards as one page of HTML, each a block it breaks into lines."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.bench.cards import FACE, FAMILY, FRAME, LEADING, SHEET, BenchCard

_HEAD = """<!DOCTYPE html><html lang="en"><title>Cards</title><style>
@font-face {{ font-family: "{family}"; src: url("{face}"); }}
@page {{ size: {width}pt {height}pt; margin: {top}pt {right}pt 0 {left}pt; }}
p {{ margin: 0; font-family: "{family}"; line-height: {leading}; white-space: pre-wrap;
    page-break-after: always; }}
</style>"""


class WeasyPrintPlain:
    """The same texts in the same face and size, every letter alike."""

    name = "WeasyPrint, plain text"

    def write(self, cards: Sequence[BenchCard], out: Path) -> None:
        """Set all cards as one document."""
        # Only the bench installs WeasyPrint; the type checks also run where it is missing.
        weasyprint: Any = import_module("weasyprint")
        head = _HEAD.format(
            family=FAMILY,
            face=FACE.as_uri(),
            width=SHEET.width,
            height=SHEET.height,
            top=SHEET.height - FRAME.top,
            right=SHEET.width - FRAME.right,
            left=FRAME.x,
            leading=LEADING,
        )
        texts = (f'<p style="font-size:{card.size}pt">{escape(card.note.text)}' for card in cards)
        weasyprint.HTML(string=head + "\n".join(texts)).write_pdf(out)
