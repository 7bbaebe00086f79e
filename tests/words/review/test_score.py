"""The review does as well on the notes that it was worked on as it is said to do.

The sets kept aside are scored by ``python -m tests.bench``, never here.
"""

from __future__ import annotations

from tests.bench.review_notes import score


def test_good_notes_pass_and_planted_faults_are_found() -> None:
    told = score()
    assert told.good == 60
    assert len(told.false) <= 3, told.false
    assert told.planted.total() == 120
    assert told.found.total() >= 114, told.missed
    assert told.beside <= 8


def test_the_part_of_the_third_set_that_was_worked_on() -> None:
    told = score("third", aside=False)
    assert told.good == 30
    assert len(told.false) <= 1, told.false
    assert told.planted.total() == 27
    assert told.found.total() >= 26, told.missed
