"""What to say on the telephone to one person, on the screen or as a small card by the phone."""

from __future__ import annotations

from pathlib import Path

from cards.jobs.cards import card_sheet
from cards.jobs.facts import facts_for_note, signing
from cards.jobs.notes import usual_look
from cards.model.errors import InputError
from cards.model.look import Look, Signing
from cards.model.notes import Note, Occasion
from cards.model.placement import Sheet
from cards.render.pdf import write_pdf
from cards.store import Store
from cards.words import Script, ScriptKind, can_call, script

CALLS = {
    Occasion.AFTER_INTERVIEW: (ScriptKind.TAKING_A_NO,),
    Occasion.ENQUIRY: (ScriptKind.TAKING_A_NO,),
    Occasion.AFTER_NO: (ScriptKind.TAKING_A_NO,),
    Occasion.FEEDBACK_REQUEST: (ScriptKind.VOICEMAIL, ScriptKind.CALL),
}
"""Which calls go with an occasion; a card for taking a no lies by the phone before one comes."""
_STOCKS = ("iso-a6-flat", "iso-a5-flat")
_STOCKS_IN_NORTH_AMERICA = ("a6-flat", "a9-flat")
_CLEAR = "caveat"
"""A hand that has all letters of our languages."""


def calls_for(occasion: Occasion, language: str) -> tuple[ScriptKind, ...]:
    """The calls that go with an occasion and have a text in a language."""
    return tuple(kind for kind in CALLS.get(occasion, ()) if can_call(kind, language))


def script_for(store: Store, note: Note, kind: ScriptKind) -> Script:
    """What to say to the person of a note; raises InputError "jobs.no_sender"."""
    facts = facts_for_note(store, note, signing(store.sender()))
    return script(kind, facts, seed=note.seed)


def write_phone_card(store: Store, text: Script, out: Path) -> None:
    """Write a script as one small card to print, in the usual hand; raises what writing raises."""
    at_home = store.sender().address.country
    stocks = _STOCKS_IN_NORTH_AMERICA if at_home in {"US", "CA"} else _STOCKS
    hand = usual_look(store).hand
    tries = [(each, stock) for stock in stocks for each in dict.fromkeys((hand, _CLEAR))]
    write_pdf([_sheet(text, tries)], out, title=text.title, author=store.sender().full_name)


def _sheet(text: Script, tries: list[tuple[str, str]]) -> Sheet:
    refused: InputError | None = None
    for hand, stock in tries:
        look = Look(hand=hand, stock=stock, variation="plain", signing=Signing.NAME)
        try:
            return card_sheet(text.text, look, 1, text.title)
        except InputError as error:
            refused = refused or error
    raise refused or InputError("jobs.no_notes")
