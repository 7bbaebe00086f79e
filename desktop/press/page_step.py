"""First step of the printer's assistant: its test page, printed here or saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.calibration import PrintSide, Way, hand_over_page, page_sheets, paper_size
from desktop.desk import Desk
from desktop.files import ask_where
from desktop.latest import Latest
from desktop.look import tokens
from desktop.press.pictures import page_picture
from desktop.printer_words import tray_words
from desktop.printers import printer_called
from desktop.signature.shown import PaperPicture
from desktop.texts import printed
from desktop.widgets.buttons import PRIMARY, make_button
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.labels import wrapped_label
from desktop.widgets.segments import Segments

_SHOWN_DPI = 80.0


class PageStep(QWidget):
    """Which paper, tray and side; ``refused`` gives errors, ``made`` says that the page is out."""

    refused = Signal(object)
    made = Signal()

    def __init__(self, desk: Desk, printer: str) -> None:
        super().__init__()
        from cards.jobs.hands import usual_paper

        self._desk, self._printer = desk, printer
        self._drawing = Latest(desk, self)
        self._printing = Latest(desk, self)
        papers = (("letter", self.tr("Letter")), ("a4", self.tr("A4")))
        self.paper = Segments(self.tr("Paper"), papers)
        sides = ((PrintSide.FRONT.value, self.tr("Front")), (PrintSide.BACK.value, self.tr("Back")))
        self.side = Segments(self.tr("Side of the sheet"), sides)
        self._asking = Latest(desk, self)
        self.tray = Choice((("", self.tr("The printer chooses")),))
        self.tray_field = FormField(self.tr("Tray"), self.tray)
        self.print_button = make_button(self.tr("Print the test page"), PRIMARY, "print")
        self.save_button = make_button(self.tr("Save it as PDF…"), icon="save")
        self.said = wrapped_label("", "caption", "soft")
        self.picture = PaperPicture(self.tr("The test page"), height=360)
        self.paper.choose(usual_paper())
        self._lay_out()
        self.paper.chosen.connect(lambda _paper: self.draw())
        self.side.chosen.connect(lambda _side: self.draw())
        self.print_button.clicked.connect(self.print_page)
        self.save_button.clicked.connect(self.save)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_XL)
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP_M)
        said = self.tr(
            "Most printers put everything a millimetre or two off. This page tells how far, and"
            " from then on every sheet is moved to where it belongs."
        )
        column.addWidget(wrapped_label(said))
        column.addWidget(FormField(self.tr("Paper"), self.paper))
        column.addWidget(FormField(self.tr("Side of the sheet"), self.side))
        column.addWidget(self.tray_field)
        self.tray_field.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.GAP_S)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.said)
        column.addStretch(1)
        row.addLayout(column, 5)
        row.addWidget(self.picture, 4)

    @property
    def way(self) -> Way:
        """The printer, tray and side chosen."""
        return Way(self._printer, str(self.tray.value()), PrintSide(self.side.value()))

    @property
    def settled(self) -> bool:
        """Whether the picture is drawn and nothing is being handed over."""
        return not (self._drawing.busy or self._printing.busy or self._asking.busy)

    def ask_trays(self) -> None:
        """Offer the printer's trays, where it has several."""
        self._asking.ask(partial(_trays, self._printer), self._offer, lambda _error: None)

    def _offer(self, trays: tuple[str, ...]) -> None:
        for tray in trays if len(trays) > 1 else ():
            self.tray.addItem(tray_words(tray), tray)
            self.tray_field.show()

    def draw(self) -> None:
        """Show the page."""
        dpi = _SHOWN_DPI * self.devicePixelRatioF()
        work = partial(page_picture, self.way, self.paper.value(), dpi)
        self._drawing.ask(work, self._show, self.refused.emit)

    def print_page(self) -> None:
        """Hand the page to the printer, never corrected."""
        self.print_button.setEnabled(False)
        said = self.tr("{printer} has the page.").format(printer=self._printer)
        work = partial(_print, self.way, self.paper.value())
        self._do(work, said)

    def save(self) -> None:
        """Ask where to save the page."""
        name = self.tr("Printer test page.pdf")
        kind = self.tr("PDF files (*.pdf)")
        ask_where(self._desk, self, self.tr("Save the test page"), name, kind, self.save_to)

    def save_to(self, path: Path) -> None:
        """Save the page."""
        said = self.tr("Saved as {name}. Print it at its true size (100 %).").format(name=path.name)
        self._do(partial(_write, self.way, self.paper.value(), path), said)

    def _do(self, work: Callable[[], object], said: str) -> None:
        self._printing.ask(work, lambda _done: self._done(said), self._refused)

    def _done(self, said: str) -> None:
        self.print_button.setEnabled(True)
        self.said.say(said)
        self.made.emit()

    def _refused(self, error: Exception) -> None:
        self.print_button.setEnabled(True)
        self.refused.emit(error)

    def _show(self, image: QImage) -> None:
        self.picture.show_image(image, (QRectF(0, 0, 1, 1),))


def _write(way: Way, paper: str, path: Path) -> None:
    from cards.render.pdf import write_pdf

    write_pdf(page_sheets(way, paper_size(paper), printed), path, title="Cordially")


def _print(way: Way, paper: str) -> None:
    hand_over_page(way, printer_called(way.printer), paper, printed)


def _trays(printer: str) -> tuple[str, ...]:
    return printer_called(printer).info().trays
