"""The most that is taken from one file of vCards, so that no file can exhaust the machine."""

from __future__ import annotations

FILE_MB = 250
"""A phone's thousand contacts with their photos come to some 100 MB; this much is read through in
seconds."""
CARDS = 100_000
"""Twice the largest address book to expect; more people at once would not fit in 200 MB."""
LINE_BYTES = 100_000
"""One property, unfolded: room for a photo of 64 kB in base64, which takes 87,384 characters."""
PHOTO_BYTES = 64_000
"""A photo decoded: what phones save with a contact; larger ones would bloat the store."""
FIELD_CHARS = 2_000
"""A name, an address line or the like; a note may be as long as a property."""
PERSON_PROPERTIES = 1_000
"""Properties of one card; real cards have some dozens."""
PERSON_CHARS = 150_000
"""Text kept for one person beyond our fields: one photo and much else."""
KEPT_CHARS = 80_000_000
"""The same for all people of a file, so that reading stays within 200 MB."""
TOLD = 10_000
"""Skipped things listed one by one; a file of rubbish would list its every line."""
