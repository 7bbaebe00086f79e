"""Finds the user guide: the same pages whether they lie in the checkout or were installed."""

from __future__ import annotations

from pathlib import Path

import resources

CONTENTS = "index.md"
"""The page that leads to the others."""


def guide_folder() -> Path:
    """Where the pages lie, with their pictures in a folder beside them."""
    room = Path(resources.__file__).parent
    # A package carries docs/guide here; a checkout has it in its docs alone.
    installed = room / "guide"
    return installed if installed.is_dir() else room.parent / "docs" / "guide"
