"""Workbooks as Excel, Numbers and LibreOffice save them, and as nobody should."""

from __future__ import annotations

import datetime as dt
import random
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from cards.exchange.messages import MESSAGES
from cards.exchange.tables import look_at, package, read_contacts
from cards.exchange.tables.cells import column_letters
from cards.model.errors import InputError
from cards.model.people import Address

HEADS = ("Full name", "E-mail", "Phone", "ZIP", "City", "Birthday", "Note")
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def test_columns_have_the_letters_of_a_spreadsheet() -> None:
    for at in (0, 25, 26, 701, 702, 16_383):
        assert column_letters(at) == get_column_letter(at + 1)


def sheet_of(workbook: openpyxl.Workbook) -> Worksheet:
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    return sheet


def saved(workbook: openpyxl.Workbook, tmp_path: Path) -> Path:
    path = tmp_path / "people.xlsx"
    workbook.save(path)
    return path


def made(tmp_path: Path, rows: str, strings: str = "", prefix: str = "", main: str = MAIN) -> Path:
    """A workbook written by hand: one sheet with these rows."""
    path = tmp_path / "made.xlsx"
    colon = f"{prefix}:" if prefix else ""
    space = f"xmlns:{prefix}" if prefix else "xmlns"
    kind = f'Type="{RELATIONS}/'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" {kind}officeDocument"'
            ' Target="/xl/book.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/book.xml",
            f'<{colon}workbook {space}="{main}" xmlns:r="{RELATIONS}"><{colon}sheets>'
            f'<{colon}sheet name="One" sheetId="1" r:id="b"/></{colon}sheets></{colon}workbook>',
        )
        archive.writestr(
            "xl/_rels/book.xml.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="b" {kind}worksheet"'
            f' Target="one.xml"/><Relationship Id="c" {kind}sharedStrings" Target="s.xml"/>'
            "</Relationships>",
        )
        archive.writestr("xl/s.xml", strings or f'<sst xmlns="{main}"/>')
        archive.writestr(
            "xl/one.xml",
            rows
            if rows.startswith("<!")
            else f'<{colon}worksheet {space}="{main}"><{colon}sheetData>{rows}'
            f"</{colon}sheetData></{colon}worksheet>",
        )
    return path


def told(path: Path) -> list[str]:
    return [
        MESSAGES[each.reason.code].format(**each.reason.values)
        for each in read_contacts(path).skipped
    ]


