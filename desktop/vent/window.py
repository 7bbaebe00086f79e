"""The vent pad's window: write it all down, shred it, go and do something else."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.keys import key
from desktop.look import tokens
from desktop.vent.field import VentField
from desktop.vent.ideas import an_idea
from desktop.vent.memory import keep_out_of_dumps, overwrite_what_is_freed
from desktop.vent.motion import wants_less_motion
from desktop.vent.shreds import Shredder
from desktop.widgets.buttons import LINK, PRIMARY, make_button
from desktop.widgets.labels import plain_tip, text_label, wrapped_label

_SIZE = (640, 560)
"""Pixels, where the window behind it leaves room."""


class VentWindow(QDialog):
    """Nothing typed here leaves it; whatever closes it wipes it first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        keep_out_of_dumps()
        overwrite_what_is_freed(on=True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Vent pad"))
        self.field = VentField()
        self.shredder = Shredder()
        self.shred_button = make_button(self.tr("Shred it"), PRIMARY)
        self.shred_button.setToolTip(
            plain_tip(key("ready").toString(QKeySequence.SequenceFormat.NativeText))
        )
        self.limits_button = make_button(self.tr("What it cannot promise"), LINK)
        self.limits = wrapped_label(self._what_it_cannot_promise(), "caption", "soft")
        self.limits.hide()
        self.idea = wrapped_label("", "heading")
        self.another_button = make_button(self.tr("Another idea"))
        self.close_button = make_button(self.tr("Close"), PRIMARY)
        self.stack = QStackedWidget()
        self._writing = self._lay_out_writing()
        self._gone = self._lay_out_gone()
        for page in (self._writing, self.shredder, self._gone):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.addWidget(self.stack)
        self._connect()

    def _lay_out_writing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.tr("Vent pad"), "title"))
        said = self.tr("Write it as it is. Nobody will read it, and nothing of it is kept.")
        column.addWidget(wrapped_label(said, tone="soft"))
        column.addWidget(self.field, 1)
        stays = self.tr("Stays in this window only. Closing shreds it.")
        column.addWidget(text_label(stays, "caption", "soft"))
        column.addWidget(self.limits)
        row = QHBoxLayout()
        row.addWidget(self.limits_button)
        row.addStretch(1)
        row.addWidget(self.shred_button)
        column.addLayout(row)
        return page

    def _lay_out_gone(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(tokens.GAP_XL, 0, tokens.GAP_XL, 0)
        column.setSpacing(tokens.GAP_M)
        column.addStretch(2)
        gone = text_label(self.tr("It is gone"), "title")
        now = text_label(self.tr("Now for something else:"), tone="soft")
        self.idea.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for line in (gone, now):
            column.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.idea)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addStretch(1)
        row.addWidget(self.another_button)
        row.addWidget(self.close_button)
        row.addStretch(1)
        column.addSpacing(tokens.GAP_L)
        column.addLayout(row)
        column.addStretch(3)
        return page

    def _what_it_cannot_promise(self) -> str:
        return self.tr(
            "Cordially writes this nowhere: no file, no draft, no undo, no clipboard, no crash"
            " report. It cannot govern what lies around it. The operating system may move memory"
            " to its swap file or write all of it to disk when the computer sleeps, and a screen"
            " reader, an input method or whoever watches this computer takes part in what is"
            " typed. If it is not your computer, use paper."
        )

    def _connect(self) -> None:
        self.shred_button.clicked.connect(self.shred)
        self.limits_button.clicked.connect(lambda: self.limits.setVisible(self.limits.isHidden()))
        self.another_button.clicked.connect(lambda: self.idea.say(an_idea(self.idea.said())))
        self.close_button.clicked.connect(self.reject)
        self.shredder.done.connect(self._show_idea)
        QShortcut(key("ready"), self, self.shred)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._wipe)
        self.finished.connect(self._close_up)

    def begin(self) -> None:
        """Open with the field ready to be typed into."""
        behind = self.parentWidget() or self
        room = behind.size()
        self.resize(
            min(_SIZE[0], room.width() - tokens.GAP_HUGE),
            min(_SIZE[1], room.height() - tokens.GAP_HUGE),
        )
        self.open()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def shred(self) -> None:
        """Wipe the text, then show its picture going to pieces; a blank pad just closes."""
        if self.stack.currentWidget() is not self._writing:
            return
        if self.field.is_blank:
            super().reject()
            return
        sheet = self.field.viewport()
        picture = sheet.grab()
        corner = sheet.mapTo(self._writing, QPoint(0, 0))
        self._wipe()
        if wants_less_motion():
            picture.fill(self.palette().window().color())
            self._show_idea()
            return
        self.stack.setCurrentWidget(self.shredder)
        self.shredder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shredder.shred(picture, corner)

    def reject(self) -> None:
        """Esc and the window's own button: shred first, and close what is shredded."""
        shown = self.stack.currentWidget()
        if shown is self._writing:
            self.shred()
        elif shown is self.shredder:
            self.shredder.end()
        else:
            super().reject()

    def _show_idea(self) -> None:
        self.idea.say(an_idea())
        self.stack.setCurrentWidget(self._gone)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wipe(self) -> None:
        if not self.field.is_blank:
            self.field.wipe()

    def _close_up(self) -> None:
        self._wipe()
        overwrite_what_is_freed(on=False)
