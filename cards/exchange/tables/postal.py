"""Finds a contact's postal addresses in a row: their own, and further ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from cards.exchange.countries import country_code, nearest_country
from cards.exchange.csv_people import NUMBER_FIRST
from cards.exchange.tables.cells import values_of
from cards.exchange.tables.fields import ADDRESS_FIELDS
from cards.exchange.tables.further import kind_of, line_of, structured_line
from cards.exchange.tables.values import Values
from cards.exchange.vcard.content import Property
from cards.exchange.vcard.escaping import escape
from cards.exchange.vcard.placing import place_of
from cards.exchange.vcard.reaching import UNKNOWN_COUNTRY
from cards.model.errors import InputError
from cards.model.people import Address

_NOWHERE = Address()


@dataclass(frozen=True, slots=True)
class Postal:
    """The address a card goes to, the others as vCard lines, and a country nobody knows."""

    own: Address = _NOWHERE
    further: tuple[str, ...] = ()
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """One address of a row, still in the words of the file."""

    cells: dict[str, str]
    kind: str
    preferred: bool

    @property
    def rank(self) -> tuple[bool, bool, bool, int]:
        """How far from being their own: what cannot be posted to comes last."""
        posted = bool(self.cells.get("street") and self.cells.get("city"))
        order = {"home": 0, "": 1, "work": 2}
        bare = not set(self.cells) - {"country"}
        return bare, not posted, not self.preferred, order.get(self.kind, 3)

    @property
    def parts(self) -> list[str]:
        """The seven parts of ADR: box, extended, street, city, region, postcode, country."""
        cell = self.cells.get
        street = [cell("street", ""), cell("house_number", "")]
        if street[1] and country_code(cell("country", "")) in NUMBER_FIRST:
            street.reverse()
        extended = [cell("street_2", ""), cell("street_3", "")]
        parts = [cell("po_box", ""), "\n".join(filter(None, extended))]
        parts.append(" ".join(filter(None, street)))
        parts += [cell(field, "") for field in ("city", "region", "postcode", "country")]
        if not any(parts):
            parts[2] = cell("address", "")
        return parts


def postal_of(values: Values, company: str) -> Postal:
    """The addresses of a row.

    Their own is the first that a card can be posted to: the preferred, then home, unnamed, work,
    other. One at work has the company on its attention line, as it has from a vCard.
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
    found = place_of(Property("ADR", (), ";".join(map(escape, places[0].parts))))
    own, further = found.address, [_line(place) for place in places[1:]]
    if places[0].kind == "work":
        own = replace(own, attention=company)
    if found.country:
        further.insert(0, line_of(UNKNOWN_COUNTRY, found.country))
    return Postal(own, tuple(further), found.country)


@lru_cache(maxsize=1_000)
def country_fault(typed: str, *, nearest: bool) -> InputError:
    """Why a country could not be taken and, with ``nearest``, which one may be meant."""
    if nearest and (found := nearest_country(typed)):
        return InputError("exchange.country_kept_nearest", given=typed, nearest=found)
    return InputError("exchange.country_kept", given=typed)


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
        if each:
            found.append(_Place(each, (*kind_of(name), name)[0], name.startswith("*")))
    return found


def _line(place: _Place) -> str:
    kinds = [place.kind] if place.kind in ("home", "work") else []
    return structured_line("ADR", place.parts, kinds)
