"""Notes read from whatever an editor saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.exchange.text_file import encoding_of, read_text


@pytest.mark.parametrize(
    ("saved_as", "codec"),
    [
        ("utf-8", "utf-8-sig"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("cp1252", "cp1252"),
    ],
)
def test_a_note_reads_the_same_however_it_was_saved(
    tmp_path: Path, saved_as: str, codec: str
) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes("Dear Zoë,\r\n\r\nMerci – à bientôt".encode(saved_as))
    assert encoding_of(file) == codec
    assert read_text(file) == "Dear Zoë,\n\nMerci – à bientôt"


def test_a_letter_that_a_piece_of_the_file_cuts_in_two_is_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes(b"x" * ((1 << 20) - 1) + "é".encode())
    assert encoding_of(file) == "utf-8-sig"
