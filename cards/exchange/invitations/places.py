"""Finds where a meeting is held: a place, or the link to join it."""

from __future__ import annotations

import html
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from cards.exchange.correspondents.known import one_line
from cards.exchange.invitations.components import Component

_OWN_PROPERTIES = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "CONFERENCE",
)
"""Properties that hold nothing but the link (CONFERENCE: RFC 7986, 5.11)."""
_LINK = re.compile(r"https?://[^\s<>\"'\\{}|^`\x00-\x1f\x7f]{4,2000}", re.IGNORECASE)
_MOST_LINKS = 200
"""Links looked at in one description."""


def place_of(event: Component) -> str:
    """The place of an event; the link instead where none is named but "Online" or "Zoom"."""
    place = one_line(event.text("LOCATION").replace("\n", ", ").replace(", ,", ","), 500)
    if place and place.casefold().strip(" .;,()") not in _known()["names"]["links"]:
        return place
    return join_link(event) or place


def join_link(event: Component) -> str:
    """The link by which one joins, "" for none; wrappers that mail filters put round it are off."""
    for name in _OWN_PROPERTIES:
        if link := _first(event.text(name), joins_only=False):
            return link
    for name in ("URL", "LOCATION", "DESCRIPTION", "X-ALT-DESC", "COMMENT"):
        if link := _first(event.text(name), joins_only=True):
            return link
    return ""


def _first(text: str, *, joins_only: bool) -> str:
    for at, found in enumerate(_LINK.finditer(html.unescape(text))):
        if at >= _MOST_LINKS:
            break
        link = _unwrapped(found[0].rstrip(".,;:!?)]>"))
        if not joins_only or _joins(link):
            return link
    return ""


def _unwrapped(link: str) -> str:
    """The link inside one of Outlook's safe links or Google's redirects."""
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
        inner: list[str] = []
        if host.endswith(".safelinks.protection.outlook.com"):
            inner = parse_qs(parts.query).get("url", [])
        elif host == "www.google.com" and parts.path == "/url":
            query = parse_qs(parts.query)
            inner = query.get("q", []) or query.get("url", [])
    except ValueError:
        return link
    return inner[0] if inner and _LINK.fullmatch(inner[0]) else link


def _joins(link: str) -> bool:
    try:
        parts = urlsplit(link)
        host, path = (parts.hostname or "").casefold(), parts.path
    except ValueError:
        return False
    for each in _known()["hosts"]:
        if host == each or host.endswith(f".{each}"):
            wanted = _known()["paths"].get(each, ["/"])
            return len(path) > 1 and path.startswith(tuple(wanted))
    return False


@cache
def _known() -> dict[str, Any]:
    text = Path(__file__).with_name("places.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
