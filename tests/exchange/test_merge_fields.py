"""Fields of a note: replaced, never executed, and never silently empty."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.exchange.merge_fields import fields_used, fill
from cards.exchange.messages import MESSAGES
from cards.model.errors import InputError

ROW_7, WHY = "Row 7 (Ana Ruiz)", "which the note uses"
NO_FIELD = "that no column’s name and “}” follow"
ROW = {"full_name": "Ana Ruiz", "first_name": "Ana", "talked_about": "{rust}", "shoe size": ""}


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("Dear {first_name},\n\nThank you.", "Dear Ana,\n\nThank you."),
        ("{First Name} {first-name} { first_name }", "Ana Ana Ana"),
        ("{{first_name}}", "{first_name}"),
        ("{{{first_name}}}", "{Ana}"),
        ("a }} b } c", "a } b } c"),
        ("{talked_about}", "{rust}"),
        ("", ""),
    ],
)
def test_fields_are_replaced_once(template: str, text: str) -> None:
    assert fill(template, ROW, 2) == text


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (
            "{talked_abuot}",
            f"{ROW_7} has no column “talked_abuot”, {WHY}; is “talked_about” meant?",
        ),
        (
            "{q}",
            f"{ROW_7} has no column “q”, {WHY}; the columns are full_name, talked_about, city.",
        ),
        (
            "{city}",
            f"{ROW_7} has nothing in “city”, {WHY}; fill it in.",
        ),
        (
            "a\nb {",
            f"Line 2 of the note has a “{{” {NO_FIELD}; write “{{{{” for a brace itself.",
        ),
    ],
)
def test_what_cannot_be_filled_names_row_and_field(template: str, said: str) -> None:
    fields = {"full_name": "Ana Ruiz", "talked_about": "x", "city": " "}
    with pytest.raises(InputError) as caught:
        fill(template, fields, 7)
    assert MESSAGES[caught.value.code].format(**caught.value.values) == said


@pytest.mark.parametrize(
    "template", ["{full_name.__class__}", "{full_name!r}", "{full_name[0]}", "{0}", "{}", "{\n}"]
)
def test_nothing_is_executed(template: str) -> None:
    with pytest.raises(InputError):
        fill(template, ROW, 2)


def test_the_fields_a_note_uses() -> None:
    assert fields_used("{First name} {{x}} {city}, {first_name}") == ("first_name", "city")


@given(text=st.text(), value=st.text(min_size=1).filter(str.strip))
def test_everything_else_stays_as_typed(text: str, value: str) -> None:
    escaped = text.replace("{", "{{").replace("}", "}}")
    assert fill(f"{escaped}{{field}}{escaped}", {"field": value}, 2) == text + value + text
