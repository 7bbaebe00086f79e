"""Makes templates and phrases of one's own out of notes: names give way to their fields."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cards.jobs.facts import facts_for_note, signing
from cards.model.notes import Channel, Note, Occasion, Register
from cards.model.own_words import OwnPhrase, Template
from cards.model.words import Facts
from cards.store import Store
from cards.words import salutation_name
from cards.words.shapes import carried, shapes_for

_SHORTEST = 3
"""Letters; a shorter name would be found inside of other things."""


def template_of(store: Store, note_id: int, text: str, subject: str = "") -> Template:
    """A template out of a note's text as it is typed now: its names become fields.

    Raises InputError "store.no_such" and "jobs.no_sender".
    """
    note = store.notes.get(note_id)
    facts = facts_for_note(store, note, signing(store.sender()))
    known = _known(facts) | {"name": facts.sender}
    return Template(
        name="",
        occasion=note.occasion,
        channel=note.channel,
        language=note.language,
        subject=with_fields(subject, known) if note.channel is Channel.EMAIL else "",
        text=with_fields(text, known),
    )


def phrase_of(store: Store, note_id: int, sentence: str) -> OwnPhrase:
    """A phrase out of a sentence of a note: what was talked about becomes a field, too.

    Raises InputError "store.no_such" and "jobs.no_sender".
    """
    note = store.notes.get(note_id)
    facts = facts_for_note(store, note, signing(store.sender()))
    known = _known(facts)
    del known["given"]
    told = {**known, "fact": facts.talked_about.strip().rstrip(".")}
    text = with_fields(" ".join(sentence.split()), told)
    return OwnPhrase(
        language=note.language, occasion=note.occasion, move=_move(note, text), text=text
    )


def moves_for(occasion: Occasion, channel: Channel) -> tuple[str, ...]:
    """What a note on an occasion does, in the order in which it may come."""
    return shapes_for(occasion, channel, Register.WARM).moves


def field_of(occasion: Occasion, move: str) -> str:
    """The field with what was typed that a move carries; "" for none."""
    found = carried(occasion, move)
    return found.field if found else ""


def with_fields(text: str, known: Mapping[str, str]) -> str:
    """A text in which known values stand as ``{field}``, and single braces are kept as such."""
    named = {value: field for field, value in known.items() if len(value) >= _SHORTEST}
    literal = text.replace("{", "{{").replace("}", "}}")
    if not named:
        return literal
    longest = sorted(named, key=len, reverse=True)
    found = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
    return found.sub(lambda match: f"{{{named[match[0]]}}}", literal)


def _known(facts: Facts) -> dict[str, str]:
    return {
        "given": salutation_name(facts.full_name, facts.called),
        "company": facts.company,
        "job_title": facts.job_title,
    }


def _move(note: Note, text: str) -> str:
    """The move a sentence most likely is: the one with its field, else thanks, else the first."""
    moves = moves_for(note.occasion, note.channel)
    if "{fact}" in text and "moment" in moves:
        return "moment"
    return "thanks" if "thanks" in moves else moves[0]
