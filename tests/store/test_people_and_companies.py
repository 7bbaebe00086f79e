"""People, companies, and who works where."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cards.model.errors import InputError
from cards.model.people import Address, Affiliation, Company, Person, Sender
from cards.model.search import Whom
from cards.store import Store, finding
from cards.store.finding import found_people

HERE = Address(street="4 Quay\nDoor B", city="Cork", postcode="T12", country="IE", attention="x")


def test_a_company_comes_back_as_it_was_typed(store: Store) -> None:
    company = store.companies.add(Company(name=" Łódź & Søn ", address=HERE, website="w", note="n"))
    assert company.id > 0
    assert replace(company, id=0) == Company(
        name=" Łódź & Søn ", address=HERE, website="w", note="n"
    )
    assert store.companies.get(company.id) == company


def test_some_companies_come_by_name_and_none_from_the_bin(store: Store) -> None:
    ids = [store.companies.add(Company(name=name)).id for name in ("Vik", "Ana Ltd", "Omar", "Ko")]
    store.companies.bin(ids[2])
    found = store.companies.some([*ids[:3], ids[0], 999])
    assert [each.name for each in found] == ["Ana Ltd", "Vik"]
    assert store.companies.some([]) == ()


def test_a_person_comes_back_as_they_were_typed(store: Store) -> None:
    typed = Person(
        full_name="Ana María de la Cruz-Núñez",
        called="Ana",
        address=HERE,
        email="ana@example.org",
        phone="+353 21 000",
        linkedin="in/ana",
        note="met twice",
    )
    assert replace(store.people.add(typed), id=0) == typed


def test_a_change_is_kept(store: Store) -> None:
    company = store.companies.add(Company(name="Old"))
    person = store.people.add(Person(full_name="Jo"))
    assert store.companies.change(replace(company, name="New")).name == "New"
    assert store.people.change(replace(person, address=HERE)).address == HERE
    assert store.companies.get(company.id).name == "New"


def test_companies_are_listed_by_name(store: Store) -> None:
    for name in ("zeta", "Ångström", "Beta"):
        store.companies.add(Company(name=name))
    assert [company.name for company in store.companies.list()] == ["Ångström", "Beta", "zeta"]


def test_a_company_is_found_by_its_name_case_and_spaces_aside(store: Store) -> None:
    company = store.companies.add(Company(name="Fjord  Data"))
    assert store.companies.find(" fjord data ") == company
    assert store.companies.find("Fjord") is None
    store.companies.add(Company(name="ガス"))
    assert store.companies.find("カス") is None


@pytest.mark.parametrize("name", ["", "  ", "\n\t"])
def test_a_name_must_not_be_blank(store: Store, name: str) -> None:
    with pytest.raises(InputError) as company:
        store.companies.add(Company(name=name))
    with pytest.raises(InputError) as person:
        store.people.add(Person(full_name=name))
    assert (company.value.code, person.value.code) == ("store.no_name", "store.no_name")
    assert store.last_operation() is None


def test_what_is_not_there_is_said(store: Store) -> None:
    for ask in (store.companies.get, store.people.get, store.people.bin, store.notes.get):
        with pytest.raises(InputError) as caught:
            ask(77)
        assert caught.value.code == "store.no_such"
        assert caught.value.values["id"] == 77
    with pytest.raises(InputError):
        store.people.affiliate(Affiliation(person_id=1, company_id=2))


def test_the_list_shows_where_each_person_is_now(store: Store) -> None:
    old, new = (store.companies.add(Company(name=name)) for name in ("Old", "New"))
    person = store.people.add(Person(full_name="Kim"))
    store.people.add(Person(full_name="Ada"))
    store.people.affiliate(
        Affiliation(
            person_id=person.id,
            company_id=old.id,
            title="Junior",
            since=date(2019, 1, 1),
            until=date(2022, 1, 1),
        )
    )
    store.people.affiliate(Affiliation(person_id=person.id, company_id=new.id, title="Lead"))
    ada, kim = store.people.list()
    assert (ada.person.full_name, ada.company, ada.title) == ("Ada", "", "")
    assert (kim.person, kim.company, kim.title) == (person, "New", "Lead")
    assert [each.title for each in store.people.affiliations(person.id)] == ["Lead", "Junior"]


def test_saying_again_where_someone_works_changes_it(store: Store) -> None:
    company = store.companies.add(Company(name="C"))
    person = store.people.add(Person(full_name="P"))
    first = store.people.affiliate(Affiliation(person_id=person.id, company_id=company.id))
    again = store.people.affiliate(
        Affiliation(person_id=person.id, company_id=company.id, title="Cook")
    )
    assert again == replace(first, title="Cook")
    left = store.people.affiliate(replace(again, until=date(2024, 5, 1)))
    back = store.people.affiliate(Affiliation(person_id=person.id, company_id=company.id))
    assert store.people.affiliations(person.id) == (left, back)


def test_people_come_in_pages_in_the_order_of_their_names(store: Store) -> None:
    for name in ("øse", "Zoë", "ana", "Émile", "Bo"):
        store.people.add(Person(full_name=name))
    names = [row.person.full_name for row in store.people.list(limit=3)]
    names += [row.person.full_name for row in store.people.list(offset=3, limit=3)]
    assert names == ["ana", "Bo", "Émile", "øse", "Zoë"]
    assert store.people.count() == 5


def test_people_are_found_by_name_or_company(store: Store) -> None:
    company = store.companies.add(Company(name="Łódź Mills", note="quilts"))
    here = store.people.add(Person(full_name="Ana Søndergård", note="sails"))
    store.people.add(Person(full_name="Ana Elsewhere"))
    store.people.affiliate(Affiliation(person_id=here.id, company_id=company.id))
    for text in ("ana sond", "lodz", "mil ana", "ŁÓDŹ", "sails", "Søn"):
        assert [row.person for row in store.people.list(text)] == [here], text
        assert store.people.count(text) == 1
    assert store.people.count("ana") == 2
    for text in ("quilts", "ana nobody", "-", '"'):
        assert store.people.list(text) == ()


def test_the_sender_is_kept(store: Store) -> None:
    assert store.sender() == Sender()
    for name in ("Maya", "Maya Lind"):
        sender = Sender(full_name=name, called="M", address=HERE, email="m@example.org", phone="1")
        store.set_sender(sender)
        assert store.sender() == sender


def test_preferences_are_kept_and_not_undone(store: Store) -> None:
    told: list[frozenset[str]] = []
    store.on_change = told.append
    assert store.preference("pen") == ""
    assert store.preference("pen", "blue") == "blue"
    for value in ("black", ""):
        store.set_preference("pen", value)
        assert store.preference("pen", "blue") == value
    assert told == [frozenset({"preference"})] * 2
    assert store.last_operation() is None


@pytest.mark.parametrize("text", ["", "an"])
def test_a_page_of_people_is_read_in_the_order_of_an_index(store: Store, text: str) -> None:
    t = store._db.t("person")
    found = found_people(store._db, t, text, Whom.ALL, in_order=True)
    page = t.select().where(found).order_by(t.c.sort_key, t.c.id)
    sql, values = page.limit(200).sql()
    plan = [str(row[3]) for row in store._db.run(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert "SCAN t1" not in plan
    assert (text != "") or all("TEMP B-TREE" not in step for step in plan)


@pytest.mark.parametrize("many", [0, 1, 3, 1_000])
@pytest.mark.parametrize("text", ["an", "vik", "an vik", "an l", "an vik k"])
def test_the_same_are_found_whether_words_find_many_or_few(
    store: Store, monkeypatch: pytest.MonkeyPatch, text: str, many: int
) -> None:
    firms = [store.companies.add(Company(name=name)).id for name in ("Vik Ltd", "Anvil", "Kos")]
    store.companies.bin(store.companies.add(Company(name="An Vik Ltd Kos")).id)
    for number, name in enumerate(("Jo Anders", "An Kato", "Vik Lund", "Omar", "Ana Vik", "Ko")):
        person = store.people.add(Person(full_name=name))
        for firm in firms[: number % 4]:
            store.people.affiliate(Affiliation(person_id=person.id, company_id=firm))
    wanted = store.people.list(text)
    assert len(wanted) == store.people.count(text)
    monkeypatch.setattr(finding, "_MANY", many)
    monkeypatch.setattr(finding, "_MANY_FIRMS", many)
    assert store.people.list(text) == wanted
    assert store.people.list(text, 1, 1) == wanted[1:2]
