"""The review under the text: what is found, why, and the ways to mend it or let it pass."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from cards.model.findings import Finding
from cards.words.review.since import THANKED, is_overtaken
from desktop.keys import with_key
from desktop.look import tokens
from desktop.look.icons import set_icon, set_picture
from desktop.notes.head import step_button
from desktop.review.model import FindingDelegate, FindingsModel
from desktop.review.words import advice, reason, rule_name, spoken
from desktop.widgets.announce import announce
from desktop.widgets.buttons import LINK, QUIET, make_button
from desktop.widgets.labels import ElidedLabel, plain_tip, wrapped_label
from desktop.widgets.rows import RowList

_ROWS, _ROWS_BRIEF = 3, 1
"""Findings shown at once; in a low window the text needs the room."""
_EDGES = 4


class ReviewBox(QWidget):
    """Shows findings; what is done about them is told by signals."""

    chosen = Signal(object)
    """The ``Finding`` spoken of, or None."""
    mending = Signal(Finding)
    passing = Signal(Finding)
    switching_off = Signal(Finding)
    looking_again = Signal()
    """What was let pass in this note is to be told again."""
    choosing_rules = Signal()
    comparing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = FindingsModel(self)
        self.list = RowList(self.tr("What was found in the note"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindingDelegate(self.list))
        self.picture = QLabel()
        self.summary = ElidedLabel("", "strong")
        self.compare_button = make_button(self.tr("Others…"), LINK)
        self.compare_button.setToolTip(self.tr("This note beside the others to this company"))
        self.more_button = make_button("", QUIET)
        self.more_button.setAccessibleName(self.tr("More about the review"))
        self.more_button.setToolTip(self.tr("More about the review"))
        self.more_button.setFixedSize(tokens.CONTROL_HEIGHT, tokens.CONTROL_HEIGHT)
        self.reason = wrapped_label("")
        self.mend_button = make_button(self.tr("Mend"))
        self.pass_button = make_button(self.tr("Let it pass"), LINK)
        self.back_button = step_button("up", "mend_back")
        self.next_button = step_button("down", "mend")
        self._brief = False
        self._menu()
        self._lay_out()
        self._connect()
        self.show_found(())
        self.hide()

    def _menu(self) -> None:
        set_icon(self.more_button, "dots")
        self.menu = QMenu(self)
        self.off_action = self.menu.addAction(self.tr("Switch this rule off"))
        self.again_action = self.menu.addAction(self.tr("Tell again what you let pass here"))
        self.menu.addSeparator()
        self.rules_action = self.menu.addAction(self.tr("What is looked for…"))
        self.more_button.setMenu(self.menu)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_XS)
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP_S)
        head.addWidget(self.picture)
        head.addWidget(self.summary, 1)
        head.addWidget(self.compare_button)
        head.addWidget(self.more_button)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.reason)
        self._ways = QWidget()
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(tokens.GAP_M)
        ways.addWidget(self.mend_button)
        ways.addWidget(self.pass_button)
        ways.addStretch(1)
        self._steps = QWidget()
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(0)
        steps.addWidget(self.back_button)
        steps.addWidget(self.next_button)
        ways.addWidget(self._steps)
        column.addWidget(self._ways)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.activated.connect(lambda _index: self._tell(self.mending))
        self.back_button.clicked.connect(lambda: self._step_by_click(-1))
        self.next_button.clicked.connect(lambda: self._step_by_click(1))
        self.mend_button.clicked.connect(lambda: self._tell(self.mending))
        self.pass_button.clicked.connect(lambda: self._tell(self.passing))
        self.off_action.triggered.connect(lambda _on: self._tell(self.switching_off))
        self.again_action.triggered.connect(lambda _on: self.looking_again.emit())
        self.rules_action.triggered.connect(lambda _on: self.choosing_rules.emit())
        self.compare_button.clicked.connect(self.comparing)
        self.mend_button.setToolTip(plain_tip(with_key("mend_now")))
        self.list.setToolTip(plain_tip(with_key("mend")))

    @property
    def current(self) -> Finding | None:
        """The finding spoken of."""
        return self.model.finding_at(self.list.currentIndex().row())

    def show_found(self, found: tuple[Finding, ...], *, passed: int = 0) -> None:
        """Show what was found; the finding spoken of stays, or the one in its place.

        ``passed`` is how many were let pass in this note.
        """
        at, kept = self.list.currentIndex().row(), self.current
        busy = [part for part in (self.list, *self._buttons()) if part.hasFocus()]
        self.model.show_found(found)
        self.again_action.setVisible(bool(passed))
        self.summary.setText(self._summed(found))
        calm = not found
        set_picture(self.picture, "state-approved" if calm else "warning", _tone(found), 18)
        self.list.setVisible(not calm)
        self._fit_list()
        same = [i for i, one in enumerate(found) if kept and _alike(one, kept)]
        self._go_to_row(min(same, default=min(max(at, 0), len(found) - 1)))
        if busy:
            self._keep_focus(busy[0])

    def _fit_list(self) -> None:
        count = self.model.rowCount()
        rows = min(count, _ROWS_BRIEF if self._brief else _ROWS)
        self.list.setFixedHeight(rows * FindingDelegate.height + _EDGES)
        # A bar over one row would be all handle: there the arrows go on.
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if self._brief else policy.ScrollBarAsNeeded
        self.list.setVerticalScrollBarPolicy(bar)
        if self._steps.isAncestorOf(self.focusWidget() or self) and count <= rows:
            self._keep_focus(self.mend_button)
        self._steps.setVisible(count > rows)
        self.list.scrollTo(self.list.currentIndex())

    def be_brief(self, *, brief: bool) -> None:
        """Show one finding at a time, or several."""
        if brief != self._brief:
            self._brief = brief
            self._fit_list()

    def _step_by_click(self, by: int) -> None:
        self.step(by)
        self.list.clicked.emit(self.list.currentIndex())

    def _buttons(self) -> tuple[QWidget, ...]:
        return self.mend_button, self.pass_button

    def _keep_focus(self, wanted: QWidget) -> None:
        """Qt gives the focus to anyone when the button that has it hides."""
        for part in (wanted, self.pass_button, self.more_button):
            if not part.isHidden() and not self._is_gone(part):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _is_gone(self, part: QWidget) -> bool:
        return part in self._buttons() and self._ways.isHidden()

    def step(self, by: int) -> Finding | None:
        """Go to the next finding (1) or the one before (-1), round the end; None without any."""
        count = self.model.rowCount()
        if not count:
            return None
        self._go_to_row((self.list.currentIndex().row() + by) % count)
        self.announce()
        return self.current

    def choose(self, finding: Finding) -> None:
        """Speak of one finding."""
        if finding in self.model.found:
            self._go_to_row(self.model.found.index(finding))

    def announce(self) -> None:
        """Have a screen reader say the finding spoken of."""
        finding = self.current
        if finding is not None:
            announce(self, spoken(finding))

    def _go_to_row(self, row: int) -> None:
        index = self.model.index(row, 0) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)
        self._moved(index)

    def _moved(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        finding = self.model.finding_at(index.row())
        self.chosen.emit(finding)
        self.reason.setVisible(finding is not None)
        self._ways.setVisible(finding is not None)
        self.off_action.setVisible(finding is not None)
        if finding is None:
            return
        self.reason.say(f"{reason(finding)} {advice(finding)}")
        self.mend_button.setText(self._way(finding))
        self.mend_button.setVisible(finding.mend is not None or is_overtaken(finding))
        off = self.tr("Switch off: {rule}").format(rule=rule_name(finding.rule))
        self.off_action.setText(off)
        name = f"{self.mend_button.text()}. {spoken(finding)}"
        self.mend_button.setAccessibleName(name)

    def _way(self, finding: Finding) -> str:
        if not is_overtaken(finding):
            return self.tr("Mend")
        return self.tr("Put into the bin") if finding.form == THANKED else self.tr("Word it anew")

    def _tell(self, signal: object) -> None:
        finding = self.current
        if finding is not None and hasattr(signal, "emit"):
            signal.emit(finding)

    def _summed(self, found: tuple[Finding, ...]) -> str:
        if not found:
            return self.tr("Nothing to mend")
        return self.tr("%n things to look at", "", len(found))


def _alike(one: Finding, other: Finding) -> bool:
    return (one.rule, one.quote, one.form) == (other.rule, other.quote, other.form)


def _tone(found: tuple[Finding, ...]) -> str:
    from desktop.review.words import TONES

    weights = {finding.severity for finding in found}
    return next((tone for weight, tone in TONES.items() if weight in weights), "good")
