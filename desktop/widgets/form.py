"""What forms are made of: a field with its label above and its reason below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol, cast

from PySide6.QtCore import QLocale, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.widgets.announce import announce
from desktop.widgets.fields import TextArea
from desktop.widgets.labels import text_label, wrapped_label


class Control(Protocol):
    """A control whose value a form reads and writes."""

    def value(self) -> Any:  # noqa: ANN401 - each control has its own kind of value
        """What the control holds."""
        ...

    def set_value(self, value: Any) -> None:  # noqa: ANN401 - as above
        """Make the control hold something else."""
        ...


class FormField(QWidget):
    """A control under its label; a reason for refusing it appears below, the typed text stays."""

    def __init__(self, text: str, control: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.control = control
        self.refused = ""
        """Why what is typed cannot be used, said or not; "" while it can."""
        self._quiet = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_XS)
        self.label = text_label(text, tone="soft")
        self.label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(text.replace("&", ""))
        column.addWidget(self.label)
        # Only now that it has a parent: a label alone would be a window for a moment.
        self.label.setVisible(bool(text))
        column.addWidget(control)
        if hint:
            column.addWidget(wrapped_label(hint, "caption", "soft"))
            control.setAccessibleDescription(hint)
        self.reason = wrapped_label("", "caption", "bad")
        self.reason.hide()
        column.addWidget(self.reason)
        self.advice = wrapped_label("", "caption", "warn")
        self.advice.hide()
        column.addWidget(self.advice)
        column.addStretch(1)
        if isinstance(control, TextArea):
            control.refused.connect(self._too_long)

    def _too_long(self, count: int) -> None:
        self.advise(
            self.tr("{count} characters are too long to paste here.").format(
                count=QLocale().toString(count)
            )
        )

    def advise(self, advice: str) -> None:
        """Say something about what is typed that stands in nobody's way; "" takes that back."""
        self.advice.say(advice)
        self.advice.setVisible(bool(advice))
        if advice:
            announce(self.control, advice)

    def weigh(self) -> None:
        """Keep to itself what follows by ``refuse``, up to ``say``."""
        self._quiet = True
        self.refused = ""

    def say(self, *, aloud: bool) -> bool:
        """Say what was refused since ``weigh``, or take back what is said; whether that differs."""
        self._quiet = False
        reason = self.refused if aloud else ""
        differs = reason != (self.reason.said() if not self.reason.isHidden() else "")
        if differs:
            self.refuse(reason)
        self.refused = reason
        return differs

    def refuse(self, reason: str) -> None:
        """Say why what is typed cannot be used; "" takes that back."""
        self.refused = reason
        if self._quiet:
            return
        self.reason.say(reason)
        self.reason.setVisible(bool(reason))
        self.control.setProperty("wrong", "true" if reason else "false")
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)
        if reason:
            announce(self.control, reason)


def problem_of(field: FormField) -> str:
    """Why a control cannot read what is typed into it, such as a day; "" where it can."""
    found = getattr(field.control, "problem", None)
    return str(found()) if found is not None else ""


def kept_of(field: FormField) -> object:
    """What a control holds, or what is typed into it where that can be read as nothing."""
    found = getattr(field.control, "kept", None)
    return found() if found is not None else control_of(field).value()


def put_back(field: FormField, kept: object) -> None:
    """Show again what ``kept_of`` gave."""
    found = getattr(field.control, "put_back", None)
    if found is not None:
        found(kept)
    else:
        control_of(field).set_value(kept)


def changes_of(control: QWidget) -> Iterator[SignalInstance]:
    """The signals by which a control tells that it holds something else."""
    for name in ("textChanged", "editTextChanged", "currentIndexChanged", "changed", "toggled"):
        found = getattr(control, name, None)
        if isinstance(found, SignalInstance):
            yield found


def control_of(field: FormField) -> Control:
    """The control of a field, to read or write."""
    return cast("Control", field.control)


def section(text: str, hint: str = "") -> QWidget:
    """A heading inside a form, with a hairline above it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, tokens.GAP_S, 0, 0)
    column.setSpacing(tokens.GAP_XS)
    rule = QFrame()
    rule.setProperty("ground", "rule")
    column.addWidget(rule)
    column.addSpacing(tokens.GAP_S)
    heading: QLabel = text_label(text, "strong")
    column.addWidget(heading)
    if hint:
        column.addWidget(wrapped_label(hint, "caption", "soft"))
    return holder
