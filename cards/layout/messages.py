"""English texts of the errors that laying out a card or an envelope may raise."""

from __future__ import annotations

MESSAGES = {
    "layout.no_such_stock": "There is no stock “{given}”; choose one of {known}.",
    "layout.no_such_envelope": "There is no envelope “{given}”; choose one of {known}.",
}
