"""Addresses envelopes: whose address is used, what the return address says, what is doubtful."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cards.jobs.envelope_style import USUAL, EnvelopeStyle, ReturnPlace, look_of_address
from cards.jobs.facts import is_by_hand
from cards.layout.address_check import address_doubts
from cards.layout.envelope import lay_out_envelope, recipient_box
from cards.layout.envelopes import find_envelope
from cards.layout.flap import lay_out_flap
from cards.layout.post_rules import area_breach, size_breaches
from cards.layout.postal import address_lines, language_of
from cards.layout.stocks import find_stock
from cards.model.errors import InputError
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


def has_envelope(row: NoteRow) -> bool:
    """Whether a note's card goes in an envelope; a postcard, or what one brings, does not."""
    return bool(find_stock(row.note.look.stock).envelope) and not is_by_hand(row.note)


def recipient_lines(to: Destination, sender: Sender) -> tuple[str, ...]:
    """The recipient's lines as the sender posts them: abroad with the country last."""
    home = sender.address.country
    return address_lines(
        to.name, to.address, from_country=home, company=to.company, language=language_of(home)
    )


def return_lines(sender: Sender, to_country: str) -> tuple[str, ...]:
    """The return address as the recipient's post reads it; none while it is incomplete."""
    if not sender.address.is_complete:
        return ()
    return address_lines(sender.full_name, sender.address, from_country=to_country)


def envelope_sheet(
    note: Note, to: Destination, sender: Sender, style: EnvelopeStyle = USUAL
) -> Sheet:
    """The face of the envelope that goes with a note's stock.

    Raises InputError "layout.undrawable" or "layout.address_too_long", naming the recipient.
    """
    lines = recipient_lines(to, sender)
    corner = style.returning is ReturnPlace.CORNER
    back = return_lines(sender, to.address.country) if corner else ()
    return lay_out_envelope(
        lines,
        back,
        find_stock(note.look.stock).envelope,
        look_of_address(note.look, style, (*lines, *back)),
        seed_of(note.seed, "envelope"),
        recipient=to.name,
        from_country=_posted_from(to, sender),
    )


def flap_sheet(note: Note, to: Destination, sender: Sender, style: EnvelopeStyle) -> Sheet | None:
    """The back of a note's envelope with the return address on its flap.

    None when it stands elsewhere or is not known. Raises as ``envelope_sheet``, but naming the
    sender.
    """
    lines = return_lines(sender, to.address.country)
    if style.returning is not ReturnPlace.FLAP or not lines:
        return None
    look = look_of_address(note.look, style, (*recipient_lines(to, sender), *lines))
    envelope = find_stock(note.look.stock).envelope
    return lay_out_flap(lines, envelope, look, seed_of(note.seed, "flap"))


def envelope_doubts(
    note: Note, to: Destination, sender: Sender, sheet: Sheet | None = None
) -> tuple[InputError, ...]:
    """What the post may stumble over, to be told before printing and in nobody's way.

    It is about the address (parts that its country asks for, an odd postal code), the size of
    the envelope, and where on ``sheet`` the address came to stand; the post's rule is quoted.
    """
    home = sender.address.country
    envelope = find_envelope(find_stock(note.look.stock).envelope)
    posted_from = _posted_from(to, sender)
    abroad = bool(to.address.country) and to.address.country != posted_from
    doubts = address_doubts(to.address, name=to.name, home=home)
    doubts += size_breaches(envelope, posted_from, abroad=abroad)
    told = sheet and area_breach(recipient_box(sheet), envelope, posted_from, to.name)
    return (*doubts, told) if told else doubts


def envelope_sheets(
    rows: Sequence[NoteRow],
    sender: Sender,
    style: EnvelopeStyle,
    doubts: dict[str, InputError] | None = None,
) -> Iterator[Sheet]:
    """The faces of those who have an address and an envelope; doubts are put into ``doubts``.

    Each doubt is said once: its key there is what it says. Raises as ``envelope_sheet``.
    """
    for row in rows:
        to = destination(row.person, row.company)
        if to and has_envelope(row):
            sheet = envelope_sheet(row.note, to, sender, style)
            if doubts is not None:
                found = envelope_doubts(row.note, to, sender, sheet)
                doubts.update((f"{each.code} {each.values}", each) for each in found)
            yield sheet


def flap_sheets(rows: Sequence[NoteRow], sender: Sender, style: EnvelopeStyle) -> Iterator[Sheet]:
    """The backs, in the order of the faces; none when the flap stays free."""
    for row in rows:
        to = destination(row.person, row.company)
        back = flap_sheet(row.note, to, sender, style) if to and has_envelope(row) else None
        if back is not None:
            yield back


def doubts_of(
    rows: Sequence[NoteRow], sender: Sender, style: EnvelopeStyle
) -> tuple[InputError, ...]:
    """What the post may stumble over in the envelopes of these notes, each said once.

    Raises as ``envelope_sheet``.
    """
    doubts: dict[str, InputError] = {}
    deque(envelope_sheets(rows, sender, style, doubts), maxlen=0)
    return tuple(doubts.values())


def without_address(rows: Sequence[NoteRow]) -> tuple[str, ...]:
    """The names of those whose card goes in an envelope that cannot be addressed."""
    return tuple(
        row.person.full_name
        for row in rows
        if has_envelope(row) and destination(row.person, row.company) is None
    )


def _posted_from(to: Destination, sender: Sender) -> str:
    """The country whose post takes the card; one who does not say where they live is at home."""
    return sender.address.country or to.address.country
