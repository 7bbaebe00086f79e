"""The way to a new note from anywhere: ``write_for`` asks what is missing, then shows the note."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cards.model.notes import Channel, Note, Occasion
from desktop.desk import Desk
from desktop.dialogs.base import Saved
from desktop.place import Place
from desktop.writing.new_note import NewNoteDialog
from desktop.writing.wish import Wish


def write_for(
    desk: Desk,
    parent: QWidget,
    people: int | Sequence[int] = (),
    application_id: int | None = None,
    occasion: Occasion | None = None,
    channel: Channel | None = None,
    *,
    template_id: int = 0,
    then: Callable[[tuple[Note, ...]], object] | None = None,
) -> None:
    """Open *New note* with what is known filled in; once written, the notes are on the desk.

    ``people`` is one person's id or several; ``then`` is called with the notes, after they show.
    """
    ids = (people,) if isinstance(people, int) else tuple(people)
    wish = Wish(
        person_ids=tuple(each for each in ids if each),
        application_id=application_id or None,
        occasion=occasion,
        channel=channel,
        template_id=template_id,
    )

    def show(saved: Saved[tuple[Note, ...]]) -> None:
        notes = saved.value
        desk.go(Place("notes", "note", notes[0].id))
        said = QCoreApplication.translate("writing", "%n notes written", "", len(notes))
        desk.say_done(said, saved.changed)
        if then is not None:
            then(notes)

    NewNoteDialog.ask(desk, parent, wish, show)
