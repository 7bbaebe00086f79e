"""Which paper is asked for by name, which as a custom size, and what is refused beforehand."""

from __future__ import annotations

from typing import Any

import pytest

from cards.model.errors import InputError
from cards.model.geometry import Size, inch, mm
from cards.model.printing import PrinterInfo, PrinterState
from cards.press.media import keyword_for, media_of
from cards.press.messages import MESSAGES

A2_CARD = Size(inch(5.5), inch(8.5))
A2_ENVELOPE = Size(inch(4.375), inch(5.75))
NUMBER_10 = Size(inch(4.125), inch(9.5))
NAMES = [
    "na_letter_8.5x11in",
    "na_number-10_4.125x9.5in",
    "iso_c6_114x162mm",
    "odd",
    "custom_min_3x5in",
]


def sizes(*sides: tuple[Any, Any]) -> list[dict[str, Any]]:
    return [{"x-dimension": [x], "y-dimension": [y]} for x, y in sides]


def printer(*, custom: bool = True) -> PrinterInfo:
    known = sizes((21590, 27940), (10477, 24130), (11400, 16200))
    if custom:
        known += sizes(((7620, 21600), (12700, 35600)))
    media, extra = media_of(known, NAMES)
    return PrinterInfo(
        name="tray", title="Tray", state=PrinterState.IDLE, reasons=(), media=media, custom=extra
    )


def test_papers_with_a_name_are_asked_for_by_it() -> None:
    assert keyword_for(printer(), NUMBER_10) == "na_number-10_4.125x9.5in"
    assert keyword_for(printer(custom=False), Size(mm(114), mm(162))) == "iso_c6_114x162mm"


def test_the_others_by_their_size() -> None:
    assert keyword_for(printer(), A2_CARD) == "Custom.139.70x215.90mm"
    assert keyword_for(printer(), A2_ENVELOPE) == "Custom.111.13x146.05mm"
    assert keyword_for(printer(), Size(inch(3), inch(5))) == "Custom.76.20x127.00mm"


@pytest.mark.parametrize(
    ("size", "custom", "code"),
    [
        (Size(mm(70), mm(127)), True, "press.too_small"),
        (Size(mm(76.2), mm(100)), True, "press.too_small"),
        (Size(mm(216), mm(400)), True, "press.too_large"),
        (A2_CARD, False, "press.unknown_size"),
    ],
)
def test_what_would_be_dropped_in_silence_is_refused_with_both_sizes(
    size: Size, custom: bool, code: str
) -> None:
    with pytest.raises(InputError) as caught:
        keyword_for(printer(custom=custom), size)
    assert caught.value.code == code
    said = MESSAGES[code].format(**caught.value.values)
    assert said.startswith("Tray takes ")
    assert str(caught.value.values["page_width"]) in said


def test_a_queue_that_knows_no_sizes_is_refused() -> None:
    empty = PrinterInfo(name="raw", title="Raw", state=PrinterState.IDLE, reasons=())
    with pytest.raises(InputError) as caught:
        keyword_for(empty, A2_CARD)
    assert caught.value.code == "press.no_media"
