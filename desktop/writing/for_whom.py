"""Whom a note is for: one person, several, or everyone met in an application."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cards.model.search import ApplicationRow
from desktop.desk import Desk
from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.widgets.buttons import literal, make_button
from desktop.widgets.labels import ElidedLabel, plain_tip
from desktop.widgets.person_picker import PersonPicker

_SHOWN = 3
"""Rows that stand without scrolling, and a half that shows there are more."""
Someone = tuple[int, str]
"""A person's id and name."""


class ForWhom(QWidget):
    """A field that adds people by name, the button for everyone met, and who is chosen."""

    changed = Signal()
    everyone_wanted = Signal(int)
    """Everyone met in this application is to be written to."""

    def __init__(self, desk: Desk, met: Sequence[ApplicationRow]) -> None:
        super().__init__()
        self._desk = desk
        self._people: dict[int, str] = {}
        self.removers: dict[int, QToolButton] = {}
        self.picker = PersonPicker(desk)
        self.picker.setPlaceholderText(self.tr("Type a name"))
        self.everyone = make_button(self.tr("Everyone met…"), icon="people")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(tokens.GAP_M, tokens.GAP_XS, tokens.GAP_XS, tokens.GAP_XS)
        self._rows.setSpacing(0)
        self._lay_out()
        self.everyone.setVisible(bool(met))
        # Only now: a menu made first would keep the others out of the order of Tab.
        self.everyone.setMenu(self._menu(met))
        self.setFocusProxy(self.picker)
        self.picker.chosen.connect(lambda _who: QTimer.singleShot(0, self, self._take_picked))

    def setAccessibleName(self, name: str) -> None:
        """Name the field that is typed into, too."""
        super().setAccessibleName(name)
        self.picker.setAccessibleName(name)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        across = QHBoxLayout()
        across.setSpacing(tokens.GAP_S)
        across.addWidget(self.picker, 1)
        across.addWidget(self.everyone)
        column.addLayout(across)
        inside = QWidget()
        inside.setLayout(self._rows)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.box = QFrame()
        self.box.setProperty("ground", "sheet")
        around = QVBoxLayout(self.box)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self.area)
        column.addWidget(self.box)
        self.box.hide()

    def _menu(self, met: Sequence[ApplicationRow]) -> QMenu:
        menu = QMenu(self)
        for row in met:
            text = self.tr("{company}, {role}").format(
                company=row.company.name, role=row.application.job_title
            )
            action = menu.addAction(literal(text))
            which = row.application.id
            action.triggered.connect(lambda _on, which=which: self.everyone_wanted.emit(which))
        return menu

    @property
    def is_unknown(self) -> bool:
        """Whether a name is typed that nobody was chosen by."""
        return bool(self.picker.value()) and not self.picker.person_id

    def value(self) -> tuple[Someone, ...]:
        """Everyone chosen, in order."""
        return tuple(self._people.items())

    def set_value(self, people: Sequence[Someone]) -> None:
        """Choose others in the place of these."""
        self._people = dict(people)
        self._show()

    def _take_picked(self) -> None:
        who, name = self.picker.person_id, self.picker.value()
        self.picker.clear()
        self.picker.person_id = 0
        if who and who not in self._people:
            self.set_value([*self.value(), (who, name)])

    def _remove(self, person_id: int) -> None:
        # Focus moves first: Qt loses it when the focused button goes.
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_value([each for each in self.value() if each[0] != person_id])

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.removers.clear()
        before: QWidget = self.everyone if self.everyone.isVisibleTo(self) else self.picker
        for who, name in self._people.items():
            self._rows.addWidget(self._row(who, name))
            QWidget.setTabOrder(before, self.removers[who])
            before = self.removers[who]
        shown = min(len(self._people), _SHOWN + 0.5)
        self.area.setFixedHeight(round(shown * tokens.CONTROL_HEIGHT) + 2 * tokens.GAP_XS)
        self.box.setVisible(bool(self._people))
        self.changed.emit()

    def _row(self, who: int, name: str) -> QWidget:
        row = QWidget()
        row.setFixedHeight(tokens.CONTROL_HEIGHT)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(ElidedLabel(name), 1)
        remove = QToolButton()
        remove.setProperty("kind", "quiet")
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        said = self.tr("Not for {name}").format(name=name)
        remove.setAccessibleName(said)
        remove.setToolTip(plain_tip(said))
        set_icon(remove, "close", "soft")
        remove.clicked.connect(lambda: self._remove(who))
        across.addWidget(remove)
        self.removers[who] = remove
        return row
