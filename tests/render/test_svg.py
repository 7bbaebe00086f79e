"""SVG for plotters read back as XML: sizes, single strokes, words, layers, travel."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cards.layout.card import lay_out_card
from cards.layout.guides import lay_out_guides
from cards.layout.stocks import find_stock
from cards.model.errors import SurroundingsError
from cards.model.geometry import to_mm
from cards.model.look import Guides, Look, Pen
from cards.model.placement import Sheet
from cards.render.pen_order import in_plotting_order, travel
from cards.render.pen_strokes import pen_words
from cards.render.svg import svg_text, write_svg
from fonts.errors import HandError
from fonts.stroke_catalogue import stroke_hands

HANDS = [info.id for info in stroke_hands()]
NOTE = (
    "Dear Katrin,\n\nThank you for the letter, the coffee and the hour in the committee room. "
    "Your story about Zoë's bookkeeper stayed with me: “all of it” & every <last> café – naturally!"
    "\n\nI would be glad to hear from you in Łódź again.\n\nWarmly,\nMaya"
)
SVG = "{http://www.w3.org/2000/svg}"
INK = "{http://www.inkscape.org/namespaces/inkscape}"


def sheet(text: str = NOTE, seed: int = 1, **look: str) -> Sheet:
    chosen = {"hand": HANDS[0], **look}
    return lay_out_card(text, Look(**chosen), seed, recipient="Katrin")  # type: ignore[arg-type]  # only text fields are given


def drawing(made: Sheet, title: str = "A card") -> ET.Element:
    return ET.fromstring(svg_text(made, title=title))  # noqa: S314  # our own output


def points(path: ET.Element) -> list[tuple[float, float]]:
    """Every coordinate of a path, the handles of its curves included."""
    pairs = re.findall(r"(-?[\d.]+),(-?[\d.]+)", path.attrib["d"])
    return [(float(x), float(y)) for x, y in pairs]


def layers(root: ET.Element) -> list[ET.Element]:
    return [group for group in root.iter(f"{SVG}g") if group.get(f"{INK}groupmode") == "layer"]


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("stock", ["a2-folded", "iso-a5-flat"])
def test_the_drawing_has_the_sheet_s_size_in_millimetres(hand: str, stock: str) -> None:
    root = drawing(sheet(hand=hand, stock=stock))
    size = find_stock(stock).sheet
    left, top, width, height = map(float, root.attrib["viewBox"].split())
    assert (left, top) == (0, 0)
    assert root.attrib["width"] == f"{width:g}mm"
    assert root.attrib["height"] == f"{height:g}mm"
    assert (width, height) == pytest.approx((to_mm(size.width), to_mm(size.height)), abs=0.001)


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("variation", ["plain", "careful", "hurried"])
def test_single_strokes_inside_the_card_and_nothing_filled(hand: str, variation: str) -> None:
    root = drawing(sheet(hand=hand, variation=variation))
    panel = find_stock("a2-folded").message
    bottom = to_mm(find_stock("a2-folded").sheet.height)
    top = bottom - to_mm(panel.height)
    paths = list(root.iter(f"{SVG}path"))
    assert len(paths) > 100
    for path in paths:
        assert path.attrib["fill"] == "none"
        assert "style" not in path.attrib
        assert set(re.findall("[A-Za-z]", path.attrib["d"])) <= {"M", "L", "C"}
        assert path.attrib["d"].count("M") == 1
        for x, y in points(path):
            assert 0 < x < to_mm(panel.width)
            assert top < y < bottom
    drawn = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert drawn == {"svg", "title", "desc", "g", "path"}


@pytest.mark.parametrize("hand", HANDS)
def test_every_word_is_there_once_and_carries_its_letters(hand: str) -> None:
    root = drawing(sheet(hand=hand))
    description = root.findtext(f"{SVG}desc")
    assert description is not None
    assert description.split() == NOTE.split()
    groups = [group for group in root.iter(f"{SVG}g") if group.get("aria-label")]
    placed = sorted(
        (int(group.attrib["data-line"]), int(group.attrib["data-word"]), group.attrib["aria-label"])
        for group in groups
    )
    assert [word for _, _, word in placed] == NOTE.split()
    assert all(group.findall(f"{SVG}path") for group in groups)


@pytest.mark.parametrize("hand", HANDS)
def test_the_pen_travels_less_than_in_reading_order_and_draws_the_same(hand: str) -> None:
    reading = pen_words(sheet(hand=hand))
    plotting = in_plotting_order(reading)
    before = travel(stroke for word in reading for stroke in word.strokes)
    after = travel(stroke for word in plotting for stroke in word.strokes)
    assert after < 0.75 * before
    for own in ({id(word): word for word in reading}.values(), plotting):
        assert sorted(word.text for word in own) == sorted(NOTE.split())
    assert _ink(reading) == pytest.approx(_ink(plotting))
    # The file's order is the plotting order.
    starts = [points(path)[0] for path in drawing(sheet(hand=hand)).iter(f"{SVG}path")]
    wanted = [tuple(stroke[0]) for word in plotting for stroke in word.strokes]
    assert np.allclose(starts, wanted, atol=0.001)


def _ink(words: object) -> list[float]:
    lengths = [
        float(np.linalg.norm(np.diff(stroke, axis=0), axis=1).sum())
        for word in words  # type: ignore[attr-defined]  # words of either order
        for stroke in word.strokes
    ]
    return sorted(lengths)


def test_joined_letters_are_written_in_one_stroke() -> None:
    joined = pen_words(sheet("Dear Ann,\n\nThank in time", hand="ems-allure"))
    words = {word.text: word for word in joined}
    letters_of_in = 2
    dots = 1
    assert len(words["in"].strokes) < letters_of_in + dots + 1


def test_layers_are_numbered_one_a_colour() -> None:
    look = Look(hand=HANDS[0], pen=Pen.BLACK_BALLPOINT)
    ruled, _ = lay_out_guides(NOTE, look, 1, Guides.LINES, recipient="Katrin")
    found = layers(drawing(ruled))
    labels = [layer.attrib[f"{INK}label"] for layer in found]
    assert labels == ["1 guide lines", "2 guide lines", "3 black-ballpoint"]
    assert len({layer.attrib["stroke"] for layer in found}) == 3
    assert len({layer.attrib["id"] for layer in found}) == 3
    assert all(layer.attrib["fill"] == "none" for layer in found)


def test_the_same_seed_is_the_same_drawing_and_another_seed_another() -> None:
    assert svg_text(sheet(), title="A") == svg_text(sheet(), title="A")
    assert svg_text(sheet(seed=2), title="A") != svg_text(sheet(), title="A")


def test_the_baseline_and_the_letters_vary_as_in_print() -> None:
    """Two e of one word differ, and plain ones do not."""
    for variation, alike in (("plain", True), ("natural", False)):
        (word,) = (
            word for word in pen_words(sheet("ee ee", variation=variation, hand="ems-felix"))[:1]
        )
        first, second = (stroke - stroke[0] for stroke in word.strokes[:2])
        assert np.allclose(first, second, atol=1e-6) is alike


def test_titles_and_words_are_escaped() -> None:
    root = drawing(sheet(), title='<&"> Ana')
    assert root.findtext(f"{SVG}title") == '<&"> Ana'


def test_a_hand_of_outlines_and_an_unwritable_place_are_refused(tmp_path: Path) -> None:
    with pytest.raises(HandError) as caught:
        svg_text(sheet(hand="caveat"), title="A card")
    assert caught.value.code == "fonts.no_stroke_hand"
    with pytest.raises(SurroundingsError):
        write_svg(sheet(), tmp_path / "none" / "card.svg", title="A card")
    out = tmp_path / "card.svg"
    write_svg(sheet(), out, title="A card")
    assert [path.name for path in tmp_path.iterdir()] == ["card.svg"]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    words=st.lists(
        st.text(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,'?!éü", min_size=1, max_size=9
        ),
        min_size=1,
        max_size=30,
    ),
    hand=st.sampled_from(HANDS),
    seed=st.integers(0, 10**9),
)
def test_any_text_stays_on_its_panel(words: list[str], hand: str, seed: int) -> None:
    root = drawing(sheet(" ".join(words), seed, hand=hand, stock="a2-flat", variation="hurried"))
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    for path in root.iter(f"{SVG}path"):
        for x, y in points(path):
            assert 0 <= x <= width
            assert 0 <= y <= height
