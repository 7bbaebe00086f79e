"""A drawn signature is ink on the page and no word of its text; a plotter follows its strokes."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from cards.jobs.signature import FILE, need_signature
from cards.jobs.signature_shown import show_signature
from cards.layout.card import lay_out_card
from cards.model.errors import InputError
from cards.model.look import Look, Signing
from cards.model.signature import Signature
from cards.render.pdf import write_pdf
from cards.render.picture import page_image
from cards.render.svg import svg_text
from resources.sample import load_sample

TEXT = "Dear Zoë,\n\nThank you for the letter and the coffee.\n\nWarmly,"
ROOM = Look(stock="a2-flat")
MINE = replace(ROOM, signing=Signing.MINE)


@pytest.fixture
def signature(tmp_path: Path) -> Signature:
    (tmp_path / FILE).write_bytes(load_sample().signature)
    return need_signature(tmp_path)


def saved(look: Look, signature: Signature, out: Path) -> Path:
    sheets = [
        lay_out_card(TEXT, look, seed, recipient="Zoë", signature=signature) for seed in (1, 2)
    ]
    write_pdf(sheets, out, title="cards")
    return out


def copied(path: Path) -> tuple[str, str]:
    poppler = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True
    )
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return poppler.stdout.decode(), "\f".join(pages)


def test_a_signature_changes_nothing_of_what_is_copied(
    signature: Signature, tmp_path: Path
) -> None:
    plain = saved(ROOM, signature, tmp_path / "room.pdf")
    signed = saved(MINE, signature, tmp_path / "mine.pdf")
    assert copied(signed) == copied(plain)
    done = subprocess.run(["qpdf", "--check", str(signed)], check=False, capture_output=True)
    assert done.returncode == 0, done.stdout.decode()
    images = subprocess.run(
        ["pdfimages", "-list", str(signed)], check=True, capture_output=True, text=True
    )
    assert len(images.stdout.splitlines()) == 2
    without, with_it = (np.asarray(page_image(path, 0, dpi=150)) for path in (plain, signed))
    assert (without != with_it).any()


def test_a_signed_card_stays_small(signature: Signature, tmp_path: Path) -> None:
    one = saved(ROOM, signature, tmp_path / "room.pdf").stat().st_size
    both = saved(MINE, signature, tmp_path / "mine.pdf").stat().st_size
    assert both - one < 2 * 9000


def test_a_plotter_follows_the_strokes_and_no_outline(signature: Signature) -> None:
    look = replace(MINE, hand="ems-readability-italic")
    sheet = lay_out_card(TEXT, look, 1, recipient="Zoë", signature=signature)
    drawing = svg_text(sheet, title="card")
    (group,) = re.findall(r'<g data-drawn="signature">\n(.*?)</g>', drawing, re.DOTALL)
    assert group.count("<path") == len(signature.strokes)
    assert drawing.count('inkscape:groupmode="layer"') == 1
    assert 'fill="#' not in drawing
    traced = replace(signature, strokes=())
    sheet = lay_out_card(TEXT, look, 1, recipient="Zoë", signature=traced)
    assert "data-drawn" not in svg_text(sheet, title="card")


def test_it_is_shown_by_itself_in_its_own_size(signature: Signature, tmp_path: Path) -> None:
    for ending in ("svg", "pdf", "png"):
        show_signature(signature, tmp_path / f"mine.{ending}")
    svg = (tmp_path / "mine.svg").read_text("utf-8")
    wide = float(re.findall(r'width="([\d.]+)mm"', svg)[0])
    assert wide == pytest.approx(signature.size[0] + 6, abs=0.01)
    picture = page_image(tmp_path / "mine.pdf", 0, dpi=254).convert("L")
    ink = picture.point(lambda light: 255 if light < 128 else 0).getbbox()
    assert ink is not None
    assert (ink[2] - ink[0]) / 10 == pytest.approx(signature.size[0], abs=0.6)
    with pytest.raises(InputError) as caught:
        show_signature(signature, tmp_path / "mine.gif")
    assert caught.value.code == "jobs.wrong_format"
