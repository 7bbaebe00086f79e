"""The trays of a printer: by their names in IPP, and as people call them."""

from __future__ import annotations

from cards.model.errors import InputError
from cards.model.printing import PrinterInfo
from cards.press.ipp import Attributes
from cards.press.messages import TRAYS

_CHOOSES = "auto"
"""IPP's word for leaving the tray to the printer."""


def trays_of(said: Attributes) -> tuple[str, ...]:
    """The trays that a printer's attributes name, in their order, each once.

    They are in media-source-supported, else in its media-col-database (RFC 8011, PWG 5100.7).
    """
    named = [str(each) for each in said.get("media-source-supported", [])]
    if not named:
        entries = said.get("media-col-database", [])
        named = [str(each) for entry in entries for each in entry.get("media-source", [])]
    return tuple(dict.fromkeys(each for each in named if each != _CHOOSES))


def tray_said(tray: str) -> str:
    """What people call a tray; "" is the one that the printer chooses."""
    return TRAYS.get(tray, tray.replace("-", " "))


def find_tray(info: PrinterInfo, given: str) -> str:
    """A printer's tray by either name, in any case; "" and "auto" leave it to the printer.

    Raises InputError "press.no_tray".
    """
    wanted = given.strip().casefold().replace(" ", "-")
    if wanted in {"", _CHOOSES}:
        return ""
    for tray in info.trays:
        if wanted in {tray.casefold(), tray_said(tray).casefold().replace(" ", "-")}:
            return tray
    known = ", ".join(info.trays) or _CHOOSES
    raise InputError("press.no_tray", printer=info.title, given=given, known=known)
