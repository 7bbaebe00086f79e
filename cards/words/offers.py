"""What can be written in which language: occasions, channels, and what they ask for."""

from __future__ import annotations

from functools import cache

from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion, Register
from cards.words.bank import listed, phrases
from cards.words.languages import language
from cards.words.shapes import Asked, channels, moves_of, shapes_for


def can_write(occasion: Occasion, channel: Channel, tag: str) -> bool:
    """Whether there are phrases for an occasion by a channel in a language.

    Raises InputError "words.bad_toml" or "words.bad_key" for a bank that cannot be read.
    """
    if channel not in channels(occasion):
        return False
    try:
        known = language(tag).tag
    except InputError as error:
        if error.code == "words.no_language":
            return False
        raise
    return _is_complete(occasion, channel, known)


def channels_for(occasion: Occasion, tag: str) -> tuple[Channel, ...]:
    """The channels by which an occasion can be written in a language."""
    return tuple(each for each in channels(occasion) if can_write(occasion, each, tag))


def asked_for(occasion: Occasion, channel: Channel) -> tuple[Asked, ...]:
    """What an occasion asks for beside the talk; InputError "words.no_shape"."""
    return shapes_for(occasion, channel, Register.WARM).asks


@cache
def _is_complete(occasion: Occasion, channel: Channel, tag: str) -> bool:
    """Whether every move that is no extra has a file."""
    shapes = shapes_for(occasion, channel, Register.WARM)
    needed = [move for blueprint in shapes.blueprints for move in moves_of(blueprint)]
    subject = channel is not Channel.EMAIL or listed(tag, occasion.value, "subject")
    return bool(subject) and all(
        phrases(tag, occasion, move) for move in needed if move not in shapes.optional
    )
