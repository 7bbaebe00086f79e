"""The tables of the window with very many people: lists, keys, pages, and how long it stops."""

from __future__ import annotations

from statistics import median
from typing import Any

from tests.bench.child import ChildError, measure
from tests.bench.tables import table, times, verdict

_PEOPLE = 100_000
_COMING, _CARDS = 50_000, 1_000
_LIST_GOAL, _KEY_GOAL, _PAGE_GOAL, _STALL_GOAL = 2.0, 30.0, 150.0, 100.0
_MISSING = "Left out, because it does not run here: {what} ({error}).\n"


def people_table() -> str:
    """The list of 100,000 people beside the least that shows them, keys, filter and pages."""
    try:
        found = measure("-m", "tests.bench.people_page", str(_PEOPLE))
    except ChildError as error:
        return _MISSING.format(what="many people in the window", error=error)
    bare, shown, keys = (found[name] for name in ("bare", "list", "keys"))
    ratio = median(shown) / median(bare)
    key = median(keys)
    worked = median(found["keys, at work"])
    rows = [
        ("a bare `fetchMore` list shown", *_taken(bare), ""),
        (
            "our list shown",
            *_taken(shown),
            f"≤ {times(_LIST_GOAL)} the bare one: {times(ratio)}, "
            + verdict(met=ratio <= _LIST_GOAL),
        ),
        ("a key to the answer shown", *_taken(keys), _at_most(_KEY_GOAL, key)),
        ("the same, processor time", *_taken(found["keys, at work"]), _at_most(_KEY_GOAL, worked)),
        ("first key of all", f"{keys[0]:.0f}", "", ""),
        ("*No address* shown", *_taken(found["no address"]), ""),
        ("*No address* counted", *_taken(found["no address, counted"]), ""),
        *(_page(found, when) for when in ("first", "later")),
    ]
    head = (f"window with {_PEOPLE:,} people, ms", "median", "longest", "goal")
    return table(head, rows)


def stalls_table() -> str:
    """How long the event loop stands still at most during the two longest jobs."""
    try:
        found = measure("-m", "tests.bench.stalls", str(_COMING), str(_CARDS))
    except ChildError as error:
        return _MISSING.format(what="how long the window stands still", error=error)
    names = {
        "importing": f"{_COMING:,} people come in",
        "rendering": f"{_CARDS:,} cards are saved",
    }
    rows = [
        (
            said,
            f"{found[name]['seconds']:.0f}",
            f"{found[name]['stall']:.0f}",
            f"{found[name]['stall_at_work']:.0f}",
            _at_most(_STALL_GOAL, found[name]["stall_at_work"]),
        )
        for name, said in names.items()
    ]
    head = ("the window meanwhile", "seconds", "longest pause, ms", "of it at work", "goal")
    return table(head, rows)


def _taken(values: list[float]) -> tuple[str, str]:
    return f"{median(values):.0f}", f"{max(values):.0f}"


def _at_most(goal: float, value: float) -> str:
    return f"≤ {goal:.0f}: {verdict(met=value <= goal)}"


def _page(found: dict[str, Any], when: str) -> tuple[str, str, str, str]:
    """The longest of the pages: by the clock, and of processor time."""
    worked = [value for name, value in found[when].items() if name.endswith("at work")]
    clock = [value for name, value in found[when].items() if not name.endswith("at work")]
    said = "for the first time" if when == "first" else "again"
    goal = f"{_at_most(_PAGE_GOAL, max(worked))} ({max(worked):.0f} of it at work)"
    return (f"a page gone to {said}", *_taken(clock), goal)
