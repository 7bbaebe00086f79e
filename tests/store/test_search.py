"""Full-text search over everything that is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cards.model.notes import Note
from cards.model.people import Company, Person
from cards.model.search import Feedback, Hit, Lesson
from cards.store import Store
from cards.store.marking import excerpt, marks_in
from tests.store.given import Search

ANY_TEXT = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("nunez", "Ana Núñez"),
        ("NÚÑ", "Ana Núñez"),
        ("lodz", "Łódź Ltd"),
        ("soren", "Søren Ørsted"),
        ("orsted sor", "Søren Ørsted"),
        ("dang", "Đặng Văn Lâm"),
        ("strasse", "Maria Straße"),
        ("o'brien", "Siobhán O'Brien-Ní"),
        ("ni", "Siobhán O'Brien-Ní"),
        ("田中", "田中太郎"),
    ],
)
def test_names_are_found_without_their_accents(store: Store, typed: str, name: str) -> None:
    store.people.add(Person(full_name="Somebody Else"))
    store.people.add(Person(full_name=name))
    assert [hit.title for hit in store.search(typed)] == [name]
    assert [row.person.full_name for row in store.people.list(typed)] == [name]


def test_people_companies_and_notes_are_found(store: Store, search: Search) -> None:
    text = "Dear Ana,\n\nThe atlas of Brightwater stays with me. " + "And so on. " * 20
    (note,) = store.notes.add([Note(person_id=search.ana.id, text=text, subject="Thanks")])
    person, company, tried, found = store.search("bright")
    assert person == Hit(
        kind="person",
        id=search.ana.id,
        title="Ana Núñez",
        excerpt="ana@brightwater.example",
        marks=((4, 10),),
    )
    assert (company.kind, company.title) == ("company", "Brightwater")
    assert (tried.kind, tried.id) == ("application", search.application.id)
    assert (found.kind, found.id, found.title) == ("note", note.id, "Ana Núñez")
    assert found.excerpt.startswith("The atlas of Brightwater stays")
    assert len(found.excerpt) <= 80
    assert store.search("bright", limit=2) == (person, company)
    assert store.search("bright", limit=0) == ()


def test_finds_come_by_kind_with_how_many_there_are(store: Store, search: Search) -> None:
    tried, ana = search.application.id, search.ana.id
    for number in range(7):
        store.lessons.add(Lesson(text=f"Zebras first, {number}", skill="listening"))
    store.feedback.add(Feedback(text="More zebras, said Ana", person_id=ana))
    store.feedback.add(Feedback(text="A zebra too many", application_id=tried, person_id=ana))
    lessons, feedback = store.find("ZÉBRA", each=5)
    assert (lessons.kind, lessons.total, len(lessons.hits)) == ("lesson", 7, 5)
    assert lessons.hits[0].title == "Zebras first, 6"
    assert lessons.hits[0].title_marks == ((0, 5),)
    assert [hit.about for hit in feedback.hits] == [("application", tried), ("person", ana)]
    assert [found.kind for found in store.find("listen")] == ["lesson"]
    assert store.find("zebra first giraffe") == ()
    assert store.find(" ,; ") == ()


def test_what_is_in_the_bin_is_not_found(store: Store, search: Search) -> None:
    lesson = store.lessons.add(Lesson(text="Zebras first"))
    store.lessons.bin(lesson.id)
    assert store.find("zebra") == ()
    store.applications.bin(search.application.id)
    assert "application" not in {found.kind for found in store.find("bright")}


def test_an_excerpt_shows_the_part_with_the_hit() -> None:
    text = "Much was said about bread. " * 9 + "Then the Straße came up, and the weather too."
    shown = excerpt(text, ["strasse"])
    assert shown.startswith("…")
    assert len(shown) <= 80
    ((start, end),) = marks_in(shown, ["strasse"])
    assert shown[start:end] == "Straße"
    assert excerpt("short\n text") == "short text"
    assert excerpt("x" * 200, ["y"]) == "x" * 79 + "…"


def test_marks_stand_at_the_beginnings_of_words_and_never_overlap() -> None:
    assert marks_in("Anna, Hanna, anna-Ann", ["an", "ann"]) == ((0, 3), (13, 16), (18, 21))
    assert marks_in("O'Brien", ["o'bri"]) == ((0, 5),)
    assert marks_in("Núñez", ["(nun)"]) == ((0, 3),)
    assert marks_in("Anna", ["", "-"]) == ()


def test_search_follows_every_change(store: Store, search: Search) -> None:
    store.companies.change(replace(search.company, name="Clearwater", website=""))
    assert store.search("clear")
    assert [hit.kind for hit in store.search("bright")] == ["person"]
    store.companies.bin(search.company.id)
    assert store.search("clear") == ()
    store.restore("company", search.company.id)
    assert store.search("clear")
    store.undo()
    store.undo()
    store.undo()
    assert store.search("clear") == ()
    store.notes.change(replace(search.notes[0], text="marmalade"))
    assert [hit.id for hit in store.search("marma")] == [search.notes[0].id]
    store.notes.bin(search.notes[0].id)
    assert store.search("marma") == ()


NAUGHTY = [
    '"',
    '""',
    "'; DROP TABLE person; --",
    "ana AND",
    "NOT ana",
    "ana OR",
    "NEAR(ana, 2)",
    "full_name : ana",
    "^ana",
    "ana*",
    "*",
    "-ana",
    "(ana",
    "{ana}",
    "a\0b",
    "\0",
    "%",
    "_",
    "\\",
    "🙂",
    "\u0301",
    "\ud800",
    "a" * 5000,
    " ".join(map(str, range(300))),
]


@pytest.mark.usefixtures("search")
@pytest.mark.parametrize("text", NAUGHTY)
def test_no_text_breaks_the_search(store: Store, text: str) -> None:
    store.search(text)
    store.people.list(text)
    store.people.count(text)


@given(text=st.text(max_size=40))
@ANY_TEXT
def test_any_text_is_safe_to_search_for(store: Store, text: str) -> None:
    assert store.search(text) == ()
    assert store.people.count(text) == len(store.people.list(text))


@given(name=st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1, max_size=12))
@ANY_TEXT
def test_a_name_is_found_by_itself(store: Store, name: str) -> None:
    person = store.people.add(Person(full_name=f"x {name}"))
    company = store.companies.add(Company(name=name))
    assert person in [row.person for row in store.people.list(name, limit=10_000)]
    assert ("company", company.id) in [(hit.kind, hit.id) for hit in store.search(name, 10_000)]
