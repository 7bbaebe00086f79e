"""The people with whom something is still to be done."""

from __future__ import annotations

from dataclasses import replace

from cards.model.notes import Note
from cards.model.people import Address, Affiliation, Company, Person
from cards.model.search import Application, Conversation, Interview, Whom
from cards.store import Store

FULL = Address(street="1 Quay", city="Porto", country="PT")


def names(store: Store, whom: Whom, text: str = "") -> list[str]:
    found = [row.person.full_name for row in store.people.list(text, whom=whom)]
    assert store.people.count(text, whom) == len(found)
    return found


def test_who_was_met_and_has_no_note_about_it_is_to_be_written_to(store: Store) -> None:
    firm = store.companies.add(Company(name="Atlas"))
    ana, omar, _kim = (store.people.add(Person(full_name=name)) for name in ("Ana", "Omar", "Kim"))
    first, second = (
        store.applications.add(Application(company_id=firm.id, job_title=title))
        for title in ("Cook", "Baker")
    )
    talks = [Conversation(person_id=each.id) for each in (ana, omar)]
    store.interviews.add(Interview(application_id=first.id), talks)
    assert names(store, Whom.TO_WRITE) == ["Ana", "Omar"]
    assert names(store, Whom.TO_WRITE, "om") == ["Omar"]
    (note,) = store.notes.add([Note(person_id=ana.id, application_id=first.id, text="Dear Ana")])
    assert names(store, Whom.TO_WRITE) == ["Omar"]
    again = store.interviews.add(Interview(application_id=second.id), talks[:1])
    assert names(store, Whom.TO_WRITE) == ["Ana", "Omar"]
    store.interviews.change(replace(again, cancelled=True), talks[:1])
    assert names(store, Whom.TO_WRITE) == ["Omar"]
    store.notes.bin(note.id)
    assert names(store, Whom.TO_WRITE) == ["Ana", "Omar"]


def test_who_has_no_address_of_their_own_nor_at_work(store: Store) -> None:
    bare = store.companies.add(Company(name="Bare"))
    full = store.companies.add(Company(name="Full", address=FULL))
    store.people.add(Person(full_name="Own", address=FULL))
    store.people.add(Person(full_name="Half", address=Address(street="1 Quay")))
    for name, firm in (("At bare", bare), ("At full", full), ("Half at full", full)):
        half = Address(city="Porto") if name.startswith("Half") else Address()
        person = store.people.add(Person(full_name=name, address=half))
        store.people.affiliate(Affiliation(person_id=person.id, company_id=firm.id))
    assert names(store, Whom.NO_ADDRESS) == ["At bare", "Half", "Half at full"]
    assert len(names(store, Whom.ALL)) == 5
