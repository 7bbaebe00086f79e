"""Lays a note out for the person's own pen: guide lines, grey text to write over, a copy sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cards.layout.pages import lay_out_pages
from cards.layout.stocks import find_stock
from cards.model.geometry import Matrix, Rect, Size, inch, mm, to_mm
from cards.model.look import Guides, Look
from cards.model.paper import Stock
from cards.model.placement import Colour, Face, Imposed, Ink, InkLine, Rule, Sheet
from fonts.strokes import load_any_hand

GREY: Colour = (0.84, 0.84, 0.84)
"""Seen when written over, covered by any pen; chosen by eye on a laser print."""

_BASELINE: Colour = (0.72, 0.76, 0.82)
_X_LINE: Colour = (0.84, 0.87, 0.91)
_CUT: Colour = (0.6, 0.6, 0.6)
_FINE = 0.3
"""Points: the thinnest line that desk printers draw unbroken in a light colour."""

_LETTER, _A4 = Size(inch(8.5), inch(11.0)), Size(mm(210.0), mm(297.0))
_EDGE = mm(10.0)
_BETWEEN = mm(9.0)
_LARGEST = 1.7
"""Times its size on the card: larger, the eye no longer takes in a line at once."""


def lay_out_guides(
    text: str, look: Look, seed: int, guides: Guides, *, recipient: str, pages: int = 1
) -> tuple[Sheet, ...]:
    """The sheets for writing a note oneself; ``pages`` cards at most. Raises as lay_out_pages."""
    sheets = lay_out_pages(text, look, seed, recipient=recipient, pages=pages)
    if guides is Guides.GREY:
        return tuple(_grey(sheet) for sheet in sheets)
    plain = lay_out_pages(
        text, replace(look, variation="plain"), seed, recipient=recipient, pages=pages
    )
    rules = [_guide_lines(sheet, look) for sheet in plain]
    found: list[Sheet] = []
    for sheet, lines in zip(sheets, rules, strict=True):
        if guides is Guides.COPY:
            found.append(_copy_sheet(sheet, lines, find_stock(look.stock)))
        else:
            found += [_with(sheet, lines, inked=True), _with(sheet, lines, inked=False)]
    return tuple(found)


def inked(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """Those of several sheets that carry writing."""
    return tuple(sheet for sheet in sheets if any(_lines(each.face) for each in sheet.faces))


def _lines(face: Face) -> list[InkLine]:
    return [line for each in face.placements if isinstance(each, Ink) for line in each.lines]


def _grey(sheet: Sheet) -> Sheet:
    """The sheet with every line of ink in one light grey."""
    faces = [
        Imposed(
            replace(
                each.face,
                placements=tuple(
                    replace(placed, colours=(GREY,) * len(placed.colours))
                    if isinstance(placed, Ink)
                    else placed
                    for placed in each.face.placements
                ),
            ),
            each.matrix,
        )
        for each in sheet.faces
    ]
    return replace(sheet, faces=tuple(faces))


def _guide_lines(plain: Sheet, look: Look) -> tuple[Rule, ...]:
    """A line under each line of text and a fainter one at its x-height, in panel coordinates.

    ``plain`` is the note without variation, whose lines stand where a ruler would put them.
    """
    frame = find_stock(look.stock).text_frame
    x_height = load_any_hand(look.hand).x_height
    rules = []
    for line in (line for each in plain.faces for line in _lines(each.face)):
        start, size = float(line.matrices[0, 4]), line.ink.size
        # Only the close and the signature are stepped in; all else begins at the margin.
        left = start if start > frame.x + size else frame.x
        level = line.baseline
        rules.append(Rule(left, level, frame.right, level, _FINE, _BASELINE))
        level += x_height * size
        rules.append(Rule(left, level, frame.right, level, _FINE, _X_LINE, (1.5, 1.5)))
    return tuple(rules)


def _with(sheet: Sheet, lines: tuple[Rule, ...], *, inked: bool) -> Sheet:
    """The sheet with guide lines on its message panel, its ink kept or left out."""
    (imposed,) = sheet.faces
    face = imposed.face
    kept = face.placements if inked else ()
    ruled = replace(face, placements=lines + kept, text=face.text if inked else "")
    return replace(sheet, faces=(Imposed(ruled, imposed.matrix),))


def copy_paper(stock: Stock) -> Size:
    """The desk printer's paper that goes with a stock: A4 with metric ones, else Letter."""
    return _A4 if _is_metric(stock.panel) else _LETTER


def _copy_sheet(sheet: Sheet, lines: tuple[Rule, ...], stock: Stock) -> Sheet:
    """The text enlarged, line by line as on the card, above the empty card to write on."""
    paper = copy_paper(stock)
    (imposed,) = sheet.faces
    panel = stock.panel
    card = Rect((paper.width - panel.width) / 2, _EDGE, panel.width, panel.height)
    area = Rect(
        _EDGE, card.top + _BETWEEN, paper.width - 2 * _EDGE, paper.height - card.top - 2 * _EDGE
    )
    empty = Face(panel, lines, "")
    return Sheet(
        paper,
        (
            Imposed(imposed.face, _enlarged(imposed.face, stock.text_frame, area)),
            Imposed(empty, Matrix.shift(card.x, card.y)),
        ),
        _edges(card),
    )


def _enlarged(face: Face, frame: Rect, area: Rect) -> Matrix:
    """The map that makes the text as large as its area allows, from the upper left corner."""
    lines = _lines(face)
    top = lines[0].baseline + lines[0].ink.size
    bottom = lines[-1].baseline - lines[-1].ink.size / 2
    scale = min(area.width / frame.width, area.height / (top - bottom), _LARGEST)
    return Matrix(a=scale, d=scale, e=area.x - frame.x * scale, f=area.top - top * scale)


def _edges(card: Rect) -> tuple[Rule, ...]:
    """The card's edges, to cut along or to lay a card on."""
    corners = (
        (card.x, card.y, card.right, card.y),
        (card.right, card.y, card.right, card.top),
        (card.right, card.top, card.x, card.top),
        (card.x, card.top, card.x, card.y),
    )
    return tuple(Rule(*ends, width=_FINE, colour=_CUT) for ends in corners)


def _is_metric(size: Size) -> bool:
    """Whether both sides are whole millimetres, as ISO sizes are."""
    sides = (to_mm(size.width), to_mm(size.height))
    return all(abs(side - round(side)) < 0.01 for side in sides)
