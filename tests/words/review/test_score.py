"""The review does as well on the half of its notes that it was worked on as it is said to do.

The half set aside is scored by ``python -m tests.bench``, never here.
"""

from __future__ import annotations

from tests.bench.review_notes import score


def test_good_notes_pass_and_planted_faults_are_found() -> None:
    told = score(held_out=False)
    assert told.good == 30
    assert len(told.false) <= 1, told.false
    assert told.planted.total() == 60
    assert told.found.total() >= 58, told.missed
    assert told.beside <= 5
