"""Takes out of a JPEG file what is no picture: notes on place and camera, thumbnails, comments."""

from __future__ import annotations

_KEPT = frozenset({0xE0, 0xE2, 0xEE})
"""JFIF, the colour profile, and Adobe's note on how the colours are coded."""
_NOTES = frozenset({*range(0xE0, 0xF0), 0xFE}) - _KEPT
"""Application segments and comments (ITU-T T.81, table B.1)."""
_SCAN = 0xDA


def without_notes(data: bytes) -> bytes:
    """The same picture, its pixels untouched; bytes that read as no JPEG come back as they are."""
    found, at = [data[:2]], 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _SCAN:
            return b"".join([*found, data[at:]])
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker not in _NOTES:
            found.append(data[at:end])
        at = end
    return data
