"""Lays out the sheets of a batch one at a time, as they will be; runs off the UI thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from cards.jobs.calibration import PAPERS
from cards.jobs.card_pages import ensure_stocks, written
from cards.jobs.envelope_style import USUAL, EnvelopeStyle
from cards.jobs.envelopes import destination, envelope_sheet, flap_sheet
from cards.jobs.imposing import leaves, on_sheet, paper_of
from cards.layout.cells import places
from cards.layout.envelopes import find_envelope
from cards.layout.flap import flap_outline
from cards.layout.page_lines import page_lines
from cards.layout.panels import card_box, seen_from_behind
from cards.layout.reach import Lost, lost_on, reach_on
from cards.layout.sheets import find_card_sheet
from cards.layout.stocks import find_stock
from cards.model.fronts import PLAIN, Imposing
from cards.model.geometry import Matrix, Rect, Size
from cards.model.notes import NoteRow, Part
from cards.model.paper import CardSheet, Envelope, FoldLine, Stock
from cards.model.people import Sender
from cards.model.placement import Imposed, Sheet
from cards.model.printing import PrinterInfo
from cards.press.feed import KeptFeed, fed_page

if TYPE_CHECKING:
    from cards.store import Store

_LEFT_EDGE_FIRST = Matrix(0, 1, -1, 0)


class PageSide(StrEnum):
    """What a page is to the person who holds the paper."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    WRITTEN = "written"
    """Of a flat card: the side with the message."""
    OTHER = "other"
    FACE = "face"
    """Of an envelope: the side with the address."""
    FLAP = "flap"


@dataclass(frozen=True, slots=True)
class SheetWish:
    """A batch as it will be printed, and on what; without a printer it becomes a PDF."""

    rows: tuple[NoteRow, ...]
    enveloped: tuple[NoteRow, ...] = ()
    """Those whose envelopes can be made."""
    part: Part = Part.CARDS
    imposing: Imposing = PLAIN
    sender: Sender = field(default_factory=Sender)
    style: EnvelopeStyle = USUAL
    printer: PrinterInfo | None = None
    feeds: Mapping[str, KeptFeed] = field(default_factory=dict)
    """How each envelope, by its id, goes into the printer; the usual way where it is not said."""

    @property
    def batches(self) -> tuple[tuple[NoteRow, ...], ...]:
        """The notes of each sheet of paper, in print order."""
        if self.part is Part.ENVELOPES:
            return tuple((row,) for row in self.enveloped)
        if not self.imposing.sheet:
            return tuple((row,) for row in self.rows)
        cells = len(find_card_sheet(self.imposing.sheet).cells)
        first, used = self.imposing.first_cell, self.imposing.used
        found: list[list[NoteRow]] = []
        for row, place in zip(
            self.rows, places(len(self.rows), cells, first=first, used=used), strict=True
        ):
            found += [[]] if place.sheet == len(found) else []
            found[-1].append(row)
        return tuple(tuple(batch) for batch in found)


@dataclass(frozen=True, slots=True, eq=False)
class ShownPage:
    """One side of a sheet with what is to be seen over it; lengths in points on the page."""

    sheet: Sheet
    side: PageSide
    folds: tuple[FoldLine, ...] = ()
    cuts: tuple[FoldLine, ...] = ()
    reach: Rect | None = None
    """What the printer reaches; None without one."""
    lost: tuple[tuple[Lost, NoteRow], ...] = ()
    """Ink it does not reach, and whose it is."""
    gone: tuple[Rect, ...] = ()
    """Places of a part-used sheet that were used before."""
    overlay: Sheet | None = None
    """The same page with what is drawn on the screen only, such as an envelope's flap."""


@dataclass(frozen=True, slots=True, eq=False)
class ShownSheet:
    """One sheet of paper: both of its sides, where something is printed on both."""

    pages: tuple[ShownPage, ...]
    rows: tuple[NoteRow, ...]
    paper: Stock | CardSheet | Envelope


def shown_sheet(store: Store, wish: SheetWish, at: int) -> ShownSheet:
    """Sheet ``at`` of a batch, counted from 0; raises what laying out raises."""
    rows = wish.batches[at]
    if wish.part is Part.ENVELOPES:
        return _envelope(wish, rows[0])
    return _cards(store, wish, rows, first=at == 0)


def sheets_losing_ink(store: Store, wish: SheetWish) -> Iterator[ShownSheet]:
    """Every sheet with ink that the printer does not reach; none without a printer."""
    if wish.printer is None:
        return
    for at in range(len(wish.batches)):
        sheet = shown_sheet(store, wish, at)
        if any(page.lost for page in sheet.pages):
            yield sheet


