"""Lines break as a person breaks them: whole words, greedily, nothing lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cards.layout.breaking import BrokenLine, Paragraph, break_lines, paragraphs_of, running_widths
from cards.layout.letters import as_written

NOTE = "Dear Ana,\n\nThank you for the hour.\nSecond line.\n\nWarmly,\nMaya"


def broken(paragraphs: tuple[Paragraph, ...], measure: float) -> tuple[BrokenLine, ...]:
    """Lines of a face whose letters and spaces are all as wide as one."""
    return break_lines(
        paragraphs,
        running_widths(
            [[len(word) for word in each.words] for each in paragraphs],
            1.0,
            [3.0 * each.indented for each in paragraphs],
        ),
        measure,
        1.0,
    )


def test_blank_lines_part_paragraphs_and_the_close_is_stepped_in() -> None:
    paragraphs = paragraphs_of(NOTE)
    assert [p.gap_before for p in paragraphs] == [False, True, False, True, False]
    assert [p.stepped_in for p in paragraphs] == [False, False, False, True, True]


def test_a_last_sentence_is_no_close() -> None:
    assert not paragraphs_of("Dear Ana,\n\nThank you!")[-1].stepped_in
    assert not paragraphs_of("Warmly,\nMaya")[-1].stepped_in


def test_lines_are_filled_greedily() -> None:
    lines = broken(paragraphs_of("aa bb cc dd"), 5.0)
    assert [line.words for line in lines] == [("aa", "bb"), ("cc", "dd")]
    assert [line.number for line in lines] == [0, 1]


def test_a_word_wider_than_the_measure_stands_alone() -> None:
    lines = broken(paragraphs_of("a incomprehensible b"), 6.0)
    assert [line.words for line in lines] == [("a",), ("incomprehensible",), ("b",)]


@given(st.text(), st.floats(3, 40))
def test_no_word_is_lost_or_moved(text: str, measure: float) -> None:
    paragraphs = paragraphs_of(text)
    lines = broken(paragraphs, measure)
    assert [word for line in lines for word in line.words] == as_written(text).split()
    for line in lines:
        width = sum(map(len, line.words)) + len(line.words) - 1
        assert width <= measure or len(line.words) == 1


def test_no_single_short_word_is_left_on_the_last_line() -> None:
    text = "aaaa bbbb cccc dddd eeee ffff it"
    lines = broken(paragraphs_of(text), 29.0)
    assert [line.words for line in lines] == [
        ("aaaa", "bbbb", "cccc", "dddd", "eeee"),
        ("ffff", "it"),
    ]


def test_a_date_before_the_salutation_is_stepped_in() -> None:
    paragraphs = paragraphs_of("12 March 2026\n\nDear Ana,\n\nThank you.\n\nWarmly,\nMaya")
    assert [p.stepped_in for p in paragraphs] == [True, False, False, True, True]
    assert not paragraphs_of("Dear Ana 2,\n\nThank you:\n\nWarmly,\nMaya")[1].stepped_in
