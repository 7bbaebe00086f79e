"""Asks where to save a file, in the folder that was used last, and shows files that were saved."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.desk import Desk

_OPENERS = ("xdg-open", "gio", "kde-open", "gnome-open")
"""Programs by which Linux desktops open a file in the program meant for it."""
FOLDER = "files.folder"
"""The preference that holds the folder last saved to."""


def told_folder(folder: Path) -> str:
    """A folder as a person is told of it, their own as "~"; on Windows all of it."""
    home = Path.home()
    if sys.platform == "win32" or not folder.is_relative_to(home):
        return str(folder)
    return str(Path("~") / folder.relative_to(home))


def ask_where(
    desk: Desk,
    parent: QWidget,
    title: str,
    name: str,
    kind: str,
    then: Callable[[Path], None],
    *,
    of_kind: Callable[[str], object] | None = None,
) -> None:
    """Ask where to save; ``then`` is called with the path if one was chosen.

    ``name`` is the name proposed, with its ending; ``kind`` the filter as Qt writes it, such as
    "PDF (*.pdf)"; where it has several, the name's ending follows the one chosen. Where
    the ending does not say which, ``of_kind`` is called with it before ``then``. Nothing waits
    meanwhile.
    """

    def show(folder: str) -> None:
        dialog = QFileDialog(parent, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(kind)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.filterSelected.connect(lambda chosen: _follow(dialog, chosen))
        dialog.setDirectory(folder if Path(folder).is_dir() else _documents())
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: chosen(Path(path), dialog.selectedNameFilter()))
        dialog.open()

    def chosen(path: Path, filtered: str) -> None:
        folder = str(path.parent)
        desk.store.ask(lambda store: store.set_preference(FOLDER, folder), owner=parent)
        from desktop.recent import remember

        remember(desk, path)
        if of_kind is not None:
            of_kind(filtered)
        then(path)

    desk.store.ask(lambda store: store.preference(FOLDER, _documents()), show, owner=parent)


def _follow(dialog: QFileDialog, kind: str) -> None:
    """Give the name typed the ending of the kind of file chosen."""
    ending = re.search(r"\*(\.\w+)", kind)
    typed = dialog.selectedFiles()
    if ending and typed:
        dialog.setDefaultSuffix(ending[1].lstrip("."))
        dialog.selectFile(Path(typed[0]).with_suffix(ending[1]).name)


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(place)
    # Qt would fall back on the folder the program was started in.
    return folder if folder and Path(folder).is_dir() else str(Path.home())


def open_file(desk: Desk, path: Path) -> None:
    """Open a file in the program the person uses for it, or say that there is none."""
    _open(desk, path)


def show_folder(desk: Desk, path: Path) -> None:
    """Show the folder that holds a file, or say where it is."""
    _open(desk, path.parent)


def _open(desk: Desk, path: Path) -> None:
    if not path.exists():
        text = QCoreApplication.translate("files", "{path} is not there any more.")
    elif _has_opener() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return
    else:
        text = QCoreApplication.translate(
            "files", "No program was found that opens {name}; it lies in {folder}."
        )
    desk.say(text.format(path=path, name=path.name, folder=path.parent))


def _has_opener() -> bool:
    """Whether the system has anything to hand a file to; Qt itself would only warn on stderr."""
    return not sys.platform.startswith("linux") or any(map(shutil.which, _OPENERS))
