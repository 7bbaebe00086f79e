"""How well a program reads addresses on envelopes, hand by hand.

``python -m tests.bench.envelopes`` prints the table. Tesseract (English) reads the same addresses
on A7 envelopes, plain and with care, as scanned at 300 dpi. The clear hands of
``jobs.envelope_style`` are chosen by this table.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from cards.layout.envelope import lay_out_envelope
from cards.model.look import DEFAULT_VARIATION, Look
from cards.render.pdf import pdf_bytes
from cards.render.picture import page_image
from fonts.catalogue import hands
from tests.bench.tables import table

_DPI, _FINER = 300, 2
_ADDRESSES = (
    ("Katharina Miller", "Nordwind Logistics", "1207 Alder Street, Apt 4", "Portland, OR 97205"),
    ("Dr. Priya Raghavan", "Brightwater Inc.", "4810 Industrial Parkway", "Columbus, OH 43219"),
    ("Tom Hale", "Larch Ltd", "3 Mill Lane", "LEEDS", "LS1 4AP", "UNITED KINGDOM"),
    ("Jess Whitfield", "92 Quincy Avenue", "Boston, MA 02115-1806"),
    ("Marcus Oyelaran", "Hollow Creek Foods", "15 Vineyard Road", "Fresno, CA 93650"),
    ("Wendy Zhou", "Jupiter Mapping Co.", "6677 Hawthorn Blvd, Floor 8", "Seattle, WA 98104"),
    ("Ana Beatriz Luz", "33 Kestrel Court", "Suite 710", "Denver, CO 80216"),
    ("Sam O'Neill", "Quayside House", "58 Harbour Street", "GALWAY", "H91 E2K3", "IRELAND"),
)


def envelopes_table() -> str:
    """The share of characters read wrong, by hand, as a table; or why there is none."""
    program = shutil.which("tesseract")
    if program is None:
        return "Left out: the legibility of addresses, because Tesseract is not here.\n"
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for info in hands():
            rates = [
                _wrong(program, Look(hand=info.id, variation=each), Path(folder) / "envelope.png")
                for each in ("plain", DEFAULT_VARIATION)
            ]
            rows.append((info.name, *(f"{rate:.3f}" for rate in rates)))
    return table(("error rate of Tesseract on addresses", "plain", DEFAULT_VARIATION), rows)


def _wrong(program: str, look: Look, picture: Path) -> float:
    wrong = written = 0
    for seed, lines in enumerate(_ADDRESSES):
        sheet = lay_out_envelope(lines, (), "a7", look, seed, recipient=lines[0])
        page = page_image(pdf_bytes([sheet], title="envelope"), 0, dpi=_DPI * _FINER)
        page.convert("L").reduce(_FINER).save(picture, dpi=(_DPI, _DPI))
        read = _read(program, picture)
        wrong += Levenshtein.distance(_compared(lines), _compared(read.splitlines()))
        written += len(_compared(lines))
    return wrong / written


def _read(program: str, picture: Path) -> str:
    return subprocess.run(
        [program, str(picture), "-", "-l", "eng", "--psm", "6"],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    ).stdout


def _compared(lines: Sequence[str]) -> str:
    kept = "\n".join(" ".join(line.split()) for line in lines if line.split())
    return kept.translate({0x2018: "'", 0x2019: "'"})


if __name__ == "__main__":
    sys.stdout.write(envelopes_table())
