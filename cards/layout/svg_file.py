"""Opens a drawing for the front of a card: an SVG's paths and shapes, and nothing else of it.

What is not drawn (text, pictures, gradients, filters, …) is refused by name rather than left out,
so that what is printed is what the person drew. Nothing is run and nothing is fetched.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from xml.etree.ElementTree import Element

from cards.files import ensure_ordinary
from cards.layout.svg_numbers import length, numbers
from cards.layout.svg_path import TooMuchError
from cards.layout.svg_shapes import View
from cards.layout.svg_source import MOST_BYTES, read_svg
from cards.layout.svg_style import NotDrawnError
from cards.layout.svg_walk import Walk
from cards.model.errors import InputError
from cards.model.geometry import Matrix, Rect
from cards.model.placement import Artwork, PaintedPath


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A drawing ready to be placed: in its own units, y up, from its lower left corner."""

    artwork: Artwork
    width: float
    height: float


def open_svg(path: Path) -> Drawing:
    """The drawing in an SVG file.

    Raises InputError "layout.no_picture_file", "layout.picture_too_heavy", "layout.no_svg",
    "layout.svg_entities", "layout.svg_too_much", "layout.svg_not_drawn" naming what is not drawn,
    "layout.svg_odd_value" or "layout.svg_empty".
    """
    try:
        ensure_ordinary(path)
        found = path.stat()
        if found.st_size > MOST_BYTES:
            most = MOST_BYTES // 1_000_000
            raise InputError("layout.picture_too_heavy", name=path.name, most=most)
        return _opened(path, found.st_mtime_ns, found.st_size)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError("layout.no_picture_file", name=path, reason=reason) from error


@lru_cache(maxsize=4)
def _opened(path: Path, _changed: int, _size: int) -> Drawing:
    """Read once for a whole batch, and again when the file has changed."""
    data, name = path.read_bytes(), path.name
    root = read_svg(data, name)
    try:
        box = _box(root)
        walk = Walk(root, View(box.width, box.height))
        # The file's y axis points down.
        paths = walk.paths(Matrix(1, 0, 0, -1, -box.x, box.y + box.height))
    except NotDrawnError as error:
        raise InputError("layout.svg_not_drawn", name=name, what=str(error)) from error
    except TooMuchError as error:
        raise InputError("layout.svg_too_much", name=name) from error
    except (ValueError, ArithmeticError) as error:
        raise InputError(
            "layout.svg_odd_value", name=name, value=" ".join(str(error).split())[:40]
        ) from error
    if not paths:
        raise InputError("layout.svg_empty", name=name)
    key = hashlib.sha256(data).hexdigest()[:20]
    return Drawing(Artwork(key, paths, Rect(0, 0, box.width, box.height)), box.width, box.height)


def placed(drawing: Drawing, room: Rect) -> Artwork:
    """The drawing at the size of a room of its own proportions, in points."""
    scale = room.width / drawing.width
    laid = Matrix(scale, 0, 0, scale, room.x, room.y)
    paths = tuple(_scaled(each, laid, scale) for each in drawing.artwork.paths)
    return Artwork(drawing.artwork.key, paths, room)


def _scaled(path: PaintedPath, laid: Matrix, scale: float) -> PaintedPath:
    return replace(
        path,
        points=path.points * scale + (laid.e, laid.f),
        width=path.width * scale,
        dash=tuple(each * scale for each in path.dash),
        dash_start=path.dash_start * scale,
    )


def _box(root: Element) -> Rect:
    """The page of the drawing: its viewBox, or its width and height; raises ValueError."""
    if root.get("viewBox"):
        x, y, width, height = numbers(root.get("viewBox", ""))
    else:
        x = y = 0.0
        width, height = (length(root.get(side, "none"), math.nan) for side in ("width", "height"))
    if not (min(width, height) > 1e-6 and 0.01 <= width / height <= 100):
        raise ValueError(f"{width:g} × {height:g}")
    return Rect(x, y, width, height)
