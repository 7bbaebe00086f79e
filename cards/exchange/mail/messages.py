"""Turns an e-mail taken apart into a message: who wrote it, what they said, what came with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cards.exchange.correspondents.companies import spelled
from cards.exchange.correspondents.contacts import contact_of, is_person
from cards.exchange.correspondents.known import is_own
from cards.exchange.invitations.reading import invitations_of
from cards.exchange.mail.forwarding import day_in, forwarded_in
from cards.exchange.mail.headers import header_text, mailbox, sent_date
from cards.exchange.mail.parts import Letter
from cards.exchange.mail.quoting import is_forward, own_words
from cards.exchange.mail.refusal import refusal_in
from cards.exchange.mail.signature import Signature, signature_of
from cards.model.errors import InputError
from cards.model.incoming import Contact, Invitation, Message, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_TEXT = 20_000
"""Characters of a message that are kept: a letter has a tenth of it, and mailboxes are large."""
_DEEPEST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What is known of a message before it is read for what it says."""

    shown: str
    """The sender's name as programs show it."""
    address: str
    subject: str = ""
    sent_on: date | None = None
    text: str = ""


def message_from(
    letter: Letter, own: frozenset[str], *, home: str = "", line: int = 0
) -> tuple[Message | None, tuple[Skipped, ...]]:
    """The message, None when it is the user's own, and what of it could not be used.

    Of a forwarded message the one inside counts, whether it is attached or stands as text.
    """
    calendars = list(_calendars(letter))
    written = _innermost(letter, own)
    if is_own(written.address, own):
        reason = InputError("exchange.own_message", subject=written.subject)
        return None, (Skipped(line=line, reason=reason),)
    invitations, skipped = _invitations(calendars, own, home, line)
    return said(written, invitations=invitations, line=line), skipped


def said(written: Written, *, invitations: tuple[Invitation, ...] = (), line: int = 0) -> Message:
    """The message that somebody other than the user wrote."""
    text = own_words(written.text)[:LONGEST_TEXT]
    sender = contact_of(written.shown, written.address, line)
    nameless = not (written.shown or written.address)
    if is_person(sender) or nameless:
        sender = _signed(sender, signature_of(text, sender.person.full_name, sender.company))
    return Message(
        sender=sender,
        subject=written.subject,
        sent_on=written.sent_on,
        text=text,
        refusal=refusal_in(text),
        invitations=invitations,
        line=line,
    )


def _innermost(letter: Letter, own: frozenset[str], depth: int = 0) -> Written:
    shown, address = mailbox(letter.header("from", "sender", "return-path"))
    written = Written(
        shown=shown,
        address=address,
        subject=header_text(letter.header("subject")),
        sent_on=_sent(letter),
        text=letter.text,
    )
    by_user = is_own(address, own)
    passed_on = by_user or is_forward(written.subject) or len(own_words(letter.text)) < 200
    if letter.inner and passed_on and not letter.is_report and depth < _DEEPEST:
        return _innermost(letter.inner[0], own, depth + 1)
    inner = forwarded_in(letter.text, written.subject)
    if inner is None:
        return written
    shown, address = mailbox(inner.sender)
    return Written(
        shown=shown,
        address=address,
        subject=inner.subject or written.subject,
        sent_on=inner.sent_on or written.sent_on,
        text=inner.text,
    )


def _sent(letter: Letter) -> date | None:
    """The day in Date, or in what a pasted text has instead, or when a server took it in."""
    received = letter.header("received").rpartition(";")[2].strip()
    told = letter.header("date", "sent", "gesendet", "datum", "enviado", "fecha")
    return sent_date(told) or day_in(told) or sent_date(received)


def _calendars(letter: Letter, depth: int = 0) -> Iterator[bytes]:
    yield from letter.calendars
    if depth < _DEEPEST:
        for inner in letter.inner:
            yield from _calendars(inner, depth + 1)


def _invitations(
    calendars: list[bytes], own: frozenset[str], home: str, line: int
) -> tuple[tuple[Invitation, ...], tuple[Skipped, ...]]:
    """What the calendars hold; programs send the same one as a part and as a file."""
    found: dict[str, Invitation] = {}
    skipped: dict[str, Skipped] = {}
    for content in dict.fromkeys(calendars):
        try:
            reading = invitations_of(content, own, home=home)
        except InputError as error:
            skipped[error.code] = Skipped(line=line, reason=error)
            continue
        for one in reading.invitations:
            if one.uid not in found or one.sequence >= found[one.uid].sequence:
                found[one.uid] = replace(one, line=line)
        for each in reading.skipped:
            skipped[repr(each.reason)] = replace(each, line=line)
    return tuple(found.values()), tuple(skipped.values())


def _signed(sender: Contact, signature: Signature) -> Contact:
    """The sender with what their signature tells; further phones go to their vCard's lines."""
    numbers = [number for number, _kind in signature.phones]
    further = [f"TEL;TYPE={kind or 'work'}:{number}" for number, kind in signature.phones[1:]]
    person = replace(
        sender.person,
        full_name=sender.person.full_name or signature.name,
        phone=numbers[0] if numbers else "",
        address=signature.address,
        linkedin=signature.linkedin,
        vcard="\n".join(further),
    )
    company = sender.company
    if signature.company:
        company = spelled(company, signature.company) if company else signature.company
    return replace(sender, person=person, company=company, title=signature.title)
