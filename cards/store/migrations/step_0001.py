"""Version 1 of the schema: every table of the job search, the undo log and the search tables."""

from __future__ import annotations

from cards.store.database import Database

_ADDRESS = """
    street TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '', postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '', attention TEXT NOT NULL DEFAULT '',
"""

_LOOK = """
    hand TEXT NOT NULL, stock TEXT NOT NULL, pen TEXT NOT NULL, variation TEXT NOT NULL,
    size REAL CHECK (size > 0), seed INTEGER NOT NULL,
"""

_CONTENT = (
    """
    occasion TEXT NOT NULL CHECK (occasion IN ('after_interview', 'after_no',
        'feedback_request', 'thanks_feedback', 'keep_in_touch', 'new_opening', 'referral_offer',
        'thanks_referral', 'linkedin_invite', 'withdraw', 'landed')),
    channel TEXT NOT NULL CHECK (channel IN ('card', 'email', 'linkedin')),
    subject TEXT NOT NULL DEFAULT '', text TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
"""
    + _LOOK
)

_ID = "id INTEGER PRIMARY KEY AUTOINCREMENT,"
_BIN = "binned_at TEXT"


def _link(table: str, *, needed: bool = True) -> str:
    """A column that refers to another table."""
    must = "NOT NULL " if needed else ""
    return f"{table}_id INTEGER {must}REFERENCES {table} (id),"


PEOPLE = {
    "company": f"""{_ID}
        name TEXT NOT NULL CHECK (name <> ''), {_ADDRESS}
        website TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
        sort_key TEXT NOT NULL, {_BIN}""",
    "person": f"""{_ID}
        full_name TEXT NOT NULL CHECK (full_name <> ''), called TEXT NOT NULL DEFAULT '',
        {_ADDRESS} email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
        linkedin TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
        sort_key TEXT NOT NULL, {_BIN}""",
    "affiliation": f"""{_ID} {_link("person")} {_link("company")}
        title TEXT NOT NULL DEFAULT '', since TEXT CHECK (since IS date(since)),
        until TEXT CHECK (until IS date(until)), {_BIN}""",
    "sender": f"""id INTEGER PRIMARY KEY CHECK (id = 1),
        full_name TEXT NOT NULL DEFAULT '', called TEXT NOT NULL DEFAULT '', {_ADDRESS}
        email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT ''""",
    "preference": "key TEXT PRIMARY KEY, value TEXT NOT NULL",
}

SEARCH = {
    "application": f"""{_ID} {_link("company")} job_title TEXT NOT NULL,
        stage TEXT NOT NULL CHECK (stage IN
            ('applied', 'interviewing', 'waiting', 'offer', 'closed')),
        applied_on TEXT CHECK (applied_on IS date(applied_on)),
        answer TEXT NOT NULL CHECK (answer IN ('', 'no', 'offer', 'withdrawn', 'silence')),
        answered_on TEXT CHECK (answered_on IS date(answered_on)),
        answered_how TEXT NOT NULL DEFAULT '',
        finalist INTEGER NOT NULL DEFAULT 0 CHECK (finalist IN (0, 1)),
        no_calls INTEGER NOT NULL DEFAULT 0 CHECK (no_calls IN (0, 1)),
        note TEXT NOT NULL DEFAULT '', {_BIN}""",
    "interview": f"""{_ID} {_link("application")}
        kind TEXT NOT NULL CHECK (kind IN
            ('screen', 'phone', 'video', 'on_site', 'panel', 'final')),
        starts_at TEXT, zone TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '', {_BIN}""",
    "conversation": f"""{_ID} {_link("interview")} {_link("person")}
        position INTEGER NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('recruiter', 'hiring_manager', 'peer', 'executive',
            'assistant', 'referrer')),
        talked_about TEXT NOT NULL DEFAULT '', promised TEXT NOT NULL DEFAULT '', {_BIN}""",
    "step": f"""{_ID} {_link("application", needed=False)} {_link("person", needed=False)}
        kind TEXT NOT NULL, due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
        done_on TEXT CHECK (done_on IS date(done_on)),
        skipped_because TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '', {_BIN}""",
    "lesson": f"""{_ID} {_link("application", needed=False)} {_link("interview", needed=False)}
        {_link("person", needed=False)} text TEXT NOT NULL, skill TEXT NOT NULL DEFAULT '',
        learned_on TEXT CHECK (learned_on IS date(learned_on)), {_BIN}""",
    "referral": f"""{_ID} {_link("person")} {_link("company", needed=False)}
        direction TEXT NOT NULL CHECK (direction IN ('given', 'received')),
        state TEXT NOT NULL DEFAULT '', "on" TEXT CHECK ("on" IS date("on")),
        detail TEXT NOT NULL DEFAULT '', {_BIN}""",
}

