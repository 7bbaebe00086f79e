"""Whatever a person can put into their data folder is in its backup and comes back from it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cards.jobs.backups.making import export_json, make_backup
from cards.jobs.backups.restoring import alone_in, carry_out, prepare
from cards.jobs.calendar import export_calendar
from cards.jobs.folder import hands_folder
from cards.jobs.hands import own_hands
from cards.jobs.kept_fronts import keep_imposing, kept_imposing, own_picture
from cards.jobs.sample import make_sample_store
from cards.jobs.signature import draw_signature, keep_signature, kept_signature
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.people import Person
from cards.plan.source import FILE as PLAYBOOK
from cards.plan.source import builtin_text
from cards.store import open_store
from cards.store.archive_files import own_files
from cards.store.backing_up import STORE
from fonts.own import folder as hand_files
from fonts.stroke_catalogue import strokes_file
from tests.store.archives_given import rows_of
from tests.store.given import DAY

TRANSIENT = {"cordially.lock", STORE, f"{STORE}-journal"}
"""What Cordially makes for itself beside the store."""
NOT_KEPT = ("backups/", "printing/", "sample/", "logs/", "window.ini")
"""What a backup leaves out on purpose; see ``own_files``."""


def make_everything(folder: Path, pictures: Path) -> None:
    """One of each kind of file that any part of Cordially keeps in a data folder."""
    make_sample_store(folder, DAY)
    stroke = np.array([[x, 3 + np.sin(x), 0.4] for x in np.linspace(0, 20, 60)])
    keep_signature(folder, draw_signature([stroke]))
    hands = hands_folder(folder)
    hands.mkdir()
    for place in (hand_files.face_file, hand_files.entry_file, hand_files.samples_file):
        place(hands, "own-maya").write_bytes(b"of my hand: " + place.__name__.encode())
    strokes_file(hand_files.face_file(hands, "own-maya")).write_bytes(b"its strokes")
    (folder / PLAYBOOK).write_text(builtin_text() + "\n# mine\n", encoding="utf-8")
    picture = pictures / "Harbour.PNG"
    Image.new("RGB", (300, 200), "teal").save(picture)
    with open_store(folder) as store:
        export_calendar(store, pictures / "plan.ics", DAY)
        kept = own_picture(folder, picture)
        keep_imposing(store, Imposing(front=Front(FrontKind.PICTURE, str(kept))))


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one of each, which no test changes."""
    place = tmp_path_factory.mktemp("everything")
    make_everything(place / "data", place)
    return place / "data"


def other_files(folder: Path) -> dict[str, bytes]:
    """Every file but what is left out on purpose."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    return {
        name: path.read_bytes()
        for name, path in files.items()
        if path.is_file() and name not in TRANSIENT and not name.startswith(NOT_KEPT)
    }


@pytest.mark.parametrize("form", [".cordially", ".json"])
@pytest.mark.parametrize("used", [False, True])
def test_every_kind_of_file_comes_back(
    everything: Path, tmp_path: Path, form: str, used: bool
) -> None:
    folder, elsewhere = everything, tmp_path / "elsewhere"
    kept = other_files(folder)
    assert set(kept) == set(own_files(folder)), "a new kind of file: tell archive_files of it"
    assert {Path(name).parts[0] for name in kept} == {
        *("signature.json", "calendar.json", "playbook.toml", "hands", "fronts")
    }
    out = tmp_path / f"kept{form}"
    if form == ".json":
        assert export_json(folder, out)["person"] == 14
    else:
        make_backup(folder, out)
    if used:
        with open_store(elsewhere) as store:
            store.people.add(Person(full_name="Somebody else"))
        (elsewhere / "hands").mkdir()
        (elsewhere / "hands" / "own-other.ttf").touch()
        (elsewhere / "hands" / "note to myself.txt").write_text("stays")
    carry_out_in(elsewhere, out)
    stays = {"hands/note to myself.txt": b"stays"} if used else {}
    assert other_files(elsewhere) == kept | stays
    assert kept_signature(elsewhere).signature is not None
    assert own_hands(elsewhere) == own_hands(folder)
    with open_store(elsewhere) as store:
        front = kept_imposing(store).front
        assert front
        assert Path(front.value).parent == elsewhere / "fronts"
        assert Path(front.value).is_file()


def carry_out_in(folder: Path, source: Path) -> None:
    folder.mkdir(exist_ok=True)
    with alone_in(folder):
        carry_out(prepare(folder, source))


def test_in_the_same_folder_the_very_same_comes_back(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    make_everything(folder, tmp_path)
    rows, files = rows_of(folder / STORE), other_files(folder)
    backup = make_backup(folder)
    with open_store(folder) as store:
        for person in store.people.everyone():
            store.people.bin(person.id)
        keep_imposing(store, Imposing())
    for name in own_files(folder):
        (folder / name).unlink()
    carry_out_in(folder, backup)
    assert (rows_of(folder / STORE), other_files(folder)) == (rows, files)
    assert {path.stat().st_mode & 0o777 for path in own_files(folder).values()} == {0o600}


def test_pictures_kept_on_another_system_are_found_too(everything: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(everything, folder)
    with open_store(folder) as store:
        said = json.loads(store.preference("fronts"))
        name = Path(said["front"]).name
        said["front"] = rf"C:\Users\maya\AppData\Local\cordially\fronts\{name}"
        store.set_preference("fronts", json.dumps(said))
    carry_out_in(tmp_path / "new", make_backup(folder))
    with open_store(tmp_path / "new") as store:
        front = kept_imposing(store).front
        assert front
        assert Path(front.value) == tmp_path / "new" / "fronts" / name
