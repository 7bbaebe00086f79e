"""Letters that cannot be seen, drawn or read from left to right: dropped, or named."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.cli.main import main
from cards.jobs.texts import sentence
from cards.layout.breaking import paragraphs_of
from cards.layout.card import lay_out_card
from cards.layout.letters import as_written, named
from cards.model.errors import InputError
from cards.model.look import Look

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


def refusal(text: str) -> str:
    with pytest.raises(InputError) as caught:
        lay_out_card(f"Dear Ana,\n\n{text}\n\nMaya", Look(), 1, recipient="Ana Ruiz")
    return sentence(caught.value)


def test_what_leaves_no_ink_is_left_out() -> None:
    pasted = "\ufeffso\u00adft\u200d \u2066left\u2069\u200f, not\u200bhing\u2060 ❤\ufe0f"
    assert as_written(pasted) == "soft left, nothing ❤"
    sheet = lay_out_card("Thank\u200dyou so\u00admuch", Look(), 1, recipient="Ana")
    assert sheet.faces[0].face.placements


def test_a_letter_and_its_marks_are_one_letter() -> None:
    plain, apart = "Zoë, été à Ålesund", "Zoe\u0308, e\u0301te\u0301 a\u0300 A\u030alesund"
    assert as_written(apart) == plain
    assert paragraphs_of(apart) == paragraphs_of(plain)
    lay_out_card(f"Dear {apart}", Look(), 1, recipient="Ana")


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Thank you 🎉 all", "🎉"),
        (f"Thank you {FAMILY} all", "👨 👩 👧"),
        ("Thank\x00you", "U+0000"),
        ("Thank\x1b[31myou", "U+001B"),
        ("Thank \ud83d you", "U+D83D"),
        ("q\u0301\u0301 you", "◌\u0301"),
        (
            "漢字" + "".join(map(chr, range(0x4E00, 0x4F00))),
            "漢 字 一 丁 丂 七 丄 丅 丆 万 丈 三 …",
        ),
    ],
)
def test_letters_no_hand_has_are_named_with_whom_they_are_for(text: str, letters: str) -> None:
    said = refusal(text)
    assert f" {letters} in what is written for Ana Ruiz" in said
    assert said.encode("utf-8", "strict")


@pytest.mark.parametrize("text", ["שלום רב", "شكرا", "Thanks 🎉, \u200fשלום"])
def test_what_runs_from_right_to_left_is_said_to(text: str) -> None:
    said = refusal(text)
    assert "left to right" in said
    assert "Ana Ruiz" in said
    assert "\u200f" not in said
    assert "🎉" not in said
    assert said.count(".") == 1


def test_only_so_many_letters_are_listed() -> None:
    assert named("abc") == "a b c"
    assert len(named("x" * 500)) < 30


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("Thank you 🎉".encode(), "🎉"),
        ("שלום".encode(), "left to right"),
        (b"Thank\x00you", "not text"),
        (b"Thank \xed\xa0\xbd you", "not text"),
    ],
)
def test_the_command_line_says_it_in_one_line_naming_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, said: str
) -> None:
    note = tmp_path / "note.txt"
    note.write_bytes(content)
    assert main(["draw", str(note), "-o", str(tmp_path / "card.pdf")]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert "note.txt" in line


@pytest.mark.parametrize("opening", ["P.S. I", "PS: I", "P. S. I", "P.P.S. I"])
def test_a_postscript_leaves_the_close_where_it_is(opening: str) -> None:
    close = "Dear Ana,\n\nThank you for the hour.\n\nWarmly,\nMaya"
    for gap in ("\n\n", "\n"):
        paragraphs = paragraphs_of(f"{close}{gap}{opening} found the recipe we talked about.")
        assert [each.stepped_in for each in paragraphs] == [False, False, True, True, False]
    assert not paragraphs_of("Dear Ana,\n\nPs and Qs matter.")[-1].stepped_in
