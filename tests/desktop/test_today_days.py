"""The days ahead of an application, planning them after an answer, and what goes round Today."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cards.plan import StepState, builtin_text
from cards.store import Store
from desktop import files
from desktop.dialogs.after_answer import PLAN, AfterAnswerDialog
from desktop.dialogs.answer import AnswerDialog
from desktop.pages.applications import ApplicationsPage
from desktop.today.asking import PutOffDialog
from desktop.today.day_line import DayLine
from desktop.today.plan_dialog import PlanDialog
from desktop.when import today
from tests.desktop.notes_given import save_as
from tests.desktop.stage import Desktop, Fill
from tests.desktop.today_given import (
    a_no_today,
    met_yesterday,
    rules,
    step_of,
    today_page,
)

LEFT = Qt.MouseButton.LeftButton


def applications(desktop: Desktop) -> ApplicationsPage:
    page = desktop.show("applications").page
    assert isinstance(page, ApplicationsPage)
    desktop.settle()
    return page


def line_of(lines: list[DayLine], rule: str) -> DayLine:
    return next(each for each in lines if each.bundle.first.step.rule.split("#")[0] == rule)


def press(under: QWidget, name: str) -> None:
    buttons = under.findChildren(QPushButton)
    QTest.mouseClick(next(b for b in buttons if b.accessibleName().startswith(name)), LEFT)


def test_the_days_ahead_are_left_out_and_taken_up_by_a_tick(desktop: Desktop, fill: Fill) -> None:
    fill(a_no_today)
    page = applications(desktop)
    line = line_of(page.panel.days.lines, "no_lesson")
    assert "The days ahead" in page.panel.text()
    assert line.box is not None
    QTest.mouseClick(line.box, LEFT)
    desktop.settle()
    assert step_of(desktop, "no_lesson").step.state is StepState.SKIPPED
    line = line_of(page.panel.days.lines, "no_lesson")
    assert line.box is not None
    assert not line.box.isChecked()
    QTest.mouseClick(line.box, LEFT)
    desktop.settle()
    assert step_of(desktop, "no_lesson").step.is_open


def test_a_day_is_changed_by_hand(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(a_no_today)
    page = applications(desktop)
    press(page.panel, "Show")
    press(line_of(page.panel.days.lines, "no_openings_60"), "Another day")
    dialog = desktop.dialog(PutOffDialog)
    day = today() + timedelta(days=70)
    dialog.day.set_value(day)
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: step_of(desktop, "no_openings_60").step.due_on == day)


def test_after_a_no_the_days_are_planned_and_one_undo_takes_it_back(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(met_yesterday)
    page = applications(desktop)
    page.recording.ask(1)
    QTest.mouseClick(desktop.dialog(AnswerDialog).save_button, LEFT)
    QTest.mouseClick(desktop.dialog(AfterAnswerDialog).buttons[PLAN], LEFT)
    dialog = desktop.dialog(PlanDialog)
    for rule in ("no_vent", "no_linkedin"):
        box = line_of(dialog.lines, rule).box
        assert box is not None
        QTest.mouseClick(box, LEFT)
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.page.title == "Today")
    desktop.settle()
    assert step_of(desktop, "no_vent").step.state is StepState.SKIPPED
    assert step_of(desktop, "no_linkedin").step.state is StepState.SKIPPED
    assert step_of(desktop, "no_reply").step.is_open
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    desktop.settle()
    assert step_of(desktop, "no_vent").step.is_open


def test_a_later_step_leads_to_the_days_of_its_application(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    assert page.later.links
    QTest.mouseClick(page.later.links[0], LEFT)
    desktop.settle()
    shown = desktop.window.page
    assert isinstance(shown, ApplicationsPage)
    assert shown.panel.application_id == 1


def test_the_next_day_comes_at_midnight_and_after_sleep(desktop: Desktop, fill: Fill) -> None:
    fill(a_no_today)
    page = today_page(desktop)
    assert "no_reply" not in rules(page)
    before = page.date.text()
    moment = page.now() + timedelta(days=3)
    page.now = lambda: moment
    page.watch.ticked.emit()
    desktop.settle()
    assert page.date.text() != before
    assert page.sheet is not None
    assert page.sheet.agenda.today == moment.date()


def test_a_mistake_in_the_playbook_is_told_by_its_line(
    desktop: Desktop, fill: Fill, data: Path
) -> None:
    fill(a_no_today)
    broken = builtin_text().replace('do = "vent"', 'do = "wend"', 1)
    (data / "playbook.toml").write_text(broken, "utf-8")
    page = today_page(desktop)
    assert page.mistake.isVisible()
    line = broken[: broken.index('do = "wend"')].count("\n") + 1
    assert f"line {line}" in page.mistake.text.said()
    assert "no_vent" in rules(page)
    (data / "playbook.toml").write_text(builtin_text(), "utf-8")
    page.watch.returned.emit()
    desktop.settle()
    assert not page.mistake.isVisible()


def test_the_playbook_is_copied_and_opened_to_be_edited(
    desktop: Desktop, fill: Fill, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(files, "_open", lambda _desk, path: opened.append(path))
    fill(a_no_today)
    page = today_page(desktop)
    for _ in range(2):
        QTest.mouseClick(page.playbook_button, LEFT)
        desktop.settle()
    assert opened == [data / "playbook.toml"] * 2
    assert (data / "playbook.toml").read_text("utf-8") == builtin_text()
    assert not page.mistake.isVisible()


def test_the_days_are_saved_for_a_calendar(desktop: Desktop, fill: Fill, tmp_path: Path) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    QTest.mouseClick(page.calendar_button, LEFT)
    path = tmp_path / "days.ics"
    save_as(desktop, path)
    desktop.settle()
    assert path.read_text("utf-8").count("BEGIN:VEVENT") >= 5
    assert "steps saved" in desktop.window.toast.text.text()


def many(store: Store) -> None:
    for number in range(40):
        a_no_today(store, f"Company {number:02d}")


def test_a_long_list_is_folded(desktop: Desktop, fill: Fill) -> None:
    fill(many)
    page = today_page(desktop)
    assert len(page.sheet.due(page.now())) >= 100 if page.sheet else False
    assert page.rows < 40
    press(page.due, "Show")
    assert page.rows < 50
