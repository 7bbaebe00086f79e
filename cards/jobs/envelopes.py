"""Addresses envelopes: whose address is used, what the return address says, what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cards.layout.envelope import lay_out_envelope
from cards.layout.postal import address_lines
from cards.layout.stocks import find_stock
from cards.model.notes import Note, NoteRow
from cards.model.people import Address, Company, Person, Sender
from cards.model.placement import Sheet
from fonts.chance import seed_of


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a card goes: a name, the company if it is delivered there, and the address."""

    name: str
    company: str
    address: Address


def destination(person: Person, company: Company | None) -> Destination | None:
    """The person's own address, else their company's; None when neither can be posted to."""
    if person.address.is_complete:
        return Destination(person.full_name, "", person.address)
    if company is not None and company.address.is_complete:
        return Destination(person.full_name, company.name, company.address)
    return None


def return_lines(sender: Sender, to_country: str) -> tuple[str, ...]:
    """The return address as the recipient's post reads it; none while it is incomplete."""
    if not sender.address.is_complete:
        return ()
    return address_lines(sender.full_name, sender.address, from_country=to_country)


def envelope_sheet(note: Note, to: Destination, sender: Sender) -> Sheet:
    """The envelope that goes with a note's stock, in the note's hand.

    Raises InputError "layout.undrawable" or "layout.address_too_long", naming the recipient.
    """
    lines = address_lines(
        to.name, to.address, from_country=sender.address.country, company=to.company
    )
    return lay_out_envelope(
        lines,
        return_lines(sender, to.address.country),
        find_stock(note.look.stock).envelope,
        note.look,
        seed_of(note.seed, "envelope"),
        recipient=to.name,
    )


def without_address(rows: Sequence[NoteRow]) -> tuple[str, ...]:
    """The names of those among the recipients whose envelope cannot be addressed."""
    return tuple(
        row.person.full_name for row in rows if destination(row.person, row.company) is None
    )
