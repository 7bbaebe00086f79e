"""One lesson beside the list: its words, what it hangs on, and when it comes back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cards.jobs.lessons import Learned
from cards.model.people import Company
from cards.model.search import Interview
from desktop.desk import Desk
from desktop.lessons.naming import interview_name
from desktop.look import tokens
from desktop.pages.panel import Panel, bin_button, block
from desktop.place import Place
from desktop.when import plain_date
from desktop.widgets.buttons import ElidedLink, make_button
from desktop.widgets.labels import ElidedLabel, wrapped_label

Coming = tuple[tuple[Company, Interview], ...]


class LessonPanel(Panel):
    """Shows the lesson chosen in the list."""

    editing = Signal()
    binning = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("The lesson chosen"))
        self._desk = desk
        self.lesson_id = 0
        self.heading = ElidedLabel("", "heading")
        self.edit_button = make_button(self.tr("Edit"), icon="edit")
        self.bin_button = bin_button(self.tr("Move to the bin"))
        self.edit_button.clicked.connect(self.editing)
        self.bin_button.clicked.connect(self.binning)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.heading, 1)
        row.addWidget(self.edit_button)
        row.addWidget(self.bin_button)
        self.head.addLayout(row)
        self.show_nothing()

    def head_focus(self) -> QWidget:
        """The edit button."""
        return self.edit_button

    def show_nothing(self) -> None:
        """Show nothing, as no lesson is chosen."""
        self.lesson_id = 0
        self.set_filled(filled=False)

    def show_lesson(self, one: Learned, coming: Coming) -> None:
        """Show a lesson, and the coming interviews before which it is shown."""
        self.clear(same=self.lesson_id == one.lesson.id)
        self.lesson_id = one.lesson.id
        lesson = one.lesson
        self.heading.setText(lesson.skill or self.tr("A lesson"))
        self.add(wrapped_label(lesson.text))
        if lesson.learned_on:
            day = self.tr("Learned {day}").format(day=plain_date(lesson.learned_on))
            self.add(wrapped_label(day, tone="soft"))
        links = self._links(one)
        if links:
            self.add(block(self.tr("Where it comes from"), *links))
        self._add_coming(coming)
        self.set_filled(filled=True)

    def _links(self, one: Learned) -> list[QWidget]:
        on = one.linked
        found: list[QWidget] = []
        if on.application and on.company:
            text = self.tr("{role} at {company}").format(
                role=on.application.job_title, company=on.company.name
            )
            found.append(self._link(text, Place("applications", "application", on.application.id)))
        if on.interview:
            found.append(wrapped_label(interview_name(on.interview)))
        if on.person:
            place = Place("people", "person", on.person.id)
            found.append(self._link(on.person.full_name, place))
        return found

    def _link(self, text: str, place: Place) -> ElidedLink:
        link = ElidedLink(text)
        link.clicked.connect(lambda: self._desk.go(place))
        return link

    def _add_coming(self, coming: Coming) -> None:
        heading = self.tr("Shown again before")
        if not coming:
            none = self.tr("No interview that is like this one lies ahead.")
            self.add(block(heading, wrapped_label(none, tone="soft")))
            return
        lines: list[QWidget] = []
        for company, interview in coming:
            text = self.tr("{company}: {interview}").format(
                company=company.name, interview=interview_name(interview)
            )
            place = Place("applications", "application", interview.application_id)
            lines.append(self._link(text, place))
        self.add(block(heading, *lines))
