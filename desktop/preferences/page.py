"""The Preferences page: six parts side by side; every choice applies at once."""

from __future__ import annotations

import importlib

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.look import tokens
from desktop.page import Page
from desktop.place import Place
from desktop.preferences.section import RING, Section
from desktop.widgets.labels import text_label
from desktop.widgets.segments import Segments

SECTIONS = {
    "you": (QT_TRANSLATE_NOOP("preferences", "You"), "you:YouSection"),
    "look": (QT_TRANSLATE_NOOP("preferences", "Look"), "look:LookSection"),
    "writing": (QT_TRANSLATE_NOOP("preferences", "Writing"), "writing:WritingSection"),
    "printers": (QT_TRANSLATE_NOOP("preferences", "Printers"), "printers:PrintersSection"),
    "reminders": (QT_TRANSLATE_NOOP("preferences", "Reminders"), "reminders:RemindersSection"),
    "data": (QT_TRANSLATE_NOOP("preferences", "Data"), "data:DataSection"),
}
"""The parts by the ``Place.kind`` that shows them: the name, and where each is built."""
_ALL: frozenset[str] = frozenset()


class PreferencesPage(Page):
    """Shows one part at a time; a part is built when it is first shown."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        named = [(id_, _said(name)) for id_, (name, _where) in SECTIONS.items()]
        self.parts = Segments(self.tr("Which preferences"), named)
        self.sections: dict[str, Section] = {}
        self._stale: dict[str, frozenset[str]] = {}
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL - RING, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_L)
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP_L)
        head.setContentsMargins(RING, 0, 0, 0)
        head.addStrut(tokens.PRIMARY_HEIGHT)
        head.addWidget(text_label(self.title, "title"))
        self.parts.setMaximumWidth(self.parts.sizeHint().width() + tokens.GAP_XL)
        head.addWidget(self.parts, 1)
        head.addStretch()
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.parts.chosen.connect(lambda _part: self._show_part())

    @property
    def shown(self) -> Section:
        """The part shown."""
        return self.section(self.parts.value())

    def section(self, part: str) -> Section:
        """A part of the preferences, built now if it was not yet."""
        if part not in self.sections:
            name, where = SECTIONS[part]
            module, _, kind = where.partition(":")
            build = getattr(importlib.import_module(f"desktop.preferences.{module}"), kind)
            self.sections[part] = build(self.desk, _said(name))
            self.stack.addWidget(self.sections[part])
            self._stale[part] = _ALL
        return self.sections[part]

    def refresh(self, kinds: frozenset[str]) -> None:
        """Have the part shown read anew; the others when they are shown."""
        current = self.parts.value()
        self.section(current)
        for part in self.sections:
            if part != current and self._stale.get(part) != _ALL:
                self._stale[part] = self._stale.get(part, kinds) | kinds if kinds else _ALL
        self._stale.pop(current, None)
        self._show_part()
        self.shown.refresh(kinds)

    def show_place(self, place: Place) -> None:
        """Show the part that the place's kind names."""
        if place.kind in SECTIONS:
            self.parts.choose(place.kind)
            self._show_part()

    def place(self) -> Place:
        """The part shown."""
        return Place("preferences", str(self.parts.value()))

    def first_focus(self) -> QWidget | None:
        """The name of the part shown."""
        return self.parts.buttons[self.parts.value()]

    def panes(self) -> list[QWidget]:
        """The names of the parts, then what the part shown holds first."""
        first = self.parts.buttons[self.parts.value()]
        inside = [
            each
            for each in self.shown.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & each.focusPolicy().TabFocus
        ]
        return [first, *inside[:1]]

    def _show_part(self) -> None:
        part = self.parts.value()
        section = self.section(part)
        self.stack.setCurrentWidget(section)
        stale = self._stale.pop(part, None)
        if stale is not None:
            section.refresh(stale)


def _said(name: str) -> str:
    return QCoreApplication.translate("preferences", name)
