"""Lists what goes with what: every card in the order of its sheets, its envelope, for whom."""

from __future__ import annotations

from collections.abc import Sequence

from cards.jobs.batch import rows_in_order
from cards.jobs.envelopes import destination
from cards.jobs.facts import is_by_hand
from cards.layout.envelopes import find_envelope
from cards.layout.stocks import find_stock
from cards.model.notes import NoteRow
from cards.store import Store


def packing_list(store: Store, note_ids: Sequence[int]) -> str:
    """One line for each card in the order given, as plain text: number, person, card, envelope.

    Raises InputError "store.no_such".
    """
    rows = rows_in_order(store, note_ids)
    cells = [("", "For", "Card", "Envelope")]
    cells += [(f"{number}.", *_line(row)) for number, row in enumerate(rows, 1)]
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    )
    return "\n".join(lines) + "\n"


def _line(row: NoteRow) -> tuple[str, str, str]:
    stock = find_stock(row.note.look.stock)
    who = row.person.full_name
    if row.company is not None:
        who = f"{who}, {row.company.name}"
    if is_by_hand(row.note):
        return who, stock.name, "none: bring it to reception"
    if not stock.envelope:
        return who, stock.name, "none"
    to = destination(row.person, row.company)
    if to is None:
        return who, stock.name, "by hand: no address"
    envelope = find_envelope(stock.envelope).name
    place = " ".join(filter(None, (to.address.postcode, to.address.city)))
    return who, stock.name, f"{envelope}, to {place}"
