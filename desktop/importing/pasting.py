"""Reads text that was copied: contact cards, invitations, a list of people, or an e-mail."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cards.model.incoming import Reading
    from cards.store import Store

_SEPARATORS = ("\t", ";", ",")


def readings_of(store: Store, text: str, name: str) -> tuple[Reading, ...]:
    """What text holds, told as of a file called ``name``.

    Raises InputError as the readers do for text in which nothing is found.
    """
    from cards.exchange.mail import message_of
    from cards.exchange.reading import FileKind, kind_of, read_any
    from cards.jobs.importing.known import own_addresses
    from cards.model.incoming import Reading

    own = own_addresses(store)
    with tempfile.TemporaryDirectory() as folder:
        # The readers take files only, so that none of them has two ways in.
        path = Path(folder) / name
        path.write_text(text.strip() + "\n", encoding="utf-8")
        kind = kind_of(path)
        if kind in {FileKind.VCARD, FileKind.CALENDAR} or (
            kind is FileKind.TABLE and is_list(text)
        ):
            return (replace(read_any(path, own=own), path=Path(name)),)
    return (Reading(path=Path(name), messages=(message_of(text, own),)),)


def is_list(text: str) -> bool:
    """Whether text is a list of people: columns, or an address on every line."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        return text.count("@") > 1 and len(text) < 2_000 and "\n" not in text.strip()
    with_address = sum(line.count("@") == 1 for line in lines)
    if with_address == len(lines):
        return True
    for separator in _SEPARATORS:
        counts = {line.count(separator) for line in lines}
        if len(counts) == 1 and counts != {0}:
            return True
    return False
