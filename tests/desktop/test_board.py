"""The board of the applications, by keys, clicks and drops."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cards.model.people import Company, Person
from cards.model.search import (
    Answer,
    Application,
    ApplicationRow,
    Conversation,
    Interview,
    Stage,
)
from cards.store import Store
from desktop.board.column import Column
from desktop.board.gather import BoardCard
from desktop.board.model import MIME, MOST, ColumnModel
from desktop.dialogs.answer import AnswerDialog
from desktop.dialogs.application import ApplicationDialog
from desktop.pages.applications import BOARD, LIST, ApplicationsPage
from desktop.pages.people import PeoplePage
from desktop.place import Place
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_models import SPOKEN, check

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def three(store: Store) -> None:
    for name, stage in (
        ("Atlas", Stage.APPLIED),
        ("Nordwind", Stage.INTERVIEWING),
        ("Kite", Stage.CLOSED),
    ):
        firm = store.companies.add(Company(name=name))
        store.applications.add(Application(company_id=firm.id, job_title="Baker", stage=stage))
    people = [store.people.add(Person(full_name=name)) for name in ("Ana", "Omar")]
    talks = [Conversation(person_id=person.id) for person in people]
    store.interviews.add(Interview(application_id=2), talks)


def board_of(desktop: Desktop) -> ApplicationsPage:
    page = desktop.show("applications").page
    assert isinstance(page, ApplicationsPage)
    QTest.mouseClick(page.views.buttons[BOARD], LEFT)
    desktop.settle()
    return page


def column_of(page: ApplicationsPage, stage: Stage) -> Column:
    return page.board.board.columns[stage]


def shown(page: ApplicationsPage, stage: Stage) -> list[str]:
    model = column_of(page, stage).model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def stage_of(desktop: Desktop, application_id: int) -> Stage:
    found: list[Application] = []
    desktop.window.desk.store.ask(
        lambda store: store.applications.get(application_id), found.append, owner=desktop.window
    )
    desktop.settle()
    return found[0].stage


def test_each_stage_has_its_column_and_says_what_comes_next(desktop: Desktop, fill: Fill) -> None:
    fill(three)
    page = board_of(desktop)
    assert shown(page, Stage.APPLIED) == ["Atlas"]
    assert column_of(page, Stage.INTERVIEWING).count.text() == "1"
    said = column_of(page, Stage.INTERVIEWING).model.index(0, 0).data(SPOKEN)
    assert said == "Baker at Nordwind, Interviews, 2 to write"
    closed = column_of(page, Stage.CLOSED)
    assert not closed.cards.isVisible()
    assert closed.count.text() == "1"
    QTest.mouseClick(closed.fold_button, LEFT)
    assert closed.cards.isVisible()
    assert closed.cards.accessibleName() == "Closed, 1 application"
    QTest.mouseClick(closed.fold_button, LEFT)
    QTest.keyClicks(page.board.search, "nord")
    assert not closed.fold_button.isVisible()
    assert not page.board.no_match.isVisible()
    QTest.keyClicks(page.board.search, "zzz")
    QTest.mouseClick(page.board.no_match, LEFT)
    assert closed.fold_button.isVisible()
    assert page.board.search.hasFocus()


def test_a_long_name_takes_two_lines_of_a_card(qtbot: QtBot) -> None:
    column = Column(Stage.APPLIED)
    qtbot.addWidget(column)
    long = Company(id=1, name="Gesellschaft für angewandte Gewässerkunde und Küstenschutz")
    tried = Application(id=1, company_id=1, job_title="Cook")
    column.show_cards([BoardCard(ApplicationRow(application=tried, company=long))])
    column.resize(200, 400)
    column.show()
    first = column.model.index(0, 0)
    narrow = column.cards.visualRect(first).height()
    column.resize(800, 400)
    assert column.cards.visualRect(first).height() < narrow


def test_ctrl_and_arrows_move_a_card_and_undo_takes_it_back(desktop: Desktop, fill: Fill) -> None:
    fill(three)
    page = board_of(desktop)
    cards = column_of(page, Stage.APPLIED).cards
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Right, CONTROL)
    desktop.settle()
    assert "Atlas" in shown(page, Stage.INTERVIEWING)
    assert page.board.board.chosen == 1
    assert column_of(page, Stage.INTERVIEWING).cards.hasFocus()
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    desktop.settle()
    assert shown(page, Stage.APPLIED) == ["Atlas"]


def test_arrows_alone_go_from_column_to_column(desktop: Desktop, fill: Fill) -> None:
    fill(three)
    page = board_of(desktop)
    cards = column_of(page, Stage.APPLIED).cards
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Left)
    assert cards.hasFocus()
    QTest.keyClick(cards, Qt.Key.Key_Right)
    assert column_of(page, Stage.INTERVIEWING).cards.hasFocus()


def drop(column: Column, card: int) -> None:
    data = QMimeData()
    data.setData(MIME, str(card).encode())
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    column.cards.dropEvent(event)


def test_a_card_dropped_elsewhere_lies_there(desktop: Desktop, fill: Fill) -> None:
    fill(three)
    page = board_of(desktop)
    drop(column_of(page, Stage.WAITING), 2)
    desktop.settle()
    assert shown(page, Stage.WAITING) == ["Nordwind"]
    drop(column_of(page, Stage.WAITING), 2)
    drop(column_of(page, Stage.WAITING), 99)
    desktop.settle()
    assert stage_of(desktop, 2) is Stage.WAITING


@pytest.mark.parametrize(
    ("stage", "answer"), [(Stage.CLOSED, Answer.NO), (Stage.OFFER, Answer.OFFER)]
)
def test_an_end_is_asked_for_kindly_and_esc_leaves_the_card(
    desktop: Desktop, fill: Fill, qtbot: QtBot, stage: Stage, answer: Answer
) -> None:
    fill(three)
    page = board_of(desktop)
    drop(column_of(page, stage), 1)
    dialog = desktop.dialog(AnswerDialog)
    assert dialog.answer.value() == answer
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(AnswerDialog))
    assert stage_of(desktop, 1) is Stage.APPLIED
    assert shown(page, Stage.APPLIED) == ["Atlas"]
    drop(column_of(page, stage), 1)
    again = desktop.dialog(AnswerDialog)
    QTest.mouseClick(again.save_button, LEFT)
    qtbot.waitUntil(lambda: column_of(page, stage).model.row_of(1) >= 0)


def test_plus_proposes_the_stage_of_its_column(desktop: Desktop, fill: Fill) -> None:
    fill(three)
    page = board_of(desktop)
    QTest.mouseClick(column_of(page, Stage.WAITING).add_button, LEFT)
    assert desktop.dialog(ApplicationDialog).stage.value() == Stage.WAITING


def test_enter_opens_a_card_and_back_leads_to_it(desktop: Desktop, fill: Fill) -> None:
    fill(three)
    page = board_of(desktop)
    cards = column_of(page, Stage.INTERVIEWING).cards
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Return)
    desktop.settle()
    assert not page.on_board
    assert page.panel.application_id == 2
    desktop.window.back()
    desktop.settle()
    assert page.shown.currentWidget() is page.board
    assert page.board.board.chosen == 2
    desktop.window.forward()
    desktop.settle()
    assert page.panel.application_id == 2


def test_the_view_is_remembered_and_filtered(desktop: Desktop, fill: Fill) -> None:
    fill(three)
    page = board_of(desktop)
    settings = desktop.window.desk.settings
    assert settings is not None
    assert settings.value("applications/view") == BOARD
    QTest.keyClicks(page.board.search, "nord")
    assert (shown(page, Stage.APPLIED), shown(page, Stage.INTERVIEWING)) == ([], ["Nordwind"])
    QTest.mouseClick(page.views.buttons[LIST], LEFT)
    assert page.search.text() == "nord"
    assert page.model.rowCount() == 1


def test_del_bins_the_card_chosen(desktop: Desktop, fill: Fill) -> None:
    fill(three)
    page = board_of(desktop)
    cards = column_of(page, Stage.APPLIED).cards
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Delete)
    desktop.settle()
    assert shown(page, Stage.APPLIED) == []
    assert desktop.window.toast.isVisible()


def test_back_leads_to_the_person_who_was_chosen(desktop: Desktop, fill: Fill) -> None:
    fill(three)
    window = desktop.show("people")
    people = window.page
    assert isinstance(people, PeoplePage)
    QTest.keyClick(people.list, Qt.Key.Key_Down)
    desktop.settle()
    window.go(Place("today"))
    desktop.settle()
    people.list.setCurrentIndex(people.model.index(0, 0))
    window.back()
    desktop.settle()
    assert people.panel.person_id == 2


def test_more_than_fifty_cards_offer_the_list(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    column = Column(Stage.APPLIED)
    qtbot.addWidget(column)
    atlas = Company(id=1, name="Atlas")
    column.show_cards(
        BoardCard(
            ApplicationRow(
                application=Application(id=n, company_id=1, job_title="Cook"), company=atlas
            )
        )
        for n in range(1, 60)
    )
    column.show()
    assert (column.model.rowCount(), column.count.text()) == (MOST, "59")
    assert column.more.isVisible()
    check(column.model, qtmodeltester)
    assert isinstance(column.model, ColumnModel)
    with qtbot.waitSignal(column.listing):
        QTest.mouseClick(column.more, LEFT)
