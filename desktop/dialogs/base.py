"""What every dialog shares: fields, checking, saving on the store's thread, nothing typed lost.

A dialog stays open until the store has taken what it holds. One that is closed without saving
sets aside what was typed, and the next dialog for the same subject takes it up again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from cards.model.errors import SurroundingsError
from desktop.desk import Desk, ToastAction
from desktop.look import tokens
from desktop.shell.error_bar import ErrorBar
from desktop.texts import sentence
from desktop.widgets.buttons import LINK, PRIMARY, QUIET, make_button
from desktop.widgets.checks import Checks
from desktop.widgets.form import FormField, kept_of, problem_of, put_back
from desktop.widgets.labels import plain_title, text_label
from desktop.widgets.scrolled import ScrolledForm

if TYPE_CHECKING:
    from cards.store import Store

KEPT_EVERY = 600
"""Milliseconds after which what was typed into an open form goes to the store."""
_WIDTH = 600
"""Pixels a form has at least."""

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Saved(Generic[R]):
    """What the store made of a form, and whether that changed anything, which Undo takes back."""

    value: R
    changed: bool = True


class FormDialog(QDialog, Generic[T, R]):
    """Asks for one thing of type T, of which the store makes an R."""

    def __init__(self, desk: Desk, parent: QWidget, *, subject: int = 0) -> None:
        super().__init__(parent)
        self.desk = desk
        self._key = (type(self).__name__, subject)
        self._then: Callable[[Saved[R]], None] | None = None
        self._again: Callable[[], object] = _nothing
        self._blank: dict[str, object] = {}
        self._checks = Checks(self)
        self._checks.grew.connect(self.fit_soon)
        self._look = QTimer(self)
        self._look.setInterval(KEPT_EVERY)
        self._look.timeout.connect(self._keep_typed)
        self.fields: dict[str, FormField] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._title = text_label("", "title")
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(tokens.GAP_L)
        self.grid.setVerticalSpacing(tokens.GAP_M)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.error_bar = ErrorBar()
        self.save_button = make_button(self.tr("Save"), PRIMARY)
        self.cancel_button = make_button(self.tr("Cancel"), QUIET)
        self._lay_out()
        self.finished.connect(self._set_aside)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, tokens.GAP_XL, 0, tokens.GAP_L)
        outer.setSpacing(tokens.GAP_M)
        side = tokens.GAP_XL
        self._taken_up = _taken_up_row(self.start_over)
        for widget in (self._title, self.error_bar, self._taken_up):
            row = QHBoxLayout()
            row.setContentsMargins(side, 0, side, 0)
            row.addWidget(widget)
            outer.addLayout(row)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(side, tokens.GAP_XS, side, tokens.GAP_S)
        column.addLayout(self.grid)
        column.addStretch(1)
        self.area = ScrolledForm(self.body)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self.area, 1)
        self.foot = buttons = QHBoxLayout()
        buttons.setContentsMargins(side, 0, side, 0)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        outer.addLayout(buttons)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)

    def set_title(self, text: str) -> None:
        """Head the form and name its window."""
        self._title.setText(text)
        self.setWindowTitle(plain_title(text))

    def add(self, name: str, field: FormField, *, column: int = -1) -> FormField:
        """Put a field into the form: over both columns, or beside the last one (column 1)."""
        self.fields[name] = field
        rows = self.grid.rowCount()
        if column < 0:
            self.grid.addWidget(field, rows, 0, 1, 2)
        else:
            self.grid.addWidget(field, rows if column == 0 else rows - 1, column)
        return field

    def add_wide(self, widget: QWidget) -> None:
        """Put something that is no field over both columns."""
        self.grid.addWidget(widget, self.grid.rowCount(), 0, 1, 2)

    def read(self) -> T | None:
        """The thing asked for; None when a field is refused, which then says why."""
        raise NotImplementedError

    def keep(self, store: Store, value: T) -> R:
        """Put the thing into the store; runs on the store's thread, so no widget in here.

        Whatever it does there is undone as one.
        """
        raise NotImplementedError

    def state(self) -> dict[str, object]:
        """Everything typed, as plain values."""
        return {name: kept_of(field) for name, field in self.fields.items()}

    def restore(self, state: dict[str, object]) -> None:
        """Put back what ``state`` gave."""
        for name, field in self.fields.items():
            if name in state:
                put_back(field, state[name])

    def begin(self, then: Callable[[Saved[R]], None], again: Callable[[], object]) -> None:
        """Open the dialog; ``then`` is called with what was saved, if it was.

        ``again`` asks anew for the same subject, after what was typed has been set aside.
        """
        if not self.desk.may_change:
            # Closing tells nobody anything, as nothing was typed.
            self.finished.disconnect(self._set_aside)
            self.desk.complain(SurroundingsError("store.read_only", folder=self.desk.store.folder))
            self.deleteLater()
            return
        self._then = then
        self._again = again
        self._blank = self.state()
        kept = self.desk.set_aside.open(self._key)
        self._taken_up.setVisible(kept is not None)
        if kept is not None:
            self.restore(kept)
        self._look.start()
        self._checks.begin()
        self.resize(self._wide(), 0)
        self.fit()
        self.open()
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Check the fields and hand them to the store; close once it has taken them."""
        for field in self.fields.values():
            field.refuse("")
        self._checks.all_left()
        self.error_bar.hide()
        value = self._weighed()
        if value is None:
            self._go_to_refused()
            QTimer.singleShot(0, self, self.fit)
            return
        keep = self.keep
        self.save_button.setEnabled(False)

        def keep_whole(store: Store) -> Saved[R]:
            before = store.mark()
            with store.as_one():
                kept = keep(store, value)
            return Saved(kept, changed=store.mark() != before)

        self.desk.store.ask(keep_whole, self._kept, owner=self, failed=self._refused)

    def weigh(self) -> bool:
        """Have the fields say what is wrong with them; False while nothing at all was typed."""
        if self.state() == self._blank:
            return False
        self._weighed()
        return True

    def _weighed(self) -> T | None:
        """The thing asked for, unless a field cannot even be read."""
        value = self.read()
        unread = {name: said for name, each in self.fields.items() if (said := problem_of(each))}
        for name, said in unread.items():
            self.fields[name].refuse(said)
        return None if unread else value

    def reject(self) -> None:
        """Close without saving, but not while the store is just taking it."""
        if self.save_button.isEnabled():
            super().reject()

    def _kept(self, saved: Saved[R]) -> None:
        self.accept()
        if self._then is not None:
            self._then(saved)

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.error_bar.tell(sentence(error))

    def _go_to_refused(self) -> None:
        # Those within a field come last: the people of an interview have fields of their own.
        fields = (*self.fields.values(), *self.body.findChildren(FormField))
        wrong = next((field for field in fields if field.refused), None)
        if wrong is not None:
            wrong.control.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(wrong)

    def _set_aside(self, result: int) -> None:
        self._look.stop()
        typed = self.state()
        if result == QDialog.DialogCode.Accepted or typed == self._blank:
            self.desk.set_aside.close(self._key, None)
            return
        self.desk.set_aside.close(self._key, typed)
        again = ToastAction(self.tr("Take it up again"), self._again, stays=True)
        self.desk.say(self.tr("What you typed is set aside."), again)

    def _keep_typed(self) -> None:
        """Keep what is typed while it is typed; a crash would take it along otherwise."""
        typed = self.state()
        if typed != self._blank or self._key in self.desk.set_aside:
            self.desk.set_aside[self._key] = typed

    def start_over(self) -> None:
        """Empty the form again, as it was before anything was typed."""
        self.restore(self._blank)
        self._taken_up.hide()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit_soon(self) -> None:
        """The same as ``fit``, once the layout knows what came or went."""
        QTimer.singleShot(0, self, self.fit)

    def fit(self) -> None:
        """As tall as the form asks, but never taller than its window or the screen."""
        wanted = self.body.sizeHint().height() + self.sizeHint().height()
        wanted -= self.area.sizeHint().height()
        parent = self.parentWidget()
        room = parent.window().height() - tokens.GAP_HUGE if parent else wanted
        wanted = max(min(wanted + tokens.GAP_S, max(room, 420)), self.height())
        self.resize(self._wide(), wanted)

    def _wide(self) -> int:
        """Pixels in which the fields stand whole, as far as the window behind has them."""
        edges = self.area.verticalScrollBar().sizeHint().width() + tokens.GAP_XS
        parent = self.parentWidget()
        room = parent.window().width() - tokens.GAP_XL if parent else _WIDTH
        return max(_WIDTH, min(self.body.sizeHint().width() + edges, room))


def _nothing() -> None:
    pass


def _taken_up_row(start_over: Callable[[], None]) -> QFrame:
    row = QFrame()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(
        text_label(QCoreApplication.translate("form", "Taken up where you left off."), tone="soft")
    )
    button = make_button(QCoreApplication.translate("form", "Start over"), LINK)
    button.clicked.connect(start_over)
    inside.addWidget(button)
    inside.addStretch(1)
    row.hide()
    return row
