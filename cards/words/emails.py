"""Writing the e-mails that go with the cards, from the same facts in other words."""

from __future__ import annotations

from collections.abc import Sequence

from cards.model.notes import Channel, Occasion
from cards.model.words import Draft, Facts
from cards.words.choose import Taken
from cards.words.compose import Limits, compose, line
from cards.words.names import salutation_name
from cards.words.plan import email_shapes
from cards.words.subject import Subject, subjects

EMAIL_WORDS = Limits(least=76, most=150)
"""Words in an e-mail's body: a little longer than the card, still read without scrolling."""


def write_emails(
    facts: Sequence[Facts], occasion: Occasion, *, seed: int, earlier: Sequence[str] = ()
) -> tuple[Draft, ...]:
    """An e-mail for each person, in order, as ``write_batch`` writes cards; same errors."""
    shapes = email_shapes(occasion)
    taken = Taken.before(earlier)
    drafts = []
    for subject in subjects(facts, seed):
        paragraphs = compose(subject, shapes, taken, EMAIL_WORDS)
        heading = line(subject, shapes.folder, "subject", taken)
        text = _text(subject, paragraphs, taken)
        drafts.append(Draft(occasion=occasion, channel=Channel.EMAIL, subject=heading, text=text))
    return tuple(drafts)


def email_for(facts: Facts, occasion: Occasion, *, seed: int) -> Draft:
    """Subject and plain text of an e-mail to one person, from the same facts as their card.

    It ends with the sender's name; telephone and address are the caller's to add. For several
    people of one company use ``write_emails``, which keeps them apart. Errors as in
    ``write_batch``.
    """
    return write_emails([facts], occasion, seed=seed)[0]


def _text(subject: Subject, paragraphs: Sequence[str], taken: Taken) -> str:
    greeting = line(subject, "email", "greeting", taken)
    name = salutation_name(subject.facts.full_name, subject.facts.called)
    ending = [line(subject, "email", "close", taken), subject.values["name"]]
    return "\n\n".join([f"{greeting} {name},", *paragraphs, "\n".join(filter(None, ending))])
