"""Whole texts the user wrote, with ``{field}`` places: plain replacement, nothing is executed."""

from __future__ import annotations

from collections.abc import Mapping

from cards.model.errors import InputError
from cards.model.notes import Channel
from cards.model.own_words import Template
from cards.model.words import Draft, Facts
from cards.words.fields import check_fields, replaced
from cards.words.messages import FIELD_NAMES
from cards.words.plain import checked, plain, plain_lines
from cards.words.shapes import channels, shapes_for
from cards.words.subject import Subject

_NAMES = ("given", "family", "full", "titles")
_CARRIED = ("fact", "promise", "admired", "bring", "say", "say1", "say2")
_PLAIN = ("company", "job_title", "met_on", "name")
TEMPLATE_FIELDS = (*_NAMES, *_CARRIED, *_PLAIN, *FIELD_NAMES)
"""Every field a template may hold."""
_MOVES = {"fact": "moment", "promise": "promise", "admired": "admired", "bring": "bring"}


def check_template(template: Template) -> tuple[str, ...]:
    """The fields a template uses, each once.

    Raises InputError "words.too_long", "words.field_unknown", "words.field_nested" or
    "words.field_open", naming the place.
    """
    checked(template.text)
    checked(template.subject)
    used = check_fields(template.subject, TEMPLATE_FIELDS, where=_where(template, "subject"))
    return used + check_fields(template.text, TEMPLATE_FIELDS, where=_where(template))


def fill_template(template: Template, facts: Facts) -> Draft:
    """The template's text for one person; what is filled in is plain text and never read again.

    Control characters are left out. Raises as ``check_template`` does, and InputError
    "words.field_empty" for a field of which nothing is known.
    """
    used = check_template(template)
    values = _values(template, facts)
    for field in used:
        if not values.get(field):
            where, name = _where(template), plain(facts.full_name)
            raise InputError("words.field_empty", field=field, where=where, name=name)
    subject = plain(replaced(plain(template.subject), values))
    return Draft(
        occasion=template.occasion,
        channel=template.channel,
        subject=subject if template.channel is Channel.EMAIL else "",
        text=replaced(plain_lines(template.text), values).strip(),
    )


def _values(template: Template, facts: Facts) -> Mapping[str, str]:
    known = channels(template.occasion)
    channel = template.channel if template.channel in known else known[0]
    subject = Subject(facts, shapes_for(template.occasion, channel, facts.register), "")
    sayings = {name: subject.said(name) for name in ("say", "say1", "say2")}
    typed = {field: subject.said(move) for field, move in _MOVES.items()}
    return {**subject.values, **subject.name_values, **typed, **sayings}


def _where(template: Template, part: str = "") -> str:
    return f"“{template.name}”" + (f" ({part})" if part else "")
