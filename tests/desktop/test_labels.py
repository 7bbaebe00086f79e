"""Every value of the model and every operation of the store has words in the window."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from cards.model.errors import CancelledError, InputError
from cards.model.notes import EventKind, Occasion
from cards.model.search import Answer, InterviewKind, Role, Stage
from desktop.labels import OPERATIONS, label, operation
from desktop.texts import is_ours, sentence

STORE = Path(__file__).parents[2] / "cards" / "store"
KEPT = ("company", "person", "application", "interview", "note")


@pytest.mark.parametrize("kind", [Stage, Answer, Role, InterviewKind, EventKind, Occasion])
def test_every_value_has_a_word(kind: type[StrEnum]) -> None:
    words = [label(value) for value in kind]
    assert all(words)
    assert len(set(words)) == len(words)


def test_every_operation_of_the_store_has_words() -> None:
    found = {
        name
        for path in STORE.glob("*.py")
        for name in re.findall(r'operation\("([a-z_.]+)"\)', path.read_text(encoding="utf-8"))
    }
    found |= {f"{table}.{verb}" for table in KEPT for verb in ("add", "change", "bin")}
    assert found <= set(OPERATIONS)
    assert operation("person.add") != "person.add"


def test_an_error_becomes_a_sentence() -> None:
    error = InputError("store.no_such", kind="person", id=7)
    assert is_ours(error)
    assert sentence(error) == "There is no person with the number 7."
    assert sentence(CancelledError()).endswith(".")
    assert not is_ours(ValueError("x"))
    assert "x" not in sentence(ValueError("x"))


@pytest.mark.usefixtures("qapp")
def test_numbers_have_their_singular() -> None:
    any_object = QLabel()
    assert any_object.tr("%Ln people", "", 1) == "1 person"
    assert any_object.tr("%Ln people", "", 0) == "0 people"
    assert any_object.tr("%Ln people", "", 12) == "12 people"
