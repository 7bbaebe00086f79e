"""The tables of starts and waits: the first card, the window's first paint, the live picture."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import mean, median
from typing import Any

from tests.bench.child import ChildError, measure, run
from tests.bench.notes import write_notes
from tests.bench.tables import table, times, verdict

_REPEATS, _WINDOWS = 5, 16
"""How often each start is measured: of a card, and of a window."""
_MORE_THAN_REPORTLAB = 0.6
"""Seconds that the first card may take beyond the import of ReportLab."""

_LIVE_PICTURE = 60
"""Milliseconds from a change of the text to the picture of its card."""


def first_card_table() -> str:
    """Seconds from a cold start to one card on disk, beside bare imports of ReportLab."""
    with tempfile.TemporaryDirectory() as folder:
        note, out = Path(folder) / "note.txt", Path(folder) / "card.pdf"
        note.write_text(next(write_notes(1, batch=0)).text, encoding="utf-8")
        starts = {
            "import reportlab": ("-c", "import reportlab"),
            "import reportlab.pdfgen.canvas": ("-c", "import reportlab.pdfgen.canvas"),
            "first card, by our functions": ("-m", "tests.bench.first_card", str(out)),
            "first card, `cordially draw`": ("-m", "desktop", "draw", str(note), "-o", str(out)),
        }
        found, sorry = _in_turns(starts)
    base = found["import reportlab"]
    rows = []
    for name, seconds in found.items():
        more = seconds - base
        goal = f"≤ {_MORE_THAN_REPORTLAB} s more: {verdict(met=more <= _MORE_THAN_REPORTLAB)}"
        is_ours = name.startswith("first card")
        rows.append((name, f"{seconds:.2f}", f"{more:+.2f}", goal if is_ours else ""))
    head = ("from a cold start", "seconds", "beyond `import reportlab`", "goal")
    return table(head, rows) + "".join(f"\n{line}\n" for line in sorry)


def _in_turns(starts: dict[str, tuple[str, ...]]) -> tuple[dict[str, float], list[str]]:
    """The median seconds of each start that works, and a sentence for each that does not."""
    seconds: dict[str, list[float]] = {}
    sorry: list[str] = []
    for name, arguments in starts.items():
        try:
            run(*arguments)
        except ChildError as error:
            sorry.append(f"Left out, because it does not run here: {name} ({error}).")
        else:
            seconds[name] = []
    for _ in range(_REPEATS):
        for name, taken in seconds.items():
            taken.append(run(*starts[name])[1])
    return {name: median(taken) for name, taken in seconds.items()}, sorry


def window_table() -> str:
    """The first paint and the resident memory of our window beside a bare PySide6 window."""
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "ours": _start(Path(folder) / "data"),
            "sample": _start(Path(folder) / "sample" / "data"),
            "bare": ("-m", "tests.bench.bare_window"),
        }
        try:
            run("-m", "desktop", "demo", "--out", str(Path(folder) / "sample"))
            # Once unmeasured: the store is made, and what both read lies in the system's cache.
            for command in commands.values():
                measure(*command)
            found = _usual(commands)
        except ChildError as error:
            return f"Left out, because it does not run here: the window's start ({error}).\n"
    paint, memory = found["first_paint_ms"], found["rss_mb"]
    rows = [
        _beside("first paint of the window, ms from the process's start", paint, paint[2], 1.5),
        _beside("resident memory at that time, MB", memory, memory[2], 1.6),
        _beside("first page with its rows, ms", found["page_ms"], paint[2]),
        _beside("resident memory at that time, MB", found["page_rss_mb"], memory[2]),
    ]
    head = ("window, offscreen", "no rows", "the sample", "bare PySide6", "ratios", "goal")
    starts = table(head, rows)
    return f"{starts}\n{_live_table()}"


def _beside(
    label: str, found: tuple[float, ...], bare: float, goal: float = 0.0
) -> tuple[str, ...]:
    """A row of what was found of our window without and with rows, beside the bare one."""
    ours, full = found[:2]
    shown = (f"{each:.0f}" for each in (ours, full, bare))
    said = f"≤ {times(goal)}: {verdict(met=max(ours, full) <= goal * bare)}" if goal else ""
    return (label, *shown, f"{times(ours / bare)}, {times(full / bare)}", said)


def _live_table() -> str:
    """How long after a change of the text its picture stands on the screen."""
    try:
        found = measure("-m", "tests.bench.live_picture")
    except ChildError as error:
        return f"Left out, because it does not run here: the live picture ({error}).\n"
    rows = []
    for hand, taken in found.items():
        middle, late = median(taken), sorted(taken)[int(0.9 * len(taken))]
        goal = f"median ≤ {_LIVE_PICTURE}: {verdict(met=middle <= _LIVE_PICTURE)}"
        rows.append((hand, f"{middle:.0f}", f"{late:.0f}", goal))
    return table(("from a letter typed to its picture", "median, ms", "90 %, ms", "goal"), rows)


def _start(data: Path) -> tuple[str, ...]:
    """A normal start on a data folder, measured."""
    return ("-m", "desktop", "--data", str(data), "--measure-start")


def _usual(commands: dict[str, tuple[str, ...]]) -> dict[str, tuple[float, ...]]:
    """What each start takes, the slowest and the quickest quarter left out.

    No median: the system tells when a process began in hundredths of a second, of which it is one.
    """
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in commands}
    for _ in range(_WINDOWS):
        for name, command in commands.items():
            runs[name].append(measure(*command))
    return {
        key: tuple(_middle([run[key] for run in each]) for each in runs.values() if key in each[0])
        for key in ("first_paint_ms", "rss_mb", "page_ms", "page_rss_mb")
    }


def _middle(found: list[float]) -> float:
    """The mean of the middle half."""
    quarter = len(found) // 4
    return mean(sorted(found)[quarter : len(found) - quarter])
