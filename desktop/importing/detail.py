"""The panel about one thing of an import: what it is, and what one may choose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cards.jobs.importing.proposals import AnswerProposal, InterviewProposal, PersonProposal
from desktop.importing.answer_view import AnswerView
from desktop.importing.interview_view import InterviewView
from desktop.importing.left_out_view import LeftOutView
from desktop.importing.person_view import PersonView
from desktop.importing.session import ImportSession
from desktop.importing.sorting import Item, number_of
from desktop.importing.working import Thought
from desktop.look import tokens


class Detail(QFrame):
    """Built anew for each thing; what has the focus keeps it where the same thing is shown."""

    def __init__(self, session: ImportSession) -> None:
        super().__init__()
        self._session = session
        self._thought: Thought | None = None
        self.item: Item | None = None
        self.view: QWidget | None = None
        self.setProperty("ground", "sheet")
        self.setMinimumWidth(380)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.area)

    def know(self, thought: Thought) -> None:
        """What things are shown from."""
        self._thought = thought

    def show_item(self, item: Item | None) -> None:
        """Show a thing; nothing for None."""
        same = (
            item is not None
            and self.item is not None
            and 0 != number_of(item) == number_of(self.item)
        )
        if same and item == self.item:
            return
        if same and self._is_typed_in():
            # What one types is in the choices already, and more may follow.
            self.item = item
            return
        focus = self._focus_name() if same else ""
        at = self.area.verticalScrollBar().value() if same else 0
        self.item = item
        self.view = self._built(item)
        self.area.setWidget(self.view or QWidget())
        self.area.verticalScrollBar().setValue(at)
        if focus:
            self._give_focus(focus)

    def _built(self, item: Item | None) -> QWidget | None:
        thought = self._thought
        if item is None or thought is None:
            return None
        if isinstance(item, PersonProposal):
            view: QWidget = PersonView(self._session, thought, item)
        elif isinstance(item, InterviewProposal):
            view = InterviewView(self._session, thought, item)
        elif isinstance(item, AnswerProposal):
            view = AnswerView(self._session, thought, item)
        else:
            view = LeftOutView(thought, item)
        margins = (tokens.GAP_XL, tokens.GAP_L, tokens.GAP_L, tokens.GAP_L)
        layout = view.layout()
        if layout is not None:
            layout.setContentsMargins(*margins)
        return view

    def _is_typed_in(self) -> bool:
        focus = QApplication.focusWidget()
        inside = self.view is not None and self.view.isAncestorOf(focus) if focus else False
        return inside and isinstance(focus, QLineEdit)

    def _focus_name(self) -> str:
        """What has the focus, by the name that it has again when it is built anew."""
        focus = QApplication.focusWidget()
        if focus is None or self.view is None or not self.view.isAncestorOf(focus):
            return ""
        return focus.objectName()

    def _give_focus(self, name: str) -> None:
        found = self.view.findChild(QWidget, name) if self.view else None
        if isinstance(found, QWidget):
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(found)
