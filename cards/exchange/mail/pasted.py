"""Reads e-mail text that was copied from a program's window, without its real headers."""

from __future__ import annotations

import re

from cards.exchange.correspondents.known import address_in, is_own, one_line
from cards.exchange.mail.forwarding import day_in, forwarded_in
from cards.exchange.mail.headers import mailbox
from cards.exchange.mail.messages import Written, said
from cards.exchange.mail.quoting import header_block
from cards.model.errors import InputError
from cards.model.incoming import Message

_SHOWN = re.compile(r"\s*([^<>@\n]{2,80})\s*<([^<>\s]+@[^<>\s]+)>\s*")
_TO_ME = re.compile(r"(?:to|an|para|für|a)\s+(?:me|mich|mí|mi|mir)\b.{0,40}", re.IGNORECASE)
_TOP = 6
"""Lines at the top in which a program's window names the sender."""


def pasted_message(text: str, own: frozenset[str]) -> Message:
    """The message in copied text; who wrote it is told by a line at its top or by its signature.

    Raises InputError "exchange.own_message" when the top names the user as the sender.
    """
    written = _forwarded(text) or _with_block(text) or _with_shown_sender(text)
    if written is None:
        written = Written(shown="", address="", text=text)
    if is_own(written.address, own):
        raise InputError("exchange.own_message", subject=written.subject)
    return said(written)


def _forwarded(text: str) -> Written | None:
    inner = forwarded_in(text, "")
    if inner is None:
        return None
    shown, address = mailbox(inner.sender)
    return Written(
        shown=shown,
        address=address,
        subject=inner.subject,
        sent_on=inner.sent_on,
        text=inner.text,
    )


def _with_block(text: str) -> Written | None:
    """Text that begins with "From: … Sent: … Subject: …", as Outlook copies it."""
    lines = text.split("\n")
    block = header_block(lines[:20])
    if block is None or block.begins > 2:
        return None
    shown, address = mailbox(block.headers.get("from", ""))
    return Written(
        shown=shown,
        address=address,
        subject=one_line(block.headers.get("subject", "")),
        sent_on=day_in(block.headers.get("date", "")),
        text="\n".join(lines[block.ends :]),
    )


def _with_shown_sender(text: str) -> Written | None:
    """Text under a line "Ana Ruiz <ana@…>", as web mail copies it, with a date near it."""
    lines = text.split("\n")
    for at, line in enumerate(lines[:_TOP]):
        found = _SHOWN.match(line)
        if found and address_in(found[2]):
            days = [day_in(near) for near in lines[at : at + 3]]
            return Written(
                shown=one_line(found[1]),
                address=address_in(found[2]),
                subject=one_line(lines[0]) if at else "",
                sent_on=next((day for day in days if day), None),
                text="\n".join(_below(lines[at + 1 :])),
            )
    return None


def _below(lines: list[str]) -> list[str]:
    """The lines without the date and "to me" that web mail shows under the sender."""
    blank = next((at for at, line in enumerate(lines[:5]) if not line.strip()), 0)
    shown = any(day_in(line) or _TO_ME.fullmatch(line.strip()) for line in lines[:blank])
    return lines[blank:] if shown else lines
