"""Keeps PySide from reading the source of every module that is imported."""

from __future__ import annotations

import importlib
from contextlib import suppress

_LOOKS = "_mod_uses_pyside"
"""PySide's function that looks into a module."""


def skip_feature_search() -> None:
    """Say of every module that it asks for none of PySide's ``__feature__`` switches.

    PySide looks for its own name in the source text of each module that an import statement
    names, and the texts stay in ``linecache``: of ours that took a fifth of the start and 8 MB
    (measured with PySide 6.11). We use no switch. Where a later PySide is made otherwise, nothing
    is changed.
    """
    with suppress(ImportError):
        importlib.import_module("shiboken6")
        parts = vars(importlib.import_module("shibokensupport.feature"))
        if callable(parts.get(_LOOKS)):
            parts[_LOOKS] = _uses_none


def _uses_none(_module: object) -> bool:
    return False
