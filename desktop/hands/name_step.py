"""Last step of the assistant: the hand gets its name and writes its first words."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cards.model.people import Sender
from desktop.desk import Desk
from desktop.files import ask_where
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.notes.hand_samples import paint_sample
from desktop.texts import printed
from desktop.widgets.buttons import LINK, PRIMARY, make_button
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.line_field import TextField
from desktop.work import Task

if TYPE_CHECKING:
    from desktop.hands.working import WrittenHand
    from fonts.own.reading import PageReading

_LEVEL = 7
"""Pixels above a text that stands on one line with a link, which is taller."""


class NameStep(QWidget):
    """Asks for a name, makes the hand, and shows what it writes."""

    changed = Signal()
    """The making began, ended or went wrong."""
    refused = Signal(object)
    """An error that kept the hand from being made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pages: list[PageReading] = []
        self._task: Task | None = None
        self.written: WrittenHand | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        column.addLayout(self._naming())
        column.addLayout(self._lacking())
        self.sample = _Sample()
        column.addWidget(self.sample, 1)
        column.addLayout(self._after())
        self._propose_name()

    def _naming(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_M)
        self.name = TextField()
        self.name.setMaxLength(60)
        self.name.returnPressed.connect(self.make)
        hint = self.tr("A name you used before adds to that hand.")
        self.field = FormField(self.tr("What shall it be called?"), self.name, hint=hint)
        self.field.setMaximumWidth(360)
        row.addWidget(self.field, 1)
        self.make_button = make_button(self.tr("Make the hand"), PRIMARY)
        self.make_button.clicked.connect(self.make)
        row.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return row

    def _lacking(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_M)
        self.missing = wrapped_label("", tone="soft")
        self.missing.setContentsMargins(0, _LEVEL, 0, 0)
        row.addWidget(self.missing, 1)
        self.again_button = make_button(self.tr("Save a sheet with just the empty boxes…"), LINK)
        self.again_button.clicked.connect(self.save_sheet)
        self.again_button.hide()
        row.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _after(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_M)
        self.said = text_label("", tone="good")
        row.addWidget(self.said, 1)
        self.save_button = make_button(self.tr("Save as a font…"), icon="save")
        self.save_button.clicked.connect(self.save)
        self.save_button.hide()
        row.addWidget(self.save_button)
        return row

    def _propose_name(self) -> None:
        from cards.jobs.hands import own_hands

        known = own_hands(self._desk.store.folder)
        if known:
            self.name.set_value(known[0].name)
            return
        self._desk.store.ask(lambda store: store.sender(), self._name_after, owner=self)

    def _name_after(self, sender: Sender) -> None:
        called = sender.called or sender.full_name.split(" ")[0]
        if self.name.value():
            return
        own = self.tr("{name}’s hand").format(name=called)
        self.name.set_value(own if called else self.tr("My hand"))

    @property
    def making(self) -> bool:
        """Whether the hand is being made."""
        return self._task is not None

    def begin(self, pages: list[PageReading]) -> None:
        """Ask for the name of the hand of these pages."""
        if pages != self._pages:
            self._pages, self.written = list(pages), None
            self._show_written()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def make(self) -> None:
        """Make the hand and let it write."""
        if self.making:
            return
        if not any(letter.isalnum() for letter in self.name.value()):
            self.field.refuse(self.tr("A hand needs a name."))
            return
        self.field.refuse("")
        from desktop.hands.working import make

        text = self.tr(
            "Thank you for your time on Tuesday.\nThe bookkeeper’s letter made me smile,\n"
            "and I look forward to 24 good years."
        )
        work = partial(make, self._desk.store.folder, self._pages, self.name.value(), text)
        self._task = Task(work)
        self._task.succeeded.connect(self._made)
        self._task.failed.connect(self.refused)
        self._task.ended.connect(self._ended)
        self.make_button.setEnabled(False)
        self.said.setText(self.tr("Tracing your letters…"))
        self._desk.start(self._task)
        self.changed.emit()

    def _made(self, written: WrittenHand) -> None:
        self.written = written
        self._show_written()

    def _ended(self) -> None:
        self._task = None
        self.make_button.setEnabled(True)
        if self.written is None:
            self.said.setText("")
        self.changed.emit()

    def _show_written(self) -> None:
        written = self.written
        self.save_button.setVisible(written is not None)
        self.sample.show_image(written.sample if written else None)
        self.missing.say("")
        self.again_button.hide()
        self.said.setText("")
        if written is None:
            return
        name, count = written.learned.info.name, len(written.learned.characters)
        self.said.setText(
            self.tr("{name} can write {count} characters and is among the hands now.").format(
                name=name, count=count
            )
        )
        if written.learned.missing:
            signs = " ".join(written.learned.missing[:40])
            self.missing.say(
                self.tr("Not written yet: {signs}. That can follow whenever you like.").format(
                    signs=signs
                )
            )
            self.again_button.show()

    def save_sheet(self) -> None:
        """Ask where, and write a sheet with the boxes that are still empty."""
        title, kind = self.tr("Save the sheet"), self.tr("PDF files (*.pdf)")
        ask_where(self._desk, self, title, self.tr("Missing.pdf"), kind, self.save_sheet_to)

    def save_sheet_to(self, path: Path) -> None:
        """Write the sheet there, on the paper of the pages read."""
        from cards.jobs.hands import make_sheet
        from cards.model.errors import CordiallyError

        if self.written is None:
            return
        try:
            paper = self._pages[0].page.paper.id
            make_sheet(path, paper, self.written.learned.unwritten, printed)
        except CordiallyError as error:
            self.refused.emit(error)
            return
        self.said.setText(
            self.tr("Saved as {name}. Write it, add its scan here, and keep the name.").format(
                name=path.name
            )
        )

    def save(self) -> None:
        """Ask where, and write the face there as a font for other programs."""
        if self.written is None:
            return
        from cards.files import safe_file_name

        name = f"{safe_file_name(self.written.learned.info.name)}.ttf"
        title, kind = self.tr("Save the font"), self.tr("Fonts (*.ttf)")
        ask_where(self._desk, self, title, name, kind, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the face there."""
        from cards.files import write_whole
        from cards.model.errors import CordiallyError

        if self.written is None:
            return
        try:
            write_whole(path, self.written.learned.info.face_file.read_bytes())
        except CordiallyError as error:
            self.refused.emit(error)
            return
        self.said.setText(self.tr("Saved as {name}.").format(name=path.name))


class _Sample(QWidget):
    """Writing on card paper, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setMinimumHeight(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("A sample of the hand"))

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card and what is written on it, or what will be."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_colours().line), 1))
        painter.setBrush(QColor(tokens.CARD_PAPER))
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, tokens.RADIUS, tokens.RADIUS)
        side = float(tokens.GAP_XL)
        room = card.adjusted(side, side, -side, -side)
        if self._image is None:
            # Card paper is light in every scheme.
            painter.setPen(QColor(tokens.LIGHT.hint))
            hint = self.tr("Here your hand will write its first lines.")
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, hint)
        else:
            paint_sample(painter, room, self._image, ratio=self.devicePixelRatioF())
        painter.end()
