"""Times every writer on the same batch: ``python -m tests.bench.batch COUNT REPEATS``.

Prints one JSON object: for each writer the milliseconds a card of every repetition, by the clock
and of processor time (of all its threads), and the bytes a card. The writers take turns, each
repetition has texts of its own (a writer that remembers paragraphs gains nothing), and each has
written one card before the clock runs.
"""

from __future__ import annotations

import gc
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.cards import BenchCard, set_cards
from tests.bench.fpdf2_plain import Fpdf2Lines, Fpdf2Text
from tests.bench.notes import write_notes
from tests.bench.ours import Ours
from tests.bench.peer import Peer
from tests.bench.reportlab_jitter import ReportLabJitter
from tests.bench.reportlab_plain import ReportLabPlain
from tests.bench.typst_plain import TypstPlain
from tests.bench.weasyprint_plain import WeasyPrintPlain

WRITERS: tuple[Peer, ...] = (
    Ours(),
    ReportLabJitter(),
    ReportLabPlain(),
    Fpdf2Text(),
    Fpdf2Lines(),
    TypstPlain(),
    WeasyPrintPlain(),
)
"""Ours first: the tables take it as the measure."""


def main() -> None:
    """Time all writers and print what was found."""
    count, repeats = int(sys.argv[1]), int(sys.argv[2])
    found: dict[str, dict[str, list[float]]] = {
        writer.name: {"ms": [], "cpu_ms": [], "bytes": []} for writer in WRITERS
    }
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "cards.pdf"
        _warm_up(out)
        for repeat in range(repeats):
            cards = set_cards(write_notes(count, batch=repeat))
            # Who goes first changes, so that a machine that tires does not always tire the same.
            for writer in WRITERS if repeat % 2 == 0 else reversed(WRITERS):
                clock, processor = _milliseconds(writer, cards, out)
                found[writer.name]["ms"].append(clock / count)
                found[writer.name]["cpu_ms"].append(processor / count)
                found[writer.name]["bytes"].append(out.stat().st_size / count)
    sys.stdout.write(json.dumps(found) + "\n")


def _warm_up(out: Path) -> None:
    for writer in WRITERS:
        writer.write(set_cards(write_notes(1, batch=-1)), out)


def _milliseconds(writer: Peer, cards: Sequence[BenchCard], out: Path) -> tuple[float, float]:
    """By the clock, and of processor time."""
    out.unlink(missing_ok=True)
    gc.collect()
    clock, processor = time.perf_counter(), time.process_time()
    writer.write(cards, out)
    return (time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000


if __name__ == "__main__":
    main()
