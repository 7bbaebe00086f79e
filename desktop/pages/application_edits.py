"""Asks for changes to what the panel of an application shows: it, its interviews, its company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cards.model.people import Company
from cards.model.search import Application, Interview
from desktop.desk import Desk
from desktop.pages.application_panel import ApplicationPanel

if TYPE_CHECKING:
    from desktop.dialogs.base import Saved


class EditInPanel(QObject):
    """Opens the forms and tells in a toast what was saved."""

    def __init__(self, desk: Desk, page: QWidget, panel: ApplicationPanel) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._panel = panel

    def edit(self) -> None:
        """Ask for changes to the application."""
        from desktop.dialogs.application import ApplicationDialog

        ApplicationDialog.ask(self._desk, self._page, self._panel.application_id, self._changed)

    def edit_company(self, company: Company) -> None:
        """Ask for changes to its company."""
        from desktop.dialogs.company import CompanyDialog

        CompanyDialog.ask(self._desk, self._page, company, self._company_saved)

    def ask_interview(self, interview_id: int) -> None:
        """Ask for a new interview (0), or for changes to one."""
        from desktop.dialogs.interview import InterviewDialog

        InterviewDialog.ask(
            self._desk,
            self._page,
            self._panel.application_id,
            interview_id,
            self._interview_saved,
        )

    def bin_interview(self, interview_id: int) -> None:
        """Put an interview into the bin, with what was talked about in it."""
        said = self.tr("The interview is in the bin.")
        self._desk.store.ask(
            lambda store: store.interviews.bin(interview_id),
            lambda _none: self._desk.say_done(said),
            owner=self,
        )

    def _changed(self, saved: Saved[Application]) -> None:
        text = self.tr("{role} is saved.").format(role=saved.value.job_title)
        self._desk.say_done(text, saved.changed)

    def _company_saved(self, saved: Saved[Company]) -> None:
        self._desk.say_done(self.tr("{name} is saved.").format(name=saved.value.name))

    def _interview_saved(self, saved: Saved[Interview]) -> None:
        self._desk.say_done(self.tr("The interview is saved."), saved.changed)
        self._panel.go_to_primary()
