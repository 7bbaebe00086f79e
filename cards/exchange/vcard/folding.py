"""Folds content lines at 75 octets (RFC 6350, 3.2)."""

from __future__ import annotations

_OCTETS = 75


def folded(line: str) -> str:
    """A content line with its CR LF, folded so that no character is cut."""
    if len(line) <= _OCTETS and line.isascii():
        return f"{line}\r\n"
    raw = line.encode("utf-8", "replace")
    parts: list[bytes] = []
    while len(raw) > _OCTETS - bool(parts):
        cut = _OCTETS - bool(parts)
        while raw[cut] & 0xC0 == 0x80:  # within a character
            cut -= 1
        parts.append(raw[:cut])
        raw = raw[cut:]
    parts.append(raw)
    return b"\r\n ".join(parts).decode() + "\r\n"
