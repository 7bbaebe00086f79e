"""The fields that a column of somebody's table may hold, as the mapping screen offers them."""

from __future__ import annotations

from cards.model.errors import InputError

NAME_FIELDS = (
    "full_name",
    "name_and_email",
    "first_name",
    "middle_name",
    "last_name",
    "prefix",
    "suffix",
    "nickname",
)
WORK_FIELDS = ("company", "department", "title", "role")
ADDRESS_FIELDS = (
    "address",
    "street",
    "house_number",
    "street_2",
    "street_3",
    "po_box",
    "city",
    "region",
    "postcode",
    "country",
)
OTHER_FIELDS = (
    "email",
    "phone",
    "fax",
    "pager",
    "linkedin",
    "website",
    "note",
    "talked_about",
    "birthday",
    "anniversary",
    "birth_year",
    "birth_month",
    "birth_day",
    "category",
)
LABELS = ("email_label", "phone_label", "address_label")
"""What kind the e-mail, phone or address of the same group is."""
OWN_FIELDS = ("called", "attention", "courtesy", "familiar", "vcard")
"""What only our own export has a column for."""

FIELDS = (*NAME_FIELDS, *WORK_FIELDS, *ADDRESS_FIELDS, *OTHER_FIELDS, *LABELS, *OWN_FIELDS)
"""Every field; "#" and a group ("#work", "#2") may follow that of an address, phone or e-mail."""

SEVERAL = frozenset({"email", "phone", "fax", "pager", "website", "note", "category"})
"""The fields that more than one column may hold."""

COLUMN_LIMIT = 1_000
"""Columns of a table; a program writes a tenth of that, and only garbage has more."""


def split_field(field: str) -> tuple[str, str]:
    """A field's name and its group, "" for none.

    Raises InputError "exchange.no_field" for a name that is no field.
    """
    name, _, group = field.partition("#")
    if name not in FIELDS:
        raise InputError("exchange.no_field", given=field, found=", ".join(FIELDS))
    return name, group
