"""Typed facts are read by the tables of a language: turned, stripped of lead-ins, given a form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.words.fact_tables import read_by_tables
from cards.words.forms import Form
from cards.words.languages import Language, Reading

GERMAN = Language(
    tag="de",
    tongue="de",
    name="Deutsch",
    grave=frozenset({"kündigung"}),
    reading=Reading(
        lead_ins=("wir haben über", "gespräch über", "über"),
        lead_outs=("gesprochen", "geredet"),
        no_facts=frozenset({"nichts"}),
        question_words=frozenset({"wie", "warum", "was"}),
        clause_words=frozenset({"dass"}),
        subjects=frozenset({"ich", "wir", "sie", "er", "es"}),
        finite_verbs=frozenset({"ist", "hat", "war", "haben"}),
        articles=frozenset({"der", "die", "das", "ein", "eine", "den"}),
        conjunction="und",
        verb_last=True,
        person=frozenset({"sie", "er"}),
        you="Sie|du",
        turns={"ihr": "Ihr|dein", "ihre": "Ihre|deine", "seine": "Ihre|deine"},
        verbs={"hat": "haben|hast", "ist": "sind|bist", "haben": "haben|hast"},
        verb_endings={"et": "en|est", "t": "en|st"},
        acts={"place": "last", "endings": ["en"], "lead_ins": ["ich werde", "ich wollte"]},
    ),
)
SPANISH = Language(
    tag="es",
    tongue="es",
    name="Español",
    reading=Reading(
        lead_ins=("hablamos de", "charla sobre"),
        question_words=frozenset({"cómo", "por", "qué"}),
        clause_words=frozenset({"que"}),
        subjects=frozenset({"yo", "ella", "él", "me"}),
        finite_verbs=frozenset({"dirige", "es"}),
        articles=frozenset({"el", "la", "los", "las", "un", "una"}),
        conjunction="y",
        person=frozenset({"ella", "él"}),
        you="|",
        turns={"su": "su|tu", "sus": "sus|tus"},
        verbs={"dirige": "dirige|diriges", "es": "es|eres"},
        verb_endings={"a": "a|as", "e": "e|es"},
        acts={"place": "first", "endings": ["ar", "er", "ir", "arle"], "lead_ins": ["voy a"]},
    ),
)


@pytest.mark.parametrize(
    ("typed", "form", "polite", "familiar"),
    [
        ("ihr Hund", Form.NOUN, "Ihr Hund", "dein Hund"),
        ("Gespräch über seine Jahre in Rom.", Form.NOUN, "Ihre Jahre in Rom", "deine Jahre in Rom"),
        ("Wir haben über den Umzug gesprochen", Form.NOUN, "den Umzug", "den Umzug"),
        (
            "wie sie das Archiv umgezogen hat",
            Form.QUESTION,
            "wie Sie das Archiv umgezogen haben",
            "wie du das Archiv umgezogen hast",
        ),
        (
            "dass das Team freitags ausliefert",
            Form.THAT,
            "dass das Team freitags ausliefert",
            "dass das Team freitags ausliefert",
        ),
        ("Sie leitet einen Chor", Form.STATEMENT, "Sie leiten einen Chor", "du leitest einen Chor"),
        ("Ana hat zwei Hunde", Form.STATEMENT, "Sie haben zwei Hunde", "du hast zwei Hunde"),
        ("das Team ist klein", Form.STATEMENT, "das Team ist klein", "das Team ist klein"),
        ("- Imkerei\n- Züge", Form.NOUN, "Imkerei und Züge", "Imkerei und Züge"),
        ("nichts", Form.NOTHING, "", ""),
        ("…", Form.NOTHING, "", ""),
        ("Warum Rust?", Form.STATEMENT, "warum Rust?", "warum Rust?"),
    ],
)  # fmt: skip
def test_german(typed: str, form: Form, polite: str, familiar: str) -> None:
    read = read_by_tables(typed, GERMAN, {"Ana"}, familiar=False)
    assert (read.form, read.text) == (form, polite)
    assert read_by_tables(typed, GERMAN, {"Ana"}, familiar=True).text == familiar


@pytest.mark.parametrize(
    ("typed", "form", "polite", "familiar"),
    [
        ("su perro", Form.NOUN, "su perro", "tu perro"),
        ("Hablamos de la migración", Form.NOUN, "la migración", "la migración"),
        ("ella dirige un coro", Form.STATEMENT, "dirige un coro", "diriges un coro"),
        ("que el equipo publica", Form.THAT, "que el equipo publica", "que el equipo publica"),
        ("el perro que dirige todo", Form.NOUN, "el perro que dirige todo", ""),
    ],
)
def test_spanish(typed: str, form: Form, polite: str, familiar: str) -> None:
    read = read_by_tables(typed, SPANISH, {"Ana"}, familiar=False)
    assert (read.form, read.text) == (form, polite)
    if familiar:
        assert read_by_tables(typed, SPANISH, {"Ana"}, familiar=True).text == familiar


def test_what_was_promised_is_an_act() -> None:
    read = read_by_tables("Ich werde den Artikel schicken", GERMAN, wanted="act")
    assert (read.form, read.text) == (Form.ACT, "den Artikel schicken")
    read = read_by_tables("enviar el artículo", SPANISH, wanted="act")
    assert (read.form, read.text) == (Form.ACT, "enviar el artículo")
    assert read_by_tables("der Artikel", GERMAN, wanted="act").form is Form.NOUN


def test_what_one_wants_to_say_stays_whole_and_another_person_stays_another() -> None:
    said = read_by_tables("Ich war gern bei euch. Das bleibt.", GERMAN, wanted="say")
    assert (said.form, said.text) == (Form.STATEMENT, "Ich war gern bei euch. Das bleibt")
    other = read_by_tables("sie hat das Team aufgebaut", GERMAN, turned=False)
    assert other.text == "sie hat das Team aufgebaut"


def test_grave_words_are_noticed() -> None:
    assert read_by_tables("seine Kündigung", GERMAN).grave


@given(st.text(max_size=200), st.sampled_from(["", "act", "say"]))
def test_never_fails_and_stays_on_one_line(typed: str, wanted: str) -> None:
    for spoken in (GERMAN, SPANISH):
        fact = read_by_tables(typed, spoken, {"Ana"}, wanted=wanted, familiar=True)
        assert "\n" not in fact.text
        assert (fact.form is Form.NOTHING) == (fact.text == "")
