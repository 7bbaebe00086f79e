"""What the assistant does off the UI thread: reading scans and making the hand with a sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from cards.model.look import Look
from desktop.notes.pictures import _PDFIUM, _as_qimage, writing_sample
from desktop.texts import printed
from desktop.work import Progress

if TYPE_CHECKING:
    from cards.jobs.hands import LearnedHand, RefusedScan
    from fonts.own.reading import PageReading


@dataclass(frozen=True, slots=True)
class WrittenHand:
    """A hand that was kept, and lines it wrote."""

    learned: LearnedHand
    sample: QImage


def sheet_picture(paper_id: str, dpi: float) -> QImage:
    """The first page of the sheet on a paper."""
    from cards.render.handsheet import sheet_pdf
    from cards.render.picture import page_image
    from fonts.own.sheet import find_paper

    pdf = sheet_pdf(find_paper(paper_id), say=printed)
    with _PDFIUM:
        return _as_qimage(page_image(pdf, 0, dpi=dpi))


def read(paths: Sequence[Path], progress: Progress) -> tuple[PageReading | RefusedScan, ...]:
    """Read scans; those that cannot be read stand among the pages."""
    from cards.jobs.hands import read_each

    # PDFium draws the previews, too, and is not made for two threads at once.
    if any(path.suffix.lower() == ".pdf" for path in paths):
        with _PDFIUM:
            return read_each(paths, progress)
    return read_each(paths, progress)


def make(
    data: Path, pages: Sequence[PageReading], name: str, text: str, progress: Progress
) -> WrittenHand:
    """Keep a hand and let it write a text, without the words it lacks letters for."""
    from cards.jobs.hands import keep_hand
    from fonts.hand import Hand

    learned = keep_hand(data, pages, name)
    progress(1)
    hand = Hand(learned.info)
    lines = (
        " ".join(word for word in line.split() if not hand.missing(word))
        for line in text.splitlines()
    )
    written = "\n".join(lines).strip() or learned.characters[:12]
    return WrittenHand(learned, writing_sample(written, Look(hand=learned.info.id), 150))
