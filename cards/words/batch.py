"""Writing to everyone met: one text each, no two alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion
from cards.model.own_words import OwnPhrase
from cards.model.words import Draft, Facts
from cards.words.bank import Phrase
from cards.words.choose import Taken
from cards.words.compose import Body, compose
from cards.words.languages import language
from cards.words.offers import can_write
from cards.words.own import own_phrasings
from cards.words.salutations import close, heading, salutation
from cards.words.shapes import shapes_for
from cards.words.subject import Subject, subjects


def write_batch(
    facts: Sequence[Facts],
    occasion: Occasion,
    *,
    channel: Channel = Channel.CARD,
    seed: int,
    earlier: Sequence[str] = (),
    named: bool = True,
    own: Sequence[OwnPhrase] = (),
    characters: int | None = None,
) -> tuple[Draft, ...]:
    """A text for each person, in order; no sentence is shared among them or with ``earlier``.

    Each is written in the language and register of its facts. Its last line is the sender's name
    when it is to be ``named``, else the close. ``own`` phrasings of the user come before ours.
    ``characters`` is the room for a LinkedIn invitation where it is not the usual 200. The same
    facts and seed give the same texts.

    Raises InputError "words.no_shape" where the occasion does not travel so, "words.no_language",
    "words.no_bank", "words.no_name", "words.fact_missing" where the occasion asks for more,
    "words.run_out" when every phrasing was used, and what ``own_phrasings`` raises.
    """
    shapes = [shapes_for(occasion, channel, each.register) for each in facts]
    if characters is not None:
        limits = [replace(each.limits, characters=characters) for each in shapes]
        shapes = [replace(each, limits=limit) for each, limit in zip(shapes, limits, strict=True)]
    for tag in {each.language for each in facts}:
        if not can_write(occasion, channel, tag):
            raise InputError(
                "words.no_bank",
                occasion=occasion.value,
                channel=channel.value,
                language=language(tag).name,
            )
    taken = Taken.before(earlier)
    phrasings = {
        tag: own_phrasings(own, occasion, tag) for tag in {each.language for each in facts}
    }
    return tuple(
        _draft(subject, taken, phrasings[subject.facts.language], named=named)
        for subject in subjects(facts, shapes, seed)
    )


def _draft(
    subject: Subject, taken: Taken, own: Mapping[str, Sequence[Phrase]], *, named: bool
) -> Draft:
    shapes = subject.shapes
    greeting = salutation(subject, taken)
    name = subject.values["name"] if named else ""
    limit = shapes.limits.characters
    room = limit - len(greeting) - len(name) - 4 if limit else 0
    body = compose(subject, taken, own, room)
    if not body.used:
        raise InputError(
            "words.run_out", occasion=shapes.occasion.value, name=subject.facts.full_name
        )
    by_email = shapes.channel is Channel.EMAIL
    return Draft(
        occasion=shapes.occasion,
        channel=shapes.channel,
        subject=heading(subject, taken) if by_email else "",
        text=_text(subject, taken, greeting, body, name),
    )


def _text(subject: Subject, taken: Taken, greeting: str, body: Body, name: str) -> str:
    ending = [name]
    if subject.shapes.channel is not Channel.LINKEDIN:
        ending = [close(subject, taken), name]
    blocks = [greeting, *body.paragraphs, "\n".join(filter(None, ending))]
    return "\n\n".join(filter(None, blocks))
