"""What our pretend printers say they are, in the file form that ippeveprinter reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

LETTER, A2_CARD_FLAT = (21590, 27940), (10795, 13970)
NAMED = {
    "na_letter_8.5x11in": LETTER,
    "iso_a4_210x297mm": (21000, 29700),
    "na_number-10_4.125x9.5in": (10477, 24130),
    "iso_c6_114x162mm": (11400, 16200),
}
"""PWG's names and sizes in hundredths of a millimetre; cards and A2 envelopes are custom."""
LEAST, MOST = (7620, 12700), (21600, 35600)
"""The custom sizes from and to, in hundredths of a millimetre: 76.2 x 127 mm to 216 x 356 mm."""
MARGIN = 300

KEYWORDS = {
    "ipp-features-supported": ("ipp-everywhere",),
    "media-col-supported": (
        *(f"media-{side}-margin" for side in ("bottom", "left", "right", "top")),
        "media-size",
        "media-source",
        "media-type",
    ),
    "media-type-supported": ("stationery",),
    "output-bin-default": ("face-up",),
    "output-bin-supported": ("face-up",),
    "print-color-mode-default": ("auto",),
    "print-color-mode-supported": ("auto", "color", "monochrome"),
    "pwg-raster-document-type-supported": ("sgray_8", "srgb_8"),
    "sides-default": ("one-sided",),
    "sides-supported": ("one-sided", "two-sided-long-edge", "two-sided-short-edge"),
    "urf-supported": ("V1.4", "W8", "SRGB24", "RS300", "CP1"),
    "which-jobs-supported": ("completed", "not-completed", "all"),
    "compression-supported": ("none",),
}


def printer_attributes(*, takes_pdf: bool, trays: Sequence[str] = ()) -> str:
    """The whole file; a printer that takes no PDF gets its pages as pixels."""
    formats = ["application/octet-stream", "image/pwg-raster", "image/urf"]
    if takes_pdf:
        formats.append("application/pdf")
    commands = "PDF,PWG,URF" if takes_pdf else "PWG,URF"
    least, most = (f"{w / 100:g}x{h / 100:g}mm" for w, h in (LEAST, MOST))
    media = (*NAMED, f"custom_min_{least}", f"custom_max_{most}")
    lines = [
        f"ATTR keyword media-source-supported {_quoted(('auto', *trays))}",
        *(f"ATTR keyword {name} {_quoted(values)}" for name, values in KEYWORDS.items()),
        f"ATTR keyword media-supported {_quoted(media)}",
        "ATTR keyword media-default na_letter_8.5x11in",
        "ATTR keyword media-ready na_letter_8.5x11in",
        'ATTR mimeMediaType document-format-default "application/octet-stream"',
        f"ATTR mimeMediaType document-format-supported {_quoted(formats)}",
        f'ATTR text printer-device-id "MFG:Pretend;MDL:Tray;CMD:{commands};"',
        'ATTR text printer-make-and-model "Pretend Tray"',
        "ATTR boolean color-supported true",
        "ATTR resolution printer-resolution-default 300dpi",
        "ATTR resolution printer-resolution-supported 300dpi",
        "ATTR resolution pwg-raster-document-resolution-supported 300dpi",
        "ATTR rangeOfInteger copies-supported 1-99",
        "ATTR integer copies-default 1",
        "ATTR enum print-quality-default 4",
        "ATTR enum print-quality-supported 3,4,5",
        "ATTR enum orientation-requested-supported 3,4,5,6",
        *(f"ATTR integer media-{side}-margin-supported {MARGIN}" for side in SIDES),
        f"ATTR collection media-size-supported {','.join(map(_size, [*NAMED.values(), None]))}",
        f"ATTR collection media-col-database {','.join(map(_medium, [*NAMED.values(), None]))}",
        f"ATTR collection media-col-default {_medium(LETTER)}",
        f"ATTR collection media-col-ready {_medium(LETTER)}",
    ]
    return "\n".join(lines) + "\n"


SIDES = ("left", "right", "top", "bottom")


def _quoted(values: Iterable[str]) -> str:
    return ",".join(f'"{value}"' for value in values)


def _size(size: tuple[int, int] | None) -> str:
    """A size as a collection, the range of custom ones for None."""
    if size is None:
        x, y = (f"{low}-{high}" for low, high in zip(LEAST, MOST, strict=True))
        kind = "rangeOfInteger"
    else:
        x, y = map(str, size)
        kind = "integer"
    return f"{{ MEMBER {kind} x-dimension {x} MEMBER {kind} y-dimension {y} }}"


def _medium(size: tuple[int, int] | None) -> str:
    margins = " ".join(f"MEMBER integer media-{side}-margin {MARGIN}" for side in SIDES)
    return f"{{ MEMBER collection media-size {_size(size)} {margins} }}"
