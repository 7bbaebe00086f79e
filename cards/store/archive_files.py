"""Which files of a data folder are the person's own, and go into every archive."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

MOST_BYTES = 64_000_000
"""Of one file; the largest that we make are copies of pictures, of 40 million bytes at most."""
_OWN = re.compile(
    r"signature\.json"  # how they sign
    r"|calendar\.json"  # what their calendar was told
    r"|playbook\.toml"  # their own rules for the plan
    r"|hands/own-[a-z0-9-]{1,60}\.(?:ttf|toml|samples\.json|strokes\.ttf)"
    r"|fronts/[0-9a-f]{20}\.[a-z0-9]{1,8}"
)
"""Left out: the store itself, backups, logs, what a printer is being sent, the sample search, and
``window.ini``, which tells how the window lies on the screens of this machine."""
_OURS = re.compile(
    _OWN.pattern + r"|cordially\.(?:sqlite(?:-journal)?|lock)|cordially-damaged-.*\.sqlite"
    r"|window\.ini(?:\.lock)?|\.cordially-.*|\.sample-half-made"
    r"|backups(?:/.*\.cordially)?|logs(?:/faults\.log.*)?"
    r"|hands|fronts|printing|restoring|sample"
)
"""What there may be of ours in a data folder."""


def is_own_file(name: str) -> bool:
    """Whether a file may go by this name, a path below the data folder with "/" between."""
    return _OWN.fullmatch(name) is not None


def close_to_others(folder: Path) -> None:
    """Let only the user read our files in a data folder, whatever was allowed when they were made.

    The folder itself is closed, too, unless there is something in it that is not ours: a folder
    that is used for more may be meant to be shared. What cannot be changed stays as it is.
    """
    for below in ("", "backups", "fronts", "hands", "logs"):
        with suppress(OSError):
            for path in (folder / below).iterdir():
                if path.is_symlink() or not _OURS.fullmatch(path.relative_to(folder).as_posix()):
                    continue
                with suppress(OSError):
                    if path.stat().st_mode & 0o077:
                        path.chmod(0o700 if path.is_dir() else 0o600)
    with suppress(OSError):
        if all(_OURS.fullmatch(path.name) for path in folder.iterdir()):
            folder.chmod(0o700)


def own_files(folder: Path) -> dict[str, Path]:
    """The person's own files of a data folder by their names, in the order of these."""
    found = [*folder.glob("*"), *folder.glob("hands/*"), *folder.glob("fronts/*")]
    named = {path.relative_to(folder).as_posix(): path for path in found if path.is_file()}
    return {name: named[name] for name in sorted(named) if is_own_file(name)}
