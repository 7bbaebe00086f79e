"""Sheets that a person turns: one side, a pause, the other; nothing is lost or doubled between."""

from __future__ import annotations

import pytest

from cards.jobs.envelope_style import CLEAR, EnvelopeStyle, ReturnPlace, keep_envelope_style
from cards.jobs.feeding import turned_over
from cards.jobs.printing import follow, on_their_way, print_again, print_notes
from cards.jobs.settling import settle_after_crash
from cards.jobs.texts import sentence
from cards.jobs.turning import go_on, has_flaps_to_print, to_be_turned
from cards.layout.fronts import front_of
from cards.model.errors import InputError, SurroundingsError
from cards.model.fronts import Imposing
from cards.model.notes import EventKind, Part, Run, RunState
from cards.model.paper import TwoSided
from cards.model.people import Address, Sender
from cards.model.printing import Feed, JobReport, JobState
from cards.store import Store
from tests.jobs.tray import TODAY, Tray, ids
from tests.jobs.tray import store as store  # noqa: PLC0414 - a fixture shared on purpose
from tests.jobs.tray import tray as tray  # noqa: PLC0414 - a fixture shared on purpose

DONE = JobReport(state=JobState.COMPLETED)
FRONT = front_of("text:For {first_name}")
BY_HAND = Imposing(front=FRONT, two_sided=TwoSided.BY_HAND)


def out(store: Store, tray: Tray, run: Run) -> Run:
    """The printer is through with a run."""
    tray.reports[int(run.job_id)] = DONE
    (over,) = follow(store, tray, [run], lambda *_: None)
    return over


def outsides(store: Store, tray: Tray) -> Run:
    (run,) = print_notes(store, tray, ids(store)[:2], imposing=BY_HAND)
    return out(store, tray, run)


def words(tray: Tray, run: Run) -> list[str]:
    return [" ".join(text.split()) for text in tray.texts[int(run.job_id)]]


def test_first_the_outsides_then_the_insides_of_the_same_sheets(store: Store, tray: Tray) -> None:
    first = outsides(store, tray)
    assert words(tray, first) == ["For Ana", "For Ben"]
    assert to_be_turned(store) == (first,)
    assert store.runs.waiting() == ()
    assert on_their_way(store, Part.CARDS) == set(ids(store)[:2])
    second = out(store, tray, go_on(store, tray, first.id))
    assert [text.split(",")[0] for text in words(tray, second)] == ["Dear Ana", "Dear Ben"]
    assert (second.state, second.follows) == (RunState.AWAITING_YES, first.id)
    assert (to_be_turned(store), store.runs.waiting()) == ((), (second,))
    store.runs.accept(second.id, TODAY)
    assert [row.state for row in store.notes.rows()][:2] == [EventKind.PRINTED] * 2


def test_both_sides_of_a_sheet_in_part_used_go_in_the_same_cells(store: Store, tray: Tray) -> None:
    sheet = "a2-flat-4up-letter"
    given = Imposing(
        front=FRONT, two_sided=TwoSided.BY_HAND, sheet=sheet, first_cell=1, used=frozenset({2})
    )
    (run,) = print_notes(store, tray, ids(store)[:2], imposing=given)
    second = out(store, tray, go_on(store, tray, out(store, tray, run).id))
    assert (len(words(tray, run)), len(words(tray, second))) == (1, 1)
    assert store.runs.get(run.id).faces == second.faces
    assert '"used": [2]' in second.faces
    (again,) = print_again(store, tray, second.id, ids(store)[:1], TODAY)
    assert again.other_side
    assert '"used": []' in again.faces


def test_half_printed_cards_are_not_begun_again_but_can_be_given_up(
    store: Store, tray: Tray
) -> None:
    first = outsides(store, tray)
    with pytest.raises(InputError) as caught:
        print_notes(store, tray, ids(store))
    assert sentence(caught.value).startswith(
        "Only the outsides are printed yet for Ana Ruiz, Ben Ruiz. Turn the stack"
    )
    assert f"--go-on {first.id})" in sentence(caught.value)
    store.runs.reject(first.id)
    assert to_be_turned(store) == ()
    with pytest.raises(InputError, match=r"jobs\.nothing_to_turn"):
        go_on(store, tray, first.id)
    assert print_notes(store, tray, ids(store)[:2], imposing=BY_HAND)


@pytest.mark.parametrize("step", ["create", "send"])
def test_when_the_other_side_is_refused_one_goes_on_once_more(
    store: Store, tray: Tray, step: str
) -> None:
    first = outsides(store, tray)
    tray.fails_at = step
    with pytest.raises(SurroundingsError):
        go_on(store, tray, first.id)
    tray.fails_at = ""
    assert to_be_turned(store) == (first,)
    assert go_on(store, tray, first.id).follows == first.id


def test_a_crash_between_loses_and_doubles_nothing(store: Store, tray: Tray) -> None:
    first = outsides(store, tray)
    assert settle_after_crash(store, lambda _name: tray) == ()
    # It ended after the second run was stored, before its job was made.
    store.runs.begin(Run(key="half", destination="Tray", to_printer=True, follows=first.id))
    assert to_be_turned(store) == ()
    settle_after_crash(store, lambda _name: tray)
    assert to_be_turned(store) == (first,)
    # And after all of it was sent.
    second = go_on(store, tray, first.id)
    with pytest.raises(InputError, match=r"jobs\.nothing_to_turn"):
        go_on(store, tray, first.id)
    tray.reports[int(second.job_id)] = DONE
    settle_after_crash(store, lambda _name: tray)
    assert store.runs.waiting() == (store.runs.get(second.id),)
    assert to_be_turned(store) == ()


def test_flaps_follow_the_envelopes_once_these_are_turned(store: Store, tray: Tray) -> None:
    home = Address(street="4 Mill Lane", city="Portland", region="OR", postcode="97201")
    store.set_sender(Sender(full_name="Maya Lindqvist", address=home))
    (plain,) = print_notes(store, tray, ids(store), Part.ENVELOPES)
    assert not has_flaps_to_print(store, out(store, tray, plain))
    store.runs.reject(plain.id)
    keep_envelope_style(store, EnvelopeStyle(CLEAR, ReturnPlace.FLAP))
    (faces,) = print_notes(store, tray, ids(store), Part.ENVELOPES)
    faces = out(store, tray, faces)
    assert to_be_turned(store) == (faces,)
    assert all("Dock" in text and "Mill" not in text for text in words(tray, faces))
    flaps = out(store, tray, go_on(store, tray, faces.id))
    assert (flaps.part, flaps.other_side) == (Part.ENVELOPES, True)
    assert all("Mill" in text and "Dock" not in text for text in words(tray, flaps))
    assert tray.pages[int(flaps.job_id)] == tray.pages[int(faces.job_id)]
    assert store.runs.get(faces.id).state is RunState.ACCEPTED
    assert (to_be_turned(store), store.runs.waiting()) == ((), (flaps,))
    spoilt = flaps.items[0].note_id
    (again,) = print_again(store, tray, flaps.id, [spoilt], TODAY)
    assert (again.other_side, len(again.items)) == (False, 1)


def test_an_envelope_turned_over_like_a_page_lies_the_other_way_round() -> None:
    turns = [turned_over(Feed(turn=turn)).turn for turn in (0, 90, 180, 270)]
    assert turns == [0, 270, 180, 90]
