"""Has a form say what is wrong as soon as a field is left, and take it back once it is right."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.widgets.form import FormField, changes_of


class Checks(QObject):
    """Watches where the focus goes in a dialogue, and what is typed into fields that are refused.

    ``weigh`` has every field refused that is wrong; False when there is nothing to weigh yet.
    """

    grew = Signal()
    """The form needs more room, or less."""

    def __init__(
        self,
        dialog: QDialog,
        fields: Callable[[], Mapping[str, FormField]],
        weigh: Callable[[], bool],
    ) -> None:
        super().__init__(dialog)
        self._dialog, self._fields, self._weigh = dialog, fields, weigh
        self._left: set[str] = set()

    def begin(self) -> None:
        """Watch from now on, up to the end of the dialogue."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)
            self._dialog.finished.connect(lambda _result: app.focusChanged.disconnect(self._moved))
        for field in self._fields().values():
            for changed in changes_of(field.control):
                changed.connect(self._changed)

    def all_left(self) -> None:
        """Every field has been seen: it was tried to save them."""
        self._left.update(self._fields())

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Look at the field that was left for another place in the same form."""
        if old is None or new is None or not self._dialog.isAncestorOf(new):
            return
        gone = [name for name, each in self._fields().items() if _leaves(each, old, new)]
        self._left.update(gone)
        if gone:
            self._check()

    def _changed(self, *_what: object) -> None:
        if any(each.refused for each in self._fields().values()):
            self._check()

    def _check(self) -> None:
        fields = self._fields()
        for each in fields.values():
            each.weigh()
        weighed = self._weigh()
        left = self._left if weighed else set()
        differing = {name for name, each in fields.items() if each.say(aloud=name in left)}
        if differing:
            self.grew.emit()


def _leaves(field: FormField, old: QWidget, new: QWidget) -> bool:
    return field.isAncestorOf(old) and not field.isAncestorOf(new)
