"""Compares telephone numbers, however they are written: spaced, national or international."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ASIDE = re.compile(
    r"\(0\)|(?:;ext=|\b(?:ext|extension|x|app|durchwahl)\.?\s*)\d+\s*$", re.IGNORECASE
)
"""A zero that is left out from abroad, and what is dialled once somebody has answered."""
_NO_DIGITS = re.compile(r"[^0-9]+")
_LEAST = 7
"""A shorter number is one of a house and says nothing beyond it."""
_COMPARED = 8
"""Digits at the end by which numbers are looked up; shorter ones by all of theirs."""
_CODE = re.compile(r"[1-9]\d{0,2}0?")
"""What may stand before a national number: a country's code of E.164, and Italy's zero."""


@dataclass(frozen=True, slots=True)
class Phone:
    """The digits of a number: with its country when ``abroad``, else without the leading zero."""

    digits: str
    abroad: bool

    @property
    def key(self) -> str:
        """What two writings of the same number have in common."""
        return self.digits[-_COMPARED:]


def phone_of(text: str) -> Phone | None:
    """The number that a text holds; None when it is too short to tell anybody apart."""
    plain = _ASIDE.sub("", text.strip().removeprefix("tel:"))
    digits = _NO_DIGITS.sub("", plain)
    abroad = plain.lstrip("( ").startswith("+") or digits.startswith("00")
    digits = digits.lstrip("0")
    return Phone(digits, abroad) if len(digits) >= _LEAST else None


def is_same_phone(one: Phone, other: Phone) -> bool:
    """Whether two numbers reach the same telephone.

    A national number is the same as an international one that ends with it and has no more in
    front than a country's code; how long a code is differs, so the country itself is not checked.
    """
    if one.digits == other.digits:
        return True
    short, long = sorted((one, other), key=lambda each: len(each.digits))
    if short.abroad or len(short.digits) < _COMPARED:
        return False
    front = long.digits.removesuffix(short.digits)
    return front != long.digits and _CODE.fullmatch(front) is not None
