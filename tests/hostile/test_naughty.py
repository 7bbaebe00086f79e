"""Counts the naughty texts that went through every field, file and export, and came back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cards.store import open_store
from tests.hostile.verdict import Tally
from tests.untrusted import test_fields, test_out
from tests.untrusted.naughty import ALL, NAUGHTY, WHOLE

Count = Callable[[str], Tally]
OUT: dict[str, tuple[Callable[..., None], int, bool]] = {
    "as a file's name": (test_out.test_every_text_is_a_file_name_on_any_system, len(ALL), True),
    "in an e-mail": (test_out.test_a_draft_gets_no_header_and_reads_back_as_typed, len(ALL), False),
    "as an e-mail address": (test_out.test_an_address_is_one_address_or_refused, len(ALL), False),
    "in a mail link": (test_out.test_a_mail_link_has_a_subject_and_a_body_only, len(ALL), False),
    "in a table": (test_out.test_a_table_holds_no_formula_and_reads_back_equal, len(WHOLE), True),
    "in a vCard": (test_out.test_raw_names_make_no_second_card, len(WHOLE), True),
    "in a calendar entry": (test_out.test_a_calendar_entry_is_one_entry, len(ALL), False),
    "in a merge field": (test_out.test_a_field_is_text_and_nothing_is_evaluated, len(ALL), False),
    "on a card": (
        test_out.test_a_card_has_the_very_letters_or_names_those_it_lacks,
        len(ALL),
        True,
    ),
}


def test_in_every_field_of_the_store(tmp_path: Path, tally: Count) -> None:
    found = tally("in every field of the store, kept as typed")
    for category in (name for name in NAUGHTY if name != "halves"):
        store = open_store(tmp_path / category.replace(" ", "-"))
        test_fields.test_every_field_keeps_every_text(store, category)
        found.times += len(NAUGHTY[category])


@pytest.mark.parametrize("where", OUT)
def test_on_the_way_out(where: str, tmp_path: Path, tally: Count) -> None:
    check, count, in_folder = OUT[where]
    found = tally(f"{where}, read back or refused")
    check(*([tmp_path] if in_folder else []))
    found.times += count
