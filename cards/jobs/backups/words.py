"""English words for what backups, restores and checks tell."""

from __future__ import annotations

KINDS = {
    "company": "companies",
    "person": "people",
    "application": "applications",
    "interview": "interviews",
    "note": "notes",
    "step": "steps",
    "lesson": "lessons",
    "referral": "referrals",
    "feedback": "feedback",
    "own_phrase": "your own phrasings",
    "template": "your own templates",
    "run": "printing runs",
    "sender": "your name and address",
    "preference": "your preferences",
}
"""What the rows of a table are to a person."""

COUNTS = {
    "stay": ("{count} stays", "{count} stay"),
    "come": ("{count} comes back", "{count} come back"),
    "go": ("{count} goes", "{count} go"),
    "back": ("{count} becomes what it was", "{count} become what they were"),
}
"""One, and several."""

SETTING_BACK = "become what they were"

FILES = {
    "signature.json": "your signature",
    "calendar.json": "what your calendar was told",
    "playbook.toml": "your playbook",
    "hands/": "your hand {name}",
    "fronts/": "the picture {name}",
}
"""A file by its name, or by the folder it lies in."""

FILE_CHANGES = {
    "comes": "{file} comes back",
    "goes": "{file} goes",
    "back": "{file} becomes what it was",
}

WHY = {
    "close": "when Cordially was closed",
    "late": "after a start, as the last changes had none",
    "migration": "before an update of the store",
    "import": "before an import",
    "restore": "before a restore",
    "asked": "when you asked for it",
    "export": "for an export",
}
"""What a backup was made for."""

PRESENT_DAMAGED = "the present store is damaged ({reason}), so it is kept beside as it is"
