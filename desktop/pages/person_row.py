"""One row of the list of people, and what stands in its place where nobody is found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from cards.model.search import PersonRow, Whom
from desktop.labels import label
from desktop.look import tokens
from desktop.models.people import at_work
from desktop.pages.no_match import as_searched
from desktop.widgets.rows import RowDelegate, draw_avatar, draw_line, two_lines


class PersonDelegate(RowDelegate):
    """Initials, name, and where they work."""

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one person."""
        if not isinstance(row, PersonRow):
            return
        draw_avatar(painter, QPointF(box.left() + 16, box.center().y()), 16, row.person.full_name)
        upper, lower = two_lines(box.adjusted(16 * 2 + tokens.GAP_M, 0, 0, 0))
        where = at_work(row)
        if not where:
            upper = box.adjusted(16 * 2 + tokens.GAP_M, 0, 0, 0)
        draw_line(painter, upper, row.person.full_name, "strong", "ink")
        draw_line(painter, lower, where, "body", "soft")


def nobody_found(text: str, whom: Whom) -> tuple[str, str]:
    """What is said where nobody is found, and the words on the button that shows everybody."""
    translate = QCoreApplication.translate
    if text and whom is Whom.ALL:
        said = translate("people", "Nobody matches “{text}”.")
    elif text:
        said = translate("people", "Nobody under “{group}” matches “{text}”.")
    elif whom is Whom.TO_WRITE:
        said = translate("people", "Nobody is left to write to.")
    else:
        said = translate("people", "Everybody has an address.")
    clear = translate("people", "Clear the search")
    everybody = translate("people", "Show everybody")
    shown = said.format(text=as_searched(text), group=label(whom))
    return shown, clear if whom is Whom.ALL else everybody
