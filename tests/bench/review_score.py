"""Prints how the review does on the notes written to judge it, half of them set aside."""

from __future__ import annotations

from tests.bench.review_notes import Score, score
from tests.bench.tables import table

_HALVES = ("worked on", "set aside")


def review_table() -> str:
    """A row a rule, then all rules and the good notes, for both halves."""
    halves = (score(held_out=False), score(held_out=True))
    rules = sorted({rule for half in halves for rule in half.planted})
    rows = [[rule, *(_found(half, rule) for half in halves)] for rule in rules]
    rows.append(["all faults found and named", *(_all_found(half) for half in halves)])
    rows.append(["false findings on good notes", *(_false(half) for half in halves)])
    rows.append(["other findings on faulty notes", *(str(half.beside) for half in halves)])
    return table(["review", *_HALVES], rows)


def _found(half: Score, rule: str) -> str:
    return f"{half.found[rule]} of {half.planted[rule]}"


def _all_found(half: Score) -> str:
    return f"{half.found.total()} of {half.planted.total()}"


def _false(half: Score) -> str:
    return f"{len(half.false)} on {half.good}"
