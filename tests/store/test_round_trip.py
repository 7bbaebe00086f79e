"""Any text goes in and comes out the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cards.model.look import Look, Pen
from cards.model.notes import Note
from cards.model.people import Address, Affiliation, Company, Person, Sender
from cards.model.search import Application, Conversation, Interview, Stage
from cards.store import Store

anything = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
text = st.text(max_size=30)
addresses = st.builds(
    Address, street=text, city=text, region=text, postcode=text, country=text, attention=text
)
people = st.builds(
    Person,
    full_name=text,
    called=text,
    address=addresses,
    email=text,
    phone=text,
    linkedin=text,
    note=text,
)
companies = st.builds(Company, name=text, address=addresses, website=text, note=text)
days = st.none() | st.dates()
looks = st.builds(
    Look,
    hand=text,
    stock=text,
    pen=st.sampled_from(Pen),
    variation=text,
    size=st.none() | st.floats(min_value=0.1, max_value=400),
)


@given(person=people, company=companies, changed=people)
@anything
def test_people_and_companies(
    store: Store, person: Person, company: Company, changed: Person
) -> None:
    assume(person.full_name.strip() and company.name.strip() and changed.full_name.strip())
    kept, there = store.people.add(person), store.companies.add(company)
    assert (replace(kept, id=0), replace(there, id=0)) == (person, company)
    assert (store.people.get(kept.id), store.companies.get(there.id)) == (kept, there)
    assert there in store.companies.list()
    store.people.change(replace(changed, id=kept.id))
    assert store.people.get(kept.id) == replace(changed, id=kept.id)
    store.people.bin(kept.id)
    assert any(hit.id == kept.id for hit in store.binned() if hit.kind == "person")
    for _ in range(2):
        store.undo()
    assert store.people.get(kept.id) == kept
    for _ in range(2):
        store.redo()
    store.restore("person", kept.id)
    assert store.people.get(kept.id) == replace(changed, id=kept.id)


@given(
    words=text, when=st.none() | st.datetimes(), days=st.tuples(days, days, days), look=looks,
    address=addresses,
)  # fmt: skip
@anything
def test_the_rest(
    store: Store,
    words: str,
    when: datetime | None,
    days: tuple[date | None, date | None, date | None],
    look: Look,
    address: Address,
) -> None:
    sender = Sender(full_name=words, address=address)
    store.set_sender(sender)
    assert store.sender() == sender
    store.set_preference(words, words)
    assert store.preference(words, "?") == words
    company = store.companies.add(Company(name="C"))
    person = store.people.add(Person(full_name="P"))
    job = Affiliation(
        person_id=person.id, company_id=company.id, title=words, since=days[0], until=days[1]
    )
    assert replace(store.people.affiliate(job), id=0) == job
    typed = Application(
        company_id=company.id,
        job_title=words,
        stage=Stage.WAITING,
        applied_on=days[0],
        answered_on=days[2],
        note=words,
    )
    application = store.applications.add(typed)
    assert replace(application, id=0) == typed
    meeting = Interview(application_id=application.id, starts_at=when, zone=words, place=words)
    talk = Conversation(person_id=person.id, talked_about=words, promised=words)
    interview = store.interviews.add(meeting, [talk])
    assert replace(interview, id=0) == meeting
    (kept,) = store.interviews.conversations(interview.id)
    assert replace(kept, id=0, interview_id=0) == talk
    note = Note(person_id=person.id, text=words, subject=words, look=look, seed=-5)
    (stored,) = store.notes.add([note])
    assert replace(stored, id=0) == note
