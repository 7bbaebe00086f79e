"""Everything goes into an archive and comes back out of it, from every version there ever was."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.model.errors import CancelledError, InputError, SurroundingsError
from cards.model.notes import EventKind
from cards.model.people import Person
from cards.store import Store, migrations, open_store
from cards.store.archive_building import build_store, copy_store
from cards.store.archive_files import own_files
from cards.store.archive_reading import open_archive, read_header, reading, verify
from cards.store.backing_up import STORE, back_up, backups_in, told_by_name, write_archive
from tests.store.archives_given import ARCHIVES, MADE, make_old_store, rows_of
from tests.store.given import DAY, Search

FORMS = (".cordially", ".json")


def unpack(archive_file: Path, folder: Path) -> Path:
    """Restore an archive into an empty folder."""
    folder.mkdir(exist_ok=True)
    with open_archive(archive_file) as archive:
        build_store(archive, folder / STORE)
        with reading(archive_file):
            for name, content in archive.files():
                (folder / name).parent.mkdir(exist_ok=True)
                (folder / name).write_bytes(content)
    return folder / STORE


@pytest.mark.parametrize("form", FORMS)
def test_an_archive_brings_back_every_row_and_the_undo_log(
    store: Store, search: Search, tmp_path: Path, form: str
) -> None:
    (own,) = [note.id for note in search.notes if note.person_id == search.ana.id]
    store.notes.record([own], EventKind.APPROVED, DAY)
    store.people.bin(search.jo.id)
    store.set_preference("colour", "blue")
    out = tmp_path / f"kept{form}"
    write_archive(store.folder, out, "asked", as_json=form == ".json")
    restored = unpack(out, tmp_path / "new")
    assert rows_of(restored) == rows_of(store.folder / STORE)
    with open_store(tmp_path / "new") as again:
        assert [hit.title for hit in again.search("nun")] == ["Ana Núñez"] * 2
        assert again.search("night trains") == ()
        assert again.undo() == "person.bin"
        assert again.people.get(search.jo.id).full_name == "Jo"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("version", range(1, len(migrations.STEPS) + 1))
def test_an_archive_of_any_earlier_version_restores(
    tmp_path: Path, version: int, form: str
) -> None:
    kept = ARCHIVES / f"version-{version}{form}"
    assert read_header(kept).schema == version
    unpack(kept, tmp_path / "new")
    assert (tmp_path / "new" / "playbook.toml").read_text() == f"# of version {version}\n"
    with open_store(tmp_path / "new") as store:
        (note,) = store.notes.rows()
        assert (note.person.full_name, note.state) == ("Ana Núñez", EventKind.APPROVED)
        assert [each.revision for each in store.notes.revisions(1)] == [1, 2]
        assert store.runs.get(1).items[0].text == note.note.text
        assert "Brightwater" in [hit.title for hit in store.search("bright")]
        assert [hit.title for hit in store.binned()] == ["Jo"]
        assert (store.sender().full_name, store.preference("plan/country")) == ("Maya", "FR")
        assert store.undo() == "person.change"
        assert store.people.get(1).full_name == "Ana"


@pytest.mark.parametrize("version", range(1, len(migrations.STEPS) + 1))
def test_the_archives_that_are_kept_are_what_their_steps_still_make(
    tmp_path: Path, version: int
) -> None:
    make_old_store(tmp_path / "old", version)
    (tmp_path / "old" / "playbook.toml").write_text(f"# of version {version}\n")
    header = write_archive(tmp_path / "old", tmp_path / "now.cordially", "asked", MADE)
    for form in FORMS:
        assert verify(ARCHIVES / f"version-{version}{form}").same_content(header)


@pytest.mark.parametrize("version", [1, 4, len(migrations.STEPS)])
def test_a_store_of_ours_restores_as_it_is(tmp_path: Path, version: int) -> None:
    source = make_old_store(tmp_path / "old", version)
    before = source.read_bytes()
    (tmp_path / "new").mkdir()
    copy_store(source, tmp_path / "new" / STORE)
    assert source.read_bytes() == before
    with open_store(tmp_path / "new") as store:
        assert store.people.get(1).full_name == "Ana Núñez"


@pytest.mark.parametrize("as_json", [False, True])
def test_the_same_content_is_the_same_file(
    store: Store, search: Search, tmp_path: Path, as_json: bool
) -> None:
    assert search
    (store.folder / "playbook.toml").write_text("# mine")
    one, other = tmp_path / "one", tmp_path / "other"
    for out in (one, other):
        write_archive(store.folder, out, "asked", MADE, as_json=as_json)
    assert one.read_bytes() == other.read_bytes()
    assert verify(one) == verify(other)
    assert (one.stat().st_mode & 0o777) == 0o600


def test_a_json_export_may_be_laid_out_anew(store: Store, search: Search, tmp_path: Path) -> None:
    assert search
    out, pretty = tmp_path / "out.json", tmp_path / "pretty.json"
    (store.folder / "playbook.toml").write_text("# mine")
    write_archive(store.folder, out, "export", as_json=True)
    document = json.loads(out.read_text("utf-8"))
    assert document["archive"]["counts"]["person"] == 2
    pretty.write_text(json.dumps(document, indent=3), encoding="utf-16")
    with pytest.raises(InputError):
        verify(pretty)
    pretty.write_text(json.dumps(document, indent=3), encoding="utf-8-sig")
    assert verify(pretty).same_content(verify(out))
    assert rows_of(unpack(pretty, tmp_path / "new")) == rows_of(store.folder / STORE)


@settings(max_examples=25, deadline=None)
@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=5))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("text")
    with open_store(folder / "data") as store:
        for text in texts:
            store.people.add(Person(full_name="Ana", note=text))
        for as_json in (False, True):
            out = folder / str(as_json)
            write_archive(store.folder, out, "asked", as_json=as_json)
            again = unpack(out, folder / f"new-{as_json}")
            assert rows_of(again) == rows_of(store.folder / STORE)


def test_a_very_long_text_comes_back(store: Store, tmp_path: Path) -> None:
    store.people.add(Person(full_name="Ana", note="ä" * 3_000_000))
    for as_json in (False, True):
        out = tmp_path / f"out-{as_json}"
        write_archive(store.folder, out, "asked", as_json=as_json)
        assert rows_of(unpack(out, tmp_path / f"new-{as_json}")) == rows_of(store.folder / STORE)


@pytest.mark.parametrize("form", FORMS)
def test_a_newer_archive_is_refused(tmp_path: Path, form: str) -> None:
    kept, newer = ARCHIVES / f"version-7{form}", tmp_path / f"newer{form}"
    for word, other in (('"schema": 7', '"schema": 99'), ('"format": 1', '"format": 2')):
        if form == ".json":
            newer.write_text(kept.read_text("utf-8").replace(word, other), "utf-8")
        else:
            with zipfile.ZipFile(kept) as old, zipfile.ZipFile(newer, "w") as new:
                for name in old.namelist():
                    content = old.read(name)
                    new.writestr(name, content.replace(word.encode(), other.encode()))
        with pytest.raises(InputError) as caught:
            unpack(newer, tmp_path / "new")
        assert caught.value.code == "store.archive_newer"
        (tmp_path / "new" / STORE).unlink(missing_ok=True)


def test_only_a_sound_store_is_backed_up(store: Store, search: Search) -> None:
    assert search
    made = back_up(store.folder, "close")
    store._db.run("PRAGMA foreign_keys = OFF")
    store._db.run("INSERT INTO affiliation (person_id, company_id) VALUES (77, 1)")
    with pytest.raises(SurroundingsError) as caught:
        back_up(store.folder, "close")
    assert caught.value.code == "store.damaged"
    assert [path for path, _, _ in backups_in(store.folder)] == [made]
    assert list(made.parent.iterdir()) == [made]


def test_what_did_not_change_is_not_kept_twice(store: Store, search: Search) -> None:
    made = back_up(store.folder, "close")
    assert back_up(store.folder, "import") == made
    asked = back_up(store.folder, "asked", always=True)
    assert asked != made
    store.people.bin(search.jo.id)
    (store.folder / "playbook.toml").write_text("# mine")
    changed = back_up(store.folder, "close")
    (store.folder / "playbook.toml").write_text("# changed")
    assert len({made, asked, changed, back_up(store.folder, "close")}) == 4
    assert {each.stat().st_mode & 0o777 for each in changed.parent.iterdir()} == {0o600}
    assert changed.parent.stat().st_mode & 0o777 == 0o700


def test_a_damaged_backup_stands_for_nothing(store: Store, search: Search) -> None:
    assert search
    made = back_up(store.folder, "close")
    made.write_bytes(made.read_bytes()[:-30])
    assert back_up(store.folder, "close") != made


def test_a_backup_that_is_cancelled_leaves_nothing(store: Store) -> None:
    with store._journal.operation("many") as writing:
        for number in range(600):
            writing.insert("company", {"name": f"C{number}", "sort_key": "c"})

    def stop(_done: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        back_up(store.folder, "close", progress=stop)
    assert list((store.folder / "backups").iterdir()) == []


def test_names_tell_when_and_why(store: Store) -> None:
    moment = datetime(2025, 3, 30, 0, 59, 59, tzinfo=UTC)
    first, second = (back_up(store.folder, "close", moment, always=True) for _ in range(2))
    assert told_by_name(first.name) == (moment, "close")
    assert second.name == "2025-03-30-010000-close.cordially"
    for other in ("x.cordially", "2025-13-30-010000-close.cordially", first.name + ".part"):
        assert told_by_name(other) is None


def test_a_change_of_a_dead_writer_is_no_part_of_a_backup(
    store: Store, search: Search, tmp_path: Path
) -> None:
    assert search
    before = rows_of(store.folder / STORE)
    store._db.pragma("cache_size", 1)
    with store._journal.operation("many") as writing:
        for number in range(300):
            row = {"name": f"C{number}", "sort_key": "c", "note": "x" * 900}
            writing.insert("company", row)
        dead = tmp_path / "dead"
        dead.mkdir()
        for path in store.folder.glob("cordially.sqlite*"):
            (dead / path.name).write_bytes(path.read_bytes())
    files = {path.name: path.read_bytes() for path in dead.iterdir()}
    assert len(files["cordially.sqlite-journal"]) > 1000
    write_archive(dead, tmp_path / "kept", "asked")
    assert {path.name: path.read_bytes() for path in dead.iterdir()} == files
    assert rows_of(unpack(tmp_path / "kept", tmp_path / "new")) == before


def test_other_files_of_the_folder_stay_out(store: Store) -> None:
    folder = store.folder
    (folder / "hands").mkdir()
    for name in ("window.ini", "hands/own-a.ttf", "hands/other.ttf", "hands/own-a.ttf.part"):
        (folder / name).touch()
    assert list(own_files(folder)) == ["hands/own-a.ttf"]
