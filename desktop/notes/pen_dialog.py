"""Asks in which way a real pen is to write one note, shows what becomes of it, and saves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.desk import Desk, ToastAction
from desktop.files import ask_where, show_folder
from desktop.latest import Latest
from desktop.look import tokens
from desktop.notes.pictures import Paper, Picture
from desktop.shell.error_bar import ErrorBar
from desktop.texts import sentence
from desktop.widgets.announce import announce
from desktop.widgets.buttons import PRIMARY, QUIET, make_button
from desktop.widgets.card_preview import CardPreview
from desktop.widgets.labels import plain_title, text_label, wrapped_label
from desktop.work import Task

_INDENT = 28
"""Pixels: a hint stands under the words of its button."""


@dataclass(frozen=True, slots=True)
class PenWay:
    """One of the ways offered. Its functions run off the UI thread, so they hold no widget."""

    value: str
    name: str
    hint: str
    paper: Paper
    draw: Callable[[float], Picture]
    """The picture at so many pixels an inch; errors as the rooms'."""
    write: Callable[[Path], tuple[Path, ...]]
    """Writes and returns the files; errors as the rooms'."""


@dataclass(frozen=True, slots=True)
class FileKind:
    """What is asked where to save."""

    name: str
    """With its ending, as proposed."""
    kind: str
    """As Qt's filters are written."""


class PenDialog(QDialog):
    """A few ways to choose from on the left, what becomes of the note on the right."""

    taken = Signal(str)
    """The way by which the note was saved."""

    def __init__(self, desk: Desk, parent: QWidget, ways: Sequence[PenWay], file: FileKind) -> None:
        super().__init__(parent)
        self._desk = desk
        self._opened_from = parent
        self._ways = {way.value: way for way in ways}
        self._file = file
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._latest = Latest(desk, self)
        self._saving = False
        self.heading = text_label("", "title")
        self.lead = wrapped_label("", tone="soft")
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.preview = CardPreview(self.tr("The card"))
        self.more = wrapped_label("", tone="soft")
        self.more.hide()
        self.reason = wrapped_label("", tone="bad")
        self.reason.hide()
        self.error_bar = ErrorBar()
        self.save_button = make_button(self.tr("Save…"), PRIMARY, "save")
        self.cancel_button = make_button(self.tr("Cancel"), QUIET)
        self._lay_out()
        self._group.buttonToggled.connect(lambda _button, on: self._draw() if on else None)
        self.preview.resized.connect(self._draw)
        self.save_button.clicked.connect(self._ask_where)
        self.cancel_button.clicked.connect(self.reject)

    def begin(self, title: str, lead: str, first: str) -> None:
        """Open, with the way ``first`` chosen."""
        self.setWindowTitle(plain_title(title))
        self.heading.setText(title)
        self.lead.say(lead)
        room = self._opened_from.window().size()
        self.resize(min(860, room.width() - tokens.GAP_HUGE), min(560, room.height()))
        self.open()
        self.buttons[first].setChecked(True)
        self.buttons[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def value(self) -> str:
        """The way chosen."""
        return next(value for value, button in self.buttons.items() if button.isChecked())

    @property
    def settled(self) -> bool:
        """Whether the picture is that of the way chosen."""
        return not self._latest.busy

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        outer.setSpacing(tokens.GAP_M)
        outer.addWidget(self.heading)
        outer.addWidget(self.lead)
        outer.addWidget(self.error_bar)
        across = QHBoxLayout()
        across.setSpacing(tokens.GAP_XL)
        ways = QVBoxLayout()
        ways.setSpacing(tokens.GAP_XS)
        for way in self._ways.values():
            self._add_way(ways, way)
        ways.addStretch(1)
        across.addLayout(ways, 4)
        seen = QVBoxLayout()
        seen.setSpacing(tokens.GAP_S)
        seen.addWidget(self.preview, 1)
        seen.addWidget(self.more)
        seen.addWidget(self.reason)
        across.addLayout(seen, 6)
        outer.addLayout(across, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        outer.addLayout(foot)
        self.save_button.setDefault(True)

    def _add_way(self, column: QVBoxLayout, way: PenWay) -> None:
        button = QRadioButton(way.name)
        button.setAccessibleName(way.name)
        button.setAccessibleDescription(way.hint)
        self.buttons[way.value] = button
        self._group.addButton(button)
        column.addWidget(button)
        hint = wrapped_label(way.hint, "caption", "soft")
        hint.setContentsMargins(_INDENT, 0, 0, tokens.GAP_S)
        column.addWidget(hint)

    def _draw(self) -> None:
        way = self._chosen()
        if way is None:
            return
        self.preview.expect(way.paper)
        self.preview.mark_updating()
        dpi, draw = self.preview.dpi(), way.draw
        self._latest.ask(lambda: draw(dpi), self._show, self._cannot)

    def _chosen(self) -> PenWay | None:
        return next((self._ways[v] for v, b in self.buttons.items() if b.isChecked()), None)

    def _show(self, picture: Picture) -> None:
        if not self._latest.busy:
            self.preview.show_picture(picture)
            self._say("")
            self._say_more(picture.count)
            self.save_button.setEnabled(not self._saving)

    def _cannot(self, error: Exception) -> None:
        if not self._latest.busy:
            self.preview.show_nothing()
            self._say(sentence(error))
            self._say_more(1)
            self.save_button.setEnabled(False)

    def _say(self, reason: str) -> None:
        if reason and reason != self.reason.said():
            announce(self, reason)
        self.reason.say(reason)
        self.reason.setVisible(bool(reason))

    def _say_more(self, count: int) -> None:
        """What is shown may be the first card of several."""
        said = self.tr("The first of {count} cards: the text goes on over the next.")
        self.more.say(said.format(count=count) if count > 1 else "")
        self.more.setVisible(count > 1)

    def _ask_where(self) -> None:
        way = self._chosen()
        if way is not None:
            name, kind = self._file.name, self._file.kind
            title = self.windowTitle()
            ask_where(self._desk, self, title, name, kind, lambda path: self._save(way, path))

    def _save(self, way: PenWay, path: Path) -> None:
        write = way.write
        task = Task(lambda _progress: write(path))
        self._saving = True
        self.error_bar.hide()
        self.save_button.setEnabled(False)
        task.succeeded.connect(lambda files: self._saved(way.value, files))
        task.failed.connect(self._not_saved)
        task.ended.connect(task.deleteLater)
        self._desk.start(task)

    def reject(self) -> None:
        """Close without saving, but not while the file is just being written."""
        if not self._saving:
            super().reject()

    def _saved(self, value: str, files: tuple[Path, ...]) -> None:
        if not isValid(self):
            return  # the window was closed meanwhile
        first = files[0]
        if len(files) == 1:
            said = self.tr("Saved as {name}.").format(name=first.name)
        else:
            text = self.tr("Saved as {first} to {last}: too long for one card.")
            said = text.format(first=first.name, last=files[-1].name)
        show = ToastAction(self.tr("Show folder"), lambda: show_folder(self._desk, first))
        self._desk.say(said, show)
        self.taken.emit(value)
        self.accept()

    def _not_saved(self, error: Exception) -> None:
        if not isValid(self):
            return
        self._saving = False
        self.save_button.setEnabled(True)
        self.error_bar.tell(sentence(error))
