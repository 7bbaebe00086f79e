"""What a printer does is drawn so that one sees it, however little or much it is."""

from __future__ import annotations

import pytest

from cards.model.geometry import mm
from cards.model.placement import Rule, Sheet
from cards.model.printing import Calibration
from cards.press.calibration_drawing import DRAWING, calibration_drawing, worst_miss


def frames(sheet: Sheet, colour: tuple[float, float, float]) -> list[Rule]:
    return [rule for rule in sheet.rules if rule.colour == colour]


@pytest.mark.parametrize("off", [0.3, 2.0, 9.0])
def test_the_frame_is_seen_off_its_place_and_stays_on_the_drawing(off: float) -> None:
    shown = calibration_drawing(Calibration(dx_mm=off), "before", "after")
    meant = next(rule for rule in shown.rules if rule.dash)
    printed = frames(shown, (0.10, 0.19, 0.50))[0]
    assert printed.x0 - meant.x0 > mm(0.6)
    for rule in shown.rules:
        assert min(rule.x0, rule.x1) > 0
        assert max(rule.x0, rule.x1) < DRAWING.width


def test_the_worst_miss_is_that_of_the_worst_corner() -> None:
    assert worst_miss(Calibration()) == 0
    assert worst_miss(Calibration(dx_mm=3, dy_mm=-4)) == pytest.approx(5)
    assert worst_miss(Calibration(scale_y=1.01)) == pytest.approx(2.97)
