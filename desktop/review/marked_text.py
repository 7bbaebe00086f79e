"""A text to read, some of its sentences marked by their ground and a line under them."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from cards.jobs.likeness import Places
from desktop.look.theme import current_colours, current_theme
from desktop.review.places import select
from desktop.writing.reading_text import ReadingText


class MarkedText(ReadingText):
    """Shows one text, read only."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setMinimumHeight(120)
        self._marks: Places = ()
        current_theme().changed.connect(self._draw)

    def show_marked(self, text: str, marks: Places) -> None:
        """Show a text and mark places in it, scrolled to the first."""
        self.setPlainText(text)
        self._marks = marks
        self._draw()
        if marks:
            cursor = select(self.document(), text, *marks[0])
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _draw(self) -> None:
        colours, text = current_colours(), self.toPlainText()
        look = QTextCharFormat()
        look.setBackground(QColor(colours.warn_fill))
        look.setForeground(QColor(colours.ink))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(QColor(colours.warn))
        marks = []
        for start, end in self._marks:
            mark = QTextEdit.ExtraSelection()
            mark.format = look
            mark.cursor = select(self.document(), text, start, end)
            marks.append(mark)
        self.setExtraSelections(marks)
