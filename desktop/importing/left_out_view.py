"""Shows what was skipped and why, to be copied."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.importing.proposals import LeftOut
from desktop.importing.sorting import Kind
from desktop.importing.words import origin
from desktop.importing.working import Thought
from desktop.look import tokens
from desktop.texts import sentence
from desktop.widgets.buttons import QUIET, make_button
from desktop.widgets.labels import wrapped_label


class LeftOutView(QWidget):
    """The reason in words; copies it, or the reasons for all that was skipped."""

    def __init__(self, thought: Thought, item: LeftOut) -> None:
        super().__init__()
        self._thought = thought
        self._item = item
        column = QVBoxLayout(self)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(wrapped_label(origin(item), "heading"))
        column.addWidget(wrapped_label(sentence(item.reason)))
        self.copy_button = make_button(self.tr("Copy"), QUIET, "copy")
        self.copy_button.clicked.connect(lambda: _copy([item]))
        self.copy_all_button = make_button(self.tr("Copy all that was skipped"), QUIET, "copy")
        self.copy_all_button.clicked.connect(self._copy_all)
        foot = QHBoxLayout()
        foot.addWidget(self.copy_button)
        foot.addWidget(self.copy_all_button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def _copy_all(self) -> None:
        found = self._thought.sorted.of(Kind.LEFT_OUT)
        _copy([each for each in found if isinstance(each, LeftOut)])


def _copy(items: list[LeftOut]) -> None:
    translate = QCoreApplication.translate
    lines = [
        translate("importing", "{where}: {reason}").format(
            where=origin(each), reason=sentence(each.reason)
        )
        for each in items
    ]
    QGuiApplication.clipboard().setText("\n".join(lines))
