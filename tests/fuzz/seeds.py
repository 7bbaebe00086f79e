"""The files that inputs are made from: the tests' own fixtures, and some made here."""

from __future__ import annotations

import io
import tomllib
import zipfile
from email.message import EmailMessage
from pathlib import Path

import openpyxl

from tests.fuzz.packages import packed

DATA = Path(__file__).parents[1] / "data"
_ROWS = (
    ("Full name", "E-mail", "Phone", "Company", "Street", "City", "Country", "Birthday"),
    ("Ana Ruiz", "ana@larch.example", "+34 600 000 001", "Larch", "Calle 1", "Madrid", "ES", 29000),
    ("Bo Lind", "bo@larch.example", 4712345678, "Larch", "Dock 2", "Oslo", "Norway", None),
    ("=1+1", "", "", "", "", "", "", True),
)
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
_HTML = (
    "<html><body><p>Dear Maya,</p><p>we have decided to go on with <b>others</b>.</p><br>"
    "<blockquote>On Mon, 9 Mar 2026 Maya wrote:<br>thank you</blockquote></body></html>"
)


def files(kind: str, *endings: str) -> tuple[bytes, ...]:
    """All fixtures in a folder of ``tests/data``, or those with these endings."""
    found = sorted((DATA / kind).iterdir())
    return tuple(each.read_bytes() for each in found if not endings or each.suffix in endings)


def letters() -> tuple[bytes, ...]:
    """E-mails: plain, in parts, forwarded, with an invitation and with odd encodings; a mailbox."""
    told = tomllib.loads((DATA / "mail" / "answers.toml").read_text("utf-8"))
    texts = [each["text"] for each in (*told["no"][::9], *told["other"][::9])]
    plain = [_letter(text) for text in texts]
    parted = _letter(texts[0])
    parted.add_alternative(_HTML, subtype="html")
    parted.add_attachment(files("invitations")[0], maintype="text", subtype="calendar")
    parted.add_attachment(b"\x89PNG" * 90, maintype="image", subtype="png", filename="a/b.png")
    forwarded = _letter("See below.")
    forwarded.add_attachment(parted)
    encoded = _letter("Grüße", "iso-8859-15")
    whole = [each.as_bytes() for each in (*plain, parted, forwarded, encoded)]
    box = b"\n".join(b"From ana@larch.example Mon Mar  9 12:00:00 2026\n" + one for one in whole)
    return (*whole, box)


def _letter(text: str, charset: str = "utf-8") -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Ana Núñez <ana@larch.example>"
    made["To"] = "Maya Lind <maya@lind.example>"
    made["Subject"] = "Your application at Larch — an answer"
    made["Date"] = "Mon, 09 Mar 2026 12:00:00 +0100"
    made.set_content(
        f"{text}\n\nBest,\nAna Núñez\nHead of Data, Larch\n+34 600 000 001", charset=charset
    )
    return made


def workbooks() -> tuple[bytes, ...]:
    """The same table as .xlsx and as .ods."""
    book = openpyxl.Workbook()
    for row in _ROWS:
        book.worksheets[0].append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), _opendocument()


def _opendocument() -> bytes:
    rows = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string" table:number-columns-repeated="1">'
            f"<text:p>{'' if cell is None else cell}</text:p></table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in _ROWS
    )
    spaces = " ".join(f'xmlns:{name}="{_OFFICE}{name}:1.0"' for name in ("office", "table", "text"))
    content = (
        f'<?xml version="1.0"?><office:document-content {spaces}><office:body>'
        f'<office:spreadsheet><table:table table:name="One">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return packed({"mimetype": kind, "content.xml": content.encode()})


def is_package(content: bytes) -> bool:
    """Whether these are the bytes of a zip file."""
    return zipfile.is_zipfile(io.BytesIO(content))