def _cards(store: Store, wish: SheetWish, rows: tuple[NoteRow, ...], *, first: bool) -> ShownSheet:
    imposing = wish.imposing
    if not first:
        imposing = replace(imposing, first_cell=0, used=frozenset())
    ensure_stocks(rows, imposing)
    paper = paper_of(imposing, on_sheet(imposing, rows[0].note.look))
    (leaf,) = leaves(written(store, rows, imposing), imposing)
    owners = _Owners(paper, rows, imposing)
    folded = bool((paper.stock if isinstance(paper, CardSheet) else paper).folds)
    inside = PageSide.INSIDE if folded else PageSide.WRITTEN
    pages = [_page(wish, paper, leaf.inside, inside, owners)]
    if leaf.outside is not None and leaf.outside.faces:
        outside = PageSide.OUTSIDE if folded else PageSide.OTHER
        pages.insert(0, _page(wish, paper, leaf.outside, outside, owners))
    return ShownSheet(tuple(pages), rows, paper)


def _page(
    wish: SheetWish, paper: Stock | CardSheet, page: Sheet, side: PageSide, owners: _Owners
) -> ShownPage:
    behind = side in {PageSide.OUTSIDE, PageSide.OTHER}
    lines = page_lines(paper, wish.imposing.two_sided if behind else None)
    reach = None
    lost: tuple[tuple[Lost, NoteRow], ...] = ()
    if wish.printer is not None:
        reach = _reach(wish.printer, page.size)
        lost = tuple(
            (each, owners.of(page.faces[each.face], behind=behind)) for each in lost_on(page, reach)
        )
    gone = _gone(paper, owners.imposing, behind=behind)
    return ShownPage(page, side, lines.folds, lines.cuts, reach, lost, gone)


def _gone(paper: Stock | CardSheet, imposing: Imposing, *, behind: bool) -> tuple[Rect, ...]:
    """The places of the first sheet that cannot be used any more; none where all are gone."""
    if not isinstance(paper, CardSheet):
        return ()
    gone = {*range(imposing.first_cell), *imposing.used}
    if len(gone) == len(paper.cells):
        return ()
    turn = seen_from_behind(paper.paper, imposing.two_sided) if behind else Matrix()
    return tuple(_moved(paper.cells[cell], turn) for cell in sorted(gone))


def _moved(box: Rect, turn: Matrix) -> Rect:
    """A box from the other side; paper turns about its edges only."""
    one, other = turn.apply(box.x, box.y), turn.apply(box.right, box.top)
    (left, right), (low, high) = (sorted(pair) for pair in zip(one, other, strict=True))
    return Rect(left, low, right - left, high - low)


def _reach(printer: PrinterInfo, page: Size) -> Rect:
    """What a printer reaches of a page that goes in with its shorter side first."""
    if page.width <= page.height:
        return reach_on(page, printer.unprintable, Matrix())
    laid = _LEFT_EDGE_FIRST.then(Matrix.shift(page.height, 0))
    return reach_on(page.turned(), printer.unprintable, laid)


def _envelope(wish: SheetWish, row: NoteRow) -> ShownSheet:
    to = destination(row.person, row.company)
    if to is None:
        raise LookupError
    envelope = find_envelope(find_stock(row.note.look.stock).envelope)
    face = envelope_sheet(row.note, to, wish.sender, wish.style)
    back = flap_sheet(row.note, to, wish.sender, wish.style)
    reach = None
    if wish.printer is not None:
        kept = wish.feeds.get(envelope.id, KeptFeed())
        paper, laid = fed_page(envelope.size, kept.feed, PAPERS.get(kept.paper))
        reach = reach_on(paper, wish.printer.unprintable, laid)
    pages = []
    for sheet, side in ((face, PageSide.FACE), (back, PageSide.FLAP)):
        if sheet is not None:
            lost = tuple((each, row) for each in lost_on(sheet, reach)) if reach else ()
            seen = replace(sheet, rules=flap_outline(envelope)) if sheet is back else None
            pages.append(ShownPage(sheet, side, reach=reach, lost=lost, overlay=seen))
    return ShownSheet(tuple(pages), (row,), envelope)


class _Owners:
    """Whose card a face on a sheet belongs to, by the cell in which it lies."""

    def __init__(
        self, paper: Stock | CardSheet, rows: tuple[NoteRow, ...], imposing: Imposing
    ) -> None:
        if isinstance(paper, CardSheet):
            self._size = paper.paper
            there = places(
                len(rows), len(paper.cells), first=imposing.first_cell, used=imposing.used
            )
            self._boxes = [paper.cells[place.cell] for place in there]
        else:
            self._size, self._boxes = paper.sheet, [Rect(*card_box(paper))]
        self.imposing = imposing
        self._rows = rows

    def of(self, imposed: Imposed, *, behind: bool) -> NoteRow:
        """The note whose face it is."""
        size = imposed.face.size
        x, y = imposed.matrix.apply(size.width / 2, size.height / 2)
        if behind:
            x, y = seen_from_behind(self._size, self.imposing.two_sided).apply(x, y)
        far = [
            (box.x + box.width / 2 - x) ** 2 + (box.y + box.height / 2 - y) ** 2
            for box in self._boxes
        ]
        return self._rows[far.index(min(far))]
