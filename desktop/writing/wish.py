"""What a new note is asked for with: what is known of it before, and what was chosen and typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cards.jobs.asking import Recipient, recipients
from cards.jobs.drafting import Wording
from cards.jobs.thanks import usual_wording
from cards.jobs.usual import usual_language, usual_register
from cards.model.notes import Channel, Occasion
from cards.model.own_words import Template
from cards.model.search import ApplicationRow

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is known already of a note about to be asked for."""

    person_ids: tuple[int, ...] = ()
    application_id: int | None = None
    occasion: Occasion | None = None
    channel: Channel | None = None
    template_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the dialogue stands on: read from the store before it opens."""

    people: tuple[Recipient, ...]
    met: tuple[ApplicationRow, ...]
    templates: tuple[Template, ...]
    usual: Wording
    """How the last note to them was worded, or the last one at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNote:
    """Everything chosen and typed."""

    occasion: Occasion
    people: tuple[Recipient, ...]
    application_id: int | None
    wording: Wording
    talks: Mapping[int, str] = field(default_factory=dict)


def gather(store: Store, wish: Wish) -> Given:
    """Read what the dialogue stands on; runs on the store's thread."""
    return Given(
        people=recipients(store, wish.person_ids, wish.application_id, wish.occasion),
        met=tuple(row for row in reversed(store.applications.rows()) if row.people_met),
        templates=store.templates.list(),
        usual=usual_wording(store, wish.person_ids[0])
        if wish.person_ids
        else Wording(language=usual_language(store), register=usual_register(store)),
    )
