"""Keeps what was typed into forms that are not saved yet, so that no crash takes it along.

The store holds it as one text beside the preferences; it is written while one types.
"""

from __future__ import annotations

from collections import UserDict
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cards.store import Store

Key = tuple[str, int]
"""A form and what it is about."""
State = dict[str, object]
_NOTHING = {"", "[]"}
"""How the store says that nothing was typed."""
Write = Callable[[Callable[["Store"], None]], None]
"""Hands a call over to the store."""


class SetAside(UserDict[Key, State]):
    """What was typed, by form and subject; each change of it goes to the store."""

    def __init__(self, write: Write) -> None:
        super().__init__()
        self._write = write
        self.being_typed: set[Key] = set()
        """Which of these forms are open."""

    def __setitem__(self, key: Key, state: State) -> None:
        """Keep what a form holds."""
        if self.data.get(key) != state:
            self.data[key] = state
            self._save()

    def __delitem__(self, key: Key) -> None:
        """Keep it no longer."""
        del self.data[key]
        self._save()

    def open(self, key: Key) -> State | None:
        """A form opens: what was typed into it before, which stays kept meanwhile."""
        self.being_typed.add(key)
        return self.data.get(key)

    def close(self, key: Key, state: State | None) -> None:
        """A form closes, leaving this, or nothing."""
        self.being_typed.discard(key)
        if state is not None:
            self.data[key] = state
        elif self.data.pop(key, None) is None:
            return
        self._save()

    def take_over(self, text: str) -> bool:
        """Read what an earlier window kept; whether any of it was being typed as it ended."""
        if text in _NOTHING:
            return False
        from desktop.typed_text import read

        cut_short = False
        for key, state, was_open in read(text):
            self.data.setdefault(key, state)
            cut_short = cut_short or was_open
        return cut_short

    def _save(self) -> None:
        # The window is painted before anything is typed.
        from desktop.typed_text import written

        text = written(self.data, self.being_typed)
        self._write(lambda store: store.keep_typed(text))
