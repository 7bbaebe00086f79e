"""What a file is, by what is in it."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cards.exchange.reading import FileKind, kind_of, read_any
from cards.model.errors import InputError

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nEND:VCARD\r\n"
MEETING = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260312T090000Z\r\nSUMMARY:Interview\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)
MAIL = "From: Ana Ruiz <ana@atlas.example>\nSubject: Hello\n continued\nDate: x\n\nFrom: here on\n"
TABLE = "name,email\nAna Ruiz,ana@atlas.example\n"


@pytest.mark.parametrize("ending", [".vcf", ".ics", ".eml", ".csv", ".txt", ""])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (CARD, FileKind.VCARD),
        ("\n\n  begin:vcard\n", FileKind.VCARD),
        ("Somebody wrote above it.\n" + CARD, FileKind.VCARD),
        (MEETING, FileKind.CALENDAR),
        (MAIL, FileKind.MAIL),
        (MAIL + MEETING, FileKind.MAIL),
        ("From ana@atlas.example Thu Mar 12 09:00:00 2026\n" + MAIL, FileKind.MAIL),
        ("812       \n" + MAIL, FileKind.MAIL),
    ],
)
def test_the_content_tells(
    tmp_path: Path, text: str, kind: FileKind, ending: str, codec: str
) -> None:
    path = tmp_path / f"file{ending}"
    path.write_bytes(text.encode(codec))
    assert kind_of(path) is kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.VCF", "vcard"),
        ("a.ics", "calendar"),
        ("a.mbox", "mail"),
        ("a.tsv", "table"),
        ("a", "table"),
    ],
)
def test_else_the_ending_tells(tmp_path: Path, name: str, kind: str) -> None:
    path = tmp_path / name
    path.write_text(TABLE, encoding="utf-8")
    assert kind_of(path) == kind


def test_each_kind_is_read_by_its_reader(tmp_path: Path) -> None:
    found = []
    for number, text in enumerate((CARD, MEETING, MAIL, TABLE)):
        path = tmp_path / str(number)
        path.write_text(text, encoding="utf-8")
        reading = read_any(path)
        found.append((len(reading.contacts), len(reading.invitations), len(reading.messages)))
    assert found == [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 0, 0)]


def _zip(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as packed:
        for name in names:
            packed.writestr(name, "")
    return path


def test_archives_and_packed_files_are_refused(tmp_path: Path) -> None:
    archive = _zip(tmp_path / "a.csv", "archive.json", "rows.json")
    document = tmp_path / "a.json"
    document.write_text('{"archive": {"format": 1}}', encoding="utf-8")
    store = tmp_path / "cordially.sqlite"
    store.write_bytes(b"SQLite format 3\0" + bytes(100))
    packed = _zip(tmp_path / "takeout.zip", "Takeout/Contacts/All.vcf")
    picture, text = tmp_path / "card.csv", tmp_path / "letter.pdf"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    text.write_bytes(b"%PDF-1.7\n")
    for path, code in (
        (archive, "exchange.is_archive"),
        (document, "exchange.is_archive"),
        (store, "exchange.is_archive"),
        (packed, "exchange.is_packed"),
        (picture, "exchange.is_picture"),
        (text, "exchange.is_document"),
        (tmp_path / "none.vcf", "model.unreadable"),
        (tmp_path, "model.unreadable"),
    ):
        with pytest.raises(InputError) as caught:
            read_any(path)
        assert caught.value.code == code


@pytest.mark.parametrize("name", ["xl/workbook.xml", "word/document.xml", "content.xml"])
def test_workbooks_are_tables(tmp_path: Path, name: str) -> None:
    assert kind_of(_zip(tmp_path / "a.vcf", name)) is FileKind.TABLE


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    content=st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")),
        st.binary(max_size=60).map(lambda rest: b"PK\x03\x04" + rest),
        st.lists(st.sampled_from([*CARD.split("\r\n"), *MAIL.split("\n"), "\0", "PK"])).map(
            lambda lines: "\n".join(lines).encode()
        ),
    )
)
def test_any_bytes_are_read_or_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any"
    path.write_bytes(content)
    with suppress(InputError):
        assert read_any(path).path == path
