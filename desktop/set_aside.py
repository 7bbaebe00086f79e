"""Keeps what was typed into forms that are not saved yet, so that no crash takes it along.

The store holds it as one text beside the preferences; it is written while one types.
"""

from __future__ import annotations

import json
from collections import UserDict
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cards.store import Store

Key = tuple[str, int]
"""A form and what it is about."""
State = dict[str, object]
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
        cut_short = False
        for each in json.loads(text or "[]"):
            key = (str(each["form"]), int(each["about"]))
            self.data.setdefault(
                key, {name: _plain(value) for name, value in each["typed"].items()}
            )
            cut_short = cut_short or bool(each["open"])
        return cut_short

    def _save(self) -> None:
        text = json.dumps(
            [
                {"form": form, "about": about, "open": (form, about) in self.being_typed}
                | {"typed": {name: _coded(value) for name, value in state.items()}}
                for (form, about), state in self.data.items()
            ],
            ensure_ascii=False,
        )
        self._write(lambda store: store.keep_typed(text))


def _coded(value: object) -> Any:  # noqa: ANN401 - JSON is of any type
    """A control's value in JSON; what is no plain value carries its kind."""
    from desktop.dialogs.interviewers import TalkDraft

    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, TalkDraft):
        return {"talk": asdict(value)}
    if isinstance(value, tuple | list):
        return [_coded(each) for each in value]
    return value if isinstance(value, str | int | float) else None


def _plain(value: Any) -> object:  # noqa: ANN401 - JSON is of any type
    from cards.model.search import Conversation, Role
    from desktop.dialogs.interviewers import TalkDraft

    if isinstance(value, list):
        return tuple(map(_plain, value))
    if not isinstance(value, dict):
        return value
    ((kind, held),) = value.items()
    if kind == "moment":
        return datetime.fromisoformat(held)
    if kind == "day":
        return date.fromisoformat(held)
    talk = held.pop("conversation")
    return TalkDraft(Conversation(**talk | {"role": Role(talk["role"])}), **held)
