"""Where the data lies: the folder asked for, or the system's own place, and what is in it."""

from __future__ import annotations

import os
from pathlib import Path


def data_folder(asked_for: str = "") -> Path:
    """``asked_for``, or else ``CORDIALLY_DATA``, or else what the system keeps for programs."""
    chosen = asked_for or os.environ.get("CORDIALLY_DATA")
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_data_path

    return user_data_path("cordially", appauthor=False)


def hands_folder(data: Path) -> Path:
    """Where the person's own hands of a data folder lie."""
    return data / "hands"
