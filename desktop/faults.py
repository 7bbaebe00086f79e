"""What the window does when something of ours goes wrong: log it, save, and say so once."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from cards.jobs.damage import damage_behind
from cards.jobs.faults import log_fault, report_of
from desktop.look import tokens
from desktop.texts import is_ours
from desktop.widgets.buttons import PRIMARY, make_button
from desktop.widgets.labels import text_label, wrapped_label
from desktop.window import MainWindow

MOST_LOGGED = 20
"""Faults of one session that are written down; one in a loop would fill the disk."""


class FaultDialog(QDialog):
    """Says once that something of ours went wrong, with a report that can be copied."""

    def __init__(self, parent: QWidget, report: str, log: Path | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Something went wrong inside Cordially"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[tokens.GAP_XL] * 4)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.windowTitle(), "title"))
        said = wrapped_label(
            self.tr(
                "It is our mistake. What you typed is being saved, and you can go on. The report"
                " below says where it happened; it holds nothing of your data. Whoever you have"
                " Cordially from can mend it with that."
            )
        )
        column.addWidget(said)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("The report"))
        self.report.setTabChangesFocus(True)
        column.addWidget(self.report, 1)
        if log is not None:
            kept = self.tr("It is kept in {log}.").format(log=log)
            column.addWidget(wrapped_label(kept, tone="soft"))
        row = QHBoxLayout()
        row.addStretch(1)
        self.copy_button = make_button(self.tr("Copy the report"))
        self.copy_button.clicked.connect(self._copy)
        self.close_button = make_button(self.tr("Go on"), PRIMARY)
        self.close_button.clicked.connect(self.accept)
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.resize(640, 420)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


class FaultTeller:
    """Takes the place of ``sys.excepthook`` while a window is open."""

    def __init__(self, folder: Path, window: Callable[[], MainWindow | None]) -> None:
        self._folder, self._window = folder, window
        self._logged = 0
        self._dialog_open = False

    def tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log a fault, save what is typed, and open one dialog, however many faults there are."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        window = self._window()
        if is_ours(error):
            if window is not None:
                window.desk.complain(error)
            return
        at = datetime.now().astimezone()
        report = report_of(error, at)
        log = None
        if self._logged < MOST_LOGGED:
            self._logged += 1
            log = log_fault(self._folder, error, at)
        # An exception's own words may quote the person's, and the system's log may keep them.
        sys.stderr.write(report)
        if window is None:
            return
        window.desk.saving.emit()
        damage = damage_behind(self._folder)
        if damage is not None:
            window.desk.complain(damage)
        else:
            self._show(window, report, log)

    def _show(self, window: MainWindow, report: str, log: Path | None) -> None:
        if self._dialog_open:
            return
        self._dialog_open = True
        dialog = FaultDialog(window, report, log)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._dialog_open = False
