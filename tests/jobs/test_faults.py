"""A fault of ours is written down with where it was, and without anything a person typed."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.jobs.faults import KEPT_LOGS, MOST_BYTES, log_fault, report_of, without_frames
from cards.model.errors import InputError
from cards.model.people import Person
from cards.store import STORE_NAME, open_store

AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
SECRETS = ("Ana Ruiz", "ana@atlas.example", "12 Dock Road", "sourdough")


def fault(note: str = "Dear Ana Ruiz, about sourdough") -> Exception:
    """An exception with words of the person's in itself, its cause and its context."""

    def refused() -> None:
        raise InputError("store.no_such", kind="Ana Ruiz", id="ana@atlas.example")

    try:
        Path("/nowhere/12 Dock Road").read_text()
    except OSError as failed:
        try:
            refused()
        except InputError as error:
            error.__cause__ = KeyError(note)
            failed.__cause__ = error
        return failed
    raise AssertionError


def test_a_report_says_where_it_was_and_holds_none_of_ones_words() -> None:
    text = report_of(fault(), AT)
    assert not [secret for secret in SECRETS if secret in text]
    for told in (
        "2026-03-12T09:30",
        "FileNotFoundError",
        "ENOENT",
        "KeyError",
        "store.no_such",
        "fault",
    ):
        assert told in text
    assert str(Path(__file__).parents[2]) not in text


def test_what_sqlite_says_is_told_by_its_code() -> None:
    with pytest.raises(sqlite3.Error) as caught:
        sqlite3.connect(":memory:").execute("SELECT 'Ana Ruiz' FROM nowhere")
    text = report_of(caught.value, AT)
    assert "sqlite3.OperationalError (SQLITE_ERROR)" in text
    assert "nowhere" not in text


def test_the_places_outlive_the_frames() -> None:
    error = without_frames(fault())
    assert error.__traceback__ is None
    assert "test_faults.py" in report_of(error, AT)


def test_the_log_is_the_users_alone_and_does_not_grow_for_ever(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "faults.log"
    assert {log_fault(tmp_path, fault(), AT) for _ in range(3)} == {log}
    assert (log.stat().st_mode & 0o777, log.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert log.read_text().count("FileNotFoundError") == 3
    for _ in range(KEPT_LOGS + 2):
        log.write_bytes(b"x" * MOST_BYTES)
        log_fault(tmp_path, fault(), AT)
    assert len(list(log.parent.iterdir())) == KEPT_LOGS
    assert log.stat().st_size < MOST_BYTES


def test_no_folder_is_made_for_a_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    log = log_fault(tmp_path / "data", fault(), AT)
    assert log is not None
    assert log.is_relative_to(tmp_path)
    assert not (tmp_path / "data").exists()


def test_a_verb_that_fails_by_our_fault_is_one_line_and_exit_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise fault()

    monkeypatch.setattr("cards.jobs.lists.people_list", broken)
    assert main(["--data", str(tmp_path), "people"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("error: Something went wrong inside Cordially (FileNotFoundError).")
    assert said.count("\n") == 1
    log = tmp_path / "logs" / "faults.log"
    assert str(log) in said
    assert not [secret for secret in SECRETS if secret in said + log.read_text()]


def test_a_fault_that_a_damaged_store_led_to_is_told_as_the_damage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise fault()

    with open_store(tmp_path) as store:
        store.people.add(Person(full_name="Ana"))
    monkeypatch.setattr("cards.jobs.lists.people_list", broken)
    assert main(["--data", str(tmp_path), "people"]) == 1
    with closing(sqlite3.connect(tmp_path / STORE_NAME)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE person SET courtesy = 'Lord High'")
        connection.commit()
    capsys.readouterr()
    assert main(["--data", str(tmp_path), "people"]) == 2
    said = capsys.readouterr().err
    assert "is damaged" in said
    assert said.count("\n") == 1
