"""Turns errors of the core into sentences of the person's language.

The rooms' ``messages.py`` hold the English templates; here each is translated through Qt
(context "messages") and then filled with the error's values.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cards.jobs.texts import KNOWN_ERRORS, messages

CONTEXT = "messages"


def is_ours(error: Exception) -> bool:
    """Whether an error can be told in one sentence of a message table."""
    return isinstance(error, KNOWN_ERRORS)


def sentence(error: Exception) -> str:
    """What an error means, in one sentence of the person's language."""
    if not isinstance(error, KNOWN_ERRORS):
        return QCoreApplication.translate(
            "texts", "Something went wrong inside Cordially. What you had saved is safe."
        )
    template = QCoreApplication.translate(CONTEXT, messages()[error.code])
    return template.format(**error.values)
