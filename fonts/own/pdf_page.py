"""Draws a page of a PDF within a time limit, so that a hostile one cannot hold the program up."""

from __future__ import annotations

import ctypes
from time import monotonic
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2
from pypdfium2 import raw

Colours = npt.NDArray[np.uint8]


def drawn(page: pypdfium2.PdfPage, size: tuple[int, int], seconds: float) -> Colours:
    """The page at a size in pixels (width, height), RGB on white.

    Raises TimeoutError when that takes longer than ``seconds``, ValueError when it fails.
    """
    width, height = size
    pixels = np.full((height, width, 3), 255, np.uint8)
    place = pixels.ctypes.data_as(ctypes.c_void_p)
    bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGR, place, width * 3)
    if not bitmap:
        raise ValueError("no bitmap")
    try:
        _draw(bitmap, page, size, monotonic() + seconds)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    return np.ascontiguousarray(pixels[:, :, ::-1])


def _draw(bitmap: Any, page: pypdfium2.PdfPage, size: tuple[int, int], end: float) -> None:  # noqa: ANN401 - a C pointer
    pause = raw.IFSDK_PAUSE(version=1)
    kind = dict(raw.IFSDK_PAUSE._fields_)["NeedToPauseNow"]
    # PDFium asks between the objects of a page, and between the lines of a picture.
    late = kind(lambda _pause: int(monotonic() > end))
    pause.NeedToPauseNow = late
    status = raw.FPDF_RenderPageBitmap_Start(bitmap, page, 0, 0, *size, 0, raw.FPDF_ANNOT, pause)
    raw.FPDF_RenderPage_Close(page)
    if status == raw.FPDF_RENDER_TOBECONTINUED:
        raise TimeoutError
    if status != raw.FPDF_RENDER_DONE:
        raise ValueError("not drawn")
