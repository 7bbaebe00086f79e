"""What a card shows beside its message: its front, a line on its back, and how it is imposed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cards.model.paper import TwoSided


class FrontKind(StrEnum):
    """What is on the front of a card."""

    MOTIF = "motif"
    """A small drawing in the note's pen."""
    MONOGRAM = "monogram"
    """Initials in the note's hand, in a ring."""
    TEXT = "text"
    """A few words in the note's hand."""
    PICTURE = "picture"
    """The person's own picture."""


@dataclass(frozen=True, slots=True)
class Front:
    """One front: the motif's name, the initials, the words, or the path of the picture."""

    kind: FrontKind
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Imposing:
    """What goes on paper beside the messages, and where on it; as given, all is as it was."""

    front: Front | None = None
    back: str = ""
    two_sided: TwoSided = TwoSided.LONG_EDGE
    sheet: str = ""
    """The id of a sheet of several cards; empty for the stock's own page."""
    first_cell: int = 0
    """Where the first sheet is begun, counted from 0 in reading order."""
    used: frozenset[int] = frozenset()
    outlines: bool = False
    """Whether edges and folds are drawn, for a test print on plain paper."""

    @property
    def plain(self) -> bool:
        """Whether there are messages only, each on its stock's page."""
        return not (self.front or self.back or self.sheet or self.outlines)


PLAIN = Imposing()
"""Messages only, each on its stock's page."""
