"""Each rule finds what it is for, at its place, and has a mend that mends it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cards.model.findings import Rule
from cards.model.notes import Channel, Occasion
from cards.words.review import ReviewNote, apply_mend, review, review_batch
from cards.words.review.messages import MENDS, REASONS
from tests.words.review.good_note import GOOD, TEXT, changed, weighty

MENDED = [
    (changed("Dear Catherine", "Dear Katherine"), "name_misspelt", "Katherine"),
    (changed("Dear Catherine", "Dear Tina"), "wrong_person", "Tina"),
    (changed("Dear Catherine", "Dear Rupert"), "wrong_person", "Rupert"),
    (changed("Arbor Dental", "Arbour Dental"), "company_misspelt", "Arbour Dental"),
    (changed("Arbor Dental", "Smilewell"), "wrong_company", "Smilewell"),
    (changed("Arbor Dental", "{company}"), "unfilled_field", "{company}"),
    (changed("Dear Catherine", "Dear [Name]"), "unfilled_field", "[Name]"),
    (changed("believe", "beleive"), "spelling", "beleive"),
    (changed("there.", "there!!!"), "shouting", "!!!"),
]


def test_a_good_note_has_nothing_wrong() -> None:
    assert weighty(GOOD) == {}


@pytest.mark.parametrize(("note", "rule", "quote"), MENDED)
def test_a_slip_is_found_and_mended(note: ReviewNote, rule: str, quote: str) -> None:
    found = weighty(note)
    assert set(found) == {rule}
    assert found[rule].quote == quote
    assert note.text[found[rule].start : found[rule].end] == quote
    mended = apply_mend(note.text, found[rule])
    assert weighty(replace(note, text=mended)) == {}


@pytest.mark.parametrize(
    ("to", "called", "greeting"),
    [
        ("William Jefferson Tate", "", "Dear Bill,"),
        ("Priyanka Nair", "Pri", "Dear Pri,"),
        ("Dr. Friederike von Aulich", "", "Sehr geehrte Frau Dr. von Aulich,"),
        ("Bernadette O'Shaughnessy", "", "Hello Ms. O’Shaughnessy!"),
        ("Zoë Marchetti-Boyle", "", "Dear Ms Marchetti-Boyle,"),
        ("Pilar Gómez-Ulloa", "", "Hola, Pilar:"),
    ],
)
def test_right_names_pass(to: str, called: str, greeting: str) -> None:
    note = replace(GOOD, to=to, called=called, text=TEXT.replace("Dear Catherine,", greeting))
    assert "name_misspelt" not in weighty(note)
    assert "wrong_person" not in weighty(note)


@pytest.mark.parametrize(
    "sentence",
    [
        "I spent eight years at Smilewell, and it taught me patience.",
        "My former boss at Smilewell sends her regards.",
        "I left Smilewell on good terms in the spring.",
    ],
)
def test_a_former_employer_may_be_named(sentence: str) -> None:
    note = changed("Thank you for", f"{sentence} Thank you for")
    assert "wrong_company" not in weighty(note)


def test_a_company_of_many_words_is_told_from_its_slips() -> None:
    note = replace(GOOD, company="Museo del Cobre", text=TEXT.replace("Arbor Dental", "the Museo"))
    assert "company_misspelt" not in weighty(note)


def test_what_is_missing_depends_on_the_occasion() -> None:
    bare = changed("Thank you for showing", "You showed")
    assert "missing_thanks" in weighty(bare)
    assert "missing_thanks" not in weighty(replace(bare, occasion=Occasion.KEEP_IN_TOUCH))
    after_no = replace(GOOD, occasion=Occasion.AFTER_NO)
    assert {"missing_acceptance", "missing_future"} <= {one.rule.value for one in review(after_no)}
    asking = replace(GOOD, occasion=Occasion.FEEDBACK_REQUEST)
    assert "missing_acceptance" in {one.rule.value for one in review(asking)}


def test_a_note_to_anybody_is_told() -> None:
    text = (
        "Dear Catherine,\n\nThank you very much for your time and for the interesting conversation."
        " I enjoyed learning more about the position and the team. After our meeting I am even"
        " more interested in the job, and I believe that my skills would be a good match for what"
        " you need. I would be very happy to work at Arbor Dental.\n\nBest regards,\nMegan Foss"
    )
    assert "nothing_specific" in weighty(replace(GOOD, text=text))


def test_lengths_are_those_of_the_channel() -> None:
    invite = replace(GOOD, channel=Channel.LINKEDIN, occasion=Occasion.LINKEDIN_INVITE)
    assert "too_long" in weighty(invite)
    assert "too_long" not in weighty(replace(invite, text="x" * 250, limit=300))
    assert "too_short" in weighty(replace(GOOD, text="Dear Catherine,\n\nThank you.\n\nMegan"))
    assert "too_long" in weighty(replace(GOOD, text=TEXT + " word" * 80))
    assert "too_long" in weighty(replace(GOOD, fits=lambda _text: False))


def test_letters_and_addresses() -> None:
    note = changed("ten minutes", "ten 😊😊 minutes", can_draw=lambda letter: letter != "😊")
    assert weighty(note)["undrawable"].quote == "😊😊"
    assert "no_address" in weighty(replace(GOOD, has_address=False))


@pytest.mark.parametrize(
    ("letter", "shown"),
    [("\x07", "U+0007"), ("\u202e", "U+202E"), ("\u200b", "U+200B"), ("\u2066", "U+2066")],
)
def test_what_nobody_can_see_is_named_by_its_number(letter: str, shown: str) -> None:
    note = changed("ten minutes", f"ten {letter}minutes", can_draw=lambda _letter: True)
    assert weighty(note)["undrawable"].values["shown"] == shown


def test_addresses() -> None:
    assert "no_address" in weighty(replace(GOOD, has_address=False))
    assert "no_email" in weighty(replace(GOOD, channel=Channel.EMAIL, has_email=False))


def test_capitals_of_a_trade_are_no_shouting() -> None:
    assert "shouting" not in weighty(changed("the new scanner", "the new MRI scanner at the ICU"))
    assert "shouting" in weighty(changed("I would love", "I would REALLY love"))


def test_shared_sentences_of_a_batch_are_named() -> None:
    other = replace(
        GOOD,
        key="other",
        to="Tina Ortiz",
        text="Dear Tina,\n\nThank you for the tea and the long talk about gums. I have worked"
        " chairside for six years, and I had never seen a room laid out so that a person can find"
        " things with her eyes half shut.\n\nSincerely,\nMegan Foss",
    )
    first, second = review_batch([replace(GOOD, key="first"), other])
    shared = [one for one in first if one.rule is Rule.TOO_ALIKE]
    assert [one.quote.split()[:4] for one in shared] == [["I", "have", "worked", "chairside"]]
    assert shared[0].other == "other"
    assert any(one.other == "first" for one in second)


def test_a_rule_can_be_switched_off() -> None:
    note = changed("there.", "there!!!")
    assert not [one for one in review(note, off=frozenset({"shouting"})) if one.rule == "shouting"]


def test_a_bitter_clause_is_taken_out_whole() -> None:
    note = changed("I would love", "What a waste of my time it was. I would love")
    mended = apply_mend(note.text, weighty(note)["bitterness"])
    assert mended == TEXT


def test_every_rule_has_its_sentences() -> None:
    assert set(REASONS) == set(MENDS)
    said = {key.split(".")[1] for key in REASONS}
    assert said == {rule.value for rule in Rule} or said | {"too_long", "too_short"} == {
        rule.value for rule in Rule
    }


@pytest.mark.parametrize("slip", ["preparandome", "haciendolo"])
def test_a_spanish_gerund_before_a_pronoun_needs_its_accent(slip: str) -> None:
    text = f"Querida Ana:\n\nGracias por la visita. Sigo {slip} cada tarde.\n\nMaya"
    (found,) = [
        one
        for one in review(ReviewNote(text=text, language="es", to="Ana Ruiz"))
        if one.rule is Rule.SPELLING
    ]
    assert (found.quote, found.mend) == (slip, slip.replace("and", "ánd").replace("iend", "iénd"))
