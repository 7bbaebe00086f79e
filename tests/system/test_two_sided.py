"""Cards on shared sheets and cards with fronts of their own, as they arrive at a printer."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cards.jobs.batch import ready_to_print
from cards.jobs.kept_fronts import keep_imposing
from cards.jobs.printing import follow, print_again, print_notes
from cards.layout.fronts import front_of
from cards.layout.sheets import find_card_sheet
from cards.model.fronts import Imposing
from cards.model.geometry import Size, to_mm
from cards.model.look import Look
from cards.model.notes import EventKind, Note, Part, RunState
from cards.model.paper import TwoSided
from cards.model.people import Person
from cards.press.cups import CupsPrinter
from cards.store import Store, open_store
from tests.system.service import Device
from tests.system.test_arrival import ensure_as_laid_out

TODAY = date(2025, 3, 5)
NAMES = ("Ana", "Ben", "Cy", "Dora", "Eva")
FRONT = front_of("text:For {first_name}")
SHEET = find_card_sheet("a2-flat-4up-letter")
WORD = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>'
)
Spots = dict[str, tuple[float, float]]


def filled(folder: Path, stock: str) -> Store:
    """A store with a card for each of the names, ready to print."""
    store = open_store(folder)
    for name in NAMES:
        person = store.people.add(Person(full_name=f"{name} Ruiz"))
        text = f"Dear {name},\n\nThank you for the long talk.\n\nWarmly,\nMaya"
        (note,) = store.notes.add([Note(person_id=person.id, text=text, look=Look(stock=stock))])
        store.notes.record([note.id], EventKind.APPROVED, TODAY)
    return store


@pytest.fixture
def flat(tmp_path: Path) -> Iterator[Store]:
    with filled(tmp_path / "flat", "a2-flat") as store:
        yield store


@pytest.fixture
def folded(tmp_path: Path) -> Iterator[Store]:
    with filled(tmp_path / "folded", "a2-folded") as store:
        yield store


def names_on(pdf: Path) -> list[Spots]:
    """Where poppler reads which name on each page, in points from the lower left corner."""
    command = ["pdftotext", "-bbox", str(pdf), "-"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: list[Spots] = []
    for page in told.split("<page ")[1:]:
        size = re.match(r'width="[\d.]+" height="([\d.]+)"', page)
        assert size
        spots: Spots = {}
        for x0, y0, x1, y1, word in WORD.findall(page):
            name = word.strip(" ,")
            if name in NAMES:
                middle = (float(y0) + float(y1)) / 2
                spots[name] = ((float(x0) + float(x1)) / 2, float(size[1]) - middle)
        found.append(spots)
    return found


def cell_of(spot: tuple[float, float]) -> int:
    """Which of the sheet's cells holds a spot."""
    x, y = spot
    (number,) = (
        number
        for number, cell in enumerate(SHEET.cells)
        if cell.x <= x <= cell.right and cell.y <= y <= cell.top
    )
    return number


def turned(spot: tuple[float, float], page: Size, two_sided: TwoSided) -> tuple[float, float]:
    """The place on the other side of a sheet that is higher than wide, behind a spot."""
    x, y = spot
    return (page.width - x, y) if two_sided is TwoSided.LONG_EDGE else (x, page.height - y)


def printed(store: Store, printer: CupsPrinter, imposing: Imposing) -> int:
    """Print what is ready and wait until it is out; returns the run."""
    runs = print_notes(store, printer, ready_to_print(store), imposing=imposing)
    (over,) = follow(store, printer, runs, lambda *_: None, patience=20)
    assert over.state is RunState.AWAITING_YES
    return over.id


def test_cards_on_a_sheet_of_four_arrive_in_their_cells(
    printer: CupsPrinter, tray: Device, flat: Store
) -> None:
    printed(flat, printer, Imposing(sheet=SHEET.id, used=frozenset({1})))
    came = tray.arrived()[-1]
    ensure_as_laid_out(came, (to_mm(SHEET.paper.width), to_mm(SHEET.paper.height)), pages=2)
    assert tray.asked()["IPP_SIDES"] == "one-sided"
    cells = [{name: cell_of(spot) for name, spot in page.items()} for page in names_on(came)]
    assert cells == [{"Ana": 0, "Ben": 2, "Cy": 3}, {"Dora": 0, "Eva": 1}]


@pytest.mark.parametrize("two_sided", [TwoSided.LONG_EDGE, TwoSided.SHORT_EDGE])
def test_each_front_on_a_shared_sheet_arrives_behind_its_own_message(
    printer: CupsPrinter, tray: Device, flat: Store, two_sided: TwoSided
) -> None:
    printed(flat, printer, Imposing(front=FRONT, sheet=SHEET.id, two_sided=two_sided))
    came = tray.arrived()[-1]
    ensure_as_laid_out(came, (to_mm(SHEET.paper.width), to_mm(SHEET.paper.height)), pages=4)
    assert tray.asked()["IPP_SIDES"] == f"two-sided-{two_sided}"
    pages = names_on(came)
    assert [len(page) for page in pages] == [4, 4, 1, 1]
    for outside, inside in (pages[:2], pages[2:]):
        behind = {name: turned(at, SHEET.paper, two_sided) for name, at in outside.items()}
        cells = {name: cell_of(spot) for name, spot in behind.items()}
        assert cells == {name: cell_of(spot) for name, spot in inside.items()}


@pytest.mark.parametrize("two_sided", [TwoSided.LONG_EDGE, TwoSided.SHORT_EDGE])
def test_two_sided_cards_arrive_each_with_its_own_front(
    printer: CupsPrinter, tray: Device, folded: Store, two_sided: TwoSided
) -> None:
    printed(folded, printer, Imposing(front=FRONT, two_sided=two_sided))
    came = tray.arrived()[-1]
    ensure_as_laid_out(came, (139.7, 215.9), pages=2 * len(NAMES))
    assert tray.asked()["IPP_SIDES"] == f"two-sided-{two_sided}"
    assert [list(page) for page in names_on(came)] == [[name] for name in NAMES for _side in "ab"]


def test_spoilt_cards_come_again_with_the_front_they_had(
    printer: CupsPrinter, tray: Device, folded: Store
) -> None:
    before = printed(folded, printer, Imposing(front=FRONT))
    spoilt = folded.runs.get(before).items[2].note_id
    keep_imposing(folded, Imposing(front=front_of("text:Other words")))
    runs = print_again(folded, printer, before, [spoilt], TODAY)
    (over,) = follow(folded, printer, runs, lambda *_: None, patience=20)
    assert (over.state, over.part) == (RunState.AWAITING_YES, Part.CARDS)
    came = tray.arrived()[-1]
    ensure_as_laid_out(came, (139.7, 215.9), pages=2)
    assert [list(page) for page in names_on(came)] == [["Cy"], ["Cy"]]
