"""Whom the people of a file become."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cards.jobs.importing.doing import carry_out
from cards.jobs.importing.proposals import Choices, Outcome, Sign, Which
from cards.model.errors import InputError
from cards.model.people import Address, Affiliation, Company, Courtesy, Person, Sender
from cards.store import Store
from tests.jobs.importing.given import contact, outcomes, plan, take

NEW, MERGED, UNCHANGED = Outcome.NEW, Outcome.MERGED, Outcome.UNCHANGED


def known(store: Store, name: str, company: str = "", title: str = "", **more: object) -> Person:
    take(store, contact(name, company, title, **more))
    return store.people.everyone()[-1]


def test_people_and_their_companies_are_added_in_one_operation(store: Store) -> None:
    told: list[frozenset[str]] = []
    store.on_change = told.append
    made = take(
        store,
        contact("Ana Núñez", "Brightwater", "Lead", email="ana@example.org"),
        contact("Jo", " brightwater "),
        contact("Sam Free"),
    )
    assert outcomes(made) == [NEW, NEW, NEW]
    assert told == [frozenset({"person", "company"})]
    assert [company.name for company in store.companies.list()] == ["Brightwater"]
    assert [(row.company, row.title) for row in store.people.list()] == [
        ("Brightwater", "Lead"),
        ("Brightwater", ""),
        ("", ""),
    ]
    assert store.undo() == "import"
    assert (store.people.count(), store.companies.list(), store.binned()) == (0, (), ())


@pytest.mark.parametrize(
    ("given", "sign"),
    [
        (contact("Dr Ana Ruiz", email="Ana@Example.ORG "), Sign.EMAIL),
        (contact("Ana Maria Ruiz", email="ana@example.org"), Sign.EMAIL),
        (contact("A. Ruiz", "Kite", email="second@example.org"), Sign.EMAIL),
        (contact("Ana Ruiz", phone="0170 1234567"), Sign.PHONE),
        (contact("Ana", phone="0049 (0)170/123 45 67"), Sign.PHONE),
        (contact("ANA  RUIZ", "Atlas GmbH", phone="99 88 77 66"), Sign.COMPANY),
    ],
)
def test_someone_known_is_known_again(store: Store, given: object, sign: Sign) -> None:
    ana = known(
        store,
        "Ana Ruiz",
        "Atlas",
        email="ana@example.org",
        phone="+49 170 1234567",
        vcard="EMAIL;TYPE=home:Second@example.org",
    )
    (proposal,) = plan(store, given).people  # type: ignore[arg-type] # a Contact
    assert (proposal.into, proposal.sign) == (ana, sign)


@pytest.mark.parametrize(
    ("given", "sign"),
    [
        (contact("Ana Ruiz", "Kite"), Sign.NAME),
        (contact("Ruiz, Ana", "Atlas", "Lead"), Sign.NAME),
        (contact("Omar Haddad", email="ana@example.org"), Sign.EMAIL),
        (contact("Luis Ruiz", phone="01701234567"), Sign.PHONE),
    ],
)
def test_who_could_be_the_same_is_a_new_person_until_told(
    store: Store, given: object, sign: Sign
) -> None:
    ana = known(store, "Ana Ruiz", "Atlas", email="ana@example.org", phone="+49 170 1234567")
    (proposal,) = plan(store, given).people  # type: ignore[arg-type] # a Contact
    assert (proposal.into, proposal.sign, proposal.outcome) == (None, sign, NEW)
    assert proposal.could_be == (ana,)
    assert proposal.is_doubtful
    chosen = Choices(whom={proposal.number: ana.id})
    made = take(store, given, choices=chosen)  # type: ignore[arg-type] # a Contact
    assert made.people[0].into == ana
    assert store.people.count() == 1


@pytest.mark.parametrize("other", ["555 0100", "+1 170 1234567", "+49 170 1234568", "1234567"])
def test_another_number_is_nobodys(store: Store, other: str) -> None:
    known(store, "Ana Ruiz", phone="+49 170 1234567")
    (proposal,) = plan(store, contact("Bo Lund", phone=other)).people
    assert not proposal.is_doubtful


def test_only_what_is_empty_is_filled_and_nothing_given_is_lost(store: Store) -> None:
    ana = known(
        store, "Ana Núñez", "Brightwater", "Chief", phone="11111111", note="typed",
        address=Address(city="Cork"),
    )  # fmt: skip
    given = contact(
        "ana  núñez", "BRIGHTWATER", "Lead", email="ana@example.org", phone="22222222",
        note="from the fair", address=Address(street="9 Road", city="Oslo"),
        courtesy=Courtesy.MS, vcard="BDAY:19900101",
    )  # fmt: skip
    (proposal,) = take(store, given).people
    merged = store.people.get(ana.id)
    assert proposal.outcome is MERGED
    assert (merged.full_name, merged.phone, merged.email) == (
        "Ana Núñez",
        "11111111",
        "ana@example.org",
    )
    assert merged.courtesy is Courtesy.MS
    assert merged.note == "typed\nfrom the fair"
    assert merged.vcard.split("\n") == ["TEL:22222222", "BDAY:19900101"]
    assert merged.address == Address(city="Cork")
    assert [each.title for each in store.people.affiliations(ana.id)] == ["Chief"]
    kept = {each.field for each in proposal.fields if each.which is Which.MINE}
    assert kept == {"address", "title"}


def test_the_person_chooses_field_by_field(store: Store) -> None:
    ana = known(store, "Ana Ruiz", "Atlas", "Chief", email="a@x.example", note="old")
    given = contact("Ana Ruíz", "Atlas", "Lead", email="a@x.example", phone="12345678", note="new")
    fields = {"full_name": Which.THEIRS, "phone": Which.MINE, "note": Which.THEIRS}
    take(store, given, choices=Choices(fields={1: fields | {"title": Which.THEIRS}}))
    merged = store.people.get(ana.id)
    assert (merged.full_name, merged.phone, merged.note) == ("Ana Ruíz", "", "new")
    assert [each.title for each in store.people.affiliations(ana.id)] == ["Lead"]


def test_their_email_may_take_the_place_of_mine(store: Store) -> None:
    ana = known(store, "Ana Ruiz", "Atlas", email="old@x.example")
    given = contact("Ana Ruiz", "Atlas", email="new@x.example")
    for which, email, line in (
        (Which.MINE, "old@x.example", ""),
        (Which.THEIRS, "new@x.example", ""),
        (Which.BOTH, "old@x.example", "EMAIL:new@x.example"),
    ):
        take(store, given, choices=Choices(fields={1: {"email": which}}))
        assert (store.people.get(ana.id).email, store.people.get(ana.id).vcard) == (email, line)
        if which is not Which.MINE:
            store.undo()


def test_an_address_that_says_more_of_the_same_place_is_taken_whole(store: Store) -> None:
    ana = known(store, "Ana Ruiz", "Atlas", address=Address(city="oslo"))
    take(store, contact("Ana Ruiz", "Atlas", address=Address(street="9 Road", city="Oslo")))
    assert store.people.get(ana.id).address == Address(street="9 Road", city="Oslo")
    made = take(store, contact("Ana Ruiz", "Atlas", address=Address(city="Oslo")))
    assert outcomes(made) == [UNCHANGED]


def test_a_new_company_stands_beside_the_old_one(store: Store) -> None:
    ana = known(store, "Ana Ruiz", "Atlas", email="a@x.example")
    given = contact("Ana Ruiz", "Kite", "Lead", email="a@x.example")
    (proposal,) = take(store, given).people
    (difference,) = proposal.fields
    assert (difference.field, difference.mine, difference.theirs) == ("company", "Atlas", "Kite")
    assert [each.title for each in store.people.affiliations(ana.id)] == ["", "Lead"]
    store.undo()
    take(store, given, choices=Choices(fields={1: {"company": Which.MINE}}))
    assert len(store.people.affiliations(ana.id)) == 1


def test_twins_within_one_file_are_one_person(store: Store) -> None:
    twins = (contact("Jo", "A"), contact("Jo", "A", "Cook", phone="12345678"))
    made = take(store, *twins)
    assert outcomes(made) == [NEW, MERGED]
    (row,) = store.people.list()
    assert (row.person.phone, row.title) == ("12345678", "Cook")
    assert outcomes(take(store, *twins)) == [UNCHANGED, UNCHANGED]


def test_namesakes_who_contradict_each_other_stay_two(store: Store) -> None:
    two = (contact("Jo Lee", email="a@x.example"), contact("Jo Lee", email="b@x.example"))
    made = take(store, *two)
    assert outcomes(made) == [NEW, NEW]
    assert [each.is_doubtful for each in made.people] == [False, True]
    assert outcomes(take(store, *two)) == [UNCHANGED, UNCHANGED]
    (third,) = plan(store, contact("Jo Lee", "Kite")).people
    assert len(third.could_be) == 2


def test_a_title_without_a_company_is_kept(store: Store) -> None:
    take(store, contact("Jo", "", "Cook"))
    assert store.people.everyone()[0].vcard == "TITLE:Cook"
    assert outcomes(take(store, contact("Jo", "", "Cook"))) == [UNCHANGED]


def test_the_user_and_the_nameless_are_left_out_and_told(store: Store) -> None:
    store.set_sender(Sender(full_name="Eva Kern", email="eva@home.example"))
    made = take(store, contact(" "), contact("Eva K.", email="Eva@home.example"), contact("Jo"))
    assert [each.reason.code for each in made.left_out] == [
        "jobs.import_no_name",
        "jobs.import_yourself",
    ]
    assert [each.full_name for each in store.people.everyone()] == ["Jo"]


def test_who_is_not_taken_is_not_known_to_the_next(store: Store) -> None:
    twins = (contact("Jo", "A", phone="12345678"), contact("Jo", "A"))
    made = take(store, *twins, choices=Choices(take={1: False}))
    assert [(each.outcome, each.taken) for each in made.people] == [(NEW, False), (NEW, True)]
    assert store.people.count() == 1
    assert store.people.everyone()[0].phone == ""


def test_a_plan_holds_as_long_as_it_would_be_the_same(store: Store) -> None:
    made = plan(store, contact("Ana Ruiz", "Atlas", phone="12345678"))
    store.companies.add(Company(name="Kite"))
    carry_out(store, made)
    assert store.people.count() == 1
    later = plan(store, contact("Ana Ruiz", "Atlas", email="a@x.example"))
    ana = store.people.everyone()[0]
    store.people.change(replace(ana, email="other@x.example"))
    with pytest.raises(InputError) as caught:
        carry_out(store, later)
    assert caught.value.code == "jobs.import_outdated"
    assert store.people.get(ana.id).vcard == ""


def test_choices_may_come_after_the_plan(store: Store) -> None:
    made = plan(store, contact("Ana Ruiz"), contact("Bo Lund"))
    done = carry_out(store, made, Choices(take={1: False}))
    assert done.count(NEW) == 1
    assert [each.full_name for each in store.people.everyone()] == ["Bo Lund"]


def test_where_somebody_was_once_they_are_known_by(store: Store) -> None:
    ana = known(store, "Ana Ruiz", "Atlas")
    kite = store.companies.add(Company(name="Kite"))
    store.people.affiliate(Affiliation(person_id=ana.id, company_id=kite.id))
    assert plan(store, contact("Ana Ruiz", "Kite")).people[0].into == ana
