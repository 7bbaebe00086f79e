"""The blocks of feedback and lessons in the panels of an application and of a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cards.jobs.lessons import Learned, Likeness, Remembered
from cards.jobs.linked import Linked
from cards.model.search import Feedback, Lesson
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.lessons.gather import FeedbackRow
from desktop.lessons.keeping import Keepable, Keeping
from desktop.lessons.naming import interview_name
from desktop.look import tokens
from desktop.pages.panel import block, icon_button
from desktop.when import plain_date
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import ElidedLabel, wrapped_label

_BECAUSE = {
    Likeness.PERSON: QT_TRANSLATE_NOOP("sections", "the same person"),
    Likeness.COMPANY: QT_TRANSLATE_NOOP("sections", "the same company"),
    Likeness.SKILL: QT_TRANSLATE_NOOP("sections", "the same skill"),
    Likeness.KIND: QT_TRANSLATE_NOOP("sections", "the same kind of interview"),
    Likeness.ROLE: QT_TRANSLATE_NOOP("sections", "a like role"),
    Likeness.ALWAYS: QT_TRANSLATE_NOOP("sections", "for every interview"),
}
_SHORT = 40
"""Letters of a text that tell its buttons apart for a screen reader."""


def kept_row(keeping: Keeping, item: Keepable, text: str, caption: str, *more: QWidget) -> QWidget:
    """Something kept: its words, what it hangs on, and the ways to change and to bin it."""
    translate = QCoreApplication.translate
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(tokens.GAP_S)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(wrapped_label(text))
    below = QHBoxLayout()
    below.setSpacing(tokens.GAP_M)
    below.addWidget(ElidedLabel(caption, "caption", "soft"), 1)
    for widget in more:
        below.addWidget(widget)
    column.addLayout(below)
    across.addLayout(column, 1)
    short = text[:_SHORT]
    edit = icon_button(translate("sections", "Edit “{text}”").format(text=short), "edit")
    name = translate("sections", "Move to the bin: “{text}”").format(text=short)
    remove = icon_button(name, "remove")
    edit.clicked.connect(lambda: keeping.ask(item))
    remove.clicked.connect(lambda: keeping.bin(item))
    for button in (edit, remove):
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row


def feedback_block(
    keeping: Keeping, rows: Iterable[FeedbackRow], new: Feedback, empty: str
) -> QWidget:
    """What they said, and the way to write down more; ``empty`` says why one would.

    What ``new`` hangs on, as all of them do, need not be said of each.
    """
    translate = QCoreApplication.translate
    heading = translate("sections", "What they said about you")
    shown = [
        kept_row(
            keeping, row.feedback, row.feedback.text, feedback_line(row, _beyond(row.linked, new))
        )
        for row in rows
    ]
    add = make_button(translate("sections", "Write down feedback"), LINK)
    return _section(keeping, heading, shown, empty, add, new)


def lessons_block(keeping: Keeping, lessons: Iterable[Learned], new: Lesson) -> QWidget:
    """What was learned, and the way to keep more; what ``new`` hangs on need not be said."""
    translate = QCoreApplication.translate
    heading = translate("sections", "What you learned")
    empty = translate(
        "sections", "What would you like to keep from this one? It comes back when it is needed."
    )
    shown = [
        kept_row(keeping, one.lesson, one.lesson.text, lesson_line(one, _beyond(one.linked, new)))
        for one in lessons
    ]
    add = make_button(translate("sections", "Keep a lesson"), LINK)
    return _section(keeping, heading, shown, empty, add, new)


def _section(
    keeping: Keeping,
    heading: str,
    rows: list[QWidget],
    empty: str,
    add: QPushButton,
    new: Keepable,
) -> QWidget:
    add.clicked.connect(lambda: keeping.ask(new))
    return block(heading, *(rows or [wrapped_label(empty, tone="soft")]), add)


def remembered_block(found: Iterable[Remembered]) -> QWidget:
    """The lessons to remember before an interview, each with why it is shown."""
    translate = QCoreApplication.translate
    lines: list[QWidget] = []
    for one in found:
        learned = one.learned
        because = ", ".join(translate("sections", _BECAUSE[each]) for each in one.because)
        where = learned.linked.company.name if learned.linked.company else ""
        why = translate("sections", "{company}: {because}").format(company=where, because=because)
        lines.append(wrapped_label(learned.lesson.text))
        lines.append(wrapped_label(why if where else because, "caption", "soft"))
    box = QFrame()
    box.setProperty("ground", "sheet")
    inside = QVBoxLayout(box)
    inside.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_M, tokens.GAP_S)
    inside.addWidget(block(translate("sections", "Worth remembering"), *lines))
    return box


def _beyond(on: Linked, here: Feedback | Lesson) -> Linked:
    """What something hangs on, without the person or the application whose panel this is."""
    if here.person_id:
        return replace(on, person=None)
    return replace(on, company=None)


def feedback_line(row: FeedbackRow, on: Linked | None = None) -> str:
    """How and when it was said, and what it hangs on, as far as that is known."""
    feedback = row.feedback
    day = plain_date(feedback.said_on) if feedback.said_on else ""
    parts = (hangs_on(on or row.linked), feedback.how, day)
    return " · ".join(part for part in parts if part)


def lesson_line(one: Learned, on: Linked | None = None) -> str:
    """The skill, the day and what a lesson hangs on, as far as they are known."""
    lesson = one.lesson
    day = plain_date(lesson.learned_on) if lesson.learned_on else ""
    parts = (lesson.skill, day, hangs_on(on or one.linked))
    return " · ".join(part for part in parts if part)


def hangs_on(on: Linked) -> str:
    """Person, company and interview, as far as there are any."""
    parts = (
        on.person.full_name if on.person else "",
        on.company.name if on.company else "",
        interview_name(on.interview) if on.interview else "",
    )
    return " · ".join(part for part in parts if part)
