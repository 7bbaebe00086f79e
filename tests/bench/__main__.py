"""Prints how Cordially compares, as ratios taken in one run: ``python -m tests.bench``.

Nothing here passes or fails. Figures of different runs or machines do not compare; ratios of one
run do. A run takes some minutes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime

from tests.bench.crowded import people_table, stalls_table
from tests.bench.legibility import legibility_table
from tests.bench.review_score import review_table
from tests.bench.speed import lengths_table, peers_table
from tests.bench.starts import first_card_table, window_table
from tests.bench.tables import machine

_TABLES: tuple[Callable[[], str], ...] = (
    peers_table,
    lengths_table,
    first_card_table,
    window_table,
    people_table,
    stalls_table,
    legibility_table,
    review_table,
)


def main() -> None:
    """Measure and print table after table."""
    today = datetime.now().astimezone().date()
    sys.stdout.write(
        f"Taken on {machine(today)}. Medians; the writers took turns on the same cards of about"
        " 92 words. *To ours* above 1 means slower than Cordially.\n"
    )
    for make in _TABLES:
        sys.stdout.write(f"\n{make()}")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
