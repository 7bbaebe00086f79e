"""Looks after what the store cannot take: a banner says why, and what is typed is not lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from cards.model.errors import CordiallyError
from desktop.desk import Desk
from desktop.look.icons import icon_name
from desktop.shell.banner import StoreBanner
from desktop.texts import sentence
from desktop.widgets.buttons import PRIMARY

CHANGING = frozenset({"new", "bin", "undo", "redo", "answer", "mailed", "ready", "mend_now"})
"""The keys that change something."""
_CHANGING_ICONS = frozenset({"add", "remove"})
"""The pictures on buttons that lead to a change."""


class Keeping(QObject):
    """Watches the store of one window."""

    def __init__(self, desk: Desk, banner: StoreBanner, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._banner, self._window = desk, banner, window
        self._warned = False
        desk.store.gone.connect(self._say_gone)
        desk.store.back.connect(self._say_back)
        banner.trying_again.connect(self._try_again)
        banner.copying.connect(self._copy)
        banner.saving_elsewhere.connect(self._ask_where)

    def begin(self) -> None:
        """The store is open: where it can only be read, say so and offer no change."""
        why = self._desk.store.only_read
        if why is None:
            return
        self._banner.tell_only_read(sentence(why))
        for action in self._window.actions():
            action.setEnabled(action.objectName() not in CHANGING)

    def limit(self, page: QWidget) -> None:
        """Take from a page what only makes sense where something can be changed."""
        if self._desk.may_change:
            return
        for button in page.findChildren(QPushButton):
            if button.property("kind") == PRIMARY or icon_name(button) in _CHANGING_ICONS:
                button.setEnabled(False)
                button.setToolTip(self.tr("Nothing can be changed here now."))

    def lets_close(self) -> bool:
        """Whether the window may close; the first time not, while typed text would be lost."""
        if self._warned or not self._desk.unsaved():
            return True
        self._warned = True
        self._banner.tell_closing()
        return False

    def _say_gone(self, error: Exception) -> None:
        self._banner.tell_gone(sentence(error), typed=bool(self._desk.unsaved()))

    def _say_back(self) -> None:
        self._warned = False
        if self._desk.may_change:
            self._banner.hide()
        else:
            self.begin()
        self._desk.saving.emit()
        self._desk.say(self.tr("Your data is there again."))

    def _try_again(self) -> None:
        why = self._desk.store.only_read
        if why is not None:
            self._desk.reopening.emit()
            return
        self._desk.saving.emit()
        # Asked even where nothing waits: an answer tells that the store is back.
        self._desk.store.ask(lambda store: store.last_operation(), owner=self)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._desk.unsaved())
        self._desk.say(self.tr("Copied. Paste it wherever it is safe."))

    def _ask_where(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Save what you typed"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.setDirectory(str(Path.home()))
        dialog.selectFile(self.tr("What I typed.txt"))
        dialog.fileSelected.connect(lambda path: self._save(Path(path)))
        dialog.open()

    def _save(self, path: Path) -> None:
        from cards.files import write_whole

        try:
            write_whole(path, self._desk.unsaved().encode())
        except CordiallyError as error:
            self._desk.complain(error)
        else:
            self._desk.say(self.tr("Saved as {file}.").format(file=path.name))
