"""Writing cards for everyone met: one note each, no two alike."""

from __future__ import annotations

from collections.abc import Sequence

from cards.model.notes import Channel, Occasion
from cards.model.words import Draft, Facts
from cards.words.choose import Taken
from cards.words.compose import Limits, compose, line
from cards.words.names import salutation_name
from cards.words.plan import card_shapes
from cards.words.subject import Subject, subjects

CARD_WORDS = Limits(least=58, most=104)
"""Words in a card's body; guides agree on 50 to 120 words in four to six sentences."""


def write_batch(
    facts: Sequence[Facts],
    occasion: Occasion,
    *,
    seed: int,
    earlier: Sequence[str] = (),
    named: bool = True,
) -> tuple[Draft, ...]:
    """A card for each person, in order; no sentence is shared among them or with ``earlier``.

    Its last line is the sender's name when it is to be ``named``, else the close. The same facts
    and seed give the same cards. Raises ``InputError`` "words.no_bank" for an occasion nothing
    can be written for, and "words.no_name" for a person without a name.
    """
    shapes = card_shapes(occasion)
    taken = Taken.before(earlier)
    return tuple(
        Draft(
            occasion=occasion,
            channel=Channel.CARD,
            subject="",
            text=_card(subject, compose(subject, shapes, taken, CARD_WORDS), taken, named=named),
        )
        for subject in subjects(facts, seed)
    )


def _card(subject: Subject, paragraphs: Sequence[str], taken: Taken, *, named: bool) -> str:
    salutation = f"Dear {salutation_name(subject.facts.full_name, subject.facts.called)},"
    ending = [line(subject, "card", "close", taken), subject.values["name"] if named else ""]
    return "\n\n".join([salutation, *paragraphs, "\n".join(filter(None, ending))])
