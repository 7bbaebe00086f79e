"""The lines around a text: salutation, complimentary close, and an e-mail's subject."""

from __future__ import annotations

from collections.abc import Mapping

from cards.model.errors import InputError
from cards.words.bank import Phrase, addressed, filled, listed
from cards.words.choose import Taken, rank
from cards.words.keys import holds
from cards.words.subject import Subject


def salutation(subject: Subject, taken: Taken) -> str:
    """The line above the text, with the name as fits register, courtesy and acquaintance."""
    values = subject.name_values
    phrase = _closest(subject, "", "salutation", taken)
    return " ".join(_line(phrase, subject, values).split())


def close(subject: Subject, taken: Taken) -> str:
    """The complimentary close, without the name."""
    return _line(_closest(subject, "", "close", taken), subject, {})


def heading(subject: Subject, taken: Taken) -> str:
    """The subject of an e-mail."""
    fitting = _fitting(subject, subject.shapes.occasion.value, "subject")
    usable = [each for each in fitting if all(subject.values.get(name) for name in each.fields)]
    if not usable:
        raise _no_bank(subject)
    phrase = min(usable, key=lambda each: _cost(each, subject, taken))
    taken.frames[phrase.text] += 1
    return _line(phrase, subject, subject.values)


def _closest(subject: Subject, folder: str, name: str, taken: Taken) -> Phrase:
    """One of the lines whose key names most kinds; of equal keys the later serves."""
    fitting = _fitting(subject, folder, name)
    if not fitting:
        raise _no_bank(subject)
    most = max(len(each.marks) for each in fitting)
    meant = next(each.marks for each in reversed(fitting) if len(each.marks) == most)
    phrase = min(
        (each for each in fitting if each.marks == meant),
        key=lambda each: _cost(each, subject, taken),
    )
    taken.frames[phrase.text] += 1
    return phrase


def _cost(phrase: Phrase, subject: Subject, taken: Taken) -> float:
    return taken.frames[phrase.text] + rank(subject.key, subject.shapes.channel, phrase.text)


def _fitting(subject: Subject, folder: str, name: str) -> list[Phrase]:
    listing = listed(subject.language.tag, folder, name)
    return [phrase for phrase in listing if holds(phrase.marks, subject.given)]


def _line(phrase: Phrase, subject: Subject, values: Mapping[str, str]) -> str:
    return filled(addressed(phrase.text, familiar=subject.facts.familiar), values)


def _no_bank(subject: Subject) -> InputError:
    return InputError(
        "words.no_bank",
        occasion=subject.shapes.occasion.value,
        channel=subject.shapes.channel.value,
        language=subject.language.name,
    )
