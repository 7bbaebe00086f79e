"""Pictures of pages show the ink where the layout put it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from cards.layout.card import lay_out_card
from cards.model.geometry import Rect
from cards.model.look import Look
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image, write_png


def test_ink_lies_on_the_lower_panel_only(tmp_path: Path) -> None:
    data = pdf_bytes(
        [lay_out_card("Dear Ana,\n\nThank you.", Look(), 1, recipient="Ana")], title="Card"
    )
    picture = page_image(data, 0, dpi=72)
    assert picture.size == (396, 612)
    dark = np.asarray(picture.convert("L")) < 160
    assert not dark[:306].any()
    assert dark[306:].any()
    write_png(data, 0, tmp_path / "card.png", dpi=36)
    with Image.open(tmp_path / "card.png") as saved:
        assert saved.size == (198, 306)


def test_a_part_of_a_page_is_the_same_as_cut_from_it() -> None:
    sheet = lay_out_card("Dear Ana,\n\nThank you.", Look(), 1, recipient="Ana")
    data = pdf_bytes([sheet], title="Part")
    whole = page_image(data, 0, dpi=144)
    part = page_image(data, 0, dpi=144, box=Rect(36, 108, 144, 108))
    assert part.size == (288, 216)
    top = whole.height - 2 * (108 + 108)
    cut = np.asarray(whole.crop((72, top, 72 + 288, top + 216)).convert("L"), np.int16)
    # The part begins on a pixel of its own, so its edges may be shaded otherwise.
    assert abs(cut - np.asarray(part.convert("L"), np.int16)).mean() < 1
    assert (cut < 160).any()
