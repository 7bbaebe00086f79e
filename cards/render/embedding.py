"""The PDF objects that embed a hand: its outlines, their widths and what they copy as."""

from __future__ import annotations

from isal import isal_zlib
from reportlab.pdfbase import pdfdoc

from cards.render.ink import FaceKey, Palette, face_name
from fonts.embed import EmbeddedFace

_LEVEL = 2
"""isal's best: a face is compressed in a fifth of zlib's time, which the live picture waits for."""


class Deflate:
    """ReportLab's filter of this name, quicker."""

    pdfname = "FlateDecode"

    def encode(self, data: bytes) -> bytes:
        """The bytes compressed."""
        packed: bytes = isal_zlib.compress(data, _LEVEL)
        return packed


def colour_space(palette: Palette) -> pdfdoc.PDFArray:
    """A palette as an indexed colour space (PDF 32000-1, 8.6.6.3): a shade is one small number."""
    table = "".join(f"{round(part * 255):02X}" for colour in palette for part in colour)
    parts = [pdfdoc.PDFName("Indexed"), pdfdoc.PDFName("DeviceRGB"), len(palette) - 1]
    return pdfdoc.PDFArray([*parts, f"<{table}>"])


def composite_font(
    document: pdfdoc.PDFDocument, key: FaceKey, face: EmbeddedFace
) -> pdfdoc.PDFDictionary:
    """A Type 0 font over an embedded TrueType face (PDF 32000-1, 9.7)."""
    name = pdfdoc.PDFName("CORDLY+" + "".join(part.title() for part in face_name(key).split(".")))
    descendant = _descendant(document, name, face)
    texts = pdfdoc.PDFStream(content=_to_unicode(face.texts), filters=[Deflate()])
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type0"),
            "BaseFont": name,
            "Encoding": pdfdoc.PDFName("Identity-H"),
            "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
            "ToUnicode": document.Reference(texts),
        }
    )


def _descendant(
    document: pdfdoc.PDFDocument, name: str, face: EmbeddedFace
) -> pdfdoc.PDFDictionary:
    """The CIDFont whose character codes are the outline numbers themselves."""
    system = {
        "Registry": pdfdoc.PDFString("Adobe"),
        "Ordering": pdfdoc.PDFString("Identity"),
        "Supplement": 0,
    }
    widths = " ".join(f"{number}[{width}]" for number, width in face.widths.items())
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("CIDFontType2"),
            "BaseFont": name,
            "CIDSystemInfo": pdfdoc.PDFDictionary(system),
            "CIDToGIDMap": pdfdoc.PDFName("Identity"),
            "DW": 0,
            "W": f"[{widths}]",
            "FontDescriptor": document.Reference(_descriptor(document, name, face)),
        }
    )


def _descriptor(
    document: pdfdoc.PDFDocument, name: str, face: EmbeddedFace
) -> pdfdoc.PDFDictionary:
    """The face's own figures and its file."""
    file = pdfdoc.PDFStream(content=face.data, filters=[Deflate()])
    file.dictionary["Length1"] = len(face.data)
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": name,
            "Flags": 4 | 8,
            "FontBBox": pdfdoc.PDFArray(list(face.box)),
            "ItalicAngle": 0,
            "Ascent": face.ascent,
            "Descent": face.descent,
            "CapHeight": face.ascent,
            "StemV": 50,
            "FontFile2": document.Reference(file),
        }
    )


def _to_unicode(texts: dict[int, str]) -> bytes:
    """The CMap that says which letters each outline stands for (PDF 32000-1, 9.10.3)."""
    rows = [
        f"<{number:04X}><{text.encode('utf-16-be').hex().upper()}>"
        for number, text in texts.items()
        if text
    ]
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    body = "".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
        "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"
        f"{body}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
