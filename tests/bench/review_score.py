"""Prints how the review does on the notes it was made with, and on those set aside for once."""

from __future__ import annotations

from tests.bench.review_notes import Score, score
from tests.bench.tables import table

_SETS = ("first, worked on", "second, aside", "third, worked on", "third, aside")


def review_table() -> str:
    """A row a rule, then all rules and the good notes, for each set."""
    sets = (score(), score("second"), score("third", aside=False), score("third", aside=True))
    rules = sorted({rule for each in sets for rule in each.planted})
    rows = [[rule, *(_found(each, rule) for each in sets)] for rule in rules]
    rows.append(["all faults found and named", *(_all_found(each) for each in sets)])
    rows.append(["false findings on good notes", *(_false(each) for each in sets)])
    rows.append(["other findings on faulty notes", *(str(each.beside) for each in sets)])
    return table(["review", *_SETS], rows)


def _found(each: Score, rule: str) -> str:
    return f"{each.found[rule]} of {each.planted[rule]}"


def _all_found(each: Score) -> str:
    return f"{each.found.total()} of {each.planted.total()}"


def _false(each: Score) -> str:
    return f"{len(each.false)} on {each.good}"
