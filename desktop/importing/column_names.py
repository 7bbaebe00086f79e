"""Names the fields that a column of a table may hold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.importing.words import FIELDS

COLUMNS = {
    "full_name": QT_TRANSLATE_NOOP("importing", "Full name"),
    "first_name": QT_TRANSLATE_NOOP("importing", "First name"),
    "middle_name": QT_TRANSLATE_NOOP("importing", "Middle name"),
    "last_name": QT_TRANSLATE_NOOP("importing", "Last name"),
    "name_and_email": QT_TRANSLATE_NOOP("importing", "Name and e-mail in one"),
    "prefix": QT_TRANSLATE_NOOP("importing", "Dr., Prof. …"),
    "suffix": QT_TRANSLATE_NOOP("importing", "Jr., III …"),
    "nickname": QT_TRANSLATE_NOOP("importing", "Nickname"),
    "email": QT_TRANSLATE_NOOP("importing", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("importing", "Phone"),
    "company": QT_TRANSLATE_NOOP("importing", "Company"),
    "title": QT_TRANSLATE_NOOP("importing", "Title"),
    "department": QT_TRANSLATE_NOOP("importing", "Department"),
    "address": QT_TRANSLATE_NOOP("importing", "Whole address"),
    "street": QT_TRANSLATE_NOOP("importing", "Street"),
    "house_number": QT_TRANSLATE_NOOP("importing", "House number"),
    "street_2": QT_TRANSLATE_NOOP("importing", "Second line of the street"),
    "po_box": QT_TRANSLATE_NOOP("importing", "PO box"),
    "postcode": QT_TRANSLATE_NOOP("importing", "Postcode"),
    "city": QT_TRANSLATE_NOOP("importing", "City"),
    "region": QT_TRANSLATE_NOOP("importing", "State or region"),
    "country": QT_TRANSLATE_NOOP("importing", "Country"),
    "linkedin": QT_TRANSLATE_NOOP("importing", "LinkedIn"),
    "website": QT_TRANSLATE_NOOP("importing", "Website"),
    "birthday": QT_TRANSLATE_NOOP("importing", "Birthday"),
    "category": QT_TRANSLATE_NOOP("importing", "Group"),
    "note": QT_TRANSLATE_NOOP("importing", "Note"),
}
"""What is offered for a column, the most common first."""


def offered_fields(field: str) -> list[tuple[object, str]]:
    """The fields to choose from, "" for none; one that was guessed is always among them."""
    translate = QCoreApplication.translate
    options: list[tuple[object, str]] = [("", translate("importing", "Not needed"))]
    if field and field not in COLUMNS:
        options.append((field, column_field_name(field)))
    return options + [(name, translate("importing", text)) for name, text in COLUMNS.items()]


def column_field_name(field: str) -> str:
    """What a field is called, with its group if it has one."""
    translate = QCoreApplication.translate
    name, _, group = field.partition("#")
    text = COLUMNS.get(name) or FIELDS.get(name)
    said = translate("importing", text) if text else name.replace("_", " ")
    if not group:
        return said
    return translate("importing", "{field} ({group})").format(field=said, group=group)
