"""Finds a contact's postal addresses in a row: their own, and further ones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from cards.exchange.countries import country_code, nearest_country
from cards.exchange.csv_people import NUMBER_FIRST
from cards.exchange.tables.cells import many_lines, values_of
from cards.exchange.tables.fields import ADDRESS_FIELDS
from cards.exchange.tables.further import address_line, kind_of
from cards.exchange.tables.values import Values
from cards.model.errors import InputError
from cards.model.people import Address

_NONE = Address()


@dataclass(frozen=True, slots=True)
class Postal:
    """The address a card goes to, the others as vCard lines, and a country nobody knows."""

    own: Address = _NONE
    further: tuple[str, ...] = ()
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """One address of a row, still in the words of the file."""

    cells: dict[str, str]
    kind: str
    preferred: bool

    @property
    def rank(self) -> tuple[bool, bool, int]:
        """What their own address is taken from: one that can be posted to, marked, at home."""
        posted = bool(self.cells.get("street") and self.cells.get("city"))
        order = {"home": 0, "": 1, "work": 2}
        return not posted, not self.preferred, order.get(self.kind, 3)


def postal_of(values: Values) -> Postal:
    """The addresses of a row.

    Their own is the one that is complete, then the preferred, then home, unnamed, work, other:
    many a list has only the address at work, and a card is better sent there than nowhere.
    """
    groups = values.grouped(*ADDRESS_FIELDS)
    if not groups:
        return Postal()
    labels = values.grouped("address_label")
    places: list[_Place] = []
    for group, cells in groups.items():
        label = labels.get(group, {}).get("address_label", "")
        places += _places(cells, label or ("" if group.isdecimal() else group))
    if not places:
        return Postal()
    places.sort(key=lambda place: place.rank)
    own, unknown = _address(places[0].cells)
    further = [_line(place) for place in (places if unknown else places[1:])]
    return Postal(own, tuple(further), unknown)


def country_fault(typed: str, row: int) -> InputError:
    """Why a country could not be taken, and which one may be meant."""
    if nearest := nearest_country(typed):
        return InputError("exchange.country_kept_nearest", row=row, given=typed, nearest=nearest)
    return InputError("exchange.country_kept", row=row, given=typed)


def _places(cells: dict[str, str], label: str) -> list[_Place]:
    """The addresses of one group: several, where Google put several into each cell."""
    if not any(":::" in cell for cell in cells.values()):
        return [_Place(cells, (*kind_of(label), label)[0], label.startswith("*"))]
    split = {field: values_of(cell) for field, cell in cells.items()}
    names = values_of(label)
    found = []
    for at in range(max(map(len, split.values()))):
        each = {field: parts[at] for field, parts in split.items() if at < len(parts) and parts[at]}
        name = names[min(at, len(names) - 1)]
        kind = (*kind_of(name), name)[0]
        if each:
            found.append(_Place(each, kind, name.startswith("*")))
    return found


def _address(cells: dict[str, str]) -> tuple[Address, str]:
    """An address, and the country typed when nobody knows it."""
    typed = cells.get("country", "")
    country = _code(typed)
    return (
        Address(
            street=_street(cells, country or ""),
            city=cells.get("city", ""),
            region=cells.get("region", ""),
            postcode=cells.get("postcode", ""),
            country=country or "",
        ),
        typed if country is None else "",
    )


@lru_cache(maxsize=1_000)
def _code(typed: str) -> str | None:
    return country_code(typed)


def _street(cells: dict[str, str], country: str) -> str:
    line = [cells.get("street", ""), cells.get("house_number", "")]
    if country in NUMBER_FIRST:
        line.reverse()
    lines = [" ".join(filter(None, line))]
    lines += [cells.get(field, "") for field in ("street_2", "street_3", "po_box")]
    whole = "\n".join(filter(None, lines))
    if whole or cells.get("city"):
        return whole
    return many_lines(cells.get("address", ""))


def _line(place: _Place) -> str:
    cells = place.cells
    street = [cells.get("street", ""), cells.get("house_number", "")]
    extended = "\n".join(filter(None, (cells.get("street_2", ""), cells.get("street_3", ""))))
    parts = [cells.get("po_box", ""), extended, " ".join(filter(None, street))]
    parts += [cells.get(field, "") for field in ("city", "region", "postcode", "country")]
    if not any(parts):
        parts[2] = cells.get("address", "")
    return address_line(parts, [place.kind] if place.kind in ("home", "work") else [])
