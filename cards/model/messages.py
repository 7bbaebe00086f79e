"""English texts of the errors that any room may raise."""

from __future__ import annotations

MESSAGES = {
    "model.cancelled": "Cancelled; nothing was written.",
    "model.unreadable": "{path} cannot be read: {reason}.",
    "model.unwritable": "{path} cannot be written: {reason}. Choose another place.",
    "model.disk_full": "The disk that holds {path} is full. Free some space and try again.",
}
