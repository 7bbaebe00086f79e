"""One application beside the list: its stage, its interviews and everyone met in them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from cards.model.people import Company
from cards.model.search import Answer, Application, Feedback, Lesson, Referral, ReferralDirection
from desktop.desk import Desk
from desktop.labels import label
from desktop.lessons.keeping import Keeping
from desktop.lessons.referral_block import referral_block
from desktop.lessons.sections import feedback_block, lessons_block
from desktop.look import tokens
from desktop.pages.answer_block import answer_block
from desktop.pages.application_next import NextDoing, next_doing
from desktop.pages.application_sheet import ApplicationSheet, gather_application
from desktop.pages.application_story import events_of
from desktop.pages.company_block import company_block
from desktop.pages.heading import Heading
from desktop.pages.interview_block import InterviewBlock
from desktop.pages.panel import Panel, bin_button, block
from desktop.pages.timeline import timeline_block
from desktop.today.days_ahead import DaysAhead
from desktop.today.deciding import Deciding
from desktop.today.doing import Doing
from desktop.today.words import said
from desktop.when import plain_date
from desktop.widgets.buttons import PLAIN, PRIMARY, literal, make_button, set_kind
from desktop.widgets.chips import STAGE_TONES, Chip
from desktop.widgets.flow import Flow
from desktop.widgets.labels import plain_tip, text_label, wrapped_label


class ApplicationPanel(Panel):
    """Shows the application chosen in the list."""

    editing = Signal()
    adding_interview = Signal()
    editing_interview = Signal(int)
    binning_interview = Signal(int)
    editing_company = Signal(object)
    writing = Signal()
    recording = Signal()
    """What came of it is to be recorded."""
    binning = Signal(int)
    led = Signal()
    """Whether it has a primary action has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("The application chosen"))
        self._desk = desk
        self._keeping = Keeping(desk, self)
        self.days = DaysAhead(desk, self)
        self.application_id = 0
        self._shown = 0
        self.leads = False
        """Whether it has the primary action, of which a page has one."""
        self._to_primary = False
        self._to_days = False
        self.company = Heading("", "title")
        self.role = Heading("", tone="soft")
        self.edit_button = make_button(self.tr("Edit"), icon="edit")
        self.interview_button = make_button(self.tr("Add interview"), icon="add")
        self.write_button = make_button(self.tr("Write notes for everyone met"), PRIMARY)
        self.note_button = make_button(self.tr("New note"), icon="notes")
        self.next_button = make_button("", PRIMARY)
        self._next: NextDoing | None = None
        self.next_button.clicked.connect(self._do_next)
        self._doing = Doing(desk, self, Deciding(desk, self))
        self.note_button.setToolTip(self.tr("On any occasion, to one or several of them"))
        self.bin_button = bin_button(self.tr("Move to the bin"))
        self.bin_button.clicked.connect(lambda: self.binning.emit(self.application_id))
        self._chip = QHBoxLayout()
        self.edit_button.clicked.connect(self.editing)
        self.interview_button.clicked.connect(self.adding_interview)
        self.write_button.clicked.connect(self.writing)
        self.note_button.clicked.connect(self._ask_note)
        self._lay_out_head()
        self.show_nothing()

    def _lay_out_head(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(tokens.GAP_S)
        # One line of the name stands level with the buttons; of two the first does.
        self.company.setMinimumHeight(tokens.CONTROL_HEIGHT)
        top = Qt.AlignmentFlag.AlignTop
        names.addWidget(self.company, 1, top)
        names.addWidget(self.edit_button, 0, top)
        names.addWidget(self.bin_button, 0, top)
        below = QHBoxLayout()
        below.setSpacing(tokens.GAP_S)
        # The chip ends where the icon of the bin does.
        below.setContentsMargins(0, 0, tokens.GAP_S, 0)
        below.addWidget(self.role, 1)
        below.addLayout(self._chip)
        self.head.addLayout(names)
        self.head.addLayout(below)
        self._others = Flow(self.interview_button, self.note_button)
        self._actions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._actions.setSpacing(tokens.GAP_S)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._actions.addWidget(self.write_button, 0, side)
        self._actions.addWidget(self.next_button, 0, side)
        self._actions.addLayout(self._others, 1)
        self.head.addLayout(self._actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the actions for the new width."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        """Set the primary action above the others where they do not fit side by side."""
        margins = self.head.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        leading = (each for each in (self.write_button, self.next_button) if not each.isHidden())
        asked = sum(each.sizeHint().width() + tokens.GAP_S for each in leading)
        fits = asked + self._others.sizeHint().width() + tokens.GAP_S <= room
        ways = QBoxLayout.Direction
        self._actions.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def show_application(self, application_id: int) -> None:
        """Read an application from the store and show it."""
        self.application_id = application_id
        self._desk.store.ask(
            lambda store: gather_application(store, application_id),
            self._show,
            owner=self,
            failed=self._gone,
        )

    def go_to_primary(self) -> None:
        """Have the focus on the primary action, once what changed is shown."""
        self._to_primary = True
        self.show_application(self.application_id)

    def go_to_days(self) -> None:
        """Scroll to the days ahead, once they are shown."""
        self._to_days = True
        if self.application_id:
            self.show_application(self.application_id)

    def _reached_days(self) -> None:
        self._to_days = False

    def show_nothing(self) -> None:
        """Show nothing, as no application is chosen."""
        self.application_id = 0
        self._shown = 0
        self.set_filled(filled=False)
        self.leads = False
        self.led.emit()

    def head_focus(self) -> QWidget:
        """The edit button."""
        return self.edit_button

    def _gone(self, _error: Exception) -> None:
        self.show_nothing()

    def _show(self, sheet: ApplicationSheet) -> None:
        if sheet.application.id != self.application_id:
            return
        application = sheet.application
        self.company.setText(sheet.company.name)
        self.role.setText(application.job_title)
        self._show_chip(application)
        self._show_actions(sheet)
        self.clear(same=self._shown == sheet.application.id)
        self._shown = sheet.application.id
        self._add_facts(application)
        shown, record = answer_block(application)
        record.clicked.connect(self.recording)
        self.add(shown)
        days = self.days.block(application.id, sheet.days)
        if days is not None:
            self.add(days)
        if days is not None and self._to_days:
            self.scroll_to(days, self._reached_days)
        if not sheet.interviews:
            text = self.tr("No interview yet. Add one with the people you met.")
            self.add(text_label(text, tone="soft"))
        for interview, talks in sheet.interviews:
            shown = InterviewBlock(
                self._desk, interview, talks, sheet.kept.remembered.get(interview.id, ())
            )
            shown.editing.connect(self.editing_interview)
            shown.binning.connect(self.binning_interview)
            self.add(shown)
        self._add_kept(sheet)
        self._add_timeline(sheet)
        self._add_company(sheet.company)
        if application.note:
            self.add(block(self.tr("Your notes"), wrapped_label(application.note)))
        self.set_filled(filled=True)

    def _ask_note(self) -> None:
        """Ask for a note about this application."""
        from desktop.writing.ask import write_for

        write_for(self._desk, self.window(), (), self.application_id)

    def _show_chip(self, application: Application) -> None:
        while (item := self._chip.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        chip = Chip(label(application.stage), STAGE_TONES[application.stage])
        self._chip.addWidget(chip)
        chip.show()

    def _show_actions(self, sheet: ApplicationSheet) -> None:
        """One primary action: write to those met, or else add where they were met."""
        to_write = bool(sheet.unwritten)
        if self.write_button.hasFocus() and not to_write:
            self.interview_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.write_button.setVisible(to_write)
        self.note_button.setVisible(bool(sheet.met))
        first = not sheet.interviews and sheet.application.answer is Answer.NONE
        set_kind(self.interview_button, PRIMARY if first else PLAIN)
        if sheet.unwritten == sheet.met:
            self.write_button.setText(self.tr("Write notes for everyone met"))
        else:
            self.write_button.setText(self.tr("Write %n notes still missing", "", sheet.unwritten))
        self.write_button.setAccessibleName(self.write_button.text())
        self._next = next_doing(sheet)
        if self._next is None and self.next_button.hasFocus():
            self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.next_button.setVisible(self._next is not None)
        self._name_next()
        self._arrange()
        self.leads = to_write or first or self._next is not None
        self.led.emit()
        if self._to_primary:
            self._to_primary = False
            after = self.next_button if self._next is not None else self.interview_button
            primary = self.write_button if to_write else after
            primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_next(self) -> None:
        """Say on its button what comes next, and in its tip for whom."""
        text = self._next.text if self._next else ""
        what = said(self._next.steps) if self._next and self._next.steps else ""
        spoken = self.tr("{do}: {what}").format(do=text, what=what) if what else text
        self.next_button.setText(literal(text))
        self.next_button.setAccessibleName(spoken)
        self.next_button.setToolTip(plain_tip(what))

    def _do_next(self) -> None:
        if self._next is None:
            return
        if self._next.steps is not None:
            self._doing.do(self._next.steps)
        elif self._next.place is not None:
            self._desk.go(self._next.place)
        else:
            self.recording.emit()

    def _add_facts(self, application: Application) -> None:
        facts = []
        if application.applied_on:
            day = plain_date(application.applied_on)
            facts.append(self.tr("Applied {day}").format(day=day))
        if application.no_calls:
            facts.append(self.tr("The posting says: no calls"))
        if facts:
            self.add(wrapped_label("  ·  ".join(facts), tone="soft"))

    def _add_kept(self, sheet: ApplicationSheet) -> None:
        mine = sheet.application.id
        empty = self.tr("Nothing yet. From a day after a no, a friendly e-mail may ask for it.")
        new = Feedback(application_id=mine, text="")
        self.add(feedback_block(self._keeping, sheet.kept.feedback, new, empty))
        self.add(
            lessons_block(self._keeping, sheet.kept.lessons, Lesson(application_id=mine, text=""))
        )
        none = self.tr("None yet. Who put in a word for you here, or might?")
        received = ReferralDirection.RECEIVED
        at = Referral(person_id=0, company_id=sheet.company.id, direction=received)
        self.add(referral_block(self._keeping, sheet.kept.referrals, at, none))

    def _add_timeline(self, sheet: ApplicationSheet) -> None:
        events = events_of(sheet)
        if len(events) > 1:
            self.add(timeline_block(self._desk, events))

    def _add_company(self, company: Company) -> None:
        shown, edit = company_block(company)
        edit.clicked.connect(lambda: self.editing_company.emit(company))
        self.add(shown)
