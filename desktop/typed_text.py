"""Writes down what was typed into forms as one text of JSON, and reads that again."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict
from datetime import date, datetime
from enum import Enum
from typing import Any

from cards.model.search import Conversation, Role
from desktop.dialogs.interviewers import TalkDraft
from desktop.set_aside import Key, State


def written(typed: Mapping[Key, State], being_typed: Collection[Key]) -> str:
    """All of it; ``being_typed`` are the forms that are open."""
    forms = [
        {"form": form, "about": about, "open": (form, about) in being_typed}
        | {"typed": {name: _coded(value) for name, value in state.items()}}
        for (form, about), state in typed.items()
    ]
    return json.dumps(forms, ensure_ascii=False)


def read(text: str) -> Iterator[tuple[Key, State, bool]]:
    """Each form with what was typed into it, and whether it was open."""
    for each in json.loads(text or "[]"):
        state = {name: _plain(value) for name, value in each["typed"].items()}
        yield (str(each["form"]), int(each["about"])), state, bool(each["open"])


def _coded(value: object) -> Any:  # noqa: ANN401 - JSON is of any type
    """A control's value in JSON; what is no plain value carries its kind."""
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
