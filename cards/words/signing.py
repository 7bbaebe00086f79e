"""The name as a note's last line: putting it there and taking it away again."""

from __future__ import annotations

_SHORT = 5
"""Words in a close at most."""


def with_name(text: str, name: str) -> str:
    """The text with ``name`` as its last line, under the close if it ends with one."""
    lines = text.rstrip().split("\n")
    last = lines[-1].strip()
    if not last or last == name or _ends_with_a_name(lines):
        return text
    closes = len(lines) > 1 and not lines[-2].strip() and _is_close(last)
    return "\n".join([*lines, name] if closes else [*lines, "", name])


def without_name(text: str, name: str) -> str:
    """The text without its last line, if that is exactly ``name``."""
    lines = text.rstrip().split("\n")
    if len(lines) < 2 or lines[-1].strip() != name:
        return text
    return "\n".join(lines[:-1]).rstrip()


def _is_close(line: str) -> bool:
    return len(line.split()) <= _SHORT and line[-1] not in ".!?"


def _ends_with_a_name(lines: list[str]) -> bool:
    """Whether another name stands below the close already."""
    close, name = ("", *(line.strip() for line in lines))[-2:]
    return close.endswith(",") and _is_close(close) and _is_close(name) and not name.endswith(",")
