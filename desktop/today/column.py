"""What is due, by application: groups of rows that fold when there are many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.models.today import Bundle, Group
from desktop.today.menus import StepMenus
from desktop.today.row import StepRow, rule
from desktop.today.words import whose
from desktop.widgets.buttons import LINK, ElidedLink, make_button
from desktop.widgets.labels import text_label

_ROWS, _GROUPS = 4, 6
"""So many rows of a group, and groups with rows, are shown before one asks for more."""
Does = Callable[[Bundle], None]


@dataclass(frozen=True, slots=True)
class _Block:
    """A group as it is shown: what its looks depend on, its widget, and its rows."""

    looks: object
    widget: QWidget
    rows: list[StepRow]


class DueColumn(QWidget):
    """Builds a group anew when what is due in it has changed; the focus stays where it was."""

    application_wanted = Signal(int)
    reached = Signal(QWidget)
    """An arrow led to a row, which may lie out of sight."""

    def __init__(self, menus: StepMenus, do: Does, done: Does) -> None:
        super().__init__()
        self._menus, self._do, self._done = menus, do, done
        self._groups: tuple[Group, ...] = ()
        self._today = date.min
        self._opened: set[int] = set()
        self._unfolded: set[str] = set()
        self._blocks: dict[int, _Block] = {}
        self.rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.GAP_L)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_groups(self, groups: Sequence[Group], today: date) -> None:
        """Show what is due."""
        if (tuple(groups), today) == (self._groups, self._today):
            return
        self._groups, self._today = tuple(groups), today
        self._build()

    def first_row(self) -> StepRow | None:
        """The row that Tab leads to."""
        within = [row for row in self.rows if row.focusPolicy() is Qt.FocusPolicy.StrongFocus]
        return next(iter(within or self.rows), None)

    def holds_focus(self) -> bool:
        """Whether the focus is in here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _build(self) -> None:
        at, key = self._focused()
        old, self._blocks = self._blocks, {}
        for number, group in enumerate(self._groups):
            self._blocks[group.id] = self._block(group, number, old)
        self._lay_out(old)
        self.rows = [row for each in self._blocks.values() for row in each.rows]
        for number, row in enumerate(self.rows):
            row.set_primary(primary=not number)
        if at >= 0 and self.rows:
            same = [row for row in self.rows if row.key == key]
            self._go_to(same[0] if same else self.rows[min(at, len(self.rows) - 1)])
        elif self.rows:
            self._reach(self.rows[0])

    def _block(self, group: Group, number: int, old: dict[int, _Block]) -> _Block:
        """What shows a group; the old one where nothing about it has changed."""
        unfolded = self._unfolded & {bundle.key for bundle in group.bundles}
        looks = (group, self._shown(group, number), unfolded, self._today)
        known = old.get(group.id)
        if known is not None and known.looks == looks:
            return old.pop(group.id)
        rows: list[StepRow] = []
        return _Block(looks, self._group(group, number, rows), rows)

    def _lay_out(self, old: dict[int, _Block]) -> None:
        """Put the blocks in their order, without those that are no more."""
        while self._column.takeAt(0) is not None:
            pass
        for each in self._blocks.values():
            self._column.addWidget(each.widget)
        for gone in old.values():
            gone.widget.hide()
            gone.widget.deleteLater()

    def _focused(self) -> tuple[int, str]:
        """Where the focus is among the rows: its number and key, or −1."""
        focus = QApplication.focusWidget()
        for number, row in enumerate(self.rows):
            if focus is not None and (focus is row or row.isAncestorOf(focus)):
                return number, row.key
        return (0, "") if self.holds_focus() else (-1, "")

    def _group(self, group: Group, number: int, rows: list[StepRow]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_XS)
        shown = self._shown(group, number)
        column.addLayout(self._head(group))
        sheet = QFrame()
        sheet.setProperty("ground", "sheet")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(tokens.GAP_XS, tokens.GAP_XS, tokens.GAP_XS, tokens.GAP_XS)
        inside.setSpacing(0)
        for bundle in group.bundles[:shown]:
            if inside.count():
                inside.addWidget(rule())
            self._add_bundle(inside, bundle, rows)
        column.addWidget(sheet)
        # Never shown before it has a parent, or it would be a window of its own for a moment.
        sheet.setHidden(not shown)
        hidden = len(group.bundles) - shown
        if hidden:
            text = self.tr("Show %n more", "", hidden)
            if not shown:
                text = self.tr("Show %n steps", "", hidden)
            more = make_button(text, LINK)
            more.setAccessibleDescription(whose(group))
            more.clicked.connect(lambda: self._open(group.id))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _shown(self, group: Group, number: int) -> int:
        """How many rows of a group are shown; one alone is never hidden."""
        few = 0 if number >= _GROUPS else _ROWS
        everything = len(group.bundles)
        if group.id in self._opened or everything <= few + 1:
            return everything
        return few

    def _head(self, group: Group) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addStrut(28)
        if group.application is None:
            head.addWidget(text_label(whose(group), "strong", "soft"))
        else:
            link = ElidedLink(whose(group))
            link.clicked.connect(lambda: self.application_wanted.emit(group.id))
            head.addWidget(link)
        head.addStretch(1)
        return head

    def _add_bundle(self, inside: QVBoxLayout, bundle: Bundle, rows: list[StepRow]) -> None:
        unfolded = bundle.key in self._unfolded and len(bundle.rows) > 1
        single = [Bundle((each,), bundle.next) for each in bundle.rows] if unfolded else []
        for number, each in enumerate((bundle, *single)):
            row = StepRow(each, self._today, self._menus, inner=number > 0, unfolded=unfolded)
            row.connect_to(self._do, self._done)
            row.unfolding.connect(lambda: self._unfold(bundle.key))
            row.steering.moving.connect(lambda step, row=row: self._move(row, step))
            row.steering.reached.connect(lambda row=row: self._reach(row))
            row.set_within_reach(within=False)
            inside.addWidget(row)
            rows.append(row)

    def _open(self, group_id: int) -> None:
        self._opened.add(group_id)
        self._build()

    def _unfold(self, key: str) -> None:
        self._unfolded ^= {key}
        self._build()

    def _reach(self, row: StepRow) -> None:
        for each in self.rows:
            each.set_within_reach(within=each is row)

    def _go_to(self, row: StepRow) -> None:
        """Have the focus on a row, unless it is on one of its buttons already."""
        focus = QApplication.focusWidget()
        self._reach(row)
        if focus is None or not row.isAncestorOf(focus):
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, row: StepRow, step: int) -> None:
        at = self.rows.index(row) + step
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(self.rows[at])
