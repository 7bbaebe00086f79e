"""Takes apart what one cell holds: several values, a name with its address, a date."""

from __future__ import annotations

import re

from cards.exchange.vcard.escaping import escape
from cards.exchange.vcard.texts import running, single

EMAIL = re.compile(r"[^\s@<>()\[\],;:\"]+@[^\s@<>()\[\],;:\"]+\.[^\W\d_]{2,}")
_NAME_AND_EMAIL = re.compile(rf"\"?(?P<name>[^<>\"]*?)\"?\s*[<(\[](?P<email>{EMAIL.pattern})[>)\]]")
_SEVERAL = " ::: "
"""How Google Contacts parts the values of one cell."""
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def values_of(cell: str) -> list[str]:
    """The values of a cell in which Google Contacts may have put several; empty ones stay."""
    return [value.strip() for value in cell.split(_SEVERAL.strip())] if ":::" in cell else [cell]


def split_name_and_email(cell: str) -> tuple[str, str]:
    """The name and address of "Ana Ruiz <ana@larch.example>"; two empty strings of others."""
    if "@" not in cell:
        return "", ""
    found = _NAME_AND_EMAIL.fullmatch(cell.strip())
    return (found["name"].strip(), found["email"]) if found else ("", "")


def column_letters(at: int) -> str:
    """The letters under which a spreadsheet shows a column, counted from 0: A, B, …, Z, AA."""
    letters = ""
    at += 1
    while at:
        at, digit = divmod(at - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters


def one_line(cell: str) -> str:
    """A cell's words on one line, without control characters and what turns their direction."""
    return " ".join(single(cell).split())


def many_lines(cell: str) -> str:
    """A cell's lines without their edges and without control characters."""
    return "\n".join(line.strip() for line in running(cell).split("\n"))


def date_line(name: str, typed: str) -> str:
    """A date as a line of a vCard, such as BDAY; "" where none was given.

    Where day and month cannot be told apart, what was typed is kept as text (RFC 6350, 6.2.5).
    """
    text = typed.strip()
    if not re.search(r"[1-9]", text) and not re.search(r"[^\W\d_]", text):
        return ""  # Outlook writes 0/0/00 for none.
    year, month, day = _date(text)
    if day and 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
        return f"{name}:{year or '--'}{int(month):02}{int(day):02}"
    return f"{name};VALUE=text:{escape(text)}"


def _date(text: str) -> tuple[str, str, str]:
    """Year, month and day as digits; all empty where they cannot be told."""
    if found := _ISO.fullmatch(text):
        return found[1], found[2], found[3]
    if found := _NO_YEAR.fullmatch(text):
        return "", found[1], found[2]
    if found := _DOTTED.fullmatch(text):
        return found[3], found[2], found[1]
    found = _SLASHED.fullmatch(text)
    if found and int(found[1]) > 12:
        return found[3], found[2], found[1]
    if found and (int(found[2]) > 12 or found[1] == found[2]):
        return found[3], found[1], found[2]
    return "", "", ""
