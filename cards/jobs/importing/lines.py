"""Looks into the further vCard lines of a person: more e-mails, more numbers, more of anything."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from cards.model.people import Person

_LINE = re.compile(r"(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)((?:;(?:\"[^\"]*\"|[^\":;])*)*):(.*)")
_ONCE = frozenset({"BDAY", "ANNIVERSARY", "GENDER", "N", "KIND", "PRODID", "REV", "UID", "PHOTO"})
"""Properties of which a person keeps one: RFC 6350 allows no second, and one picture is enough."""
_KEPT_LENGTH = 4_000
"""Characters of lines whose values are remembered."""
_UNESCAPED = re.compile(r"\\(.)")


def further(person: Person, name: str) -> tuple[str, ...]:
    """The values of every further line of this property, without escapes."""
    if not person.vcard:
        return ()
    # Namesakes are compared over and over; what holds a picture is not worth keeping.
    look = _kept_values if len(person.vcard) < _KEPT_LENGTH else _values
    return look(person.vcard, name)


def _values(lines: str, name: str) -> tuple[str, ...]:
    found = filter(None, map(_LINE.fullmatch, lines.split("\n")))
    return tuple(_plain(each[3]) for each in found if each[1].upper() == name)


_kept_values = lru_cache(maxsize=4_096)(_values)


def emails_of(person: Person) -> tuple[str, ...]:
    """Every e-mail address of a person, the first one first, in lower case."""
    found = (person.email, *further(person, "EMAIL"))
    tidy = (each.strip().casefold().removeprefix("mailto:") for each in found)
    return tuple(dict.fromkeys(filter(None, tidy)))


def phones_of(person: Person) -> tuple[str, ...]:
    """Every telephone number of a person as it was written, the first one first."""
    found = (person.phone, *further(person, "TEL"))
    return tuple(dict.fromkeys(filter(None, map(str.strip, found))))


def joined_lines(mine: str, theirs: str) -> str:
    """My lines, and those of theirs that say something which mine do not."""
    lines = mine.split("\n") if mine else []
    known = {_said(line) for line in lines}
    once = {_name(line) for line in lines} & _ONCE
    for line in theirs.split("\n"):
        if line.strip() and _said(line) not in known and _name(line) not in once:
            known.add(_said(line))
            lines.append(line)
    return "\n".join(lines)


def with_line(lines: str, name: str, value: str) -> str:
    """These lines and one more, of a property whose value is plain text."""
    escaped = value.replace("\\", "\\\\").replace("\n", "\\n")
    escaped = escaped.replace(",", "\\,").replace(";", "\\;")
    return joined_lines(lines, f"{name}:{escaped}")


def without_known(lines: str, name: str, known: Callable[[str], bool]) -> str:
    """These lines without those of a property whose value is known otherwise."""

    def is_known(line: str) -> bool:
        found = _LINE.fullmatch(line)
        return bool(found and found[1].upper() == name and known(_plain(found[3])))

    return "\n".join(line for line in lines.split("\n") if not is_known(line))


def _plain(value: str) -> str:
    return _UNESCAPED.sub(r"\1", value).strip()


def _name(line: str) -> str:
    found = _LINE.fullmatch(line)
    return found[1].upper() if found else ""


def _said(line: str) -> tuple[str, str]:
    """What a line says, whatever its group and parameters."""
    found = _LINE.fullmatch(line)
    return (found[1].upper(), found[3].strip().casefold()) if found else ("", line.strip())
