"""Whatever is imported: a second time changes nothing, and undoing brings every row back."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cards.exchange.correspondents.companies import company_of
from cards.jobs.importing.proposals import Choices, Outcome
from cards.model.incoming import Contact, Invitation, Message
from cards.model.people import Address, Courtesy, Person
from cards.store import Store, open_store
from cards.store.opening import STORE_NAME
from tests.jobs.importing.given import plan, take
from tests.store.given import dump

NAMES = ("Jo", "Jo Lee", "Lee", "Ana Ruiz", "Aná Ruiz", "Ruiz, Ana", "山田太郎", "山田 太郎", "☺")
COMPANIES = ("", "", "Atlas", "Atlas GmbH", "Kite")
EMAILS = ("", "", "a@atlas.example", "b@atlas.example", "c@gmail.com", "A@Atlas.example ")
PHONES = ("", "", "+49 170 1234567", "0170 1234567", "555 0100 22", "12")
LINES = (
    "",
    "",
    "EMAIL:b@atlas.example",
    "TEL:01701234567",
    "BDAY:19900101",
    "BDAY:19910101\nX-A:1",
)

people = st.builds(
    Person,
    full_name=st.sampled_from(NAMES),
    called=st.sampled_from(("", "", "J", "K")),
    email=st.sampled_from(EMAILS),
    phone=st.sampled_from(PHONES),
    linkedin=st.sampled_from(("", "", "linkedin.com/in/a", "https://www.linkedin.com/in/a/")),
    note=st.sampled_from(("", "", "one", "one\n\ntwo", " two ")),
    courtesy=st.sampled_from(Courtesy),
    vcard=st.sampled_from(LINES),
    address=st.sampled_from(
        (
            Address(),
            Address(city="Oslo"),
            Address(city="oslo ", street="9 Road"),
            Address(city="Cork"),
        )
    ),
)
contacts = st.builds(
    Contact,
    person=people,
    company=st.sampled_from(COMPANIES),
    title=st.sampled_from(("", "", "Lead", "Recruiter")),
)
addresses = st.sampled_from(
    ("a@atlas.example", "b@atlas.example", "ana@kite.example", "c@gmail.com")
)
attendees = st.builds(
    lambda name, email: Contact(
        person=Person(full_name=name, email=email), company=company_of(email)
    ),
    st.sampled_from(NAMES),
    addresses,
)
invitations = st.builds(
    Invitation,
    uid=st.sampled_from(("u1", "u2", "u3")),
    sequence=st.integers(0, 2),
    cancelled=st.booleans(),
    summary=st.sampled_from(("", "Interview: Baker", "Lunch", "Interview with Kite")),
    starts_at=st.sampled_from((None, datetime(2026, 3, 1, 9), datetime(2026, 3, 2, 9))),  # noqa: DTZ001 - wall-clock times
    zone=st.sampled_from(("", "Europe/Berlin", "No/Where")),
    place=st.sampled_from(("", "Here", "https://meet.example")),
    attendees=st.lists(attendees, max_size=3).map(tuple),
)
messages = st.builds(
    Message,
    sender=attendees,
    subject=st.sampled_from(("", "Baker")),
    sent_on=st.sampled_from((None, date(2026, 3, 3))),
    refusal=st.sampled_from(("", "No.", "Sorry.")),
    invitations=st.lists(invitations, max_size=1).map(tuple),
)
things = st.lists(st.one_of(contacts, contacts, invitations, messages), max_size=6)
ANSWERS = Choices(all_answers=True)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("twice")
    open_store(folder).close()
    return folder


def _everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return dump(store.folder)


def _copy(empty: Path, folder: Path) -> Store:
    shutil.copy(empty / STORE_NAME, folder)
    return open_store(folder)


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],  # shrinking these takes minutes
)
@given(before=things, now=things)
def test_a_second_time_changes_nothing_and_undo_brings_back_every_row(
    shared: Path, before: list[object], now: list[object]
) -> None:
    with TemporaryDirectory() as folder, _copy(shared, Path(folder)) as store:
        store._db.pragma("synchronous", "OFF")
        empty = _everything(store)
        first = take(store, *before, choices=ANSWERS)  # type: ignore[arg-type] # things of a file
        start, count = _everything(store), store.people.count()
        thought = plan(store, *now, choices=ANSWERS)  # type: ignore[arg-type] # things of a file
        done = take(store, *now, choices=ANSWERS)  # type: ignore[arg-type] # things of a file
        assert (done.people, done.interviews, done.answers, done.batch) == (
            thought.people,
            thought.interviews,
            thought.answers,
            thought.batch,
        )
        assert store.people.count() - count == done.count(Outcome.NEW)
        again = plan(store, *now, choices=ANSWERS)  # type: ignore[arg-type] # things of a file
        assert again.batch.is_empty, again.batch
        assert again.count(Outcome.NEW) == again.count(Outcome.MERGED) == 0
        if not done.batch.is_empty:
            assert store.undo() == "import"
        assert _everything(store) == start
        if not first.batch.is_empty:
            store.undo()
        assert _everything(store) == empty
