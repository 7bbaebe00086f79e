"""Fuzzes what is read from pictures of paper: the printer's test page, a filled sheet, a signature.

Also the samples that are kept of a hand.
"""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from PIL import Image, ImageDraw, ImageFont

from cards.jobs.hands import read_sheet
from cards.jobs.signature import trace_signature
from cards.press.photographed import photographed
from cards.render.handsheet import sheet_pdf
from fonts.catalogue import ROOM
from fonts.own.samples import from_bytes
from fonts.own.sheet import find_paper
from tests.fuzz.drawn import pictures
from tests.fuzz.mutating import spoilt, spoilt_or_made
from tests.fuzz.trying import Door
from tests.press.photos import lying, photo
from tests.press.printers import LETTER, printer

_OUTLINE = "[[0.1,0.2],[3.0,0.5],[2.5,4.25],[0.5,3.0]]"
_SAMPLES = f'{{"format":1,"boxes":{{"a":[{_OUTLINE}],"a.1":[{_OUTLINE},{_OUTLINE}],"x":[]}}}}'


def _page(path: Path) -> None:
    photographed(path)


def _sheet(path: Path) -> None:
    read_sheet([path])


def _signed(path: Path) -> None:
    trace_signature(path)


def _samples(path: Path) -> None:
    from_bytes(path.read_bytes(), "Maya")


@cache
def _photos() -> tuple[bytes, ...]:
    """A photo of the test page, small enough that a change matters."""
    return _saved(Image.fromarray(photo(lying(printer(LETTER), LETTER, 90, 0.08, turn=3))))


@cache
def _signatures() -> tuple[bytes, ...]:
    """A picture of a name written on paper."""
    paper = Image.new("RGB", (600, 350), "white")
    font = ImageFont.truetype(str(ROOM / "faces" / "LaBelleAurore.ttf"), 65)
    ImageDraw.Draw(paper).text((120, 120), "Maya Lind", "navy", font)
    return _saved(paper)


def _saved(picture: Image.Image) -> tuple[bytes, ...]:
    made = []
    for kind in ("JPEG", "PNG"):
        out = io.BytesIO()
        picture.save(out, kind, quality=60)
        made.append(out.getvalue())
    return tuple(made)


def _signed_papers() -> SearchStrategy[bytes]:
    return st.one_of(spoilt(_signatures()), spoilt(pictures()))


def _photographed() -> SearchStrategy[bytes]:
    return st.one_of(spoilt(_photos()), spoilt(pictures()))


def _scans() -> SearchStrategy[bytes]:
    return st.one_of(spoilt((sheet_pdf(find_paper("letter")),)), spoilt(pictures()))


DOORS = (
    Door("photo", "photos of the printer's test page", ".jpg", _photographed, _page, light=5),
    Door("scan", "scans of a filled sheet (pictures, PDF)", ".pdf", _scans, _sheet, light=4),
    Door("signed", "pictures of a signature", ".png", _signed_papers, _signed, 20),
    Door(
        "samples",
        "the samples of an own hand (JSON)",
        ".json",
        lambda: spoilt_or_made((_SAMPLES.encode(),)),
        _samples,
    ),
)
