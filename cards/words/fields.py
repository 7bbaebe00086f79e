"""The ``{field}`` places of texts the user wrote: found, checked, and filled once."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from cards.model.errors import InputError

_BRACES = re.compile(r"\{\{|\}\}|\{[^{}\n]*\}|[{}]")
_SHOWN = 30


def check_fields(
    text: str, known: Collection[str], *, where: str, addresses: bool = False
) -> tuple[str, ...]:
    """The fields a text uses, each once; ``{{`` and ``}}`` are single braces.

    ``addresses`` allows ``{polite|familiar}``. Raises InputError "words.field_unknown",
    "words.field_nested" for a field within a field, "words.field_open" for a lone brace.
    """
    used = []
    for found in _BRACES.finditer(text):
        mark = found[0]
        if mark in ("{{", "}}") or (addresses and mark.count("|") == 1):
            continue
        if mark in ("{", "}"):
            raise _lone(text, found.start(), where)
        field = mark[1:-1].strip()
        if field not in known:
            raise InputError(
                "words.field_unknown", field=field, where=where, known=", ".join(known)
            )
        used.append(field)
    return tuple(dict.fromkeys(used))


def _lone(text: str, at: int, where: str) -> InputError:
    rest = text[at : at + _SHOWN].partition("\n")[0]
    nested = text[at] == "{" and "{" in rest[1:] and "}" not in rest[: rest.index("{", 1)]
    code = "words.field_nested" if nested else "words.field_open"
    return InputError(code, where=where, part=rest)


def replaced(text: str, values: Mapping[str, str]) -> str:
    """A checked text with each field's value in its place; values are never looked at again."""

    def value(found: re.Match[str]) -> str:
        mark = found[0]
        return mark[0] if mark in ("{{", "}}") else values[mark[1:-1].strip()]

    return _BRACES.sub(value, text)
