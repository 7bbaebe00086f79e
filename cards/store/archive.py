"""What an archive says of itself: its header, and when two hold the same.

An archive holds every row of a store and the person's own files. As ``NAME.cordially`` it is a zip
of ``archive.json`` (the header), ``rows.json`` and the files below ``files/``; as JSON the same in
one document. The same content makes the same bytes, apart from the header's time and reason.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

FORMAT = 1
ENDING = ".cordially"
HEADER, ROWS, FILES = "archive.json", "rows.json", "files/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The first thing read of an archive."""

    schema: int
    """The version of the store's schema, from 1."""
    made: datetime
    why: str = ""
    """What it was made for, such as "close" or "import"; "" where nobody said."""
    program: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    """How many rows each table has."""
    sequences: Mapping[str, int] = field(default_factory=dict)
    """The highest number that each table ever gave."""
    sha256: Mapping[str, str] = field(default_factory=dict)
    """The digest of each member but the header."""

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the person's own files in it."""
        return tuple(name.removeprefix(FILES) for name in self.sha256 if name != ROWS)

    def same_content(self, other: Header) -> bool:
        """Whether both hold the same rows and files."""
        return (self.schema, dict(self.sha256)) == (other.schema, dict(other.sha256))


def header_json(header: Header) -> dict[str, Any]:
    """A header as JSON values."""
    return {"format": FORMAT} | asdict(header) | {"made": header.made.isoformat()}


def header_bytes(header: Header) -> bytes:
    """A header as the member of a zip."""
    return json.dumps(header_json(header), indent=1, ensure_ascii=False).encode()


def header_of(raw: Any) -> Header:  # noqa: ANN401 - JSON is of any type
    """The header that JSON values tell; raises ValueError, KeyError, TypeError or AttributeError.

    Of another format only that is known: it raises LookupError with its number.
    """
    if int(raw["format"]) != FORMAT:
        raise OtherFormatError(int(raw["format"]))
    return Header(
        schema=int(raw["schema"]),
        made=datetime.fromisoformat(raw["made"]).astimezone(UTC),
        why=str(raw["why"]),
        program=str(raw["program"]),
        counts={str(name): int(count) for name, count in raw["counts"].items()},
        sequences={str(name): int(number) for name, number in raw["sequences"].items()},
        sha256={str(name): str(digest) for name, digest in raw.get("sha256", {}).items()},
    )


class OtherFormatError(Exception):
    """An archive whose format this program does not know."""
