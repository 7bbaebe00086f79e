"""Runs handed to a printer: what is stored when, what a crash leaves, what the person says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from cards.jobs.kept_fronts import imposing_of, keep_imposing
from cards.jobs.printing import follow, on_their_way, print_again, print_notes
from cards.jobs.settling import NOT_HANDED, cut_short, keep_told, settle_after_crash, take_back
from cards.jobs.texts import sentence
from cards.model.errors import InputError, SurroundingsError
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.geometry import Size, inch, to_mm
from cards.model.notes import EventKind, Part, Run, RunState
from cards.model.paper import TwoSided
from cards.model.printing import JobReport, JobState
from cards.store import Store
from tests.jobs.tray import TODAY, Tray, ids
from tests.jobs.tray import store as store  # noqa: PLC0414 - a fixture shared on purpose
from tests.jobs.tray import tray as tray  # noqa: PLC0414 - a fixture shared on purpose

A2_FLAT, A2_FOLDED = Size(inch(4.25), inch(5.5)), Size(inch(5.5), inch(8.5))
DONE = JobReport(state=JobState.COMPLETED)


def states(store: Store) -> list[EventKind]:
    return [row.state for row in store.notes.rows()]


def spooled(store: Store) -> list[Path]:
    return list((store.folder / "printing").glob("*"))


def test_a_run_is_stored_before_its_job_and_the_job_before_its_pages(
    store: Store, tray: Tray
) -> None:
    run, _ = print_notes(store, tray, ids(store))
    before, between = tray.runs_seen[:2]
    assert [(each.key, each.job_id) for each in before] == [(run.key, "")]
    assert [(each.key, each.job_id) for each in between] == [(run.key, "1")]
    assert (run.state, run.to_printer, run.destination) == (RunState.STARTED, True, "Tray")
    assert spooled(store) == []


def test_each_paper_is_a_run_of_its_own_in_the_order_of_the_notes(store: Store, tray: Tray) -> None:
    order = ids(store)[::-1]
    runs = print_notes(store, tray, order)
    assert [[item.note_id for item in run.items] for run in runs] == [order[:1], order[1:]]
    assert tray.pages == {1: [A2_FOLDED], 2: [A2_FLAT] * 2}


def test_envelopes_are_runs_too_for_those_who_can_be_written_to(store: Store, tray: Tray) -> None:
    (run,) = print_notes(store, tray, ids(store), Part.ENVELOPES)
    assert [item.note_id for item in run.items] == [ids(store)[0], ids(store)[2]]
    assert [round(to_mm(page.height), 2) for page in tray.pages[1]] == [146.05] * 2
    tray.reports[1] = DONE
    (run,) = follow(store, tray, [run], lambda *_: None)
    store.runs.accept(run.id, TODAY)
    assert states(store) == [EventKind.APPROVED] * 3


def test_only_the_person_makes_notes_printed_and_the_spoilt_go_again_alone(
    store: Store, tray: Tray
) -> None:
    first, second, _ = ids(store)
    (run,) = print_notes(store, tray, [first, second])
    said: list[JobState] = []
    answers = iter([JobReport(state=JobState.STOPPED, reason="media-empty"), DONE])
    (over,) = follow(
        store, tray, [run], lambda _run, report: said.append(report.state),
        wait=lambda _s: tray.reports.update({1: next(answers)}),
    )  # fmt: skip
    assert said == [JobState.PROCESSING, JobState.STOPPED, JobState.COMPLETED]
    assert (over.state, over.told) == (RunState.AWAITING_YES, "completed")
    assert states(store)[:2] == [EventKind.APPROVED] * 2
    store.notes.change(replace(store.notes.get(second), text="Other words"))
    (again,) = print_again(store, tray, run.id, [second], TODAY)
    assert again.items == tuple(item for item in run.items if item.note_id == second)
    assert states(store)[:2] == [EventKind.PRINTED, EventKind.DRAFTED]


def test_spoilt_cards_get_the_front_they_had(store: Store, tray: Tray) -> None:
    front = Imposing(front=Front(FrontKind.TEXT, "Thank you"), two_sided=TwoSided.PREPRINTED)
    keep_imposing(store, front)
    (run,) = print_notes(store, tray, ids(store)[:1])
    keep_imposing(store, Imposing())
    tray.reports[1] = DONE
    follow(store, tray, [run], lambda *_: None)
    (again,) = print_again(store, tray, run.id, ids(store)[:1], TODAY)
    assert imposing_of(again.faces) == imposing_of(run.faces) == front


def test_spoilt_cards_get_the_picture_they_had_though_it_was_changed_or_lost(
    store: Store, tray: Tray, tmp_path: Path
) -> None:
    picture = tmp_path / "cat.png"
    Image.new("RGB", (60, 40), "teal").save(picture)
    before = picture.read_bytes()
    front = Imposing(front=Front(FrontKind.PICTURE, str(picture)), two_sided=TwoSided.PREPRINTED)
    (run,) = print_notes(store, tray, ids(store)[:1], imposing=front)
    Image.new("RGB", (60, 40), "red").save(picture)
    kept = imposing_of(run.faces).front
    assert kept
    assert Path(kept.value).read_bytes() == before
    picture.unlink()
    tray.reports[1] = DONE
    follow(store, tray, [run], lambda *_: None)
    (again,) = print_again(store, tray, run.id, ids(store)[:1], TODAY)
    assert again.faces == run.faces


def test_what_was_on_the_fronts_and_cannot_be_told_is_not_left_out_in_silence(
    store: Store, tray: Tray
) -> None:
    (run,) = print_notes(store, tray, ids(store)[:1])
    store._db.run("UPDATE run SET faces = 'smudged'")
    tray.reports[1] = DONE
    follow(store, tray, [run], lambda *_: None)
    with pytest.raises(InputError, match=r"jobs\.front_lost"):
        print_again(store, tray, run.id, ids(store)[:1], TODAY)
    assert store.runs.get(run.id).state is RunState.AWAITING_YES


def test_nothing_goes_to_a_printer_again_before_it_is_known_how_it_came_out(
    store: Store, tray: Tray
) -> None:
    (run,) = print_notes(store, tray, ids(store)[:2])
    for _ in range(2):
        with pytest.raises(InputError) as caught:
            print_notes(store, tray, ids(store))
        assert caught.value.code == "jobs.being_printed"
        assert "Ana Ruiz, Ben Ruiz" in sentence(caught.value)
        assert len(tray.reports) == 1
        tray.reports[1] = DONE
        follow(store, tray, [run], lambda *_: None)
    assert on_their_way(store, Part.CARDS) == set(ids(store)[:2])
    store.runs.reject(run.id)
    assert print_notes(store, tray, ids(store)[:2])


def test_one_paper_that_does_not_fit_stops_all_of_them(store: Store, tray: Tray) -> None:
    tray.most = Size(inch(5), inch(8))
    with pytest.raises(InputError) as caught:
        print_notes(store, tray, ids(store))
    assert sentence(caught.value) == (
        "Tray takes sheets up to 127 × 203.2 mm, and this one is 139.7 × 215.9 mm. Choose a"
        " smaller stock or another printer."
    )
    assert store.runs.list() == ()


@pytest.mark.parametrize(("step", "cancelled"), [("create", []), ("send", [1])])
def test_a_printer_that_refuses_fails_the_run(
    store: Store, tray: Tray, step: str, cancelled: list[int]
) -> None:
    tray.fails_at = step
    with pytest.raises(SurroundingsError):
        print_notes(store, tray, ids(store)[:1])
    assert [run.state for run in store.runs.list()] == [RunState.FAILED]
    assert tray.cancelled == cancelled
    assert spooled(store) == []
    tray.fails_at = ""
    assert print_notes(store, tray, ids(store)[:1])


@pytest.mark.parametrize(
    ("report", "ends"),
    [
        (DONE, RunState.AWAITING_YES),
        (JobReport(state=JobState.HELD, arrived=False, begun=False), RunState.FAILED),
        (JobReport(state=JobState.HELD, begun=False), RunState.STARTED),
        (JobReport(state=JobState.PROCESSING), RunState.STARTED),
        (JobReport(state=JobState.STOPPED, reason="media-jam"), RunState.STARTED),
        (JobReport(state=JobState.ABORTED, begun=False), RunState.FAILED),
        (JobReport(state=JobState.ABORTED), RunState.AWAITING_YES),
        (JobReport(state=JobState.CANCELLED, begun=False), RunState.FAILED),
        (JobReport(state=JobState.VANISHED), RunState.AWAITING_YES),
    ],
)
def test_after_a_crash_the_printer_says_what_became_of_a_run(
    store: Store, tray: Tray, report: JobReport, ends: RunState
) -> None:
    (run,) = print_notes(store, tray, ids(store)[:1])
    tray.reports[1] = report
    ((settled, told),) = settle_after_crash(store, lambda _name: tray)
    assert (settled.id, settled.state, told) == (run.id, ends, report)
    assert settled.told == report.state
    assert len(tray.reports) == 1
    assert tray.cancelled == ([] if report.arrived else [1])


def test_a_run_that_never_became_a_job_or_a_file_has_failed(store: Store, tray: Tray) -> None:
    for to_printer in (True, False):
        key = f"key {to_printer}"
        store.runs.begin(Run(key=key, destination="Tray", to_printer=to_printer))
    (store.folder / "printing" / "key True").mkdir(parents=True)
    (store.folder / "printing" / "key True" / ".left.part").touch()
    settled = settle_after_crash(store, lambda _name: tray)
    assert [(run.state, report) for run, report in settled] == [
        (RunState.FAILED, NOT_HANDED),
        (RunState.FAILED, NOT_HANDED),
    ]
    assert spooled(store) == []


def test_a_printer_that_cannot_be_asked_is_asked_again(store: Store, tray: Tray) -> None:
    def nobody(_name: str) -> Tray:
        raise SurroundingsError("press.no_service", reason="refused")

    (run,) = print_notes(store, tray, ids(store)[:1])
    assert settle_after_crash(store, nobody) == ()
    assert store.runs.started() == (run,)


def test_a_run_taken_back_is_the_persons_to_judge_once_it_had_begun(
    store: Store, tray: Tray
) -> None:
    (run,) = print_notes(store, tray, ids(store)[:1])
    assert take_back(store, tray, run.id)[0].state is RunState.AWAITING_YES
    (other,) = print_notes(store, tray, ids(store)[1:2])
    tray.reports[2] = JobReport(state=JobState.PENDING, begun=False)
    assert take_back(store, tray, other.id)[0].state is RunState.FAILED
    assert tray.cancelled == [1, 2]


def test_following_gives_up_when_nothing_changes(store: Store, tray: Tray) -> None:
    (run,) = print_notes(store, tray, ids(store)[:1])
    (still,) = follow(store, tray, [run], lambda *_: None, patience=0.0)
    assert (still.state, still.told) == (RunState.STARTED, "processing")


def test_what_waits_for_a_yes_is_printed_again_when_that_is_wanted(
    store: Store, tray: Tray
) -> None:
    (run,) = print_notes(store, tray, ids(store)[:2])
    with pytest.raises(InputError, match=r"jobs\.being_printed"):
        print_notes(store, tray, ids(store)[:2], again=True)
    tray.reports[1] = DONE
    follow(store, tray, [run], lambda *_: None)
    (again,) = print_notes(store, tray, ids(store)[:2], again=True)
    assert again.items == run.items


def test_what_was_cut_short_is_told_until_something_newer_is_made(store: Store, tray: Tray) -> None:
    assert cut_short(store) is None
    store.runs.fail(store.runs.begin(Run(key="cancelled", destination="x.pdf")).id)
    assert cut_short(store) is None
    store.runs.begin(Run(key="killed", destination="x.pdf"))
    settle_after_crash(store, lambda _name: tray)
    found = cut_short(store)
    assert found is not None
    assert found.key == "killed"
    keep_told(store, found)
    assert cut_short(store) is None
    store.runs.begin(Run(key="killed again", destination="x.pdf"))
    settle_after_crash(store, lambda _name: tray)
    assert cut_short(store) is not None
    store.runs.begin(Run(key="newer", destination="x.pdf"))
    assert cut_short(store) is None
