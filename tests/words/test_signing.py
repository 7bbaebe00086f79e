"""The name as a note's last line comes and goes, and touches nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.words import with_name, without_name

CLOSED = "Dear Ana,\n\nThank you for it all.\n\nWarmly,"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (CLOSED, f"{CLOSED}\nMaya"),
        (f"{CLOSED}\n", f"{CLOSED}\nMaya"),
        (f"{CLOSED}\nMaya", f"{CLOSED}\nMaya"),
        (f"{CLOSED}\nMaya Lindqvist", f"{CLOSED}\nMaya Lindqvist"),
        ("Dear Ana,\n\nThank you.", "Dear Ana,\n\nThank you.\n\nMaya"),
        (
            "Liebe Ana,\n\ndanke.\n\nHerzliche Grüße",
            "Liebe Ana,\n\ndanke.\n\nHerzliche Grüße\nMaya",
        ),
        ("", ""),
    ],
)
def test_the_name_goes_under_the_close(before: str, after: str) -> None:
    assert with_name(before, "Maya") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{CLOSED}\nMaya", CLOSED),
        (f"{CLOSED}\nMaya  \n", CLOSED),
        (f"{CLOSED}\n\nMaya", CLOSED),
        (f"{CLOSED}\nMaya Lindqvist", f"{CLOSED}\nMaya Lindqvist"),
        (f"{CLOSED}\nMaya\nP.S. More soon.", f"{CLOSED}\nMaya\nP.S. More soon."),
        ("Maya", "Maya"),
        (CLOSED, CLOSED),
    ],
)
def test_only_a_last_line_that_is_the_name_goes(before: str, after: str) -> None:
    assert without_name(before, "Maya") == after


@given(st.text("ab ,.\n", max_size=60))
def test_nothing_but_the_last_line_is_touched(text: str) -> None:
    named = with_name(text, "Maya")
    assert named.startswith(text.rstrip())
    assert with_name(named, "Maya") == named
    if named != text:
        assert without_name(named, "Maya").rstrip() == text.rstrip()
