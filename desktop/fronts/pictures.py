"""Draws fronts and backs as pictures for their dialog; runs off the UI thread."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from cards.jobs.texts import KNOWN_ERRORS
from cards.layout.fronts import back_face, front_face, picture_dpi
from cards.layout.stocks import find_stock
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.geometry import Matrix, Size, mm
from cards.model.look import Look
from cards.model.paper import Fold, Stock
from cards.model.placement import Face, Imposed, Sheet
from desktop.notes.pictures import _PDFIUM, _as_qimage

_TILE = Size(mm(62), mm(62))
_CUT = mm(7)
"""Of its margins, which are wide, so that one sees more of it."""
_SEED = 3
_BETWEEN = mm(12)
DRAWN = -1
Places = list[tuple[float, float]]
"""The lower left corners of panels on a sheet, in points."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """Front and back of a card beside each other, and how many dots an inch a picture has.

    ``leaves`` are where they lie, in shares of the picture. ``dots`` is 0 without a picture, and
    ``DRAWN`` where it has no dots at all.
    """

    image: QImage
    leaves: tuple[QRectF, ...]
    dots: int


def tiles(fronts: Mapping[str, Front], look: Look, pixels: int) -> dict[str, QImage]:
    """Each front on a small square card; without those that cannot be drawn."""
    square = replace(find_stock("a2-flat"), panel=_TILE)
    found = {}
    for key, front in fronts.items():
        with suppress(*KNOWN_ERRORS):
            face = front_face(front, square, look, _SEED)
            cut = Matrix.shift(-_CUT, -_CUT)
            seen = Size(_TILE.width - 2 * _CUT, _TILE.height - 2 * _CUT)
            found[key] = _image(Sheet(seen, (Imposed(face, cut),)), pixels / seen.width)
    return found


def front_and_back(
    imposing: Imposing, look: Look, pixels: int, *, empty_back: bool = True
) -> Shown:
    """The card from both sides in ``pixels`` of width; raises as ``front_face``, ``back_face``.

    Without ``empty_back`` a back on which nothing is printed is left out.
    """
    stock, front = find_stock(look.stock), imposing.front
    faces: list[Face | None] = [front_face(front, stock, look, _SEED) if front else None]
    if stock.fold is not Fold.NONE and (imposing.back or empty_back):
        faces.append(back_face(imposing.back, stock, look, _SEED) if imposing.back else None)
    elif imposing.back and not front:
        faces = [back_face(imposing.back, stock, look, _SEED)]
    beside = stock.panel.height > stock.panel.width
    sheet, places = _beside(stock, faces) if beside else _below(stock, faces)
    dots = 0
    if front and front.kind is FrontKind.PICTURE:
        found = picture_dpi(Path(front.value), stock)
        dots = DRAWN if math.isinf(found) else round(found)
    leaves = tuple(_share(stock.panel, place, sheet.size) for place in places)
    return Shown(_image(sheet, pixels / sheet.size.width), leaves, dots)


def _share(panel: Size, place: tuple[float, float], of: Size) -> QRectF:
    """Where a panel lies in a sheet, in shares of its sides, from the upper left corner."""
    left, bottom = place
    top = of.height - bottom - panel.height
    wide, high = panel.width / of.width, panel.height / of.height
    return QRectF(left / of.width, top / of.height, wide, high)


def _beside(stock: Stock, faces: list[Face | None]) -> tuple[Sheet, Places]:
    wide, high = stock.panel.width, stock.panel.height
    places = [(number * (wide + _BETWEEN), 0.0) for number in range(len(faces))]
    return _laid(faces, places, Size(places[-1][0] + wide, high)), places


def _below(stock: Stock, faces: list[Face | None]) -> tuple[Sheet, Places]:
    wide, high = stock.panel.width, stock.panel.height
    step, last = high + _BETWEEN, len(faces) - 1
    places = [(0.0, (last - number) * step) for number in range(len(faces))]
    return _laid(faces, places, Size(wide, last * step + high)), places


def _laid(faces: list[Face | None], places: Places, size: Size) -> Sheet:
    imposed = tuple(
        Imposed(face, Matrix.shift(*place))
        for face, place in zip(faces, places, strict=True)
        if face is not None
    )
    return Sheet(size, imposed)


def _image(sheet: Sheet, scale: float) -> QImage:
    from cards.render.pdf import pdf_bytes
    from cards.render.picture import page_image

    pdf = pdf_bytes([sheet], title="")
    with _PDFIUM:
        page = page_image(pdf, 0, dpi=scale * 72.0)
    return _as_qimage(page)
