"""Spoils what is inside of packed files and packs them again, so that readers get to look at it."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping, Sequence

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from cards.store.archive import HEADER
from tests.fuzz.mutating import spoilt

Members = Mapping[str, bytes]


def unpacked(package: bytes) -> Members:
    """The members of a zip file by name."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(members: Members) -> bytes:
    """A zip file of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def with_digests(members: Members) -> Members:
    """An archive of ours whose header promises what there is, as if it had been written so."""
    try:
        header = json.loads(members[HEADER])
        header["sha256"] = {
            name: hashlib.sha256(content).hexdigest()
            for name, content in members.items()
            if name != HEADER
        }
    except (ValueError, TypeError, KeyError, RecursionError):
        return members
    return {**members, HEADER: json.dumps(header).encode()}


@st.composite
def spoilt_inside(draw: DrawFn, packages: Sequence[bytes], *, ours: bool = False) -> bytes:
    """One of these packages with one member spoilt; ``ours`` gets its digests put right again."""
    members = dict(unpacked(draw(st.sampled_from(packages))))
    name = draw(st.sampled_from(sorted(members)))
    members[name] = draw(spoilt((members[name],)))
    return packed(with_digests(members) if ours else members)
