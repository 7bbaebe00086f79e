"""Keeps the picture of a page while its text is typed, and draws anew only what has changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cards.model.placement import Ink, Sheet
from fonts.hand import Hand, load_hand

if TYPE_CHECKING:
    from PIL import Image

    from desktop.notes.pictures import Paper


@dataclass(frozen=True, slots=True)
class _Shown:
    sheet: Sheet
    paper: Paper
    dpi: float
    hands: tuple[Hand, ...]
    """As they were: one learned anew is another hand of the same name."""
    image: Image.Image


class LivePage:
    """The last page drawn; used from one thread at a time, as PDFium is."""

    def __init__(self) -> None:
        self._shown: _Shown | None = None

    def draw(self, sheet: Sheet, pdf: bytes, paper: Paper, dpi: float) -> Image.Image:
        """The picture of the true page, pixel by pixel that of ``page_image``.

        ``pdf`` is the sheet's own; ``dpi`` are the pixels an inch.
        """
        hands = _hands_of(sheet)
        fresh = self._shown is None or self._shown.hands != hands
        retouched = None if fresh else self._retouched(sheet, pdf, paper, dpi)
        image = retouched or _whole(pdf, paper, dpi)
        self._shown = _Shown(sheet, paper, dpi, hands, image)
        return image

    def _retouched(self, sheet: Sheet, pdf: bytes, paper: Paper, dpi: float) -> Image.Image | None:
        """The last picture with the lines that changed drawn anew; None if it shows other paper."""
        from cards.render.picture import page_image, rows_of
        from cards.render.retouch import changed_band

        shown = self._shown
        if shown is None or (shown.paper, shown.dpi) != (paper, dpi):
            return None
        band = changed_band(shown.sheet, sheet)
        if band is None:
            return shown.image
        first, end = rows_of(band, paper.shown, dpi)
        image = shown.image.copy()
        if first < end:
            part = page_image(pdf, 0, dpi=dpi, box=paper.shown, band=band)
            image.paste(part, (0, first))
        return image


def _hands_of(sheet: Sheet) -> tuple[Hand, ...]:
    placed = (each for imposed in sheet.faces for each in imposed.face.placements)
    names = {each.hand for each in placed if isinstance(each, Ink)}
    return tuple(load_hand(name) for name in sorted(names))


def _whole(pdf: bytes, paper: Paper, dpi: float) -> Image.Image:
    from cards.render.picture import page_image

    return page_image(pdf, 0, dpi=dpi, box=paper.shown)
