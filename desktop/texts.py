"""Turns errors of the core into sentences of the person's language.

The rooms' ``messages.py`` hold the English templates; here each is translated through Qt
(context "messages") and then filled with the error's values. The templates of all rooms are
imported by the first error: the window is painted without them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT, PRINTED = "messages", "printed"


def is_ours(error: Exception) -> bool:
    """Whether an error can be told in one sentence of a message table."""
    from cards.jobs.texts import KNOWN_ERRORS

    return isinstance(error, KNOWN_ERRORS)


def sentence(error: Exception) -> str:
    """What an error means, in one sentence of the person's language."""
    from datetime import date

    from cards.jobs.texts import KNOWN_ERRORS, messages, values_in_words
    from desktop.when import plain_date

    if not isinstance(error, KNOWN_ERRORS):
        return QCoreApplication.translate(
            "texts", "Something went wrong inside Cordially. What you had saved is safe."
        )
    template = QCoreApplication.translate(CONTEXT, messages()[error.code])
    values = values_in_words(error, sentence)
    days = {name: plain_date(value) for name, value in values.items() if isinstance(value, date)}
    return template.format(**(values | days))


def printed(text: str) -> str:
    """What our own sheets say when printed, such as the test page; from any thread."""
    return QCoreApplication.translate(PRINTED, text)
