"""The one error of this room: a hand that is unknown, damaged or cannot draw a text."""

from __future__ import annotations


class HandError(Exception):
    """Carries an id and named values; its sentence is in ``fonts.messages``."""

    exit_code = 2

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values
