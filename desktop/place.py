"""Where one is in the window: a page, and what is chosen on it; the unit of back and forward."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """A page and, if any, the thing shown on it (``kind`` "application", "person", "note").

    A tuple is made in a quarter of a dataclass's time, before the first paint.
    """

    page: str
    kind: str = ""
    id: int = 0
