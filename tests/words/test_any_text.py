"""Whatever is typed into the fields, a note comes of it: one line a paragraph, nothing executed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion, Register
from cards.model.words import Facts
from cards.words import languages, write_batch

ODD = st.text(max_size=80) | st.sampled_from(
    [
        "{company}", "{a{b}}", "<b>x</b>", "שלום עולם", "🌱🌱", "a\x00b\r\nBcc: x", "{", "}}", "%s",
        "\\1", "A.", "…", "?", "x" * 2000, "¿por qué?", "Dr.", "The Co. Inc.",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    ODD, ODD, ODD, ODD, ODD, st.sampled_from([each.tag for each in languages()]),
    st.sampled_from(list(Register)),
)  # fmt: skip
def test_any_text_makes_a_note(
    name: str, company: str, talked: str, promised: str, say: str, tag: str, register: Register
) -> None:
    facts = Facts(
        full_name=f"Ana {name}",
        company=company,
        job_title=company,
        talked_about=talked,
        promised=promised,
        admired=talked,
        i_bring=say,
        want_to_say=(say, promised),
        sender=name,
        language=tag,
        register=register,
    )
    for channel in (Channel.CARD, Channel.EMAIL):
        (draft,) = write_batch([facts], Occasion.AFTER_NO, channel=channel, seed=1)
        shown = draft.text.replace("\n", "") + draft.subject
        assert not [letter for letter in shown if unicodedata.category(letter) == "Cc"]
        assert "\n\n\n" not in draft.text


def test_a_megabyte_is_refused_in_one_sentence() -> None:
    for facts in (
        Facts(full_name="Ana", talked_about="x" * 1_000_000),
        Facts(full_name="Ana", company="x " * 500_000),
        Facts(full_name="x" * 1_000_000),
    ):
        with pytest.raises(InputError) as refused:
            write_batch([facts], Occasion.AFTER_NO, seed=1)
        assert refused.value.code == "words.too_long"
