"""Writes docs/twelve-notes.md: one panel of twelve after a no, as Cordially words their cards."""

from __future__ import annotations

import sys
from itertools import combinations
from pathlib import Path

from rapidfuzz.fuzz import ratio

from cards.model.notes import Occasion
from cards.model.search import InterviewKind, Role
from cards.model.words import Facts
from cards.words import write_batch

PANEL = (
    ("Priya Raman", Role.RECRUITER, "she rang me on a Sunday so I could plan"),
    ("Tomás Herrera", Role.HIRING_MANAGER, "how they moved billing off the mainframe"),
    ("Dr. Ingrid Solberg", Role.EXECUTIVE, "why she left research for logistics"),
    ("Kofi Mensah", Role.PEER, "his allotment; beans!"),
    ("Lucy Abara-Hughes", Role.PEER, "pair programming on Tuesdays, on-call rota, her dog"),
    ("Wei Zhang", Role.PEER, "That they write the postmortem before lunch"),
    ("Marta Kowalska", Role.PEER, "the migration to event sourcing"),
    ("Jonas Lindqvist", Role.PEER, "showed me the warehouse robots"),
    ("Aisha Rahman", Role.PEER, ""),
    ("Peter O'Neill", Role.HIRING_MANAGER, "would I have done the rollout differently?"),
    ("Grace Will", Role.ASSISTANT, "found me a socket and a cup of tea"),
    ("Hannah Berg", Role.REFERRER, "we met at the maintainers' meet-up in Leeds"),
)
"""Name, role, and what was noted of the talk, as people note it."""

_HEAD = """# Twelve notes of one panel

Written by `make specimen` from the notes below, as they were typed; nothing here was touched up.
No sentence but salutation and close stands twice; the likest two are {most:.0%} alike by their
letters ([how a bank is written](language-banks.md)).
"""


def main(folder: Path) -> None:
    """Word the panel and write the page."""
    facts = [
        Facts(
            full_name=name,
            company="Tidewell Freight",
            job_title="Data Engineer",
            role=role,
            talked_about=talked,
            kind=InterviewKind.PANEL,
            sender="Maya",
        )
        for name, role, talked in PANEL
    ]
    texts = [draft.text for draft in write_batch(facts, Occasion.AFTER_NO, seed=12, named=True)]
    most = max(ratio(one, other) for one, other in combinations(texts, 2)) / 100
    parts = [_HEAD.format(most=most)]
    for (name, role, talked), text in zip(PANEL, texts, strict=True):
        noted = f"noted: “{talked}”" if talked else "nothing noted"
        quoted = "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
        parts.append(f"**{name}**, {role.value.replace('_', ' ')}; {noted}\n\n{quoted}\n")
    (folder / "twelve-notes.md").write_text("\n".join(parts), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
