"""The error family: an error carries an id and named values, never a finished sentence.

CordiallyError
├── InputError         what was given cannot be used: a bad file, name, column, option
├── SurroundingsError  what is around us fails: disk full, locked store, unwritable folder
└── CancelledError         the person stopped a long job; nothing half-made is left behind

The English templates live in each room's ``messages.py``, keyed by the error's code.
"""

from __future__ import annotations


class CordiallyError(Exception):
    """A failure that one clear sentence can explain; ``code`` is "<room>.<what>"."""

    exit_code = 2

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


class InputError(CordiallyError):
    """What the person or a file gave cannot be used as it stands."""


class SurroundingsError(CordiallyError):
    """The disk, the store's lock, a folder or a printer does not let the work go on."""


class CancelledError(CordiallyError):
    """The person cancelled; whatever was being written has been removed."""

    def __init__(self) -> None:
        super().__init__("model.cancelled")
