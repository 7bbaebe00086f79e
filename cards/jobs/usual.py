"""Keeps how new notes usually look and speak, as the user said; else the last note tells."""

from __future__ import annotations

import json
from dataclasses import asdict

from cards.model.look import Look, Pen, Signing
from cards.model.notes import NoteRow, Register
from cards.store import Store

FIRST_LANGUAGE = "en-US"
_LANGUAGE, _REGISTER, _LOOK = "writing.language", "writing.register", "writing.look"


def usual_language(store: Store) -> str:
    """The language chosen for new notes, else that of the newest note."""
    return store.preference(_LANGUAGE) or (_newest_language(store) or FIRST_LANGUAGE)


def usual_register(store: Store) -> Register:
    """How new notes speak; warmly until something else was chosen."""
    try:
        return Register(store.preference(_REGISTER))
    except ValueError:
        return Register.WARM


def usual_look(store: Store) -> Look:
    """The look chosen for new notes, else that of the newest: hands do not change by themselves."""
    chosen = chosen_look(store)
    if chosen is not None:
        return chosen
    newest = _newest(store)
    return newest.note.look if newest else Look()


def chosen_language(store: Store) -> str:
    """The language chosen for new notes; "" for that of the newest."""
    return store.preference(_LANGUAGE)


def chosen_look(store: Store) -> Look | None:
    """The look chosen for new notes; None for that of the newest."""
    try:
        kept = json.loads(store.preference(_LOOK) or "null")
        if not kept:
            return None
        return Look(**kept | {"pen": Pen(kept["pen"]), "signing": Signing(kept["signing"])})
    except (ValueError, TypeError, KeyError):
        return None


def keep_language(store: Store, language: str) -> None:
    """Write new notes in this language; "" for that of the newest."""
    store.set_preference(_LANGUAGE, language)


def keep_register(store: Store, register: Register) -> None:
    """Have new notes speak like this."""
    store.set_preference(_REGISTER, register.value)


def keep_look(store: Store, look: Look | None) -> None:
    """Have new notes look like this; None for like the newest."""
    store.set_preference(_LOOK, json.dumps(asdict(look)) if look else "")


def _newest(store: Store) -> NoteRow | None:
    return max(store.notes.rows(), key=lambda row: row.note.id, default=None)


def _newest_language(store: Store) -> str:
    newest = _newest(store)
    return newest.note.language if newest else ""
