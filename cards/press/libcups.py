"""Loads the system's own printing library, libcups, and declares what of it we call."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char_p, c_int, c_size_t, c_uint, c_void_p
from functools import cache

from cards.model.errors import SurroundingsError

NAMES = ("libcups.so.2", "/usr/lib/libcups.2.dylib")
"""On Linux and on macOS; other systems print another way."""


class Option(ctypes.Structure):
    """A name and a value, as libcups keeps the options of a job."""

    _fields_ = (("name", c_char_p), ("value", c_char_p))


_Options = POINTER(Option)


class Dest(ctypes.Structure):
    """A printer as libcups lists it."""

    _fields_ = (
        ("name", c_char_p),
        ("instance", c_char_p),
        ("is_default", c_int),
        ("num_options", c_int),
        ("options", _Options),
    )


DEST_CALLBACK = ctypes.CFUNCTYPE(c_int, c_void_p, c_uint, POINTER(Dest))
_SIGNATURES: dict[str, tuple[object, tuple[object, ...]]] = {
    "cupsAddOption": (c_int, (c_char_p, c_char_p, c_int, POINTER(_Options))),
    "cupsFreeOptions": (None, (c_int, _Options)),
    "cupsEncodeOptions2": (None, (c_void_p, c_int, _Options, c_int)),
    "cupsStartDocument": (c_int, (c_void_p, c_char_p, c_int, c_char_p, c_char_p, c_int)),
    "cupsWriteRequestData": (c_int, (c_void_p, c_char_p, c_size_t)),
    "cupsFinishDocument": (c_int, (c_void_p, c_char_p)),
    "cupsCancelJob2": (c_int, (c_void_p, c_char_p, c_int, c_int)),
    "cupsEnumDests": (c_int, (c_uint, c_int, c_void_p, c_uint, c_uint, DEST_CALLBACK, c_void_p)),
    "cupsDoRequest": (c_void_p, (c_void_p, c_void_p, c_char_p)),
    "cupsLastError": (c_int, ()),
    "cupsLastErrorString": (c_char_p, ()),
    "cupsUser": (c_char_p, ()),
    "cupsSetPasswordCB2": (None, (c_void_p, c_void_p)),
    "ippNewRequest": (c_void_p, (c_int,)),
    "ippDelete": (None, (c_void_p,)),
    "ippAddString": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_char_p, c_char_p)),
    "ippAddStrings": (
        c_void_p,
        (c_void_p, c_int, c_int, c_char_p, c_int, c_char_p, POINTER(c_char_p)),
    ),
    "ippAddInteger": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_int)),
    "ippFindAttribute": (c_void_p, (c_void_p, c_char_p, c_int)),
    "ippSetString": (c_int, (c_void_p, POINTER(c_void_p), c_int, c_char_p)),
    "ippGetStatusCode": (c_int, (c_void_p,)),
    "ippFirstAttribute": (c_void_p, (c_void_p,)),
    "ippNextAttribute": (c_void_p, (c_void_p,)),
    "ippGetName": (c_char_p, (c_void_p,)),
    "ippGetGroupTag": (c_int, (c_void_p,)),
    "ippGetValueTag": (c_int, (c_void_p,)),
    "ippGetCount": (c_int, (c_void_p,)),
    "ippGetInteger": (c_int, (c_void_p, c_int)),
    "ippGetBoolean": (c_int, (c_void_p, c_int)),
    "ippGetString": (c_char_p, (c_void_p, c_int, POINTER(c_char_p))),
    "ippGetRange": (c_int, (c_void_p, c_int, POINTER(c_int))),
    "ippGetCollection": (c_void_p, (c_void_p, c_int)),
}


@cache
def libcups() -> ctypes.CDLL:
    """The library, loaded once.

    Raises SurroundingsError "press.no_cups" where the system has none, or one that lacks a call.
    """
    for name in NAMES:
        try:
            library = ctypes.CDLL(name)
            for function, (result, arguments) in _SIGNATURES.items():
                declared = getattr(library, function)
                declared.restype, declared.argtypes = result, arguments
        except (OSError, AttributeError):
            continue
        return library
    raise SurroundingsError("press.no_cups")


def options_of(values: dict[str, str]) -> tuple[int, ctypes._Pointer[Option]]:
    """Options as libcups takes them: their number and where they lie, for ``cupsFreeOptions``."""
    count, options = 0, _Options()
    for name, value in values.items():
        count = libcups().cupsAddOption(name.encode(), value.encode(), count, ctypes.byref(options))
    return count, options
