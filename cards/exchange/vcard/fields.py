"""Picks the property that a field is best filled with, among several of a card."""

from __future__ import annotations

from collections.abc import Callable

from cards.exchange.vcard.content import Property
from cards.exchange.vcard.dividing import Card
from cards.exchange.vcard.escaping import unescape
from cards.exchange.vcard.grouping import ungrouped
from cards.exchange.vcard.limits import FIELD_CHARS
from cards.exchange.vcard.placing import is_said, label_of, words_of
from cards.exchange.vcard.texts import single

OURS = "X-CORDIALLY-OWN"
"""Parameter of the one property, among several of its name, that a field of ours was written to."""

Order = Callable[[Property], float]
Saying = Callable[[Property], str]


def said(prop: Property) -> str:
    """A property's text on one line."""
    return single(unescape(prop.value))


def _alike(_prop: Property) -> float:
    return 0


class Fields:
    """A card's properties while fields are filled from them."""

    def __init__(self, card: Card) -> None:
        self._properties = ungrouped(card.properties)
        self._used: set[int] = set()
        if any(prop.name == "LABEL" for prop in self._properties):
            self._label()
        self._by_name: dict[str, list[Property]] = {}
        for prop in self._properties:
            self._by_name.setdefault(prop.name, []).append(prop)

    def _label(self) -> None:
        """Take old labels for addresses; those that an address says itself are not needed."""
        said_in = words_of(prop for prop in self._properties if prop.name == "ADR")
        props = [label_of(prop) if prop.name == "LABEL" else prop for prop in self._properties]
        self._properties = [
            prop
            for prop, before in zip(props, self._properties, strict=True)
            if before is prop or not is_said(" ".join(prop.param("LABEL")), said_in)
        ]

    @property
    def left(self) -> list[Property]:
        """What no field holds yet, as in the file."""
        return [prop for prop in self._properties if id(prop) not in self._used]

    def all(self, *names: str) -> list[Property]:
        """What is left of these names, by name and then as in the file."""
        return [
            prop
            for name in names
            for prop in self._by_name.get(name, ())
            if id(prop) not in self._used
        ]

    def use(self, *used: Property) -> None:
        """Take away properties that a field holds now."""
        self._used.update(map(id, used))

    def add(self, prop: Property) -> None:
        """Keep one more property: what a field did not take of another."""
        self._properties.append(prop)

    def rename(self, name: str, to: str) -> None:
        """Call what is left of a name otherwise, so that no program takes it for that."""
        for prop in self.all(name):
            self._properties[self._properties.index(prop)] = prop._replace(name=to)

    def best(self, *names: str, text: Saying = said, order: Order = _alike) -> Property | None:
        """The property to fill a field with; None when no name has one that says anything.

        First comes the one that our own export marked, then they go by ``order``, by preference
        and as in the file. Those with more text than a field may hold do not count.
        """
        if self._by_name.keys().isdisjoint(names):
            return None
        fit = [
            prop for prop in self.all(*names) if not prop.cut and 0 < len(text(prop)) <= FIELD_CHARS
        ]
        if len(fit) < 2:
            return fit[0] if fit else None
        return min(fit, key=lambda prop: (not prop.param(OURS), order(prop), prop.rank))

    def take(self, *names: str, text: Saying = said, order: Order = _alike) -> str:
        """The text of the best property, which is used with that; "" when there is none."""
        prop = self.best(*names, text=text, order=order)
        if prop is None:
            return ""
        self.use(prop)
        return text(prop)
