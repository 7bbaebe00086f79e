"""People from CSV files as spreadsheets really save them, and one clear sentence when not."""

from __future__ import annotations

import csv
import io
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.exchange.csv_people import Row, read_people
from cards.exchange.messages import MESSAGES
from cards.model import messages as model_messages
from cards.model.errors import InputError
from cards.model.people import Address

TABLE = (
    "full_name,company,talked_about,street,city,postcode,country\n"
    "Zoë O’Brien,Larch & Co,the new depot,3 Mill Lane,Leeds,LS1 4AP,United Kingdom\n"
)


def people(tmp_path: Path, content: str | bytes, encoding: str = "utf-8") -> list[Row]:
    file = tmp_path / "people.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return list(read_people(file))


def sentence(tmp_path: Path, content: str | bytes) -> str:
    with pytest.raises(InputError) as caught:
        people(tmp_path, content)
    error = caught.value
    said = (MESSAGES | model_messages.MESSAGES)[error.code].format(**error.values)
    assert said.startswith(str(tmp_path))
    assert "\n" not in said
    return said.removeprefix(str(tmp_path / "people.csv")).strip(" ,:")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_usual_way_to_save_reads_the_same(
    tmp_path: Path, encoding: str, delimiter: str, line_end: str
) -> None:
    text = TABLE.replace(",", delimiter).replace("\n", line_end)
    (row,) = people(tmp_path, text, encoding)
    assert row.number == 2
    assert row.name == "Zoë O’Brien"
    assert row.fields["company"] == "Larch & Co"
    assert row.address == Address(
        street="3 Mill Lane", city="Leeds", postcode="LS1 4AP", country="GB"
    )


def test_utf_16_with_either_byte_order(tmp_path: Path) -> None:
    for mark, codec in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert people(tmp_path, mark + TABLE.encode(codec))[0].name == "Zoë O’Brien"


def test_one_column_is_enough(tmp_path: Path) -> None:
    rows = people(tmp_path, "full_name\nCher\n\nPelé\n")
    assert [(row.number, row.name) for row in rows] == [(2, "Cher"), (4, "Pelé")]


def test_excel_may_say_its_separator(tmp_path: Path) -> None:
    (row,) = people(tmp_path, "sep=;\r\nfull_name;company\r\nAna Ruiz;A, B and C\r\n")
    assert row.fields["company"] == "A, B and C"


def test_a_separator_that_cannot_be_one_is_not_believed(tmp_path: Path) -> None:
    assert people(tmp_path, 'sep="\nfull_name,city\nAna,Troy\n')[0].fields["city"] == "Troy"


def test_column_names_may_be_typed_as_people_type_them(tmp_path: Path) -> None:
    (row,) = people(tmp_path, " Full Name ,TALKED-ABOUT,Shoe size\nAna Ruiz,rust,38\n")
    assert row.fields == {"full_name": "Ana Ruiz", "talked_about": "rust", "shoe_size": "38"}


def test_cells_are_tidied_but_keep_their_lines_where_they_may(tmp_path: Path) -> None:
    (row,) = people(tmp_path, 'full_name,street\n" Ana\u00a0\n Ruiz ","12 Oak St \r\n Apt 4"\n')
    assert row.fields == {"full_name": "Ana Ruiz", "street": "12 Oak St\nApt 4"}


def test_rows_are_counted_as_a_spreadsheet_counts_them(tmp_path: Path) -> None:
    text = 'full_name,street\nAna,"1 Oak\nApt 2"\n,\nBo,"2 Elm"\n'
    assert [(row.number, row.name) for row in people(tmp_path, text)] == [(2, "Ana"), (4, "Bo")]


def test_trailing_empty_columns_are_passed_over(tmp_path: Path) -> None:
    (row,) = people(tmp_path, "full_name,city,,\nAna,Troy,,\n")
    assert row.fields == {"full_name": "Ana", "city": "Troy"}


