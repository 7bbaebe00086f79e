"""Draws one note as a card: a PDF, or a picture of it."""

from __future__ import annotations

from pathlib import Path

from cards.jobs.cards import card_sheet
from cards.model.errors import InputError
from cards.model.look import Look
from cards.render.pdf import pdf_bytes, write_pdf
from cards.render.picture import write_png

PICTURE_DPI = 300.0
FORMATS = (".pdf", ".png")


def draw(text: str, look: Look, seed: int, recipient: str, out: Path) -> None:
    """Write the card of a text; the ending of ``out`` says as what.

    Raises InputError "jobs.wrong_format", and what laying out and writing raise.
    """
    ending = out.suffix.lower()
    if ending not in FORMATS:
        raise InputError("jobs.wrong_format", path=out, known=", ".join(FORMATS))
    sheet = card_sheet(text, look, seed, recipient)
    if ending == ".pdf":
        write_pdf([sheet], out, title=out.stem)
    else:
        write_png(pdf_bytes([sheet], title=out.stem), 0, out, dpi=PICTURE_DPI)
