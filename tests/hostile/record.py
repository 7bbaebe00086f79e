"""Writes docs/reliability.md: each harness replaces its own section and leaves the others alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.hostile.verdict import Tally

HEAD = """# What was done to Cordially, and what was lost

Written by `make reliability` and `make soak` from the real program: started as a process of its
own, killed with `kill -9`, run out of disk on a real small file system, with its store damaged,
taken away or held by another. *Lost* counts what was promised as kept and was not there
afterwards; *trouble* counts anything else that should not be: a half-made file, a duplicate, a
start that was not clean, a message that is not one true sentence. Moments are drawn by lot from a
seed. A store that does not hold together is never written to; a single value that cannot be read
is told where it is met, and the rest stays of use.
"""
ORDER = (
    "Kills",
    "Soak",
    "Full disks",
    "Damage",
    "Surroundings",
    "Archives and restores",
    "Limits",
    "Naughty texts",
    "Connections",
    "Fuzzing",
)
"""The sections, as they follow each other."""
_SECTION = re.compile(r"^## (.+)\n\n((?:(?!^## ).*\n?)*)", re.MULTILINE)


def record(path: Path, title: str, body: str) -> None:
    """Put a section into the file, in the place of the one of that title if there is one."""
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    sections = {name: found.strip() for name, found in _SECTION.findall(text)}
    sections[title] = body.strip()
    known = [name for name in ORDER if name in sections]
    others = sorted(sections.keys() - set(ORDER))
    parts = [HEAD, *(f"\n## {name}\n\n{sections[name]}\n" for name in (*known, *others))]
    path.write_text("".join(parts), encoding="utf-8")


def table(tallies: Iterable[Tally], command: str, *, moments: bool = False) -> str:
    """Rows as Markdown, each with the command that makes it; ``moments`` adds when it was."""
    heads = ["what is tried", "times", "lost", "trouble", "made by"]
    rows = []
    for each in tallies:
        when = ", ".join(f"{name} {count}" for name, count in sorted(each.moments.items()))
        counts = [str(each.times), str(each.lost), str(len(each.trouble))]
        rows.append([each.tried, *counts, f"`{command}`", *([when or "–"] if moments else [])])
    if moments:
        heads.append("at which moments")
    return _line(heads) + "|---" * len(heads) + "|\n" + "".join(map(_line, rows))


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |\n"
