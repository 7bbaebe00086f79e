"""The notes by which the review is judged, a set of them set aside, and its score over them."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from cards.jobs.review import drawing_of
from cards.model.findings import Finding, Severity
from cards.model.notes import Channel, Occasion
from cards.model.search import Role
from cards.words.review import ReviewNote, review_batch

NOTES = Path(__file__).parents[1] / "data" / "review"

_drawing = cache(drawing_of)


@dataclass(slots=True)
class Score:
    """What became of a set of notes: faults found of those planted, and false findings."""

    good: int = 0
    false: list[str] = field(default_factory=list)
    """Findings of weight on good notes, as file and rule."""
    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    beside: int = 0
    """Findings of weight on faulty notes that name no planted fault."""


def score(folder: str = "", *, aside: bool | None = None) -> Score:
    """The score over the first set, or over the set in a folder beside it.

    ``aside`` picks the notes named in the set's ``held_out.txt``, or all others; None takes both.
    """
    told = Score()
    for name, table in _notes(folder, "good", aside):
        told.good += 1
        told.false += [f"{name} {one.rule}" for one in reviewed(table) if _weighs(one)]
    for name, table in _notes(folder, "faulty", aside):
        fault = table["fault"]
        right = {fault["rule"], *fault["also"]}
        findings = reviewed(table)
        told.planted[fault["rule"]] += 1
        if any(one.rule.value in right for one in findings):
            told.found[fault["rule"]] += 1
        else:
            told.missed.append(f"{name} {fault['rule']}")
        told.beside += sum(_weighs(one) and one.rule.value not in right for one in findings)
    return told


def reviewed(table: dict[str, Any]) -> tuple[Finding, ...]:
    """The findings on one note; its second note, where it has one, is in the same batch."""
    notes = [_note(table, table["text"], "one")]
    if other := table.get("fault", {}).get("other"):
        notes.append(_note(table, other, "other"))
    return review_batch(notes)[0]


def _weighs(finding: Finding) -> bool:
    return finding.severity is not Severity.HINT


def _notes(folder: str, kind: str, aside: bool | None) -> Iterator[tuple[str, dict[str, Any]]]:
    kept = frozenset[str]()
    if aside is not None:
        kept = frozenset((NOTES / folder / "held_out.txt").read_text("utf-8").split())
    for path in sorted((NOTES / folder / kind).glob("*.toml")):
        name = f"{kind}/{path.name}"
        if aside is None or (name in kept) == aside:
            yield name, tomllib.loads(path.read_text("utf-8"))


def _note(table: dict[str, Any], text: str, key: str) -> ReviewNote:
    return ReviewNote(
        text=text.strip("\n"),
        key=key,
        occasion=Occasion(table["occasion"]),
        channel=Channel(table["channel"]),
        role=Role(table["role"]),
        language=table["lang"],
        to=table["to"],
        called=table.get("called", ""),
        company=table["company"],
        sender=table["sender"],
        talked_about=table["talked_about"],
        known_companies=tuple(table["known_companies"]),
        known_names=tuple(table["known_names"]),
        has_address=table["address"],
        has_email=table["email"],
        can_draw=_drawing(table["hand"]),
    )
