"""Asks for a lesson: what to keep from an interview, and where it comes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.model.search import Lesson
from desktop.desk import Desk
from desktop.dialogs.base import Saved
from desktop.lessons.links import LinkedDialog, LinkOptions, gather_options
from desktop.when import today
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.dates import OptionalDate
from desktop.widgets.fields import TextArea
from desktop.widgets.form import FormField

if TYPE_CHECKING:
    from cards.store import Store


class LessonDialog(LinkedDialog[Lesson]):
    """The lesson itself is all that must be there."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        before: Lesson,
        options: LinkOptions,
        skills: tuple[str, ...],
    ) -> None:
        super().__init__(desk, parent, before, options)
        self.set_title(self.tr("Edit the lesson") if before.id else self.tr("Keep a lesson"))
        self._before = before
        self.text = TextArea(before.text, lines=4)
        self.skill = SearchChoice(((skill, skill) for skill in skills), free=True)
        self.skill.set_value(before.skill)
        self.learned_on = OptionalDate(self.tr("Learned on"), self.tr("On"))
        self.learned_on.set_value(before.learned_on if before.id else today())
        asked = self.tr("What would you like to keep from this one?")
        self.add("text", FormField(asked, self.text))
        hint = self.tr("A word or two. Where an interview names it, the lesson comes back.")
        self.add("skill", FormField(self.tr("Skill"), self.skill, hint=hint), column=0)
        self.add("learned_on", FormField(self.tr("Learned"), self.learned_on), column=1)
        self.add_links(self.tr("Learned from"))

    @classmethod
    def ask(
        cls, desk: Desk, parent: QWidget, lesson: Lesson, then: Callable[[Saved[Lesson]], None]
    ) -> None:
        """Ask for a new lesson (its id 0, its links given), or for changes to one."""
        desk.store.ask(
            lambda store: (gather_options(store, lesson), _skills(store)),
            lambda found: cls(desk, parent, lesson, *found).begin(
                then, lambda: cls.ask(desk, parent, lesson, then)
            ),
            owner=parent,
        )

    def read(self) -> Lesson | None:
        """The lesson typed; it needs its words."""
        if not self.text.value():
            self.fields["text"].refuse(self.tr("Write a few words to keep."))
        links = self.read_links()
        if links is None or not self.text.value():
            return None
        return replace(
            self._before,
            text=self.text.value(),
            skill=self.skill.value() or "",
            learned_on=self.learned_on.value(),
            application_id=links.application_id,
            interview_id=links.interview_id,
            person_id=links.person_id,
        )

    def keep(self, store: Store, value: Lesson) -> Lesson:
        """Add or change the lesson."""
        verb = store.lessons.change if value.id else store.lessons.add
        return verb(value)


def _skills(store: Store) -> tuple[str, ...]:
    found = {lesson.skill for lesson in store.lessons.list() if lesson.skill}
    return tuple(sorted(found, key=str.casefold))
