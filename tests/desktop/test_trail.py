"""The trail of a note: what happened to it, each day said once."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from cards.model.notes import EventKind, NoteEvent
from desktop.notes.history import Trail

FIRST, NEXT, LAST = date(2026, 11, 12), date(2026, 11, 13), date(2026, 11, 16)
DRAFTED, READY, PRINTED = EventKind.DRAFTED, EventKind.APPROVED, EventKind.PRINTED


def event(kind: EventKind, on: date, detail: str = "") -> NoteEvent:
    return NoteEvent(note_id=1, kind=kind, on=on, detail=detail)


@pytest.mark.parametrize(
    ("events", "said"),
    [
        ([event(DRAFTED, FIRST), event(READY, FIRST)], "Draft, Ready 12 Nov 2026"),
        (
            [event(DRAFTED, FIRST), event(READY, FIRST), event(PRINTED, NEXT, "/a/cards.pdf")],
            "Draft, Ready 12 Nov 2026 · Printed 13 Nov 2026",
        ),
        (
            [event(DRAFTED, FIRST), event(READY, NEXT), event(EventKind.MAILED, LAST)],
            "… · Ready 13 Nov 2026 · Mailed 16 Nov 2026",
        ),
        (
            [event(kind, LAST) for kind in (DRAFTED, READY, DRAFTED, READY)],
            "… · Ready, Draft, Ready 16 Nov 2026",
        ),
        ([event(EventKind.EMAILED, LAST, "LinkedIn")], "E-mailed (LinkedIn) 16 Nov 2026"),
        ([], ""),
    ],
)
def test_each_day_is_said_once(qtbot: QtBot, events: list[NoteEvent], said: str) -> None:
    trail = Trail()
    qtbot.addWidget(trail)
    trail.show_events(tuple(events))
    assert trail.said().replace("\u00a0", " ") == said
    assert bool(trail.toolTip()) is said.startswith("…")
    assert "…" not in trail.accessibleName()
