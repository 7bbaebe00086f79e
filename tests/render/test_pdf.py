"""PDFs read back with other programs: sizes, text, fonts, soundness, and the same bytes again."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cards.layout.card import CardText, lay_out_card, lay_out_cards
from cards.layout.stocks import find_stock, stocks
from cards.model.errors import CancelledError, SurroundingsError
from cards.model.geometry import to_mm
from cards.model.look import Look
from cards.model.placement import Sheet
from cards.render.pdf import pdf_bytes, write_pdf
from fonts.catalogue import hands

HANDS = [info.id for info in hands()]
NOTE = (
    "Dear Katrin,\n\nThank you for the letter, the coffee and the hour in the committee room. "
    "Your story about Zoë's bookkeeper stayed with me: “all of it”, every last café – naturally!"
    "\n\nI would be glad to hear from you again.\n\nWarmly,\nMaya"
)
WORDS = st.text(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,'?!éü", min_size=1, max_size=9
)


def sheet(text: str = NOTE, seed: int = 1, **look: str) -> Sheet:
    return lay_out_card(text, Look(**look), seed, recipient="Katrin")  # type: ignore[arg-type]  # only text fields are given


def run(*command: str | Path) -> str:
    return subprocess.run(
        [str(part) for part in command], check=True, capture_output=True, text=True
    ).stdout


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("variation", ["plain", "careful", "natural", "hurried"])
def test_two_programs_copy_the_note_as_it_was_typed(
    tmp_path: Path, hand: str, variation: str
) -> None:
    out = tmp_path / "card.pdf"
    write_pdf([sheet(hand=hand, variation=variation)], out, title="A card")
    assert run("pdftotext", out, "-").split() == NOTE.split()
    page = pypdfium2.PdfDocument(out)[0]
    assert page.get_textpage().get_text_range().split() == NOTE.split()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    words=st.lists(WORDS, min_size=1, max_size=60),
    hand=st.sampled_from(HANDS),
    seed=st.integers(0, 10**9),
)
def test_text_in_is_text_out(words: list[str], hand: str, seed: int) -> None:
    text = "Dear Katrin,\n\n" + " ".join(words) + "\n\nWarmly,\nMaya"
    data = pdf_bytes([sheet(text, seed, hand=hand)], title="A card")
    document = pypdfium2.PdfDocument(data)
    try:
        assert document[0].get_textpage().get_text_range().split() == text.split()
    finally:
        document.close()


@pytest.mark.parametrize("stock", [entry.id for entry in stocks()])
def test_pages_have_the_size_of_the_sheet(tmp_path: Path, stock: str) -> None:
    out = tmp_path / "card.pdf"
    write_pdf([sheet("Dear Katrin,\n\nThank you.", stock=stock)], out, title="A card")
    found = re.search(r"Page size:\s+([\d.]+) x ([\d.]+) pts", run("pdfinfo", out))
    assert found
    wanted = find_stock(stock).sheet
    assert to_mm(float(found[1])) == pytest.approx(to_mm(wanted.width), abs=0.1)
    assert to_mm(float(found[2])) == pytest.approx(to_mm(wanted.height), abs=0.1)


def test_the_file_is_sound_and_its_fonts_embedded(tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    pages = write_pdf([sheet(hand=hand) for hand in HANDS], out, title="Cards", author="Maya")
    assert pages == len(HANDS)
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", out)
    rows = run("pdffonts", out).splitlines()[2:]
    assert len(rows) == len(HANDS)
    assert all(" yes yes yes " in row for row in rows)
    info = run("pdfinfo", out)
    assert "Maya" in info
    assert run("pdfimages", "-list", out).count("\n") == 2


def page_contents(path: Path) -> list[bytes]:
    """Every page's content stream, as qpdf unpacks it."""
    plain = path.with_suffix(".plain.pdf")
    run("qpdf", "--qdf", "--object-streams=disable", path, plain)
    return re.findall(rb"stream\n(q .*?ET Q\n)", plain.read_bytes(), re.DOTALL)


def test_a_page_is_the_same_bytes_alone_and_in_a_batch(tmp_path: Path) -> None:
    alone, batch = tmp_path / "alone.pdf", tmp_path / "batch.pdf"
    write_pdf([sheet(seed=5)], alone, title="One")
    looks = [Look(hand=hand) for hand in HANDS] + [Look()] * 20
    cards = [
        CardText(f"Dear Omar,\n\nquite another text.{' And more.' * number}", look, number, "Omar")
        for number, look in enumerate(looks)
    ]
    own = CardText(NOTE, Look(), 5, "Katrin")
    write_pdf(lay_out_cards([*cards, own, *cards]), batch, title="Many")
    assert page_contents(alone)[0] == page_contents(batch)[len(cards)]


def test_the_same_batch_is_the_same_file() -> None:
    assert pdf_bytes([sheet()], title="A") == pdf_bytes([sheet()], title="A")


def test_cancelling_leaves_nothing_and_keeps_the_older_file(tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    out.write_bytes(b"the older file")

    def stop_at_two(pages: int) -> None:
        if pages == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_pdf([sheet()] * 3, out, title="Cards", progress=stop_at_two)
    assert out.read_bytes() == b"the older file"
    assert list(tmp_path.iterdir()) == [out]


def test_an_unwritable_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError) as caught:
        write_pdf([sheet()], tmp_path / "nowhere" / "cards.pdf", title="Cards")
    assert caught.value.code == "model.unwritable"
