"""The sample search, in which every word somebody typed looks like markup and holds an "&"."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cards.jobs.sample import make_sample_store
from cards.store import STORE_NAME
from desktop.when import today
from tests.desktop.places import Dialogue, Opens, is_settled
from tests.desktop.stage import Desktop

MARKED = "<b>Q&Zed</b> <img src=a>"
"""What is put in front of every text."""
TYPED = {
    "company": ("name", "city", "street", "note"),
    "person": ("full_name", "called", "city", "street", "phone", "note"),
    "affiliation": ("title",),
    "sender": ("full_name", "city", "street"),
    "application": ("job_title", "answered_how", "note", "answer_words"),
    "interview": ("place",),
    "conversation": ("talked_about", "promised", "admired", "i_bring", "want_to_say"),
    "note": ("text", "subject"),
    "lesson": ("text", "skill"),
    "feedback": ("text",),
    "referral": ("detail",),
    "template": ("name", "text", "subject"),
    "own_phrase": ("text",),
}
"""Columns of the store that hold what people type."""
SLOW = 30_000


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample search, made once and marked all over."""
    folder = tmp_path_factory.mktemp("marked") / "data"
    make_sample_store(folder, today())
    with closing(sqlite3.connect(folder / STORE_NAME)) as store, store:
        for table, columns in TYPED.items():
            there = {row[1] for row in store.execute(f"PRAGMA table_info({table})")}
            for column in there.intersection(columns):
                store.execute(
                    f"UPDATE {table} SET {column} = ? || {column}",  # noqa: S608 - names above
                    (MARKED,),
                )
    return folder


@pytest.fixture
def data(sample: Path, tmp_path: Path) -> Path:
    """A data folder of the test's own, holding the marked search."""
    folder = tmp_path / "data"
    shutil.copytree(sample, folder)
    return folder


@pytest.fixture
def opened(desktop: Desktop, qtbot: QtBot) -> Opens:
    """Opens a dialogue over its page and waits until it is drawn."""

    def open_it(dialogue: Dialogue) -> QDialog:
        window = desktop.show(dialogue.page)
        qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
        dialogue.open(window)
        qtbot.waitUntil(lambda: dialogue.shown(window) is not None, timeout=SLOW)
        found = dialogue.shown(window)
        assert found is not None
        desktop.settle()
        qtbot.waitUntil(lambda: is_settled(found), timeout=SLOW)
        return found

    return open_it
