"""Says in words what restoring a backup changes."""

from __future__ import annotations

from datetime import datetime

from cards.jobs.backups.comparing import SETTINGS, Change, FileChange
from cards.jobs.backups.restoring import Prepared
from cards.jobs.backups.words import (
    COUNTS,
    FILE_CHANGES,
    FILES,
    KINDS,
    PRESENT_DAMAGED,
    SETTING_BACK,
)


def changes_said(prepared: Prepared) -> tuple[str, ...]:
    """One line for each kind that is there now or then, and for each file that changes.

    The first one says if the present store is damaged.
    """
    damage = [PRESENT_DAMAGED.format(**prepared.damage.values)] if prepared.damage else []
    kinds = [_change_said(each) for each in prepared.changes]
    files = dict.fromkeys(map(_file_said, prepared.files))
    return (*damage, *kinds, *files)


def changes_anything(prepared: Prepared) -> bool:
    """Whether anything a person would see differs at all."""
    return bool(prepared.files) or any(
        each.come or each.go or each.back for each in prepared.changes
    )


def local_time(moment: datetime) -> str:
    """A moment where the user is, such as "2026-11-22 19:12"."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _change_said(change: Change) -> str:
    if change.kind in SETTINGS:
        return f"{KINDS[change.kind]}: {SETTING_BACK}"
    told = []
    for name, (one, several) in COUNTS.items():
        count = getattr(change, name)
        if count:
            told.append((one if count == 1 else several).format(count=count))
    return f"{KINDS[change.kind]}: {', '.join(told)}"


def _file_said(change: FileChange) -> str:
    """A hand is several files, which are told of as one."""
    folder, _, name = change.name.rpartition("/")
    shown = name.split(".")[0].removeprefix("own-") if folder == "hands" else name
    file = FILES[f"{folder}/" if folder else name].format(name=shown)
    return FILE_CHANGES[change.what].format(file=file)
