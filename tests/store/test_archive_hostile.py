"""Archives that are damaged, or made to do harm, are refused in one sentence and change nothing."""

from __future__ import annotations

import io
import json
import random
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.model.errors import CordiallyError, InputError
from cards.store import Store
from cards.store.archive import FILES, HEADER, ROWS
from cards.store.archive_building import build_store
from cards.store.archive_reading import open_archive, reading, verify
from cards.store.backing_up import STORE
from cards.store.json_pieces import Pieces
from tests.store.archives_given import ARCHIVES

SEED = 6
KEPT = ARCHIVES / "version-7.cordially"
AS_JSON = ARCHIVES / "version-7.json"
REFUSALS = {"store.no_archive", "store.archive_damaged", "store.archive_newer"}
Members = dict[str, bytes]


def restore(source: Path, folder: Path) -> dict[str, bytes]:
    """Unpack an archive; its own files."""
    folder.mkdir(exist_ok=True)
    (folder / STORE).unlink(missing_ok=True)
    with open_archive(source) as archive:
        build_store(archive, folder / STORE)
        with reading(source):
            return dict(archive.files())


def refusal(source: Path, tmp_path: Path) -> str:
    with pytest.raises(CordiallyError) as caught:
        restore(source, tmp_path / "new")
    return caught.value.code


def members() -> Members:
    with zipfile.ZipFile(KEPT) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(path: Path, content: Members) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in content.items():
            archive.writestr(name, raw)
    return path


def with_digests(content: Members) -> Members:
    """The same with a header that promises what there is."""
    import hashlib

    header = json.loads(content[HEADER])
    digests = {name: hashlib.sha256(raw).hexdigest() for name, raw in content.items()}
    header["sha256"] = {name: each for name, each in digests.items() if name != HEADER}
    return content | {HEADER: json.dumps(header).encode()}


@pytest.mark.parametrize("source", [KEPT, AS_JSON])
def test_flipped_bits_are_noticed_or_change_nothing(tmp_path: Path, source: Path) -> None:
    whole = source.read_bytes()
    good, digests = restore(source, tmp_path / "good"), verify(source).sha256
    dice = random.Random(SEED)  # noqa: S311 - the same damage each time
    for _ in range(150):
        at, bit = dice.randrange(len(whole)), dice.randrange(8)
        damaged = tmp_path / "damaged"
        damaged.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :])
        found: object = ""
        try:
            found = restore(damaged, tmp_path / "new"), verify(damaged).sha256
        except InputError as error:
            found = error.code
        assert found == (good, digests) or found in REFUSALS, (at, bit)


