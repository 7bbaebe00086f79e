"""One person beside the list: how to reach them, where a card goes, their notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cards.layout.postal import address_lines, language_of
from cards.model.notes import NoteRow
from cards.model.people import Affiliation, Company, Person
from cards.model.search import Feedback, Lesson, Referral, ReferralDirection
from desktop.desk import Desk
from desktop.labels import label
from desktop.lessons.gather import PersonKept, kept_for_person
from desktop.lessons.keeping import Keeping
from desktop.lessons.referral_block import referral_block
from desktop.lessons.sections import feedback_block, lessons_block
from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.pages.firms_block import Firms
from desktop.pages.heading import Heading
from desktop.pages.panel import Panel, bin_button, block
from desktop.pages.person_story import story_of, talks_block
from desktop.pages.timeline import timeline_block
from desktop.place import Place
from desktop.widgets.buttons import LINK, ElidedLink, make_button
from desktop.widgets.chips import STATE_TONES, Chip
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label

if TYPE_CHECKING:
    from cards.store import Store
    from cards.store.talks import Talked


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """Everything the panel says about one person."""

    person: Person
    places: tuple[tuple[Affiliation, Company], ...]
    notes: tuple[NoteRow, ...]
    envelope: tuple[str, ...]
    """The lines of their envelope; empty when it cannot be addressed."""
    own_address: bool
    kept: PersonKept
    talks: tuple[Talked, ...] = ()
    """What passed with them, the latest first."""

    @property
    def now(self) -> tuple[Affiliation, Company] | None:
        """Where they are now, if anywhere."""
        still = [place for place in self.places if place[0].until is None]
        return still[-1] if still else None


def gather_person(store: Store, person_id: int) -> PersonSheet:
    """Read what the panel says; runs on the store's thread."""
    places = tuple(
        (there, store.companies.get(there.company_id))
        for there in store.people.affiliations(person_id)
    )
    notes = store.notes.rows(person_id=person_id)
    person = store.people.get(person_id)
    now = next((company for there, company in reversed(places) if there.until is None), None)
    own = not person.address.is_empty
    address = person.address if own or now is None else now.address
    lines: tuple[str, ...] = ()
    if address.is_complete:
        home = store.sender().address.country
        lines = address_lines(
            person.full_name,
            address,
            from_country=home,
            company="" if own or now is None else now.name,
            language=language_of(home),
        )
    return PersonSheet(
        person,
        places,
        notes,
        lines,
        own,
        kept_for_person(store, person_id),
        store.people.talks(person_id),
    )


