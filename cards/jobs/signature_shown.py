"""Shows a signature by itself: as a sheet in its own size, and as a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from cards.files import write_whole
from cards.jobs.draw import FORMATS, PICTURE_DPI
from cards.model.errors import InputError
from cards.model.geometry import Matrix, Size, mm
from cards.model.look import PEN_COLOURS, Pen
from cards.model.placement import Drawn, Face, Imposed, Sheet
from cards.model.signature import Signature
from cards.render.drawn import drawing_svg

_MARGIN = 3.0
"""Millimetres of paper round it."""


def show_signature(signature: Signature, out: Path) -> None:
    """Write a signature by itself, in its own size, as .svg, .pdf or .png (300 dpi).

    Raises InputError "jobs.wrong_format", SurroundingsError when it cannot be written.
    """
    ending = out.suffix.lower()
    if ending not in FORMATS:
        raise InputError("jobs.wrong_format", path=out, known=", ".join(FORMATS))
    sheet = signature_sheet(signature)
    if ending == ".svg":
        write_whole(out, drawing_svg(sheet, title=out.stem).encode())
        return
    from cards.render.pdf import pdf_bytes
    from cards.render.picture import write_png

    pdf = pdf_bytes([sheet], title=out.stem)
    if ending == ".pdf":
        write_whole(out, pdf)
    else:
        write_png(pdf, 0, out, dpi=PICTURE_DPI)


def signature_sheet(signature: Signature, pen: Pen = Pen.BLUE_BALLPOINT) -> Sheet:
    """A sheet just large enough for a signature in its own size."""
    wide, high = signature.size
    move = np.array([_MARGIN, _MARGIN])
    drawn = Drawn(
        tuple(mm(1.0) * (each + move) for each in signature.outlines),
        tuple(mm(1.0) * (each + move) for each in signature.strokes),
        PEN_COLOURS[pen],
    )
    size = Size(mm(wide + 2 * _MARGIN), mm(high + 2 * _MARGIN))
    return Sheet(size, (Imposed(Face(size, (drawn,), ""), Matrix()),))
