"""Reads the contacts of a vCard file, whichever program wrote it and whatever is broken in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from cards.exchange.counting import Progress, counted
from cards.exchange.vcard import limits
from cards.exchange.vcard.charsets import FileCharset
from cards.exchange.vcard.content import Property
from cards.exchange.vcard.dividing import Card, Division
from cards.exchange.vcard.escaping import unescape
from cards.exchange.vcard.gathering import contact_of
from cards.exchange.vcard.guessing import Evidence
from cards.exchange.vcard.keeping import Keeper
from cards.exchange.vcard.source import lines, pieces, whole_lines
from cards.exchange.vcard.telling import Told
from cards.exchange.vcard.unfolding import logical_lines
from cards.files import ensure_ordinary, unreadable
from cards.model.errors import InputError
from cards.model.incoming import Contact, Reading

_AGENTS_DEEP = 3
"""Assistants of assistants that are read; each level doubles the escapes."""


def read_vcards(path: Path, progress: Progress | None = None) -> Reading:
    """Everyone in a file of vCards 2.1, 3.0 or 4.0, in any charset, and what was skipped and why.

    The file is read line by line, twice: first for its charset and size, then for its cards.
    A card without its end is read as well, and so is an assistant's card within another.
    ``progress`` is told how many cards were read, and stops it by what it raises.

    Raises InputError "exchange.no_vcard" when no card begins in the file, "exchange.too_big"
    (FILE_MB), "exchange.too_many_cards" (CARDS) or "model.unreadable"; nothing for what a card
    holds.
    """
    try:
        ensure_ordinary(path)
        if path.stat().st_size > limits.FILE_MB * 1_000_000:
            raise InputError("exchange.too_big", path=path, limit=limits.FILE_MB)
        evidence = _looked_through(path)
        told = Told()
        division = Division(evidence.charset(), told)
        keeper = Keeper(told)
        cards = division.cards(logical_lines(lines(pieces(path))))
        contacts = [
            each for card in counted(cards, progress) for each in _contacts(card, told, keeper)
        ]
    except OSError as error:
        raise unreadable(path, error) from error
    if not division.begun:
        raise InputError("exchange.no_vcard", path=path)
    if evidence.is_legacy:
        told.tell(0, "charset", charset=_CALLED[evidence.charset().otherwise])
    contacts.sort(key=lambda contact: contact.line)
    return Reading(path=path, contacts=tuple(contacts), skipped=told.all())


_CALLED = {
    "cp1252": "Western (Windows-1252)",
    "cp1250": "Central European (Windows-1250)",
    "cp1251": "Cyrillic (Windows-1251)",
    "koi8_r": "Cyrillic (KOI8-R)",
    "cp1253": "Greek (Windows-1253)",
    "cp932": "Japanese (Shift-JIS)",
    "gb18030": "Chinese (GB 18030)",
}
"""What a charset that was guessed is called in words."""


def _looked_through(path: Path) -> Evidence:
    """The charset's evidence, after counting the cards before any is parsed."""
    evidence = Evidence()
    cards, mentions = 0, 0
    for piece in whole_lines(pieces(path)):
        capitals = piece.upper()
        cards += capitals.count(b"BEGIN:VCARD")
        mentions += capitals.count(b"VCARD")
        evidence.look(piece)
        if cards > limits.CARDS:
            raise InputError("exchange.too_many_cards", path=path, limit=limits.CARDS)
    if not mentions:
        raise InputError("exchange.no_vcard", path=path)
    return evidence


def _contacts(card: Card, told: Told, keeper: Keeper, depth: int = 0) -> Iterator[Contact]:
    """The contact of a card and those of the assistants' cards within it."""
    agents = [prop for prop in card.properties if prop.name == "AGENT"]
    within = [prop for prop in agents if _holds_card(prop) and depth < _AGENTS_DEEP]
    card.properties = [
        prop
        for prop in card.properties
        if prop not in within and (prop.name != "AGENT" or prop.value.strip())
    ]
    if contact := contact_of(card, told, keeper):
        yield contact
    for prop in within:
        for agent in _nested(prop, told):
            yield from _contacts(agent, told, keeper, depth + 1)


def _holds_card(prop: Property) -> bool:
    return not prop.cut and prop.value.lstrip()[:11].upper() == "BEGIN:VCARD"


def _nested(prop: Property, told: Told) -> Iterable[Card]:
    """The card that vCard 3.0 writes as the escaped text of AGENT."""
    text = unescape(prop.value).encode("utf-8", "replace")
    for card in Division(FileCharset(), told).cards(logical_lines(text.split(b"\n"))):
        card.line = prop.line
        card.properties = [each._replace(line=prop.line) for each in card.properties]
        yield card
