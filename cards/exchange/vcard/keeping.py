"""Writes what no field of ours holds as content lines of vCard 4.0, whatever version it came in."""

from __future__ import annotations

import re

from cards.exchange.vcard.content import Parameters, Property
from cards.exchange.vcard.escaping import escape, parameter, unescape
from cards.exchange.vcard.fields import OURS
from cards.exchange.vcard.limits import KEPT_CHARS, PERSON_CHARS, PHOTO_BYTES
from cards.exchange.vcard.pictures import BINARY, data_uri, is_binary
from cards.exchange.vcard.telling import Told
from cards.exchange.vcard.texts import line_of, running

ABOUT_THE_CARD = frozenset({"BEGIN", "END", "VERSION", "REV", "PRODID", "PROFILE", "MAILER"})
_TEXT = frozenset({"FN", "TITLE", "ROLE", "EMAIL", "TEL", "NOTE", "SORT-STRING", "RELATED"})
_DATES = frozenset({"BDAY", "ANNIVERSARY", "DEATHDATE"})
_VALUES = frozenset(
    {"uri", "text", "date", "time", "date-time", "date-and-or-time", "timestamp", "boolean"}
    | {"integer", "float", "utc-offset", "language-tag"}
)
_ESCAPED_SCHEME = re.compile(r"\A([A-Za-z][A-Za-z0-9+.-]*)\\:(?=//)")
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T00:?00:?00(?:\.0+)?Z?)?")
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)")
_OTHER_DATE = re.compile(r"\d{4}(?:-\d\d)?|\d{8}T[\d+Z-]+|--\d\d|---\d\d")


def kept_line(prop: Property) -> str:
    """The content line of a property that holds text, unfolded; "" for one without a value.

    Charsets, quoted-printable and bare parameters are gone, TYPE is in small letters and the
    preferred one has PREF. What stands in a value that we do not know stays as it is.
    """
    if prop.name in ABOUT_THE_CARD:
        return ""
    if prop.name in _DATES and prop.param("VALUE") != ("text",):
        prop = _dated(prop)
    elif prop.name in _TEXT and prop.param("VALUE") != ("uri",):
        prop = prop._replace(value=escape(running(unescape(prop.value))))
    # Google escapes the colon after an address's scheme, which nothing else reads as one.
    value = _ESCAPED_SCHEME.sub(r"\1:", line_of(prop.value).strip(), count=1)
    if not re.sub(r"[;,\s]", "", value) and not prop.param("LABEL"):
        return ""
    params = [each for each in prop.params if each[0] not in {"ENCODING", OURS}]
    return content_line(prop._replace(params=tuple(params), value=value))


def content_line(prop: Property) -> str:
    """A property as one line, unfolded, whatever its parameters and value hold."""
    group = f"{prop.group}." if prop.group else ""
    as_it_was = prop.name.startswith("X-") and prop.spelt.upper() == prop.name
    name = prop.spelt if as_it_was else prop.name
    return f"{group}{name}{_parameters(prop)}:{line_of(prop.value)}"


def _parameters(prop: Property) -> str:
    written = []
    for name, values in sorted(prop.params):
        kept = [line_of(running(value)).replace("\\n", "\n") for value in values]
        if name == "VALUE":
            kept = [value.lower() for value in kept if value.lower() in _VALUES]
        elif name == "TYPE" and prop.name == "EMAIL":
            kept = [value for value in kept if value != "internet"]
        if kept:
            written.append(f";{name}={','.join(map(parameter, kept))}")
    return "".join(written)


def _dated(prop: Property) -> Property:
    """A date in 4.0's form; one without a year, which Apple writes as 1604, without it."""
    typed = prop.value.strip()
    kept: Parameters = tuple(
        each for each in prop.params if each[0] not in {"VALUE", "X-APPLE-OMIT-YEAR"}
    )
    if day := _DAY.fullmatch(typed):
        omitted = prop.param("X-APPLE-OMIT-YEAR") == (day[1],)
        value = f"{'--' if omitted else day[1]}{day[2]}{day[3]}"
    elif day := _NO_YEAR.fullmatch(typed):
        value = f"--{day[1]}{day[2]}"
    elif _OTHER_DATE.fullmatch(typed):
        value = typed
    else:
        value, kept = escape(running(unescape(typed))), (*kept, ("VALUE", ("text",)))
    return prop._replace(value=value, params=kept)


class Keeper:
    """Takes properties for one person after another, within the limits of a file."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._left = KEPT_CHARS

    def keep(self, props: list[Property], name: str) -> str:
        """The lines of one person's properties; tells of those that are left out."""
        lines: dict[str, None] = {}
        room = min(PERSON_CHARS, self._left)
        for prop in props:
            line = self._line(prop, name)
            if len(line) >= room:
                self._told.tell(prop.line, "too_much", name=name, property=prop.name)
            elif line and line not in lines:
                lines[line] = None
                room -= len(line) + 1
        kept = "\n".join(lines)
        self._left -= len(kept)
        return kept

    def _line(self, prop: Property, name: str) -> str:
        if prop.name not in BINARY or not is_binary(prop):
            if not prop.cut:
                return kept_line(prop)
            self._told.tell(prop.line, "too_long", name=name, property=prop.name)
            return ""
        uri, wrong = data_uri(prop)
        if wrong:
            limit = PHOTO_BYTES // 1000
            self._told.tell(prop.line, wrong, name=name, property=prop.name, limit=limit)
            return ""
        bare = tuple(each for each in prop.params if each[0] not in {"ENCODING", "TYPE", "VALUE"})
        return content_line(prop._replace(params=bare, value=uri))
