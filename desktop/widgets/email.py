"""The field for an e-mail address: it says when one cannot be right, and takes it all the same."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop.widgets.form import FormField
from desktop.widgets.line_field import TextField

_POSSIBLE = re.compile(r"[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+")
"""Something, an @, and a domain with a dot: more would refuse addresses that exist."""


def email_field(text: str, control: TextField) -> FormField:
    """A form's field for an address; a word of advice appears when it is left."""
    field = FormField(text, control)

    def look() -> None:
        typed = control.value()
        impossible = bool(typed) and not _POSSIBLE.fullmatch(typed)
        advice = QCoreApplication.translate(
            "email", "This does not look like an e-mail address. It is kept as you typed it."
        )
        field.advise(advice if impossible else "")

    control.editingFinished.connect(look)
    look()
    return field
