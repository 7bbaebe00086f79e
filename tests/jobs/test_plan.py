"""What is decided about the plan's steps, and what a list shows beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from cards.jobs.plan import (
    NO_REASON,
    agenda,
    copy_playbook,
    do_steps,
    due,
    find_steps,
    reopen_steps,
    skip_steps,
    snooze_steps,
)
from cards.jobs.texts import sentence, when_said
from cards.model.errors import InputError
from cards.model.notes import EventKind, Occasion
from cards.model.search import Answer, Role, Step
from cards.plan import PlannedStep, StepState, builtin_playbook
from cards.store import Store, open_store
from cards.words.shapes import channels
from tests.plan.searches import BERLIN, Search, new_search

NO = date(2026, 3, 6)
NEXT = date(2026, 3, 7)
LATER = date(2026, 3, 12)


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


def keys(search: Search, today: date) -> list[str]:
    return [row.step.key for row in due(search.store, today)]


def vent(search: Search, today: date = NO) -> PlannedStep:
    return search.step("no_vent", today)


def test_done_skipped_and_snoozed_steps_leave_the_list_and_come_back(search: Search) -> None:
    store, key = search.store, vent(search).key
    do_steps(store, [vent(search)], NO)
    assert store.last_operation() == "step.done"
    assert key not in keys(search, NO)
    assert vent(search).closed_on == NO
    reopen_steps(store, [vent(search)])
    assert key in keys(search, NO)
    skip_steps(store, [vent(search)], "  I walked instead ")
    assert vent(search).skipped_because == "I walked instead"
    reopen_steps(store, [vent(search)])
    skip_steps(store, [vent(search)])
    assert vent(search).skipped_because == NO_REASON
    reopen_steps(store, [vent(search)])
    snooze_steps(store, [vent(search)], LATER, NO)
    assert key not in keys(search, NEXT)
    assert key in keys(search, LATER)
    assert vent(search, LATER).snoozed
    assert len(store.steps.list()) == 1


def test_each_decision_is_one_operation_that_can_be_undone(search: Search) -> None:
    store = search.store
    cards = [step for step in search.plan(NO) if step.rule == "no_card"]
    before = keys(search, NO)
    decisions: dict[str, Callable[[], None]] = {
        "step.done": lambda: do_steps(store, cards, NO),
        "step.skip": lambda: skip_steps(store, cards, "no stamps"),
        "step.snooze": lambda: snooze_steps(store, cards, LATER, NO),
    }
    for name, decide in decisions.items():
        decide()
        after = keys(search, NO)
        assert len(after) == len(before) - 2
        assert store.undo() == name
        assert keys(search, NO) == before
        assert store.redo() == name
        assert keys(search, NO) == after
        assert store.undo() == name


def test_reopening_is_undone_too(search: Search) -> None:
    do_steps(search.store, [vent(search)], NO)
    reopen_steps(search.store, [vent(search)])
    assert search.store.undo() == "step.reopen"
    assert vent(search).state is StepState.DONE


@pytest.mark.parametrize("skipped", [False, True])
def test_one_decision_is_taken_back_at_a_time(search: Search, skipped: bool) -> None:
    store = search.store
    snooze_steps(store, [vent(search)], LATER, NO)
    if skipped:
        skip_steps(store, [vent(search)])
    else:
        do_steps(store, [vent(search)], NO)
    reopen_steps(store, [vent(search)])
    assert vent(search).snoozed
    assert vent(search).due_on == LATER
    reopen_steps(store, [vent(search)])
    assert not vent(search).snoozed
    assert vent(search).key in keys(search, NO)


def test_a_list_that_is_no_longer_fresh_adds_nothing_twice(search: Search) -> None:
    stale = vent(search)
    snooze_steps(search.store, [stale], LATER, NO)
    do_steps(search.store, [stale], NO)
    assert len(search.store.steps.list()) == 1
    assert vent(search).state is StepState.DONE


def told(action: object, *given: object) -> str:
    assert callable(action)
    with pytest.raises(InputError) as caught:
        action(*given)
    return sentence(caught.value)


def test_what_cannot_be_decided_is_told(search: Search) -> None:
    store, step = search.store, vent(search)
    assert "nothing can be undone" in told(reopen_steps, store, [step])
    assert "after today" in told(snooze_steps, store, [step], NO, NO)
    assert "after today" in told(snooze_steps, store, [step], date(2020, 1, 1), NO)
    assert "no step “nothing”" in told(find_steps, store, ["nothing"], NO)
    do_steps(store, [step], NO)
    assert "closed already" in told(skip_steps, store, [vent(search)])
    search.send("Omar", Occasion.AFTER_NO, NO)
    card = search.step("no_card", NO, "Omar")
    assert "done elsewhere" in told(reopen_steps, store, [card])
    assert "closed already" in told(do_steps, store, [card], NO)
    assert len(store.steps.list()) == 1


def test_a_note_that_is_set_back_opens_its_step_again(search: Search) -> None:
    note = search.send("Omar", Occasion.AFTER_NO, NO)
    assert search.step("no_card", NO, "Omar").state is StepState.DONE
    search.store.notes.undo_last(note.id, NO)
    assert search.step("no_card", NO, "Omar").state is StepState.OPEN


def test_whoever_answered_the_card_needs_no_e_mail(search: Search) -> None:
    note = search.send("Ana", Occasion.AFTER_NO, NO)
    assert search.step("no_reply", NO, "Ana").is_open
    search.store.notes.record([note.id], EventKind.ANSWERED, NEXT)
    step = search.step("no_reply", NEXT, "Ana")
    assert (step.state, step.by_itself) == (StepState.DONE, True)


def test_a_row_shows_whom_it_is_for_what_was_last_and_what_is_begun(search: Search) -> None:
    first = search.send("Ana", Occasion.AFTER_INTERVIEW, date(2026, 3, 3))
    draft = search.send("Ana", Occasion.AFTER_NO, NO, EventKind.APPROVED)
    (row,) = (
        row
        for row in due(search.store, NEXT)
        if row.step.rule == "no_card" and row.person == search.people["Ana"]
    )
    assert row.said == "Post Ana a card"
    assert row.application == search.application
    assert row.last_note is not None
    assert row.last_note.note.id == draft.id != first.id
    assert row.draft is not None
    assert row.draft.note.id == draft.id
    assert row.overdue_days == 0
    assert when_said(row.when) == "by tomorrow"


def test_when_a_step_is_due_is_said_without_blame(search: Search) -> None:
    step = search.step("no_card", NO, "Omar")
    expected = {
        date(2026, 3, 1): "from Friday 6 March on",
        date(2026, 3, 5): "tomorrow",
        NO: "by Sunday 8 March",
        NEXT: "by tomorrow",
        date(2026, 3, 8): "today",
        date(2026, 3, 9): "since yesterday",
        date(2026, 3, 10): "since Sunday 8 March",
    }
    for today, words in expected.items():
        (row,) = (
            row for row in agenda(search.store, today, BERLIN).rows if row.step.key == step.key
        )
        assert when_said(row.when) == words
        assert row.overdue_days == max((today - date(2026, 3, 8)).days, 0)


def test_before_an_interview_later_today_nobody_is_to_be_thanked(store: Store) -> None:
    search = new_search(store)
    search.interview("2026-03-02T15:00", ("Ana", Role.HIRING_MANAGER))
    day = date(2026, 3, 2)
    assert due(store, day)
    assert not due(store, day, datetime.fromisoformat("2026-03-02T14:00"))
    assert due(store, day, datetime.fromisoformat("2026-03-02T16:00"))


def test_a_step_of_ones_own_is_in_the_plan(search: Search) -> None:
    store = search.store
    store.steps.add(Step(kind="own", due_on=NEXT, detail="Ring {person} & co."))
    assert "own-1" not in keys(search, NO)
    (row,) = (row for row in due(store, NEXT) if not row.step.rule)
    assert row.said == "Ring {person} & co."
    snooze_steps(store, [row.step], LATER, NEXT)
    assert "own-1" not in keys(search, NEXT)
    do_steps(store, find_steps(store, ["own-1"], LATER), LATER)
    assert "own-1" not in keys(search, LATER)
    reopen_steps(store, find_steps(store, ["own-1"], LATER))
    (row,) = (row for row in due(store, LATER) if not row.step.rule)
    assert row.said == "Ring {person} & co."


def test_who_is_in_the_bin_is_in_no_step(search: Search) -> None:
    store = search.store
    do_steps(store, [search.step("no_card", NO, "Omar")], NO)
    store.people.bin(search.people["Omar"].id)
    assert not [row for row in agenda(store, NO).rows if row.person and row.said.count("Omar")]
    store.applications.bin(search.application.id)
    assert agenda(store, NO).rows == ()


def test_the_users_playbook_is_gone_by_and_its_mistake_told(search: Search) -> None:
    copy = copy_playbook(search.store.folder)
    ours = [row.step for row in agenda(search.store, NO).rows]
    copy.write_text(copy.read_text("utf-8").replace('within = "48 hours"', 'within = "5 days"'))
    found = agenda(search.store, NO)
    assert {row.step.due_on for row in found.rows if row.step.rule == "no_card"} == {
        date(2026, 3, 11)
    }
    copy.write_text('[[step]]\nid = "x"\n', encoding="utf-8")
    found = agenda(search.store, NO)
    assert [row.step for row in found.rows] == ours
    assert found.mistake is not None
    assert found.mistake.values["line"] == 1


def test_the_words_can_write_what_our_playbook_asks_for() -> None:
    """Each occasion travels the way its step says; without a way, as a card or an e-mail."""
    for rule in builtin_playbook().rules:
        if rule.occasion is not None:
            assert rule.channel in {None, *channels(rule.occasion)}, rule.id
            assert channels(rule.occasion), rule.id


def test_a_large_search_is_planned_at_once(store: Store) -> None:
    """Reading takes a fixed number of queries, however many applications there are."""
    search = new_search(store)
    count = 0
    run = store._db.run

    def counting(sql: str, values: object = ()) -> object:
        nonlocal count
        count += 1
        return run(sql, values)  # type: ignore[arg-type] # passed on as it came

    store._db.run = counting  # type: ignore[method-assign,assignment] # counts and passes on
    agenda(store, NO)
    few, count = count, 0
    for _ in range(5):
        search.interview("2026-03-02T10:00", ("Ana", Role.PEER), ("Omar", Role.PEER))
    count = 0
    agenda(store, NO)
    assert count == few
