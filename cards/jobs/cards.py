"""From a note to its card: the sheet that is printed, and the page the preview shows."""

from __future__ import annotations

from cards.layout.card import lay_out_card
from cards.model.look import Look
from cards.model.notes import Note
from cards.model.people import Person
from cards.model.placement import Sheet
from cards.model.signature import Signature
from cards.render.pdf import pdf_bytes


def card_sheet(
    text: str, look: Look, seed: int, recipient: str, signature: Signature | None = None
) -> Sheet:
    """The sheet of one note; raises InputError naming the recipient, as ``lay_out_card``."""
    return lay_out_card(text, look, seed, recipient=recipient, signature=signature)


def preview_pdf(note: Note, person: Person, signature: Signature | None = None) -> bytes:
    """A PDF of the one page that would be printed for this note; errors as ``card_sheet``."""
    return preview_page(note, person, signature)[1]


def preview_page(
    note: Note, person: Person, signature: Signature | None = None
) -> tuple[Sheet, bytes]:
    """The same with the sheet it was made of."""
    sheet = card_sheet(note.text, note.look, note.seed, person.full_name, signature)
    return sheet, pdf_bytes([sheet], title=person.full_name)
