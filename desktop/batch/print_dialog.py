"""Asks which printer is to print the cards or the envelopes, from which tray, on which sides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from cards.jobs.envelope_style import EnvelopeStyle, ReturnPlace, envelope_style
from cards.layout.cells import sheets_taken
from cards.layout.sheets import find_card_sheet
from cards.model.fronts import Imposing
from cards.model.notes import NoteRow, Part
from cards.model.paper import TwoSided
from cards.model.printing import PrinterInfo
from desktop.batch.feed_choices import FeedChoices
from desktop.batch.print_choices import Choices, PrintWish, read_choices
from desktop.batch.warning_bar import WarningBar
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.notes.names import sheet_name
from desktop.printer_words import printer_words
from desktop.printers import keep_title, printers
from desktop.shell.error_bar import ErrorBar
from desktop.texts import sentence
from desktop.widgets.buttons import LINK, PRIMARY, QUIET, make_button
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label

if TYPE_CHECKING:
    from cards.store import Store
    from desktop.batch.sheet_pages import SheetWish

_WIDTH = 460
PRINTER = "printer"
"""The preference that remembers which was used last."""


class PrintDialog(QDialog):
    """A printer, a part of the batch and how it is fed; ``chosen`` says a ``PrintWish``.

    With ``on`` only the cards are asked for, several on one sheet.
    """

    chosen = Signal(object)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        rows: Sequence[NoteRow],
        envelopes: int,
        envelope_ids: Sequence[str] = (),
        on: Imposing | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows, self._on = tuple(rows), on
        self._envelope_ids = envelope_ids
        self._last = ""
        self._known: dict[str, PrinterInfo] = {}
        self._choices: Choices | None = None
        self._reading = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Print"))
        self._latest = Latest(desk, self)
        self.printer = Choice()
        self.field = FormField(self.tr("Printer"), self.printer)
        self.feeding = FeedChoices()
        self.cards = QRadioButton(self.tr("%n cards", "", len(self._rows)))
        self.envelopes = QRadioButton(self.tr("%n envelopes", "", envelopes))
        self.cards.setChecked(True)
        self.what = wrapped_label(self._what(), tone="soft")
        self.what.setVisible(on is not None)
        self.envelopes.setEnabled(envelopes > 0)
        self.adjust_button = make_button(self.tr("Adjust where it prints…"), LINK)
        self.feed_button = make_button(self.tr("How envelopes go in…"), LINK)
        self.flaps = wrapped_label(
            self.tr("Your own address goes on the flaps: turn the envelopes when they are out."),
            "caption",
            "warn",
        )
        self.flaps.hide()
        self.preview_button = make_button(self.tr("See the sheets…"), LINK)
        self.warning = WarningBar()
        self._looking = Latest(desk, self)
        self.error_bar = ErrorBar()
        self.print_button = make_button(self.tr("Print"), PRIMARY, "print")
        self.cancel_button = make_button(self.tr("Cancel"), QUIET)
        self._lay_out()
        self.print_button.clicked.connect(self._choose)
        self.cancel_button.clicked.connect(self.reject)
        self.adjust_button.clicked.connect(self._adjust)
        self.feed_button.clicked.connect(self._feed)
        self.preview_button.clicked.connect(self._preview)
        self.feeding.changed.connect(self._look)
        self.printer.currentIndexChanged.connect(lambda _at: self._read())
        self.cards.toggled.connect(lambda _on: self._read())
        self._allow(printer=False)

    def begin(self) -> None:
        """Open, and list the printers as soon as they are known."""
        self._allow(printer=False)
        self.resize(_WIDTH, self.sizeHint().height())
        self.open()
        self._desk.store.ask(lambda store: store.preference(PRINTER), self._remember, owner=self)
        self._desk.store.ask(envelope_style, self._mind_flaps, owner=self)

    @property
    def settled(self) -> bool:
        """Whether the printers are known."""
        return not (self._latest.busy or self._looking.busy or self._reading)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        outer.setSpacing(tokens.GAP_M)
        outer.addWidget(text_label(self.windowTitle(), "title"))
        outer.addWidget(self.what)
        outer.addWidget(self.error_bar)
        outer.addWidget(self.field)
        links = QHBoxLayout()
        links.setSpacing(tokens.GAP_L)
        for link in (self.adjust_button, self.feed_button):
            links.addWidget(link)
        links.addStretch(1)
        outer.addLayout(links)
        for button in (self.cards, self.envelopes):
            button.setAccessibleName(button.text())
            outer.addWidget(button)
        for only_alone in (self.cards, self.envelopes, self.feed_button):
            only_alone.setVisible(self._on is None)
        outer.addWidget(self.feeding)
        outer.addWidget(self.warning)
        outer.addWidget(wrapped_label(self._hint(), "caption", "soft"))
        outer.addWidget(self.flaps)
        foot = QHBoxLayout()
        foot.addWidget(self.preview_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.print_button)
        outer.addLayout(foot)
        self.print_button.setDefault(True)

    def _what(self) -> str:
        """What is printed, where that is settled before."""
        if self._on is None:
            return ""
        sheet = find_card_sheet(self._on.sheet)
        sheets = sheets_taken(len(self._rows), len(sheet.cells), used=self._on.used)
        return self.tr("{cards} on {sheets}: {name}").format(
            cards=self.tr("%n cards", "", len(self._rows)),
            sheets=self.tr("%n sheets", "", sheets),
            name=sheet_name(sheet),
        )

    def _hint(self) -> str:
        """What to put into the printer."""
        if self._on is None:
            return self.tr(
                "Each size of paper is a job of its own, at its true size. Put the paper in before."
            )
        if self._on.used:
            return self.tr("Put the sheets in so that the one used in part is taken first.")
        return self.tr("The sheets are printed at their true size. Put them in before.")

    def _mind_flaps(self, style: EnvelopeStyle) -> None:
        """Say with the envelopes that their backs are not printed."""
        if style.returning is ReturnPlace.FLAP:
            self.envelopes.toggled.connect(self.flaps.setVisible)
            self.flaps.setVisible(self.envelopes.isChecked())

    def _remember(self, last: str) -> None:
        self._last = last
        self._latest.ask(printers, self._show, self._cannot)

    def _show(self, found: tuple[PrinterInfo, ...]) -> None:
        self._known = {info.name: info for info in found}
        for info in found:
            self.printer.addItem(f"{info.title} · {printer_words(info)}", info.name)
        self.printer.set_value(self._last)
        self._allow(printer=bool(found))
        self.printer.setFocus(Qt.FocusReason.OtherFocusReason)
        if not found:
            none = self.tr("No printer is set up on this system. Save a PDF instead.")
            self.error_bar.tell(none)

    def _allow(self, *, printer: bool) -> None:
        """Whether there is a printer to print on, to adjust and to load."""
        for button in (self.print_button, self.adjust_button, self.feed_button):
            button.setEnabled(printer)

    @property
    def _part(self) -> Part:
        return Part.CARDS if self.cards.isChecked() else Part.ENVELOPES

    def _read(self) -> None:
        """Read what can be chosen on this printer."""
        info, rows, part = self._known.get(str(self.printer.value())), self._rows, self._part
        on = self._on
        if info is None:
            return

        def read(store: Store) -> Choices:
            return read_choices(store, rows, info, part, on)

        self._reading += 1
        self._desk.store.ask(read, self._offer, owner=self, failed=self._unread)

    def _unread(self, error: Exception) -> None:
        self._reading -= 1
        self._cannot(error)

    def _offer(self, choices: Choices) -> None:
        """Offer the trays and the ways of printing the other side, where there is a choice."""
        self._reading -= 1
        info = choices.sheets.printer
        if self._reading or info is None:
            return
        self._choices = choices
        self.feeding.offer(choices, info.trays)
        self._look()

    def _look(self) -> None:
        """Say that the printer takes no such paper, else what ink on it the printer does not reach.

        On paper that it does not take nothing can be printed, so that is not offered.
        """
        if self._choices is None:
            return
        refused = self._choices.refused
        self.print_button.setEnabled(refused is None)
        if refused is not None:
            self._looking.drop()
            self.warning.say(sentence(refused))
            return
        store = self._desk.store.from_afar()
        sheets, side = self._choices.sheets, self.feeding.two_sided()
        self._looking.ask(
            lambda: _losses(store, sheets, side),
            self._warn,
            lambda _error: self._warn(""),
        )

    def _warn(self, losses: str) -> None:
        """Tell of lost ink, unless what was chosen meanwhile cannot be printed at all."""
        if self._choices is not None and self._choices.refused is None:
            self.warning.say(losses)

    def event(self, event: QEvent) -> bool:
        """Be as high as what is offered, whenever that changes."""
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)
        done, layout = super().event(event), self.layout()
        if layout is not None:
            # A hint alone knows nothing of lines that break.
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        return done

    def _preview(self) -> None:
        from desktop.batch.preview_dialog import ENVELOPES, SHEETS, PreviewDialog

        name, side = str(self.printer.value()), self.feeding.two_sided()
        dialog = PreviewDialog(self._desk, self, self._rows, self._on, name, side)
        dialog.begin(SHEETS if self._part is Part.CARDS else ENVELOPES)

    def _adjust(self) -> None:
        from desktop.press.calibrate_dialog import CalibrateDialog

        CalibrateDialog(self._desk, self, str(self.printer.value())).begin()

    def _feed(self) -> None:
        from desktop.press.feed_dialog import FeedDialog

        FeedDialog(self._desk, self, str(self.printer.value()), self._envelope_ids).begin()

    def _cannot(self, error: Exception) -> None:
        self.error_bar.tell(sentence(error))

    def _choose(self) -> None:
        name = str(self.printer.value())
        self._desk.store.ask(lambda store: store.set_preference(PRINTER, name), owner=self._desk)
        info = self._known[name]
        self._desk.store.ask(lambda store: keep_title(store, info), owner=self._desk)
        tray, side = self.feeding.tray_chosen(), self.feeding.two_sided()
        wish = PrintWish(name, self._part, tray, side, self._on)
        self.chosen.emit(wish)
        self.accept()


def _losses(store: Store, sheets: SheetWish, side: TwoSided | None) -> str:
    from desktop.batch.preview_dialog import losses, other_side

    return losses(store, other_side(sheets, side))
