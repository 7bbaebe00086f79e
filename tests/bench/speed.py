"""The tables of the batch: ours beside the peers, and ours at growing lengths."""

from __future__ import annotations

from statistics import median
from typing import Any

from tests.bench.child import measure
from tests.bench.tables import table, times, verdict

_REPEATS = {100: 7, 1000: 5}
"""Repetitions of each batch; the median is shown."""

_GOALS = {
    "ReportLab, each letter jittered": 10.0,
    "ReportLab, plain text": 1 / 1.5,
    "fpdf2, text set": 5.0,
    "Typst, plain text": 2.0,
    "WeasyPrint, plain text": 12.0,
}
"""The least ratio to ours at 1,000 cards that the project wants."""

_LENGTHS = (1000, 10_000)
_LENGTH_REPEATS = 3
_PEAK_GOAL, _BYTES_GOAL, _LINEAR_GOAL = 100.0, 8 * 1024, 1.15


def peers_table() -> str:
    """Milliseconds a card of every writer and its ratio to ours.

    Processor time stands beside the clock's: on a busy machine it wavers less.
    """
    few, many = (
        _medians(measure("-m", "tests.bench.batch", str(count), str(repeats)))
        for count, repeats in _REPEATS.items()
    )
    ours = next(iter(many))
    rows = [
        (
            name,
            f"{few[name]['ms']:.2f}",
            _ratio(few, name, ours, "ms"),
            f"{many[name]['ms']:.2f}",
            _ratio(many, name, ours, "ms"),
            f"{many[name]['cpu_ms']:.2f}",
            _ratio(many, name, ours, "cpu_ms"),
            _goal(name, many[name]["ms"] / many[ours]["ms"]),
            f"{many[name]['bytes']:,.0f}",
        )
        for name in many
    ]
    head = ["writer"]
    for what in (*(f"ms a card, {count:,}" for count in _REPEATS), "CPU ms"):
        head += [what, "to ours"]
    return table((*head, "goal", "bytes a card"), rows)


def lengths_table() -> str:
    """Time, peak memory and size of our batch at 1,000 and 10,000 cards."""
    runs: dict[int, list[dict[str, Any]]] = {count: [] for count in _LENGTHS}
    for _ in range(_LENGTH_REPEATS):
        for count in _LENGTHS:
            runs[count].append(measure("-m", "tests.bench.length", str(count)))
    few, many = ({key: median(run[key] for run in runs[n]) for key in runs[n][0]} for n in _LENGTHS)
    ratio = many["ms"] / few["ms"]
    peak, size = many["peak_mib"], many["bytes"]
    rows = [
        (
            "ms a card",
            f"{few['ms']:.2f}",
            f"{many['ms']:.2f}",
            times(ratio),
            f"≤ {_LINEAR_GOAL} ×: {verdict(met=ratio <= _LINEAR_GOAL)}",
        ),
        (
            "peak memory, MiB",
            f"{few['peak_mib']:.0f}",
            f"{peak:.0f}",
            times(peak / few["peak_mib"]),
            f"≤ {_PEAK_GOAL:.0f} MiB: {verdict(met=peak <= _PEAK_GOAL)}",
        ),
        (
            "bytes a card",
            f"{few['bytes']:,.0f}",
            f"{size:,.0f}",
            times(size / few["bytes"]),
            f"≤ {_BYTES_GOAL:,}: {verdict(met=size <= _BYTES_GOAL)}",
        ),
    ]
    return table(("ours alone", *(f"{n:,} cards" for n in _LENGTHS), "ratio", "goal"), rows)


def _medians(found: dict[str, dict[str, list[float]]]) -> dict[str, dict[str, float]]:
    return {
        name: {key: float(median(values)) for key, values in figures.items()}
        for name, figures in found.items()
    }


def _ratio(found: dict[str, dict[str, float]], name: str, ours: str, key: str) -> str:
    return "1" if name == ours else times(found[name][key] / found[ours][key])


def _goal(name: str, ratio: float) -> str:
    if name not in _GOALS:
        return ""
    return f"≥ {times(_GOALS[name])}: {verdict(met=ratio >= _GOALS[name])}"
