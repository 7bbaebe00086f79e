"""Shows a batch before it is printed: every sheet of paper, and each card as it will be held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cards.jobs.envelope_style import envelope_style
from cards.jobs.feeding import kept_feed
from cards.jobs.kept_fronts import kept_imposing
from cards.jobs.printing import can_be_enveloped
from cards.jobs.unaddressed import sort_out
from cards.layout.stocks import find_stock
from cards.model.fronts import Imposing
from cards.model.notes import NoteRow, Part
from cards.model.paper import CardSheet, TwoSided
from cards.model.printing import PrinterInfo
from desktop.batch.folded_view import FoldedView
from desktop.batch.legend import Legend
from desktop.batch.pager import Pager
from desktop.batch.preview_names import lost_said
from desktop.batch.preview_pictures import HandPicture, SheetPicture, hand_picture, sheet_picture
from desktop.batch.print_choices import on_sheet
from desktop.batch.sheet_area import SheetArea
from desktop.batch.sheet_pages import SheetWish, ShownSheet, sheets_losing_ink
from desktop.batch.sheet_view import SheetView
from desktop.batch.warning_bar import WarningBar
from desktop.batch.zoom_bar import ZoomBar
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.notes.names import sheet_name, size_name, stock_name
from desktop.printers import printers
from desktop.texts import sentence
from desktop.widgets.buttons import make_button
from desktop.widgets.fields import Choice
from desktop.widgets.labels import ElidedLabel, text_label
from desktop.widgets.segments import Segments

if TYPE_CHECKING:
    from cards.store import Store

SHEETS, ENVELOPES, HAND = "sheets", "envelopes", "hand"
_RESIZED = 120
"""Milliseconds after the last change of size until the picture is drawn anew."""
_SIZE = (1040, 720)


class PreviewDialog(QDialog):
    """The true pages; what lies over them on the screen is not printed.

    ``imposing`` says on which sheet the cards are; None for what is kept, and so for
    ``two_sided``. ``printer`` is the name of the one whose blank edges are shown first.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        rows: Sequence[NoteRow],
        imposing: Imposing | None = None,
        printer: str = "",
        two_sided: TwoSided | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, _main(parent)
        self._imposing, self._wanted, self._two_sided = imposing, printer, two_sided
        self._wish: SheetWish | None = None
        self._reading = 0
        self._rows = tuple(rows)
        self._known: dict[str, PrinterInfo] = {}
        self._drawing, self._looking = Latest(desk, self), Latest(desk, self)
        self._asking = Latest(desk, self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_RESIZED)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Before you print"))
        views = (
            (SHEETS, self.tr("Sheets")),
            (ENVELOPES, self.tr("Envelopes")),
            (HAND, self.tr("In the hand")),
        )
        self.views = Segments(self.tr("What is shown"), views)
        self.warning = WarningBar()
        self.sheet, self.folded = SheetView(), FoldedView()
        self.stack = QStackedWidget()
        self.area = SheetArea(self.sheet)
        self.zoom = ZoomBar(self.area)
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.folded)
        self.pager = Pager()
        self.caption = ElidedLabel("", "caption", "soft")
        self.legend = Legend()
        self.printer = Choice([("", self.tr("A PDF, for any printer"))])
        self.close_button = make_button(self.tr("Close"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        outer.setSpacing(tokens.GAP_M)
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP_XL)
        head.addWidget(text_label(self.windowTitle(), "title"))
        head.addStretch(1)
        self.views.setMinimumWidth(360)
        head.addWidget(self.views)
        outer.addLayout(head)
        outer.addWidget(self.warning)
        outer.addWidget(self.stack, 1)
        under = QHBoxLayout()
        under.setSpacing(tokens.GAP_L)
        under.addWidget(self.caption, 1)
        under.addWidget(self.legend)
        outer.addLayout(under)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.GAP_S)
        foot.addWidget(self.pager)
        foot.addSpacing(tokens.GAP_S)
        foot.addWidget(self.zoom)
        foot.addStretch(1)
        self.paper_label = text_label(self.tr("Printed as"), tone="soft")
        self.paper_label.setBuddy(self.printer)
        self.printer.setAccessibleName(self.paper_label.text())
        self.printer.setMinimumContentsLength(22)
        self.printer.setMaximumWidth(320)
        foot.addWidget(self.paper_label)
        foot.addWidget(self.printer)
        foot.addSpacing(tokens.GAP_S)
        foot.addWidget(self.close_button)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self._wait.timeout.connect(self._draw)
        self.views.chosen.connect(lambda _view: self._turn())
        self.pager.turned.connect(lambda _at: self._draw())
        self.printer.currentIndexChanged.connect(lambda _at: self._read())
        self.close_button.clicked.connect(self.accept)
        for view in (self.sheet, self.folded):
            view.resized.connect(self._wait.start)

    def begin(self, view: str = SHEETS) -> None:
        """Open the dialog, as large as its window allows."""
        self.views.buttons[ENVELOPES].setEnabled(any(map(can_be_enveloped, self._rows)))
        self.views.choose(view)
        room = self._window.size()
        self.resize(min(_SIZE[0], room.width() - 48), min(_SIZE[1], room.height() - 48))
        self.open()
        self._asking.ask(printers, self._offer, lambda _error: None)
        self._read()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def settled(self) -> bool:
        """Whether all that is shown is that of what is chosen."""
        busy = any(each.busy for each in (self._drawing, self._looking, self._asking))
        return not (busy or self._reading or self._wait.isActive())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys go from sheet to sheet, Ctrl with plus, minus and 0 closer and farther."""
        if self.views.value() != HAND and self.zoom.take(event):
            return
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.pager.turn(self.pager.at + steps[key])
        else:
            super().keyPressEvent(event)

    def _offer(self, found: tuple[PrinterInfo, ...]) -> None:
        self._known = {info.name: info for info in found}
        for info in found:
            self.printer.addItem(info.title, info.name)
        self.printer.set_value(self._wanted)

    def _read(self) -> None:
        """Read how this batch is made for the printer chosen."""
        printer = self._known.get(str(self.printer.value()))
        rows, imposing, two_sided = self._rows, self._imposing, self._two_sided

        def gather(store: Store) -> SheetWish:
            return other_side(read_wish(store, rows, imposing, printer), two_sided)

        self._reading += 1
        self._desk.store.ask(gather, self._take, owner=self)

    def _take(self, wish: SheetWish) -> None:
        self._reading -= 1
        if not self._reading:
            self._wish = wish
            self._turn()

    def _turn(self) -> None:
        """Show another kind of thing."""
        if self._wish is None:
            return
        view = self.views.value()
        part = Part.ENVELOPES if view == ENVELOPES else Part.CARDS
        self._wish = replace(self._wish, part=part)
        words = {
            SHEETS: self.tr("Sheet {number} of {count}"),
            ENVELOPES: self.tr("Envelope {number} of {count}"),
            HAND: self.tr("Card {number} of {count}"),
        }
        count = len(self._rows) if view == HAND else len(self._wish.batches)
        self.pager.show_count(count, words[view])
        self.stack.setCurrentWidget(self.folded if view == HAND else self.area)
        for only_flat in (self.paper_label, self.printer, self.zoom, self.legend):
            only_flat.setVisible(view != HAND)
        if count:
            self._draw()
        else:
            self._clear(self.tr("No envelope can be made for these cards."))
        self._look_for_losses()

    def _draw(self) -> None:
        wish, at = self._wish, self.pager.at
        if wish is None or not self.pager.count:
            return
        store, ratio = self._desk.store.from_afar(), self.devicePixelRatioF()
        if self.views.value() == HAND:
            self.folded.mark_updating()
            room = self.folded.room()
            self._drawing.ask(
                lambda: hand_picture(store, wish, at, room, ratio), self._show_card, self._cannot
            )
            return
        self.sheet.mark_updating()
        wanted = self.area.wanted()
        self._drawing.ask(
            lambda: sheet_picture(store, wish, at, wanted), self._show_sheet, self._cannot
        )

    def _show_sheet(self, picture: SheetPicture) -> None:
        if not self.pager.count:
            return
        self.sheet.show_picture(picture)
        self.area.settle()
        self.zoom.show_scale()
        self.legend.show_sheet(picture.shown)
        self._say(_paper_said(picture.shown), picture.shown.rows, self.sheet)

    def _show_card(self, picture: HandPicture) -> None:
        self.folded.show_picture(picture)
        self._say(stock_name(find_stock(picture.row.note.look.stock)), (picture.row,), self.folded)

    def _say(self, paper: str, rows: Sequence[NoteRow], view: QWidget) -> None:
        names = ", ".join(row.person.full_name for row in rows)
        said = self.tr("{names} · {paper}").format(names=names, paper=paper)
        self.caption.setText(said)
        view.setAccessibleName(self.pager.said.text())
        view.setAccessibleDescription(said)

    def _cannot(self, error: Exception) -> None:
        """Say in the sheet's place why it cannot be laid out."""
        self._clear(sentence(error))

    def _clear(self, instead: str) -> None:
        """Show a sentence in the place of a picture."""
        self.legend.show_sheet(None)
        self.caption.setText("")
        for view in (self.sheet, self.folded):
            view.show_picture(None)
            self.area.settle()
            view.settle(instead)
            view.setAccessibleDescription(instead)

    def _look_for_losses(self) -> None:
        """Look through all sheets for ink that the printer does not reach."""
        wish = self._wish
        if wish is None or wish.printer is None or self.views.value() == HAND:
            self._looking.drop()
            self.warning.say("")
            return
        store = self._desk.store.from_afar()
        self._looking.ask(lambda: losses(store, wish), self.warning.say, lambda _error: None)


