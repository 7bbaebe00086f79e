"""Reads a day as people type it: "18 Nov", "18.11.", "11/18/26", "2026-11-18", "tomorrow"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_CENTURY = 2000
_FEWEST = 3
"""Letters that tell a month from the others, as in "Nov" or "mar."."""
_BY_YEAR = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_IN_FIGURES = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})(?:\s*\2\s*(\d{4}|\d{2})?)?")
_WORDS = re.compile(r"\d+|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Tongue:
    """What days are called in the languages one may type them in."""

    months: Mapping[str, int]
    """The number of each month by its names, in small letters."""
    weekdays: frozenset[str]
    near: Mapping[str, int]
    """Words for days by how many lie between them and today, as "tomorrow" is 1."""
    fillers: frozenset[str]
    """Words between the parts of a day that say nothing: "de", "of", "st"."""
    month_first: bool
    """Whether 3/4 is the fourth of March."""


class DayError(ValueError):
    """A text is no day; ``impossible`` tells that it is written as one that never comes."""

    def __init__(self, *, impossible: bool) -> None:
        super().__init__()
        self.impossible = impossible


def read_day(text: str, today: date, tongue: Tongue) -> date:
    """The day a text means; without a year it is the one nearest to today.

    Raises DayError.
    """
    said = " ".join(text.casefold().split())
    if said in tongue.near:
        return today + timedelta(days=tongue.near[said])
    found = list(_readings(said, tongue))
    if not found:
        raise DayError(impossible=False)
    for day, month, year in found:
        made = _make(day, month, year, today)
        if made is not None:
            return made
    raise DayError(impossible=True)


def _readings(said: str, tongue: Tongue) -> Iterator[tuple[int, int, int | None]]:
    """Day, month and year as the text may mean them, the likeliest first."""
    if match := _BY_YEAR.fullmatch(said):
        whole, month, day = map(int, match.groups())
        yield day, month, whole
    elif match := _IN_FIGURES.fullmatch(said):
        one, mark, other, year = match.groups()
        both = (int(one), int(other))
        month_first = tongue.month_first and mark != "."
        yield *(reversed(both) if month_first else both), _year(year)
        if mark != ".":
            yield *(both if month_first else reversed(both)), _year(year)
    else:
        yield from _in_words(said, tongue)


def _in_words(said: str, tongue: Tongue) -> Iterator[tuple[int, int, int | None]]:
    """A day whose month is a word: its first figures are the day, others the year."""
    words = [word for word in _WORDS.findall(said) if word not in tongue.fillers]
    figures = [word for word in words if word.isdigit()]
    names = [word for word in words if not word.isdigit()]
    if len(names) > 1 and names[0] in tongue.weekdays:
        # Only before a month: "mar" is both Tuesday and March in Spanish.
        names = names[1:]
    month = _month(names[0], tongue) if len(names) == 1 else 0
    if month and len(figures) in {1, 2} and len(figures[0]) <= 2:
        yield int(figures[0]), month, _year(figures[1] if len(figures) == 2 else "")


def _month(name: str, tongue: Tongue) -> int:
    """The one month that is called so, or begins so; 0 for none or several."""
    if name in tongue.months:
        return tongue.months[name]
    if len(name) < _FEWEST:
        return 0
    found = {number for full, number in tongue.months.items() if full.startswith(name)}
    return found.pop() if len(found) == 1 else 0


def _year(said: str | None) -> int | None:
    if not said:
        return None
    return int(said) if len(said) > 2 else _CENTURY + int(said)


def _make(day: int, month: int, year: int | None, today: date) -> date | None:
    """The day, if it ever comes; without a year the nearest one."""
    years = (year,) if year is not None else (today.year, today.year - 1, today.year + 1)
    made = [found for each in years if (found := _day_of(each, month, day)) is not None]
    return min(made, key=lambda found: abs(found - today), default=None)


def _day_of(year: int, month: int, day: int) -> date | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
