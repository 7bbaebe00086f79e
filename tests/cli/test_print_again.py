"""Cards that wait for an answer, or are mailed, are not made again without a word."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.jobs.batch import ready_to_print
from cards.jobs.sample import make_sample_store
from cards.model.notes import EventKind
from cards.store import open_store

DAY = date(2026, 3, 12)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    make_sample_store(tmp_path / "data", DAY)
    return tmp_path / "data"


def _print(data: Path, out: Path, *arguments: object) -> int:
    return main(["--data", str(data), "print", "--pdf", str(out), *map(str, arguments)])


def _ready(data: Path) -> tuple[int, ...]:
    with open_store(data, write=False) as store:
        return ready_to_print(store)


def _waiting(data: Path) -> list[list[int]]:
    with open_store(data, write=False) as store:
        return [[item.note_id for item in run.items] for run in store.runs.waiting()]


def test_the_same_cards_are_saved_again_only_when_asked_for(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ready, first, second = _ready(data), tmp_path / "first.pdf", tmp_path / "second.pdf"
    assert _print(data, first, "--note", ready[0]) == 0
    capsys.readouterr()
    assert _print(data, second) == 0
    said = capsys.readouterr()
    (line,) = said.err.splitlines()
    assert line.startswith("note: ")
    assert "first.pdf" in line
    assert "--again" in line
    assert f"{len(ready) - 1} cards" in said.out
    assert _waiting(data) == [[ready[0]], list(ready[1:])]
    assert _print(data, tmp_path / "third.pdf", "--envelopes") == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "first.pdf, second.pdf" in line
    assert not list(tmp_path.glob("third*.pdf"))
    assert _print(data, tmp_path / "third.pdf", "--again") == 0
    assert capsys.readouterr().err == ""
    assert _waiting(data)[2] == list(ready)


def test_what_waits_is_in_the_json_document(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ready = _ready(data)
    assert _print(data, tmp_path / "first.pdf", "--note", ready[0]) == 0
    capsys.readouterr()
    assert _print(data, tmp_path / "second.pdf", "--json") == 0
    document = json.loads(capsys.readouterr().out)
    assert "first.pdf" in document["doubts"][0]


def test_a_card_that_was_mailed_is_made_anew_and_that_is_said(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = _ready(data)[:2]
    with open_store(data) as store:
        store.notes.record([one, two], EventKind.MAILED, DAY)
        store.notes.record([two], EventKind.ANSWERED, date(2026, 3, 20))
    assert _print(data, tmp_path / "anew.pdf", "--note", one, "--note", two) == 0
    first, second = capsys.readouterr().err.splitlines()
    assert "was mailed on 2026-03-12; a new card is made" in first
    assert "was answered on 2026-03-20; a new card is made" in second


def test_the_cards_of_the_demo_wait_for_nobody(tmp_path: Path) -> None:
    assert main(["demo", "--out", str(tmp_path / "demo"), "--today", "2026-03-12"]) == 0
    assert _waiting(tmp_path / "demo" / "data") == []
