"""Copied words lie where their ink is, each once, in every language and hand."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import unescape

import numpy as np
import numpy.typing as npt
import pypdfium2
import pytest

from cards.layout.card import lay_out_card
from cards.model.errors import InputError
from cards.model.look import Look
from cards.render.pdf import write_pdf
from cards.render.picture import page_image
from fonts.catalogue import hands
from fonts.hand import load_hand

HANDS = [info.id for info in hands()]
CARDS = {
    "en": (
        "Dear Ann,",
        "Thank you for the letter. I enjoyed it all: a coffee, too!",
        "Warmly,\nMaya",
    ),
    "fr": (
        "Chère Zoé,",
        "Merci pour l’accueil à Orléans, où j’ai goûté l’œuf à la coque.",
        "À bientôt,\nMaya",
    ),
    "de": (
        "Liebe Käthe,",
        "über die Straße nach Füssen möchte ich länger plaudern.",
        "Herzlich,\nMaya",
    ),
    "es": (
        "Querida Íñiga:",
        "¿Cuándo vuelve la ñandú? ¡Qué alegría fue oírla aquí!",
        "Un saludo,\nMaya",
    ),
    "pt": ("Olá João,", "a conversa sobre Évora e o pão não me sai da cabeça.", "Até já,\nMaya"),
    "it": ("Cara Nicolò,", "perché la città è più bella così, e tu lo sai già.", "Ciao,\nMaya"),
    "nl": (
        "Beste Loïs,",
        "het ijs in Curaçao en de zeeën van tijd: één dag was te kort.",
        "Groet,\nMaya",
    ),
    "pl": ("Droga Łucjo,", "dziękuję za źdźbło ćwierci gęśli i żółtą łódź.", "Pozdrawiam,\nMaya"),
    "cs": ("Milý Jiří,", "děkuji za žluťoučkého koně a řečnění o šťávě.", "S pozdravem,\nMaya"),
    "sv": ("Kära Åsa,", "tack för påsken på Öland och fikat hemma hos er.", "Hälsningar,\nMaya"),
    "tr": ("Sevgili Işıl,", "çay için teşekkürler, İğde ağacı güzeldi.", "Saygılar,\nMaya"),
}
LETTERS = {language: "\n\n".join(parts) for language, parts in CARDS.items()}


@dataclass(frozen=True)
class WordBox:
    """A word as pdftotext sees it, in points from the page's upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def written(tmp_path: Path, text: str, hand: str) -> Path:
    out = tmp_path / "card.pdf"
    sheet = lay_out_card(text, Look(hand=hand, stock="a2-flat"), 5, recipient="Ann")
    write_pdf([sheet], out, title="Card", author="Maya", language="en")
    return out


def copied(pdf: Path) -> str:
    return subprocess.run(
        ["pdftotext", pdf, "-"], check=True, capture_output=True, text=True
    ).stdout


def boxes(pdf: Path) -> list[WordBox]:
    found = subprocess.run(
        ["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, text=True
    ).stdout
    pattern = r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>'
    return [
        WordBox(unescape(text, {"&apos;": "'"}).strip(), float(a), float(b), float(c), float(d))
        for a, b, c, d, text in re.findall(pattern, found)
    ]


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("language", LETTERS)
def test_two_programs_copy_every_language(tmp_path: Path, hand: str, language: str) -> None:
    text = LETTERS[language]
    if load_hand(hand).missing(text):
        with pytest.raises(InputError, match=r"layout\.undrawable"):
            written(tmp_path, text, hand)
        assert not list(tmp_path.iterdir())
        return
    pdf = written(tmp_path, text, hand)
    assert copied(pdf).split() == text.split()
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert document[0].get_textpage().get_text_range().split() == text.split()
    finally:
        document.close()


@pytest.mark.parametrize("hand", HANDS)
def test_each_word_is_met_once_and_its_box_holds_its_ink(tmp_path: Path, hand: str) -> None:
    text = LETTERS["en"]
    pdf = written(tmp_path, text, hand)
    found = boxes(pdf)
    assert [box.text for box in found] == text.split()
    dpi = 200.0
    scale = dpi / 72
    dark = np.asarray(page_image(pdf, 0, dpi=dpi).convert("L")) < 140
    sheet = lay_out_card(text, Look(hand=hand, stock="a2-flat"), 5, recipient="Ann")
    grown = 0.3 * sheet.faces[0].face.type_size * load_hand(hand).x_height
    for line in _lines(found):
        for box, after in zip(line, [*line[1:], None], strict=True):
            end = (box.right + after.left) / 2 if after else box.right + 12
            start = box.left - 2
            middle = (box.top + box.bottom) / 2
            # A little more than the box: what lies further off belongs to the lines around.
            reach = 1.25 * (box.bottom - box.top)
            whole = _ink(dark, start, middle - reach / 2, end, middle + reach / 2, scale)
            inside = _ink(
                dark,
                max(start, box.left - grown),
                box.top - grown,
                min(end, box.right + grown),
                box.bottom + grown,
                scale,
            )
            assert inside >= 0.9 * whole, box


def _lines(found: list[WordBox]) -> list[list[WordBox]]:
    lines: list[list[WordBox]] = []
    for box in found:
        if lines and box.left > lines[-1][-1].left and box.top < lines[-1][-1].bottom:
            lines[-1].append(box)
        else:
            lines.append([box])
    return lines


def _ink(
    dark: npt.NDArray[np.bool_], left: float, top: float, right: float, bottom: float, k: float
) -> int:
    rows = slice(max(0, round(top * k)), round(bottom * k))
    columns = slice(max(0, round(left * k)), round(right * k))
    return int(dark[rows, columns].sum())


def test_title_author_and_language_are_set(tmp_path: Path) -> None:
    pdf = written(tmp_path, LETTERS["en"], "caveat")
    info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Title:\s+Card", info)
    assert re.search(r"Author:\s+Maya", info)
    plain = subprocess.run(["qpdf", "--qdf", pdf, "-"], check=True, capture_output=True).stdout
    assert b"/Lang (en)" in plain
