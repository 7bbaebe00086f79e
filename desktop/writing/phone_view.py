"""What to say on the telephone: a text to read from, to copy, or to print as a small card."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cards.jobs.phoning import calls_for, script_for, write_phone_card
from cards.words import Script, ScriptKind
from desktop.desk import Desk, ToastAction
from desktop.files import ask_where, open_file
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.look import tokens
from desktop.notes.gather import NoteSheet
from desktop.texts import sentence
from desktop.widgets.buttons import make_button
from desktop.widgets.fields import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.labels import text_label, wrapped_label

KINDS = {
    ScriptKind.TAKING_A_NO: QT_TRANSLATE_NOOP("phone", "If they call with a no"),
    ScriptKind.VOICEMAIL: QT_TRANSLATE_NOOP("phone", "First: a message"),
    ScriptKind.CALL: QT_TRANSLATE_NOOP("phone", "Then: the call"),
}


def call_said(kind: ScriptKind) -> str:
    """What a call is called."""
    return QCoreApplication.translate("phone", KINDS[kind])


class PhoneView(QWidget):
    """Shows the scripts that go with one note."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheet: NoteSheet | None = None
        self._script: Script | None = None
        self.kind = Choice()
        self.kind.setAccessibleName(self.tr("Which call"))
        self.heading = text_label("", "strong")
        self.phone = text_label("", "caption", "soft")
        self.copy_button = make_button(self.tr("Copy text"), icon="copy")
        self.save_button = make_button(self.tr("Save as card…"), icon="save")
        self.save_button.setToolTip(self.tr("A PDF to print and keep by the phone"))
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(tokens.GAP_M, tokens.GAP_M, tokens.GAP_M, tokens.GAP_M)
        self._parts.setSpacing(tokens.GAP_XS)
        self._lay_out()
        self.kind.currentIndexChanged.connect(lambda _at: self._ask())
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.kind)
        column.addWidget(self.heading)
        column.addWidget(self.phone)
        inside = QWidget()
        inside.setLayout(self._parts)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("What to say"))
        self.area.setWidget(inside)
        box = QFrame()
        box.setProperty("ground", "sheet")
        around = QVBoxLayout(box)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self.area)
        column.addWidget(box, 1)
        column.addLayout(Flow(self.copy_button, self.save_button))

    def show_note(self, sheet: NoteSheet) -> None:
        """Show what to say to the person of a note."""
        self._sheet = sheet
        person = sheet.row.person
        unknown = self.tr("no telephone number yet")
        said = self.tr("{name}, {phone}")
        self.phone.setText(said.format(name=person.full_name, phone=person.phone or unknown))
        kinds = calls_for(sheet.note.occasion, sheet.note.language)
        kept = self.kind.value()
        self.kind.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(call_said(kind), kind)
        self.kind.set_value(kept)
        self.kind.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.kind.setVisible(len(kinds) > 1)
        self.heading.setText(self.kind.currentText())
        self.heading.setVisible(len(kinds) == 1)
        self._ask()

    def _ask(self) -> None:
        sheet, chosen = self._sheet, self.kind.value()
        if sheet is None or not chosen:
            return
        kind = ScriptKind(str(chosen))
        self._desk.store.ask(
            lambda store: script_for(store, sheet.note, kind),
            self._show,
            owner=self,
            failed=self._refuse,
        )

    def _show(self, script: Script) -> None:
        self._script = script
        self._clear()
        for number, part in enumerate(script.parts):
            if number:
                self._parts.addSpacing(tokens.GAP_S)
            self._parts.addWidget(wrapped_label(part.cue, "caption", "soft"))
            for line in part.lines:
                self._parts.addWidget(wrapped_label(line))
        self._parts.addStretch(1)
        self._enable(enabled=True)

    def _refuse(self, error: Exception) -> None:
        self._script = None
        self._clear()
        self._parts.addWidget(wrapped_label(sentence(error), tone="warn"))
        self._parts.addStretch(1)
        self._enable(enabled=False)

    def _enable(self, *, enabled: bool) -> None:
        for button in (self.copy_button, self.save_button):
            button.setEnabled(enabled)

    def _clear(self) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    def _copy(self) -> None:
        if self._script is not None:
            QGuiApplication.clipboard().setText(self._script.text)
            self._desk.say(self.tr("Copied."))

    def _ask_where(self) -> None:
        script = self._script
        if script is None:
            return
        title = self.tr("Save what to say as a small card")
        name = self.tr("By the phone.pdf")
        kind = self.tr("PDF files (*.pdf)")
        ask_where(self._desk, self, title, name, kind, lambda path: self._save(script, path))

    def _save(self, script: Script, path: Path) -> None:
        said = self.tr("Saved as {name}.").format(name=path.name)
        show = ToastAction(self.tr("Open"), lambda: open_file(self._desk, path))
        self._desk.store.ask(
            lambda store: write_phone_card(store, script, path),
            lambda _none: self._desk.say(said, show),
            owner=self,
        )
