"""English texts of the errors that the store raises."""

from __future__ import annotations

MESSAGES = {
    "store.missing": "There is no store in {folder} yet. Start Cordially there once to make one.",
    "store.locked": "Cordially is already open on {folder} ({owner}): close it, or do this there.",
    "store.newer": (
        "The store {path} was made by a newer Cordially (version {found}; this one knows {known})."
        " Update Cordially to open it."
    ),
    "store.older": (
        "The store {path} was made by an older Cordially. Open it once in Cordially to bring it"
        " up to date."
    ),
    "store.damaged": (
        "The store {path} is damaged or not a Cordially store ({reason}). Nothing was written to"
        " it; restore a backup."
    ),
    "store.foreign": (
        "{path} is a database of another program, so it was left untouched. Choose another folder."
    ),
    "store.not_a_folder": (
        "{path} is a file, but your data lies in a folder; choose the folder with --data."
    ),
    "store.unwritable": (
        "{path} cannot be written: {reason}. Choose another folder, or allow writing to this one."
    ),
    "store.unreadable": "{path} cannot be read: {reason}. Allow reading it, or choose another one.",
    "store.disk_full": (
        "The disk that holds {path} is full, so the last change was not kept. Free some space and"
        " try again."
    ),
    "store.busy": "The store {path} is in use by another program. Try again in a moment.",
    "store.gone": (
        "The store {path} is no longer there: its drive was taken away, or the file was moved."
        " Bring it back and try again."
    ),
    "store.damaged_row": (
        "The {kind} number {id} in the store cannot be read, because its {field} is damaged."
        " Restore a backup."
    ),
    "store.read_only": "The store in {folder} was opened for reading only, so it cannot change.",
    "store.failed": "The store {path} could not do that: {reason}. Nothing was changed.",
    "store.refused": "That does not fit with what is in the store ({reason}). Nothing was changed.",
    "store.unstorable": (
        "A value cannot be kept: {reason}. Remove the odd character or number and try again."
    ),
    "store.no_archive": (
        "{path} is no backup of Cordially. Choose a file that “cordially backup” or “cordially"
        " export json” made, or a store."
    ),
    "store.archive_damaged": (
        "The backup {path} is damaged, so nothing was restored from it. Choose another one;"
        " “cordially check” says which are good."
    ),
    "store.archive_newer": (
        "The backup {path} was made by a newer Cordially. Update Cordially to restore it."
    ),
    "store.archive_too_large": (
        "{path} holds more than any backup of Cordially would, so it was not read."
    ),
    "store.file_too_large": (
        "{path} is larger than {most} million bytes, so no backup can hold it. Make it smaller, or"
        " take it out of the folder."
    ),
    "store.backup_unreadable": (
        "What was written to {path} cannot be read back, so it is no backup. Check the disk, or"
        " choose another one."
    ),
    "store.half_restored": (
        "A restore was interrupted, and its plan {path} was damaged since. Restore the backup once"
        " more after moving that folder away."
    ),
    "store.unsound_pages": "The store {path} is damaged: {reason}.",
    "store.unsound_links": "In the store {path} {reason}.",
    "store.unsound_undone": "What happened to notes contradicts itself in {path}: {reason}.",
    "store.unsound_copies": "Earlier versions of notes contradict the notes in {path}: {reason}.",
    "store.unsound_values": "In the store {path} {reason}.",
    "store.unsound_search": "In the store {path} {reason}.",
    "store.unsound_log": "In the store {path} {reason}.",
    "store.no_such": "There is no {kind} with the number {id}.",
    "store.no_name": "A {kind} needs a name.",
    "store.met_twice": "The same person is listed twice in one interview. List each person once.",
    "store.same_person": "These are one person already. Choose two that are to become one.",
    "store.changed_since": (
        "Something of this was changed in the meantime, so nothing was imported. Look at it again."
    ),
    "store.not_recordable": "“{kind}” cannot be recorded by itself; undo the event instead.",
    "store.half_printed": (
        "Of run {id} only the outsides are printed. Turn the stack and print the other side first:"
        " cordially print --go-on {id}."
    ),
    "store.run_state": "Run {id} is {state}, so it cannot become {wanted}.",
}
