"""Fuzzes what people bring in: contacts, tables, invitations, e-mails, and the import of them."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import strategies as st

from cards.exchange.csv_people import read_people
from cards.exchange.invitations import read_invitations
from cards.exchange.mail import message_of, read_messages
from cards.exchange.reading import read_any
from cards.exchange.tables import contacts_csv, look_at, preview_contacts, read_contacts
from cards.exchange.vcard import read_vcards
from cards.exchange.vcard.writing import write_vcards
from cards.jobs.imports import import_files
from cards.model.incoming import Contact
from cards.store import open_store
from tests.fuzz import seeds
from tests.fuzz.mutating import spoilt, spoilt_or_made
from tests.fuzz.packages import spoilt_inside
from tests.fuzz.trying import Door
from tests.hostile.verdict import sound

_OWN = frozenset({"maya@lind.example"})


def _vcards(path: Path) -> None:
    contacts = read_vcards(path).contacts
    write_vcards(contacts, "3.0")
    write_vcards(contacts, "4.0")


def _table(path: Path) -> None:
    look = look_at(path)
    contacts: tuple[Contact, ...] = read_contacts(path).contacts
    preview_contacts(look, {at: column.field for at, column in enumerate(look.columns)})
    contacts_csv(contacts)


def _guests(path: Path) -> None:
    for _row in read_people(path):
        pass


def _calendar(path: Path) -> None:
    read_invitations(path, _OWN, home="Europe/Berlin")


def _mail(path: Path) -> None:
    read_messages(path, _OWN, home="Europe/Berlin")
    message_of(path.read_bytes().decode("utf-8", "replace"), _OWN)


def _any(path: Path) -> None:
    read_any(path, own=_OWN)


def _import(path: Path) -> None:
    """Think the import through, then do it, twice, and look whether the store is whole."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        with open_store(data):
            pass
        try:
            import_files(data, [path], dry_run=True)
            import_files(data, [path], answers=True)
            import_files(data, [path], answers=True)
        finally:
            sound(data)
            shutil.rmtree(data)


def _all_texts() -> tuple[bytes, ...]:
    return (
        *seeds.files("vcards")[::4],
        *seeds.files("tables")[::4],
        *seeds.files("invitations")[::2],
        *seeds.letters()[-6:],
    )


def _packages() -> st.SearchStrategy[bytes]:
    found = seeds.workbooks()
    return st.one_of(spoilt_inside(found), spoilt_inside(found), spoilt(found))


def _all_kinds() -> st.SearchStrategy[bytes]:
    archives = (seeds.files("archives", ".json")[-1], seeds.files("archives", ".cordially")[-1])
    return st.one_of(spoilt_or_made(_all_texts()), _packages(), spoilt(archives))


DOORS = (
    Door("vcard", "vCards", ".vcf", lambda: spoilt_or_made(seeds.files("vcards")), _vcards),
    Door("table", "tables as text", ".csv", lambda: spoilt_or_made(seeds.files("tables")), _table),
    Door("workbook", "workbooks (.xlsx, .ods)", ".xlsx", _packages, _table),
    Door(
        "guests",
        "the table of a mail merge",
        ".csv",
        lambda: spoilt_or_made((*seeds.files("tables")[::5], b"full_name,city\nAna,Oslo\n")),
        _guests,
    ),
    Door(
        "calendar",
        "invitations (.ics)",
        ".ics",
        lambda: spoilt_or_made(seeds.files("invitations")),
        _calendar,
    ),
    Door("mail", "e-mails and mailboxes", ".eml", lambda: spoilt_or_made(seeds.letters()), _mail),
    Door("any", "any file, told by its content", "", _all_kinds, _any),
    Door(
        "import",
        "the import into a store",
        "",
        lambda: spoilt_or_made(_all_texts()),
        _import,
        light=8,
    ),
)