QUOTE = "put text that holds the separator in quotation marks."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty: the first line has to name the columns."),
        (b"\n \n,,\n", "is empty: the first line has to name the columns."),
        (
            "ful_name,city\nAna,Troy\n",
            "has no column “full_name”; is “ful_name” meant? Rename it to “full_name”.",
        ),
        (
            "city,zip\nTroy,1\n",
            "has no column “full_name”; its columns are city, zip. Rename the one that holds it.",
        ),
        (
            "full_name,City,city\nAna,a,b\n",
            "names the column “city” twice; rename or remove one.",
        ),
        (
            "full_name,city\nAna,Troy\nBo,Troy,NY\n",
            f"row 3: the file has 2 columns, this row 3; {QUOTE}",
        ),
        (
            "full_name,city\nAna\n",
            f"row 2: the file has 2 columns, this row 1; {QUOTE}",
        ),
        (
            "full_name,city\nAna,Troy\n ,Troy\n",
            "row 3, has no name in “full_name”; fill it in or remove the row.",
        ),
        (
            "full_name,country\nAna,Grmany\n",
            "row 2: “Grmany” is not a country; is Germany meant?",
        ),
        (
            "full_name,country\nAna,qqqq\n",
            "row 2: “qqqq” is not a country; write its name or two-letter code.",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_row(
    tmp_path: Path, content: str | bytes, said: str
) -> None:
    assert sentence(tmp_path, content) == said


def test_a_header_too_long_to_be_one_says_so(tmp_path: Path) -> None:
    assert sentence(tmp_path, b"x" * 200_000).startswith("row 1, cannot be read as CSV")


def test_a_quotation_mark_left_open_does_not_swallow_the_rest(tmp_path: Path) -> None:
    said = sentence(tmp_path, 'full_name,note\nAna,"open\nBo,closed\n')
    assert said.startswith("row 2, cannot be read as CSV")


UNREADABLE = "is not text that can be read; save it as CSV or plain text in UTF-8 and try again."


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00" + bytes(range(256)),
        b"full_name\nJos\x81\n",
        TABLE.encode("utf-16-le"),
        TABLE.encode("utf-32"),
        "full_name\nJosé Muñoz Ibáñez\n".encode() + b"Ren\xe9\n",
        b"\xff\xfe\x00",
    ],
    ids=["spreadsheet", "not Windows-1252", "no mark", "UTF-32", "damaged UTF-8", "half a letter"],
)
def test_what_is_no_text_says_so(tmp_path: Path, content: bytes) -> None:
    assert sentence(tmp_path, content) == UNREADABLE


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    for path, why in ((tmp_path / "no.csv", "there is no such file"), (tmp_path, "it is a folder")):
        with pytest.raises(InputError) as caught:
            next(read_people(path))
        assert caught.value.values["reason"] == why


def test_a_file_too_big_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    with file.open("wb") as big:
        big.truncate(101_000_000)
    with pytest.raises(InputError, match=r"exchange\.too_big"):
        next(read_people(file))


def test_a_long_file_takes_no_more_memory(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("full_name,note\n" + f"Ana Ruiz,{'word ' * 500}\n" * 4_000, encoding="utf-8")
    next(read_people(file))
    tracemalloc.start()
    assert sum(1 for _ in read_people(file)) == 4_000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8_000_000 < file.stat().st_size


CELLS = st.text(st.characters(exclude_categories=("C", "Z")), max_size=12)


@given(rows=st.lists(st.tuples(CELLS.filter(bool), CELLS), min_size=1, max_size=5))
def test_what_was_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]
) -> None:
    table = io.StringIO()
    csv.writer(table).writerows([("full_name", "shoe"), *rows])
    file = tmp_path_factory.getbasetemp() / "round.csv"
    file.write_text(table.getvalue(), encoding="utf-8", newline="")
    read = [(row.fields["full_name"], row.fields["shoe"]) for row in read_people(file)]
    assert read == rows


@given(content=st.binary(max_size=80), header=st.sampled_from([b"", b"full_name,city\n"]))
def test_any_bytes_give_rows_or_one_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, header: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.csv"
    file.write_bytes(header + content)
    with suppress(InputError):
        assert all(row.name for row in read_people(file))
