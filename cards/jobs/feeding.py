"""Suits sheets to the printer they go to: how its envelopes are fed, and what it is off by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from cards.files import write_whole
from cards.jobs.calibration import PAPERS, Preferences, PrintSide, Way, kept_calibration
from cards.jobs.draw import PICTURE_DPI
from cards.layout.envelopes import find_envelope
from cards.layout.stocks import find_stock
from cards.model.errors import InputError
from cards.model.geometry import Size
from cards.model.notes import NoteRow, Part
from cards.model.paper import TwoSided
from cards.model.placement import Sheet
from cards.model.printing import Feed, PrinterInfo
from cards.press.calibration import corrected, upside_down
from cards.press.feed import KeptFeed, fed, fed_page, fed_size, from_text, to_text
from cards.press.media import ensure_lies_on, ensure_takes
from cards.press.upright import upright
from cards.render.pdf import pdf_bytes
from cards.render.picture import write_png


def kept_feed(store: Preferences, printer: str, envelope_id: str) -> KeptFeed:
    """How an envelope goes into a printer; the usual way where it was never said."""
    return from_text(store.preference(_key(printer, envelope_id)))


def keep_feed(store: Preferences, printer: str, envelope_id: str, kept: KeptFeed) -> None:
    """Remember how an envelope goes into a printer."""
    store.set_preference(_key(printer, envelope_id), to_text(kept))


def page_of(store: Preferences, printer: str, row: NoteRow, part: Part) -> Size:
    """The page, in points, on which a printer gets a note's card or envelope.

    Raises InputError "press.beyond_paper" for an envelope larger than the paper it is taken for.
    """
    stock = find_stock(row.note.look.stock)
    if part is Part.CARDS:
        size = stock.sheet
        return size.turned() if size.width > size.height else size
    kept = kept_feed(store, printer, stock.envelope)
    ensure_feeds(kept, stock.envelope)
    envelope = find_envelope(stock.envelope)
    return fed_page(envelope.size, kept.feed, PAPERS.get(kept.paper))[0]


def suited(
    store: Preferences,
    printer: str,
    rows: Sequence[NoteRow],
    part: Part,
    sheets: Iterable[Sheet],
    two_sided: TwoSided | None = None,
    *,
    tray: str = "",
    other_side: bool = False,
) -> Iterator[Sheet]:
    """The sheets of these notes as the printer is to get them; of envelopes there is one a note.

    Cards with their shorter side first, envelopes the way they are fed, both moved so that they
    land where they were laid out. When the printer prints on both sides, every other sheet is the
    back of the one before, and each side is off in its own way. ``other_side`` says that these
    are the backs of envelopes, which a person has turned over sideways.
    """
    front = kept_calibration(store, Way(printer, tray))
    if part is Part.CARDS:
        turned = Way(printer, tray, PrintSide.BACK)
        back = kept_calibration(store, turned) if two_sided else front
        for at, sheet in enumerate(sheets):
            page = upright(sheet)
            off = back if at % 2 else front
            if at % 2 and two_sided is TwoSided.SHORT_EDGE:
                # The sheet turns over as ever; it is the picture that stands on its head.
                off = upside_down(off, page.size)
            yield corrected(page, off)
        return
    for row, sheet in zip(rows, sheets, strict=True):
        kept = kept_feed(store, printer, find_stock(row.note.look.stock).envelope)
        if other_side:
            kept = replace(kept, feed=turned_over(kept.feed))
        yield corrected(fed_for(kept, sheet), front)


def turned_over(feed: Feed) -> Feed:
    """How the back of an envelope goes in that was turned over like a page, the same edge first.

    Seen from behind, a turn goes the other way round; it lies where it lay.
    """
    return replace(feed, turn=-feed.turn % 360)


def fed_for(kept: KeptFeed, sheet: Sheet) -> Sheet:
    """The page to print for an envelope that goes in as it is remembered."""
    return fed(sheet, kept.feed, PAPERS.get(kept.paper))


def ensure_feeds(kept: KeptFeed, envelope_id: str, info: PrinterInfo | None = None) -> None:
    """Refuse what cannot go in: more than the paper told of, or more or less than a printer takes.

    Without ``info`` the printer is not known. Raises InputError "press.beyond_paper" and as
    ``keyword_for``; for a printer that names no sizes nothing can be told.
    """
    size, paper = find_envelope(envelope_id).size, PAPERS.get(kept.paper)
    if paper is not None:
        ensure_lies_on(fed_size(size, kept.feed), kept.paper.title(), paper)
    if info is not None and (info.media or info.custom):
        ensure_takes(info, fed_page(size, kept.feed, paper)[0])


def write_drawing(kept: KeptFeed, envelope_id: str, out: Path) -> None:
    """Draw how to load an envelope, as a .pdf or .png file.

    Raises InputError "jobs.wrong_format", SurroundingsError when it cannot be written.
    """
    from cards.layout.feed_drawing import feed_drawing

    ending = out.suffix.lower()
    if ending not in (".pdf", ".png"):
        raise InputError("jobs.wrong_format", path=out, known=".pdf, .png")
    envelope = find_envelope(envelope_id)
    drawing = feed_drawing(envelope.size, envelope.flap, kept.feed)
    pdf = pdf_bytes([drawing], title=envelope.name)
    if ending == ".pdf":
        write_whole(out, pdf)
    else:
        write_png(pdf, 0, out, dpi=PICTURE_DPI)


def _key(printer: str, envelope_id: str) -> str:
    return "/".join(("feed", printer, envelope_id))
