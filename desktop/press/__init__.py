"""Making printers land where meant: the test page, what it tells, and how envelopes are fed."""
