"""Keeps what is known of addresses and names, and cleans text that others sent."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path

LONGEST_LINE = 1000
"""Characters of a name, place or subject that are kept: more is no name, place or subject."""
_TURNERS = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
"""What turns the direction of writing or is not seen; joiners, which some scripts need, stay."""
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"\\@\x00-\x1f\x7f]{1,64}@[\w.-]{1,190}")


@cache
def known(what: str) -> frozenset[str]:
    """One of the lists in ``correspondents.toml``."""
    text = Path(__file__).with_name("correspondents.toml").read_text(encoding="utf-8")
    return frozenset(tomllib.loads(text)[what])


def one_line(text: str, limit: int = LONGEST_LINE) -> str:
    """Text as one line that hides nothing: controls become spaces, turners of direction go."""
    visible = _TURNERS.sub("", text[: limit * 2])
    if not visible.isprintable():
        visible = "".join(_shown(char) for char in visible)
    return " ".join(visible.split())[:limit]


def _shown(char: str) -> str:
    kind = unicodedata.category(char)
    return "\ufffd" if kind == "Cs" else " " if kind in {"Cc", "Zl", "Zp", "Zs"} else char


def address_in(text: str) -> str:
    """The e-mail address that a text is or holds, with its domain in small letters; "" for none."""
    found = _ADDRESS.search(_TURNERS.sub("", text[:LONGEST_LINE]))
    if found is None:
        return ""
    local, _, domain = found[0].rpartition("@")
    domain = domain.strip(".-").casefold()
    return f"{local}@{domain}" if domain and ".." not in domain else ""


def same_address(address: str) -> str:
    """Two addresses reach one person when these are equal.

    Case and what follows a plus do not matter, nor dots where Google ignores them (its help pages
    say so of gmail.com).
    """
    local, _, domain = address.casefold().rpartition("@")
    local = local.split("+")[0]
    if domain in {"gmail.com", "googlemail.com"}:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}"


def is_own(address: str, own: frozenset[str]) -> bool:
    """Whether an address is one of the user's."""
    return bool(address) and same_address(address) in {same_address(each) for each in own}


def squeezed(text: str) -> str:
    """The letters and figures alone, small and without accents: what a domain makes of a name."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return "".join(char for char in decomposed if char.isalnum() and char.isascii())
