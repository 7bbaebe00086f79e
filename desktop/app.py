"""Starts the application: Qt, the theme, and the window of a data folder.

The window is painted before the store and the first page are imported; nothing that they need
may be imported by this module, nor by what it imports.
"""

from __future__ import annotations

import gc
import os
import stat
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from cards.model.errors import CordiallyError
from desktop.desk import Desk
from desktop.doorbell import is_raised
from desktop.look.icons import ICONS
from desktop.look.theme import STYLE, STYLE_OPTION, STYLED, SYSTEM, THEME, Theme
from desktop.pages import PAGES
from desktop.place import Place
from desktop.preferences.settings import LANGUAGE, SCHEME
from desktop.shell.first_paint import FirstPaint
from desktop.speech import speech_of
from desktop.window import MainWindow
from desktop.work import Progress, StoreRunner, Task, when_idle

if TYPE_CHECKING:
    from types import TracebackType

    from cards.jobs.backups.restoring import Prepared
    from desktop.faults import FaultTeller

_BEGUN = time.time()
"""Seconds since the epoch: when Qt was in, should the system not tell when the process began."""
_SETTINGS = "window.ini"
_FIRST = Place(PAGES[0].id)
_TAKES_TURNS = 0.001
"""Seconds after which a thread at work lets the window have its turn. Of Python's 5 ms each event
that Python looks at would cost as much, and one repaint is many events (measured while 50,000
people came in: the longest pause was half as long, and the job took no longer)."""


def prepare(app: QApplication) -> None:
    """Give an application its name, its icon, the plurals of English and its share of turns."""
    sys.setswitchinterval(_TAKES_TURNS)
    app.setApplicationName("cordially")
    app.setApplicationDisplayName("Cordially")
    # As packaging/linux names the menu entry, by which desktops find the program's icon.
    app.setDesktopFileName("org.cordially.Cordially")
    app.setWindowIcon(QIcon(str(ICONS.parent / "cordially.svg")))
    speech_of(app)


class Session(QObject):
    """One data folder open in a window; the sample search opens in place of it and goes back."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self.folder = folder
        """The person's own data, also while the sample is open."""
        self._settings = QSettings(str(folder / _SETTINGS), QSettings.Format.IniFormat)
        self._speak()
        self.window: MainWindow | None = None
        self.theme = app.findChild(Theme, THEME) or Theme(app)

    def open(self, folder: Path | None = None) -> MainWindow:
        """Open a data folder (by default the person's own) in a new window, not shown yet.

        Raises what ``open_store`` raises; nothing is left behind then.
        """
        window = self.build(folder)
        try:
            self.fill(window)
        except Exception:
            window.deleteLater()
            raise
        return window

    def build(self, folder: Path | None = None) -> MainWindow:
        """The window of a data folder as it can be painted before its store is open."""
        shown = folder or self.folder
        self.theme.choose(str(self._settings.value(SCHEME, SYSTEM)))
        desk = Desk(StoreRunner(shown), sample=shown != self.folder)
        desk.settings = self._settings
        return MainWindow(desk, self._settings)

    def fill(self, window: MainWindow) -> None:
        """Open the store behind a window, and make the window this session's.

        Raises what ``open_store`` raises; the window has no store then.
        """
        from desktop.opening import open_behind

        desk = window.desk
        try:
            open_behind(window, Path(self._settings.fileName()))
        except Exception:
            desk.close()
            raise
        desk.reopening.connect(lambda: self.switch(desk.store.folder))
        window.closed.connect(desk.close)
        window.banner.leaving.connect(lambda: self.switch(self.folder))
        desk.trying_sample.connect(self.open_sample)
        desk.restoring.connect(self.restore)
        desk.deleting.connect(self.delete_everything)
        desk.speaking.connect(self.speak_anew)
        self.window = window

    def _speak(self) -> None:
        speech_of(self._app).speak(str(self._settings.value(LANGUAGE, "")))

    def speak_anew(self) -> None:
        """Say everything in the language chosen last, in a window built anew for the same data."""
        window = self.window
        if window is None:
            return
        window.desk.saving.emit()
        when_idle(window.desk.store, window, self._build_anew)

    def _build_anew(self) -> None:
        window = self._without_store()
        self._speak()
        self.switch(window.desk.store.folder, window.page.place() or _FIRST)

    def switch(self, folder: Path, place: Place = _FIRST) -> None:
        """Show another data folder in a window of its own, in the place of this one.

        A folder that cannot be opened is told in the window that stays.
        """
        old = self.window
        if old is None:
            return
        old.keep_geometry()
        try:
            window = self.open(folder)
        except CordiallyError as error:
            old.desk.complain(error)
            return
        window.go(place)
        # Shown before the other closes: with its last window the application would quit.
        window.show()
        old.close()
        old.deleteLater()

    def open_sample(self) -> None:
        """Make the sample search anew in a folder of its own and show it."""
        from desktop.sample import sample_task

        window = self.window
        if window is None:
            return
        folder = self.folder / "sample"
        task = sample_task(folder, window)
        task.succeeded.connect(lambda _result: self.switch(folder))
        task.failed.connect(window.desk.complain)
        window.desk.say(self.tr("Opening the sample search…"))
        window.desk.start(task)

    def restore(self, prepared: Prepared) -> None:
        """Put a backup that was prepared in the place of the person's own data, and show that."""
        from cards.jobs.backups.restoring import alone_in, carry_out

        window = self._without_store()

        def work(_progress: Progress) -> object:
            with alone_in(prepared.folder):
                return carry_out(prepared)

        task = Task(work, self)
        task.failed.connect(self._back_with)
        task.succeeded.connect(lambda _done: self._say_restored())
        task.ended.connect(task.deleteLater)
        window.setEnabled(False)
        task.start()

    def delete_everything(self) -> None:
        """Delete all that is ours in the person's own data folder, and close the window."""
        from cards.jobs.deleting import delete_everything

        window = self._without_store()
        self._settings.sync()
        try:
            delete_everything(self.folder)
        except CordiallyError as error:
            self._back_with(error)
            return
        window.close()

    def _without_store(self) -> MainWindow:
        """The window, whose store is closed now without one more backup."""
        window = self.window
        if window is None:
            raise LookupError
        window.desk.store.before_closing = None
        window.desk.close()
        return window

    def _say_restored(self) -> None:
        self.switch(self.folder)
        if self.window is not None:
            self.window.desk.say(self.tr("It is back. What was here before is kept as a backup."))

    def _back_with(self, error: Exception) -> None:
        if self.window is not None:
            self.window.setEnabled(True)
        self.switch(self.folder)
        if self.window is not None:
            self.window.desk.complain(error)


