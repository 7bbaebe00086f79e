"""Reviews the note on the desk: joins the text, its underlines, the list and what is done to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from cards.jobs.review import apply_mend, dismiss, keep_rules_off, rules_off
from cards.model.findings import Finding, Severity
from cards.model.notes import Note
from cards.words.review.since import THANKED, is_overtaken
from desktop.desk import Desk, ToastAction
from desktop.review.box import ReviewBox
from desktop.review.gather import tell_again
from desktop.review.places import rewrite
from desktop.review.reviewer import Reviewed, Reviewer
from desktop.review.underlines import Underlines
from desktop.review.words import one_line, rule_name


class Reviewing(QObject):
    """The review of one text field; ``box`` is its place in the window."""

    counted = Signal(int)
    """How many findings there are now."""
    overtaken = Signal()
    """The note is from before the no: it is to be worded anew."""
    needless = Signal()
    """Another note says what is to be said: this one belongs into the bin."""

    def __init__(self, desk: Desk, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._desk = desk
        self._field = field
        self.note_id = 0
        self._told: tuple[int, frozenset[tuple[str, str]]] = (0, frozenset())
        self.box = ReviewBox()
        self.underlines = Underlines(field)
        self.reviewer = Reviewer(desk, self)
        self.reviewer.reviewed.connect(self._show)
        box = self.box
        box.chosen.connect(self.underlines.show_current)
        box.list.clicked.connect(lambda _index: self._go_to_current())
        box.mending.connect(self._mend)
        box.passing.connect(self._let_pass)
        box.switching_off.connect(self._switch_off)
        box.looking_again.connect(self._look_again)
        box.choosing_rules.connect(self.choose_rules)
        box.comparing.connect(self.compare)

    def show_note(self, note: Note, *, free: bool) -> None:
        """Review a note while it may be changed."""
        if not free:
            self.forget()
            return
        if note.id != self.note_id:
            self.forget()
            self.note_id = note.id
        self.reviewer.show_note(note.id, self._field.toPlainText())

    def forget(self) -> None:
        """Nothing is there to review."""
        self.note_id = 0
        self.reviewer.show_note(0, "")
        self.underlines.show_found(self._field.toPlainText(), ())
        self.box.show_found(())
        self.box.hide()
        self.counted.emit(0)

    def read(self, text: str) -> None:
        """The text is another one."""
        self.reviewer.read(text)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What should not leave the desk like this."""
        return tuple(one for one in self.box.model.found if one.severity is Severity.ERROR)

    def next(self) -> None:
        """Go to the next finding, from the text or the list."""
        self._step(1)

    def back(self) -> None:
        """Go to the finding before."""
        self._step(-1)

    def mend_current(self) -> None:
        """Mend the finding spoken of, if there is a mend for it."""
        if self.box.current is not None:
            self._mend(self.box.current)

    def are_told(self) -> bool:
        """Whether the errors left were told already; if not, go to the first of them now.

        They are told once: whoever says it again means it.
        """
        self.reviewer.at_once()
        key = (self.note_id, frozenset((one.rule.value, one.quote) for one in self.errors))
        if not self.errors or key == self._told:
            return True
        self._told = key
        self.box.choose(self.errors[0])
        self.box.announce()
        self._go_to_current()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _step(self, by: int) -> None:
        if self.box.isHidden():
            return
        self.reviewer.at_once()
        fresh = (
            self.box.list.currentIndex().row() == 0 and not self._field.textCursor().hasSelection()
        )
        # The first press goes to the first finding, which the list speaks of anyway.
        self.box.step(0 if fresh and by > 0 else by)
        self._go_to_current()

    def _go_to_current(self) -> None:
        finding = self.box.current
        if finding is not None:
            self.underlines.go_to(finding)

    def _show(self, reviewed: Reviewed) -> None:
        if not self.note_id or reviewed.text != self._field.toPlainText():
            return
        known = self.reviewer.known
        self.underlines.show_found(reviewed.text, reviewed.found)
        self.box.show_found(reviewed.found, passed=len(known.passed) if known else 0)
        self.box.compare_button.setVisible(bool(known and known.given.earlier))
        self.box.show()
        self.counted.emit(len(reviewed.found))

    def _mend(self, finding: Finding) -> None:
        if is_overtaken(finding):
            (self.needless if finding.form == THANKED else self.overtaken).emit()
            return
        before = self._field.toPlainText()
        after = apply_mend(before, finding)
        if after == before:
            self._go_to_current()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        rewrite(self._field.document(), before, after)
        self.reviewer.at_once()

    def _let_pass(self, finding: Finding) -> None:
        note_id = self.note_id
        what = one_line(finding.quote) or rule_name(finding.rule)
        said = self.tr("Let pass in this note: {what}").format(what=what)
        self._desk.store.ask(
            lambda store: dismiss(store, note_id, finding),
            lambda _kept: self._desk.say_done(said),
            owner=self,
        )

    def _look_again(self) -> None:
        note_id = self.note_id

        def say(count: int) -> None:
            self._desk.say_done(self.tr("%n things are told again", "", count))

        self._desk.store.ask(lambda store: tell_again(store, note_id), say, owner=self)

    def _switch_off(self, finding: Finding) -> None:
        rule = finding.rule
        self._desk.store.ask(
            lambda store: keep_rules_off(store, rules_off(store) | {rule.value}),
            lambda _nothing: self._desk.say(
                self.tr("Switched off: {rule}").format(rule=rule_name(rule)),
                ToastAction(self.tr("Switch on again"), lambda: self._switch_on(rule.value)),
            ),
            owner=self,
        )

    def _switch_on(self, rule: str) -> None:
        self._desk.store.ask(
            lambda store: keep_rules_off(store, rules_off(store) - {rule}), owner=self
        )

    def choose_rules(self) -> None:
        """Ask which rules are to be looked for."""
        from desktop.review.rules_dialog import RulesDialog

        RulesDialog.ask(self._desk, self._field.window())

    def compare(self) -> None:
        """Show the note beside the others to the same company."""
        from desktop.review.others_dialog import OthersDialog

        known, text = self.reviewer.known, self._field.toPlainText()
        if known is not None:
            OthersDialog.ask(self._desk, self._field.window(), known.note_id, text)
