"""Makes a contact of one row of a table."""

from __future__ import annotations

import re

from cards.exchange.tables.cells import EMAIL, birthday_line, split_name_and_email
from cards.exchange.tables.further import categories_line, is_linkedin, line_of
from cards.exchange.tables.postal import Postal
from cards.exchange.tables.values import Value, Values
from cards.model.incoming import Contact
from cards.model.people import Courtesy, Person
from cards.model.search import Role

_COURTESY = {
    **dict.fromkeys(("mr", "mister", "herr", "hr", "m", "monsieur", "sr", "senor", "don"), "mr"),
    **dict.fromkeys(("ms", "mrs", "miss", "frau", "fr", "mme", "madame", "mlle", "sra"), "ms"),
    **dict.fromkeys(("senora", "srta", "dona"), "ms"),
    "mx": "mx",
}
"""What people put before a name that says how to address them (never guessed from a name)."""
_FAMILY_FIRST = re.compile("[぀-ヿ㐀-鿿가-힯]")
_ROLES = frozenset(Role)


def contact_of(values: Values, postal: Postal, row: int) -> Contact | None:
    """The contact that a row tells of; None when it has neither a name nor an e-mail."""
    emails = values.labelled("email")
    name, paired = _named(values)
    if paired and paired.casefold() not in {email.text.casefold() for email in emails}:
        emails.insert(0, Value(paired))
    websites = values.all("website")
    linkedin = values.one("linkedin") or next(filter(is_linkedin, websites), "")
    nickname, company = values.one("nickname"), values.one("company")
    name = name or nickname or company or (emails[0].text if emails else "")
    if not name:
        return None
    phones = _phones(values)
    further = [line_of("EMAIL", each.text, each.kinds) for each in emails[1:]]
    further += [line_of("TEL", each.text, each.kinds) for each in phones[1:]]
    further += _rest(values, [site for site in websites if site != linkedin])
    person = Person(
        full_name=name,
        called=_called(values, name, nickname),
        address=postal.own,
        email=emails[0].text if emails else "",
        phone=phones[0].text if phones else "",
        linkedin=linkedin,
        note="\n".join(values.all("note") + values.all("talked_about")),
        courtesy=_courtesy(values.one("prefix"))[0],
        vcard="\n".join([*further, *postal.further]),
    )
    return Contact(person=person, company=company, title=_title(values), line=row)


def _named(values: Values) -> tuple[str, str]:
    """The full name, and the e-mail address when both stand in one cell."""
    typed = values.one("full_name")
    name, email = split_name_and_email(typed or values.one("name_and_email"))
    if email:
        return name or email, email
    parts = _of_parts(values)
    if typed and (not parts or not EMAIL.fullmatch(typed)):
        return typed, ""
    return parts, ""


def _of_parts(values: Values) -> str:
    """The name put together of its columns, in the order in which its script is written."""
    first, last = values.one("first_name"), values.one("last_name")
    if _FAMILY_FIRST.search(last) and _FAMILY_FIRST.search(first):
        return f"{last} {first}"
    if not (first or last):
        return ""
    before = _courtesy(values.one("prefix"))[1]
    whole = " ".join(filter(None, (before, first, values.one("middle_name"), last)))
    suffix = values.one("suffix")
    return f"{whole}, {suffix}" if suffix else whole


def _courtesy(prefix: str) -> tuple[Courtesy, str]:
    """How a prefix asks to be addressed, and what of it belongs to the name ("Dr.")."""
    found, titles = Courtesy.UNKNOWN, []
    for word in prefix.split():
        meant = _COURTESY.get(word.strip(".").casefold().replace("ñ", "n"))
        if meant:
            found = Courtesy(meant)
        else:
            titles.append(word)
    return found, " ".join(titles)


def _called(values: Values, name: str, nickname: str) -> str:
    """The name they go by: a nickname, or a first name that the full name does not begin with."""
    if nickname and nickname != name and "@" not in nickname:
        return nickname
    first = values.one("first_name")
    return "" if not first or name.split()[:1] == [first] else first


def _title(values: Values) -> str:
    role = values.one("role")
    return values.one("title") or ("" if role in _ROLES else role)


def _phones(values: Values) -> list[Value]:
    """Phones, the one to call first; faxes and pagers last."""
    phones = values.labelled("phone")
    order = {"cell": 0, "": 1, "voice": 1, "work": 2, "home": 3}

    def rank(phone: Value) -> tuple[bool, bool, int]:
        kind = phone.kinds[-1] if phone.kinds else ""
        return "fax" in phone.kinds, not phone.preferred, order.get(kind, 4)

    phones.sort(key=rank)
    if phones and "fax" in phones[0].kinds:
        phones.insert(0, Value(""))
    for field in ("fax", "pager"):
        extra = [Value(each.text, (*each.kinds, field)) for each in values.labelled(field)]
        phones += extra if phones or not extra else [Value(""), *extra]
    return phones


def _rest(values: Values, websites: list[str]) -> list[str]:
    """The lines for what no field of a person holds."""
    lines = [line_of("URL", site) for site in websites]
    born = values.one("birthday")
    if not born and values.one("birth_day"):
        parts = (values.one("birth_month").zfill(2), values.one("birth_day").zfill(2))
        born = "-".join((values.one("birth_year") or "-", *parts))
    lines += [birthday_line(born), categories_line(values.all("category"))]
    if department := values.one("department"):
        lines.append(line_of("X-DEPARTMENT", department))
    return [line for line in lines if line]
