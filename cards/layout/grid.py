"""Lays a grid of like cells on a paper: from figures as makers give them, or centred."""

from __future__ import annotations

from dataclasses import dataclass

from cards.model.geometry import Rect, Size


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns and rows of cells, in points; left and top from the edges of the paper."""

    columns: int
    rows: int
    cell: Size
    left: float
    top: float
    across: float
    """From one column to the next."""
    down: float
    """From one row to the next."""

    def cells(self, paper: Size) -> tuple[Rect, ...]:
        """The cells from the paper's lower left corner, in reading order."""
        width, height = self.cell.width, self.cell.height
        return tuple(
            Rect(
                self.left + column * self.across,
                paper.height - self.top - row * self.down - height,
                width,
                height,
            )
            for row in range(self.rows)
            for column in range(self.columns)
        )


def centred(cell: Size, columns: int, rows: int, paper: Size) -> Grid | None:
    """The cells edge to edge in the middle of the paper, None when they do not fit on it."""
    left = (paper.width - columns * cell.width) / 2
    top = (paper.height - rows * cell.height) / 2
    if min(left, top) < -0.01:
        return None
    left, top = max(left, 0.0), max(top, 0.0)
    return Grid(columns, rows, cell, left, top, cell.width, cell.height)
