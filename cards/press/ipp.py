"""Asks the printing system one question over IPP (RFC 8011); the answer is plain values."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from cards.model.errors import SurroundingsError
from cards.press.libcups import libcups, options_of

Attributes = dict[str, list[Any]]
"""Each attribute's values: int, bool, str, a (low, high) range, or a collection's Attributes."""


class Operation(IntEnum):
    """What can be asked; the numbers are RFC 8011's and CUPS's own."""

    CREATE_JOB = 0x05
    GET_JOB_ATTRIBUTES = 0x09
    GET_PRINTER_ATTRIBUTES = 0x0B
    CUPS_GET_DEFAULT = 0x4001
    CUPS_GET_PRINTERS = 0x4002


LAST_GOOD = 0x00FF
NOT_POSSIBLE = 0x0404
NOT_FOUND = 0x0406
UNAVAILABLE = 0x0502

_OPERATION_GROUP, _JOB_GROUP = 0x01, 0x02
_LANGUAGE = 0x48
_KEYWORD, _URI, _NAME, _INTEGER = 0x44, 0x45, 0x42, 0x21
_ZERO = 0x00
_NUMBERS, _BOOLEAN, _RANGE, _COLLECTION = {0x21, 0x23}, 0x22, 0x33, 0x34
_STRINGS = {0x35, 0x36, 0x41, 0x42, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49}

_never_ask = ctypes.CFUNCTYPE(
    ctypes.c_char_p,
    ctypes.c_char_p,
    ctypes.c_void_p,
    ctypes.c_char_p,
    ctypes.c_char_p,
    ctypes.c_void_p,
)(lambda *_: None)


class RefusedError(Exception):
    """The printing system answered with an error status; ``status`` is its number."""

    def __init__(self, status: int, said: str) -> None:
        super().__init__(f"{status:#06x} {said}")
        self.status = status
        self.said = said


def connected() -> ctypes.CDLL:
    """The library, made never to ask for a password on a terminal; per thread, as it keeps it."""
    library = libcups()
    library.cupsSetPasswordCB2(ctypes.cast(_never_ask, ctypes.c_void_p), None)
    return library


def last_refusal() -> RefusedError:
    """What the library's last call that failed says."""
    library = libcups()
    said = library.cupsLastErrorString() or b""
    return RefusedError(library.cupsLastError(), said.decode("utf-8", "replace"))


def ask(
    operation: Operation, *, uri: str = "", job_id: int = 0, wanted: Sequence[str] = ()
) -> list[Attributes]:
    """One question's answer: the attributes of each printer or job spoken of.

    Raises RefusedError for an error status and SurroundingsError "press.no_cups" or
    "press.no_service" when nobody answers.
    """
    library, request = connected(), _request(operation, uri, job_id)
    if wanted:
        names = (ctypes.c_char_p * len(wanted))(*(name.encode() for name in wanted))
        library.ippAddStrings(
            request,
            _OPERATION_GROUP,
            _KEYWORD,
            b"requested-attributes",
            len(wanted),
            None,
            names,
        )
    return _answer(request)


def create_job(uri: str, title: str, values: dict[str, str]) -> int:
    """Make a job without a document, with options as libcups takes them; returns its id.

    The language of the job is English, whatever the person's: that is the language in which CUPS
    then says in words only that it cannot reach the printer. Raises as ``ask``.
    """
    library, request = connected(), _request(Operation.CREATE_JOB, uri, 0)
    library.ippAddString(request, _OPERATION_GROUP, _NAME, b"job-name", None, title.encode())
    spoken = library.ippFindAttribute(request, b"attributes-natural-language", _LANGUAGE)
    library.ippSetString(request, ctypes.byref(ctypes.c_void_p(spoken)), 0, b"en")
    count, options = options_of(values)
    try:
        for group in (_OPERATION_GROUP, _JOB_GROUP):
            library.cupsEncodeOptions2(request, count, options, group)
    finally:
        library.cupsFreeOptions(count, options)
    (job,) = _answer(request, "/" + uri.split("/", 3)[-1])
    return int(job["job-id"][0])


def _request(operation: Operation, uri: str, job_id: int) -> int:
    library = connected()
    request = int(library.ippNewRequest(operation))
    if uri:
        library.ippAddString(request, _OPERATION_GROUP, _URI, b"printer-uri", None, uri.encode())
    if job_id:
        library.ippAddInteger(request, _OPERATION_GROUP, _INTEGER, b"job-id", job_id)
    user = library.cupsUser()
    library.ippAddString(request, _OPERATION_GROUP, _NAME, b"requesting-user-name", None, user)
    return request


def _answer(request: int, resource: str = "/") -> list[Attributes]:
    """What comes back; the request is freed by the library."""
    library = libcups()
    answer = library.cupsDoRequest(None, request, resource.encode())
    refusal = last_refusal()
    if not answer:
        raise unreachable(refusal)
    try:
        if library.ippGetStatusCode(answer) > LAST_GOOD:
            raise refusal
        return _groups(answer)
    finally:
        library.ippDelete(answer)


def unreachable(refusal: RefusedError) -> Exception:
    """The refusal, or SurroundingsError "press.no_service" where nobody was there to refuse."""
    if refusal.status == UNAVAILABLE:
        return SurroundingsError("press.no_service", reason=refusal.said)
    return refusal


def _groups(answer: int) -> list[Attributes]:
    """The groups of an answer after the operation's own; a separator begins each."""
    library, found = libcups(), list[Attributes]()
    current: Attributes | None = None
    attribute = library.ippFirstAttribute(answer)
    while attribute:
        name = library.ippGetName(attribute)
        if name is None or library.ippGetGroupTag(attribute) in {_ZERO, _OPERATION_GROUP}:
            current = None
        else:
            if current is None:
                current = {}
                found.append(current)
            current[name.decode()] = _values(attribute)
        attribute = library.ippNextAttribute(answer)
    return found


def _values(attribute: int) -> list[Any]:
    tag = libcups().ippGetValueTag(attribute)
    return [
        value
        for index in range(libcups().ippGetCount(attribute))
        if (value := _value(attribute, tag, index)) is not None
    ]


def _value(attribute: int, tag: int, index: int) -> Any:  # noqa: ANN401 - whatever IPP holds
    library = libcups()
    if tag in _NUMBERS:
        return library.ippGetInteger(attribute, index)
    if tag == _BOOLEAN:
        return bool(library.ippGetBoolean(attribute, index))
    if tag == _RANGE:
        high = ctypes.c_int()
        return library.ippGetRange(attribute, index, ctypes.byref(high)), high.value
    if tag == _COLLECTION:
        return _members(library.ippGetCollection(attribute, index))
    if tag in _STRINGS:
        return (library.ippGetString(attribute, index, None) or b"").decode("utf-8", "replace")
    return None


def _members(collection: int) -> Attributes:
    library, found = libcups(), Attributes()
    member = library.ippFirstAttribute(collection)
    while member:
        if name := library.ippGetName(member):
            found[name.decode()] = _values(member)
        member = library.ippNextAttribute(collection)
    return found
