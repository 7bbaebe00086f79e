"""Underlines what was found in the text, without touching the document, and tells it on hover."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip

from cards.model.findings import Finding, Severity
from desktop.look.theme import current_colours, current_theme
from desktop.review.places import select, to_qt
from desktop.review.words import TONES, spoken
from desktop.widgets.labels import plain_tip

_STYLES = {
    Severity.ERROR: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Severity.WARNING: QTextCharFormat.UnderlineStyle.DashUnderline,
    Severity.HINT: QTextCharFormat.UnderlineStyle.DotLine,
}
"""A line of its own for each weight: colour alone tells nobody anything."""
_FILLS = {Severity.ERROR: "bad_fill", Severity.WARNING: "warn_fill", Severity.HINT: "sel"}


class Underlines(QObject):
    """Marks findings in one text field."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._found: tuple[Finding, ...] = ()
        self._text = ""
        self._current: Finding | None = None
        field.viewport().installEventFilter(self)
        current_theme().changed.connect(self._draw)

    def show_found(self, text: str, found: tuple[Finding, ...]) -> None:
        """Mark what was found in the text that the field holds."""
        self._text, self._found = text, tuple(one for one in found if one.quote)
        self._draw()

    def show_current(self, finding: Finding | None) -> None:
        """Fill the ground of the finding spoken of."""
        self._current = finding
        self._draw()

    def go_to(self, finding: Finding) -> None:
        """Select a finding's words and scroll to them."""
        if finding.quote and self._field.toPlainText() == self._text:
            self._field.setTextCursor(
                select(self._field.document(), self._text, finding.start, finding.end)
            )
            self._field.ensureCursorVisible()

    def at(self, position: int) -> Finding | None:
        """The finding at a place of Qt's cursor, the shortest where several lie."""
        here = [
            one
            for one in self._found
            if to_qt(self._text, one.start) <= position <= to_qt(self._text, one.end)
        ]
        return min(here, key=lambda one: one.end - one.start, default=None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the finding under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._field.cursorForPosition(event.pos()).position()
            finding = self.at(at) if self._field.toPlainText() == self._text else None
            if finding is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tip(spoken(finding)), self._field)
            return True
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        if self._field.toPlainText() == self._text:
            marks = [self._mark(finding) for finding in self._found]
            self._field.setExtraSelections(marks)

    def _mark(self, finding: Finding) -> QTextEdit.ExtraSelection:
        colours = current_colours()
        mark = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setUnderlineStyle(_STYLES[finding.severity])
        look.setUnderlineColor(QColor(getattr(colours, TONES[finding.severity])))
        if finding == self._current:
            look.setBackground(QColor(getattr(colours, _FILLS[finding.severity])))
        mark.format = look
        mark.cursor = select(self._field.document(), self._text, finding.start, finding.end)
        return mark
