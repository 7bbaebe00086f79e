"""The list models, by Qt's own tester."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from cards.model.people import Company, Person
from cards.model.search import Application, ApplicationRow, Found, Hit, PersonRow, Stage
from desktop.models.applications import ApplicationsModel
from desktop.models.hits import HitModel
from desktop.models.people import PeopleModel

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def check(model: QAbstractItemModel, tester: ModelTester) -> None:
    """Run Qt's tester, whose own method has no types."""
    run: Callable[[QAbstractItemModel], None] = tester.check
    run(model)


def people(first: int, count: int) -> tuple[PersonRow, ...]:
    return tuple(
        PersonRow(person=Person(id=n, full_name=f"P {n}"), company="Atlas", title="Cook")
        for n in range(first, first + count)
    )


def test_people_come_page_by_page(qtmodeltester: ModelTester) -> None:
    model = PeopleModel()
    wanted: list[int] = []
    model.wanted.connect(wanted.append)
    model.start(people(0, 3), 5)
    check(model, qtmodeltester)
    assert wanted == [3]
    assert not model.canFetchMore(QModelIndex())
    model.extend(1, people(1, 3))
    assert model.rowCount() == 3
    model.extend(3, people(3, 2))
    assert model.rowCount() == 5
    assert not model.canFetchMore(QModelIndex())
    assert model.row_of(4) == 4
    assert model.row_of(9) == -1
    assert model.index(0, 0).data(SPOKEN) == "P 0, Cook, Atlas"


def test_a_page_that_turns_out_empty_ends_the_list() -> None:
    model = PeopleModel()
    model.start(people(0, 2), 5)
    model.fetchMore(QModelIndex())
    model.extend(2, ())
    assert (model.total, model.rowCount()) == (2, 2)


def test_applications_are_filtered_by_every_word(qtmodeltester: ModelTester) -> None:
    model = ApplicationsModel()
    rows = [("Atlas", "Cook", Stage.APPLIED), ("Nordwind", "Cook", Stage.CLOSED)]
    model.show_rows(
        tuple(
            ApplicationRow(
                application=Application(id=n, company_id=n, job_title=job, stage=stage),
                company=Company(id=n, name=company),
                people_met=n,
            )
            for n, (company, job, stage) in enumerate(rows, start=1)
        )
    )
    check(model, qtmodeltester)
    assert model.index(0, 0).data(SPOKEN).startswith("Cook at Atlas, Applied")
    model.set_filter("cook closed")
    check(model, qtmodeltester)
    assert (model.rowCount(), model.total, model.row_of(2), model.row_of(1)) == (1, 2, 0, -1)


def test_finds_come_under_heads_that_cannot_be_chosen(qtmodeltester: ModelTester) -> None:
    model = HitModel()
    ana = Hit(kind="person", id=1, title="Ana", excerpt="ana@example.com")
    atlas = Hit(kind="company", id=2, title="Atlas")
    model.show_found(
        (
            Found(kind="person", hits=(ana,), total=100, cap=100),
            Found(kind="company", hits=(atlas,), total=1, cap=100),
        )
    )
    check(model, qtmodeltester)
    said = [model.index(row, 0).data(SPOKEN) for row in range(4)]
    assert said[:2] == ["People, 100 or more", "Ana, person, ana@example.com"]
    assert said[2:] == ["Companies, 1", "Atlas, company"]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert [model.next_hit(-1, 0), model.next_hit(1, 1), model.next_hit(3, 9)] == [1, 3, 3]
    assert model.next_hit(3, -1) == 1
    model.show_found(())
    assert model.next_hit(-1, 0) == -1
