"""Two sayings of each field side by side, and a choice between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.importing.proposals import Difference, Which
from desktop.importing.values import becomes, shown
from desktop.importing.words import field_name
from desktop.look import tokens
from desktop.widgets.labels import Paragraph, text_label, wrapped_label
from desktop.widgets.segments import Segments

Prefer = Callable[[str, Which], object]
"""Called with a field and whose value stays."""
_NONE = "–"
_LONG = re.compile(r"\S{16,}")
_BREAKABLE = re.compile(r"[@./_-]")


class SideBySide(QWidget):
    """One row for each field; arrows choose within it, Tab goes to the next."""

    def __init__(
        self,
        fields: Iterable[Difference],
        prefer: Prefer,
        *,
        heads: tuple[str, str] | None = None,
    ) -> None:
        super().__init__()
        self.rows: dict[str, FieldChoice] = {}
        mine, theirs = heads or (self.tr("Yours"), self.tr("Theirs"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_L)
        for each in fields:
            row = FieldChoice(each, (mine, theirs), prefer)
            self.rows[each.field] = row
            column.addWidget(row)


class FieldChoice(QWidget):
    """Mine, theirs and the result of one field."""

    def __init__(self, each: Difference, heads: tuple[str, str], prefer: Prefer) -> None:
        super().__init__()
        self._difference = each
        self._prefer = prefer
        name = field_name(each.field)
        self.result = wrapped_label("", "strong")
        self.choice = Segments(name, [(which.value, self._word(which)) for which in each.choices])
        self.choice.choose(each.which.value)
        for which, button in self.choice.buttons.items():
            button.setObjectName(f"{each.field}:{which}")
            button.setAccessibleName(
                self.tr("{field}: {choice}").format(field=name, choice=button.text())
            )
        self.choice.chosen.connect(self._chosen)
        self._lay_out(name, heads)
        self._show(each.which)

    def _lay_out(self, name: str, heads: tuple[str, str]) -> None:
        each = self._difference
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        head = QHBoxLayout()
        head.addWidget(text_label(name, "strong"), 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.choice, 2)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.GAP_M)
        grid.setVerticalSpacing(2)
        texts = (shown(each.field, each.mine), shown(each.field, each.theirs))
        for at, head_text in enumerate((*heads, self.tr("Will be"))):
            grid.setColumnStretch(at, 1)
            grid.addWidget(text_label(head_text, "caption", "soft"), 0, at)
        for at, text in enumerate(texts):
            said = wrapped_label("", tone="soft")
            _say(said, text or _NONE)
            grid.addWidget(said, 1, at, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.result, 1, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        rule = QFrame()
        rule.setProperty("ground", "rule")
        column.addWidget(rule)

    def _word(self, which: Which) -> str:
        return {
            Which.MINE: self.tr("Keep") if self._difference.is_open else self.tr("Leave empty"),
            Which.THEIRS: self.tr("Replace") if self._difference.is_open else self.tr("Fill in"),
            Which.BOTH: self.tr("Keep both"),
        }[which]

    def _chosen(self, view: str) -> None:
        self._show(Which(view))
        self._prefer(self._difference.field, Which(view))

    def _show(self, which: Which) -> None:
        _say(self.result, becomes(self._difference, which) or _NONE)


def _say(label: Paragraph, text: str) -> None:
    """Show a value that may break inside a long e-mail address or link."""
    broken = _LONG.sub(lambda word: _BREAKABLE.sub("\\g<0>\u200b", word[0]), text)
    # What breaks so must not be copied: the marks would come along.
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.say(broken)
    label.setAccessibleName(text)
