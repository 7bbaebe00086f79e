"""Six numbers read off the test page put everything back where it belongs."""

from __future__ import annotations

import numpy as np
import pytest

from cards.layout.calibration_places import places_on
from cards.model.errors import InputError
from cards.model.geometry import Size, to_mm
from cards.model.printing import Calibration
from cards.press.measured import measured, read_numbers
from tests.press.printers import A4, A6, LETTER, Print, misses, printer, read_off

PRINTERS = [
    (LETTER, printer(LETTER)),
    (A4, printer(A4, move=(-2.0, 1.5), scale=(0.995, 1.003), skew=-0.3, turn=0.4)),
    (A6, printer(A6, move=(1.0, -0.8))),
]


@pytest.mark.parametrize(("paper", "print_map"), PRINTERS)
def test_numbers_read_without_error_leave_less_than_a_twentieth(
    paper: Size, print_map: Print
) -> None:
    found = measured(read_off(print_map, paper, None), paper)
    before, after = (misses(print_map, paper, each, 10).max() for each in (Calibration(), found))
    assert before > 1.5
    assert after < 0.05


@pytest.mark.parametrize(("paper", "print_map"), PRINTERS)
def test_with_slips_of_a_quarter_millimetre_one_round_lands_within_three_tenths(
    paper: Size, print_map: Print
) -> None:
    """Of two hundred people who err by up to 0.25 mm in every fold, look and measure."""
    inner, outer = [], []
    for person in range(200):
        read = read_off(print_map, paper, np.random.default_rng(person))
        found = measured(read, paper)
        inner.append(misses(print_map, paper, found, 0.3 * to_mm(paper.width)).max())
        outer.append(misses(print_map, paper, found, 20).max())
    # The worst point for each of them: in the middle always, near the edges nineteen in twenty.
    assert max(inner) < 0.3
    assert np.quantile(outer, 0.95) < 0.3
    assert max(outer) < 0.4


def test_a_faultless_printer_reads_ten_and_the_true_lengths() -> None:
    numbers = [10.0, 10.0, 10.0, 10.0, *(each.length for each in places_on(LETTER).rulers)]
    found = measured(numbers, LETTER)
    assert (
        misses(printer(LETTER, move=(0, 0), scale=(1, 1), skew=0, turn=0), LETTER, found, 5).max()
        < 1e-6
    )


def test_two_numbers_are_enough_for_the_offset() -> None:
    moved = printer(LETTER, move=(1.5, -2.0), scale=(1, 1), skew=0, turn=0)
    read = read_off(moved, LETTER, None)
    found = measured([read[0], None, read[2], None, None, None], LETTER)
    assert misses(moved, LETTER, found, 40).max() < 0.1


def refused(numbers: list[float | None], code: str) -> dict[str, object]:
    with pytest.raises(InputError) as raised:
        measured(numbers, LETTER)
    assert raised.value.code == code
    return raised.value.values


def test_nonsense_is_refused_by_its_number() -> None:
    assert refused([10, 10, 99, 10, 180, 250], "press.off_the_scale")["number"] == 3
    assert refused([float("nan"), 10, 10, 10, 180, 250], "press.off_the_scale")["number"] == 1
    assert refused([10, 10, 10, 10, 18.0, 250], "press.wrong_length")["number"] == 5
    assert refused([10, 10, 10, 10, 180, 9.8], "press.wrong_length")["number"] == 6
    assert refused([10, 10, 10, 10, 180, float("inf")], "press.wrong_length")["number"] == 6
    refused([10, 10, None, None, 180, 250], "press.too_few_numbers")
    refused([], "press.too_few_numbers")
    refused([5.1, 14.9, 14.9, 5.1, 180, 250], "press.readings_disagree")


@pytest.mark.parametrize("text", ["", "ten", "1,2,3,4,5,6,7", "1;2;x", "10.2 9.8", "--", "1e,2"])
def test_what_is_no_six_numbers_is_refused(text: str) -> None:
    if text:
        with pytest.raises(InputError) as raised:
            read_numbers(text)
        assert raised.value.code == "press.not_numbers"
    else:
        assert read_numbers(text) == (None,) * 6


def test_numbers_are_read_with_points_or_with_commas_and_may_be_left_out() -> None:
    six = (10.5, 9.5, 10.0, 10.0, 180.5, 250.0)
    assert read_numbers("10.5,9.5,10,10,180.5,250") == six
    assert read_numbers("10,5; 9,5; 10; 10; 180,5; 250") == six
    assert read_numbers("10.5,,10") == (10.5, None, 10.0, None, None, None)
