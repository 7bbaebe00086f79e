"""Every verb is found, and says what it does."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click
import pytest

import cards.cli
from cards.cli.main import cordially
from cards.cli.verbs import VERBS

ROOM = Path(cards.cli.__file__).parent


def test_each_verb_of_a_module_is_among_the_verbs() -> None:
    held = {}
    for file in ROOM.glob("*.py"):
        module = import_module(f"cards.cli.{file.stem}")
        if file.stem != "verbs" and hasattr(module, "VERBS"):
            held[file.stem] = sorted(verb.name for verb in module.VERBS)
    assert held == {module: sorted(names) for module, names in VERBS.items()}


@pytest.mark.parametrize("name", sorted(name for names in VERBS.values() for name in names))
def test_a_verb_says_what_it_does(name: str) -> None:
    context = click.Context(cordially)
    verb = cordially.get_command(context, name)
    assert verb is not None
    assert verb.get_short_help_str()
