"""Second step of the printer's assistant: a photo of the page, or the numbers read off it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cards.model.errors import InputError
from cards.press.measured import NUMBERS, read_numbers
from desktop.hands.drop_area import DropArea
from desktop.look import tokens
from desktop.signature.shown import PaperPicture
from desktop.widgets.form import FormField
from desktop.widgets.labels import wrapped_label
from desktop.widgets.line_field import TextField
from desktop.widgets.segments import Segments

PHOTO, MEASURE = "photo", "measure"


class ReadStep(QWidget):
    """Gives a picture, or says that the numbers changed."""

    photo_given = Signal(Path)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        ways = ((PHOTO, self.tr("Photograph it")), (MEASURE, self.tr("Fold and measure it")))
        self.ways = Segments(self.tr("How to read the page"), ways)
        self.drop_area = DropArea(
            self.tr("Drop a photo of the page here"),
            self.tr(
                "PNG, JPEG or PDF. Lay the page flat on something dark and take all of it, edges"
                " too, from right above. A scan needs a dark sheet behind the page."
            ),
        )
        self.fields: list[FormField] = []
        self.picture = PaperPicture(self.tr("Where the numbers are"), height=320)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.drop_area)
        self.stack.addWidget(self._measuring())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(self.ways)
        column.addWidget(self.stack, 1)
        self.ways.chosen.connect(self._turn)
        self.drop_area.given.connect(self._give)

    def _measuring(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_XL)
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP_S)
        said = (
            self.tr(
                "Fold the page in half, left edge on right edge, and open it. Read where the"
                " crease crosses the slanted lines 1 and 2."
            ),
            self.tr("Fold it the other way, lower edge on upper edge, and read 3 and 4."),
            self.tr("Measure the lines 5 and 6 from end to end with a ruler, in millimetres."),
        )
        for number, text in enumerate(said):
            column.addWidget(wrapped_label(text))
            column.addLayout(self._pair(2 * number + 1))
        column.addStretch(1)
        row.addLayout(column, 5)
        row.addWidget(self.picture, 4)
        return holder

    def _pair(self, first: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.GAP_M)
        for column in range(2):
            control = TextField()
            field = FormField(self.tr("Number {number}").format(number=first + column), control)
            control.textEdited.connect(lambda _text: self.changed.emit())
            self.fields.append(field)
            grid.addWidget(field, 0, column)
        return grid

    def begin(self) -> None:
        """Put the focus where one goes on."""
        if self.ways.value() == PHOTO:
            self.drop_area.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.fields[0].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, image: QImage) -> None:
        """Show the page beside the numbers."""
        self.picture.show_image(image)

    @property
    def any_number(self) -> bool:
        """Whether anything is typed."""
        return any(self._typed(at) for at in range(NUMBERS))

    def numbers(self) -> tuple[float | None, ...]:
        """The numbers typed; raises InputError "press.not_numbers"."""
        self.refuse(0, "")
        typed = [self._typed(at).replace(",", ".") for at in range(NUMBERS)]
        if any(";" in each for each in typed):
            raise InputError("press.not_numbers", given=" ".join(typed))
        return read_numbers(",".join(typed))

    def refuse(self, number: int, reason: str) -> None:
        """Say at a number (from 1) why it cannot be used; 0 takes every reason back."""
        for at, field in enumerate(self.fields, start=1):
            field.refuse(reason if at == number else "")
        if number:
            self.fields[number - 1].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, at: int) -> str:
        control = self.fields[at].control
        return control.value() if isinstance(control, TextField) else ""

    def _turn(self, way: str) -> None:
        self.stack.setCurrentIndex((PHOTO, MEASURE).index(way))
        self.changed.emit()

    def _give(self, paths: Sequence[Path]) -> None:
        if paths:
            self.photo_given.emit(paths[0])
