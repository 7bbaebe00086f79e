"""The shapes of notes: which moves in which order, and how they fall into paragraphs."""

from __future__ import annotations

from dataclasses import dataclass

from cards.model.errors import InputError
from cards.model.notes import Occasion
from cards.words.forms import Fact, Form

Blueprint = tuple[tuple[str, ...], ...]
"""Paragraphs of moves."""


@dataclass(frozen=True, slots=True)
class Shapes:
    """The bank's folder for one kind of text, its shapes, and the moves it can do without."""

    folder: str
    blueprints: tuple[Blueprint, ...]
    optional: tuple[str, ...] = ("echo", "wish")
    naming: tuple[str, ...] = ()
    """Moves that name the role and the company whenever both are known."""


_CARDS = {
    Occasion.AFTER_INTERVIEW: Shapes(
        "after_interview",
        (
            (("thanks", "moment", "echo"), ("interest", "door")),
            (("thanks",), ("moment", "echo", "interest"), ("door",)),
            (("moment", "echo", "thanks"), ("interest", "door")),
            (("thanks", "moment"), ("interest", "door", "wish")),
            (("moment", "echo"), ("thanks", "interest", "door")),
            (("thanks", "moment", "echo", "interest", "door"),),
            (("moment", "thanks"), ("interest", "door", "wish")),
            (("thanks", "moment", "interest"), ("door", "wish")),
            (("moment", "echo", "interest"), ("thanks", "door")),
            (("thanks", "interest"), ("moment", "echo"), ("door",)),
        ),
    ),
    Occasion.AFTER_NO: Shapes(
        "after_no",
        (
            (("accept", "thanks"), ("moment", "value", "door")),
            (("accept", "thanks", "moment"), ("value", "door")),
            (("accept",), ("thanks", "moment"), ("value", "door")),
            (("accept", "moment", "echo"), ("thanks", "value", "door")),
            (("accept", "thanks", "moment", "value", "door"),),
            (("accept",), ("moment", "thanks", "value"), ("door",)),
            (("accept", "thanks"), ("moment", "echo"), ("value", "door")),
            (("accept", "moment", "thanks"), ("value", "door", "wish")),
            (("accept", "thanks"), ("value", "moment"), ("door", "wish")),
        ),
    ),
}
_EMAILS = {
    Occasion.AFTER_INTERVIEW: Shapes(
        "email_after_interview",
        (
            (("opener", "thanks"), ("moment", "echo"), ("interest", "door")),
            (("opener",), ("moment", "echo", "thanks"), ("interest", "door")),
            (("opener", "moment", "echo"), ("interest",), ("door", "wish")),
            (("opener", "thanks", "moment"), ("interest", "door", "wish")),
        ),
        naming=("opener",),
    ),
    Occasion.AFTER_NO: Shapes(
        "email_after_no",
        (
            (("accept", "thanks"), ("moment", "value"), ("door",)),
            (("accept",), ("thanks", "moment", "value"), ("door", "wish")),
            (("accept", "moment"), ("thanks", "value", "door")),
        ),
        naming=("accept",),
    ),
}


def card_shapes(occasion: Occasion) -> Shapes:
    """The shapes of cards for an occasion; none yet is ``InputError`` "words.no_bank"."""
    return _known(_CARDS, occasion)


def email_shapes(occasion: Occasion) -> Shapes:
    """The shapes of e-mails for an occasion; none yet is ``InputError`` "words.no_bank"."""
    return _known(_EMAILS, occasion)


def _known(shapes: dict[Occasion, Shapes], occasion: Occasion) -> Shapes:
    if occasion not in shapes:
        raise InputError("words.no_bank", occasion=occasion.value)
    return shapes[occasion]


def fitted(blueprint: Blueprint, fact: Fact) -> Blueprint:
    """The shape for this fact: no remark on a moment that is missing or grave."""
    if fact.form is not Form.NOTHING and not fact.grave:
        return blueprint
    kept = without(blueprint, "echo")
    return kept if kept == blueprint else with_wish(kept)


def with_wish(blueprint: Blueprint) -> Blueprint:
    """The shape ending in a wish."""
    if any("wish" in part for part in blueprint):
        return blueprint
    return (*blueprint[:-1], (*blueprint[-1], "wish"))


def without(blueprint: Blueprint, move: str) -> Blueprint:
    """The shape with one move left out."""
    kept = tuple(tuple(each for each in part if each != move) for part in blueprint)
    return tuple(part for part in kept if part)
