"""What happened in one application, as events of its timeline."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cards.model.notes import NoteRow
from cards.model.search import Answer, Interview
from cards.plan.kinds import StepState
from desktop.labels import label
from desktop.models.today import Bundle, Next
from desktop.pages.application_sheet import ApplicationSheet
from desktop.pages.timeline import Event, in_order
from desktop.place import Place
from desktop.today.words import said


def events_of(sheet: ApplicationSheet) -> tuple[Event, ...]:
    """Applied, interviews, notes, answer, feedback, lessons and steps done; the latest first."""
    return in_order((*_kept(sheet), *_done(sheet), *_answer(sheet), *_written(sheet), *_met(sheet)))


def _met(sheet: ApplicationSheet) -> Iterator[Event]:
    for interview, talks in sheet.interviews:
        when = interview.starts_at.date() if interview.starts_at else None
        names = ", ".join(talk.person.full_name for talk in talks)
        yield Event(when, interview_line(interview, names))
    applied = QCoreApplication.translate("timeline", "Applied")
    if sheet.application.applied_on:
        yield Event(sheet.application.applied_on, applied)


def interview_line(interview: Interview, names: str) -> str:
    """An interview by its kind and with whom; one that was called off says so."""
    translate = QCoreApplication.translate
    kind = label(interview.kind)
    if interview.cancelled:
        return translate("timeline", "{interview}: cancelled").format(interview=kind)
    if not names:
        return kind
    return translate("timeline", "{interview}, with {names}").format(interview=kind, names=names)


def note_event(row: NoteRow) -> Event:
    """A note with its state and since when it has been that."""
    sentence = QCoreApplication.translate("timeline", "{occasion}, to {name}: {state}")
    text = sentence.format(
        occasion=label(row.note.occasion), name=row.person.full_name, state=label(row.state)
    )
    return Event(row.state_on, text, Place("notes", "note", row.note.id))


def _written(sheet: ApplicationSheet) -> Iterator[Event]:
    return map(note_event, sheet.notes)


def _answer(sheet: ApplicationSheet) -> Iterator[Event]:
    application = sheet.application
    if application.answer is not Answer.NONE:
        yield Event(application.answered_on, label(application.answer))


def _kept(sheet: ApplicationSheet) -> Iterator[Event]:
    translate = QCoreApplication.translate
    for row in sheet.kept.feedback:
        text = translate("timeline", "They said: {words}")
        yield Event(row.feedback.said_on, text.format(words=" ".join(row.feedback.text.split())))
    for learned in sheet.kept.lessons:
        text = translate("timeline", "You learned: {words}")
        lesson = learned.lesson
        place = Place("lessons", "lesson", lesson.id)
        words = " ".join(lesson.text.split())
        yield Event(lesson.learned_on, text.format(words=words), place)


def _done(sheet: ApplicationSheet) -> Iterator[Event]:
    text = QCoreApplication.translate("timeline", "Done: {what}")
    for row in sheet.days:
        if row.step.state is StepState.DONE:
            what = said(Bundle((row,), Next.DONE))
            yield Event(row.step.closed_on, text.format(what=what))
