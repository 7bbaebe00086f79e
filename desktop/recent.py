"""Remembers the files that were saved last, and offers those that are still there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop.desk import Desk
from desktop.files import open_file, show_folder
from desktop.preferences.settings import RECENT
from desktop.widgets.buttons import literal
from desktop.widgets.labels import plain_tip

_MOST = 8


def remember(desk: Desk, path: Path) -> None:
    """Put a file that is being saved first among the recent ones."""
    if desk.settings is None:
        return
    kept = [str(path), *(each for each in _kept(desk) if each != str(path))]
    desk.settings.setValue(RECENT, kept[:_MOST])


def recent(desk: Desk) -> tuple[Path, ...]:
    """The files saved last that are still there, the newest first; others are forgotten."""
    kept = _kept(desk)
    there = [each for each in kept if _is_there(each)]
    if there != kept and desk.settings is not None:
        desk.settings.setValue(RECENT, there)
    return tuple(map(Path, there))


def fill_recent(menu: QMenu, desk: Desk) -> None:
    """Fill a menu with the recent files whenever it is shown: a click opens one."""

    def fill() -> None:
        menu.clear()
        files = recent(desk)
        for path in files:
            entry = menu.addAction(literal(path.name))
            entry.setToolTip(plain_tip(str(path)))
            entry.triggered.connect(lambda _on, path=path: _open(desk, path))
        if not files:
            none = menu.addAction(QCoreApplication.translate("recent", "Nothing was saved yet"))
            none.setEnabled(False)

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(fill)


def _is_there(name: str) -> bool:
    try:
        return Path(name).is_file()
    except OSError:
        # Its folder may be shut by now, and a name that was typed into the file be none.
        return False


def _open(desk: Desk, path: Path) -> None:
    # Nothing but Cordially opens an archive; it is shown where it lies.
    if path.suffix == ".cordially":
        show_folder(desk, path)
    else:
        open_file(desk, path)


def _kept(desk: Desk) -> list[str]:
    value = desk.settings.value(RECENT) if desk.settings is not None else None
    # An INI file gives a list of one as a plain text.
    if isinstance(value, str):
        return [value] if value else []
    return [str(each) for each in value] if isinstance(value, list) else []
