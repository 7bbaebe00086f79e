"""Days that were typed: written as the language does, and refused where there is no such day."""

from __future__ import annotations

from datetime import date

import pytest

from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion
from cards.model.search import Role
from cards.model.words import Facts
from cards.words import write_batch
from cards.words.days import typed_day
from cards.words.messages import MESSAGES


@pytest.mark.parametrize("typed", ["2026-11-03", "3.11.2026", "03. 11. 2026", "2026-11-3"])
def test_a_day_is_read(typed: str) -> None:
    assert typed_day(typed) == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("Friday", "en-US"),
        ("the end of May", "en-GB"),
        ("29 February", "en-GB"),
        ("November 30th, 2026", "en-US"),
        ("March 2026", "en-US"),
        ("Ende Februar", "de"),
        ("el 30 de noviembre", "es"),
        ("", "en-US"),
    ],
)
def test_other_words_stay_as_they_are(typed: str, tag: str) -> None:
    assert typed_day(typed, tag) is None


@pytest.mark.parametrize(
    ("typed", "tag", "day"),
    [
        ("2026-11-31", "en-US", "31 November 2026"),
        ("2026-02-30", "de", "30 February 2026"),
        ("2026-14-01", "en-US", "2026-14-01"),
        ("30.2.2026", "de", "30 February 2026"),
        ("Thursday 31 February", "en-GB", "31 February"),
        ("February 29, 2026", "en-US", "29 February 2026"),
        ("the 31st of November", "en-GB", "31 November"),
        ("30. Februar 2026", "de", "30 February 2026"),
        ("31 de abril de 2026", "es", "31 April 2026"),
    ],
)
def test_a_day_that_does_not_exist_is_refused(typed: str, tag: str, day: str) -> None:
    with pytest.raises(InputError) as caught:
        typed_day(typed, tag)
    assert caught.value.code == "words.no_such_day"
    assert MESSAGES["words.no_such_day"].format(**caught.value.values) == f"There is no {day}."


def test_a_letter_never_names_a_day_that_does_not_exist() -> None:
    asked = Facts(
        full_name="Ana Ruiz",
        company="Kite",
        job_title="Analyst",
        role=Role.RECRUITER,
        sender="Maya",
        more={"named_date": "2026-11-31"},
    )
    with pytest.raises(InputError) as caught:
        write_batch([asked], Occasion.ENQUIRY, channel=Channel.EMAIL, seed=1)
    assert caught.value.code == "words.no_such_day"
