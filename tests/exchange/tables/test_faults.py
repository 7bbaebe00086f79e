"""Tables that are damaged, endless or hostile: told in words, and never the whole file lost."""

from __future__ import annotations

import time
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.exchange.tables import charset, layout_key, look_at, read_contacts
from cards.exchange.tables import reading as reading_module
from cards.exchange.tables.charset import charset_of
from cards.model.errors import InputError

HEAD = "name,email\n"


def saved(tmp_path: Path, content: str | bytes) -> Path:
    path = tmp_path / "people.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def names(tmp_path: Path, content: str) -> list[str]:
    return [each.person.full_name for each in read_contacts(saved(tmp_path, content)).contacts]


def test_a_quotation_mark_left_open_costs_its_row_alone(tmp_path: Path) -> None:
    rows = "".join(f"P{at},p{at}@x.example\n" for at in range(3_000))
    reading = read_contacts(saved(tmp_path, f'{HEAD}Ana,"a@x.example\n{rows}'))
    assert len(reading.contacts) == 3_000
    assert [(each.line, each.reason.code) for each in reading.skipped] == [
        (2, "exchange.broken_quotes")
    ]


def test_a_file_of_nothing_but_open_quotation_marks_is_read_at_once(tmp_path: Path) -> None:
    content = HEAD + 'x","y\n' * 30_000
    start = time.process_time()
    reading = read_contacts(saved(tmp_path, content))
    assert time.process_time() - start < 10
    assert len(reading.skipped) == 1_001
    assert reading.skipped[0].reason.values == {"count": 29_000}


def test_cells_of_several_lines_count_as_one_row(tmp_path: Path) -> None:
    text = 'name,note\nAna,"one\ntwo\r\nthree"\nBo,x\n'
    contacts = read_contacts(saved(tmp_path, text)).contacts
    assert [(each.line, each.person.note) for each in contacts] == [
        (2, "one\ntwo\nthree"),
        (3, "x"),
    ]


def test_a_line_without_end_is_told_and_passed_over(tmp_path: Path) -> None:
    content = f"{HEAD}Ana,a@x.example\n{'x' * 9_000_000}\nBo,b@x.example\n"
    assert names(tmp_path, content) == ["Ana", "Bo"]


def test_control_characters_are_taken_out(tmp_path: Path) -> None:
    heads = "name;note;email;phone;company"
    text = f"{heads}\nA\x1bna\u0085 Ruiz;one\x07 two;ana@larch.example;0221 44;Larch GmbH\n"
    (contact,) = read_contacts(saved(tmp_path, text.encode())).contacts
    assert contact.person.full_name == "Ana Ruiz"
    assert contact.person.note == "one two"


def test_what_turns_the_direction_of_names_is_taken_out_and_told(tmp_path: Path) -> None:
    reading = read_contacts(saved(tmp_path, "name,note\nAna \u202eziuR,\u202bnote\u202c\n"))
    person = reading.contacts[0].person
    assert (person.full_name, person.note) == ("Ana ziuR", "\u202bnote\u202c")
    assert [each.reason.code for each in reading.skipped] == ["exchange.turned_row"]


def test_too_many_rows_are_left_out_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_module, "ROW_LIMIT", 100)
    reading = read_contacts(saved(tmp_path, HEAD + "Ana,a@x.example\n" * 200))
    assert len(reading.contacts) == 100
    assert [(each.line, each.reason.code) for each in reading.skipped] == [
        (102, "exchange.too_many_rows")
    ]


def test_a_file_too_big_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    with path.open("wb") as big:
        big.truncate(charset.LIMIT_MB * 1_000_000 + 1)
    with pytest.raises(InputError) as caught:
        look_at(path)
    assert caught.value.code == "exchange.too_big"


def test_very_many_columns_are_no_trouble(tmp_path: Path) -> None:
    heads = ",".join(["name", "email", *(f"c{at}" for at in range(20_000))])
    assert names(tmp_path, f"{heads}\nAna{',x' * 20_000}\n") == ["Ana"]


def test_ten_thousand_rows_are_read_in_time_and_memory(tmp_path: Path) -> None:
    row = "Ana,Ruiz,a{0}@x.example,Larch,Head,0221 {0},{0} Main St,Köln,50667,Germany\n"
    head = "First Name,Last Name,Email,Company,Position,Phone,Street,City,Zip,Country\n"
    path = saved(tmp_path, head + "".join(row.format(at) for at in range(10_000)))
    start = time.process_time()
    assert len(read_contacts(path).contacts) == 10_000
    assert time.process_time() - start < 3  # about 0.6 s
    tracemalloc.start()
    small = saved(tmp_path, head + "".join(row.format(at) for at in range(5_000)))
    reading = read_contacts(small)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(reading.contacts) == 5_000
    assert peak < 20_000_000


