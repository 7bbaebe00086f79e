"""The menus of a step: when to come back to it, why it is left out, and where else to go."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cards.plan.kinds import Action
from desktop.desk import Desk
from desktop.models.today import Bundle, Next
from desktop.place import Place
from desktop.today.deciding import Deciding
from desktop.today.doing import Doing
from desktop.today.words import doing as doing_words
from desktop.today.words import said, short_day
from desktop.when import today
from desktop.widgets.buttons import literal


class StepMenus(QObject):
    """Builds a menu when it is asked for, as most never are."""

    def __init__(self, desk: Desk, page: QWidget, doing: Doing, deciding: Deciding) -> None:
        super().__init__(page)
        self._desk = desk
        self._doing = doing
        self._deciding = deciding

    def later(self, bundle: Bundle, parent: QWidget) -> QMenu:
        """Until when to put a step off."""
        menu = _menu(parent)
        self._add_later(menu, bundle)
        return menu

    def more(self, bundle: Bundle, parent: QWidget) -> QMenu:
        """What else can be done about a step."""
        menu = _menu(parent)
        self._add_skip(menu, bundle)
        menu.addSeparator()
        self._add_places(menu, bundle)
        return menu

    def everything(self, bundle: Bundle, parent: QWidget) -> QMenu:
        """All of it, for the menu key and the right button."""
        menu = _menu(parent)
        first = menu.addAction(literal(doing_words(bundle)))
        first.setShortcut(QKeySequence("Return"))
        first.triggered.connect(partial(self._doing.do, bundle))
        if bundle.next is not Next.DONE:
            done = menu.addAction(self.tr("Done"))
            done.triggered.connect(partial(self._deciding.done, bundle.steps))
        self._add_later(menu.addMenu(self.tr("Later")), bundle)
        self._add_skip(menu, bundle)
        menu.addSeparator()
        self._add_places(menu, bundle)
        return menu

    def _add_later(self, menu: QMenu, bundle: Bundle) -> None:
        here = today()
        for days, text in (
            (1, self.tr("Tomorrow")),
            (3, self.tr("In three days")),
            (7, self.tr("In a week")),
        ):
            day = short_day(here + timedelta(days=days), here)
            entry = menu.addAction(self.tr("{when} ({day})").format(when=text, day=day))
            entry.triggered.connect(partial(self._deciding.snooze, bundle.steps, days))
        other = menu.addAction(self.tr("Another day…"))
        other.triggered.connect(lambda: self._deciding.ask_day(bundle.steps, said(bundle)))

    def _add_skip(self, menu: QMenu, bundle: Bundle) -> None:
        skip = menu.addMenu(self.tr("Skip"))
        plain = skip.addAction(self.tr("Without a reason"))
        plain.triggered.connect(lambda: self._deciding.skip(bundle.steps))
        skip.addSeparator()
        for reason in self._reasons(bundle):
            entry = skip.addAction(reason)
            entry.triggered.connect(
                lambda _on, because=reason: self._deciding.skip(bundle.steps, because)
            )
        skip.addSeparator()
        other = skip.addAction(self.tr("Another reason…"))
        other.triggered.connect(lambda: self._deciding.ask_reason(bundle.steps, said(bundle)))

    def _add_places(self, menu: QMenu, bundle: Bundle) -> None:
        row = bundle.first
        if bundle.next is Next.LOOK:
            found = menu.addAction(self.tr("There is one: write to somebody there"))
            found.triggered.connect(partial(self._doing.write_of, bundle))
        if row.person is not None and len(bundle.rows) == 1:
            text = self.tr("Show {name}").format(name=literal(row.person.full_name))
            self._go(menu, text, Place("people", "person", row.person.id))
        if row.last_note is not None and len(bundle.rows) == 1:
            self._go(
                menu, self.tr("Show the last note"), Place("notes", "note", row.last_note.note.id)
            )
        if row.application is not None:
            text = self.tr("Show the application")
            self._go(menu, text, Place("applications", "application", row.application.id))

    def _reasons(self, bundle: Bundle) -> tuple[str, ...]:
        """A few reasons to leave a step out, none of which needs defending."""
        told = (
            self.tr("It does not feel right"),
            self.tr("Once is enough"),
            self.tr("The moment has passed"),
        )
        if bundle.first.step.action in {Action.WRITE, Action.CALL}:
            return (self.tr("Said in another way already"), *told)
        return told

    def _go(self, menu: QMenu, text: str, place: Place) -> None:
        menu.addAction(text).triggered.connect(lambda: self._desk.go(place))


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def open_under(menu: QMenu, button: QWidget) -> None:
    """Open a menu below what was pressed."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
