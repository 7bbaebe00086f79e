"""What goes to a printer suits it: envelopes as they are fed, all moved by what it is off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from cards.jobs.batch import ready_to_print
from cards.jobs.calibration import PAPERS, PrintSide, Way, keep_calibration
from cards.jobs.feeding import keep_feed, kept_feed, suited
from cards.jobs.printing import print_notes
from cards.jobs.sample import make_sample_store
from cards.model.geometry import Size, mm, to_mm
from cards.model.notes import Part
from cards.model.paper import TwoSided
from cards.model.placement import Rule, Sheet
from cards.model.printing import (
    Calibration,
    Feed,
    JobReport,
    JobState,
    MediaRange,
    Place,
    PrinterInfo,
    PrinterState,
)
from cards.press.feed import KeptFeed
from cards.store import Store, open_store


class Catcher:
    """A printer that keeps the size of its paper and where the ink of its first page begins."""

    name = "Office"

    def __init__(self) -> None:
        self.medium = Size(0, 0)
        self.ink = (0.0, 0.0, 0.0, 0.0)

    def info(self) -> PrinterInfo:
        custom = MediaRange(Size(mm(70), mm(100)), Size(mm(300), mm(400)))
        return PrinterInfo(
            name=self.name, title="Office", state=PrinterState.IDLE, reasons=(), custom=custom
        )

    def submit(
        self,
        pdf: Path,
        title: str,
        medium: Size,
        two_sided: TwoSided | None,
        on_created: Callable[[int], None],
    ) -> int:
        assert title
        assert two_sided is None
        on_created(1)
        self.medium = medium
        document = pypdfium2.PdfDocument(pdf)
        try:
            page = document[0]
            assert page.get_size() == pytest.approx((medium.width, medium.height), abs=0.01)
            boxes = [each.get_bounds() for each in page.get_objects()]
        finally:
            document.close()
        left, bottom, right, top = zip(*boxes, strict=True)
        self.ink = (min(left), min(bottom), max(right), max(top))
        return 1

    def report(self, job_id: int) -> JobReport:
        assert job_id == 1
        return JobReport(state=JobState.COMPLETED)

    def cancel(self, job_id: int) -> None:
        raise AssertionError(job_id)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    make_sample_store(tmp_path / "data", date(2025, 3, 5))
    with open_store(tmp_path / "data") as opened:
        yield opened


def sent(store: Store, part: Part) -> Catcher:
    """What the printer gets; the run is then set aside so that the next one may go."""
    printer = Catcher()
    (run,) = print_notes(store, printer, [ready_to_print(store)[0]], part)
    store.runs.fail(run.id)
    return printer


def test_an_envelope_goes_the_way_it_is_fed_and_that_is_remembered(store: Store) -> None:
    usual = sent(store, Part.ENVELOPES)
    assert usual.medium.width < usual.medium.height
    across = KeptFeed(feed=Feed(turn=180))
    keep_feed(store, "Office", "a2", across)
    assert kept_feed(store, "Office", "a2") == across
    assert kept_feed(store, "Office", "a6") == KeptFeed() == kept_feed(store, "Home", "a2")
    turned = sent(store, Part.ENVELOPES)
    assert turned.medium == usual.medium.turned()


def test_a_printer_told_of_letter_gets_the_envelope_at_its_head(store: Store) -> None:
    for place, share in ((Place.LEFT, 0.0), (Place.CENTRE, 0.5), (Place.RIGHT, 1.0)):
        kept = KeptFeed(feed=Feed(place=place, turn=90), paper="letter")
        keep_feed(store, "Office", "a2", kept)
        got = sent(store, Part.ENVELOPES)
        assert got.medium == PAPERS["letter"]
        left = (PAPERS["letter"].width - mm(111.1)) * share
        assert left < got.ink[0]
        assert got.ink[2] < left + mm(111.2)
        assert got.ink[1] > PAPERS["letter"].height - mm(146.1)


@pytest.mark.parametrize("part", [Part.CARDS, Part.ENVELOPES])
def test_every_sheet_is_moved_against_what_the_printer_is_off(store: Store, part: Part) -> None:
    before = sent(store, part)
    keep_calibration(store, Way("Office"), Calibration(dx_mm=2.0, dy_mm=-1.5))
    after = sent(store, part)
    assert after.medium == before.medium
    moved = [to_mm(now - then) for now, then in zip(after.ink, before.ink, strict=True)]
    assert moved == pytest.approx([-2.0, 1.5, -2.0, 1.5], abs=0.1)


@pytest.mark.parametrize("two_sided", [TwoSided.LONG_EDGE, TwoSided.SHORT_EDGE])
def test_each_side_of_a_sheet_is_moved_by_its_own(store: Store, two_sided: TwoSided) -> None:
    keep_calibration(store, Way("Office"), Calibration(dx_mm=2.0))
    keep_calibration(store, Way("Office", side=PrintSide.BACK), Calibration(dx_mm=-1.0))
    page = Sheet(Size(mm(100), mm(150)), (), (Rule(0, 0, 1, 1),))
    found = list(suited(store, "Office", (), Part.CARDS, [page] * 4, two_sided))
    moved = [to_mm(each.rules[0].x0) for each in found]
    # With the picture on its head, what goes left on the paper goes right on the page.
    back = 1.0 if two_sided is TwoSided.LONG_EDGE else -1.0
    assert moved == pytest.approx([-2.0, back] * 2)