def run(folder: Path, *, files: Sequence[Path] = (), measure: bool = False) -> int:
    """Open the window on a data folder and stay until it is closed; returns the exit status.

    ``files`` are shown to be brought in, here or in the window that is open on the folder already.
    """
    app = QApplication([*sys.argv[:1], *STYLE_OPTION])
    app.setProperty(STYLED, STYLE)
    if is_raised(folder, files):
        return 0
    prepare(app)
    session = Session(app, folder)
    window = session.build()
    sys.excepthook = _teller(session)
    painted = FirstPaint(window)
    if measure:
        painted.over.connect(lambda: _measure(app, window, time.time()))
    refused: list[CordiallyError] = []
    painted.over.connect(lambda: _go_on(session, window, files, refused))
    window.show()
    app.exec()
    window.desk.close()
    if session.window is not None:
        session.window.desk.close()
    return _cannot_open(app, folder, refused[0], files) if refused else 0


def _measure(app: QApplication, window: MainWindow, painted_at: float) -> None:
    """Report how the start went, once it is over; nothing of that is imported before the paint."""
    from desktop.measure import report_start

    report_start(app, window, _BEGUN, painted_at)


def _go_on(
    session: Session, window: MainWindow, files: Sequence[Path], refused: list[CordiallyError]
) -> None:
    """Open the store behind the window that is painted, and show the first page."""
    if not window.isVisible():
        return
    try:
        session.fill(window)
    except CordiallyError as error:
        refused.append(error)
        window.hide()
        QApplication.quit()
        return
    window.go(_FIRST)
    gc.freeze()
    gc.enable()
    if files:
        window.desk.bringing_files.emit(list(files))


def _teller(
    session: Session,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What tells of faults; its dialog is imported by the first of them."""
    tellers: list[FaultTeller] = []

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from desktop.faults import FaultTeller

        if not tellers:
            tellers.append(FaultTeller(session.folder, lambda: session.window))
        tellers[0].tell(kind, error, trace)

    return tell


def _cannot_open(
    app: QApplication, folder: Path, error: CordiallyError, files: Sequence[Path]
) -> int:
    # The other start may have been as quick as this one, and listen only now.
    if error.code == "store.locked" and is_raised(folder, files):
        return 0
    from cards.jobs.damage import with_way_out
    from cards.jobs.texts import sentence as in_english

    told = with_way_out(error, folder)
    sys.stderr.write(f"error: {in_english(told)}\n")
    if _nobody_reads_stderr() and app.platformName() not in {"offscreen", "minimal"}:
        from desktop.shell.closed_door import show_closed_door
        from desktop.texts import sentence

        show_closed_door(app, sentence(told))
    return 2


def _nobody_reads_stderr() -> bool:
    """Whether the error stream ends in nothing or the system's log, as when started from a menu.

    A terminal, a pipe and a file have a reader, who must not be kept waiting by a window.
    """
    try:
        mode = os.fstat(sys.stderr.fileno()).st_mode
    except (OSError, ValueError, AttributeError):
        return True
    return not (sys.stderr.isatty() or stat.S_ISFIFO(mode) or stat.S_ISREG(mode))
