"""Makes the front of a card, and the line on its back, each the way up it is read."""

from __future__ import annotations

import math
from pathlib import Path

from cards.layout.brush import drawn, ring
from cards.layout.data import listed
from cards.layout.lettering import ink_box, lettered, shifted
from cards.layout.letters import as_written
from cards.layout.motifs import MOTIFS, motif_lines
from cards.layout.pens import shades_of
from cards.layout.picture_file import open_picture
from cards.layout.writing import ensure_drawable
from cards.model.errors import InputError
from cards.model.fronts import Front, FrontKind
from cards.model.geometry import POINTS_PER_INCH, Matrix, Rect, mm
from cards.model.look import Look
from cards.model.paper import Stock
from cards.model.placement import Drawn, Face, Picture, Placement
from fonts.chance import seed_of
from fonts.hand import Hand
from fonts.strokes import load_any_hand

CRISP = 300.0
"""Pixels an inch at which a printed picture looks sharp."""

_LINE = mm(0.5)
"""The pen that motifs are drawn with: a little broader than the one that writes."""
_MOTIF = (0.46, 0.52)
"""A motif's room as a share of the panel's width and height; chosen by eye."""
_RING = 0.40
"""A monogram's ring, as a share of the panel's shorter side."""
_WORDS = (mm(2.4), mm(6.4))
_INITIALS = (mm(2.0), mm(14.0))
_BACK = (mm(1.35), mm(1.7))
"""X-heights."""
_PICTURE_EDGE = mm(7)
"""Kept free round a picture: desk printers cannot reach the edge."""
_BACK_FOOT = mm(9)


def front_of(given: str) -> Front | None:
    """The front that is asked for in words; None for "none" or nothing.

    It is "motif:NAME", "monogram:AB", "text:Thank you", or the path of a picture. Raises
    InputError "layout.no_such_motif", "layout.no_initials" or "layout.no_words".
    """
    kind, colon, value = given.strip().partition(":")
    value = value.strip()
    if not given.strip() or given.strip() == "none":
        return None
    if not colon or kind not in {"motif", "monogram", "text"}:
        return Front(FrontKind.PICTURE, given.strip())
    front = Front(FrontKind(kind), value)
    if front.kind is FrontKind.MOTIF and value not in MOTIFS:
        raise InputError("layout.no_such_motif", given=value, known=listed(list(MOTIFS), value))
    if front.kind is FrontKind.TEXT and not value:
        raise InputError("layout.no_words")
    return front


def front_face(front: Front, stock: Stock, look: Look, seed: int) -> Face:
    """The front's panel, in the pen and the hand of the look.

    Raises InputError "layout.undrawable", "layout.front_too_long", "layout.no_initials", what
    ``motif_lines``, ``open_picture`` and ``open_svg`` raise.
    """
    make = {
        FrontKind.MOTIF: _motif,
        FrontKind.MONOGRAM: _monogram,
        FrontKind.TEXT: _words,
        FrontKind.PICTURE: _picture,
    }[front.kind]
    text = "" if front.kind in {FrontKind.MOTIF, FrontKind.PICTURE} else front.value
    return Face(stock.panel, make(front.value, stock, look, seed_of(seed, "front")), text)


def back_face(text: str, stock: Stock, look: Look, seed: int) -> Face:
    """The back's panel with a small line low in its middle.

    Raises InputError "layout.undrawable" or "layout.back_too_long".
    """
    ensure_drawable(load_any_hand(look.hand), text, "the back")
    panel = stock.panel
    room = Rect(panel.width * 0.12, _BACK_FOOT, panel.width * 0.76, mm(12))
    line = " ".join(as_written(text).split())
    inks = lettered((line,), room, _BACK, look, seed_of(seed, "back"))
    if inks is None or len(inks) > 1:
        raise InputError("layout.back_too_long", text=line, stock=stock.name)
    return Face(panel, inks, line)


def picture_dpi(path: Path, stock: Stock) -> float:
    """How many pixels an inch a picture has on a stock's front; no end of them in a drawing.

    Raises as ``open_picture`` and ``open_svg``.
    """
    if _is_svg(path):
        ensure_picture(path)
        return math.inf
    picture = open_picture(path)
    room = _picture_room(picture.width, picture.height, stock)
    return picture.width / room.width * POINTS_PER_INCH


def _motif(name: str, stock: Stock, look: Look, seed: int) -> tuple[Placement, ...]:
    wide, high = (
        share * side
        for share, side in zip(_MOTIF, (stock.panel.width, stock.panel.height), strict=True)
    )
    room = _middle(stock, wide, high)
    return (drawn(motif_lines(name), room, _LINE, _ink_colour(look), seed),)