def code_of(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_contacts(path)
    assert MESSAGES[caught.value.code].format(**caught.value.values)
    return caught.value.code


def test_numbers_and_dates_are_read_as_people_see_them(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = sheet_of(workbook)
    sheet.append(HEADS)
    day, midnight = dt.date(1980, 5, 21), dt.datetime.fromisoformat("2020-02-01T00:00")
    sheet.append(["Ana Ruiz", "ana@x.example", 5035550100, 1067, "Dresden", day, 0.5])
    sheet.append(["Bo Li", None, 491701234567.0, 501, "Holtsville", midnight, 12])
    sheet.append(["Cy Dale", None, 5550100, 972011234, "Portland", None, dt.time(9, 30)])
    sheet["C2"].number_format = "[<=9999999]###-####;(###) ###-####"
    sheet["C4"].number_format = "[<=9999999]###-####;(###) ###-####"
    sheet["D2"].number_format = sheet["D3"].number_format = "00000"
    sheet["D4"].number_format = "00000\\-0000"
    sheet["G2"].number_format = "0%"
    people = [each.person for each in read_contacts(saved(workbook, tmp_path)).contacts]
    assert [each.phone for each in people] == ["(503) 555-0100", "491701234567", "555-0100"]
    assert [each.address.postcode for each in people] == ["01067", "00501", "97201-1234"]
    assert [each.vcard for each in people] == ["BDAY:19800521", "BDAY:20200201", ""]
    assert [each.note for each in people] == ["0.5", "12", "09:30:00"]


def test_the_worksheet_with_people_is_read_and_the_others_are_told(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet_of(workbook).append(["Budget", 3])
    people = workbook.create_sheet("Interviewers")
    people.append(["", ""])
    people.append(["Name", "Firma", "E-Mail"])
    people.append(["Uta Löw", "Larch", "uta@larch.example"])
    workbook.create_sheet("Empty")
    hidden = workbook.create_sheet("Old")
    hidden.append(["Name", "Firma", "E-Mail", "Ort", "PLZ"])
    hidden.sheet_state = "hidden"
    path = saved(workbook, tmp_path)
    (contact,) = read_contacts(path).contacts
    assert (contact.person.full_name, contact.company, contact.line) == ("Uta Löw", "Larch", 3)
    assert told(path) == [
        "Only the worksheet “Interviewers” was read; the workbook also has “Sheet”, “Old”."
    ]
    look = look_at(path)
    assert (look.sheet, look.header_row) == ("Interviewers", 2)


def test_merged_cells_hidden_rows_and_gaps_are_no_trouble(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = sheet_of(workbook)
    sheet["A1"] = "People met in spring"
    sheet.merge_cells("A1:C1")
    sheet["B3"], sheet["C3"] = "Name", "City"
    sheet["B5"], sheet["C5"] = "Ana", "Troy"
    sheet["B9"] = "Bo"
    sheet.merge_cells("B9:C9")
    sheet.row_dimensions[5].hidden = True
    found = read_contacts(saved(workbook, tmp_path))
    assert [(each.line, each.person.full_name) for each in found.contacts] == [
        (5, "Ana"),
        (9, "Bo"),
    ]
    assert not found.skipped


def test_formulas_count_by_what_they_last_gave(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c>'
        '<c r="B1" t="inlineStr"><is><t>City</t></is></c></row>'
        '<row r="2"><c r="A2" t="str"><f>"A"&amp;"na"</f><v>Ana</v></c>'
        '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
        '<row r="3"><c r="A3"><f>HYPERLINK("x")</f></c><c r="B3" t="b"><v>1</v></c></row>'
    )
    (contact,) = read_contacts(made(tmp_path, rows)).contacts
    assert (contact.person.full_name, contact.person.address) == ("Ana", Address())


@pytest.mark.parametrize(("prefix", "main"), [("", MAIN), ("x", MAIN), ("", STRICT)])
def test_each_way_to_write_the_same_sheet(tmp_path: Path, prefix: str, main: str) -> None:
    colon = f"{prefix}:" if prefix else ""
    strings = (
        f'<sst xmlns="{main}"><si><t>氏名</t><rPh sb="0" eb="2"><t>シメイ</t></rPh></si>'
        "<si><r><t>山田 </t></r><r><t>太郎</t></r></si><si><t>mail</t></si>"
        "<si><t>t_x0040_x.example</t></si></sst>"
    )
    cell = f'<{colon}c t="s"><{colon}v>{{}}</{colon}v></{colon}c>'
    row = f"<{colon}row>{{}}</{colon}row>"
    rows = row.format(cell.format(0) + cell.format(2)) + row.format(cell.format(1) + cell.format(3))
    (contact,) = read_contacts(made(tmp_path, rows, strings, prefix, main)).contacts
    assert (contact.person.full_name, contact.person.email) == ("山田 太郎", "t@x.example")


def test_what_openpyxl_reads_we_read(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - test data
    workbook = openpyxl.Workbook()
    sheet = sheet_of(workbook)
    values = [
        "Ana & Bo",
        "a\nb",
        "  x ",
        "<é>",
        17,
        0.25,
        1e15,
        123456.789,
        True,
        None,
        "_x0041_",
        "=1",
    ]
    for _row in range(60):
        sheet.append([chance.choice(values) for _cell in range(12)])
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == "=1":
                cell.data_type = "s"
    path = saved(workbook, tmp_path)
    ours = look_at(path).rows
    peer = sheet_of(openpyxl.load_workbook(path, data_only=True))
    theirs = list(peer.iter_rows(min_row=1, max_row=len(ours), values_only=True))
    for mine, other in zip(ours, theirs, strict=True):
        for a, b in zip(mine, other, strict=False):
            shown = "" if b is None else "TRUE" if b is True else str(b).removesuffix(".0")
            assert a == ("A" if shown == "_x0041_" else shown)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "exchange.old_workbook"),
        (b"PK\x03\x04" + bytes(100), "exchange.not_text"),
    ],
)
def test_other_workbooks_are_refused_in_words(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "people.xls"
    path.write_bytes(content)
    assert code_of(path) == code


@pytest.mark.parametrize("inside", ["Index/Document.iwa", "word/document.xml"])
def test_other_zip_files_are_refused_in_words(tmp_path: Path, inside: str) -> None:
    path = tmp_path / "people.numbers"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(inside, "x")
    assert code_of(path) == "exchange.other_workbook"


def test_an_empty_workbook_says_so(tmp_path: Path) -> None:
    assert code_of(saved(openpyxl.Workbook(), tmp_path)) == "exchange.empty_table"


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    bomb = (
        '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        f'<worksheet xmlns="{MAIN}"><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row>'
        "</sheetData></worksheet>"
    )
    assert code_of(made(tmp_path, bomb)) in ("exchange.empty_table", "exchange.broken_workbook")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = '<row><c t="inlineStr"><is><t>Name</t></is></c></row>'
    path = made(tmp_path, row + " " * 50_000_000)
    assert path.stat().st_size < 100_000
    start = time.process_time()
    assert code_of(path) == "exchange.workbook_too_big"
    assert time.process_time() - start < 1
    monkeypatch.setattr(package, "LIMIT_MB", 0)
    assert code_of(made(tmp_path, row)) == "exchange.workbook_too_big"


def test_cells_far_out_cost_nothing(tmp_path: Path) -> None:
    cell = '<c r="{}{}" t="inlineStr"><is><t>{}</t></is></c>'
    near, far = cell.replace("{}", "A", 1), cell.replace("{}", "XFD", 1)
    rows = "".join(
        f'<row r="{at}">{near.format(at, f"Ana {at} Ruiz")}{far.format(at, "far")}</row>'
        for at in (1, 500_000, 1_048_576)
    )
    found = read_contacts(made(tmp_path, rows), {0: "full_name"})
    assert [each.line for each in found.contacts] == [1, 500_000, 1_048_576]


def test_a_sheet_cut_short_gives_what_is_whole(tmp_path: Path) -> None:
    cell = '<c t="inlineStr"><is><t>{}</t></is></c>'
    rows = "".join(
        f"<row>{cell.format(f'Ana Ruiz{chr(97 + at % 26)}')}</row>" for at in range(9_000)
    )
    path = made(tmp_path, f"<row>{cell.format('Name')}</row>{rows}<row><oops>")
    found = read_contacts(path)
    assert len(found.contacts) > 8_000
    assert [each.reason.code for each in found.skipped] == ["exchange.cut_workbook"]


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_damage_gives_people_or_one_error(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.getbasetemp()
    whole = folder / "whole.xlsx"
    if not whole.exists():
        workbook = openpyxl.Workbook()
        for row in (HEADS, ["Ana Ruiz", "a@x.example", 5, 1067, "Ulm", dt.date(1980, 1, 2), "=1"]):
            sheet_of(workbook).append(row)
        workbook.save(whole)
    content = bytearray(whole.read_bytes())
    for _damage in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = folder / "hurt.xlsx"
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))] or content)
    with suppress(InputError):
        read_contacts(path)