NOTES = {
    "note": f"{_ID} {_link('person')} {_link('application', needed=False)} {_CONTENT} {_BIN}",
    "note_revision": f"{_ID} {_link('note')} {_CONTENT} UNIQUE (note_id, revision)",
    "note_event": f"""{_ID} {_link("note")} revision INTEGER NOT NULL CHECK (revision >= 1),
        kind TEXT NOT NULL CHECK (kind IN ('drafted', 'approved', 'printed', 'signed', 'mailed',
            'emailed', 'answered', 'returned', 'undone')),
        "on" TEXT NOT NULL CHECK ("on" IS date("on")), recorded_at TEXT NOT NULL,
        detail TEXT NOT NULL DEFAULT '', undoes INTEGER UNIQUE REFERENCES note_event (id),
        CHECK ((kind = 'undone') = (undoes IS NOT NULL))""",
    "run": f"""{_ID} key TEXT NOT NULL UNIQUE CHECK (key <> ''), destination TEXT NOT NULL,
        to_printer INTEGER NOT NULL CHECK (to_printer IN (0, 1)),
        job_id TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL CHECK (state IN
            ('started', 'awaiting_yes', 'accepted', 'rejected', 'failed')),
        started_at TEXT NOT NULL""",
    "run_item": f"""{_ID} {_link("run")} {_link("note")} position INTEGER NOT NULL,
        revision INTEGER NOT NULL CHECK (revision >= 1), text TEXT NOT NULL,
        {_LOOK} UNIQUE (run_id, position)""",
}

LOG = {
    "operation": f"""{_ID} name TEXT NOT NULL, done_at TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))""",
    "operation_change": f"""{_ID}
        operation_id INTEGER NOT NULL REFERENCES operation (id) ON DELETE CASCADE,
        table_name TEXT NOT NULL, row_id INTEGER NOT NULL, before TEXT, after TEXT NOT NULL""",
}

INDEXES = (
    "company (sort_key, id) WHERE binned_at IS NULL",
    "person (sort_key, id) WHERE binned_at IS NULL",
    "affiliation (person_id, company_id)",
    "affiliation (company_id)",
    "application (company_id)",
    "interview (application_id)",
    "conversation (interview_id, person_id) WHERE binned_at IS NULL",
    "conversation (interview_id)",
    "conversation (person_id)",
    "note (person_id)",
    "note (application_id)",
    "note_event (note_id, revision)",
    "run_item (note_id)",
    "step (application_id)",
    "step (person_id)",
    "step (due_on)",
    "lesson (application_id)",
    "lesson (interview_id)",
    "lesson (person_id)",
    "referral (person_id)",
    "referral (company_id)",
    "operation_change (operation_id)",
    "operation_change (row_id) WHERE table_name = 'note_event'",
)
"""Foreign keys and sort orders; the one of a conversation says that one meets a person once."""

FOUND_BY = {
    "person": ("full_name", "called", "sort_key", "email", "note"),
    "company": ("name", "sort_key", "website", "note"),
    "note": ("subject", "text"),
}
"""The columns that a full-text search looks in."""


def up(_migrator: object, db: Database) -> None:
    """Make every table, index and trigger in an empty file."""
    for group in (PEOPLE, SEARCH, NOTES, LOG):
        for name, body in group.items():
            db.run(f'CREATE TABLE "{name}" ({body.strip().rstrip(",")})')
    for number, index in enumerate(INDEXES):
        unique = "UNIQUE " if index.startswith("conversation (interview_id, ") else ""
        table = index.split()[0]
        db.run(f"CREATE {unique}INDEX {table}_{number} ON {index}")
    for verb in ("UPDATE", "DELETE"):
        db.run(
            f"CREATE TRIGGER note_event_no_{verb.lower()} BEFORE {verb} ON note_event"
            " BEGIN SELECT RAISE(ABORT, 'what happened to a note is never rewritten'); END"
        )
    for table, columns in FOUND_BY.items():
        _make_findable(db, table, columns)


def _make_findable(db: Database, table: str, columns: tuple[str, ...]) -> None:
    """Make a table's search table, and the triggers that keep rows outside the bin in it."""
    names = ", ".join(columns)
    db.run(
        f"CREATE VIRTUAL TABLE {table}_fts USING fts5({names}, content='{table}',"
        " content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    old, new = (", ".join(f"{side}.{name}" for name in columns) for side in ("old", "new"))
    away = (
        f"INSERT INTO {table}_fts ({table}_fts, rowid, {names})"
        f" SELECT 'delete', old.id, {old} WHERE old.binned_at IS NULL;"
    )
    into = (
        f"INSERT INTO {table}_fts (rowid, {names})"
        f" SELECT new.id, {new} WHERE new.binned_at IS NULL;"
    )
    for verb, work in (("INSERT", into), ("UPDATE", away + into), ("DELETE", away)):
        db.run(
            f"CREATE TRIGGER {table}_found_{verb.lower()} AFTER {verb} ON {table} BEGIN {work} END"
        )
