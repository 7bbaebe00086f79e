"""Learning a hand end to end: kept whole, added to, and never lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from cards.jobs.draw import draw
from cards.jobs.folder import hands_folder
from cards.jobs.hands import (
    LearnedHand,
    RefusedScan,
    keep_hand,
    learn,
    make_sheet,
    make_sheet_of_missing,
    own_hands,
    read_each,
    read_sheet,
    remove_hand,
    usual_paper,
)
from cards.jobs.pen import plotter_hands, stroke_hand_for
from cards.jobs.texts import sentence
from cards.model.errors import CancelledError, SurroundingsError
from cards.model.look import Look, Signing
from fonts.catalogue import use_own_hands
from fonts.errors import HandError
from fonts.hand import Hand
from fonts.own.reading import PageReading, read_scan
from fonts.own.scan import Scan
from fonts.own.sheet import find_paper
from fonts.stroke_catalogue import strokes_file
from tests.fonts.own.pen import Pen, filled, saved

PEN = Pen("PatrickHand")
LETTER = find_paper("letter")
FIRST_ROUND = frozenset(f"{letter}.{number}" for letter in "qgw" for number in range(4))


@pytest.fixture(scope="module")
def scans(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("scans")
    return [
        saved(filled(LETTER, page, PEN, 150, leave=FIRST_ROUND), folder / f"{page}.png")
        for page in (0, 1)
    ]


@pytest.fixture(scope="module")
def pages(scans: list[Path]) -> tuple[PageReading, ...]:
    return read_sheet(scans)


def stored(data: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in hands_folder(data).iterdir()}


def test_a_hand_is_kept_with_all_that_belongs_to_it(
    pages: tuple[PageReading, ...], tmp_path: Path
) -> None:
    learned = keep_hand(tmp_path, pages, "Ana’s pen", tmp_path / "copy.ttf")
    assert learned.missing == ("g", "q", "w")
    assert len(learned.characters) > 200
    assert own_hands(tmp_path) == (learned.info,)
    assert set(stored(tmp_path)) == {
        "own-anas-pen.ttf",
        "own-anas-pen.toml",
        "own-anas-pen.samples.json",
        "own-anas-pen.strokes.ttf",
    }
    assert (tmp_path / "copy.ttf").read_bytes() == learned.info.face_file.read_bytes()
    assert Hand(learned.info).missing("Dear Ana, w") == "w"


NOTE = "Dear Ana,\n\nThank you for the letter about cafés.\n\nYours,\n"


@pytest.fixture
def ana(pages: tuple[PageReading, ...], tmp_path: Path) -> Iterator[LearnedHand]:
    """A hand that was learned and is offered."""
    use_own_hands(hands_folder(tmp_path))
    yield keep_hand(tmp_path, pages, "Ana")
    use_own_hands(None)


def test_a_plotter_writes_with_its_centre_lines(ana: LearnedHand, tmp_path: Path) -> None:
    look = Look(hand=ana.info.id, signing=Signing.ROOM)
    assert stroke_hand_for(ana.info.id) == ana.info.id
    assert ana.info.id in {info.id for info in plotter_hands()}
    draw(NOTE, look, 5, "Ana", tmp_path / "card.svg")
    drawing = (tmp_path / "card.svg").read_text(encoding="utf-8")
    assert "Thank you for the letter about cafés." in " ".join(drawing.split())
    assert drawing.count("<path") > 20
    assert 'fill="none"' in drawing
    draw(NOTE, look, 5, "Ana", tmp_path / "card.pdf")


def test_without_centre_lines_the_stroke_hands_are_offered(
    ana: LearnedHand, tmp_path: Path
) -> None:
    strokes_file(ana.info.face_file).unlink()
    assert stroke_hand_for(ana.info.id).startswith("ems-")
    with pytest.raises(HandError, match="no_stroke_hand") as caught:
        draw(NOTE, Look(hand=ana.info.id), 5, "Ana", tmp_path / "card.svg")
    assert "ems-" in sentence(caught.value)


def test_missing_letters_are_added_later(pages: tuple[PageReading, ...], tmp_path: Path) -> None:
    keep_hand(tmp_path, pages, "Ana")
    redone = filled(LETTER, 0, PEN, 150, leave=frozenset())
    learned, read = learn(tmp_path, [saved(redone, tmp_path / "again.png")], "Ana")
    assert learned.missing == ()
    assert len(read) == 1
    assert Hand(learned.info).missing("Dear Ana, w & g, Q 7") == ""
    assert len(own_hands(tmp_path)) == 1


def test_a_sheet_of_the_missing_boxes_alone(pages: tuple[PageReading, ...], tmp_path: Path) -> None:
    learned = keep_hand(tmp_path, pages, "Ana")
    assert set(learned.unwritten) >= {"g.0", "q.1", "w.3"}
    count = make_sheet_of_missing(tmp_path, "Ana", tmp_path / "missing.pdf", "letter")
    assert count == 1
    with pypdfium2.PdfDocument(tmp_path / "missing.pdf") as document:
        text = document[0].get_textpage().get_text_range()
    signs = [line.split(" ")[0] for line in text.splitlines() if len(line.split(" ")[0]) == 1]
    assert set(signs) == {"g", "q", "w"}
    with pytest.raises(HandError, match="unknown_hand"):
        make_sheet_of_missing(tmp_path, "Zoë", tmp_path / "none.pdf")
    keep_hand(tmp_path, [read_whole_page()], "Ana")
    with pytest.raises(HandError, match="nothing_missing"):
        make_sheet_of_missing(tmp_path, "Ana", tmp_path / "none.pdf")
    assert not (tmp_path / "none.pdf").exists()


def read_whole_page() -> PageReading:
    return read_scan(Scan("again", filled(LETTER, 0, PEN, 150)))


def test_the_last_good_hand_stays_when_learning_fails(
    pages: tuple[PageReading, ...], scans: list[Path], tmp_path: Path
) -> None:
    keep_hand(tmp_path, pages, "Ana")
    before = stored(tmp_path)
    (tmp_path / "no.png").write_bytes(b"no picture")
    with pytest.raises(HandError, match="no_picture"):
        learn(tmp_path, [scans[0], tmp_path / "no.png"], "Ana")

    def stop(_count: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        learn(tmp_path, scans, "Ana", progress=stop)
    (hands_folder(tmp_path) / "own-ana.samples.json").write_bytes(b"{")
    with pytest.raises(HandError, match="damaged_samples"):
        keep_hand(tmp_path, pages, "Ana")
    after = stored(tmp_path)
    assert after.pop("own-ana.samples.json") == b"{"
    before.pop("own-ana.samples.json")
    assert after == before


def test_one_bad_scan_leaves_the_others_readable(scans: list[Path], tmp_path: Path) -> None:
    (tmp_path / "no.png").write_bytes(b"no picture")
    seen: list[int] = []
    page, refused = read_each([scans[1], tmp_path / "no.png"], seen.append)
    assert isinstance(page, PageReading)
    assert isinstance(refused, RefusedScan)
    assert (refused.name, refused.error.code) == ("no.png", "own.no_picture")
    assert seen == [1, 2]


def test_nothing_is_kept_where_nothing_can_be_written(
    pages: tuple[PageReading, ...], tmp_path: Path
) -> None:
    (tmp_path / "hands").write_text("in the way")
    with pytest.raises(SurroundingsError):
        keep_hand(tmp_path, pages, "Ana")
    assert own_hands(tmp_path) == ()


def test_a_page_too_bare_for_a_hand_keeps_none(tmp_path: Path) -> None:
    bare = filled(LETTER, 1, PEN, 150)
    with pytest.raises(HandError, match="too_little"):
        learn(tmp_path, [saved(bare, tmp_path / "second.png")], "Ana")
    assert own_hands(tmp_path) == ()


def test_a_hand_is_removed_by_its_name(pages: tuple[PageReading, ...], tmp_path: Path) -> None:
    keep_hand(tmp_path, pages, "Ana")
    keep_hand(tmp_path, pages, "Zoë")
    assert remove_hand(tmp_path, "Ana").id == "own-ana"
    assert [info.name for info in own_hands(tmp_path)] == ["Zoë"]
    with pytest.raises(HandError, match="unknown_hand"):
        remove_hand(tmp_path, "Ana")


def test_damaged_entries_are_passed_over(pages: tuple[PageReading, ...], tmp_path: Path) -> None:
    keep_hand(tmp_path, pages, "Ana")
    folder = hands_folder(tmp_path)
    (folder / "own-half.toml").write_text("id = ")
    (folder / "own-empty.toml").write_text("")
    (folder / "own-lost.toml").write_bytes((folder / "own-ana.toml").read_bytes())
    assert [info.id for info in own_hands(tmp_path)] == ["own-ana"]


@pytest.mark.parametrize(
    ("setting", "paper"),
    [("en_US.UTF-8", "letter"), ("de_DE", "a4"), ("fr_CA.UTF-8", "letter"), ("en_GB", "a4")],
)
def test_the_paper_is_that_of_the_country(
    setting: str, paper: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LC_ALL", setting)
    assert usual_paper() == paper
    assert make_sheet(tmp_path / "sheet.pdf") == 2


def test_an_unknown_paper_is_refused(tmp_path: Path) -> None:
    with pytest.raises(HandError, match="unknown_paper"):
        make_sheet(tmp_path / "sheet.pdf", "a5")
    assert not (tmp_path / "sheet.pdf").exists()
