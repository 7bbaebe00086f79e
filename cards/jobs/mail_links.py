"""A link that has the mail program open a new message, with a subject and a text and no more."""

from __future__ import annotations

import re
from urllib.parse import quote

from cards.model.words import Draft

_PART = r"[^\s@<>,;:\"()\[\]\\?&%#/.]+"
_ADDRESS = re.compile(rf"{_PART}(?:\.{_PART})*@{_PART}(?:\.{_PART})+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")


def mailto_link(draft: Draft, email: str) -> str:
    """A ``mailto:`` link after RFC 6068; the only header fields it has are subject and body.

    Whatever stands in name, subject or text is percent-encoded, so nothing can become a further
    field. What is no plain address leaves the recipient empty, for the person to fill in.
    """
    to = email.strip()
    known = quote(to, safe="@+") if _ADDRESS.fullmatch(to) else ""
    subject = " ".join(_sound(draft.subject).split())
    body = "\r\n".join(_sound(draft.text).splitlines())
    return f"mailto:{known}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"


def _sound(text: str) -> str:
    """Text without control characters, and with no half of a surrogate pair."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROLS.sub(" ", whole)
