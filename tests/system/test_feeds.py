"""However an envelope is said to be fed, what arrives at the printer is the page made for it."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from cards.jobs.calibration import PAPERS
from cards.layout.envelope import lay_out_envelope
from cards.model.geometry import Size
from cards.model.look import Look
from cards.model.printing import Calibration, Feed, JobState, Place
from cards.press.calibration import corrected
from cards.press.cups import CupsPrinter
from cards.press.feed import fed
from cards.render.pdf import write_pdf
from tests.system.service import Device, until
from tests.system.test_arrival import dark_spots

OFF = Calibration(dx_mm=1.5, dy_mm=-1, scale_x=1.003, skew_degrees=0.3, turn_degrees=-0.4)
CASES = [
    (Feed(turn=90), None),
    (Feed(turn=270, face_up=False), None),
    (Feed(turn=0), PAPERS["letter"]),
    (Feed(turn=180), PAPERS["a4"]),
    (Feed(place=Place.RIGHT, turn=270), PAPERS["letter"]),
    (Feed(place=Place.LEFT, turn=0, face_up=False), PAPERS["a4"]),
]


def named(feed: Feed, paper: Size | None) -> str:
    side = "up" if feed.face_up else "down"
    told = next((name for name, size in PAPERS.items() if size == paper), "its own size")
    return f"{feed.place}, {feed.turn} degrees, face {side}, {told}"


@pytest.mark.parametrize(("feed", "paper"), CASES, ids=[named(*case) for case in CASES])
def test_the_very_page_for_a_feed_arrives(
    printer: CupsPrinter, tray: Device, tmp_path: Path, feed: Feed, paper: Size | None
) -> None:
    to = ("Ana Ruiz", "12 Harbour Street", "Springfield, IL 62701")
    envelope = lay_out_envelope(to, ("Maya Lindqvist",), "a2", Look(), 3, recipient="Ana Ruiz")
    page = corrected(fed(envelope, feed, paper), OFF)
    pdf = tmp_path / "run.pdf"
    write_pdf([page], pdf, title="run")
    job = printer.submit(pdf, "A run", page.size, None, lambda _id: None)
    until(lambda: printer.report(job).state is JobState.COMPLETED, "it was not printed")
    came = tray.arrived()[-1]
    document = pypdfium2.PdfDocument(came)
    size = document[0].get_size()
    document.close()
    assert size == pytest.approx((page.size.width, page.size.height), abs=0.3)
    assert dark_spots(came) == dark_spots(pdf)