@pytest.mark.parametrize("source", [KEPT, AS_JSON])
def test_an_archive_that_was_cut_short_is_refused(tmp_path: Path, source: Path) -> None:
    whole = source.read_bytes()
    for length in {*range(0, len(whole), len(whole) // 60), len(whole) - 2}:
        cut = tmp_path / "cut"
        cut.write_bytes(whole[:length])
        assert refusal(cut, tmp_path) in REFUSALS


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 5000, b"PK\x03\x04", b"PK\x05\x06" + b"\0" * 18, b"{}", b"[1]", b"{"]
)
def test_other_files_are_no_archives(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other"
    other.write_bytes(content)
    assert refusal(other, tmp_path) in REFUSALS
    assert refusal(tmp_path / "absent", tmp_path) == "model.unreadable"
    assert refusal(tmp_path, tmp_path) == "model.unreadable"


@pytest.mark.parametrize(
    "name",
    [
        "evil",
        "../evil",
        "/etc/evil",
        "files/../evil",
        "files/hands/../../evil",
        "files/hands/own-a.exe",
        "files/hands/own-\n.ttf",
        "files/hands\\own-a.ttf",
        "files/cordially.sqlite",
        "files/backups/x.cordially",
        "files/signature.json/x",
        "files/signature.json\n",
        "files/CON",
    ],
)
def test_a_name_that_is_no_own_file_is_never_written(tmp_path: Path, name: str) -> None:
    evil = zipped(tmp_path / "evil", with_digests(members() | {name: b"evil"}))
    assert refusal(evil, tmp_path) == "store.archive_damaged"
    document = json.loads(AS_JSON.read_text("utf-8"))
    document["files"][name.removeprefix(FILES)] = "ZXZpbA=="
    as_json = tmp_path / "evil.json"
    as_json.write_text(json.dumps(document), "utf-8")
    assert refusal(as_json, tmp_path) == "store.archive_damaged"


def test_members_that_nobody_promised_or_that_come_twice_are_refused(tmp_path: Path) -> None:
    more = zipped(tmp_path / "more", members() | {f"{FILES}signature.json": b"{}"})
    assert refusal(more, tmp_path) == "store.archive_damaged"
    zipped(more, members())
    with zipfile.ZipFile(more, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(ROWS, b"{}")
    assert refusal(more, tmp_path) == "store.archive_damaged"


def bomb(path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(HEADER, members()[HEADER])
        with archive.open(ROWS, "w", force_zip64=False) as member:
            for _ in range(300):
                member.write(b" " * 1_000_000)
    path.write_bytes(packed.getvalue())


def lying_bomb(path: Path) -> None:
    """The same, saying that it is small."""
    bomb(path)
    raw = path.read_bytes()
    path.write_bytes(raw.replace((300_000_000).to_bytes(4, "little"), (900).to_bytes(4, "little")))


def many_members(path: Path) -> None:
    names = {f"{FILES}{number}": b"" for number in range(30_000)}
    zipped(path, members() | names)


def deep(path: Path) -> None:
    path.write_bytes(b'{"archive":' + b"[" * 900_000)


def deep_rows(path: Path) -> None:
    rows = b'{"person":{"columns":["id"],"rows":[' + b"[" * 500_000
    zipped(path, with_digests(members() | {ROWS: rows}))


def long_number(path: Path) -> None:
    path.write_bytes(AS_JSON.read_bytes().replace(b'"format": 1', b'"format": ' + b"9" * 90_000))


def endless_key(path: Path) -> None:
    path.write_bytes(b'{"' + b"a" * 30_000_000)


@pytest.mark.parametrize(
    "make", [bomb, lying_bomb, many_members, deep, deep_rows, long_number, endless_key]
)
def test_what_is_made_to_exhaust_us_is_refused_soon(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    source = tmp_path / "bomb"
    make(source)
    began = time.process_time()
    tracemalloc.start()
    assert refusal(source, tmp_path) in REFUSALS | {"store.archive_too_large"}
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (peak < 200_000_000, time.process_time() - began < 5) == (True, True)


def row_of(table: str, **columns: Any) -> Callable[[dict[str, Any]], None]:  # noqa: ANN401 - any JSON
    def change(tables: dict[str, Any]) -> None:
        row = tables[table]["rows"][0]
        for name, value in columns.items():
            row[tables[table]["columns"].index(name)] = value

    return change


def with_table(tables: dict[str, Any]) -> None:
    tables["sqlite_master"] = {"columns": ["sql"], "rows": [["DROP TABLE person"]]}


def with_column(tables: dict[str, Any]) -> None:
    tables["person"]["columns"][1] = 'name") VALUES (1); --'


def short_row(tables: dict[str, Any]) -> None:
    tables["person"]["rows"][0].pop()


def same_row_twice(tables: dict[str, Any]) -> None:
    tables["person"]["rows"] *= 2


@pytest.mark.parametrize(
    "change",
    [
        with_table,
        with_column,
        short_row,
        same_row_twice,
        row_of("affiliation", person_id=77),
        row_of("note", channel="pigeon"),
        row_of("note", pen="goose"),
        row_of("note", person_id=None),
        row_of("interview", starts_at="half past nine"),
        row_of("note_event", recorded_at="then"),
        row_of("person", full_name=""),
        row_of("person", full_name="\ud800"),
        row_of("person", id=2**70),
        row_of("person", full_name=["a"]),
        row_of("operation_change", table_name="sqlite_master"),
        row_of("operation_change", before='{"full_name = 1; --": 1}'),
        row_of("operation_change", before="no JSON"),
    ],
)
def test_rows_that_no_store_would_have_are_refused(
    tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    content = members()
    tables = json.loads(content[ROWS])
    change(tables)
    rows = json.dumps(tables).encode()
    source = zipped(tmp_path / "wrong", with_digests(content | {ROWS: rows}))
    assert refusal(source, tmp_path) == "store.archive_damaged"


def test_a_refused_archive_leaves_an_open_store_alone(store: Store, tmp_path: Path) -> None:
    before = (store.folder / STORE).read_bytes()
    lying_bomb(tmp_path / "bomb")
    assert refusal(tmp_path / "bomb", tmp_path)
    assert (store.folder / STORE).read_bytes() == before


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def in_parts(raw: bytes, size: int) -> Pieces:
    """A cursor that gets a few bytes at a time, whatever it asks for."""
    file = io.BytesIO(raw)
    return Pieces(lambda _size: file.read(size))


@given(document=st.dictionaries(st.text(), st.lists(JSON)), size=st.integers(1, 40))
def test_a_document_in_pieces_is_the_document(document: dict[str, list[Any]], size: int) -> None:
    pieces = in_parts(json.dumps(document, ensure_ascii=False).encode(errors="replace"), size)
    wanted = json.loads(json.dumps(document, ensure_ascii=False).encode(errors="replace"))
    found = {key: [pieces.value() for _ in pieces.items()] for key in pieces.members()}
    pieces.end()
    assert found == wanted


@settings(max_examples=300)
@given(raw=st.binary() | st.text('{}[]":,\\ 1e-aé\ufeff').map(str.encode), size=st.integers(1, 9))
def test_no_bytes_do_more_than_fail(raw: bytes, size: int) -> None:
    pieces = in_parts(raw, size)
    try:
        for _key in pieces.members():
            for _ in pieces.items():
                pieces.flat_list()
        pieces.end()
    except ValueError:
        pass
