"""Repeatable chance: numbers that depend only on their keys, never on what was drawn before.

A counter-based mixer (the finaliser of SplitMix64, Steele, Lea and Flood 2014) turns integer keys
into numbers, so that a change on line 5 cannot move a letter on line 1.
"""

from __future__ import annotations

import hashlib
from functools import cache
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

Keys = npt.NDArray[np.uint64]
Floats = npt.NDArray[np.float64]

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_STEPS = 4096


def keys(seed: int | Keys, counters: npt.NDArray[np.int64]) -> Keys:
    """A well mixed 64-bit key for every counter, under one seed or one seed each."""
    state = np.asarray(seed, np.uint64) + (counters.astype(np.uint64) + np.uint64(1)) * _GOLDEN
    state ^= state >> np.uint64(30)
    state *= _MIX_1
    state ^= state >> np.uint64(27)
    state *= _MIX_2
    state ^= state >> np.uint64(31)
    return state


@cache
def _quantiles() -> Floats:
    """The middles of equal shares of the normal distribution, within ±3.7."""
    normal_curve = NormalDist()
    return np.array([normal_curve.inv_cdf((step + 0.5) / _STEPS) for step in range(_STEPS)])


def normal(key: Keys) -> Floats:
    """A normal number (mean 0, variance 1, within ±3.7) for every key."""
    drawn: Floats = _quantiles()[(key >> np.uint64(52)).astype(np.int64)]
    return drawn


def seed_of(*parts: object) -> int:
    """A 63-bit seed from any values, the same on every machine and in every run."""
    text = "\x1f".join(str(part) for part in parts)
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1
