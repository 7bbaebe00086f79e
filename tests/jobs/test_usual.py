"""What new notes look and speak like: as chosen, else as the newest note."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cards.jobs.deleting import delete_everything
from cards.jobs.known_printers import forget_printer, known_printers
from cards.jobs.notes import write_notes_to
from cards.jobs.plan import COUNTRY, calendar_of
from cards.jobs.usual import (
    chosen_look,
    keep_language,
    keep_look,
    keep_register,
    usual_language,
    usual_look,
    usual_register,
)
from cards.model.errors import SurroundingsError
from cards.model.look import Look, Pen
from cards.model.notes import Note, Occasion, Register
from cards.model.people import Address, Person, Sender
from cards.store import open_store

CHOSEN = Look(hand="caveat", pen=Pen.PENCIL, variation="hurried", size=17.5, sinking=True)


def test_what_is_chosen_goes_before_the_newest_note(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        assert (usual_look(store), usual_language(store)) == (Look(), "en-US")
        store.set_sender(Sender(full_name="Maya Lindqvist"))
        person = store.people.add(Person(full_name="Ana Ruiz"))
        german = replace(Look(), hand="bad-script")
        store.notes.add(
            [Note(person_id=person.id, text="Hallo", look=german, seed=1, language="de")]
        )
        assert (usual_look(store), usual_language(store)) == (german, "de")
        keep_look(store, CHOSEN)
        keep_language(store, "en-GB")
        keep_register(store, Register.FORMAL)
        assert (usual_look(store), usual_language(store)) == (CHOSEN, "en-GB")
        assert usual_register(store) is Register.FORMAL
        (note,) = write_notes_to(store, [person.id], Occasion.AFTER_NO, usual_look(store), seed=1)
        assert (note.register, note.language, note.look) == (Register.FORMAL, "en-GB", CHOSEN)
        keep_look(store, None)
        assert chosen_look(store) is None


def test_a_look_that_cannot_be_read_counts_as_none(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        for text in ("{", "[]", '{"pen": "quill"}'):
            store.set_preference("writing.look", text)
            assert chosen_look(store) is None


def test_holidays_are_those_of_the_country_chosen(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.set_sender(Sender(address=Address(country="US", region="CA")))
        assert (calendar_of(store).country, calendar_of(store).region) == ("US", "CA")
        store.set_preference(COUNTRY, "DE")
        assert (calendar_of(store).country, calendar_of(store).region) == ("DE", "")


def test_a_printer_is_known_until_it_is_forgotten(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.set_preference("calibration/Brother//front", "1 2 3")
        store.set_preference("calibration/Brother//front/day", "2026-03-02")
        store.set_preference("calibration/Brother//front/paper", "a4")
        store.set_preference("calibration/Brother_2//front/paper", "a4")
        store.set_preference("feed/Brother/a2", "left")
        store.set_preference("tray/Canon/105x148mm", "tray-2")
        found = {each.name: each for each in known_printers(store)}
        assert list(found) == ["Brother", "Brother_2", "Canon"]
        assert found["Brother"].adjusted
        assert str(found["Brother"].adjusted_on) == "2026-03-02"
        assert found["Brother"].envelopes == ("a2",)
        assert not found["Brother_2"].adjusted
        assert found["Canon"].trays == (("105x148mm", "tray-2"),)
        forget_printer(store, "Brother")
        assert [each.name for each in known_printers(store)] == ["Brother_2", "Canon"]
        assert store.undo() == "printer.forget"
        assert {each.name: each for each in known_printers(store)} == found


def test_everything_of_ours_is_deleted_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with open_store(folder) as store:
        store.people.add(Person(full_name="Ana Ruiz"))
        with pytest.raises(SurroundingsError):
            delete_everything(folder)
    for name in ("backups/a.cordially", "hands/own-a.ttf", "sample/cordially.sqlite", "logs/x"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"x")
    (folder / "mine.txt").write_text("stays")
    assert delete_everything(folder) == (folder / "mine.txt",)
    (folder / "mine.txt").unlink()
    assert delete_everything(folder) == ()
    assert not folder.exists()
