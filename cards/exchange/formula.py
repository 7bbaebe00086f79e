"""Keeps a cell from being run as a formula by a spreadsheet, and takes that back exactly."""

from __future__ import annotations

import re

_LIKE_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n＝＋－＠﹢﹣﹦﹫]")
"""How a cell begins that a spreadsheet may take for a formula (OWASP, CSV injection), spaces and
fullwidth and small signs included, with any apostrophes before it, so that taking one off again
is exact."""


def guarded(cell: str) -> str:
    """The cell, behind an apostrophe where it could be taken for a formula."""
    return f"'{cell}" if _LIKE_FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """What ``guarded`` was given; any other cell as it is."""
    if cell.startswith("'") and _LIKE_FORMULA.match(cell, 1):
        return cell[1:]
    return cell
