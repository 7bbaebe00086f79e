"""How well a program reads each hand: character error rates, varied beside plain.

Tesseract (English) reads the same notes, written plainly and in the default preset, as scanned at
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
from concurrent.futures import Future, ThreadPoolExecutor
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

_NOTES = 12
_BATCH = 300
"""The batch of texts that this bench reads; another number gives other notes."""
_DPI = 300
_FINER = 2
"""Pages are drawn so much finer than they are read, as print is: at the scan's own resolution the
fine line round each letter would come out a whole pixel wide."""
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
    written = sum(len(_compared(note.text)) for note in notes)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        # Pages are drawn in turn, and read side by side meanwhile.
        begun = [
            (
                info,
                [
                    pool.submit(_read, program, _pictures(info, variation, notes, Path(folder)))
                    for variation in ("plain", DEFAULT_VARIATION)
                ],
            )
            for info in hands()
        ]
        rows = [
            _row(info, Rates(*(_wrong(each, notes) / written for each in both)))
            for info, both in begun
        ]
    head = ("error rate of Tesseract", "plain", DEFAULT_VARIATION, "bound", "goal")
    return table(head, rows)


def _row(info: HandInfo, rates: Rates) -> tuple[str, ...]:
    figures = (f"{rate:.3f}" for rate in (rates.plain, rates.varied, rates.bound))
    return (info.name, *figures, verdict(met=rates.varied <= rates.bound))


def _wrong(read: Future[list[str]], notes: Sequence[BenchNote]) -> int:
    """How many characters must change to turn what is read into the texts."""
    return sum(
        Levenshtein.distance(_compared(note.text), _compared(text))
        for note, text in zip(notes, read.result(), strict=True)
    )


def _pictures(
    info: HandInfo, variation: str, notes: Sequence[BenchNote], folder: Path
) -> list[Path]:
    """The cards of the notes as grey pictures, from the pages that are printed."""
    look = Look(hand=info.id, stock=_STOCK, variation=variation)
    sheets = [lay_out_card(note.text, look, note.seed, recipient=note.name) for note in notes]
    pages = pdf_bytes(sheets, title="card")
    pictures = []
    for number in range(len(notes)):
        page = page_image(pages, number, dpi=_DPI * _FINER).convert("L").reduce(_FINER)
        pictures.append(folder / f"{info.id}-{variation}-{number}.png")
        page.save(pictures[-1], dpi=(_DPI, _DPI), compress_level=1)
    return pictures


def _read(program: str, pictures: Sequence[Path]) -> list[str]:
    """What Tesseract reads on each picture; on one thread, because hands are read side by side."""
    listed = pictures[0].with_suffix(".txt")
    listed.write_text("\n".join(map(str, pictures)), encoding="utf-8")
    read = subprocess.run(
        [program, str(listed), "-", "-l", "eng", "--psm", "6"],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    ).stdout
    return read.split("\f")[: len(pictures)]


def _compared(text: str) -> str:
    """A text as it is compared: accents, which English reading drops, and line breaks left out."""
    plain = unicodedata.normalize("NFD", text)
    kept = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(kept.translate({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'}).split())


if __name__ == "__main__":
    sys.stdout.write(legibility_table())
