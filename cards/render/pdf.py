"""Writes sheets as a PDF: one page a sheet, vector only, the text copied out as it was typed."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt

from cards.files import write_beside
from cards.model.placement import Raster, Sheet
from cards.render.content import sheet_content
from cards.render.document import Document
from cards.render.ink import FaceKey, Palette, mark_outlines, mark_palettes
from cards.render.painted import Opacities, mark_opacities
from cards.render.pictures import mark_pictures
from cards.render.tooth import has_tooth
from fonts.embed import embed
from fonts.hand import load_hand

_SPOOL_IN_MEMORY = 4 * 1024 * 1024

Progress = Callable[[int], None]
"""Told the number of pages made so far; it may raise CancelledError to stop the work."""


def write_pdf(
    sheets: Iterable[Sheet],
    out: Path,
    *,
    title: str,
    author: str = "",
    language: str = "en",
    progress: Progress | None = None,
) -> int:
    """Write sheets to a PDF file and return how many pages it has.

    The sheets are taken one by one, so a batch of any length needs the memory of one page. The
    file appears whole or not at all: whatever is raised on the way leaves an older file as it
    was. Raises SurroundingsError when the file cannot be written.
    """
    with write_beside(out) as beside, beside.open("wb") as file:
        return _write(sheets, file, title, author, language, progress)


def pdf_bytes(
    sheets: Iterable[Sheet], *, title: str, author: str = "", language: str = "en"
) -> bytes:
    """The same PDF in memory, for a preview."""
    out = BytesIO()
    _write(sheets, out, title, author, language, None)
    return out.getvalue()


def _write(
    sheets: Iterable[Sheet],
    out: IO[bytes],
    title: str,
    author: str,
    language: str,
    progress: Progress | None,
) -> int:
    with tempfile.SpooledTemporaryFile(max_size=_SPOOL_IN_MEMORY) as spool:
        document = Document(spool, title=title, author=author, language=language)
        used: dict[FaceKey, npt.NDArray[np.bool_]] = {}
        palettes: set[Palette] = set()
        pictures: dict[str, Raster] = {}
        opacities: set[Opacities] = set()
        tooth = False
        for sheet in sheets:
            mark_outlines(sheet, used)
            mark_palettes(sheet, palettes)
            mark_pictures(sheet, pictures)
            mark_opacities(sheet, opacities)
            tooth = tooth or has_tooth(sheet)
            document.add_page(sheet.size, sheet_content(sheet))
            if progress:
                progress(document.page_count)
        document.add_resources(
            palettes,
            (
                (key, embed(load_hand(key[0]), key[1], np.flatnonzero(marks).tolist()))
                for key, marks in sorted(used.items())
            ),
            pictures.values(),
            opacities,
            tooth=tooth,
        )
        document.write(out)
        return document.page_count
