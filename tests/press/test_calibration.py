"""What a printer does is undone, kept and told as it was."""

from __future__ import annotations

import pytest

from cards.model.geometry import Matrix, Size, mm
from cards.model.placement import Face, Imposed, Rule, Sheet
from cards.model.printing import Calibration
from cards.press.calibration import (
    EXACT,
    as_printed,
    calibration_of,
    corrected,
    from_text,
    printed_map,
    to_text,
    upside_down,
)

PAGE = Size(mm(210), mm(297))
OFF = Calibration(
    dx_mm=2.1, dy_mm=-1.4, scale_x=1.004, scale_y=0.997, skew_degrees=0.3, turn_degrees=-0.5
)


def sheet() -> Sheet:
    rule = Rule(mm(20), mm(30), mm(180), mm(250))
    return Sheet(PAGE, (Imposed(Face(PAGE, (), ""), Matrix.shift(mm(40), mm(60))),), (rule,))


def test_what_is_corrected_and_then_printed_lands_where_it_was_laid_out() -> None:
    landed = as_printed(corrected(sheet(), OFF), OFF)
    assert landed.size == PAGE
    assert landed.faces[0].matrix == pytest.approx(sheet().faces[0].matrix, abs=1e-9)
    (rule,), (meant,) = landed.rules, sheet().rules
    assert (rule.x0, rule.y0, rule.x1, rule.y1) == pytest.approx(
        (meant.x0, meant.y0, meant.x1, meant.y1)
    )


def test_an_exact_printer_gets_the_sheet_itself() -> None:
    given = sheet()
    assert corrected(given, EXACT) is given


def test_offset_is_told_at_the_middle_of_the_upper_edge_whatever_the_paper() -> None:
    for page in (PAGE, Size(mm(111), mm(146))):
        x, y = printed_map(OFF, page).apply(page.width / 2, page.height)
        assert (x - page.width / 2, y - page.height) == pytest.approx((mm(2.1), mm(-1.4)))


def test_the_calibration_of_its_own_map_is_the_same() -> None:
    found = calibration_of(printed_map(OFF, PAGE), PAGE)
    for name in ("dx_mm", "dy_mm", "scale_x", "scale_y", "skew_degrees", "turn_degrees"):
        assert getattr(found, name) == pytest.approx(getattr(OFF, name), abs=1e-9)


def test_a_page_on_its_head_is_off_the_other_way() -> None:
    found = upside_down(Calibration(dx_mm=2.0, dy_mm=-1.0), PAGE)
    assert (found.dx_mm, found.dy_mm) == pytest.approx((-2.0, 1.0))
    assert upside_down(upside_down(OFF, PAGE), PAGE).dx_mm == pytest.approx(OFF.dx_mm)
    wide = upside_down(Calibration(scale_y=1.01), PAGE)
    # What grew downwards from the head grows upwards to it.
    assert (wide.scale_y, wide.dy_mm) == pytest.approx((1.01, 2.97))


def test_it_is_kept_as_text_and_a_damaged_one_is_as_none() -> None:
    assert from_text(to_text(OFF)) == OFF
    for damaged in ("", "{}", "[1]", to_text(OFF).replace("1.004", "0"), '{"dx_mm": "x"}', "NaN"):
        assert from_text(damaged) == EXACT
