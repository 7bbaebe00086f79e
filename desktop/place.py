"""Where one is in the window: a page, and what is chosen on it; the unit of back and forward."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A page and, if any, the thing shown on it (``kind`` "application", "person", "note")."""

    page: str
    kind: str = ""
    id: int = 0