def test_countries_that_nobody_knows_take_no_time(tmp_path: Path) -> None:
    rows = "".join(f"Ana,Nowhere{at % 3000}\n" for at in range(20_000))
    start = time.process_time()
    reading = read_contacts(saved(tmp_path, f"name,country\n{rows}"))
    assert time.process_time() - start < 10  # a second
    assert len(reading.contacts) == 20_000


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("name\nZoë Größ\n", "utf-8"),
        ("name\nZoë Größ\n", "utf-8-sig"),
        ("name\nZoë Größ\n", "utf-16"),
        ("name\nZoë Größ\n", "utf-16-le"),
        ("name\nZoë Größ\n", "utf-16-be"),
        ("name\nZoë Größ\n", "cp1252"),
        ("name,note\nAna O’Brien,it’s the “big” one – really…\n", "cp1252"),
        ("name\nÖzgür Çelik\nIñigo Núñez\n", "cp1252"),
        ("name\nMiloš Žižka\nŠárka\n", "cp1252"),
        ("name\nJosé García\nÑandú Muñoz\n", "mac_roman"),
        ("name\nFrançois Lefèvre\nHélène\n", "mac_roman"),
        ("name\nJürgen Groß\nÄnne Öl\n", "mac_roman"),
        ("氏名\n山田 太郎\nスズキ イチロー\n", "cp932"),
        ("name,note\nAna Ruiz,東京で会った\n", "cp932"),
    ],
)
def test_an_encoding_is_told_by_evidence(tmp_path: Path, text: str, codec: str) -> None:
    path = saved(tmp_path, text.encode(codec))
    found, errors = charset_of(path)
    assert path.read_text(found, errors).removeprefix("\ufeff") == text


@pytest.mark.parametrize(
    "content",
    [b"\x00\x01\x02\x03", b"\x7fELF\x02\x01\x01\x00\x00", b"%PDF-1.7\n\x00\x01", bytes(range(256))],
)
def test_what_is_no_text_says_so(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(InputError) as caught:
        read_contacts(saved(tmp_path, content))
    assert caught.value.code == "exchange.not_text"


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    for path in (tmp_path / "no.csv", tmp_path):
        with pytest.raises(InputError) as caught:
            look_at(path)
        assert caught.value.code == "model.unreadable"


LIKELY = st.lists(
    st.sampled_from(
        [
            b"name", b"email", b"Title", b"First Name", b"vcard", b"full_name", b",",
            b";", b"\t", b"|", b"\n",
            b"\r\n", b"\r", b'"', b'""', b"\xef\xbb\xbf", b"\xff\xfe", b"sep=;\n", b" ::: ",
            b"a@x.example",
            b"\xe9", b"\x82\xa0", b"\x8e", b"\x00", b"Ana Ruiz", b"Address 1 - City", b"Germany",
            b"1980-05-21",
            b"Birthday", b"<a@x.example>", b"Country", b"Phone 1 - Type", b"Phone 1 - Value", b"* ",
            b"E-mail 1 - Value", b"E-mail 1 - Type", b"Address 1 - Type", b"Notes:", b"=1", b"'",
        ]
    ),
    max_size=60,
).map(b"".join)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(content=st.binary(max_size=200) | LIKELY)
def test_any_bytes_give_people_or_one_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(content)
    with suppress(InputError):
        layout_key(look_at(path))
    with suppress(InputError):
        reading = read_contacts(path)
        assert all(
            "\n" not in each.person.full_name or look_at(path).is_ours for each in reading.contacts
        )


GARBAGE = st.lists(
    st.sampled_from(
        [b",", b"\n", b"\r", b'"', b'""', b"x", b"\xe9", b"\x82", b" ::: ", b"=1", b"'", b"\x1b"]
    ),
    max_size=60,
).map(b"".join)


@settings(max_examples=150, deadline=None)
@given(before=GARBAGE, after=GARBAGE)
def test_a_good_row_among_garbage_survives(
    tmp_path_factory: pytest.TempPathFactory, before: bytes, after: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "among.csv"
    # A quotation mark may hold what follows it, up to the next: only those after it are fair.
    lines = [b"name,email", before.replace(b'"', b""), b"Zed Last,zed@x.example", after]
    path.write_bytes(b"\n".join(lines))
    people = [each.person.email for each in read_contacts(path).contacts]
    assert "zed@x.example" in people


def test_what_is_no_address_is_told_and_kept_and_a_sum_is_nobody(tmp_path: Path) -> None:
    rows = '"Müller, Jürgen",wang@@bright,Atlas\n"Ana Ruiz, PhD",ana@atlas.example,Atlas\n,,Total\n'
    reading = read_contacts(saved(tmp_path, f"name,email,company\n{rows}"))
    people = [each.person for each in reading.contacts]
    assert [each.full_name for each in people] == ["Jürgen Müller", "Ana Ruiz, PhD"]
    assert [(each.email, each.note) for each in people] == [
        ("", "wang@@bright"),
        ("ana@atlas.example", ""),
    ]
    assert [(each.line, each.reason.code) for each in reading.skipped] == [
        (2, "exchange.odd_email"),
        (4, "exchange.nameless_row"),
    ]
