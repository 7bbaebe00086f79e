"""Writes the values of a person or an interview as one reads them."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from cards.jobs.importing.proposals import Difference, Which
from cards.layout.postal import address_lines as postal_lines
from cards.model.incoming import Contact
from cards.model.people import Address, Courtesy
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.labels import label
from desktop.when import long_moment, plain_date
from desktop.widgets.countries import countries

_LINE = re.compile(r"(?:[\w-]+\.)?([\w-]+)(?:;(?:\"[^\"]*\"|[^\":])*)?:(.*)")
_ESCAPED = re.compile(r"\\([nN,;\\])")
_PROPERTIES = {
    "EMAIL": QT_TRANSLATE_NOOP("importing", "E-mail"),
    "TEL": QT_TRANSLATE_NOOP("importing", "Phone"),
    "ADR": QT_TRANSLATE_NOOP("importing", "Address"),
    "BDAY": QT_TRANSLATE_NOOP("importing", "Birthday"),
    "ANNIVERSARY": QT_TRANSLATE_NOOP("importing", "Anniversary"),
    "URL": QT_TRANSLATE_NOOP("importing", "Website"),
    "TITLE": QT_TRANSLATE_NOOP("importing", "Title"),
    "ROLE": QT_TRANSLATE_NOOP("importing", "Role"),
    "ORG": QT_TRANSLATE_NOOP("importing", "Company"),
    "NICKNAME": QT_TRANSLATE_NOOP("importing", "Nickname"),
    "CATEGORIES": QT_TRANSLATE_NOOP("importing", "Groups"),
    "NOTE": QT_TRANSLATE_NOOP("importing", "Note"),
    "PHOTO": QT_TRANSLATE_NOOP("importing", "Picture"),
    "X-ABRELATEDNAMES": QT_TRANSLATE_NOOP("importing", "Related"),
    "RELATED": QT_TRANSLATE_NOOP("importing", "Related"),
}
_DAYS = frozenset({"BDAY", "ANNIVERSARY"})
_HIDDEN = frozenset({"N", "UID", "REV", "PRODID", "VERSION", "KIND"})
"""Properties that only programs read."""
_LONGEST = 200
"""Characters of one line of further details that are shown; a picture has a million."""


def shown(name: str, text: str) -> str:
    """The value of a field in words, in as many lines as it has."""
    if name == "vcard":
        return "\n".join(filter(None, map(_property, text.split("\n"))))
    if name == "courtesy" and text:
        return label(Courtesy(text))
    return _moment(text) if name == "starts_at" else text


def becomes(each: Difference, which: Which) -> str:
    """What a field is after a choice, in words."""
    if which is Which.MINE:
        return shown(each.field, each.mine)
    if which is Which.THEIRS or not each.mine:
        return shown(each.field, each.theirs)
    both = [*each.mine.split("\n")]
    both += [line for line in each.theirs.split("\n") if line not in both]
    return shown(each.field, "\n".join(both))


def facts(contact: Contact) -> list[tuple[str, str]]:
    """What a file tells of somebody, by field, without what is empty."""
    person = contact.person
    told = [
        ("title", contact.title),
        ("company", contact.company),
        ("email", person.email),
        ("phone", person.phone),
        ("address", address_lines(person.address)),
        ("linkedin", person.linkedin),
        ("called", person.called),
        ("courtesy", person.courtesy),
        ("note", person.note),
        ("vcard", person.vcard),
    ]
    return [(name, words) for name, text in told if (words := shown(name, str(text)).strip())]


def address_lines(address: Address) -> str:
    """An address as it is written in its country, whose name stands below."""
    lines = postal_lines("", address, from_country=address.country)
    country = dict(countries()).get(address.country, address.country)
    return "\n".join(filter(None, (*lines, country)))


def _moment(text: str) -> str:
    """A wall-clock time, as ``versions`` writes it with its zone, as one reads it."""
    day, _, rest = text.partition(" ")
    time, _, zone = rest.partition(" ")
    try:
        when = datetime.fromisoformat(f"{day} {time}")
    except ValueError:
        return text
    return "\n".join(filter(None, (long_moment(when), zone)))


def _property(line: str) -> str:
    found = _LINE.fullmatch(line.strip())
    if found is None or found[1].upper() in _HIDDEN:
        return ""
    name, value = found[1].upper(), _plain(found[2])
    if name == "PHOTO":
        return QCoreApplication.translate("importing", "A picture")
    if name in _DAYS:
        value = _day(value)
    told = QCoreApplication.translate("importing", _PROPERTIES.get(name, name))
    return QCoreApplication.translate("importing", "{name}: {value}").format(name=told, value=value)


def _day(value: str) -> str:
    """A day as contact cards write it (RFC 6350, 4.3.1) as one reads it; as it is without year."""
    try:
        return plain_date(date.fromisoformat(value))
    except ValueError:
        return value


def _plain(value: str) -> str:
    plain = _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)
    parts = (part.strip() for part in plain.split(";"))
    joined = ", ".join(part for part in parts if part).removeprefix("mailto:").removeprefix("tel:")
    return f"{joined[:_LONGEST]}…" if len(joined) > _LONGEST else joined
