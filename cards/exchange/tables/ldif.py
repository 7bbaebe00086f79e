"""Reads an LDIF file, as Thunderbird and directories save contacts, as the rows of a table."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Iterator, Sequence

from cards.model.errors import InputError

_HEADS = {
    "cn": "Display Name",
    "givenname": "First Name",
    "sn": "Last Name",
    "mozillanickname": "Nickname",
    "mail": "Primary Email",
    "mozillasecondemail": "Secondary Email",
    "telephonenumber": "Work Phone",
    "homephone": "Home Phone",
    "mobile": "Mobile Number",
    "facsimiletelephonenumber": "Fax Number",
    "pager": "Pager Number",
    "street": "Work Address",
    "mozillaworkstreet2": "Work Address 2",
    "l": "Work City",
    "st": "Work State",
    "postalcode": "Work ZipCode",
    "c": "Work Country",
    "mozillahomestreet": "Home Address",
    "mozillahomestreet2": "Home Address 2",
    "mozillahomelocalityname": "Home City",
    "mozillahomestate": "Home State",
    "mozillahomepostalcode": "Home ZipCode",
    "mozillahomecountryname": "Home Country",
    "title": "Job Title",
    "ou": "Department",
    "o": "Organization",
    "mozillaworkurl": "Web Page 1",
    "mozillahomeurl": "Web Page 2",
    "description": "Notes",
}
"""Thunderbird's name of the column in its CSV export for each attribute of its LDIF export."""
_SAME = {
    "gn": "givenname",
    "surname": "sn",
    "commonname": "cn",
    "displayname": "cn",
    "cellphone": "mobile",
    "fax": "facsimiletelephonenumber",
    "streetaddress": "street",
    "postaladdress": "street",
    "locality": "l",
    "region": "st",
    "countryname": "c",
    "company": "o",
    "orgname": "o",
    "department": "ou",
    "orgunit": "ou",
    "labeleduri": "mozillaworkurl",
}
"""Other names of the same attributes (RFC 4519, RFC 2798)."""
_QUIET = frozenset(
    {"objectclass", "modifytimestamp", "dn", "version", "uid", "entryuuid", "member"}
)
_LISTS = frozenset({"groupofnames", "groupofuniquenames"})
_LONGEST = 100_000
"""Characters of a value that are kept: more than any text, less than a picture."""


def is_ldif(lines: Sequence[str]) -> bool:
    """Whether a file begins as LDIF does (RFC 2849): a version or nothing, then a name."""
    said = [line.casefold().lstrip("\ufeff") for line in lines[:20]]
    said = [line for line in said if line.strip() and not line.startswith("#")]
    if said and said[0].startswith("version:"):
        del said[0]
    return bool(said) and said[0].startswith(("dn:", "dn::"))


def ldif_rows(
    lines: Iterable[str], told: list[InputError]
) -> Iterator[tuple[int, list[str] | None]]:
    """The heads, then each entry; a row's number is the line of the file it begins in.

    Lists of addresses are no people: ``told`` gets them, and the attributes no column holds.
    """
    yield 1, list(_HEADS.values())
    unused: dict[str, None] = {}
    for number, entry in _entries(lines):
        if not _LISTS.isdisjoint(map(str.casefold, entry.get("objectclass", ()))):
            name = " ".join(entry.get("cn", ()))
            told.append(InputError("exchange.list_of_addresses", line=number, name=name))
            continue
        unused |= dict.fromkeys(each for each in entry if each not in _HEADS.keys() | _QUIET)
        row = [" ::: ".join(dict.fromkeys(filter(None, entry.get(each, ())))) for each in _HEADS]
        # Empty rows go by without a word, but this one is told as naming nobody.
        yield number, row if any(row) else [*row[:-1], " ".join(entry["dn"])]
    if unused:
        told.append(InputError("exchange.columns_not_used", columns=", ".join(unused)))


def _entries(lines: Iterable[str]) -> Iterator[tuple[int, dict[str, list[str]]]]:
    """Each entry's attributes in small letters, with the line its name stands in."""
    begun, entry = 0, dict[str, list[str]]()
    for number, line in _unfolded(lines):
        name, colon, value = line.partition(":")
        if not line.strip():
            if "dn" in entry:
                yield begun, entry
            entry = {}
        elif colon and not line.startswith("#"):
            plain = name.partition(";")[0].strip().casefold()
            begun = begun if entry else number
            entry.setdefault(_SAME.get(plain, plain), []).append(_value(value))
    if "dn" in entry:
        yield begun, entry


def _unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Each line with those that go on with it, which begin with a blank (RFC 2849, note 2)."""
    first, parts, length = 1, list[str](), 0
    for number, ended in enumerate(lines, start=1):
        line = ended.rstrip("\r\n").removeprefix("\ufeff")
        if line.startswith(" ") and parts:
            length += len(line)
            parts += [line[1:]] if length < _LONGEST else []
            continue
        if parts:
            yield first, "".join(parts)
        first, parts, length = number, [line[:_LONGEST]], len(line)
    if parts:
        yield first, "".join(parts)


def _value(written: str) -> str:
    """A value as written, or what its base64 says; nothing for what lies in other files."""
    if written.startswith("<"):
        return ""
    if not written.startswith(":"):
        return written.strip()
    try:
        return base64.b64decode(written[1:].strip(), validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
