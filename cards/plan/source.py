"""Finds the playbook to go by: the user's copy in the data folder, else our own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from cards.files import ensure_ordinary
from cards.model.errors import InputError
from cards.plan.playbook import Playbook
from cards.plan.reading import parse_playbook

FILE = "playbook.toml"
LARGEST = 256 * 1024


def builtin_text() -> str:
    """Our own playbook as it is written."""
    return Path(__file__).with_name(FILE).read_text("utf-8")


@cache
def builtin_playbook() -> Playbook:
    """Our own playbook; a mistake in it is a fault of ours."""
    return parse_playbook(builtin_text(), FILE)


def playbook_in(folder: Path) -> tuple[Playbook, InputError | None]:
    """The playbook of a data folder and, where it has a mistake, what is wrong with it.

    Ours takes its place while it is missing or has a mistake. The error is "plan.*", with path
    and line.
    """
    path = folder / FILE
    try:
        return _read(path), None
    except FileNotFoundError:
        return builtin_playbook(), None
    except InputError as error:
        return builtin_playbook(), error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        return builtin_playbook(), InputError("plan.unreadable", path=path, reason=reason)


def _read(path: Path) -> Playbook:
    ensure_ordinary(path)
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise InputError("plan.too_big", path=path)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise InputError("plan.not_utf8", path=path, line=line) from error
    return parse_playbook(text, path)
