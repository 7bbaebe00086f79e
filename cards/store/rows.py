"""Turns model dataclasses into table rows and back; a nested address or look is spread out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, NamedTuple, TypeVar, get_args, get_type_hints

from cards.model.errors import SurroundingsError
from cards.model.look import Look
from cards.model.people import Address

Row = dict[str, Any]
T = TypeVar("T")
_NESTED: tuple[type, ...] = (Address, Look)


class _Field(NamedTuple):
    """One field: its nested class if it has one, and how its column's value is read."""

    name: str
    nested: type | None
    read: Callable[[Any], Any] | None


def _reader(hint: object) -> Callable[[Any], Any] | None:
    """What makes a stored value the type that the hint names; None when it already is."""
    if hint is datetime:
        return datetime.fromisoformat
    if hint is date:
        return date.fromisoformat
    if isinstance(hint, type) and issubclass(hint, bool | StrEnum):
        return hint
    return None


@cache
def _fields(kind: type) -> tuple[_Field, ...]:
    """The stored fields of a model dataclass; a tuple of other rows is not among them."""
    found = []
    for name, hint in get_type_hints(kind).items():
        inner = [arg for arg in get_args(hint) if arg is not NoneType]
        plain = inner[0] if inner else hint
        if getattr(hint, "__origin__", None) is tuple:
            continue
        found.append(_Field(name, plain if plain in _NESTED else None, _reader(plain)))
    return tuple(found)


@cache
def columns(kind: type) -> tuple[str, ...]:
    """The columns that hold a model dataclass, nested ones spread out."""
    names: list[str] = []
    for field in _fields(kind):
        names += columns(field.nested) if field.nested else (field.name,)
    return tuple(names)


@cache
def readers(kind: type) -> dict[str, Callable[[Any], Any]]:
    """What makes the values of a model dataclass of those of its columns that are stored as text.

    Each raises ValueError or TypeError for a value that its column cannot mean.
    """
    found: dict[str, Callable[[Any], Any]] = {}
    for field in _fields(kind):
        if field.nested:
            found |= readers(field.nested)
        elif field.read:
            found[field.name] = field.read
    return found


def to_row(item: object) -> Row:
    """The columns and values of a model dataclass, without its id."""
    row: Row = {}
    kind: type = type(item)
    for name, _, _ in _fields(kind):
        value = getattr(item, name)
        if isinstance(value, _NESTED):
            row |= to_row(value)
        elif isinstance(value, date):
            row[name] = value.isoformat()
        elif name != "id":
            row[name] = str(value) if isinstance(value, StrEnum) else value
    return row


def from_row(kind: type[T], row: Mapping[str, Any], prefix: str = "", **more: object) -> T:
    """The dataclass that a row holds; ``more`` gives fields that the row lacks.

    Raises SurroundingsError "store.damaged_row".
    """
    values: dict[str, Any] = dict(more)
    stored: type = kind
    for name, nested, read in _fields(stored):
        if name in values:
            continue
        if nested:
            values[name] = from_row(nested, row, prefix)
        else:
            value = row[prefix + name]
            if read is not None and value is not None:
                with readable(stored.__name__.lower(), row["id"], name):
                    value = read(value)
            values[name] = value
    return kind(**values)


@contextmanager
def readable(kind: str, row_id: int, field: str) -> Iterator[None]:
    """Make a stored value that cannot mean what its column says the damage that it is.

    Raises SurroundingsError "store.damaged_row".
    """
    try:
        yield
    except (ValueError, TypeError, RecursionError) as error:
        raise SurroundingsError("store.damaged_row", kind=kind, id=row_id, field=field) from error
