"""Version 5 of the schema: further occasions, how a note is worded, and what one hears back.

``note`` and ``note_revision`` are made anew, as a constraint spells their occasions out. What the
undo log brings back from before gets the new columns' defaults.
"""

from __future__ import annotations

from cards.store.database import Database

_CONTENT = """
    occasion TEXT NOT NULL CHECK (occasion IN ('after_interview', 'after_no',
        'feedback_request', 'thanks_feedback', 'keep_in_touch', 'new_opening', 'referral_offer',
        'thanks_referral', 'linkedin_invite', 'withdraw', 'landed', 'runner_up', 'enquiry')),
    channel TEXT NOT NULL CHECK (channel IN ('card', 'email', 'linkedin')),
    subject TEXT NOT NULL DEFAULT '', text TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    hand TEXT NOT NULL, stock TEXT NOT NULL, pen TEXT NOT NULL, variation TEXT NOT NULL,
    size REAL CHECK (size > 0), seed INTEGER NOT NULL,
    signing TEXT NOT NULL DEFAULT 'name' CHECK (signing IN ('room', 'mine', 'name')),
    sinking INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT 'en-US',
    "register" TEXT NOT NULL DEFAULT 'warm' CHECK ("register" IN ('warm', 'formal', 'brief')),
    more TEXT NOT NULL DEFAULT '',
"""
_ID = "id INTEGER PRIMARY KEY AUTOINCREMENT,"
_PERSON = "INTEGER NOT NULL REFERENCES person (id)"
_SHARED = (
    "id, occasion, channel, subject, text, revision, hand, stock, pen, variation, size, seed,"
    " signing, sinking"
)
_REMADE = {
    "note": (
        f"""{_ID} person_id {_PERSON}, application_id INTEGER REFERENCES application (id),
        {_CONTENT} binned_at TEXT""",
        f"{_SHARED}, person_id, application_id, binned_at",
    ),
    "note_revision": (
        f"""{_ID} note_id INTEGER NOT NULL REFERENCES note (id), {_CONTENT}
        UNIQUE (note_id, revision)""",
        f"{_SHARED}, note_id",
    ),
}
_NEW = {
    "feedback": f"""{_ID} application_id INTEGER REFERENCES application (id),
        interview_id INTEGER REFERENCES interview (id), person_id INTEGER REFERENCES person (id),
        text TEXT NOT NULL, how TEXT NOT NULL DEFAULT '',
        said_on TEXT CHECK (said_on IS date(said_on)), binned_at TEXT""",
    "dismissal": f"""{_ID} note_id INTEGER NOT NULL REFERENCES note (id),
        rule TEXT NOT NULL CHECK (rule <> ''), quote TEXT NOT NULL DEFAULT '', binned_at TEXT""",
    "own_phrase": f"""{_ID} language TEXT NOT NULL, occasion TEXT NOT NULL, move TEXT NOT NULL,
        text TEXT NOT NULL CHECK (text <> ''), binned_at TEXT""",
    "template": f"""{_ID} name TEXT NOT NULL CHECK (name <> ''), occasion TEXT NOT NULL,
        channel TEXT NOT NULL, language TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '',
        text TEXT NOT NULL, binned_at TEXT""",
}
_COLUMNS = {
    "person": (
        "courtesy TEXT NOT NULL DEFAULT '' CHECK (courtesy IN ('', 'mr', 'ms', 'mx'))",
        "familiar INTEGER NOT NULL DEFAULT 0",
    ),
    "conversation": (
        "admired TEXT NOT NULL DEFAULT ''",
        "i_bring TEXT NOT NULL DEFAULT ''",
        "want_to_say TEXT NOT NULL DEFAULT ''",
    ),
    "application": (
        "answer_words TEXT NOT NULL DEFAULT ''",
        "word_by TEXT CHECK (word_by IS date(word_by))",
    ),
    "referral": (
        "pass_on TEXT NOT NULL DEFAULT '' CHECK (pass_on IN ('', 'yes', 'ask_first', 'no'))",
        "pass_on_from TEXT CHECK (pass_on_from IS date(pass_on_from))",
    ),
    "step": ("rule TEXT NOT NULL DEFAULT ''",),
}
_INDEXES = (
    "note_person ON note (person_id)",
    "note_application ON note (application_id)",
    "feedback_application ON feedback (application_id)",
    "feedback_interview ON feedback (interview_id)",
    "feedback_person ON feedback (person_id)",
    "dismissal_note ON dismissal (note_id)",
)
_FOUND = "subject, text"


def up(_migrator: object, db: Database) -> None:
    """Make the two tables anew, add the columns, and make the new tables."""
    for table, (body, columns) in _REMADE.items():
        _remake(db, table, body, columns)
    _make_notes_findable(db)
    for table, added in _COLUMNS.items():
        for column in added:
            db.run(f"ALTER TABLE {table} ADD COLUMN {column}")
    db.run("UPDATE referral SET state = '' WHERE state NOT IN ('made', 'asked')")
    for table, body in _NEW.items():
        db.run(f"CREATE TABLE {table} ({body})")
    for index in _INDEXES:
        db.run(f"CREATE INDEX {index}")


def _remake(db: Database, table: str, body: str, columns: str) -> None:
    """Copy a table into one without the old constraints; its ids go on where they were."""
    db.run(f"CREATE TABLE remade ({body})")
    db.run(" ".join(("INSERT INTO remade (", columns, ") SELECT", columns, "FROM", table)))
    last = db.run("SELECT seq FROM sqlite_sequence WHERE name = ?", [table]).fetchone()
    db.run(f"DROP TABLE {table}")
    db.run(f"ALTER TABLE remade RENAME TO {table}")
    if last:
        db.run("DELETE FROM sqlite_sequence WHERE name = ?", [table])
        db.run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", [table, last[0]])


def _make_notes_findable(db: Database) -> None:
    """The triggers that keep the search table went with the old table."""
    old, new = (f"{side}.subject, {side}.text" for side in ("old", "new"))
    away = (
        f"INSERT INTO note_fts (note_fts, rowid, {_FOUND})"
        f" SELECT 'delete', old.id, {old} WHERE old.binned_at IS NULL;"
    )
    into = (
        f"INSERT INTO note_fts (rowid, {_FOUND}) SELECT new.id, {new} WHERE new.binned_at IS NULL;"
    )
    for verb, work in (("INSERT", into), ("UPDATE", away + into), ("DELETE", away)):
        db.run(f"CREATE TRIGGER note_found_{verb.lower()} AFTER {verb} ON note BEGIN {work} END")
