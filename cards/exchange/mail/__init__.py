"""Reads e-mails: who wrote, what their signature tells, whether it reads like a no."""

from __future__ import annotations

from cards.exchange.mail.reading import message_of, read_messages

__all__ = ["message_of", "read_messages"]
