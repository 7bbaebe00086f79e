"""The notes of the bench: texts of about 92 words that all differ, the same in every run."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent
_LEAST_IN_BODY = 78
"""Words after which no further sentence is added; salutation, close and overshoot make up 92."""


@dataclass(frozen=True, slots=True)
class BenchNote:
    """One note: for whom, what it says, and the seed of its hand."""

    name: str
    text: str
    seed: int


def write_notes(count: int, batch: int) -> Iterator[BenchNote]:
    """``count`` notes one by one; another ``batch`` number gives other texts."""
    sentences = (_HERE / "sentences.txt").read_text(encoding="utf-8").splitlines()
    words = tomllib.loads((_HERE / "words.toml").read_text(encoding="utf-8"))
    chance = random.Random(f"notes {batch}")  # noqa: S311  # sample texts, nothing secret
    for number in range(1, count + 1):
        yield _note(number, sentences, words, chance)


def _note(
    number: int, sentences: list[str], words: dict[str, list[str]], chance: random.Random
) -> BenchNote:
    chosen = {field: chance.choice(options) for field, options in words.items()}
    body: list[str] = []
    length = 0
    for sentence in chance.sample(sentences, len(sentences)):
        if length >= _LEAST_IN_BODY:
            break
        body.append(sentence.format(**chosen))
        length += len(body[-1].split())
    name = f"{chosen['name']} {number}"
    text = f"Dear {name},\n\n{' '.join(body)}\n\n{chosen['close']}\n{chosen['sender']}"
    return BenchNote(name, text, seed=chance.getrandbits(62))
