"""What is kept of the window itself, in ``window.ini`` beside the store, and under which keys.

It is no part of a backup: another computer has other screens and another system.
"""

from __future__ import annotations

SCHEME = "look/scheme"
"""``system``, ``light`` or ``dark``."""
LANGUAGE = "look/language"
"""The language of the window, such as "de"; "" for the system's."""
REMINDER = "reminders/tray"
"""Whether a message of the tray tells once a day what is due; "true" or "false"."""
REMINDED_ON = "reminders/last"
"""The day of the last such message, as in ISO 8601."""
RECENT = "files/recent"
"""The files saved last, the newest first."""
