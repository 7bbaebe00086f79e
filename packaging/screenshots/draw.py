"""Draws the pictures of one set, pages and dialogues, light and dark; see ``shoot.py``."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import printer
import scenes
import states
from PIL import Image
from PySide6.QtCore import QEvent, QLocale, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.app import Session, prepare
from desktop.look.theme import DARK_SCHEME, LIGHT_SCHEME, Theme, current_theme
from desktop.window import MainWindow
from tests.desktop.places import DIALOGUES, Dialogue, is_settled

PATIENCE = 40.0
"""Seconds until a picture that does not come is given up."""
QUIET = 0.25
"""Seconds in which nothing may be under way any more before a picture is taken."""
COLOURS = 96
FULL, SMALL, WIDE = (1280, 800), (1024, 700), (1280, 860)
FIRST_RUN = ("who", "first_card")
"""Dialogues that belong to the very first start."""


@dataclass(frozen=True, slots=True)
class Set:
    """Which pictures are drawn together: on what store, in which sizes and looks."""

    fill: Callable[[Path], None]
    pages: Sequence[scenes.Scene]
    size: tuple[int, int] = FULL
    dialogues: tuple[str, ...] = ()
    schemes: tuple[str, ...] = (LIGHT_SCHEME, DARK_SCHEME)


ALL = tuple(each.id for each in DIALOGUES)
SETS = {
    "sample": Set(scenes.fill_sample, scenes.PAGES, dialogues=ALL),
    "small": Set(scenes.fill_sample, scenes.PAGES, SMALL),
    "states": Set(states.fill_under_way, states.STATES),
    "empty": Set(scenes.fill_empty, scenes.EMPTY),
    "first": Set(scenes.fill_nothing, scenes.EMPTY[:1]),
    "crowded": Set(scenes.fill_crowded, scenes.CROWDED, SMALL, ("interview", "preview", "sheet")),
}


def main(which: str, folder: Path, only: Sequence[str]) -> None:
    """Write the pictures of a set into folders "light" and "dark"."""
    app, chosen = begun(), SETS[which]
    printer.pretend()
    with opened_on(app, chosen.fill, chosen.size) as window:
        shoot(app, window, chosen, folder, only)


def begun() -> QApplication:
    """The application as people in Britain see it, whatever this machine's own language is."""
    app = QApplication([])
    QLocale.setDefault(QLocale("en_GB"))
    prepare(app)
    QLocale.setDefault(QLocale("en_GB"))
    Theme(app)
    app.setCursorFlashTime(0)
    return app


@contextmanager
def opened_on(
    app: QApplication, fill: Callable[[Path], None], size: tuple[int, int]
) -> Iterator[MainWindow]:
    """The window on a store of its own, closed again afterwards."""
    with tempfile.TemporaryDirectory(prefix="cordially-") as home:
        # The folder that pictures show is where it would be.
        os.environ["HOME"] = home
        data = Path(home) / ".local" / "share" / "Cordially"
        fill(data)
        window = Session(app, data).open()
        try:
            window.resize(*size)
            window.show()
            yield window
        finally:
            window.close()
            window.desk.close()


def shoot(
    app: QApplication, window: MainWindow, chosen: Set, folder: Path, only: Sequence[str]
) -> None:
    """Draw the pages, then each dialogue over its page."""
    for scene in chosen.pages:
        if not only or scene.id in only:
            window.go(scene.place)
            if scene.then is not None:
                wait(app, lambda: is_idle(window))
                scene.then(window)
            keep_all(app, window, window, chosen, folder, scene.id)
    for dialogue in DIALOGUES:
        if dialogue.id in chosen.dialogues and (not only or dialogue.id in only):
            try:
                with opened(app, window, dialogue) as shown:
                    keep_all(app, window, shown, chosen, folder, f"dialogue-{dialogue.id}")
            except TimeoutError:
                sys.exit(f"The dialogue {dialogue.id} did not come.")


@contextmanager
def opened(app: QApplication, window: MainWindow, dialogue: Dialogue) -> Iterator[QDialog]:
    """A dialogue over its page, closed again afterwards."""
    from desktop.place import Place

    window.go(Place(dialogue.page))
    wait(app, lambda: is_idle(window))
    dialogue.open(window)
    wait(app, lambda: dialogue.shown(window) is not None)
    found = dialogue.shown(window)
    if found is None:
        raise TimeoutError
    wait(app, lambda: is_idle(window) and is_settled(found))
    yield found
    found.reject()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def keep_all(
    app: QApplication,
    window: MainWindow,
    shown: QWidget,
    chosen: Set,
    folder: Path,
    name: str,
) -> None:
    """A picture in each scheme, once nothing is under way."""
    for scheme in chosen.schemes:
        current_theme().choose(scheme)
        if window.page is window.pages.get("preferences"):
            # It tells which scheme is chosen.
            window.page.refresh(frozenset())
        quiet_since = time.monotonic()

        def is_quiet() -> bool:
            nonlocal quiet_since
            if not (is_idle(window) and is_settled(shown)):
                quiet_since = time.monotonic()
            return time.monotonic() - quiet_since > QUIET

        wait(app, is_quiet)
        path = folder / scheme / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        keep(shown, path)


def is_idle(window: MainWindow) -> bool:
    """Whether the store has answered, the page is drawn and no typing is waited for."""
    page = window.page
    typing = (t.isActive() and t.isSingleShot() for t in page.findChildren(QTimer))
    drawing = (not is_settled(each) for each in page.findChildren(QWidget) if each.isVisible())
    return window.desk.store.pending == 0 and not any(typing) and not any(drawing)


def wait(app: QApplication, until: Callable[[], bool]) -> None:
    """Let the window work until something is so; raises TimeoutError when it never is."""
    end = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.01)
    app.processEvents()


def keep(widget: QWidget, path: Path) -> None:
    """A picture of a widget in few colours; its size is that of the screen's dots."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(picture.constBits())
    size = (picture.width(), picture.height())
    image = Image.frombytes("RGB", size, data, "raw", "RGB", picture.bytesPerLine())
    few = image.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
