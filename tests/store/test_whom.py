"""The people with whom something is still to be done."""

from __future__ import annotations

from dataclasses import replace

from cards.model.notes import Note
from cards.model.people import Address, Affiliation, Company, Person
from cards.model.search import Application, Conversation, Interview, Whom
from cards.store import Batch, Store

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


def test_a_crowd_is_found_by_name_as_a_few_are(store: Store) -> None:
    """Where a word finds very many, the store goes another way, which must find the same."""
    many = 8_100
    firm = Company(id=-1, name="Marble")
    people = (Person(id=-2 - n, full_name=f"{'MN'[n % 2]}ara {n:05}") for n in range(2 * many))
    there = Affiliation(id=-90_000, person_id=-3, company_id=-1)
    store.take_in(Batch(new=(firm, *people, there)))

    first = [row.person.full_name for row in store.people.list("mar", limit=3)]
    assert first == ["Mara 00000", "Mara 00002", "Mara 00004"]
    assert store.people.count("mar") == many + 1
    (last,) = store.people.list("mar", offset=many, limit=10)
    assert (last.person.full_name, last.company) == ("Nara 00001", "Marble")
    assert store.people.count("mar 00001") == 1
    assert store.people.count("ara") == 0
    assert store.people.count("mar", Whom.NO_ADDRESS) == many + 1