def _monogram(initials: str, stock: Stock, look: Look, seed: int) -> tuple[Placement, ...]:
    """The letters by their ink's own middle, in a ring of two lines."""
    letters = "".join(as_written(initials).split())
    if not 1 <= len(letters) <= 3 or not letters.isalpha():
        raise InputError("layout.no_initials", given=initials)
    hand = load_any_hand(look.hand)
    ensure_drawable(hand, letters, "the front")
    across = _RING * min(stock.panel.width, stock.panel.height)
    box = _middle(stock, across, across)
    inner = across * (0.60, 0.66, 0.70)[len(letters) - 1]
    inks = _initials(letters, _middle(stock, inner, inner), look, hand, seed)
    return (*_rings(box, look, seed), *inks)


def _initials(letters: str, room: Rect, look: Look, hand: Hand, seed: int) -> tuple[Placement, ...]:
    """As large as their ink fits the room's width and two thirds of its height."""
    low, high = _INITIALS
    while True:
        wide = Rect(room.x - room.width, room.y - room.height, 3 * room.width, 3 * room.height)
        inks = lettered((letters,), wide, (low, high), look, seed)
        ink = inks[0] if inks else None
        box = ink_box(ink, hand) if ink else None
        if ink and box and (high <= low or (box.width <= room.width and box.height <= room.height)):
            up = room.y + room.height / 2 - box.y - box.height / 2
            across = room.x + room.width / 2 - box.x - box.width / 2
            return (shifted(ink, across, up),)
        high = max(low, high * 0.94)


def _rings(box: Rect, look: Look, seed: int) -> tuple[Drawn, ...]:
    """An outer line and a finer one inside it, each begun where a hand begins."""
    colour, found = _ink_colour(look), []
    for number, (inset, width) in enumerate(((0.0, _LINE), (mm(1.5), _LINE * 0.6))):
        line = ring((0, 0), 1, 70 + 40 * number)
        room = box.inset(inset, inset, inset, inset)
        found.append(drawn([line], room, width, colour, seed_of(seed, "ring", number)))
    return tuple(found)


def _words(text: str, stock: Stock, look: Look, seed: int) -> tuple[Placement, ...]:
    ensure_drawable(load_any_hand(look.hand), text, "the front")
    lines = tuple(
        line for line in as_written(text).replace("\\n", "\n").splitlines() if line.split()
    )
    if not lines:
        raise InputError("layout.no_words")
    room = _middle(stock, stock.panel.width * 0.72, stock.panel.height * 0.62)
    inks = lettered(lines, room, _WORDS, look, seed)
    if inks is None:
        raise InputError("layout.front_too_long", text=text, stock=stock.name)
    return inks


def _picture(path: str, stock: Stock, _look: Look, _seed: int) -> tuple[Placement, ...]:
    if _is_svg(Path(path)):
        from cards.layout.svg_file import open_svg, placed

        drawing = open_svg(Path(path))
        return (placed(drawing, _picture_room(drawing.width, drawing.height, stock)),)
    picture = open_picture(Path(path))
    room = _picture_room(picture.width, picture.height, stock)
    laid = Matrix(room.width, 0, 0, room.height, room.x, room.y)
    return (Picture(picture.raster, picture.turn.then(laid)),)


def ensure_picture(path: Path) -> None:
    """Raise as ``open_picture`` and ``open_svg`` where a file can be no front."""
    if _is_svg(path):
        from cards.layout.svg_file import open_svg

        open_svg(path)
    else:
        open_picture(path)


def _is_svg(path: Path) -> bool:
    """Whether a file is a drawing rather than a picture, by its name."""
    return path.suffix.lower() == ".svg"


def _picture_room(width: float, height: float, stock: Stock) -> Rect:
    """The whole picture, as large as it goes, in the middle of the panel."""
    wide, high = (side - 2 * _PICTURE_EDGE for side in (stock.panel.width, stock.panel.height))
    scale = min(wide / width, high / height)
    return _middle(stock, width * scale, height * scale)


def _middle(stock: Stock, width: float, height: float) -> Rect:
    """A box in the middle of the panel."""
    panel = stock.panel
    return Rect((panel.width - width) / 2, (panel.height - height) / 2, width, height)


def _ink_colour(look: Look) -> tuple[float, float, float]:
    return shades_of(look.pen)[1]
