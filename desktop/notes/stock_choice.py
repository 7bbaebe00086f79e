"""Choosing what is printed on, by small drawn cards."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap

from cards.layout.stocks import find_stock, stocks
from desktop.notes.names import size_name, stock_name
from desktop.notes.stock_pictures import stock_picture
from desktop.widgets.pictured_choice import PicturedChoice

_PICTURES = QSize(26, 22), QSize(48, 38)


class StockChoice(PicturedChoice):
    """Offers every stock, the common ones first; one's own size joins when a note has it."""

    def __init__(self) -> None:
        options = [(stock.id, stock_name(stock)) for stock in stocks()]
        super().__init__(self.tr("Stock"), _draw, _PICTURES, options)
        self.insertSeparator(sum(stock.common for stock in stocks()))
        self.setToolTip(self.tr("Stock: what is printed on"))
        self.setMinimumContentsLength(6)

    def draw(self) -> None:
        """Draw every option anew, and tell how large it is."""
        super().draw()
        for row in range(self.count()):
            stock = self.itemData(row)
            if isinstance(stock, str):
                size = size_name(find_stock(stock).panel)
                self.setItemData(row, size, Qt.ItemDataRole.ToolTipRole)

    def show_stock(self, stock: str) -> None:
        """Choose a stock by its id."""
        self.offer(stock, stock_name(find_stock(stock)))
        self.set_value(stock)


def _draw(stock: object, size: QSize, ratio: float) -> QPixmap | None:
    return stock_picture(find_stock(stock), size, ratio) if isinstance(stock, str) else None
