"""Turns errors of the core into sentences of the person's language.

The rooms' ``messages.py`` hold the English templates; here each is translated through Qt
(context "messages") and then filled with the error's values.
"""

from __future__ import annotations

import importlib.util
import pkgutil
from functools import cache
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication

ROOMS = ("cards", "fonts")
CONTEXT = "messages"


@runtime_checkable
class CodedError(Protocol):
    """The shape of every error of ours: an id and named values."""

    code: str
    values: dict[str, object]


def is_ours(error: Exception) -> bool:
    """Whether an error can be told in one sentence of a message table."""
    return isinstance(error, CodedError)


@cache
def templates() -> dict[str, str]:
    """Every room's English templates, by the error's code."""
    found: dict[str, str] = {}
    for name in _message_modules():
        found.update(importlib.import_module(name).MESSAGES)
    return found


def _message_modules() -> list[str]:
    names: list[str] = []
    for room in ROOMS:
        package = importlib.import_module(room)
        if importlib.util.find_spec(f"{room}.messages") is not None:
            names.append(f"{room}.messages")
        for module in pkgutil.iter_modules(package.__path__, f"{room}."):
            inner = f"{module.name}.messages"
            if module.ispkg and importlib.util.find_spec(inner) is not None:
                names.append(inner)
    return names


def sentence(error: Exception) -> str:
    """What an error means, in one sentence of the person's language."""
    if not isinstance(error, CodedError):
        return QCoreApplication.translate(
            "texts", "Something went wrong inside Cordially. What you had saved is safe."
        )
    template = templates().get(error.code)
    if template is None:
        return f"{error.code}: {error.values}"
    try:
        return QCoreApplication.translate(CONTEXT, template).format(**error.values)
    except (KeyError, IndexError):
        return template
