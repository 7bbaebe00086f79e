"""What passed with one person: conversations, the firms they were at, and their timeline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cards.model.notes import NoteRow
from cards.model.people import Affiliation, Company
from desktop.labels import label
from desktop.lessons.gather import PersonKept
from desktop.look import tokens
from desktop.pages.application_story import interview_line
from desktop.pages.panel import block
from desktop.pages.timeline import Event, in_order
from desktop.place import Place
from desktop.when import plain_date
from desktop.widgets.labels import wrapped_label

if TYPE_CHECKING:
    from cards.store.talks import Talked


def talks_block(talks: Iterable[Talked]) -> QWidget:
    """What was talked about, each with where that was."""
    translate = QCoreApplication.translate
    parts: list[QWidget] = []
    for interview, talk, tried, company in talks:
        about = talk.talked_about or translate("person", "Not written down yet.")
        if interview.cancelled:
            continue
        where = translate("person", "{interview} for {role} at {company}")
        if interview.starts_at is not None:
            where = translate("person", "{interview} for {role} at {company}, {day}")
        day = plain_date(interview.starts_at.date()) if interview.starts_at else ""
        said = where.format(
            interview=label(interview.kind), role=tried.job_title, company=company.name, day=day
        )
        lines = [wrapped_label(about, tone="ink" if talk.talked_about else "hint")]
        if talk.promised:
            promised = translate("person", "You promised: {what}").format(what=talk.promised)
            lines.append(wrapped_label(promised, tone="soft"))
        parts.append(_together(*lines, wrapped_label(said, "caption", "soft")))
    return block(translate("person", "Talked about"), *parts)


def _together(*lines: QWidget) -> QWidget:
    """Lines about one conversation, closer to each other than to the next one."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, tokens.GAP_XS)
    column.setSpacing(tokens.GAP_XS)
    for line in lines:
        column.addWidget(line)
    return holder


def firm_line(there: Affiliation, company: Company) -> QWidget:
    """A firm they are or were at, with their title and the years as far as they are known."""
    text = ", ".join(part for part in (there.title, company.name) if part)
    years = _years(there)
    shown = wrapped_label(f"{text}  ·  {years}" if years else text)
    if there.until is not None:
        shown.setProperty("tone", "soft")
    return shown


def _years(there: Affiliation) -> str:
    translate = QCoreApplication.translate
    if there.since and there.until:
        first, last = there.since.year, there.until.year
        return str(first) if first == last else f"{first} – {last}"
    if there.since:
        return translate("person", "since {year}").format(year=there.since.year)
    if there.until:
        return translate("person", "until {year}").format(year=there.until.year)
    return ""


def story_of(
    talks: Iterable[Talked], notes: Iterable[NoteRow], kept: PersonKept
) -> tuple[Event, ...]:
    """Interviews, notes, and what they said or taught; the latest first."""
    return in_order((*_kept(kept), *_written(notes), *_met(talks)))


def _met(talks: Iterable[Talked]) -> Iterator[Event]:
    for interview, _talk, tried, company in talks:
        kind = interview_line(interview, "")
        text = kind if interview.cancelled else f"{kind}, {company.name}"
        day = interview.starts_at.date() if interview.starts_at else None
        yield Event(day, text, Place("applications", "application", tried.id))


def _written(notes: Iterable[NoteRow]) -> Iterator[Event]:
    sentence = QCoreApplication.translate("person", "{occasion}: {state}")
    for row in notes:
        text = sentence.format(occasion=label(row.note.occasion), state=label(row.state))
        yield Event(row.state_on, text, Place("notes", "note", row.note.id))


def _kept(kept: PersonKept) -> Iterator[Event]:
    translate = QCoreApplication.translate
    for row in kept.feedback:
        words = " ".join(row.feedback.text.split())
        text = translate("person", "They said: {words}").format(words=words)
        yield Event(row.feedback.said_on, text)
    for learned in kept.lessons:
        words = " ".join(learned.lesson.text.split())
        text = translate("person", "You learned: {words}").format(words=words)
        yield Event(learned.lesson.learned_on, text, Place("lessons", "lesson", learned.lesson.id))
