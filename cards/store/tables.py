"""What the tables mean to one another: links, kinds, and what goes to the bin together."""

from __future__ import annotations

LINKS: dict[str, dict[str, str]] = {
    "company": {},
    "person": {},
    "affiliation": {"person_id": "person", "company_id": "company"},
    "application": {"company_id": "company"},
    "interview": {"application_id": "application"},
    "conversation": {"interview_id": "interview", "person_id": "person"},
    "note": {"person_id": "person", "application_id": "application"},
    "feedback": {
        "application_id": "application",
        "interview_id": "interview",
        "person_id": "person",
    },
    "dismissal": {"note_id": "note"},
    "own_phrase": {},
    "template": {},
    "step": {"application_id": "application", "person_id": "person"},
    "lesson": {"application_id": "application", "interview_id": "interview", "person_id": "person"},
    "referral": {"person_id": "person", "company_id": "company"},
}
"""Each table that has a bin, and the tables its columns refer to."""

OUTLIVES = frozenset(
    (table, parent)
    for table in ("lesson", "feedback")
    for parent in ("application", "interview", "person")
)
"""A row of the first stays when the row of the second that it refers to is binned."""

KINDS = {
    "affiliation": "person",
    "conversation": "interview",
    "note_revision": "note",
    "note_event": "note",
    "dismissal": "note",
    "run_item": "run",
}
"""Under which kind a change of a table is told, where that is not the table's own name."""


LISTED = (
    "company",
    "person",
    "affiliation",
    "application",
    "interview",
    "note",
    "step",
    "lesson",
    "referral",
    "feedback",
    "own_phrase",
    "template",
)
"""What a person finds in the bin; the rest goes there and comes back with one of these."""


def parents(table: str) -> dict[str, str]:
    """The columns of a table whose row takes this one along to the bin, with their tables."""
    return {
        column: parent for column, parent in LINKS[table].items() if (table, parent) not in OUTLIVES
    }


def children(table: str) -> tuple[tuple[str, str], ...]:
    """The tables and columns of the rows that go to the bin with a row of this one."""
    return tuple(
        (child, column)
        for child in LINKS
        for column, parent in parents(child).items()
        if parent == table
    )
