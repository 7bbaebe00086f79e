"""Back and forward through the places one has been to."""

from __future__ import annotations

from desktop.place import Place

_LONGEST = 50


class History:
    """A line of places with a mark at where one is now."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place:
        """Where one is now; LookupError before the first visit."""
        if self._at < 0:
            raise LookupError
        return self._places[self._at]

    @property
    def can_be_here(self) -> bool:
        """Whether one has been anywhere yet."""
        return self._at >= 0

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has come back from a place."""
        return self._at < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Go to a new place; what lay ahead is forgotten, the same place counts once."""
        if self._at >= 0 and self.here == place:
            return
        self._places = [*self._places[: self._at + 1], place][-_LONGEST:]
        self._at = len(self._places) - 1

    def amend(self, place: Place) -> None:
        """Say more exactly where one is now, for the way back."""
        if self._at >= 0 and self.here.page == place.page:
            self._places[self._at] = place

    def back(self) -> Place | None:
        """Step back, if there is anything to step back to."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self.here

    def forward(self) -> Place | None:
        """Step forward again, if one has come back."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self.here
