"""How well a program reads each hand: character error rates, varied beside plain.

Tesseract (English) reads the same notes, written plainly and in the default preset, as printed at
300 dpi. Its rate on the varied card should stay within 1.15 times that on the plain face, plus
0.02. ``python -m tests.bench.legibility`` prints this table alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from cards.layout.card import lay_out_card
from cards.model.look import DEFAULT_VARIATION, Look
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image
from fonts.catalogue import HandInfo, hands
from tests.bench.notes import BenchNote, write_notes
from tests.bench.tables import table, verdict

_NOTES = 8
_BATCH = 300
"""The batch of texts that this bench reads; another number gives other notes."""
_DPI = 300.0
_STOCK = "a2-flat"
_TIMES, _PLUS = 1.15, 0.02
_MISSING = "Left out: the legibility of the hands, because Tesseract (tesseract-ocr) is not here.\n"


@dataclass(frozen=True, slots=True)
class Rates:
    """Characters wrong by characters written, of a plain and of a varied card."""

    plain: float
    varied: float

    @property
    def bound(self) -> float:
        """The highest rate that the varied card should have."""
        return _TIMES * self.plain + _PLUS


def legibility_table() -> str:
    """The error rates of every hand as a table, or a line that says why there is none."""
    program = shutil.which("tesseract")
    if program is None:
        return _MISSING
    notes = list(write_notes(_NOTES, batch=_BATCH))
    rows = []
    for info in hands():
        rates = _rates(program, info, notes)
        met = verdict(met=rates.varied <= rates.bound)
        figures = (f"{rate:.3f}" for rate in (rates.plain, rates.varied, rates.bound))
        rows.append((info.name, *figures, met))
    head = ("error rate of Tesseract", "plain", DEFAULT_VARIATION, "bound", "goal")
    return table(head, rows)


def _rates(program: str, info: HandInfo, notes: Sequence[BenchNote]) -> Rates:
    """The rates over all notes together."""
    written = sum(len(_compared(note.text)) for note in notes)
    plain, varied = (
        sum(_wrong(program, info.id, variation, notes)) / written
        for variation in ("plain", DEFAULT_VARIATION)
    )
    return Rates(plain, varied)


def _wrong(program: str, hand: str, variation: str, notes: Sequence[BenchNote]) -> list[int]:
    """For each note, how many characters must change to turn what is read into the text."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        pictures = [
            _picture(note, Look(hand=hand, stock=_STOCK, variation=variation), Path(folder))
            for note in notes
        ]
        read = list(pool.map(lambda picture: _read(program, picture), pictures))
    return [
        Levenshtein.distance(_compared(note.text), _compared(text))
        for note, text in zip(notes, read, strict=True)
    ]


def _picture(note: BenchNote, look: Look, folder: Path) -> Path:
    """The card of a note as a PNG, from the page that is printed."""
    sheet = lay_out_card(note.text, look, note.seed, recipient=note.name)
    page = page_image(pdf_bytes([sheet], title="card"), 0, dpi=_DPI)
    picture = folder / f"{note.seed}.png"
    page.save(picture, dpi=(_DPI, _DPI))
    return picture


def _read(program: str, picture: Path) -> str:
    """What Tesseract reads; on one thread, because cards are read side by side."""
    return subprocess.run(
        [program, str(picture), "-", "-l", "eng", "--psm", "6"],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    ).stdout


def _compared(text: str) -> str:
    """A text as it is compared: accents, which English reading drops, and line breaks left out."""
    plain = unicodedata.normalize("NFD", text)
    kept = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(kept.translate({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'}).split())


if __name__ == "__main__":
    sys.stdout.write(legibility_table())
