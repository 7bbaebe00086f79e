"""Guesses what a column holds from its cells, where its head does not tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from cards.exchange.countries import country_code
from cards.exchange.tables.cells import EMAIL, split_name_and_email

_PHONE = re.compile(r"(?:\+|00)?[\d\s()./–-]{6,24}(?:\s*(?:x|ext\.?)\s*\d{1,6})?")
_POSTCODE = re.compile(
    r"\d{5}(?:-\d{4})?|\d{4}(?: ?[A-Z]{2})?|\d{3}[ -]\d{2,4}|(?:[A-Z]{1,2}-)?\d{4,6}"
    r"|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d"
)
"""Postcodes of the United States, most of Europe, Japan, Poland, Britain and Canada."""
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_LINKEDIN = re.compile(r"(?:https?://)?(?:[\w-]+\.)?linkedin\.com/\S+", re.IGNORECASE)
_WEBSITE = re.compile(r"https?://\S+|www\.\S+", re.IGNORECASE)
_COMPANY = re.compile(
    r".*\b(?:Inc|LLC|Ltd|Limited|Corp|PLC|LLP|GmbH|AG|KG|SE|e\.V|S\.?A|S\.?L|SARL|SAS|BV|Oy|AB|Group"
    r"|株式会社|Co)\b.*"
)
_NAME = re.compile(r"[^\W\d_][^\d@/:;_]*(?: [^\d@/:;_]+){1,4}")
_ONE_NAME = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[ '’-][^\W\d_]+)?\.?")
_STREET = re.compile(r"(?=.*\d)(?=.*[^\W\d_]{3}).{5,80}")


def looks_like_data(cell: str) -> bool:
    """Whether a cell can be no head: an e-mail address, a phone number, a link, a date."""
    text = cell.strip()
    return any(
        (
            EMAIL.fullmatch(text),
            split_name_and_email(text)[1],
            _WEBSITE.match(text),
            _DATE.fullmatch(text),
            len(re.sub(r"\D", "", text)) >= 5 and _PHONE.fullmatch(text),
        )
    )


_KINDS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("email", EMAIL.fullmatch),
    ("name_and_email", lambda cell: split_name_and_email(cell)[1] or EMAIL.fullmatch(cell)),
    ("linkedin", _LINKEDIN.fullmatch),
    ("website", _WEBSITE.fullmatch),
    ("birthday", _DATE.fullmatch),
    ("postcode", _POSTCODE.fullmatch),
    ("phone", _PHONE.fullmatch),
    ("company", _COMPANY.fullmatch),
    ("country", lambda cell: len(cell) > 3 and country_code(cell)),
)
_SOFT: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("street", _STREET.fullmatch),
    ("full_name", _NAME.fullmatch),
)
"""Only looked for where there are no heads, or no name among them."""


def guesses(
    columns: Sequence[Sequence[str]], known: Sequence[str], *, heads: bool
) -> tuple[str, ...]:
    """A field for each column that ``known`` has none for; "" where its cells tell nothing.

    With ``heads`` the person's own words stand over the columns, and only what cannot be
    mistaken is guessed, and a name where there is none.
    """
    found = list(known)
    soft = not heads or not _has_name(known)
    for kinds, wanted in ((_KINDS, True), (_SOFT, soft)):
        for at, column in enumerate(columns):
            if wanted and not found[at]:
                kind = _kind(column, kinds)
                # Dates under a head that is not known may be of any day, such as the interview's.
                any_day = heads and kind == "birthday"
                if kind and not any_day and (kind not in found or kind in ("email", "phone")):
                    found[at] = kind
    if soft and not _has_name(found):
        _two_names(columns, found)
    if not heads:
        _city(columns, found)
    return tuple(found)


def _has_name(fields: Sequence[str]) -> bool:
    return bool({"full_name", "name_and_email", "first_name", "last_name"} & set(fields))


def _kind(column: Sequence[str], kinds: Sequence[tuple[str, Callable[[str], object]]]) -> str:
    """The first kind that four in five of the filled cells are of."""
    filled = [cell.strip() for cell in column if cell.strip()]
    for kind, test in kinds:
        if filled and sum(bool(test(cell)) for cell in filled) >= 0.8 * len(filled):
            return kind
    return ""


def _two_names(columns: Sequence[Sequence[str]], found: list[str]) -> None:
    """Call the first two neighbours of single words a first and a last name, or one a name."""
    single = (("first_name", _ONE_NAME.fullmatch),)
    free = [at for at, field in enumerate(found) if not field and _kind(columns[at], single)]
    if len(free) > 1 and free[1] == free[0] + 1:
        found[free[0]], found[free[1]] = "first_name", "last_name"
    elif free:
        found[free[0]] = "full_name"


def _city(columns: Sequence[Sequence[str]], found: list[str]) -> None:
    """Call the column of words beside a postcode the city."""
    if "postcode" not in found or "city" in found:
        return
    beside = found.index("postcode")
    for at in (beside + 1, beside - 1):
        if 0 <= at < len(found) and not found[at] and any(map(str.strip, columns[at])):
            found[at] = "city"
            return
