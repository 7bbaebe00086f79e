"""What a person can do about a printer that stands still, by the words of IPP."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cards.model.printing import JobState
from desktop.i18n import QT_TRANSLATE_NOOP

_CLOSE = QT_TRANSLATE_NOOP("ways", "Close it; then the printer goes on by itself.")
_OUT_OF_REACH = QT_TRANSLATE_NOOP(
    "ways", "See that it is on and connected; then it goes on by itself."
)
_IN_SETTINGS = QT_TRANSLATE_NOOP("ways", "Let it go on in your system’s printer settings.")
_DISPLAY = QT_TRANSLATE_NOOP("ways", "Look at the printer’s own display.")
_WAYS = {
    "media-empty": QT_TRANSLATE_NOOP("ways", "Put paper in; then it goes on by itself."),
    "media-needed": QT_TRANSLATE_NOOP(
        "ways", "Put in this paper, or confirm at the printer that the right one is in."
    ),
    "media-jam": QT_TRANSLATE_NOOP(
        "ways", "Take the jammed sheet out; then it goes on, often with that same sheet."
    ),
    "input-tray-missing": QT_TRANSLATE_NOOP("ways", "Push the tray in; then it goes on by itself."),
    "cover-open": _CLOSE,
    "door-open": _CLOSE,
    "interlock-open": _CLOSE,
    "marker-supply-empty": QT_TRANSLATE_NOOP(
        "ways", "Change the cartridge; then it goes on by itself."
    ),
    "toner-empty": QT_TRANSLATE_NOOP("ways", "Change the toner; then it goes on by itself."),
    "output-area-full": QT_TRANSLATE_NOOP(
        "ways", "Take the sheets out of it; then the printer goes on by itself."
    ),
    "output-tray-missing": QT_TRANSLATE_NOOP("ways", "Put it in; then the printer goes on."),
    "marker-waste-full": QT_TRANSLATE_NOOP("ways", "Change the container; then it goes on."),
    "fuser-over-temp": QT_TRANSLATE_NOOP("ways", "Let it cool; then it goes on by itself."),
    "offline": _OUT_OF_REACH,
    "shutdown": _OUT_OF_REACH,
    "timed-out": _OUT_OF_REACH,
    "connecting-to-device": _OUT_OF_REACH,
    "paused": _IN_SETTINGS,
    "moving-to-paused": _IN_SETTINGS,
    "job-hold-until-specified": _IN_SETTINGS,
}
STANDING = frozenset({JobState.STOPPED, JobState.HELD})
"""States in which nothing goes on until somebody does something."""


def way_on(state: str, reason: str) -> str:
    """What to do about a job that stands still; empty while it goes on."""
    if state not in STANDING:
        return ""
    return QCoreApplication.translate("ways", _WAYS.get(reason, _DISPLAY))
