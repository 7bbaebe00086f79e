"""The pages of many notes' cards, for a file or for a printer, with what goes beside the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cards.jobs.cards import card_sheet
from cards.jobs.feeding import suited
from cards.jobs.imposing import Written, ensure_fits_sheet, is_two_sided, on_sheet, outsides, pages
from cards.jobs.own_fronts import for_person
from cards.jobs.signature import kept_signature
from cards.model.fronts import Imposing
from cards.model.notes import NoteRow, Part
from cards.model.paper import TwoSided
from cards.model.placement import Sheet
from cards.store import Store


def card_pages(
    store: Store, rows: Sequence[NoteRow], imposing: Imposing, printer: str = "", tray: str = ""
) -> Iterator[Sheet]:
    """The pages in print order; for a printer the way up that it feeds paper, and corrected.

    Where a person turns the stack they are the insides only.

    Raises InputError "jobs.other_stock" first, then what laying out raises.
    """
    ensure_stocks(rows, imposing)
    cards = written(store, rows, imposing)
    both = any_two_sided(rows, imposing)
    made = pages(cards, imposing, both=both)
    if not printer:
        return made
    at_once = both and imposing.two_sided is not TwoSided.BY_HAND
    two_sided = imposing.two_sided if at_once else None
    return suited(store, printer, rows, Part.CARDS, made, two_sided, tray=tray)


def outside_pages(
    store: Store, rows: Sequence[NoteRow], imposing: Imposing, printer: str = "", tray: str = ""
) -> Iterator[Sheet]:
    """What is printed before a person turns the stack: a page for each of ``card_pages``.

    Raises as these.
    """
    ensure_stocks(rows, imposing)
    made = outsides(written(store, rows, imposing), imposing)
    return suited(store, printer, rows, Part.CARDS, made, tray=tray) if printer else made


def written(store: Store, rows: Sequence[NoteRow], imposing: Imposing) -> Iterator[Written]:
    """The notes' cards, laid out one by one, each with its own front; errors of ``for_person``."""
    signature = kept_signature(store.folder).signature
    for row in rows:
        note, look = row.note, on_sheet(imposing, row.note.look)
        page = card_sheet(note.text, look, note.seed, row.person.full_name, signature)
        own = for_person(imposing, row)
        yield Written(page, look, note.seed, own.front, own.back)


def any_two_sided(rows: Sequence[NoteRow], imposing: Imposing) -> bool:
    """Whether the second side of any of these cards is printed."""
    return any(is_two_sided(imposing, row.note.look) for row in rows)


def ensure_stocks(rows: Sequence[NoteRow], imposing: Imposing) -> None:
    """Raise InputError "jobs.other_stock" when a card is not what the sheet's cells hold."""
    for stock in dict.fromkeys(row.note.look.stock for row in rows):
        ensure_fits_sheet(imposing, stock)