def read_wish(
    store: Store, rows: Sequence[NoteRow], imposing: Imposing | None, printer: PrinterInfo | None
) -> SheetWish:
    """What decides how a batch comes out; fronts and backs are those that are kept."""
    kept = on_sheet(kept_imposing(store), imposing)
    ids = {find_stock(row.note.look.stock).envelope for row in rows} - {""}
    feeds = {each: kept_feed(store, printer.name, each) for each in ids} if printer else {}
    sender, style = store.sender(), envelope_style(store)
    return SheetWish(
        rows=tuple(rows),
        enveloped=sort_out(rows, sender, style).rows,
        imposing=kept,
        sender=sender,
        style=style,
        printer=printer,
        feeds=feeds,
    )


def other_side(wish: SheetWish, two_sided: TwoSided | None) -> SheetWish:
    """The batch with its other side printed in another way; None leaves that as it is kept."""
    if two_sided is None:
        return wish
    return replace(wish, imposing=replace(wish.imposing, two_sided=two_sided))


def losses(store: Store, wish: SheetWish) -> str:
    """One sentence on all the ink that the printer does not reach; empty when there is none."""
    if wish.printer is None:
        return ""
    return lost_said(wish.printer.title, wish.part, list(sheets_losing_ink(store, wish)))


def _paper_said(shown: ShownSheet) -> str:
    size = size_name(shown.pages[0].sheet.size)
    if isinstance(shown.paper, CardSheet):
        return f"{sheet_name(shown.paper)}, {size}"
    return f"{stock_name(shown.paper)}, {size}"


def _main(parent: QWidget) -> QWidget:
    """The window behind whatever dialog asks; it says how much room there is."""
    window = parent.window()
    while (above := window.parentWidget()) is not None:
        window = above.window()
    return window
