"""Fills the fields of a front and of a line on the back, so that each person has their own."""

from __future__ import annotations

from dataclasses import replace

from cards.exchange.merge_fields import fill
from cards.model.errors import InputError
from cards.model.fronts import FrontKind, Imposing
from cards.model.notes import NoteRow

_UNFILLED = {
    "exchange.unknown_field",
    "exchange.unknown_field_nearest",
    "exchange.empty_field",
}


def for_person(imposing: Imposing, row: NoteRow) -> Imposing:
    """The front and the back of one note's card, with ``{first_name}`` and the like filled in.

    The fields are those of CSV files that are known of every person: full_name, first_name and
    company. Raises InputError "jobs.front_field" for any other or an empty one, and
    "exchange.lone_brace".
    """
    front = imposing.front
    if front and front.kind is not FrontKind.PICTURE:
        front = replace(front, value=_filled(front.value, row))
    return replace(imposing, front=front, back=_filled(imposing.back, row))


def _filled(template: str, row: NoteRow) -> str:
    person = row.person
    fields = {
        "full_name": person.full_name,
        "first_name": person.called.strip() or person.full_name.split(" ")[0],
        "company": row.company.name if row.company else "",
    }
    try:
        return fill(template, fields, 0)
    except InputError as error:
        if error.code not in _UNFILLED:
            raise
        raise InputError(
            "jobs.front_field",
            name=person.full_name,
            field=error.values["field"],
            known=", ".join(f"{{{each}}}" for each in fields),
        ) from error
