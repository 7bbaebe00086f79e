"""English texts of the errors that laying out a card or an envelope may raise."""

from __future__ import annotations

MESSAGES = {
    "layout.no_such_stock": "There is no stock “{given}”; choose one of {known}.",
    "layout.no_such_envelope": "There is no envelope “{given}”; choose one of {known}.",
    "layout.empty": "The note for {recipient} is empty. Write a line first.",
    "layout.undrawable": (
        "{hand} cannot draw {letters} in what is written for {recipient}. These can: {able}."
    ),
    "layout.undrawable_by_all": (
        "No hand can draw {letters} in what is written for {recipient}; take that out of the text."
    ),
    "layout.right_to_left": (
        "Cordially writes from left to right only, so it cannot draw {letters} in what is written"
        " for {recipient}; take that out of the text."
    ),
    "layout.too_long": (
        "The note for {recipient} is about {words} words ({lines} lines) too long for"
        " {stock}. Shorten it or choose a larger stock."
    ),
    "layout.wide_word": ("“{word}” in the note for {recipient} is wider than {stock}. Shorten it."),
    "layout.address_too_long": (
        "The address of {recipient} does not fit the envelope “{envelope}”: “{line}” is too long."
    ),
}
