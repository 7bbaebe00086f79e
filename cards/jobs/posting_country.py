"""Says which country letters are posted from: as it was given, else where the sender lives."""

from __future__ import annotations

from pathlib import Path

from cards.exchange.countries import country_code
from cards.model.errors import CordiallyError, InputError
from cards.store import open_store


def posting_country(given: str | None, folder: Path) -> str:
    """The ISO 3166 alpha-2 code of the country one posts from; "" when nobody knows it.

    Without ``given`` it is that of the sender in the data folder, if there is one that can be read.
    Raises InputError "jobs.no_home".
    """
    if given is not None:
        code = country_code(given)
        if not code:
            raise InputError("jobs.no_home", given=given)
        return code
    try:
        with open_store(folder, write=False) as store:
            return store.sender().address.country
    except CordiallyError:
        return ""
