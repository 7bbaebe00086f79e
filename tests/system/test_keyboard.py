"""The real program on a display of its own, by keyboard alone: first run to a mailed card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cards.model.errors import CordiallyError
from cards.model.notes import EventKind, NoteRow
from cards.store import Store, open_store
from tests.system.keyboard import SLOW, Screen
from tests.system.service import until


def read(data: Path, look: Callable[[Store], object]) -> object:
    """What the store says, beside the program that has it open; None while it says nothing."""
    try:
        with open_store(data, write=False) as store:
            return look(store)
    except CordiallyError:
        return None


def rows(store: Store) -> tuple[NoteRow, ...]:
    return store.notes.rows()


def states(store: Store) -> list[EventKind]:
    return [row.state for row in rows(store)]


def test_from_the_first_start_to_a_mailed_card_by_keyboard_alone(tmp_path: Path) -> None:
    data, pdf = tmp_path / "data", tmp_path / "cards.pdf"

    def bring(keys: tuple[str, ...], state: EventKind) -> None:
        screen.press_for(keys, lambda: read(data, states) == [state], f"not {state}")

    with Screen(data) as screen:
        screen.wait_for("Today")
        screen.press("Return")
        screen.wait_for("Who writes?")
        screen.type("Maya Lindqvist")
        screen.press("alt+s")
        screen.wait_for("Whom would you like to thank?")
        screen.type("Ana Ruiz")
        screen.press("Tab")
        screen.type("Atlas Robotics")
        screen.press("Tab", "Tab")
        screen.type("how the night shift hands over")
        screen.press("ctrl+Return")
        screen.wait_for("Notes")
        until(lambda: read(data, states) == [EventKind.DRAFTED], "no draft", SLOW)
        bring(("ctrl+Return",), EventKind.APPROVED)
        screen.press("ctrl+5")
        screen.wait_for("Print")
        saving = "Save the cards"
        screen.press_for(("ctrl+p",), lambda: screen.active().startswith(saving), saving)
        screen.press("ctrl+a")
        screen.type(str(pdf))
        screen.press("Return")
        until(pdf.is_file, "no PDF", SLOW)
        screen.wait_for("Print")
        until(lambda: bool(read(data, lambda store: store.runs.waiting())), "no run", SLOW)
        # From the list past the button that saves to the question: did they come out well?
        bring(("ctrl+5", "F6", "F6", "Return"), EventKind.PRINTED)
        bring(("ctrl+shift+m",), EventKind.MAILED)
        screen.press("F1")
        screen.wait_for("Keys")
        screen.press("Escape")
        screen.wait_for("Print")
        screen.press("ctrl+q")
        until(lambda: screen.program.poll() is not None, "it goes on", SLOW)
        assert screen.program.returncode == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    with open_store(data, write=False) as store:
        (row,) = rows(store)
        assert store.sender().full_name == "Maya Lindqvist"
        assert (row.person.full_name, row.state) == ("Ana Ruiz", EventKind.MAILED)
        assert "Ana" in row.note.text
        assert "night shift" in row.note.text
