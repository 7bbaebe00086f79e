"""Whatever bytes a file holds, reading it ends, and good cards among rubbish are saved."""

from __future__ import annotations

import base64
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cards.exchange.messages import MESSAGES
from cards.exchange.vcard import limits, read_vcards
from cards.model.errors import InputError
from cards.model.incoming import Reading

GOOD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Good Card\r\nNOTE:one li\r\n ne\r\nEND:VCARD\r\n"
SHAPES = st.sampled_from(
    [
        b"BEGIN:VCARD\r\n",
        b"END:VCARD\r\n",
        b"  BEGIN:VCARD\n",
        b"VERSION:2.1\n",
        b"VERSION:4.0\r",
        b"AGENT:\r\n",
        b"AGENT:BEGIN:VCARD\\nFN:In\\nEND:VCARD",
        b"BEGIN:VEVENT\n",
        b"FN;CHARSET=SHIFT_JIS:\x95\x5c\n",
        b"FN:",
        b"N;ENCODING=QUOTED-PRINTABLE:=E4=\n",
        b"PHOTO;ENCODING=b:AAAA\n",
        b"PHOTO;BASE64:/9j/\n\n",
        b'ADR;TYPE="a;b:;;\\;\\,;\\',
        b"item1.X-ABLabel:_$!<Home>!$_\n",
        b"item1.ADR:;;x;y\n",
        b"LABEL:a=\\nb\n",
        b"BDAY:1604-02-30\nKIND:",
        b"TEL;PREF=\xb2:1\nEMAIL;PREF=99999:x\n",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\x00B\x00E\x00G\x00I\x00N\x00:",
        b"\x1b$B\n",
        b" folded\n",
        b"\t\n",
        b"=\n",
        b":\n;\n",
    ]
)
RUBBISH = st.lists(st.one_of(st.binary(max_size=40), SHAPES), max_size=12).map(b"".join)
QUICK = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
)


def read(folder: Path, content: bytes) -> Reading:
    file = folder / "some.vcf"
    file.write_bytes(content)
    return read_vcards(file)


def read_or_refused(folder: Path, content: bytes) -> Reading:
    """The reading; an empty one when the file was refused as holding no vCard."""
    try:
        return read(folder, content)
    except InputError as error:
        if error.code != "exchange.no_vcard":
            raise
        return Reading(path=folder)


@QUICK
@given(content=RUBBISH)
@example(content=b"")
@example(content=GOOD.decode().encode("utf-16"))
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes) -> None:
    reading = read_or_refused(tmp_path, content)
    for contact in reading.contacts:
        person = contact.person
        assert person.full_name.strip()
        for line in person.vcard.split("\n"):
            assert line == line.strip("\r\n\x00")
            assert not line or ":" in line
    for each in reading.skipped:
        assert MESSAGES[each.reason.code].format(**each.reason.values)


@QUICK
@given(before=RUBBISH, after=RUBBISH)
def test_a_good_card_among_rubbish_is_saved(tmp_path: Path, before: bytes, after: bytes) -> None:
    marks = b"\x00B\x00E\x00G\x00I\x00N"
    whole = before + b"\r\n" + GOOD + after
    if marks in whole:  # the whole file is in UTF-16 then
        return
    saved = [each.person for each in read(tmp_path, whole).contacts]
    assert ("Good Card", "one line") in [(each.full_name, each.note) for each in saved]


def test_a_photo_of_20_mb_is_not_decoded(tmp_path: Path) -> None:
    photo = base64.b64encode(b"\xff\xd8\xff" + bytes(range(250)) * 80_000)
    tracemalloc.start()
    reading = read(tmp_path, GOOD + GOOD.replace(b"NOTE", b"PHOTO;ENCODING=b:" + photo + b"\r\nX"))
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < len(photo) + 60_000_000  # the test's own bytes, and little more
    assert [each.person.full_name for each in reading.contacts] == ["Good Card"] * 2
    assert [each.reason.code for each in reading.skipped] == ["exchange.vcard_big_photo"]


def test_more_than_a_card_may_have_is_told(tmp_path: Path) -> None:
    many = b"".join(b"TEL:%d\r\n" % number for number in range(5_000))
    reading = read(tmp_path, GOOD.replace(b"NOTE", many + b"NOTE"))
    assert [each.reason.code for each in reading.skipped] == ["exchange.vcard_many_properties"]
    assert reading.skipped[0].reason.values["count"] == 4_003


def test_too_many_cards_are_refused_before_they_are_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "CARDS", 3)
    with pytest.raises(InputError) as raised:
        read(tmp_path, GOOD * 4)
    assert raised.value.code == "exchange.too_many_cards"
    assert len(read(tmp_path, GOOD * 3).contacts) == 3


def test_a_file_too_large_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "huge.vcf"
    with file.open("wb") as hollow:
        hollow.truncate(limits.FILE_MB * 1_000_000 + 1)
    with pytest.raises(InputError) as raised:
        read_vcards(file)
    assert raised.value.code == "exchange.too_big"


@pytest.mark.parametrize("there", [False, True])
def test_what_is_no_file_is_refused(tmp_path: Path, *, there: bool) -> None:
    with pytest.raises(InputError) as raised:
        read_vcards(tmp_path if there else tmp_path / "none.vcf")
    assert raised.value.code == "model.unreadable"


def test_rubbish_without_end_is_told_up_to_a_number(tmp_path: Path) -> None:
    reading = read(tmp_path, GOOD.replace(b"NOTE", b"rubbish\r\n" * 12_000 + b"NOTE"))
    assert len(reading.skipped) == limits.TOLD + 1
    assert reading.skipped[-1].reason.code == "exchange.vcard_more"
