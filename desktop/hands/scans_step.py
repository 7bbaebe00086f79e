"""Second step of the assistant: the scans are read, and every box shows what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import Desk
from desktop.hands.box_grid import BoxGrid
from desktop.hands.drop_area import DropArea, choose_scans, dropped_files
from desktop.look import tokens
from desktop.texts import sentence
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import plain_tip, text_label, wrapped_label
from desktop.widgets.rows import ROW_ROLE, RowDelegate, draw_line
from desktop.work import Task

if TYPE_CHECKING:
    from cards.jobs.hands import RefusedScan
    from fonts.own.reading import PageReading

_LIST_WIDTH = 250
_PAGES = 2
"""Of the sheet."""


class ScansStep(QWidget):
    """First a place to drop scans on; then the pages, and the boxes of the chosen one."""

    changed = Signal()
    """Other pages are there, or reading began or ended."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: list[PageReading | RefusedScan] = []
        self._task: Task | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        self.drop_area = DropArea()
        self.drop_area.given.connect(self.add)
        self.setAcceptDrops(True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.drop_area)
        self.stack.addWidget(self._review())
        column.addWidget(self.stack, 1)
        column.addWidget(self._progress())

    def _review(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_L)
        side = QVBoxLayout()
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Pages read"))
        self.pages.setItemDelegate(_PageDelegate(self.pages))
        self.pages.setMouseTracking(True)
        self.pages.setFixedWidth(_LIST_WIDTH)
        self.pages.currentRowChanged.connect(self._show)
        side.addWidget(self.pages, 1)
        self.more_button = make_button(self.tr("Add more…"), icon="add")
        self.more_button.clicked.connect(lambda: choose_scans(self, self.add))
        self.remove_button = make_button(self.tr("Leave this one out"), LINK)
        self.remove_button.clicked.connect(self.leave_out)
        side.addWidget(self.more_button)
        side.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(side)
        right = QVBoxLayout()
        right.setSpacing(tokens.GAP_S)
        self.said = wrapped_label("")
        right.addWidget(self.said)
        self.grid = BoxGrid()
        kept = self.grid.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.grid.setSizePolicy(kept)
        right.addWidget(self.grid, 1)
        row.addLayout(right, 1)
        return holder

    def _progress(self) -> QWidget:
        self._working = QWidget()
        row = QHBoxLayout(self._working)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_M)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Reading the scans"))
        self.at_work = text_label("", tone="soft")
        row.addWidget(self.at_work)
        row.addWidget(self.bar, 1)
        self.stop_button = make_button(self.tr("Stop"))
        self.stop_button.clicked.connect(self.stop)
        row.addWidget(self.stop_button)
        self._working.hide()
        return self._working

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Scans may be dropped on the pages, too."""
        if dropped_files(event.mimeData()) and not self.reading:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.add(dropped_files(event.mimeData()))

    @property
    def reading(self) -> bool:
        """Whether scans are being read."""
        return self._task is not None

    @property
    def readings(self) -> list[PageReading]:
        """The pages that could be read, in the order given."""
        pages = (_page(found) for found in self._found)
        return [page for page in pages if page is not None]

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files, too."""
        if self.reading or not paths:
            return
        from desktop.hands.working import read

        self._task = Task(partial(read, tuple(paths)))
        self._task.progressed.connect(self._progressed)
        self._task.succeeded.connect(self._add_found)
        self._task.ended.connect(self._ended)
        self.bar.setRange(0, len(paths))
        self._progressed(0)
        self._working.show()
        self.drop_area.choose_button.setEnabled(False)
        self.more_button.setEnabled(False)
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.start(self._task)
        self.changed.emit()

    def _progressed(self, count: int) -> None:
        self.bar.setValue(count)
        now, most = min(count + 1, self.bar.maximum()), self.bar.maximum()
        self.at_work.setText(self.tr("Reading {number} of {count}…").format(number=now, count=most))

    def stop(self) -> None:
        """Stop reading; what was read before stays."""
        if self._task is not None:
            self._task.cancel()

    def leave_out(self) -> None:
        """Take the chosen page off the list."""
        row = self.pages.currentRow()
        if row < 0 or self.reading:
            return
        del self._found[row]
        self._list(min(row, len(self._found) - 1))

    def _add_found(self, found: Sequence[PageReading | RefusedScan]) -> None:
        first = len(self._found)
        self._found += found
        self._list(first)

    def _ended(self) -> None:
        self._task = None
        self.drop_area.choose_button.setEnabled(True)
        self.more_button.setEnabled(True)
        following = self.pages if self._found else self.drop_area.choose_button
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        self._working.hide()
        self.changed.emit()

    def _list(self, current: int) -> None:
        self.pages.clear()
        for found in self._found:
            short = self._short(found)
            item = QListWidgetItem(f"{found.name}, {short}")
            item.setData(ROW_ROLE, (found.name, short, "soft" if _page(found) else "bad"))
            item.setToolTip(plain_tip(found.name))
            self.pages.addItem(item)
        self.stack.setCurrentIndex(1 if self._found else 0)
        if self._found:
            self.pages.setCurrentRow(current)
        self.changed.emit()

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._found):
            return
        found = self._found[row]
        page = _page(found)
        self.grid.setVisible(page is not None)
        if page is not None:
            self.grid.show_page(page)
        self.said.say(self._whole(found))
        self.grid.setAccessibleName(self._whole(found))

    def _short(self, found: PageReading | RefusedScan) -> str:
        page = _page(found)
        if page is None:
            return self.tr("could not be read")
        return self.tr("page {number}: {read} of {count} read").format(
            number=page.page.number + 1, read=_count(page, "read"), count=len(page.boxes)
        )

    def _whole(self, found: PageReading | RefusedScan) -> str:
        """The same with what could not be read, in one paragraph."""
        page, refused = _page(found), getattr(found, "error", None)
        if page is None:
            return sentence(refused) if isinstance(refused, Exception) else ""
        parts = [self._short(page)[:1].upper() + self._short(page)[1:] + "."]
        for state, text in (
            ("empty", self.tr("Empty: {signs}.")),
            ("smudged", self.tr("Smudged: {signs}.")),
            ("cut", self.tr("Over the edge: {signs}.")),
        ):
            if _count(page, state):
                parts.append(text.format(signs=_signs(page, state)))
        if len(parts) > 1:
            parts.append(self.tr("They can follow later, on a sheet with just these boxes."))
        absent = self._absent()
        if absent:
            parts.append(
                self.tr("Page {number} of the sheet is not here yet.").format(number=absent)
            )
        return " ".join(parts)

    def _absent(self) -> int:
        """The number of a page that nobody has given; 0 when all are here."""
        seen = {page.page.number for page in self.readings}
        return next((number + 1 for number in range(_PAGES) if number not in seen), 0)


class _PageDelegate(RowDelegate):
    """Two lines: the scan's name, and how much of it could be read."""

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint the two lines."""
        if isinstance(row, tuple):
            name, said, tone = row
            half = box.height() / 2
            draw_line(painter, box.adjusted(0, 6, 0, -half), name, "body", "ink")
            draw_line(painter, box.adjusted(0, half, 0, -6), said, "caption", tone)


def _page(found: PageReading | RefusedScan) -> PageReading | None:
    from fonts.own.reading import PageReading

    return found if isinstance(found, PageReading) else None


def _count(page: PageReading, state: str) -> int:
    return sum(1 for box in page.boxes if box.state.value == state)


def _signs(page: PageReading, state: str) -> str:
    """What the boxes in a state ask for, a number behind those that come several times."""
    counts = Counter(box.cell.request.text for box in page.boxes if box.state.value == state)
    named = [f"{text} ×{count}" if count > 1 else text for text, count in counts.items()]
    most = 24
    return " ".join(named[:most]) + (" …" if len(named) > most else "")
