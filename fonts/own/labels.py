"""The words printed on the sheet: its heading, how to fill it in, and names of small signs."""

from __future__ import annotations

TITLE = "Your hand"
PAGE = "Page {number} of {count} · {paper}"
HOW = (
    "Write each sign into its box with the pen you like best, at your usual pace, standing on the"
    " heavier line, clear of the edges. If you slip, leave that box empty and write it on a second"
    " copy."
)
THEN = (
    "Scan this page, or photograph it from above in even light, flat and whole, with all the black"
    " squares in the picture. Then: Cordially, menu, Learn your hand."
)
MARKS_NOTE = "Accents: write only the mark, over or under the pale letter."

NAMES = {
    "I": "capital i",
    "l": "small L",
    "O": "letter",
    "0": "zero",
    "1": "one",
    "ı": "i, no dot",
    "ß": "sharp s",
    ".": "full stop",
    ",": "comma",
    ";": "semicolon",
    ":": "colon",
    "'": "apostrophe",
    '"': "quote",
    "-": "hyphen",
    "–": "dash",
    "_": "underscore",
    "°": "degree",
    "«": "quote",
    "»": "quote",
    "/": "slash",
    "*": "star",
    "~": "wave",
    "grave": "grave à",
    "acute": "acute é",
    "circumflex": "circumfl. ê",
    "tilde": "tilde ñ",
    "macron": "macron ¯",
    "breve": "breve ğ",
    "dot": "dot İ",
    "diaeresis": "diaeresis ü",
    "ring": "ring å",
    "caron": "caron š",
    "cedilla": "cedilla ç",
    "ogonek": "ogonek ˛",
    "slash": "slash ø",
    "bar": "bar ł",
}
"""What tells a sign from those like it, in a few letters."""
TEXTS = (TITLE, PAGE, HOW, THEN, MARKS_NOTE, *dict.fromkeys(NAMES.values()))
"""All that is printed in a language."""
