"""Keeps the photos and keys of a card as data URIs when they are whole and small enough."""

from __future__ import annotations

import base64
import binascii
import re

from cards.exchange.vcard.content import Property
from cards.exchange.vcard.limits import PHOTO_BYTES

_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_OTHER_KINDS = {"pgp": "application/pgp-keys", "x509": "application/pkix-cert"}
BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})


def is_binary(prop: Property) -> bool:
    """Whether a property holds bytes rather than text, a link among them not."""
    return bool(prop.param("ENCODING")) or prop.value[:5].lower() == "data:"


def data_uri(prop: Property) -> tuple[str, str]:
    """A property's bytes as a ``data:`` URI (RFC 2397), or "" and the code's end why not.

    Nothing is decoded that is longer than a photo may be, and no picture is ever opened: only
    its first bytes are looked at.
    """
    text = re.sub(r"\s+", "", prop.value)
    media = ""
    if text[:5].lower() == "data:":
        head, _, text = text[5:].partition(",")
        media = head.partition(";")[0].lower()
    if prop.cut or len(text) > (PHOTO_BYTES + 2) // 3 * 4:
        return "", "big_photo"
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return "", "broken_photo"
    if prop.name in {"PHOTO", "LOGO"}:
        media = _picture(raw)
    elif not re.fullmatch(r"[a-z0-9.+-]+/[a-z0-9.+-]+", media):
        known = (_OTHER_KINDS[kind] for kind in prop.types if kind in _OTHER_KINDS)
        media = next(known, "application/octet-stream")
    if not raw or not media:
        return "", "broken_photo"
    return f"data:{media};base64,{base64.b64encode(raw).decode('ascii')}", ""


def _picture(raw: bytes) -> str:
    """The media type of a picture by its first bytes; "" when it is none that contacts have."""
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        return "image/webp"
    if raw[4:8] == b"ftyp":
        return "image/heic"
    return next((media for start, media in _STARTS if raw.startswith(start)), "")
