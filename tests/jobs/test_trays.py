"""Trays: which one a paper is taken from, what is remembered, whose calibration is applied."""

from __future__ import annotations

import pytest

from cards.jobs.calibration import Way, keep_calibration
from cards.jobs.feeding import suited
from cards.jobs.printing import print_notes
from cards.jobs.texts import sentence
from cards.jobs.trays import kept_tray
from cards.model.errors import InputError
from cards.model.geometry import Size, inch, mm, to_mm
from cards.model.notes import Part
from cards.model.placement import Rule, Sheet
from cards.model.printing import Calibration
from cards.store import Store
from tests.jobs.tray import Tray, ids
from tests.jobs.tray import store as store  # noqa: PLC0414 - a fixture shared on purpose

A2_FLAT = Size(inch(4.25), inch(5.5))


@pytest.fixture
def tray(store: Store) -> Tray:
    return Tray(store, trays=("main", "by-pass-tray", "tray-3"))


def printed_from(store: Store, tray: Tray, at: int, asked: str | None = None) -> str:
    """Print one card; which tray its paper came from, after looking at run and printer."""
    (run,) = print_notes(store, tray, [ids(store)[at]], tray=asked)
    assert tray.drawn_from[int(run.job_id)] == run.tray
    store.runs.fail(run.id)
    return run.tray


def test_a_tray_is_remembered_for_its_printer_and_paper(store: Store, tray: Tray) -> None:
    assert printed_from(store, tray, 0) == ""
    assert printed_from(store, tray, 0, "Bypass tray") == "by-pass-tray"
    assert printed_from(store, tray, 1) == "by-pass-tray"
    # The third is on another paper.
    assert printed_from(store, tray, 2) == ""
    assert printed_from(store, tray, 2, "TRAY 3") == "tray-3"
    assert kept_tray(store, "Tray", A2_FLAT) == "by-pass-tray"
    tray.trays = ("main", "tray-3")
    assert printed_from(store, tray, 0) == ""
    assert printed_from(store, tray, 0, "auto") == ""
    assert kept_tray(store, "Tray", A2_FLAT) == ""


def test_a_tray_that_is_not_there_is_one_sentence_and_nothing_is_printed(
    store: Store, tray: Tray
) -> None:
    with pytest.raises(InputError) as caught:
        print_notes(store, tray, ids(store), tray="attic")
    assert sentence(caught.value) == (
        "Tray has no tray called attic. Choose one of these: main, by-pass-tray, tray-3."
    )
    assert store.runs.list() == ()


def test_the_calibration_of_the_tray_is_applied_where_there_is_one(store: Store) -> None:
    keep_calibration(store, Way("Tray"), Calibration(dx_mm=1.0))
    keep_calibration(store, Way("Tray", "main"), Calibration(dx_mm=-2.0))
    page = Sheet(Size(mm(100), mm(150)), (), (Rule(0, 0, 1, 1),))
    moved = [
        to_mm(next(suited(store, "Tray", (), Part.CARDS, [page], tray=each)).rules[0].x0)
        for each in ("", "main", "tray-3")
    ]
    assert moved == pytest.approx([-1.0, 2.0, -1.0])
