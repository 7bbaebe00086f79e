"""Repeatable chance: numbers that depend only on their keys, never on what was drawn before.

A counter-based mixer (the finaliser of SplitMix64, Steele, Lea and Flood 2014) turns integer keys
into uniform numbers, so that a change on line 5 cannot move a letter on line 1.
"""

from __future__ import annotations

import hashlib

import numpy as np
import numpy.typing as npt

Keys = npt.NDArray[np.uint64]
Floats = npt.NDArray[np.float64]

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)


def keys(*parts: int | npt.NDArray[np.int64]) -> Keys:
    """Mix integers and integer arrays, broadcast together, into one 64-bit key each."""
    state: Keys = np.zeros(1, np.uint64)
    with np.errstate(over="ignore"):
        for part in parts:
            state = state * _MIX_1 + np.asarray(part, np.int64).astype(np.uint64) + _GOLDEN
            state ^= state >> np.uint64(30)
            state *= _MIX_1
            state ^= state >> np.uint64(27)
            state *= _MIX_2
            state ^= state >> np.uint64(31)
    return state


def uniform(key: Keys) -> Floats:
    """A number from 0 up to 1 for every key."""
    return (key >> np.uint64(11)).astype(np.float64) * 2.0**-53


def normal(key: Keys) -> Floats:
    """A nearly normal number (mean 0, variance 1, within ±3.5) for every key.

    The sum of four 16-bit uniforms: its light tails are wanted, a letter must never fly off.
    """
    mask = np.uint64(0xFFFF)
    total = np.zeros(key.shape, np.float64)
    for shift in (0, 16, 32, 48):
        total += ((key >> np.uint64(shift)) & mask).astype(np.float64)
    centred: Floats = (total / 65535.0 - 2.0) * np.sqrt(3.0)
    return centred


def seed_of(*parts: object) -> int:
    """A 63-bit seed from any values, the same on every machine and in every run."""
    text = "\x1f".join(str(part) for part in parts)
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1
