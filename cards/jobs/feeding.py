"""Suits sheets to the printer they go to: how its envelopes are fed, and what it is off by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cards.jobs.calibration import PAPERS, Preferences, Way, kept_calibration
from cards.layout.envelopes import find_envelope
from cards.layout.stocks import find_stock
from cards.model.geometry import Size
from cards.model.notes import NoteRow, Part
from cards.model.placement import Sheet
from cards.press.calibration import corrected
from cards.press.feed import KeptFeed, fed, fed_page, from_text, to_text
from cards.press.upright import upright


def kept_feed(store: Preferences, printer: str, envelope_id: str) -> KeptFeed:
    """How an envelope goes into a printer; the usual way where it was never said."""
    return from_text(store.preference(_key(printer, envelope_id)))


def keep_feed(store: Preferences, printer: str, envelope_id: str, kept: KeptFeed) -> None:
    """Remember how an envelope goes into a printer."""
    store.set_preference(_key(printer, envelope_id), to_text(kept))


def page_of(store: Preferences, printer: str, row: NoteRow, part: Part) -> Size:
    """The page, in points, on which a printer gets a note's card or envelope."""
    stock = find_stock(row.note.look.stock)
    if part is Part.CARDS:
        size = stock.sheet
        return size.turned() if size.width > size.height else size
    kept = kept_feed(store, printer, stock.envelope)
    envelope = find_envelope(stock.envelope)
    return fed_page(envelope.size, kept.feed, PAPERS.get(kept.paper))[0]


def suited(
    store: Preferences, printer: str, rows: Sequence[NoteRow], part: Part, sheets: Iterable[Sheet]
) -> Iterator[Sheet]:
    """The sheets of these notes, one each, as the printer is to get them.

    Cards with their shorter side first, envelopes the way they are fed, both moved so that they
    land where they were laid out.
    """
    off = kept_calibration(store, Way(printer))
    feeds: dict[str, KeptFeed] = {}
    for row, sheet in zip(rows, sheets, strict=True):
        if part is Part.CARDS:
            yield corrected(upright(sheet), off)
            continue
        envelope = find_stock(row.note.look.stock).envelope
        if envelope not in feeds:
            feeds[envelope] = kept_feed(store, printer, envelope)
        kept = feeds[envelope]
        yield corrected(fed(sheet, kept.feed, PAPERS.get(kept.paper)), off)


def _key(printer: str, envelope_id: str) -> str:
    return "/".join(("feed", printer, envelope_id))
