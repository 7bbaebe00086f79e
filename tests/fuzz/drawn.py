"""Fuzzes what is drawn with: faces of hands, and drawings and pictures for the front of a card."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import numpy as np
from fontTools import subset
from fontTools.ttLib import TTFont
from hypothesis.strategies import SearchStrategy
from PIL import Image

from cards.jobs.draw import draw
from cards.layout.picture_file import open_picture, upright_image
from cards.layout.svg_file import open_svg, placed
from cards.model.geometry import Rect
from cards.model.look import Look
from fonts.catalogue import ROOM, hands, use_own_hands
from fonts.errors import HandError
from fonts.own.folder import entry_file, face_file
from fonts.stroke_catalogue import plottable_hands, strokes_file
from fonts.stroke_face import read_stroke_face
from tests.fuzz.mutating import spoilt, spoilt_or_made
from tests.fuzz.trying import Door

_NOTE = "Dear Ana,\n\nThank you for Thursday; the atlas is on its way.\n\nWarmly,"
_OWN = "own-maya"
_ENTRY = """id = "own-maya"
name = "Maya"
style = "your own"
connected = false
scripts = ["Latn"]
licence = "own"
author = ""
leading = 1.6
word_gap = 0.7
stroke = 0.03
"""
_SPACE = 'xmlns="http://www.w3.org/2000/svg"'
_DRAWINGS = (
    (
        f'<svg {_SPACE} viewBox="0 0 40 30"><path d="M1 1h9v9zm5 5c1 1 2-3 4 0s1 1 2 2q4 4 5 5t2 2'
        'a3 4 30 1 0 8 8z" fill="#b03" stroke="navy" stroke-dasharray="1 2"/></svg>'
    ),
    (
        f'<svg {_SPACE} width="8cm" height="5in"><g transform="translate(2,3) rotate(9) scale(1.5)"'
        ' opacity=".5"><rect x="1" y="1" width="9" height="4" rx="1"/><ellipse cx="9" cy="9" rx="3"'
        ' ry="2"/><polygon points="1,2 3,4 5 6"/><polyline points="0 0 9 9"/></g></svg>'
    ),
    (
        f'<svg {_SPACE} viewBox="0 0 9 9"><style>.a{{fill:hsl(9,50%,40%);stroke:none}}</style>'
        '<defs><clipPath id="c"><circle r="4"/></clipPath><g id="g"><circle class="a" r="2"/>'
        '</g></defs><use href="#g" x="1" clip-path="url(#c)"/><line x2="4" stroke="red"/></svg>'
    ),
)


@contextmanager
def _hand(face: bytes, entry: str = _ENTRY, strokes: bytes | None = None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        face_file(folder, _OWN).write_bytes(face)
        entry_file(folder, _OWN).write_bytes(entry.encode("utf-8", "surrogateescape"))
        if strokes is not None:
            strokes_file(face_file(folder, _OWN)).write_bytes(strokes)
        use_own_hands(folder)
        try:
            yield folder
        finally:
            use_own_hands(None)


def _face(path: Path) -> None:
    with _hand(path.read_bytes()) as folder:
        draw(_NOTE, Look(hand=_OWN), 1, "Ana", folder / "card.pdf")


def _entry(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    with _hand(_faces()[0], text) as folder:
        if any(info.own for info in hands()):
            draw(_NOTE, Look(hand=_OWN), 1, "Ana", folder / "card.pdf")


def _centre_lines(path: Path) -> None:
    with _hand(_faces()[0], strokes=path.read_bytes()) as folder:
        assert any(info.own for info in plottable_hands())
        draw(_NOTE, Look(hand=_OWN), 1, "Ana", folder / "card.svg")


def _stroke_face(path: Path) -> None:
    try:
        read_stroke_face(path.read_bytes())
    except ValueError as error:
        raise HandError("fonts.damaged", name=path.name, reason=error) from error


def _drawing(path: Path) -> None:
    placed(open_svg(path), Rect(0, 0, 200, 150))


def _picture(path: Path) -> None:
    open_picture(path)
    upright_image(path, 300)


@cache
def _faces() -> tuple[bytes, ...]:
    """Two faces with just a few letters, so that most of what is spoilt matters."""
    return tuple(_few_letters(name) for name in ("Caveat", "LaBelleAurore"))


def _few_letters(name: str) -> bytes:
    wanted = subset.Options()
    wanted.layout_features = ["kern", "calt", "mark"]
    with TTFont(ROOM / "faces" / f"{name}.ttf") as font:
        cut = subset.Subsetter(wanted)
        cut.populate(text="abcdefghijklmnopqrstuvwxyz ADTW,.;'")
        cut.subset(font)
        out = io.BytesIO()
        font.save(out)
    return out.getvalue()


def _stroke_faces() -> SearchStrategy[bytes]:
    whole = sorted((ROOM / "stroke_faces").glob("*.svg"))
    return spoilt([each.read_bytes() for each in whole])


@cache
def pictures() -> tuple[bytes, ...]:
    """A picture as PNG and JPEG in their usual kinds."""
    spots = np.random.default_rng(6).integers(0, 255, (24, 32, 3), np.uint8)
    plain = Image.fromarray(spots)
    clear = plain.convert("RGBA")
    clear.putalpha(90)
    exif = Image.Exif()
    exif[0x0112] = 6
    kinds: tuple[tuple[Image.Image, str, dict[str, object]], ...] = (
        (plain, "PNG", {"dpi": (300, 300), "icc_profile": b"\0" * 16 + b"RGB " + b"\0" * 200}),
        (clear, "PNG", {}),
        (plain.quantize(8), "PNG", {"transparency": 1}),
        (plain.convert("L"), "PNG", {"optimize": True}),
        (plain, "JPEG", {"exif": exif, "quality": 70}),
        (plain.convert("CMYK"), "JPEG", {"progressive": True}),
        (plain.convert("L"), "JPEG", {"comment": b"by Maya"}),
    )
    return tuple(_encoded(picture, kind, told) for picture, kind, told in kinds)


def _encoded(picture: Image.Image, kind: str, told: dict[str, object]) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **told)
    return out.getvalue()


DOORS = (
    Door("face", "the face of an own hand (.ttf)", ".ttf", lambda: spoilt(_faces()), _face, 20),
    Door(
        "entry",
        "the entry of an own hand (TOML)",
        ".toml",
        lambda: spoilt_or_made((_ENTRY.encode(),)),
        _entry,
        20,
    ),
    Door(
        "centre-lines",
        "the centre lines of an own hand",
        ".ttf",
        lambda: spoilt(_faces()[:1]),
        _centre_lines,
        20,
    ),
    Door("stroke-face", "stroke faces (SVG)", ".svg", _stroke_faces, _stroke_face, 15),
    Door(
        "drawing",
        "drawings for a front (SVG)",
        ".svg",
        lambda: spoilt_or_made(tuple(each.encode() for each in _DRAWINGS)),
        _drawing,
    ),
    Door("picture", "pictures for a front", ".png", lambda: spoilt(pictures()), _picture),
)
