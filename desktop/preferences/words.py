"""What the window calls backups, what is in them, and what restoring one changes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from cards.jobs.backups.comparing import SETTINGS, Change, FileChange
from cards.jobs.backups.restoring import Prepared
from desktop.i18n import QT_TRANSLATE_NOOP

WHY = {
    "close": QT_TRANSLATE_NOOP("backups", "when Cordially was closed"),
    "late": QT_TRANSLATE_NOOP("backups", "after a start, as the last changes had none"),
    "migration": QT_TRANSLATE_NOOP("backups", "before an update"),
    "import": QT_TRANSLATE_NOOP("backups", "before contacts were brought in"),
    "restore": QT_TRANSLATE_NOOP("backups", "before an archive was brought back"),
    "asked": QT_TRANSLATE_NOOP("backups", "when you asked for it"),
}
KINDS = {
    "company": QT_TRANSLATE_NOOP("backups", "Companies"),
    "person": QT_TRANSLATE_NOOP("backups", "People"),
    "application": QT_TRANSLATE_NOOP("backups", "Applications"),
    "interview": QT_TRANSLATE_NOOP("backups", "Interviews"),
    "note": QT_TRANSLATE_NOOP("backups", "Notes"),
    "step": QT_TRANSLATE_NOOP("backups", "Steps of the plan"),
    "lesson": QT_TRANSLATE_NOOP("backups", "Lessons"),
    "referral": QT_TRANSLATE_NOOP("backups", "Referrals"),
    "feedback": QT_TRANSLATE_NOOP("backups", "Feedback"),
    "own_phrase": QT_TRANSLATE_NOOP("backups", "Your phrases"),
    "template": QT_TRANSLATE_NOOP("backups", "Your templates"),
    "run": QT_TRANSLATE_NOOP("backups", "What was printed"),
    "sender": QT_TRANSLATE_NOOP("backups", "Your details"),
    "preference": QT_TRANSLATE_NOOP("backups", "Your preferences"),
}
"""What the rows of a table are to a person."""
COUNTED = {
    "come": QT_TRANSLATE_NOOP("backups", "{count} come back"),
    "go": QT_TRANSLATE_NOOP("backups", "{count} go"),
    "back": QT_TRANSLATE_NOOP("backups", "{count} become what they were"),
}
FILES = {
    "signature.json": QT_TRANSLATE_NOOP("backups", "Your signature"),
    "calendar.json": QT_TRANSLATE_NOOP("backups", "What your calendar was told"),
    "playbook.toml": QT_TRANSLATE_NOOP("backups", "Your playbook"),
    "hands": QT_TRANSLATE_NOOP("backups", "Your own hands"),
    "fronts": QT_TRANSLATE_NOOP("backups", "The pictures of your fronts"),
}
"""A file by its name, or by the folder it lies in."""
BECOMES = {
    "comes": QT_TRANSLATE_NOOP("backups", "{what}: come back"),
    "goes": QT_TRANSLATE_NOOP("backups", "{what}: go"),
    "back": QT_TRANSLATE_NOOP("backups", "{what}: as they were"),
}
BIN_KINDS = {
    "company": QT_TRANSLATE_NOOP("backups", "Company"),
    "person": QT_TRANSLATE_NOOP("backups", "Person"),
    "affiliation": QT_TRANSLATE_NOOP("backups", "Place of work"),
    "application": QT_TRANSLATE_NOOP("backups", "Application"),
    "interview": QT_TRANSLATE_NOOP("backups", "Interview"),
    "note": QT_TRANSLATE_NOOP("backups", "Note"),
    "step": QT_TRANSLATE_NOOP("backups", "Step of the plan"),
    "lesson": QT_TRANSLATE_NOOP("backups", "Lesson"),
    "referral": QT_TRANSLATE_NOOP("backups", "Referral"),
    "feedback": QT_TRANSLATE_NOOP("backups", "Feedback"),
    "own_phrase": QT_TRANSLATE_NOOP("backups", "Phrase"),
    "template": QT_TRANSLATE_NOOP("backups", "Template"),
}


def why_said(why: str) -> str:
    """What a backup was made for."""
    return _said(WHY.get(why, why))


def bin_kind(kind: str) -> str:
    """What something in the bin is."""
    return _said(BIN_KINDS.get(kind, kind))


def counts_said(counts: Mapping[str, int]) -> str:
    """The people, applications and notes of a backup, in one line."""
    translate = QCoreApplication.translate
    parts = (
        translate("backups", "%n people", "", counts.get("person", 0)),
        translate("backups", "%n applications", "", counts.get("application", 0)),
        translate("backups", "%n notes", "", counts.get("note", 0)),
    )
    return ", ".join(parts)


def changes_said(prepared: Prepared) -> list[str]:
    """What restoring changes, a line for each kind and file; what stays as it is is left out."""
    kinds = [_change_said(each) for each in prepared.changes]
    files = list(dict.fromkeys(map(_file_said, prepared.files)))
    return [line for line in (*kinds, *files) if line]


def _change_said(change: Change) -> str:
    name = _said(KINDS.get(change.kind, change.kind))
    counts = {each: getattr(change, each) for each in COUNTED}
    if not any(counts.values()):
        return ""
    if change.kind in SETTINGS:
        return _said(BECOMES["back"]).format(what=name)
    number = QLocale().toString
    told = [_said(COUNTED[each]).format(count=number(n)) for each, n in counts.items() if n]
    return f"{name}: {', '.join(told)}"


def _file_said(change: FileChange) -> str:
    folder, _, name = change.name.rpartition("/")
    what = _said(FILES.get(folder or name, name))
    return _said(BECOMES[change.what]).format(what=what)


def _said(text: str) -> str:
    return QCoreApplication.translate("backups", text)
