"""The verbs plan and export, as a shell calls them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from cards.cli.main import main
from cards.model.search import Answer, Role
from cards.store import open_store
from tests.plan.searches import new_search

NO = date(2026, 3, 6)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with open_store(folder) as store:
        search = new_search(store)
        search.interview("2026-03-02T10:00", ("Ana", Role.HIRING_MANAGER), ("Omar", Role.PEER))
        search.answer(Answer.NO, NO)
    return folder


def run(data: Path, *arguments: str, today: date = NO) -> int:
    verb = list(arguments)
    return main(["--data", str(data), *verb, "--today", today.isoformat()])


def test_plan_lists_what_is_due_with_reasons_and_what_comes(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "plan") == 0
    said = capsys.readouterr().out
    due, later = said.split("\nLater\n")
    assert "Post Omar a card (Kite)" in due
    assert "by Sunday 8 March" in due
    assert due.count("Each person who gave you time") == 1
    assert "from Monday 9 March on" in later
    assert "and " in later.splitlines()[-1]


def test_an_empty_day_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "plan", today=date(2030, 1, 1)) == 0
    assert capsys.readouterr().out == "Nothing is due. The day is yours.\n"


def steps(
    data: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> dict[str, dict[str, object]]:
    capsys.readouterr()
    assert run(data, "plan", "--json", *more) == 0
    return {row["key"]: row for row in json.loads(capsys.readouterr().out)}


def test_json_says_everything_about_a_step(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    card = steps(data, capsys)["no_card-1-2"]
    assert card["person"] == "Omar"
    assert card["company"] == "Kite"
    assert (card["action"], card["occasion"], card["channel"]) == ("write", "after_no", "card")
    assert (card["opens_on"], card["due_on"]) == ("2026-03-06", "2026-03-08")
    assert card["state"] == "open"
    assert card["last_note"] is None


def test_do_skip_snooze_and_undo(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "plan", "do", "no_vent-1-0", "no_card-1-1", "--on", "2026-03-05") == 0
    assert run(data, "plan", "skip", "no_card-1-2", "--because", "No stamps") == 0
    assert run(data, "plan", "snooze", "no_lesson-1-0", "--until", "2026-03-20") == 0
    found = steps(data, capsys, "--all")
    assert found["no_vent-1-0"]["closed_on"] == "2026-03-05"
    assert found["no_card-1-2"]["skipped_because"] == "No stamps"
    assert found["no_lesson-1-0"]["due_on"] == "2026-03-20"
    assert run(data, "plan", "undo", "no_vent-1-0", "no_card-1-2") == 0
    found = steps(data, capsys)
    assert "no_vent-1-0" in found
    assert "no_card-1-1" not in found


def test_a_day_that_does_not_exist_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(data), "plan", "--today", "2026-11-31"]) == 2
    assert capsys.readouterr().err == "error: There is no 31 November 2026.\n"


def test_the_day_may_be_said_before_or_after_the_verb(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(data), "plan", "--today", "2026-03-07", "do", "no_vent-1-0"]) == 0
    assert steps(data, capsys, "--all")["no_vent-1-0"]["closed_on"] == "2026-03-07"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("do", "nothing"), "no step “nothing”"),
        (("undo", "no_vent-1-0"), "nothing can be undone"),
        (("snooze", "no_vent-1-0", "--until", "2026-03-06"), "a day after today"),
        (("snooze", "no_vent-1-0", "--until", "2026-02-30"), "There is no 30 February 2026."),
        (("do", "no_vent-1-0", "--on", "2026-13-01"), "There is no 2026-13-01."),
        (("do", "no_vent-1-0", "--on", "yesterday"), "yesterday"),
        (("do",), "STEP"),
    ],
)
def test_what_cannot_be_is_one_line(
    data: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], says: str
) -> None:
    assert run(data, "plan", *arguments) == 2
    told = capsys.readouterr()
    assert not told.out
    (line,) = told.err.splitlines()
    assert line.startswith("error: ")
    assert says in line


def test_a_mistake_in_the_playbook_is_noted_and_the_plan_still_shown(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "playbook.toml").write_text("[[step]]\nid = 7\n", encoding="utf-8")
    assert run(data, "plan", "--json") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)
    (line,) = told.err.splitlines()
    assert line.startswith("note: ")
    assert "line 2" in line


def test_export_writes_a_calendar_while_the_window_is_open(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "plan.ics"
    with open_store(data):
        assert run(data, "export", "ics", "-o", str(out)) == 0
    count = len(Calendar.from_ical(out.read_bytes()).events)
    assert capsys.readouterr().out == f"{out}: {count} steps planned, 0 taken away\n"


def test_export_knows_its_formats(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "export", "doc", "-o", str(tmp_path / "x")) == 2
    assert "ics" in capsys.readouterr().err
    assert run(tmp_path / "none", "export", "ics", "-o", str(tmp_path / "x")) == 2
    assert not (tmp_path / "x").exists()
