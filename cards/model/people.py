"""The people met, where they work and where a card reaches them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address as typed; ``country`` is an ISO 3166 alpha-2 code in capitals, or ""."""

    street: str = ""
    """One or more lines, separated by a line feed."""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    attention: str = ""
    """For a company's address: the line that says whose desk it is for, if not the default."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is there to post to."""
        return not (self.street or self.city or self.postcode)

    @property
    def is_complete(self) -> bool:
        """Whether an envelope can be addressed: a street and a city are known."""
        return bool(self.street.strip() and self.city.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """An organisation one applies to; ``id`` is 0 until it is stored."""

    id: int = 0
    name: str
    address: Address = Address()
    website: str = ""
    note: str = ""


class Courtesy(StrEnum):
    """The title before a surname; it is never guessed."""

    UNKNOWN = ""
    MR = "mr"
    MS = "ms"
    MX = "mx"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone met or to be thanked; ``id`` is 0 until it is stored."""

    id: int = 0
    full_name: str
    called: str = ""
    """The name they go by, used in the salutation; "" when the first name will do."""
    address: Address = Address()
    """Their own address; when it is empty the company's is used, with an attention line."""
    email: str = ""
    phone: str = ""
    linkedin: str = ""
    note: str = ""
    courtesy: Courtesy = Courtesy.UNKNOWN
    familiar: bool = False
    """Whether they are du or tú to the user rather than Sie or usted."""
    vcard: str = ""
    """Properties of their vCard that no field holds (further e-mails, birthdays, …): content lines
    of vCard 4.0, unfolded, one a line; they come out again on export."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Affiliation:
    """A person's time at a company; an open end means they are there now."""

    id: int = 0
    person_id: int
    company_id: int
    title: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The user: who signs, and the return address."""

    full_name: str = ""
    called: str = ""
    """How the user signs a note; "" when the first name will do."""
    address: Address = Address()
    email: str = ""
    phone: str = ""
