"""Puts a kept property of vCard 4.0 as the version that is written, and Apple, want it."""

from __future__ import annotations

import re

from cards.exchange.vcard.content import Property
from cards.exchange.vcard.escaping import escape
from cards.exchange.vcard.grouping import BESIDE

_PICTURE = re.compile(r"data:image/([a-z0-9.+-]+);base64,(.*)", re.DOTALL)
_DAY = re.compile(r"(\d{4}|--)(\d\d)(\d\d)")
_SPELT = {"X-ABLABEL": "X-ABLabel"}
_LEAP_YEAR = "1604"
"""What Apple writes for a year that nobody knows."""


def as_version_3(prop: Property) -> Property:
    """The same property as vCard 3.0 has it; what 3.0 does not know stays as it is."""
    params = dict(prop.params)
    value, name = prop.value, prop.name
    if prop.rank == 1:
        del params["PREF"]
        params["TYPE"] = (*prop.types, "pref")
    if name in {"PHOTO", "LOGO"} and (picture := _PICTURE.fullmatch(value)):
        params |= {"ENCODING": ("b",), "TYPE": (picture[1].upper(),)}
        value = picture[2]
    elif name in {"BDAY", "ANNIVERSARY"} and (day := _DAY.fullmatch(value)):
        year = day[1]
        if year == "--":
            params["X-APPLE-OMIT-YEAR"] = (_LEAP_YEAR,)
            year = _LEAP_YEAR
        value = f"{year}-{day[2]}-{day[3]}"
    elif name == "ADR" and params.get("LABEL") and not value.strip(";"):
        name, value = "LABEL", escape("\n".join(params.pop("LABEL")))
    return prop._replace(name=name, value=value, params=tuple(params.items()))


def grouped(prop: Property, number: int) -> list[Property]:
    """The property, and in a group with it what Apple puts beside one."""
    beside = [(name, "".join(prop.param(name))) for name in BESIDE]
    if not any(said for _name, said in beside):
        return [prop]
    group = f"item{number}"
    params = tuple(each for each in prop.params if each[0] not in BESIDE)
    others = [
        Property(name, (), escape(said), group=group, spelt=_SPELT.get(name, name))
        for name, said in beside
        if said
    ]
    return [prop._replace(group=group, params=params), *others]
