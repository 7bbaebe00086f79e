"""Preferences, Reminders: the playbook, whose holidays count, the calendar and the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from cards.jobs.plan import COUNTRY
from desktop.desk import Desk
from desktop.preferences.section import Section
from desktop.preferences.settings import REMINDER
from desktop.reminder import tray_there
from desktop.today.calendar import CalendarExport
from desktop.today.playbook import PlaybookEditor
from desktop.widgets.buttons import make_button
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.countries import countries
from desktop.widgets.form import FormField
from desktop.widgets.labels import wrapped_label
from desktop.widgets.ticks import Tick

if TYPE_CHECKING:
    from cards.store import Store


class RemindersSection(Section):
    """How one is reminded of the next steps."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        self.playbook = PlaybookEditor(desk, self)
        self.calendar = CalendarExport(desk, self)
        self.playbook_button = make_button(self.tr("Edit your playbook"), icon="edit")
        self.calendar_button = make_button(self.tr("Save for your calendar…"), icon="calendar")
        self.country = SearchChoice(countries())
        self.country.setFixedWidth(320)
        self.country_field = FormField(self.tr("Country"), self.country)
        self.tray = Tick(self.tr("Once a day, tell what is due"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.head(
            self.tr("The playbook"),
            self.tr("It says which steps are suggested, after how many days, and why."),
        )
        self.row(self.playbook_button)
        self.head(
            self.tr("Weekends and holidays"),
            self.tr("Steps keep clear of them. Left empty, those of your return address count."),
        )
        self.row(self.country_field)
        self.head(
            self.tr("Your calendar"),
            self.tr("The days ahead as a file that calendar programs read."),
        )
        self.row(self.calendar_button)
        self.head(
            self.tr("The tray"),
            self.tr("A short message while Cordially is open behind other windows. No sound."),
        )
        self.column.addWidget(self.tray, 0, Qt.AlignmentFlag.AlignLeft)
        self.no_tray = wrapped_label(self.tr("This desktop has no tray."), "caption", "soft")
        self.no_tray.setVisible(not tray_there())
        self.tray.setEnabled(tray_there())
        self.column.addWidget(self.no_tray)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.allow(self.country, self.playbook_button)
        self.playbook_button.clicked.connect(self.playbook.edit)
        self.calendar_button.clicked.connect(self.calendar.ask)
        settings = self.desk.settings
        self.tray.setChecked(
            settings is not None and str(settings.value(REMINDER, "false")) == "true"
        )
        self.tray.toggled.connect(lambda _on: self._keep_tray())
        self.country.field.editingFinished.connect(self._keep_country)
        self.country.activated.connect(lambda _at: self._keep_country())

    def refresh(self, kinds: frozenset[str]) -> None:
        """Show whose holidays count."""
        if not kinds or kinds & {"preference", "sender"}:
            self.desk.store.ask(_countries, lambda found: self._show(*found), owner=self)

    def _show(self, chosen: str, home: str) -> None:
        if not self.country.field.hasFocus():
            self.country.set_value(chosen)
        named = dict(countries()).get(home, "")
        self.country.field.setPlaceholderText(named)

    def _keep_country(self) -> None:
        chosen = self.country.value()
        said = "" if chosen is not None else self.tr("Choose a country from the list.")
        self.country_field.refuse(said)
        if chosen is None:
            return

        def keep(store: Store) -> bool:
            if store.preference(COUNTRY) == chosen:
                return False
            store.set_preference(COUNTRY, chosen)
            return True

        self.desk.store.ask(keep, self._tell, owner=self)

    def _tell(self, changed: object) -> None:
        # Today goes by the days that are open; no other preference concerns it.
        if changed:
            self.desk.store.changed.emit(frozenset({"step"}))

    def _keep_tray(self) -> None:
        if self.desk.settings is not None:
            self.desk.settings.setValue(REMINDER, "true" if self.tray.isChecked() else "false")
        self.desk.reminding.emit()


def _countries(store: Store) -> tuple[str, str]:
    return store.preference(COUNTRY), store.sender().address.country
