"""Writes what was measured as Markdown tables that can be pasted into the README."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from datetime import date


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table, the first column to the left, the others to the right, padded by width."""
    widths = [max(len(row[index]) for row in (head, *rows)) for index in range(len(head))]
    rule = [":" + "-" * (widths[0] - 1), *("-" * (width - 1) + ":" for width in widths[1:])]
    return "\n".join(_line(row, widths) for row in (head, rule, *rows)) + "\n"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first = row[0].ljust(widths[0])
    rest = [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
    return f"| {' | '.join([first, *rest])} |"


def times(ratio: float) -> str:
    """A ratio, with as many digits as mean something."""
    return f"{ratio:.0f} ×" if ratio >= 20 else f"{ratio:.1f} ×" if ratio >= 2 else f"{ratio:.2f} ×"


def verdict(*, met: bool) -> str:
    """Whether a goal was met, in a word."""
    return "met" if met else "missed"


def machine(today: date) -> str:
    """When and on what kind of machine the figures were taken, and how busy it was before."""
    cpus = os.cpu_count() or 1
    load = f", load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    return (
        f"{today.isoformat()}, {platform.system()} on {platform.machine()}, {cpus}"
        f" CPU{'s' if cpus > 1 else ''}, Python {platform.python_version()}{load}"
    )
