"""Tells in the tray, at most once a day and only where wished for, that steps are due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop.look.icons import tinted_icon
from desktop.look.theme import current_colours
from desktop.place import Place
from desktop.preferences.settings import REMINDED_ON, REMINDER
from desktop.today.clock import now
from desktop.widgets.labels import plain_tip

if TYPE_CHECKING:
    from cards.store import Store
    from desktop.window import MainWindow

_FIRST_LOOK_MS, _EVERY_MS = 60_000, 30 * 60_000


def tray_there() -> bool:
    """Whether this desktop has a tray at all; some have none."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Reminder(QObject):
    """Looks now and then whether something is due; the window is never hidden into the tray."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.tray: QSystemTrayIcon | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(_FIRST_LOOK_MS)
        self.timer.timeout.connect(self.look)
        self.follow()

    @property
    def wanted(self) -> bool:
        """Whether the person switched it on."""
        settings = self._window.desk.settings
        return settings is not None and str(settings.value(REMINDER, "false")) == "true"

    def follow(self) -> None:
        """Begin or end as the person wishes."""
        if self.wanted and not self._window.desk.sample:
            self.timer.start()
            return
        self.timer.stop()
        if self.tray is not None:
            self.tray.hide()
            self.tray.deleteLater()
            self.tray = None

    def look(self) -> None:
        """Tell what is due, unless that was told today or the person is looking anyway."""
        self.timer.setInterval(_EVERY_MS)
        settings, moment = self._window.desk.settings, now()
        told = str(settings.value(REMINDED_ON, "")) if settings is not None else ""
        if told == moment.date().isoformat() or self._window.isActiveWindow():
            return

        def count(store: Store) -> int:
            from cards.jobs.plan import due

            return len(due(store, moment.date(), moment))

        self._window.desk.store.ask(count, self._tell, owner=self)

    def _tell(self, count: int) -> None:
        settings = self._window.desk.settings
        if not count or settings is None or not (self.tray or tray_there()):
            return
        settings.setValue(REMINDED_ON, now().date().isoformat())
        if self.tray is None:
            colours = current_colours()
            icon = tinted_icon("card", colours.accent, colours.edge)
            self.tray = QSystemTrayIcon(icon, self)
            self.tray.setToolTip(plain_tip(QApplication.applicationDisplayName()))
            self.tray.messageClicked.connect(self._show_today)
            self.tray.activated.connect(lambda _how: self._show_today())
            self.tray.show()
        self.tray.showMessage(
            QApplication.applicationDisplayName(),
            self.tr("%n steps are due.", "", count),
            self.tray.icon(),
        )

    def _show_today(self) -> None:
        self._window.go(Place("today"))
        self._window.come_to_front()
