"""Reads what one pastes of a person, a signature or a whole address, into the fields it fills."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from cards.exchange.mail.postal import address_in_lines
from cards.exchange.mail.signature import signature_of
from cards.model.people import Address

LONGEST = 4_000
"""Characters that are looked into; more is no signature."""
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_CLOSE = "Best regards,\n"
"""Put before the block, as a signature is what follows a complimentary close."""
_NAME = re.compile(r"[^\W\d_][^\d@:/|<>]{2,60}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What was found; "" for what was not."""

    full_name: str = ""
    title: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    linkedin: str = ""
    address: Address = field(default_factory=Address)

    @property
    def is_worth(self) -> bool:
        """Whether there is more than a name."""
        told = (self.title, self.company, self.email, self.phone, self.linkedin)
        return any(told) or not self.address.is_empty

    def values(self) -> dict[str, str]:
        """What was found, by the names that the fields of a form have."""
        where = self.address
        found = {
            "full_name": self.full_name,
            "title": self.title,
            "company": self.company,
            "email": self.email,
            "phone": self.phone,
            "linkedin": self.linkedin,
            "street": where.street,
            "postcode": where.postcode,
            "city": where.city,
            "region": where.region,
            "country": where.country,
        }
        return {name: value for name, value in found.items() if value}


def details_in(text: str) -> Details:
    """What a pasted block tells of one person; the first line, or part of it, is their name."""
    lines = _lines(text[:LONGEST])
    if not lines:
        return Details()
    block = "\n".join(lines)
    signed = signature_of(f"{_CLOSE}{block}\n", "", "")
    address = _address(lines)
    email = _EMAIL.search(block)
    company = signed.company or _company(lines, signed.title, address)
    return Details(
        full_name=signed.name or (lines[0] if _NAME.fullmatch(lines[0]) else ""),
        title=signed.title,
        company=company,
        email=email[0] if email else "",
        phone=signed.phones[0][0] if signed.phones else "",
        linkedin=signed.linkedin,
        address=address,
    )


def _address(lines: list[str]) -> Address:
    """The address in the fewest lines at the end that have one: lines before are no street."""
    for at in range(len(lines) - 1, -1, -1):
        found = address_in_lines(lines[at:])
        if not found.is_empty:
            return found
    return Address()


def _lines(text: str) -> list[str]:
    """The lines of a block; the parts of a single line that has all of it."""
    lines = [line.strip(" \t,;") for line in re.split(r"[\r\n\u2028\u2029]+", text)]
    lines = [line for line in lines if line]
    if len(lines) == 1:
        lines = [part.strip() for part in re.split(r"[,;|]\s+", lines[0]) if part.strip()]
        lines = _joined(lines)
    return lines


def _joined(parts: list[str]) -> list[str]:
    """The parts of one line, a region and its postcode joined to their town again."""
    joined: list[str] = []
    for part in parts:
        if joined and re.fullmatch(r"[A-Z]{2}\s+\d{5}(?:-\d{4})?", part):
            joined[-1] += f", {part}"
        else:
            joined.append(part)
    return joined


def _company(lines: list[str], title: str, address: Address) -> str:
    """The line between the name and the street, as addresses have it; "" for any other shape."""
    if address.is_empty:
        return ""
    first = " ".join(address.street.split())[:12]
    street = next((at for at, line in enumerate(lines) if line.startswith(first)), 0)
    between = [line for line in lines[1:street] if line != title and _NAME.fullmatch(line)]
    return between[-1] if between else ""
