"""A small search whose steps are due today, and short ways about the Today page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QMenu, QPushButton

from cards.jobs.plan import agenda
from cards.jobs.plan_rows import PlanRow
from cards.model.people import Company, Person, Sender
from cards.model.search import Answer, Application, Conversation, Interview, Role
from cards.store import Store
from desktop.pages.today import TodayPage
from desktop.today.row import StepRow
from desktop.when import today
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop

YESTERDAY = timedelta(days=-1)


def met_yesterday(store: Store) -> None:
    """Atlas, where two people were met yesterday."""
    store.set_sender(Sender(full_name="Maya Lindqvist", called="Maya"))
    company = store.companies.add(Company(name="Atlas", website="atlas.example"))
    application = store.applications.add(Application(company_id=company.id, job_title="Cook"))
    talks = []
    for name in ("Ana Ruiz", "Omar Haddad"):
        email = f"{name.split()[0].lower()}@atlas.example"
        person = store.people.add(Person(full_name=name, email=email))
        talks.append(
            Conversation(person_id=person.id, role=Role.PEER, talked_about="the new ovens")
        )
    starts = datetime.combine(today() + YESTERDAY, time(10))
    store.interviews.add(Interview(application_id=application.id, starts_at=starts), talks)


def a_no_today(store: Store, company: str = "Kite") -> Application:
    """An application answered with a no today, in which nobody was met."""
    kept = store.companies.add(Company(name=company))
    return store.applications.add(
        Application(company_id=kept.id, job_title="Baker", answer=Answer.NO, answered_on=today())
    )


def today_page(desktop: Desktop) -> TodayPage:
    page = desktop.show("today").page
    assert isinstance(page, TodayPage)
    return page


def row_of(page: TodayPage, rule: str) -> StepRow:
    """The row of a rule of the playbook, unfolding its group if need be."""
    if rule not in rules(page):
        folded = page.due.findChildren(QPushButton)
        next(each for each in folded if each.text().startswith("Show")).click()
    return next(r for r in page.due.rows if r.bundle.first.step.rule.split("#")[0] == rule)


def rules(page: TodayPage) -> list[str]:
    return [row.bundle.first.step.rule.split("#")[0] for row in page.due.rows]


def step_of(desktop: Desktop, rule: str) -> PlanRow:
    """The plan's own row of a rule, as the store has it now."""

    def find(store: Store) -> PlanRow:
        found = agenda(store, today()).rows
        return next(row for row in found if row.step.rule.split("#")[0] == rule)

    return asked(desktop, find)


def choose(menu: QMenu, *path: str) -> None:
    """Trigger the entry of a menu whose texts begin like this."""
    for text in path:
        action = next(each for each in menu.actions() if each.text().startswith(text))
        below = action.menu()
        if isinstance(below, QMenu):
            menu = below
        else:
            action.trigger()


def a_no_of(days: int) -> Callable[[Store], None]:
    """Kite, which said no so many days ago, a week after a talk with its hiring manager."""

    def into(store: Store) -> None:
        store.set_sender(Sender(full_name="Maya Lindqvist", called="Maya"))
        day = today() - timedelta(days=days)
        company = store.companies.add(Company(name="Kite", website="kite.example"))
        application = store.applications.add(
            Application(company_id=company.id, job_title="Baker", answer=Answer.NO, answered_on=day)
        )
        lea = store.people.add(
            Person(full_name="Lea Sand", email="lea@kite.example", phone="+49 30 123")
        )
        talk = Conversation(
            person_id=lea.id, role=Role.HIRING_MANAGER, talked_about="sourdough at home"
        )
        starts = datetime.combine(day - timedelta(days=7), time(10))
        store.interviews.add(Interview(application_id=application.id, starts_at=starts), [talk])

    return into
