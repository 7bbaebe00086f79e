"""The Preferences page: you, the look, writing, printers, reminders and your data."""
