"""vCards in and out: a reader for what every program and phone writes, and a plain writer."""

from __future__ import annotations

from cards.exchange.vcard.reading import read_vcards
from cards.exchange.vcard.writing import write_vcards

__all__ = ["read_vcards", "write_vcards"]
