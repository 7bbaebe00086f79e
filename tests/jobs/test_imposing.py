"""Cards with fronts and backs on their pages; folded as pictures, and by the command line."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageFilter

from cards.cli.main import main
from cards.jobs.batch import make_cards
from cards.jobs.card_pages import card_pages
from cards.jobs.draw import draw
from cards.jobs.kept_fronts import keep_imposing, kept_imposing, own_picture
from cards.jobs.merge import Merge, merge
from cards.jobs.printing import ensure_printable
from cards.jobs.sample import make_sample_store
from cards.layout.fronts import front_face, front_of
from cards.layout.sheets import find_card_sheet
from cards.layout.stocks import find_stock
from cards.model.errors import InputError
from cards.model.fronts import Imposing
from cards.model.geometry import Matrix
from cards.model.look import Guides, Look
from cards.model.paper import TwoSided
from cards.model.placement import Imposed, Sheet
from cards.model.printing import PrinterInfo, PrinterState
from cards.render.pdf import pdf_bytes
from cards.store import open_store

NOTE = "Dear Ana,\n\nThank you for the long talk about maps.\n\nWarmly,"
DPI = 72
Pixels = npt.NDArray[np.float64]

PEOPLE = "full_name,first\n" + "".join(f"{name} Ruiz,{name}\n" for name in ("Ana", "Bo", "Cy"))


def pictures(pdf: Path) -> list[Pixels]:
    """The pages of a PDF as poppler draws them, 0 for white and 1 for black."""
    root = pdf.with_suffix(".page")
    subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", str(pdf), str(root)], check=True)
    pages = sorted(pdf.parent.glob(f"{root.name}-*.pgm"))
    return [1.0 - np.asarray(Image.open(page), float) / 255 for page in pages]


def alone(given: str, stock_id: str, seed: int, folder: Path) -> Pixels:
    """The front by itself, the way up it is read."""
    stock, front = find_stock(stock_id), front_of(given)
    assert front
    face = front_face(front, stock, Look(stock=stock_id), seed)
    pdf = folder / "alone.pdf"
    pdf.write_bytes(pdf_bytes([Sheet(stock.panel, (Imposed(face, Matrix()),))], title="x"))
    return pictures(pdf)[0]


def alike(one: Pixels, other: Pixels) -> float:
    """How far the ink of one lies on that of the other, from 0 to 1, a pixel off allowed."""
    high, wide = min(one.shape[0], other.shape[0]), min(one.shape[1], other.shape[1])
    one, other = (_softened(each[:high, :wide]) for each in (one, other))
    return float((one * other).sum() / np.sqrt((one**2).sum() * (other**2).sum()))


def _softened(pixels: Pixels) -> Pixels:
    picture = Image.fromarray((pixels * 255).astype(np.uint8))
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(2)), float)


@pytest.mark.parametrize("two_sided", [TwoSided.LONG_EDGE, TwoSided.SHORT_EDGE])
def test_a_tent_folded_from_its_printed_pages_shows_its_front(
    tmp_path: Path, two_sided: TwoSided
) -> None:
    given, out = "monogram:MF", tmp_path / "card.pdf"
    draw(NOTE, Look(), 5, "Ana", out, imposing=Imposing(front=front_of(given), two_sided=two_sided))
    outside, inside = pictures(out)
    assert inside[: inside.shape[0] // 2].sum() == 0
    # Turned over about the edge named, what is printed outside shines through, as in a window.
    through = outside[:, ::-1] if two_sided is TwoSided.LONG_EDGE else outside[::-1]
    front = through[: through.shape[0] // 2]
    closed = front[::-1]
    wanted = alone(given, "a2-folded", 5, tmp_path)
    assert alike(closed, wanted) > 0.97
    assert alike(closed[::-1, ::-1], wanted) < 0.8


def test_each_front_on_a_printed_sheet_is_behind_its_own_message(tmp_path: Path) -> None:
    people, out = tmp_path / "people.csv", tmp_path / "cards.pdf"
    people.write_text(PEOPLE)
    sheet = find_card_sheet("a2-flat-4up-letter")
    imposing = Imposing(front=front_of("text:For {first}"), sheet=sheet.id, first_cell=1)
    note = "Dear {first},\n\nThank you for the long talk about maps.\n\nWarmly,"
    look = Look(stock=sheet.stock.id)
    assert merge(Merge(people=people, note=note, look=look, seed=1, imposing=imposing), out) == 3
    # The two pages as text: who is where on each.
    outside, inside = (_who(out, page, sheet.paper.width, sheet.paper.height) for page in (1, 2))
    assert [inside[name] for name in ("Ana", "Bo", "Cy")] == [1, 2, 3]
    mirrored = {0: 1, 1: 0, 2: 3, 3: 2}
    assert {name: mirrored[cell] for name, cell in outside.items()} == inside


def _who(pdf: Path, page: int, wide: float, high: float) -> dict[str, int]:
    """In which quarter of a page, in reading order, poppler reads each name."""
    found: dict[str, int] = {}
    for row, column in ((0, 0), (0, 1), (1, 0), (1, 1)):
        box = ["-x", round(column * wide / 2), "-y", round(row * high / 2)]
        area = [*box, "-W", round(wide / 2), "-H", round(high / 2)]
        command = ["pdftotext", "-f", page, "-l", page, *area, pdf, "-"]
        text = subprocess.run(
            [str(part) for part in command], check=True, capture_output=True, text=True
        ).stdout
        found |= {name: 2 * row + column for name in ("Ana", "Bo", "Cy") if name in text}
    return found


def test_nothing_asked_for_is_what_there_was(tmp_path: Path) -> None:
    one, other = tmp_path / "one" / "card.pdf", tmp_path / "other" / "card.pdf"
    for out, imposing in ((one, Imposing()), (other, Imposing(two_sided=TwoSided.PREPRINTED))):
        out.parent.mkdir()
        draw(NOTE, Look(), 5, "Ana", out, imposing=imposing)
    assert one.read_bytes() == other.read_bytes()


def test_what_is_printed_already_is_left_out(tmp_path: Path) -> None:
    out = tmp_path / "card.pdf"
    imposing = Imposing(front=front_of("motif:cup"), two_sided=TwoSided.PREPRINTED)
    for stock in ("a2-folded", "a2-quarter"):
        draw(NOTE, Look(stock=stock), 5, "Ana", out, imposing=imposing)
        (page,) = pictures(out)
        assert page[: page.shape[0] // 2].sum() == 0


def test_by_hand_the_outsides_are_a_file_of_their_own(tmp_path: Path) -> None:
    people, out = tmp_path / "people.csv", tmp_path / "cards.pdf"
    people.write_text(PEOPLE)
    imposing = Imposing(front=front_of("motif:cup"), two_sided=TwoSided.BY_HAND)
    job = Merge(people=people, note=NOTE, look=Look(), seed=1, imposing=imposing)
    merge(job, out)
    counts = {path.stem: len(pictures(path)) for path in sorted(tmp_path.glob("*.pdf"))}
    assert counts == {"cards": 3, "cards-outside": 3, "cards-turning": 1}
    drawn = draw(NOTE, Look(), 5, "Ana", tmp_path / "one.png", imposing=imposing)
    assert [file.name for file in drawn.files] == ["one-outside.png", "one-turning.png", "one.png"]


def test_a_merge_that_fails_leaves_none_of_its_files(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text(PEOPLE)
    imposing = Imposing(front=front_of("text:{city}"), two_sided=TwoSided.BY_HAND)
    job = Merge(people=people, note=NOTE, look=Look(), seed=1, imposing=imposing)
    with pytest.raises(InputError, match=r"exchange\.unknown_field"):
        merge(job, tmp_path / "cards.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_fronts_are_for_paper_only(tmp_path: Path) -> None:
    imposing = Imposing(front=front_of("motif:cup"))
    look = Look(hand="ems-allure")
    with pytest.raises(InputError, match=r"jobs\.only_messages"):
        draw(NOTE, look, 5, "Ana", tmp_path / "card.svg", imposing=imposing)
    with pytest.raises(InputError, match=r"jobs\.only_messages"):
        draw(NOTE, Look(), 5, "Ana", tmp_path / "a.pdf", guides=Guides.LINES, imposing=imposing)


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(NOTE)
    return path


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--front", "motif:horse"], "There is no motif “horse”"),
        (["--front", "nowhere.png"], "The picture nowhere.png cannot be read"),
        (["--used", "1"], "--start and --used go with --sheet"),
        (["--sheet", "a2-flat-4up-letter", "--used", "one"], "--used takes places"),
        (["--sheet", "a2-flat-4up-letter", "--start", "5"], "There is no place 5 on a sheet of 4"),
        (["--sheet", "nix"], "There is no sheet “nix”"),
        (["--sheet", "a2-flat-4up-letter", "--stock", "a7-flat"], "holds “A2 note card, flat”"),
    ],
)
def test_the_command_line_says_what_is_wrong_in_one_line(
    options: list[str], said: str, note: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = note.with_name("card.pdf")
    assert main(["draw", str(note), "-o", str(out), *options]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    assert not out.exists()


def test_the_command_line_says_what_to_know_before_printing(
    note: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, picture = note.with_name("card.pdf"), note.with_name("small.png")
    Image.new("RGB", (120, 90), "teal").save(picture)
    assert main(["draw", str(note), "-o", str(out), "--front", str(picture)]) == 0
    told = capsys.readouterr().out
    assert "small.png: 24 dots an inch on these cards; 300 look sharp" in told
    assert "turned about the long edge" in told
    flat = ["--stock", "a2-flat", "--front", "motif:cup", "--back", "Maya"]
    assert main(["draw", str(note), "-o", str(out), *flat]) == 0
    assert "A flat card has no back beside its front" in capsys.readouterr().out
    assert main(["draw", str(note), "-o", str(out), "--front", "none"]) == 0
    assert capsys.readouterr().out == f"{out}: 1 card\n"


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search") / "data"
    make_sample_store(folder, date(2026, 11, 1))
    return folder


def test_a_saved_run_has_the_fronts_that_are_kept(search: Path, tmp_path: Path) -> None:
    kept = Imposing(front=front_of("motif:wave"), back="Made by Maya")
    with open_store(search) as store:
        ids = [row.note.id for row in store.notes.rows()][:2]
        assert kept_imposing(store).plain
        keep_imposing(store, kept)
        assert kept_imposing(store) == kept
        make_cards(store, ids, tmp_path / "kept.pdf")
        make_cards(store, ids, tmp_path / "plain.pdf", imposing=Imposing())
        by_hand = Imposing(front=kept.front, two_sided=TwoSided.BY_HAND)
        make_cards(store, ids, tmp_path / "hand.pdf", imposing=by_hand)
        keep_imposing(store, Imposing())
    counts = {path.stem: len(pictures(path)) for path in sorted(tmp_path.glob("*.pdf"))}
    assert counts == {"hand": 2, "hand-outside": 2, "hand-turning": 1, "kept": 4, "plain": 2}


def test_a_sheet_takes_only_the_cards_it_holds(search: Path, tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    with open_store(search) as store:
        ids = [row.note.id for row in store.notes.rows()][:2]
        with pytest.raises(InputError, match=r"jobs\.other_stock"):
            make_cards(store, ids, out, imposing=Imposing(sheet="a2-flat-4up-letter"))
        assert not out.exists()
        make_cards(store, ids, out, imposing=Imposing(sheet="a2-folded-2up-letter", first_cell=1))
    assert len(pictures(out)) == 2


def test_pages_of_cards_without_another_side_keep_their_place_in_a_batch(search: Path) -> None:
    imposing = Imposing(front=front_of("motif:wave"))
    with open_store(search) as store:
        rows = list(store.notes.rows())[:3]
        folded = replace(rows[1].note.look, stock="a2-quarter")
        rows[1] = replace(rows[1], note=replace(rows[1].note, look=folded))
        made = [len(page.faces) for page in card_pages(store, rows, imposing)]
        assert made == [1, 1, 0, 2, 1, 1]
        printed = list(card_pages(store, rows, imposing, "desk"))
    assert len(printed) == 6
    assert all(page.size.width <= page.size.height for page in printed)


def test_a_printer_that_prints_one_side_is_not_given_two(search: Path) -> None:
    info = PrinterInfo(name="desk", title="Desk", state=PrinterState.IDLE, reasons=(), duplex=False)
    with open_store(search) as store:
        rows = list(store.notes.rows())[:1]
        wanted = Imposing(front=front_of("motif:wave"), two_sided=TwoSided.LONG_EDGE)
        with pytest.raises(InputError) as caught:
            ensure_printable(info, rows, wanted)
        assert caught.value.code == "press.one_sided"
        ensure_printable(info, rows, replace(wanted, two_sided=TwoSided.BY_HAND))
        ensure_printable(info, rows, Imposing())


def test_ones_own_picture_is_kept_in_the_data_folder(tmp_path: Path) -> None:
    picture = tmp_path / "me.PNG"
    Image.new("RGB", (40, 30)).save(picture)
    kept = own_picture(tmp_path / "data", picture)
    picture.unlink()
    assert kept.parent == tmp_path / "data" / "fronts"
    with Image.open(kept) as there:
        assert there.size == (40, 30)


def test_the_verb_print_saves_fronts_and_sheets(
    search: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_store(search) as store:
        note_id = store.notes.rows()[0].note.id
    out = tmp_path / "cards.pdf"
    given = ["--note", str(note_id), "--again", "--pdf", str(out), "--front", "monogram:MO"]
    assert main(["--data", str(search), "print", *given]) == 0
    assert "turned about the long edge" in capsys.readouterr().out
    assert len(pictures(out)) == 2
