"""Preferences, Data: where it lies, moving it, backups, the check, the bin, and deleting it all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.backups.checking import Checked, check
from cards.jobs.backups.making import Backup, backups
from cards.model.errors import CordiallyError
from cards.store import STORE_NAME
from cards.store.archive import Header
from cards.store.archive_reading import read_header
from desktop.desk import Desk
from desktop.files import show_folder, told_folder
from desktop.latest import Latest
from desktop.look import tokens
from desktop.preferences.archives import Archives
from desktop.preferences.section import Section, emptied
from desktop.preferences.words import counts_said, why_said
from desktop.texts import sentence
from desktop.when import long_moment
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label

_SHOWN = 5
"""So many backups are listed until all are asked for."""
Found = tuple[tuple[Backup, Header | None], ...]


class DataSection(Section):
    """Everything about the files in which all this is kept."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        self.folder = desk.store.folder
        self.archives = Archives(desk, self)
        self._latest = Latest(desk, self)
        self._checking = Latest(desk, self)
        self._all = False
        self.show_button = make_button(self.tr("Show folder"), icon="folder")
        self.save_button = make_button(self.tr("Save an archive…"), icon="save")
        self.back_button = make_button(self.tr("Bring an archive back…"))
        self.stop_button = make_button(self.tr("Cancel"), LINK)
        self.check_button = make_button(self.tr("Check"))
        self.bin_button = make_button(self.tr("Bin…"))
        self.delete_button = make_button(self.tr("Delete everything…"))
        self.doing = text_label("", tone="soft")
        self.checked = wrapped_label("")
        self.backups = QVBoxLayout()
        self.backups.setSpacing(tokens.GAP_S)
        self.all_button = make_button("", LINK)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.head(self.tr("Where your data lies"))
        where = wrapped_label(told_folder(self.folder))
        where.setAccessibleName(self.tr("Your data lies in {folder}").format(folder=self.folder))
        self.column.addWidget(where)
        said = self.tr("On this computer alone. Nothing is sent anywhere.")
        self.column.addWidget(wrapped_label(said, "caption", "soft"))
        self.row(self.show_button)
        self.head(self.tr("To another computer"))
        steps = QVBoxLayout()
        steps.setSpacing(tokens.GAP_XS)
        self.column.addLayout(steps)
        for line in (
            self.tr("1. Save an archive here. It holds everything, your own hands included."),
            self.tr("2. Copy that one file over, on a stick or as you like."),
            self.tr("3. Install Cordially there, and bring the archive back on this page."),
        ):
            steps.addWidget(wrapped_label(line, tone="soft"))
        self.row(self.save_button, self.back_button, self.doing, self.stop_button)
        self.head(self.tr("Automatic backups"))
        self.no_backups = wrapped_label("", tone="soft")
        self.column.addWidget(self.no_backups)
        self.column.addLayout(self.backups)
        self.column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        said = self.tr("Reads through your data and every backup, and changes nothing.")
        self.head(self.tr("Is all of it sound?"), said)
        self.row(self.check_button)
        self.column.addWidget(self.checked)
        self.head(
            self.tr("Deleting"),
            self.tr("What you delete waits in the bin. Deleting everything leaves nothing."),
        )
        self.row(self.bin_button, self.delete_button)
        self.column.addStretch(1)
        for part in (self.checked, self.stop_button, self.all_button):
            part.hide()

    def _connect(self) -> None:
        self.show_button.clicked.connect(lambda: show_folder(self.desk, self.folder / STORE_NAME))
        self.save_button.clicked.connect(self.archives.save)
        self.back_button.clicked.connect(self.archives.ask_which)
        self.stop_button.clicked.connect(self.archives.cancel)
        self.archives.working.connect(self._show_working)
        self.check_button.clicked.connect(self.look_through)
        self.bin_button.clicked.connect(self._open_bin)
        self.delete_button.clicked.connect(self._ask_delete)
        self.all_button.clicked.connect(self._show_all)
        may = self.desk.may_change and not self.desk.sample
        for button in (self.back_button, self.delete_button):
            button.setEnabled(may)

    @property
    def settled(self) -> bool:
        """Whether nothing is being read or written."""
        return not (self._latest.busy or self._checking.busy or self.archives.is_working)

    def refresh(self, kinds: frozenset[str]) -> None:
        """List the backups there are now."""
        if not kinds:
            folder = self.folder
            self._latest.ask(
                lambda: tuple((each, _header(each)) for each in backups(folder)), self._show_backups
            )

    def look_through(self) -> None:
        """Check everything, and say what was found."""
        self.checked.say(self.tr("Looking through everything…"))
        self.checked.show()
        self._checking.ask(lambda: check(self.folder), self._show_checked, self._check_failed)

    def _show_backups(self, found: Found) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._is_in_list(focus):
            self.check_button.setFocus(Qt.FocusReason.OtherFocusReason)
        emptied(self.backups)
        shown = found if self._all else found[:_SHOWN]
        for backup, header in shown:
            self.backups.addLayout(self._backup_row(backup, header))
        self.no_backups.setVisible(not found)
        self.no_backups.say(
            self.tr("None yet. One is made whenever Cordially is closed and something changed.")
        )
        more = len(found) - len(shown)
        self.all_button.setText(self.tr("Show %n more backups", "", more))
        self.all_button.setAccessibleName(self.all_button.text())
        self.all_button.setVisible(more > 0)

    def _is_in_list(self, widget: QWidget) -> bool:
        rows = self.backups.findChildren(QHBoxLayout)
        return widget is self.all_button or any(row.indexOf(widget) >= 0 for row in rows)

    def _backup_row(self, backup: Backup, header: Header | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_M)
        day = long_moment(backup.made.astimezone())
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(text_label(day))
        told = counts_said(header.counts) if header else self.tr("it cannot be read")
        why = self.tr("{why}; {told}").format(why=why_said(backup.why), told=told)
        lines.addWidget(ElidedLabel(why, "caption", "soft"))
        row.addLayout(lines, 1)
        button = make_button(self.tr("Bring back…"), LINK)
        button.setAccessibleName(self.tr("Bring back the backup of {day}").format(day=day))
        button.setEnabled(self.back_button.isEnabled() and header is not None)
        button.clicked.connect(partial(self.archives.bring_back, backup.path))
        row.addWidget(button)
        return row

    def _show_all(self) -> None:
        self._all = True
        self.refresh(frozenset())

    def _show_working(self, said: str) -> None:
        if not said and self.stop_button.hasFocus():
            self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.doing.setText(said)
        self.stop_button.setVisible(bool(said))

    def _show_checked(self, found: Checked) -> None:
        if found.is_sound:
            said = self.tr("All is sound: your data and %n backups.", "", len(found.backups))
        else:
            wrong = [sentence(each) for each in found.troubles]
            wrong += [sentence(each.trouble) for each in found.backups if each.trouble is not None]
            said = "\n".join(wrong)
        self.checked.say(said)

    def _check_failed(self, error: Exception) -> None:
        self.checked.say(sentence(error))

    def _open_bin(self) -> None:
        from desktop.preferences.bin_dialog import BinDialog

        BinDialog(self.desk, self.window()).begin()

    def _ask_delete(self) -> None:
        from desktop.preferences.delete_dialog import DeleteDialog

        dialog = DeleteDialog(self.window(), self.folder)
        dialog.wanted.connect(self.desk.deleting)
        dialog.begin()


def _header(backup: Backup) -> Header | None:
    try:
        return read_header(backup.path)
    except CordiallyError:
        return None
