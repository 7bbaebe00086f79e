"""Saves everything as an archive and brings one back, each with progress and a way to stop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cards.jobs.backups.restoring import Prepared
from desktop.desk import Desk, ToastAction
from desktop.files import ask_where, show_folder
from desktop.when import today
from desktop.work import Progress, Task


class Archives(QObject):
    """One long job at a time."""

    working = Signal(str)
    """What is being done, in words; "" when it is over."""
    kept = Signal()
    """One more archive is there."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, parent
        self._task: Task | None = None

    @property
    def is_working(self) -> bool:
        """Whether a job runs."""
        return self._task is not None

    def cancel(self) -> None:
        """Stop what runs; nothing half-made is left."""
        if self._task is not None:
            self._task.cancel()

    def save(self) -> None:
        """Ask where, then write everything there."""
        name = f"cordially-{today().isoformat()}.cordially"
        kind = self.tr("Cordially archives (*.cordially)")
        ask_where(self._desk, self._page, self.tr("Save an archive"), name, kind, self._write)

    def ask_which(self) -> None:
        """Ask which archive to bring back."""
        dialog = QFileDialog(self._page, self.tr("Bring an archive back"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(
            self.tr("Cordially archives and exports (*.cordially *.json *.sqlite)")
        )
        dialog.fileSelected.connect(lambda path: self.bring_back(Path(path)))
        dialog.open()

    def bring_back(self, source: Path) -> None:
        """Read an archive and show what it would change; it is brought back if that is wanted."""
        folder = self._desk.store.folder

        def work(_progress: Progress) -> Prepared:
            from cards.jobs.backups.restoring import prepare

            return prepare(folder, source)

        self._start(work, self.tr("Reading {name}…").format(name=source.name), self._show)

    def _write(self, path: Path) -> None:
        folder = self._desk.store.folder

        def work(progress: Progress) -> Path:
            from cards.jobs.backups.making import make_backup

            return make_backup(folder, path, progress)

        self._start(work, self.tr("Saving the archive…"), self._written)

    def _written(self, path: object) -> None:
        file = Path(str(path))
        show = ToastAction(self.tr("Show its folder"), lambda: show_folder(self._desk, file))
        self._desk.say(self.tr("Everything is saved as {file}.").format(file=file.name), show)
        self.kept.emit()

    def _show(self, prepared: object) -> None:
        from desktop.preferences.restore_dialog import RestoreDialog

        if isinstance(prepared, Prepared):
            dialog = RestoreDialog(self._page.window(), prepared)
            dialog.wanted.connect(lambda: self._desk.restoring.emit(prepared))
            dialog.open()

    def _start(self, work: object, said: str, then: object) -> None:
        if self._task is not None or not callable(work):
            return
        task = Task(work)
        self._task = task
        task.succeeded.connect(then)
        task.failed.connect(self._desk.complain)
        task.ended.connect(self._ended)
        self.working.emit(said)
        self._desk.start(task)

    def _ended(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.deleteLater()
        self.working.emit("")
