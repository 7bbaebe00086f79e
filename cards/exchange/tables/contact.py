"""Makes a contact of one row of a table."""

from __future__ import annotations

from cards.exchange.correspondents.names import in_order
from cards.exchange.tables.cells import EMAIL, date_line, split_name_and_email
from cards.exchange.tables.further import categories_line, line_of, structured_line
from cards.exchange.tables.postal import Postal
from cards.exchange.tables.values import Value, Values
from cards.exchange.vcard.calling import courtesy_of, is_name_to_call
from cards.exchange.vcard.content import Property
from cards.exchange.vcard.escaping import escape
from cards.exchange.vcard.keeping import content_line
from cards.exchange.vcard.naming import composed, kept_name
from cards.exchange.vcard.reaching import is_profile
from cards.model.incoming import Contact
from cards.model.people import Courtesy, Person
from cards.model.search import Role

_ROLES = frozenset(Role)
_NAME_PARTS = ("last_name", "first_name", "middle_name", "prefix", "suffix")
"""In the order of the vCard property N."""


def contact_of(values: Values, postal: Postal, row: int) -> Contact | None:
    """The contact that a row tells of; None when nothing in it names anybody.

    Who has no name is called by nickname or e-mail address. A company alone is nobody: rows of
    sums and headings hold a word there, too.
    """
    emails, odd = _emails(values), odd_emails(values)
    parts = [values.one(part) for part in _NAME_PARTS]
    name, paired = _named(values, parts)
    if paired and paired.casefold() not in {email.text.casefold() for email in emails}:
        emails.insert(0, Value(paired))
    company = values.one("company")
    name = name or values.one("nickname") or (emails[0].text if emails else "")
    if not name:
        return None
    phones = _phones(values)
    websites = values.all("website")
    linkedin = values.one("linkedin") or next(filter(is_profile, websites), "")
    courtesy = courtesy_of(parts[3])
    lines = _names(parts, name, courtesy)
    if department := values.one("department"):
        lines.append(structured_line("ORG", [company, department]))
    lines += postal.further
    lines += [line_of("EMAIL", each.text, each.kinds) for each in emails[1:]]
    lines += [line_of("TEL", each.text, each.kinds) for each in phones[1:]]
    lines += [line_of("URL", site) for site in websites if site != linkedin]
    lines += [*_dates(values), categories_line(values.all("category"))]
    person = Person(
        full_name=name,
        called=_called(values.one("nickname"), parts, name),
        address=postal.own,
        email=emails[0].text if emails else "",
        phone=phones[0].text if phones else "",
        linkedin=linkedin,
        note="\n".join([*values.all("note"), *values.all("talked_about"), *odd]),
        courtesy=courtesy,
        vcard="\n".join(dict.fromkeys(filter(None, lines))),
    )
    return Contact(person=person, company=company, title=_title(values), line=row)


def odd_emails(values: Values) -> list[str]:
    """What stands in a row where an e-mail address should, and is none."""
    found = (each.text for each in values.labelled("email"))
    return [text for text in found if not EMAIL.fullmatch(text)]


def _emails(values: Values) -> list[Value]:
    """The e-mail addresses of a row."""
    return [each for each in values.labelled("email") if EMAIL.fullmatch(each.text)]


def _named(values: Values, parts: list[str]) -> tuple[str, str]:
    """The full name, and the e-mail address when both stand in one cell."""
    typed, both = values.one("full_name"), values.one("name_and_email")
    name, email = split_name_and_email(typed or both)
    if EMAIL.fullmatch(both):
        email = both
    if email:
        return name or typed or email, email
    if typed and not EMAIL.fullmatch(typed):
        whole = composed(parts) if parts[0] and parts[1] and "," in typed else typed
        return in_order(whole, values.one("email"), values.one("company")), ""
    made = composed(parts) if parts[0] or parts[1] else ""
    return made or typed, ""


def _called(nickname: str, parts: list[str], name: str) -> str:
    """The name they go by: a nickname, or a first name that the full name does not show.

    It shows one of a single word that stands in its place.
    """
    if nickname and is_name_to_call(nickname, name):
        return nickname
    first = parts[1]
    shown = f"{name} ".startswith(f"{first} ") or name == composed(parts)
    return "" if shown and " " not in first else first


def _names(parts: list[str], name: str, courtesy: Courtesy) -> list[str]:
    """The parts of the name, where they tell more than the whole name does."""
    if not (parts[0] and parts[1]) or _is_plain(parts, name):
        return []
    names = Property("N", (), ";".join(map(escape, parts)))
    return [content_line(each) for each in kept_name(names, name, courtesy)]


def _is_plain(parts: list[str], name: str) -> bool:
    """Whether a name is one given and one family name, as anybody would part it."""
    return name == f"{parts[1]} {parts[0]}" and name.count(" ") == 1 and not any(parts[2:])


def _title(values: Values) -> str:
    role = values.one("role")
    return values.one("title") or ("" if role in _ROLES else role)


def _phones(values: Values) -> list[Value]:
    """Phones, the one to call first; an empty one when there are only faxes and pagers."""
    phones = values.labelled("phone")
    order = {"cell": 0, "": 1, "voice": 1, "work": 2, "home": 3}

    def rank(phone: Value) -> tuple[bool, bool, int]:
        kind = phone.kinds[-1] if phone.kinds else ""
        silent = "fax" in phone.kinds or "pager" in phone.kinds
        return silent, not phone.preferred, order.get(kind, 4)

    for field in ("fax", "pager"):
        phones += [Value(each.text, (*each.kinds, field)) for each in values.labelled(field)]
    phones.sort(key=rank)
    return [Value(""), *phones] if phones and rank(phones[0])[0] else phones


def _dates(values: Values) -> list[str]:
    born = values.one("birthday")
    if not born and (day := values.one("birth_day")):
        year, month = values.one("birth_year") or "-", values.one("birth_month")
        born = f"{year}-{month.zfill(2)}-{day.zfill(2)}"
    named = (("BDAY", born), ("ANNIVERSARY", values.one("anniversary")))
    return [date_line(name, typed) for name, typed in named if typed]
