"""Adds, changes and bins feedback, lessons and referrals, from wherever they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cards.jobs.referrals import ReferralRow
from cards.model.notes import Note
from cards.model.search import Feedback, Lesson, Referral
from desktop.desk import Desk
from desktop.place import Place

if TYPE_CHECKING:
    from cards.store import Store
    from desktop.dialogs.base import Saved

Keepable = Feedback | Lesson | Referral


class Keeping(QObject):
    """Outlives the panels' blocks, which are built anew whenever something changes."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def ask(self, item: Keepable) -> None:
        """Ask for something new (its id 0), or for changes to it."""
        if isinstance(item, Feedback):
            from desktop.lessons.feedback_dialog import FeedbackDialog

            FeedbackDialog.ask(self._desk, self._page.window(), item, self._saved)
        elif isinstance(item, Lesson):
            from desktop.lessons.lesson_dialog import LessonDialog

            LessonDialog.ask(self._desk, self._page.window(), item, self._saved)
        else:
            from desktop.lessons.referral_dialog import ReferralDialog

            ReferralDialog.ask(self._desk, self._page.window(), item, self._saved)

    def bin(self, item: Keepable) -> None:
        """Put something into the bin, to be taken out again with Undo."""

        def work(store: Store) -> None:
            if isinstance(item, Feedback):
                store.feedback.bin(item.id)
            elif isinstance(item, Lesson):
                store.lessons.bin(item.id)
            else:
                store.referrals.bin(item.id)

        said = self._words(item)[1]
        self._desk.store.ask(work, lambda _none: self._desk.say_done(said), owner=self)

    def thank(self, row: ReferralRow) -> None:
        """Show the thank-you for a referral, or ask what it should name and have it written."""
        if row.thanks is not None:
            self._desk.go(Place("notes", "note", row.thanks.note.id))
            return
        from desktop.lessons.thanks_dialog import ThanksDialog

        ThanksDialog.ask(self._desk, self._page.window(), row, self._thanked)

    def _thanked(self, saved: Saved[Note]) -> None:
        self._desk.go(Place("notes", "note", saved.value.id))
        self._desk.say_done(self.tr("The thank-you is written."), saved.changed)

    def _saved(self, saved: Saved[Feedback] | Saved[Lesson] | Saved[Referral]) -> None:
        self._desk.say_done(self._words(saved.value)[0], saved.changed)

    def _words(self, item: Keepable) -> tuple[str, str]:
        """What is said of an item once it is kept, and once it is binned."""
        if isinstance(item, Feedback):
            return self.tr("The feedback is kept."), self.tr("The feedback is in the bin.")
        if isinstance(item, Lesson):
            return self.tr("The lesson is kept."), self.tr("The lesson is in the bin.")
        return self.tr("The referral is kept."), self.tr("The referral is in the bin.")
