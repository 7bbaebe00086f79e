"""The pages of the window: their order in the side bar, and where each is built."""

from __future__ import annotations

import importlib
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.desk import Desk
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.page import Page


class PageEntry(NamedTuple):
    """One page: its id (also the ``Place.page``), name, icon and "module:Class"."""

    id: str
    name: str
    icon: str
    built_by: str

    def label(self) -> str:
        """The page's name in the person's language."""
        return QCoreApplication.translate("pages", self.name)

    def build(self, desk: Desk) -> Page:
        """Import the page's module, only now, and build the page."""
        module, _, name = self.built_by.partition(":")
        page: Page = getattr(importlib.import_module(module), name)(desk, self.label())
        return page


PAGES = (
    PageEntry(
        "today",
        QT_TRANSLATE_NOOP("pages", "Today"),
        "today",
        "desktop.pages.today:TodayPage",
    ),
    PageEntry(
        "applications",
        QT_TRANSLATE_NOOP("pages", "Applications"),
        "applications",
        "desktop.pages.applications:ApplicationsPage",
    ),
    PageEntry(
        "people",
        QT_TRANSLATE_NOOP("pages", "People"),
        "people",
        "desktop.pages.people:PeoplePage",
    ),
    PageEntry(
        "notes",
        QT_TRANSLATE_NOOP("pages", "Notes"),
        "notes",
        "desktop.pages.notes:NotesPage",
    ),
    PageEntry(
        "print",
        QT_TRANSLATE_NOOP("pages", "Print"),
        "print",
        "desktop.pages.printing:PrintPage",
    ),
    PageEntry(
        "lessons",
        QT_TRANSLATE_NOOP("pages", "Lessons"),
        "lessons",
        "desktop.pages.lessons:LessonsPage",
    ),
    PageEntry(
        "preferences",
        QT_TRANSLATE_NOOP("pages", "Preferences"),
        "preferences",
        "desktop.preferences.page:PreferencesPage",
    ),
)
