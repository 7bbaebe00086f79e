"""The real program is killed while it works: what it said is kept is there, and nothing else."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from tests.hostile.verb_kills import VERBS, VerbKiller, kill_verb
from tests.hostile.verdict import Tally
from tests.hostile.window_kills import kill_window

WINDOWS, SESSIONS = 8, 4
TIMES = {"demo": 2, "merge": 2, "hand learn": 2}
USUALLY = 3
"""Times that a verb is killed; less often those that take several seconds."""


def seeded() -> str:
    """Another seed each time; a failure tells it."""
    return f"{random.SystemRandom().randrange(10**6):06d}"


@pytest.fixture(scope="module")
def killer(tmp_path_factory: pytest.TempPathFactory) -> VerbKiller:
    return VerbKiller(tmp_path_factory.mktemp("verbs"), seeded())


@pytest.mark.parametrize("session", range(SESSIONS))
def test_a_window_killed_while_one_types(
    tmp_path: Path, tally: Callable[[str], Tally], session: int
) -> None:
    found = tally("kill -9 of the window while somebody types notes and adds people")
    kill_window(tmp_path / "data", WINDOWS, f"{seeded()}-{session}", found)
    assert (found.lost, found.trouble) == (0, [])
    assert median(found.waits) < 1.0, "what is typed is kept within a second"


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_killed_while_it_works(
    killer: VerbKiller, tally: Callable[[str], Tally], verb: str
) -> None:
    found = tally(f"kill -9 of cordially {verb}")
    kill_verb(killer, verb, TIMES.get(verb, USUALLY), found)
    assert found.trouble == []
