"""The step that shows what an import would do: counts, the list, and one thing beside it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from cards.jobs.importing.proposals import AnswerProposal
from desktop.importing.columns_again import may_be_table
from desktop.importing.detail import Detail
from desktop.importing.filters import Filters
from desktop.importing.model import ImportModel
from desktop.importing.rows import ImportDelegate, ImportList
from desktop.importing.session import ImportSession
from desktop.importing.sorting import Item, Kind, may_be_taken, number_of
from desktop.importing.working import Thought
from desktop.look import tokens
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import wrapped_label


class LookStep(QWidget):
    """Shows a plan; what is chosen goes to the session and comes back thought through."""

    def __init__(self, session: ImportSession) -> None:
        super().__init__()
        self._session = session
        self.filters = Filters()
        self.model = ImportModel(self)
        self.list = ImportList(self.tr("What would be brought in"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ImportDelegate(self.list, self.model))
        self.detail = Detail(session)
        self.hint = wrapped_label(
            self.tr("Space ticks a row. Nothing is stored before the button below."),
            "caption",
            "soft",
        )
        self.all_button = make_button(self.tr("Tick none of these"), LINK)
        self.all_button.clicked.connect(self._tick_all)
        self.columns_button = make_button(self.tr("What the columns hold…"), LINK)
        self.columns_button.clicked.connect(self._ask_columns)
        self.columns_button.hide()
        self._lay_out()
        self.filters.chosen.connect(self._filter)
        self.model.ticked.connect(lambda number, on: session.take(number, on=on))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        session.rethought.connect(self._changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(self.filters)
        left = QWidget()
        left.setMinimumWidth(300)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(tokens.GAP_S)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.hint)
        links = QHBoxLayout()
        links.addWidget(self.all_button)
        links.addStretch(1)
        links.addWidget(self.columns_button)
        rows.addLayout(links)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(tokens.GAP_L)
        split.addWidget(left)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([400, 520])
        column.addWidget(split, 1)

    def show_thought(self, thought: Thought) -> None:
        """Show a plan from its beginning."""
        self.filters.choose(None)
        self.filters.count(thought.sorted)
        self.detail.know(thought)
        self.model.show_kind(None)
        self.model.show_all(thought.sorted)
        self._name_all()
        self._go_to(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, thought: Thought) -> None:
        at = self.list.currentIndex().row()
        self.filters.count(thought.sorted)
        self.detail.know(thought)
        same = self.model.change(thought.sorted)
        self._name_all()
        if not same:
            self._go_to(min(max(at, 0), self.model.rowCount() - 1))
            return
        item = self.model.item_at(self.list.currentIndex().row())
        if item is not None:
            self.detail.show_item(item)

    def _tick_all(self) -> None:
        """Tick none of the things shown; all of them once none is ticked."""
        items = [each for each in self.model.items() if may_be_taken(each)]
        on = not any(self.model.is_ticked(each) for each in items)
        # An answer is recorded only when somebody has read it.
        told = [each for each in items if not (on and isinstance(each, AnswerProposal))]
        self._session.take_many([number_of(each) for each in told], on=on)

    def _name_all(self) -> None:
        items = [each for each in self.model.items() if may_be_taken(each)]
        ticked = any(self.model.is_ticked(each) for each in items)
        text = self.tr("Tick none of these") if ticked else self.tr("Tick all of these")
        self.all_button.setText(text)
        self.all_button.setAccessibleName(text)
        self.all_button.setEnabled(bool(items))

    def _filter(self, kind: Kind | None) -> None:
        self.model.show_kind(kind)
        self._name_all()
        self._go_to(0)

    def _go_to(self, at: int) -> None:
        index = self.model.index(at, 0)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flag)
        self._chosen(index)

    def _chosen(self, index: QModelIndex) -> None:
        item = self.model.item_at(index.row()) if index.isValid() else None
        self.columns_button.setVisible(item is not None and may_be_table(item.path))
        self.detail.show_item(item)

    def _ask_columns(self) -> None:
        """Ask again what the columns of the table mean that the thing one is on comes from."""
        item = self.item()
        if item is not None:
            self._session.ask_columns(item.path)

    def item(self) -> Item | None:
        """The thing one is on."""
        return self.model.item_at(self.list.currentIndex().row())
