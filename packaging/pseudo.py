"""Makes two languages that nobody speaks, to see what a translation does to the window.

In the first every text is twice as long, accented and in brackets, so that what is clipped, joined
from pieces or never translated shows. The second is the same from right to left.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from linguist import Message, write
from window_texts import is_counted

LONG, MIRRORED = "de", "he"
"""Languages that Qt knows the numbers and the direction of; nobody else reads these files."""
_FOR_QT = {"dates"}
"""Contexts of what Qt reads, and nobody else."""
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|%L?n|%\d|&\w?|\([^()]*\*[^()]*\)|;;|\n)")
"""What a program reads in a text: fields, counts, mnemonics, and the masks of files."""


def pseudo(text: str) -> str:
    """A text as it might be in the longest of languages; what a program reads in it stays."""
    if not any(letter.isalpha() for letter in _KEPT.sub("", text)):
        return text
    parts = _KEPT.split(text)
    accented = "".join(
        part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts)
    )
    rest = " ".join("".join(parts[::2]).split()).translate(_ACCENTS)
    return f"[{accented} {rest}]"


def write_pseudo(pairs: Sequence[tuple[str, str]], folder: Path) -> None:
    """Write ``cordially_de.ts`` (long) and ``cordially_he.ts`` (long, right to left) there."""
    for language in (LONG, MIRRORED):
        messages = []
        for context, source in pairs:
            counted = is_counted(source)
            said = source if context in _FOR_QT else pseudo(source)
            messages.append(Message(context, source, (said,) * (1 + counted), counted))
        write(folder / f"cordially_{language}.ts", language, messages)