PIECES = st.lists(
    st.sampled_from(
        [
            "<row>", "</row>", '<row r="0">', '<row r="x">', '<row r="99999999999">', "<c>",
            "</c>", '<c t="s">',
            '<c r="AAAA1">', '<c r="a1">', '<c r="B2" s="9">', '<c s="x">', "<v>1</v>",
            "<v>-1</v>",
            "<v>1e999</v>", "<v>nan</v>", "<v>x</v>", "<is><t>Name</t></is>", "<f>1</f>",
            "<!-- -->",
            "&#0;", "<rPh>", "</rPh>", "<v>99999999</v>", '<c t="d"><v>2020-01-01</v></c>',
            '<c t="inlineStr"><is><t>Ana Ruiz</t></is></c>',
        ]
    ),
    max_size=20,
).map("".join)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(rows=PIECES)
def test_any_xml_gives_people_or_one_error(
    tmp_path_factory: pytest.TempPathFactory, rows: str
) -> None:
    with suppress(InputError):
        read_contacts(made(tmp_path_factory.getbasetemp(), rows), {0: "full_name"})


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
ODS = f"""<office:document-content xmlns:office="{OFFICE}" xmlns:table="urn:t" xmlns:text="urn:x">
<office:body><office:spreadsheet><table:table table:name="Notes"><table:table-row>
<table:table-cell><text:p>bread</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="People"><table:table-column table:number-columns-repeated="16384"/>
<table:table-row table:number-rows-repeated="2"><table:table-cell
table:number-columns-repeated="9"/></table:table-row><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>
<table:table-cell><text:p>PLZ</text:p></table:table-cell><table:table-cell><text:p>Geburtstag</text:p>
</table:table-cell><table:table-cell><text:p>Notiz</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell>
<office:annotation><text:p>who?</text:p></office:annotation>
<text:p>Uta<text:s text:c="1"/><text:span>Löw</text:span></text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="1067">
<text:p>01067</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="1980-05-21">
<text:p>21.05.80</text:p></table:table-cell><table:table-cell><text:p>one</text:p><text:p>two</text:p>
</table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell
table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet>
</office:body></office:document-content>"""


def opendocument(tmp_path: Path, content: str) -> Path:
    path = tmp_path / "people.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return path


def test_an_ods_workbook_is_read_as_it_is_shown(tmp_path: Path) -> None:
    path = opendocument(tmp_path, ODS)
    (contact,) = read_contacts(path).contacts
    person = contact.person
    assert (person.full_name, person.note, contact.line) == ("Uta Löw", "one\ntwo", 4)
    assert (person.address.postcode, person.vcard) == ("01067", "BDAY:19800521")
    assert told(path) == ["Only the worksheet “People” was read; the workbook also has “Notes”."]


@pytest.mark.parametrize(
    "content",
    ["", "<x>", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", ODS.replace("bread", "&bread;")],
)
def test_a_damaged_ods_workbook_says_so(tmp_path: Path, content: str) -> None:
    assert code_of(opendocument(tmp_path, content)) == "exchange.broken_workbook"


def test_a_damaged_worksheet_beside_a_whole_one_is_told(tmp_path: Path) -> None:
    path = opendocument(tmp_path, ODS.replace('"9"', '"many"'))
    assert told(path) == ["The worksheet “People” is damaged: from row 1 on nothing could be read."]


def test_an_ods_of_endless_equal_rows_is_read_in_part(tmp_path: Path) -> None:
    rows = ODS.replace(
        "<table:table-row table:visib",
        '<table:table-row table:number-rows-repeated="10000000" table:visib',
    )
    start = time.process_time()
    assert len(read_contacts(opendocument(tmp_path, rows)).contacts) == 1_000
    assert time.process_time() - start < 2
