"""The plan in a calendar: entries keep their ids, change their numbers, and tell no secrets."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from cards.jobs.calendar import MEMORY, export_calendar
from cards.jobs.plan import do_steps, reopen_steps, skip_steps, snooze_steps
from cards.jobs.texts import sentence
from cards.model.errors import InputError, SurroundingsError
from cards.model.notes import Occasion
from cards.model.search import Answer, Feedback, Role, Step
from cards.store import Store, open_store
from tests.plan.searches import Search, new_search

NO = date(2026, 3, 6)
MOMENT = datetime(2026, 3, 6, 18, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data") as opened:
        opened._db.pragma("synchronous", "OFF")  # waiting for the disk would only be slow
        yield opened


@pytest.fixture
def search(store: Store) -> Search:
    made = new_search(store)
    made.interview("2026-03-02T10:00", ("Ana", Role.HIRING_MANAGER), ("Omar", Role.PEER))
    made.answer(Answer.NO, NO)
    return made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plan.ics"


def events(path: Path) -> dict[str, Event]:
    """The entries by id, as a strict reader finds them."""
    whole = Calendar.from_ical(path.read_bytes())
    assert not whole.errors
    assert str(whole["version"]) == "2.0"
    found = {}
    for event in whole.events:
        assert not event.errors
        assert str(event["uid"]) not in found
        found[str(event["uid"])] = event
    return found


def sequence(event: Event) -> int:
    """How often an entry has changed."""
    return int(str(event["sequence"]))


def the(found: dict[str, Event], start: str) -> Event:
    """The entry whose id begins so."""
    (event,) = (event for uid, event in found.items() if uid.startswith(start))
    return event


def export(search: Search, path: Path, hours: int = 0, today: date = NO) -> dict[str, Event]:
    export_calendar(search.store, path, today, MOMENT + timedelta(hours=hours))
    return events(path)


def test_every_open_step_is_an_all_day_entry(search: Search, path: Path) -> None:
    found = export(search, path)
    card = the(found, "no_card-1-2@")
    assert str(card["summary"]) == "Post Omar a card"
    assert card.decoded("dtstart") == date(2026, 3, 8)
    assert card.decoded("dtend") == date(2026, 3, 9)
    assert card["dtstart"].params["value"] == "DATE"
    assert (str(card["status"]), str(card["class"])) == ("CONFIRMED", "PRIVATE")
    assert str(card["transp"]) == "TRANSPARENT"
    assert sequence(card) == 0
    assert card.decoded("last-modified") == card.decoded("dtstamp") == MOMENT


def test_what_is_late_stands_on_the_day_of_the_export(search: Search, path: Path) -> None:
    export(search, path)
    later = date(2026, 3, 10)
    card = the(export(search, path, hours=96, today=later), "no_card-1-2@")
    assert (card.decoded("dtstart"), sequence(card)) == (later, 1)
    again = path.read_bytes()
    export(search, path, hours=97, today=later)
    assert path.read_bytes() == again


def test_exporting_again_changes_nothing_where_nothing_changed(search: Search, path: Path) -> None:
    export(search, path)
    first = path.read_bytes()
    export(search, path, hours=5)
    assert path.read_bytes() == first


def test_what_changes_keeps_its_id_and_counts_on(search: Search, path: Path) -> None:
    before = export(search, path)
    lesson = search.step("no_lesson", NO)
    snooze_steps(search.store, [lesson], date(2026, 3, 12), NO)
    after = export(search, path, hours=1)
    assert before.keys() == after.keys()
    changed = {uid for uid in after if after[uid].to_ical() != before[uid].to_ical()}
    assert [uid.split("@")[0] for uid in changed] == ["no_lesson-1-0"]
    (moved,) = (after[uid] for uid in changed)
    assert moved.decoded("dtstart") == date(2026, 3, 12)
    assert sequence(moved) == 1
    assert moved.decoded("last-modified") == MOMENT + timedelta(hours=1)


def test_done_skipped_and_closed_steps_are_taken_away_and_come_back(
    search: Search, path: Path
) -> None:
    before = export(search, path)
    do_steps(search.store, [search.step("no_lesson", NO)], NO)
    skip_steps(search.store, [search.step("no_touch_90", NO, "Ana")])
    search.send("Omar", Occasion.AFTER_NO, NO)
    after = export(search, path, hours=1)
    assert before.keys() == after.keys()
    gone = {uid.split("@")[0] for uid, event in after.items() if event["status"] == "CANCELLED"}
    assert gone == {"no_lesson-1-0", "no_touch_90-1-1", "no_card-1-2"}
    assert {sequence(the(after, f"{key}@")) for key in gone} == {1}
    reopen_steps(search.store, [search.step("no_lesson", NO)])
    again = export(search, path, hours=2)
    lesson = the(again, "no_lesson-1-0@")
    assert (str(lesson["status"]), sequence(lesson)) == ("CONFIRMED", 2)


def test_what_is_no_longer_in_the_plan_is_taken_away_without_its_name(
    search: Search, path: Path
) -> None:
    before = export(search, path)
    search.store.applications.bin(search.application.id)
    after = export(search, path, hours=1)
    assert before.keys() == after.keys()
    assert {str(event["status"]) for event in after.values()} == {"CANCELLED"}
    assert b"Omar" not in path.read_bytes()
    # Long afterwards nobody needs to be told any more.
    assert export(search, path, hours=2, today=date(2028, 3, 6)) == {}


def test_a_clock_set_back_makes_no_change_older(search: Search, path: Path) -> None:
    export(search, path)
    do_steps(search.store, [search.step("no_lesson", NO)], NO)
    lesson = the(export(search, path, hours=-9), "no_lesson-1-0@")
    assert sequence(lesson) == 1
    assert lesson.decoded("last-modified") == MOMENT


def test_another_file_gets_the_same_ids(search: Search, path: Path, tmp_path: Path) -> None:
    assert export(search, path).keys() == export(search, tmp_path / "other.ics").keys()


def test_two_searches_never_share_an_id(search: Search, path: Path, tmp_path: Path) -> None:
    first = export(search, path)
    with open_store(tmp_path / "second") as store:
        other = new_search(store)
        other.interview("2026-03-02T10:00", ("Ana", Role.HIRING_MANAGER))
        other.answer(Answer.NO, NO)
        assert not first.keys() & export(other, path).keys()


def test_nothing_private_is_told(search: Search, path: Path) -> None:
    canary = "zanzibar"
    search.change(answer_words=canary, note=canary, answered_how=canary)
    search.store.people.change(replace(search.people["Omar"], note=canary, phone=canary))
    search.store.feedback.add(
        Feedback(application_id=search.application.id, text=canary, said_on=NO)
    )
    search.store.notes.change(
        replace(search.send("Omar", Occasion.AFTER_NO, NO), text=canary, subject=canary)
    )
    export(search, path)
    for file in (path, search.store.folder / MEMORY):
        assert canary.encode() not in file.read_bytes()
        assert b"vent" not in file.read_bytes().lower().replace(b"vevent", b"")
    assert b"Omar" not in (search.store.folder / MEMORY).read_bytes()


NAMES = (
    "Ana, the first; of \\ her: name",
    "Ana\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nTRIGGER:-PT1S",
    "Ana\nBegin",
    "Zoë " + "Åkerström-" * 30,
    "😀" * 60,
    "\u202eשלום\u202c 李小龍 \u2028 \x85 \x0b x",
    '"quoted" =?utf-8?q?=0ABcc:x?= %0A <b>&amp;',
)


@pytest.mark.parametrize("name", NAMES)
def test_any_name_stays_one_line_of_text(search: Search, path: Path, name: str) -> None:
    import vobject

    search.store.people.change(replace(search.people["Omar"], full_name=name))
    found = export(search, path)
    plain = " ".join(
        "".join(" " if char in "\r\n\x0b\x85\u2028" else char for char in name).split()
    )
    assert str(the(found, "no_card-1-2@")["summary"]) == f"Post {plain} a card"
    raw = path.read_bytes()
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert raw.count(b"\n") == raw.count(b"\r") == raw.count(b"\r\n")
    assert (b"\r\n" + raw).count(b"\r\nBEGIN:") == raw.count(b"\r\nEND:")
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no character is cut in two
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the other reader's own
        other = vobject.readOne(raw.decode())
    said = {event.uid.value: event.summary.value for event in other.vevent_list}
    assert said == {uid: str(event["summary"]) for uid, event in found.items()}


def test_a_step_of_ones_own_is_exported(search: Search, path: Path) -> None:
    search.store.steps.add(Step(kind="own", due_on=date(9999, 12, 31), detail="The last day"))
    own = the(export(search, path), "own-1@")
    assert str(own["summary"]) == "The last day"
    assert own.decoded("dtstart") == date.max


def test_it_works_beside_an_open_window(search: Search, path: Path) -> None:
    with open_store(search.store.folder, write=False) as reader:
        export_calendar(reader, path, NO, MOMENT)
    assert events(path)


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", "3", '{"id": "x"}', '{"id": "x", "entries": {"a": {"on": "2026-02-30"}}}'],
)
def test_a_damaged_memory_is_told_and_nothing_is_written(
    search: Search, path: Path, content: str
) -> None:
    memory = search.store.folder / MEMORY
    memory.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        export_calendar(search.store, path, NO)
    assert "is damaged" in sentence(caught.value)
    assert not path.exists()
    assert memory.read_text("utf-8") == content


def test_a_file_that_cannot_be_written_loses_nothing(search: Search, tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError):
        export_calendar(search.store, tmp_path / "no" / "plan.ics", NO, MOMENT)
    found = export(search, tmp_path / "plan.ics", hours=1)
    assert {sequence(event) for event in found.values()} == {0}
    memory = json.loads((search.store.folder / MEMORY).read_text("utf-8"))
    assert len(memory["entries"]) == len(found)
