"""Tables of people in and out: CSV files of many programs, and .xlsx workbooks."""

from cards.exchange.tables.look import ColumnLook, Guess, TableLook, layout_key, look_at
from cards.exchange.tables.own import contacts_csv, write_contacts_csv
from cards.exchange.tables.reading import preview_contacts, read_contacts

__all__ = [
    "ColumnLook",
    "Guess",
    "TableLook",
    "contacts_csv",
    "layout_key",
    "look_at",
    "preview_contacts",
    "read_contacts",
    "write_contacts_csv",
]
