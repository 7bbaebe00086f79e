"""Starts the application: Qt, the theme, the store of a data folder and its window."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from cards.jobs.folder import hands_folder
from cards.model.errors import CordiallyError
from desktop.backups import look_after_backups
from desktop.desk import Desk
from desktop.look.icons import ICONS
from desktop.look.mnemonics import Mnemonics
from desktop.look.ring import FocusRing
from desktop.look.theme import SYSTEM, THEME, Theme
from desktop.menu import fill_menu
from desktop.pages import PAGES
from desktop.place import Place
from desktop.preferences.settings import LANGUAGE, SCHEME
from desktop.printers import settle
from desktop.speech import speech_of
from desktop.texts import sentence
from desktop.window import MainWindow
from desktop.work import Progress, StoreRunner, Task
from fonts.catalogue import use_own_hands

if TYPE_CHECKING:
    from types import TracebackType

    from cards.jobs.backups.restoring import Prepared
    from desktop.faults import FaultTeller

_SETTINGS = "window.ini"
_PAINTS = 100
"""Milliseconds left for the first page to be painted once all for it is there."""
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
    FocusRing(app)
    Mnemonics(app)


class Session(QObject):
    """One data folder open in a window; the sample search opens in place of it and goes back."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self.folder = folder
        """The person's own data, also while the sample is open."""
        self._settings = QSettings(str(folder / _SETTINGS), QSettings.Format.IniFormat)
        speech_of(app).speak(str(self._settings.value(LANGUAGE, "")))
        self.window: MainWindow | None = None
        self.theme = app.findChild(Theme, THEME) or Theme(app)

    def open(self, folder: Path | None = None) -> MainWindow:
        """Open a data folder (by default the person's own) in a new window, not shown yet.

        The store opens on its thread while the window is built. Raises what ``open_store``
        raises; nothing is left behind then.
        """
        shown = folder or self.folder
        runner = StoreRunner(shown)
        self.theme.choose(str(self._settings.value(SCHEME, SYSTEM)))
        desk = Desk(runner, sample=shown != self.folder)
        desk.settings = self._settings
        window = MainWindow(desk, self._settings)
        fill_menu(window)
        try:
            runner.wait_until_open()
        except Exception:
            desk.close()
            window.deleteLater()
            raise
        window.keeping.begin()
        desk.reopening.connect(lambda: self.switch(shown))
        window.closed.connect(desk.close)
        if not desk.sample:
            look_after_backups(runner, window)
        if runner.only_read is None:
            _make_private(self.folder / _SETTINGS)
            settle(desk)
            desk.take_over_typed()
        _once_shown(runner, window, lambda: _begin_to_listen(shown, window))
        window.sender_corner.read()
        window.banner.leaving.connect(lambda: self.switch(self.folder))
        desk.trying_sample.connect(self.open_sample)
        desk.restoring.connect(self.restore)
        desk.deleting.connect(self.delete_everything)
        self.window = window
        use_own_hands(hands_folder(shown))
        return window

    def switch(self, folder: Path) -> None:
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
        window.go(Place(PAGES[0].id))
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
    app = QApplication(sys.argv[:1])
    prepare(app)
    session = Session(app, folder)
    try:
        window = session.open()
    except CordiallyError as error:
        return _cannot_open(app, folder, error, files)
    if measure:
        from desktop.measure import report_first_paint

        window.desk.store.before_closing = None
        report_first_paint(app, window)
    sys.excepthook = _teller(session)
    window.go(Place(PAGES[0].id))
    window.show()
    if files:
        QTimer.singleShot(0, window, lambda: window.desk.bringing_files.emit(list(files)))
    status = app.exec()
    if session.window is not None:
        session.window.desk.close()
    return status


def _once_shown(runner: StoreRunner, window: MainWindow, then: Callable[[], object]) -> None:
    """Do what the first paint has no need of once all is there that was asked for at the start."""

    def start() -> None:
        runner.idle.disconnect(start)
        if isValid(window):
            QTimer.singleShot(_PAINTS, window, begin)

    def begin() -> None:
        if not runner.closed:
            then()

    runner.idle.connect(start)


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


def _begin_to_listen(folder: Path, window: MainWindow) -> None:
    """Hear second starts, have the tray remind, and get the other pages ready."""
    from desktop.ahead import Ahead

    _open_door(folder, window)
    _remind(window)
    Ahead(window.desk, window)


def _open_door(folder: Path, window: MainWindow) -> None:
    """Let a second start of Cordially on this folder bring this window to the front."""
    # Only after the first paint, which needs nothing of Qt's network part.
    from desktop.single import FrontDoor

    door = FrontDoor(folder, window)
    door.knocked.connect(window.come_to_front)
    door.bringing.connect(window.desk.bringing_files)
    window.closed.connect(door.close)


def _remind(window: MainWindow) -> None:
    """Have the tray tell what is due, where the person wishes that."""
    from desktop.reminder import Reminder

    reminder = Reminder(window)
    window.desk.reminding.connect(reminder.follow)


def _is_raised(folder: Path, error: CordiallyError, files: Sequence[Path]) -> bool:
    """Whether a window that has the folder open is in front of the person now."""
    if error.code != "store.locked":
        return False
    from desktop.single import knock

    return knock(folder, files)


def _make_private(file: Path) -> None:
    """Make an empty file that only the user can read; Qt would let others read a new one."""
    with suppress(OSError):
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _cannot_open(
    app: QApplication, folder: Path, error: CordiallyError, files: Sequence[Path]
) -> int:
    if _is_raised(folder, error, files):
        return 0
    from cards.jobs.damage import with_way_out
    from cards.jobs.texts import sentence as in_english

    told = with_way_out(error, folder)
    sys.stderr.write(f"error: {in_english(told)}\n")
    if _nobody_reads_stderr() and app.platformName() not in {"offscreen", "minimal"}:
        from desktop.shell.closed_door import show_closed_door

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
