"""The timeline of an application and of a person, and the one thing to do next."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from cards.model.notes import Note, Occasion
from cards.model.people import Affiliation, Company, Person
from cards.model.search import (
    Answer,
    Application,
    Conversation,
    Feedback,
    Interview,
    Lesson,
    Stage,
)
from cards.store import Store
from desktop.pages.people import PeoplePage
from desktop.vent.window import VentWindow
from desktop.when import today
from desktop.widgets.buttons import PRIMARY
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_applications import page_of

LEFT = Qt.MouseButton.LeftButton


def a_story(store: Store) -> None:
    atlas = store.companies.add(Company(name="Atlas"))
    old = store.companies.add(Company(name="Borealis"))
    ana = store.people.add(Person(full_name="Ana Ruiz"))
    store.people.affiliate(
        Affiliation(
            person_id=ana.id,
            company_id=old.id,
            title="Cook",
            since=date(2019, 1, 1),
            until=date(2022, 5, 1),
        )
    )
    store.people.affiliate(Affiliation(person_id=ana.id, company_id=atlas.id, title="Chef"))
    tried = store.applications.add(
        Application(
            company_id=atlas.id,
            job_title="Baker",
            stage=Stage.CLOSED,
            applied_on=date(2025, 3, 1),
            answer=Answer.NO,
            answered_on=date(2025, 3, 20),
        )
    )
    talk = Conversation(person_id=ana.id, talked_about="sourdough starters")
    at = datetime.fromisoformat("2025-03-10T10:00")
    store.interviews.add(Interview(application_id=tried.id, starts_at=at), [talk])
    called_off = Interview(application_id=tried.id, starts_at=at.replace(day=12), cancelled=True)
    store.interviews.add(called_off, [talk])
    store.lessons.add(
        Lesson(application_id=tried.id, text="Bring bread", learned_on=date(2025, 3, 11))
    )
    store.feedback.add(
        Feedback(application_id=tried.id, text="Lovely loaf", said_on=date(2025, 3, 25))
    )


def test_what_happened_stands_in_its_order(desktop: Desktop, fill: Fill) -> None:
    fill(a_story)
    page = page_of(desktop)
    _before, story = page.panel.text().split("Timeline")
    marks = (
        "They said: Lovely loaf",
        "They said no",
        "On site: cancelled",
        "You learned: Bring bread",
        "On site, with Ana Ruiz",
        "Applied",
    )
    places = [story.index(mark) for mark in marks]
    assert places == sorted(places)


def test_drafts_are_gone_on_with_first(desktop: Desktop, fill: Fill) -> None:
    def drafted(store: Store) -> None:
        a_story(store)
        note = Note(person_id=1, application_id=1, text="Dear Ana", occasion=Occasion.AFTER_NO)
        store.notes.add([note])

    fill(drafted)
    page = page_of(desktop)
    assert page.panel.next_button.isVisible()
    assert page.panel.next_button.text() == "Go on with the draft"
    QTest.mouseClick(page.panel.next_button, LEFT)
    desktop.settle()
    assert desktop.window.page is desktop.window.pages["notes"]


def test_after_a_no_the_first_step_of_the_plan_leads(desktop: Desktop, fill: Fill) -> None:
    def refused(store: Store) -> None:
        firm = store.companies.add(Company(name="Atlas"))
        said = today()
        no = Application(company_id=firm.id, job_title="Baker", answer=Answer.NO, answered_on=said)
        store.applications.add(no)

    fill(refused)
    page = page_of(desktop)
    assert primaries(page) == ["Open the vent pad"]
    QTest.mouseClick(page.panel.next_button, LEFT)
    desktop.dialog(VentWindow).close()
    line = next(each for each in page.panel.days.lines if each.box is not None)
    assert line.box is not None
    QTest.mouseClick(line.box, LEFT)
    desktop.settle()
    assert len(primaries(page)) == 1
    assert primaries(page) != ["Open the vent pad"]


def primaries(page: QWidget) -> list[str]:
    buttons = page.findChildren(QPushButton)
    return [
        each.text() for each in buttons if each.isVisible() and each.property("kind") == PRIMARY
    ]


def test_a_person_has_conversations_and_firms_with_their_time(desktop: Desktop, fill: Fill) -> None:
    fill(a_story)
    page = desktop.show("people").page
    assert isinstance(page, PeoplePage)
    text = page.panel.text()
    assert "sourdough starters\nOn site for Baker at Atlas, 10 Mar 2025" in text
    assert "Cook, Borealis" in text
    assert "2019 – 2022" in text
    assert text.index("On site: cancelled") < text.index("On site, Atlas")
