"""Models of which every text is the same one, and a store that holds them."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar, get_type_hints

from cards.model.people import Address

T = TypeVar("T")


def filled(kind: type[T], text: str, **values: object) -> T:
    """A model whose every field of text holds this one; ``values`` gives the others."""
    made: dict[str, Any] = {}
    hints = get_type_hints(kind)
    for field in fields(kind):  # type: ignore[arg-type] # every model is a dataclass
        if field.name in values:
            made[field.name] = values[field.name]
        elif hints[field.name] is str:
            made[field.name] = text
        elif hints[field.name] is Address:
            made[field.name] = filled(Address, text)
    return kind(**made)
