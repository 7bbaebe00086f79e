"""Any text where SVG wants numbers is read or refused, and what is read is of a drawing's size."""

from __future__ import annotations

import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.layout.svg_numbers import MOST, length, numbers, share, transform
from cards.layout.svg_path import traced
from cards.layout.svg_style import NotDrawnError, declared, rules_of

_DATA = st.text("MmZzLlHhVvCcSsQqTtAa0123456789.-+e, \n", max_size=80)
_WORDS = st.lists(
    st.sampled_from(
        ["matrix(", "scale(", "rotate(", "skewX(", "translate(", ")", ",", " ", "1e7", "-1", ".5"]
    ),
    max_size=20,
).map("".join)


@given(_DATA)
def test_any_path_data(data: str) -> None:
    with suppress(ValueError):
        path = traced(data)
        takes = {"m": 1, "l": 1, "c": 3, "h": 0}
        assert sum(takes[command] for command in path.commands) == len(path.points)
        assert all(abs(value) <= MOST for point in path.points for value in point)


@given(_WORDS)
def test_any_transform(text: str) -> None:
    with suppress(ValueError):
        assert all(map(math.isfinite, transform(text)))


@given(st.text(max_size=40))
def test_any_text(text: str) -> None:
    for read in (lambda: length(text, 10.0), lambda: share(text), lambda: numbers(text)):
        with suppress(ValueError):
            read()
    declared(text)
    with suppress(NotDrawnError):
        rules_of([text])


@pytest.mark.parametrize(
    ("text", "pixels"),
    [
        ("2", 2),
        ("1in", 96),
        ("72pt", 96),
        ("6 pc", 96),
        ("25.4mm", 96),
        (" 2.54cm ", 96),
        ("50%", 5),
    ],
)
def test_lengths(text: str, pixels: float) -> None:
    assert length(text, 10.0) == pytest.approx(pixels)
