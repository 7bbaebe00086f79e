"""Whatever is typed becomes words that can stand in a sentence to the person."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.words.fact import MOST_WORDS, read_fact
from cards.words.forms import Form


def test_reads_the_table(cases: Sequence[tuple[str, str, str]]) -> None:
    read = [read_fact(typed, ["Ana"]) for typed, _, _ in cases]
    found = [(case[0], fact.form.value, fact.text) for case, fact in zip(cases, read, strict=True)]
    assert found == [tuple(case) for case in cases]


def test_the_table_is_wide(cases: Sequence[tuple[str, str, str]]) -> None:
    assert len(cases) >= 60
    elsewhere = {Form.ACT, Form.REFUSED, Form.WAITING}
    assert {form for _, form, _ in cases} == {form.value for form in {*Form} - elsewhere}


@pytest.mark.parametrize("typed", ["my thesis", "how we'd split it", "he showed me the lab"])
def test_knows_what_is_the_writers_own(typed: str) -> None:
    assert read_fact(typed).own


@pytest.mark.parametrize("typed", ["the layoffs last spring", "her father's illness"])
def test_knows_grave_matters(typed: str) -> None:
    assert read_fact(typed).grave


def test_a_very_long_text_is_cut_at_a_mark() -> None:
    fact = read_fact("the first thing, " * 40)
    assert len(fact.text.split()) <= MOST_WORDS
    assert fact.text.endswith("thing")


def test_lines_become_a_list() -> None:
    assert read_fact("- her choir\n- trains\n- SQL").text == "your choir, trains and SQL"


@given(st.text(max_size=200))
def test_never_fails_and_never_ends_in_a_full_stop(typed: str) -> None:
    fact = read_fact(typed, ["Ana"])
    assert not fact.text.endswith(".")
    assert "\n" not in fact.text
    assert (fact.form is Form.NOTHING) == (fact.text == "")
