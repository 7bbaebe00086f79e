"""The live picture draws anew what changed, and all of it when the hand itself did."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from cards.jobs.cards import preview_page
from cards.layout.stocks import find_stock
from cards.model.look import Look
from cards.model.notes import Note
from cards.model.people import Person
from desktop.notes.live_page import LivePage
from desktop.notes.pictures import card_paper
from fonts.catalogue import find_hand, use_own_hands

ANA = Person(id=1, full_name="Ana Ruiz")
PAPER = card_paper(find_stock("a2-folded"), whole=False)
DPI = 96.0
ENTRY = """
id = "own-mine"
name = "Mine"
style = "my own"
connected = false
scripts = ["Latn"]
licence = "own"
author = "me"
leading = 1.4
word_gap = 1.0
stroke = 0.05
"""


def drawn(live: LivePage, text: str, look: Look) -> npt.NDArray[np.int16]:
    sheet, pdf = preview_page(Note(id=1, person_id=1, text=text, look=look, seed=3), ANA)
    image: Image.Image = live.draw(sheet, pdf, PAPER, DPI)
    return np.asarray(image, np.int16)


def test_every_step_of_typing_looks_as_drawn_afresh() -> None:
    live, look = LivePage(), Look()
    text = "Dear Ana,\n\nThank you for the hour about bread, and for the warm rye.\n\nWarmly,"
    for end in range(12, len(text), 7):
        typed = text[:end]
        assert abs(drawn(live, typed, look) - drawn(LivePage(), typed, look)).max() <= 3


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "own-mine.toml").write_text(ENTRY, encoding="utf-8")
    use_own_hands(tmp_path)
    return tmp_path / "own-mine.ttf"


def test_a_hand_learned_anew_is_drawn_anew(own: Path) -> None:
    live, look = LivePage(), Look(hand="own-mine", variation="plain")
    own.write_bytes(find_hand("caveat").face_file.read_bytes())
    before = drawn(live, "Thank you", look)
    own.write_bytes(find_hand("patrick-hand").face_file.read_bytes())
    after = drawn(live, "Thank you", look)
    assert (before != after).any()
    assert (after == drawn(LivePage(), "Thank you", look)).all()
    use_own_hands(None)
