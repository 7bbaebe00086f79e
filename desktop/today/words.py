"""How Today says things: a step with its names, when it is due, what was written last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from cards.jobs.plan_rows import PlanRow
from cards.model.notes import Channel
from cards.plan.kinds import Action, StepState
from cards.plan.messages import WHEN
from cards.plan.timing import When
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.labels import label
from desktop.models.today import Bundle, Group, Next
from desktop.when import short_date

PLAYBOOK = "playbook"
"""The translation context of what our playbook says."""
_WEEK, _HALF_A_YEAR = 7, 183
"""Days."""
_NAMED = 3
"""So many people are named; of more the first two, and how many others."""
_DOING = {
    Next.VENT: QT_TRANSLATE_NOOP("today", "Open the vent pad"),
    Next.GO_ON: QT_TRANSLATE_NOOP("today", "Go on writing"),
    Next.SEND: QT_TRANSLATE_NOOP("today", "Open to send"),
    Next.PRINT: QT_TRANSLATE_NOOP("today", "Print"),
    Next.POST: QT_TRANSLATE_NOOP("today", "Mark as mailed"),
    Next.CALL: QT_TRANSLATE_NOOP("today", "Show what to say"),
    Next.LESSON: QT_TRANSLATE_NOOP("today", "Keep a lesson"),
    Next.RECORD: QT_TRANSLATE_NOOP("today", "Record the answer"),
    Next.DONE: QT_TRANSLATE_NOOP("today", "Done"),
}
_WRITING = {
    None: QT_TRANSLATE_NOOP("today", "Write"),
    Channel.CARD: QT_TRANSLATE_NOOP("today", "Write the card"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("today", "Write the e-mail"),
    Channel.LINKEDIN: QT_TRANSLATE_NOOP("today", "Write the invitation"),
}
_WRITING_MANY = {
    None: QT_TRANSLATE_NOOP("today", "Write %n notes"),
    Channel.CARD: QT_TRANSLATE_NOOP("today", "Write %n cards"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("today", "Write %n e-mails"),
    Channel.LINKEDIN: QT_TRANSLATE_NOOP("today", "Write %n invitations"),
}


def said(bundle: Bundle) -> str:
    """What to do, with everybody's name in it."""
    row = bundle.first
    if row.step.action is Action.OWN:
        return row.step.say
    text = QCoreApplication.translate(PLAYBOOK, row.step.say)
    filled = {"{person}": together(bundle.names), "{company}": _company(row)}
    for field, name in filled.items():
        text = name.join(text.split(field))
    return text


def _company(row: PlanRow) -> str:
    return row.company.name if row.company else "–"


def together(names: Sequence[str]) -> str:
    """Names as a sentence has them; of many only the first two."""
    translate = QCoreApplication.translate
    if not names:
        return "–"
    if len(names) > _NAMED:
        others = translate("today", "%n others", "", len(names) - 2)
        names = (*names[:2], others)
    if len(names) == 1:
        return names[0]
    both = translate("today", "{some} and {last}")
    return both.format(some=", ".join(names[:-1]), last=names[-1])


def reason(bundle: Bundle) -> str:
    """Why, in the playbook's one sentence."""
    given = bundle.first.step.reason
    return QCoreApplication.translate(PLAYBOOK, given) if given else ""


def when_words(when: When, today: date) -> str:
    """When it is due: "by Thursday", "since 30 Oct"."""
    text = QCoreApplication.translate("plan", WHEN[when.code])
    return text.format(day=near_day(when.day, today))


def near_day(day: date, today: date) -> str:
    """A day near today by its weekday, others by their date; the year where it is another."""
    if abs((day - today).days) < _WEEK:
        return QLocale().dayName(day.isoweekday())
    return short_date(day, year=day.year != today.year)


def short_day(day: date, today: date) -> str:
    """A day in a column of days: "Thu, 26 Nov"."""
    far = abs((day - today).days) >= _HALF_A_YEAR
    return short_date(day, year=far, weekday=True)


def last_words(bundle: Bundle, today: date) -> str:
    """The last note to them, and how far it has come; "" where there is none, or several people."""
    translate = QCoreApplication.translate
    row = bundle.first
    if len(bundle.rows) > 1 or row.last_note is None or row.person is None:
        return ""
    note = row.last_note
    text = translate("today", "Last note: {occasion} · {state}")
    if note.state_on:
        text = translate("today", "Last note: {occasion} · {state} {day}")
    day = short_day(note.state_on, today) if note.state_on else ""
    return text.format(occasion=label(note.note.occasion), state=label(note.state), day=day)


def doing(bundle: Bundle) -> str:
    """The words on the button that brings a step on."""
    translate = QCoreApplication.translate
    if bundle.next is Next.WRITE:
        many, channel = len(bundle.rows), bundle.first.step.channel
        if many > 1:
            return translate("today", _WRITING_MANY[channel], "", many)
        return translate("today", _WRITING[channel])
    if bundle.next is Next.LOOK:
        known = bundle.first.company is not None and bool(bundle.first.company.website)
        return (
            translate("today", "Open their website")
            if known
            else translate("today", "Show the company")
        )
    return translate("today", _DOING[bundle.next])


def whose(group: Group) -> str:
    """What a group of steps is about."""
    translate = QCoreApplication.translate
    if group.application is None:
        return translate("today", "Besides the applications")
    company = group.company.name if group.company else "–"
    return translate("today", "{company} · {role}").format(
        company=company, role=group.application.job_title
    )


def closed_words(row: PlanRow, today: date) -> str:
    """How a step was closed."""
    translate = QCoreApplication.translate
    step = row.step
    if step.state is StepState.DONE and step.closed_on:
        return translate("today", "done {day}").format(day=short_day(step.closed_on, today))
    return {
        StepState.DONE: translate("today", "done"),
        StepState.SKIPPED: translate("today", "left out"),
        StepState.LAPSED: translate("today", "let go"),
        StepState.OVERTAKEN: translate("today", "no longer needed"),
    }.get(step.state, "")
