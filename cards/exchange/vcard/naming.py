"""Finds in a card what a person is called: the whole name, the short one and the courtesy."""

from __future__ import annotations

from cards.exchange.vcard.calling import (
    is_courtesy,
    is_name_to_call,
    with_courtesy,
    words,
)
from cards.exchange.vcard.content import Property
from cards.exchange.vcard.escaping import components, escape, listed
from cards.exchange.vcard.fields import OURS, Fields, said
from cards.exchange.vcard.texts import single
from cards.model.people import Courtesy


def name_of(fields: Fields, company: str) -> tuple[str, Property | None]:
    """The full name, whole, and the property N; both are used.

    Without FN the name is put together from N, else it is a nickname, the company or the e-mail
    address: a card that somebody saved is worth a line that says whose it is.
    """
    names = fields.best("N", text=lambda prop: "".join(components(prop.value)))
    full_name = fields.take("FN")
    if names:
        fields.use(names)
        full_name = full_name or composed(named_parts(names))
    fields.rename("N", "X-N")
    fallback = fields.best("NICKNAME") or (None if company else fields.best("EMAIL"))
    if not full_name and fallback and (fallback.name == "NICKNAME" or not company):
        full_name = said(fallback)
    return full_name or company, names


def named_parts(names: Property) -> list[str]:
    """The five parts of N: family, given, additional, prefixes, suffixes; cleaned."""
    return [single(part) for part in [*components(names.value), *[""] * 5][:5]]


def prefixes_of(names: Property | None) -> str:
    """What N has before the name: a courtesy, a doctorate."""
    return named_parts(names)[3] if names else ""


def kept_name(names: Property | None, full_name: str, courtesy: Courtesy) -> list[Property]:
    """N again when it tells more than the full name does, such as which words are the family's.

    One that tells another name is kept as X-N, which no program takes for the name.
    """
    if names is None:
        return []
    said = [*components(names.value), *[""] * 5]
    value = ";".join(escape(single(part)) for part in said[: max(5, len(said) - 5)])
    plain = split_name(full_name, courtesy)
    more = any(name != OURS for name, _values in names.params)
    if value.rstrip(";") == plain.rstrip(";") and not more:
        return []
    same = tells_same_name(named_parts(names), full_name)
    return [names._replace(name="N" if same else "X-N", value=value)]


def called_of(fields: Fields, full_name: str) -> str:
    """The name for the salutation, from a nickname that can stand there; it is then used."""
    for prop in sorted(fields.all("NICKNAME"), key=lambda each: not each.param(OURS)):
        if prop.param(OURS):
            fields.use(prop)
            return said(prop)
        names = [single(name) for name in listed(prop.value)]
        called = next((name for name in names if is_name_to_call(name, full_name)), "")
        if called:
            fields.use(prop)
            names.remove(called)
            if any(names):
                fields.add(prop._replace(value=",".join(map(escape, names))))
            return called
    return ""


def composed(parts: list[str]) -> str:
    """The full name that N's parts make: title, given, additional, family, suffix.

    A courtesy is no part of it. Names in Chinese, Japanese or Korean characters have the family
    first, without a space.
    """
    family, given, additional, prefixes, suffixes = parts
    if family and given and _is_east_asian(family + given):
        return family + given
    titles = [word for word in prefixes.split() if not is_courtesy(word)]
    whole = " ".join(filter(None, [*titles, given, additional, family]))
    return " ".join(filter(None, [whole, suffixes]))


def split_name(full_name: str, courtesy: Courtesy) -> str:
    """N's value for a name of which only the whole is known.

    The last word is the family's, with the small words before it (van, de la) and without what
    follows a name (Jr., PhD); a single word is a given name.
    """
    said = full_name.split() or [""]
    end = len(said)
    while end > 1 and said[end - 1].casefold().strip(".,") in words("after"):
        end -= 1
    start = end - 1
    while start > 1 and said[start - 1].islower():
        start -= 1
    start = end if end == 1 else start
    family, given, after = (" ".join(part) for part in (said[start:end], said[:start], said[end:]))
    return ";".join(map(escape, (family, given, "", with_courtesy("", courtesy), after)))


def renewed_name(names: Property, full_name: str, courtesy: Courtesy) -> Property | None:
    """N as it was kept, with today's courtesy; None when it tells another name than today's."""
    parts = named_parts(names)
    if not tells_same_name(parts, full_name):
        return None
    whole = [single(part) for part in components(names.value)]
    whole += [""] * (5 - len(whole))
    whole[3] = with_courtesy(parts[3], courtesy)
    return names._replace(value=";".join(map(escape, whole)))


def tells_same_name(parts: list[str], full_name: str) -> bool:
    """Whether N still belongs to a full name: every word of given and family is in it."""
    said = " ".join(parts[:2]).casefold().split()
    return bool(said) and all(word in full_name.casefold() for word in said)


def _is_east_asian(name: str) -> bool:
    return all(
        "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3"
        for char in name
    )
