"""Shows people who may be there twice side by side, and makes one of two."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cards.jobs.importing.duplicates import Pair, beside, merge_people
from cards.store.names import same_name
from desktop.desk import Desk
from desktop.importing.side_by_side import SideBySide
from desktop.importing.twice import Suspects, suspects, tell_apart
from desktop.importing.words import alike, somebody
from desktop.latest import Latest
from desktop.look import tokens
from desktop.shell.error_bar import ErrorBar
from desktop.texts import sentence
from desktop.widgets.buttons import PRIMARY, QUIET, make_button
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.rows import ROW_ROLE, RowDelegate, RowList, draw_line, two_lines

if TYPE_CHECKING:
    from cards.jobs.importing.proposals import Which
    from cards.model.people import Person

_SIZE = (1000, 620)


class PairDelegate(RowDelegate):
    """The name, and by what the two are alike."""

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one pair."""
        if not isinstance(row, Pair):
            return
        upper, lower = two_lines(box)
        one, other = row.one.full_name, row.other.full_name
        names = one if same_name(one) == same_name(other) else f"{one} · {other}"
        draw_line(painter, upper, names, "strong", "ink")
        draw_line(painter, lower, alike(row.sign), "body", "soft")


class TwiceDialog(QDialog):
    """One pair at a time; each merge is one step that Undo takes back."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._latest = Latest(desk, self)
        self._pairs: tuple[Pair, ...] = ()
        self._work: Mapping[int, str] = {}
        self._choices: dict[str, Which] = {}
        self.fields: SideBySide | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("People who may be there twice"))
        self.error_bar = ErrorBar()
        self.list = RowList(self.windowTitle())
        self.model = QStandardItemModel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PairDelegate(self.list))
        self.said = wrapped_label(self.tr("Looking…"), tone="soft")
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.apart_button = make_button(self.tr("They are two people"))
        self.close_button = make_button(self.tr("Close"), QUIET)
        self.merge_button = make_button(self.tr("Make them one"), PRIMARY)
        self.apart_button.setEnabled(False)
        self.merge_button.setEnabled(False)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show())
        self.merge_button.clicked.connect(self._merge)
        self.apart_button.clicked.connect(self._tell_apart)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.windowTitle(), "title"))
        column.addWidget(self.said)
        column.addWidget(self.error_bar)
        across = QHBoxLayout()
        across.setSpacing(tokens.GAP_L)
        self.list.setFixedWidth(300)
        across.addWidget(self.list)
        frame = QFrame()
        frame.setProperty("ground", "sheet")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.area)
        across.addWidget(frame, 1)
        column.addLayout(across, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.apart_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.merge_button)
        column.addLayout(foot)

    def begin(self) -> None:
        """Open and look who is there twice."""
        window = self.parentWidget()
        room = window.size() if window else self.size()
        gap = tokens.GAP_XL
        self.resize(min(_SIZE[0], room.width() - gap), min(_SIZE[1], room.height() - gap))
        self.open()
        self._look()

    def _look(self) -> None:
        store = self._desk.store.from_afar()
        self._latest.ask(lambda: suspects(store, however_many=True), self._found, self._failed)

    def _found(self, found: Suspects) -> None:
        at = max(self.list.currentIndex().row(), 0)
        self._pairs, self._work = found.pairs, found.work
        self.model.clear()
        for each in found.pairs:
            item = QStandardItem(each.one.full_name)
            item.setData(each, ROW_ROLE)
            words = f"{each.one.full_name}, {alike(each.sign)}"
            item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
            self.model.appendRow(item)
        self.said.say(
            self.tr("Everything that hangs on the one moves to the other. Undo takes it back.")
            if found.pairs
            else self.tr("Nobody is there twice.")
        )
        if found.pairs:
            self.list.setCurrentIndex(self.model.index(min(at, len(found.pairs) - 1), 0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _pair(self) -> Pair | None:
        at = self.list.currentIndex().row()
        return self._pairs[at] if 0 <= at < len(self._pairs) else None

    def _show(self) -> None:
        pair = self._pair()
        self._choices = {}
        for button in (self.merge_button, self.apart_button):
            button.setEnabled(pair is not None)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_L, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        if pair is not None:
            column.addWidget(wrapped_label(pair.one.full_name, "heading"))
            column.addWidget(wrapped_label(alike(pair.sign), "caption", "soft"))
            for each in (pair.one, pair.other):
                where = somebody(each, self._work.get(each.id, ""))
                column.addWidget(wrapped_label(where, tone="soft"))
            differing = beside(pair.one, pair.other)
            heads = (self.tr("The one"), self.tr("The other"))
            self.fields = SideBySide(differing, self._prefer, heads=heads)
            column.addWidget(self.fields)
            if not differing:
                column.addWidget(wrapped_label(self.tr("They say the same.")))
        column.addStretch(1)
        self.area.setWidget(body)

    def _prefer(self, field: str, which: Which) -> None:
        self._choices[field] = which

    def _merge(self) -> None:
        pair = self._pair()
        if pair is None:
            return
        choices = dict(self._choices)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.merge_button.setEnabled(False)
        self._desk.store.ask(
            lambda store: merge_people(store, pair.one.id, pair.other.id, choices),
            self._merged,
            owner=self,
            failed=self._failed,
        )

    def _merged(self, person: Person) -> None:
        self._desk.say_done(self.tr("{name} is one person now.").format(name=person.full_name))
        self._look()

    def _tell_apart(self) -> None:
        pair = self._pair()
        if pair is None:
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.store.ask(
            lambda store: tell_apart(store, pair),
            lambda _none: self._told_apart(pair),
            owner=self,
            failed=self._failed,
        )

    def _told_apart(self, pair: Pair) -> None:
        said = self.tr("{one} and {other} stay two people.")
        names = {"one": pair.one.full_name, "other": pair.other.full_name}
        self._desk.say_done(said.format(**names))
        self._look()

    def _failed(self, error: Exception) -> None:
        self.error_bar.tell(sentence(error))
        self.merge_button.setEnabled(self._pair() is not None)
