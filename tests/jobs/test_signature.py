"""The signature in the data folder: kept whole, told when damaged, and who signs how."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from cards.jobs.batch import make_cards, ready_to_print
from cards.jobs.emails import email_drafts
from cards.jobs.notes import give_look, usual_look, write_notes_for_everyone_met
from cards.jobs.sample import make_sample_store
from cards.jobs.signature import (
    FILE,
    draw_signature,
    keep_signature,
    kept_signature,
    need_signature,
    remove_signature,
    signing_said,
)
from cards.jobs.texts import sentence
from cards.model.errors import InputError
from cards.model.look import Look, Signing
from cards.model.notes import EventKind, Occasion
from cards.model.people import Sender
from cards.store import Store, open_store
from fonts.errors import HandError

TODAY = date(2026, 3, 12)


def wave(width: float = 0.4) -> np.ndarray:
    x = np.linspace(5, 55, 300)
    return np.column_stack([x, 10 + 5 * np.sin(x / 3), np.full(300, width)])


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "data"
    make_sample_store(folder, TODAY)
    return folder


@pytest.fixture
def store(sample: Path, tmp_path: Path) -> Iterator[Store]:
    shutil.copytree(sample, tmp_path / "data")
    with open_store(tmp_path / "data") as opened:
        yield opened


def test_a_drawn_signature_is_kept_with_its_strokes(tmp_path: Path) -> None:
    signature = draw_signature([wave(), np.array([[30.0, 22.0, 0.5]])])
    wide, high = signature.size
    assert wide == pytest.approx(50.4, abs=0.3)
    assert high == pytest.approx(17.4, abs=0.3)
    assert signature.stroke == pytest.approx(0.4, abs=0.05)
    assert len(signature.outlines) == 2
    assert len(signature.strokes) == 1
    keep_signature(tmp_path / "new", signature)
    again = need_signature(tmp_path / "new")
    assert all(
        np.allclose(one, other, atol=0.002)
        for one, other in zip(signature.outlines, again.outlines, strict=True)
    )
    assert [path.name for path in (tmp_path / "new").iterdir()] == [FILE]
    assert remove_signature(tmp_path / "new")
    assert not remove_signature(tmp_path / "new")
    with pytest.raises(InputError) as caught:
        need_signature(tmp_path / "new")
    assert caught.value.code == "jobs.no_signature"


def test_another_signature_takes_its_place_at_once(tmp_path: Path) -> None:
    keep_signature(tmp_path, draw_signature([wave()]))
    first = need_signature(tmp_path)
    keep_signature(tmp_path, draw_signature([wave()[:150]]))
    assert need_signature(tmp_path).size[0] < first.size[0] - 10


@pytest.mark.parametrize("strokes", [[], [np.zeros((0, 3))]])
def test_nothing_drawn_is_no_signature(strokes: list[np.ndarray]) -> None:
    with pytest.raises(HandError) as caught:
        draw_signature(strokes)
    assert caught.value.code == "own.no_ink"


GOOD = {"format": 1, "unit": "mm", "stroke": 0.4, "strokes": []} | {
    "outlines": [[[0, 0], [9, 0], [9, 9]]]
}
LONG = [[float(n % 50), float(n % 7)] for n in range(25_000)]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"[]",
        b"[" * 50_000,
        b"x" * 3_000_000,
        json.dumps(GOOD)[:-20].encode(),
        json.dumps(GOOD | {"format": 2}).encode(),
        json.dumps(GOOD | {"outlines": []}).encode(),
        json.dumps(GOOD | {"outlines": 7}).encode(),
        json.dumps(GOOD | {"outlines": [[[0, 0], [1, 1]]]}).encode(),
        json.dumps(GOOD | {"outlines": [[[0, 0], [9, 0], [9, 1e9]]]}).encode(),
        json.dumps(GOOD | {"outlines": [[[0, 0], [9, 0], [9, float("nan")]]]}).encode(),
        json.dumps(GOOD | {"outlines": [[[0, 0], [0, 0], [0, 0]]]}).encode(),
        json.dumps(GOOD | {"outlines": [LONG]}).encode(),
        json.dumps(GOOD | {"outlines": [[["a", "b"], [9, 0], [9, 9]]]}).encode(),
        json.dumps(GOOD | {"stroke": 0}).encode(),
    ],
)
def test_a_damaged_file_is_one_sentence_and_cards_are_made(
    store: Store, content: bytes, tmp_path: Path
) -> None:
    (store.folder / FILE).write_bytes(content)
    kept = kept_signature(store.folder)
    assert kept.signature is None
    assert kept.trouble is not None
    said = sentence(kept.trouble)
    assert FILE in said
    assert said.count(". ") == 1
    with pytest.raises(InputError):
        need_signature(store.folder)
    run = make_cards(store, ready_to_print(store)[:1], tmp_path / "cards.pdf")
    assert said in signing_said(run, store.folder)
    assert remove_signature(store.folder)


def test_a_run_says_what_is_left_to_sign(store: Store, tmp_path: Path) -> None:
    ids = ready_to_print(store)[:3]
    run = make_cards(store, ids, tmp_path / "a.pdf")
    assert signing_said(run, store.folder) == ()
    look = replace(store.notes.get(ids[0]).look, signing=Signing.ROOM)
    give_look(store, ids, look)
    run = make_cards(store, ids, tmp_path / "b.pdf")
    assert signing_said(run, store.folder) == ("sign 3 cards by hand, under the close",)


def test_new_notes_end_as_they_are_signed(store: Store) -> None:
    application_id = store.notes.get(ready_to_print(store)[0]).application_id
    assert application_id is not None
    endings = {}
    for signing in Signing:
        look = Look(signing=signing)
        notes = write_notes_for_everyone_met(store, application_id, Occasion.AFTER_NO, look, seed=1)
        assert usual_look(store).signing is signing
        endings[signing] = {note.text.splitlines()[-1] for note in notes}
        rows = [row for row in store.notes.rows(application_id) if row.note.id == notes[0].id]
        assert "Maya" in email_drafts(store, rows)[0].text.splitlines()[-1]
        for note in notes:
            store.notes.bin(note.id)
    assert endings[Signing.NAME] == {"Maya"}
    for signing in (Signing.ROOM, Signing.MINE):
        assert "Maya" not in endings[signing]
        assert all(ending.endswith(",") for ending in endings[signing])


def test_who_signs_otherwise_gains_or_loses_the_name_in_one_step(store: Store) -> None:
    ids = ready_to_print(store)[:2]
    before = [store.notes.get(note_id) for note_id in ids]
    by_name = replace(before[0].look, signing=Signing.NAME)
    named = give_look(store, ids, by_name)
    assert [note.text for note in named] == [f"{note.text}\nMaya" for note in before]
    assert give_look(store, ids, replace(by_name, hand="caveat"))[0].text == named[0].text
    back = give_look(store, ids, before[0].look)
    assert [note.text for note in back] == [note.text for note in before]
    store.undo()
    assert store.notes.get(ids[0]).text == named[0].text
    assert store.notes.get(ids[0]).look.signing is Signing.NAME


def test_a_name_not_known_is_asked_for_only_when_it_is_needed(store: Store) -> None:
    (note_id, *_) = ready_to_print(store)
    look = store.notes.get(note_id).look
    store.set_sender(Sender())
    give_look(store, [note_id], replace(look, signing=Signing.ROOM))
    with pytest.raises(InputError) as caught:
        give_look(store, [note_id], replace(look, signing=Signing.NAME))
    assert caught.value.code == "jobs.no_sender"


def test_a_sent_note_signed_otherwise_is_a_new_revision(store: Store) -> None:
    sent = next(row for row in store.notes.rows() if row.state is EventKind.MAILED)
    give_look(store, [sent.note.id], replace(sent.note.look, signing=Signing.MINE))
    old, new = store.notes.revisions(sent.note.id)
    assert (old.look.signing, new.look.signing) == (Signing.ROOM, Signing.MINE)
