"""Keeps what is typed into the vent pad out of core dumps, and overwrites it in memory.

Qt keeps a text in several places and leaves copies in memory it has given back. Nobody can reach
those from here, but the C library can be told to overwrite what is given back, and what it holds
ready for the next request can be asked for, overwritten and given back again.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys

_M_PERTURB = -6
"""glibc's ``mallopt``: fill memory that is given back (malloc.h)."""
_PR_SET_DUMPABLE = 4
"""Linux's ``prctl`` (linux/prctl.h)."""
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002
"""Windows' ``SetErrorMode``: no report when the program fails."""
_FILL = 0x5A
_SMALL = tuple(range(24, 1100, 16))
"""Bytes; glibc holds back pieces of each of these sizes without overwriting them."""
_HELD_BACK = 7
"""How many of a size, at most (``tcache_count`` of its tunables)."""
_LARGE = tuple(2**power for power in range(11, 18))
_PIECES = 24


def keep_out_of_dumps() -> None:
    """Make the system write no core dump and no crash report of this process, until it ends.

    It stays that way after the pad is closed, as memory that cannot be reached may still hold a
    copy. What the system refuses is left; the pad says what it cannot promise.
    """
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    if sys.platform.startswith("linux"):
        # A limit does not count where dumps are handed to a program; this does.
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def overwrite_what_is_freed(*, on: bool) -> None:
    """Have memory overwritten as it is given back, where the C library can (glibc)."""
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_M_PERTURB, _FILL if on else 0)


def scrub_what_was_freed() -> None:
    """Overwrite memory that was given back before and lies ready, as far as one is handed it."""
    if sys.platform == "win32":
        return
    library = _overwrite((*_SMALL, *_LARGE) * _PIECES)
    if sys.platform.startswith("linux"):
        with contextlib.suppress(AttributeError):
            library.malloc_trim(0)


def scrub_what_is_held_back() -> None:
    """Overwrite what a key has just given back, in about a millisecond.

    Whoever is handed such a piece next may use a part of it, and keep the rest as it is for good.
    """
    if sys.platform.startswith("linux"):
        _overwrite(_SMALL * _HELD_BACK)


def _overwrite(sizes: tuple[int, ...]) -> ctypes.CDLL:
    """Ask the C library for a piece of each size, clear it and give it back."""
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.argtypes = [ctypes.c_void_p]
    pieces = []
    for size in sizes:
        piece = library.malloc(size)
        if piece:
            ctypes.memset(piece, 0, size)
            pieces.append(piece)
    for piece in pieces:
        library.free(piece)
    return library
