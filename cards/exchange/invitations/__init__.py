"""Reads calendar invitations: interviews, when and where they are and who takes part."""

from __future__ import annotations

from cards.exchange.invitations.reading import invitations_of, read_invitations

__all__ = ["invitations_of", "read_invitations"]
