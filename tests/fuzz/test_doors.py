"""A few inputs through every door in each run; ``make soak`` does it for many minutes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.fuzz.doors import DOORS
from tests.fuzz.trying import Count, attempt

SAME_EACH_TIME = bool(os.environ.get("CI"))


@pytest.mark.parametrize("name", DOORS)
def test_whatever_comes_in_is_read_or_refused_in_words(name: str, tmp_path: Path) -> None:
    door, count = DOORS[name], Count()

    @settings(
        max_examples=door.light,
        deadline=None,
        derandomize=SAME_EACH_TIME,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
    )
    @given(st.data())
    def put_through(data: st.DataObject) -> None:
        attempt(door, tmp_path, data.draw(door.inputs), count)

    put_through()
    assert count.tried >= door.light // 2
