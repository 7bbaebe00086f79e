"""Prints a panel of twelve in a language, to be read as the recipients would read it."""

from __future__ import annotations

import sys

from cards.model.notes import Channel, Occasion, Register
from cards.model.search import Role
from cards.words import channels_for, language, write_batch
from tests.words.notes_of_a_bank import people


def main(words: list[str]) -> None:
    """Read the words of the command line in any order; tongue or tag, occasion and role first."""
    tag, occasion, role = language(words[0]).tag, Occasion(words[1]), Role(words[2])
    register = next((each for each in Register if each.value in words[3:]), Register.WARM)
    channel = next((each for each in Channel if each.value in words[3:]), None)
    seed = next((int(word) for word in words[3:] if word.isdecimal()), 1)
    facts = people(tag, role, register, familiar="familiar" in words, bare="bare" in words)
    for by in [channel] if channel else channels_for(occasion, tag):
        for draft in write_batch(facts, occasion, channel=by, seed=seed):
            sys.stdout.write(f"{'—' * 60}\n{draft.subject}\n{draft.text}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
