"""Resolves a card's groups: a label or a country that Apple puts beside a property goes into it."""

from __future__ import annotations

from collections.abc import Iterable

from cards.exchange.vcard.content import Property
from cards.exchange.vcard.escaping import components, escape, unescape
from cards.exchange.vcard.texts import single

BESIDE = ("X-ABLABEL", "X-ABADR")
_ANDROID_NICKNAME = "vnd.android.cursor.item/nickname"
"""Properties that only tell of another one of their group; kept as its parameters."""
_TYPES = {"_$!<home>!$_": "home", "_$!<work>!$_": "work", "_$!<mobile>!$_": "cell"}
"""Apple's own labels; what people typed themselves is no type."""


def ungrouped(properties: Iterable[Property]) -> list[Property]:
    """The properties without groups: each stands for itself, so that cards can be merged."""
    props = list(properties)
    beside = {
        (prop.group.casefold(), prop.name): single(unescape(prop.value))
        for prop in props
        if prop.group and prop.name in BESIDE
    }
    return [
        _joined(prop, beside) if prop.group else _nickname(prop)
        for prop in props
        if not (prop.group and prop.name in BESIDE)
    ]


def _nickname(prop: Property) -> Property:
    """The nickname that Android writes among its own properties, as everybody else writes it."""
    if prop.name != "X-ANDROID-CUSTOM" or not prop.value.startswith(_ANDROID_NICKNAME):
        return prop
    nickname = escape("".join(components(prop.value)[1:2]))
    return prop._replace(name="NICKNAME", value=nickname)


def _joined(prop: Property, beside: dict[tuple[str, str], str]) -> Property:
    params = dict(prop.params)
    for name in BESIDE:
        if said := beside.get((prop.group.casefold(), name)):
            params[name] = (said,)
    kind = _TYPES.get("".join(params.get("X-ABLABEL", ())).casefold())
    if kind and kind not in prop.types:
        params["TYPE"] = (*prop.types, kind)
    return prop._replace(group="", params=tuple(params.items()))
