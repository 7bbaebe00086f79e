"""Marks texts that are kept in tables, so that pyside6-lupdate finds them for translation."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """The text as it is; Qt's own function of this name has no usable type."""
    return text