class PersonPanel(Panel):
    """Shows the person chosen in the list."""

    editing = Signal()
    binning = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("The person chosen"))
        self._desk = desk
        self._keeping = Keeping(desk, self)
        self.firms = Firms(desk, self)
        self.person_id = 0
        self._shown = 0
        self.name = Heading("", "title")
        self.where = Heading("", tone="soft")
        self.edit_button = make_button(self.tr("Edit"), icon="edit")
        self.note_button = make_button(self.tr("New note"), icon="notes")
        self.note_button.clicked.connect(self._ask_note)
        self.edit_button.clicked.connect(self.editing)
        self.bin_button = bin_button(self.tr("Move to the bin"))
        self.bin_button.clicked.connect(self.binning)
        # One line of the name stands level with the buttons; of two the first does.
        self.name.setMinimumHeight(tokens.CONTROL_HEIGHT)
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.name, 1, top)
        for button in (self.note_button, self.edit_button, self.bin_button):
            row.addWidget(button, 0, top)
        self.head.setSpacing(tokens.GAP_XS)
        self.head.addLayout(row)
        self.head.addWidget(self.where)
        self.show_nobody()

    def show_person(self, person_id: int) -> None:
        """Read a person from the store and show them."""
        self.person_id = person_id
        self._desk.store.ask(
            lambda store: gather_person(store, person_id), self._show, owner=self, failed=self._gone
        )

    def show_nobody(self) -> None:
        """Show nothing, as nobody is chosen."""
        self.person_id = 0
        self._shown = 0
        self.set_filled(filled=False)

    def head_focus(self) -> QWidget:
        """The edit button."""
        return self.edit_button

    def _ask_note(self) -> None:
        """Ask for a note to this person."""
        from desktop.writing.ask import write_for

        write_for(self._desk, self.window(), self.person_id)

    def _gone(self, _error: Exception) -> None:
        self.show_nobody()

    def _show(self, sheet: PersonSheet) -> None:
        if sheet.person.id != self.person_id:
            return
        self.name.setText(sheet.person.full_name)
        now = sheet.now
        parts = (now[0].title, now[1].name) if now else ()
        self.where.setText(", ".join(part for part in parts if part))
        self.where.setVisible(bool(self.where.text()))
        self.clear(same=self._shown == sheet.person.id)
        self._shown = sheet.person.id
        self._add_reach(sheet.person)
        self._add_address(sheet)
        if sheet.talks:
            self.add(talks_block(sheet.talks))
        self._add_notes(sheet)
        self._add_kept(sheet)
        events = story_of(sheet.talks, sheet.notes, sheet.kept)
        if len(events) > 1:
            self.add(timeline_block(self._desk, events))
        self.add(self.firms.block(sheet.person.id, sheet.places))
        if sheet.person.note:
            self.add(block(self.tr("Your notes"), wrapped_label(sheet.person.note)))
        self.set_filled(filled=True)

    def _add_reach(self, person: Person) -> None:
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        ways = (("mail", person.email), ("phone", person.phone), ("link", person.linkedin))
        for icon, value in ways:
            if value:
                column.addWidget(_with_icon(icon, value))
        if not (person.email or person.phone or person.linkedin):
            column.addWidget(text_label(self.tr("No e-mail, phone or LinkedIn yet."), tone="soft"))
        if person.called:
            column.addWidget(
                text_label(self.tr("Greeted as {name}").format(name=person.called), tone="soft")
            )
        self.add(block(self.tr("To reach them"), lines))

    def _add_address(self, sheet: PersonSheet) -> None:
        heading = self.tr("Their envelope")
        if sheet.envelope:
            parts = [wrapped_label("\n".join(sheet.envelope))]
            if not sheet.own_address:
                note = self.tr("At the company’s address, as they have none of their own.")
                parts.append(wrapped_label(note, "caption", "soft"))
            self.add(block(heading, *parts))
            return
        missing = text_label(self.tr("No street and city yet, so no envelope."), tone="warn")
        button = make_button(self.tr("Add an address"), LINK)
        button.clicked.connect(self.editing)
        self.add(block(heading, missing, button))

    def _add_notes(self, sheet: PersonSheet) -> None:
        if not sheet.notes:
            return
        rows = [self._note_row(row) for row in sheet.notes]
        self.add(block(self.tr("Notes"), *rows))

    def _note_row(self, row: NoteRow) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(tokens.GAP_M)
        text = label(row.note.occasion)
        open_button = ElidedLink(text)
        place = Place("notes", "note", row.note.id)
        open_button.clicked.connect(lambda: self._desk.go(place))
        across.addWidget(open_button)
        across.addWidget(Chip(label(row.state), STATE_TONES[row.state]))
        across.addStretch(1)
        return line

    def _add_kept(self, sheet: PersonSheet) -> None:
        theirs = sheet.person.id
        kept = sheet.kept
        none = self.tr(
            "None yet. Someone who turned you down may still recommend you, and you may recommend"
            " others to them."
        )
        through = Referral(person_id=theirs, direction=ReferralDirection.RECEIVED)
        self.add(referral_block(self._keeping, kept.referrals, through, none))
        empty = self.tr("Nothing yet. What they tell you about how it went belongs here.")
        new = Feedback(person_id=theirs, text="")
        self.add(feedback_block(self._keeping, kept.feedback, new, empty))
        self.add(lessons_block(self._keeping, kept.lessons, Lesson(person_id=theirs, text="")))


def _with_icon(icon: str, text: str) -> QWidget:
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(tokens.GAP_S)
    picture = QLabel()
    set_picture(picture, icon)
    shown = ElidedLabel(text)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    across.addWidget(picture)
    across.addWidget(shown, 1)
    return line
