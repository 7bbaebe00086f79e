"""The user's own phrases and templates in one place: to read, edit, bin and write with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cards.model.notes import Occasion
from cards.model.own_words import OwnPhrase, Template
from desktop.desk import Desk
from desktop.look import tokens
from desktop.pages.panel import icon_button
from desktop.widgets.buttons import LINK, PRIMARY, make_button
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label
from desktop.writing.ask import write_for
from desktop.writing.moves import move_said
from desktop.writing.own_dialogs import PhraseDialog, TemplateDialog
from desktop.writing.words import channel_said, occasion_said

if TYPE_CHECKING:
    from cards.store import Store

_WIDTH, _HIGH, _LOW = 600, 560, 300
"""Pixels: as tall as what is kept asks for, between the two."""
_KINDS = frozenset({"template", "own_phrase"})
Own = tuple[tuple[Template, ...], tuple[OwnPhrase, ...]]


class OwnWordsDialog(QDialog):
    """Two short lists; Undo stands in the dialogue itself, as it lies over the window's."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Your phrases and templates"))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(tokens.GAP_XL, 0, tokens.GAP_XL, tokens.GAP_S)
        self._rows.setSpacing(tokens.GAP_S)
        self.new_template = make_button(self.tr("New template"), icon="add")
        self.new_phrase = make_button(self.tr("New phrase"), icon="add")
        self.said = text_label("", tone="soft")
        self.undo_button = make_button(self.tr("Undo"), LINK)
        self.undo_button.hide()
        self.close_button = make_button(self.tr("Close"), PRIMARY)
        self._lay_out()
        self.new_template.clicked.connect(
            lambda: self._edit_template(Template(name="", occasion=Occasion.AFTER_NO, text=""))
        )
        self.new_phrase.clicked.connect(
            lambda: self._edit_phrase(OwnPhrase(occasion=Occasion.AFTER_NO, move="thanks", text=""))
        )
        self.undo_button.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.reject)
        desk.store.changed.connect(self._changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.GAP_XL, 0, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        head = QHBoxLayout()
        head.setContentsMargins(tokens.GAP_XL, 0, tokens.GAP_XL, 0)
        head.addWidget(text_label(self.tr("Your phrases and templates"), "title"))
        column.addLayout(head)
        self._inside = inside = QWidget()
        inside.setLayout(self._rows)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        column.addWidget(area, 1)
        told = QHBoxLayout()
        told.setContentsMargins(tokens.GAP_XL, 0, tokens.GAP_XL, 0)
        told.addWidget(self.said)
        told.addWidget(self.undo_button)
        told.addStretch(1)
        column.addLayout(told)
        foot = QHBoxLayout()
        foot.setContentsMargins(tokens.GAP_XL, 0, tokens.GAP_XL, 0)
        foot.setSpacing(tokens.GAP_S)
        foot.addWidget(self.new_template)
        foot.addWidget(self.new_phrase)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)

    def begin(self) -> None:
        """Open with what is kept."""
        self._read()
        self.resize(_WIDTH, _LOW)
        self.open()
        self.new_template.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS:
            self._read()

    def _read(self) -> None:
        self._desk.store.ask(
            lambda store: (store.templates.list(), store.phrases.list()), self._show, owner=self
        )

    def _show(self, own: Own) -> None:
        templates, phrases = own
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        none = self.tr("None yet. On the writing desk, under Your words, keep a text as one.")
        self._head(self.tr("Templates"), none if not templates else "")
        for template in templates:
            self._rows.addWidget(self._template_row(template))
        none = self.tr("None yet. Select a sentence you like and keep it under Your words.")
        self._head(self.tr("Phrases"), none if not phrases else "")
        for phrase in phrases:
            self._rows.addWidget(self._phrase_row(phrase))
        self._rows.addStretch(1)
        # The rows have their heights only once they show.
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """Grow with what is kept; never shrink under the pointer."""
        around = self.height() - self._area.height()
        wanted = self._rows.totalHeightForWidth(self._inside.width()) + around
        self.resize(self.width(), max(self.height(), min(wanted, _HIGH)))

    def _head(self, text: str, empty: str) -> None:
        self._rows.addWidget(text_label(text, "strong"))
        if empty:
            self._rows.addWidget(wrapped_label(empty, tone="soft"))

    def _template_row(self, template: Template) -> QWidget:
        about = f"{occasion_said(template.occasion)} · {channel_said(template.channel)}"
        name = template.name
        text = self.tr("Write with it")
        write = make_button(text, LINK)
        write.setAccessibleName(f"{text}: {name}")
        write.clicked.connect(lambda: self._write(template))
        edit, remove = self._ways(name)
        edit.clicked.connect(lambda: self._edit_template(template))
        remove.clicked.connect(lambda: self._bin_template(template))
        return _row(name, about, write, edit, remove)

    def _phrase_row(self, phrase: OwnPhrase) -> QWidget:
        about = f"{occasion_said(phrase.occasion)} · {move_said(phrase.move)}"
        edit, remove = self._ways(phrase.text)
        edit.clicked.connect(lambda: self._edit_phrase(phrase))
        remove.clicked.connect(lambda: self._bin_phrase(phrase))
        return _row(phrase.text, about, edit, remove)

    def _ways(self, name: str) -> tuple[QToolButton, QToolButton]:
        """The buttons to change something and to put it into the bin."""
        edit = icon_button(self.tr("Edit: {name}").format(name=name), "edit")
        return edit, icon_button(self.tr("Move to the bin: {name}").format(name=name), "remove")

    def _write(self, template: Template) -> None:
        parent = self.parentWidget()
        self.accept()
        write_for(self._desk, parent or self, template_id=template.id)

    def _edit_template(self, template: Template) -> None:
        said = self.tr("The template is kept.")
        TemplateDialog.ask(self._desk, self, template, lambda saved: self._say(said, saved.changed))

    def _edit_phrase(self, phrase: OwnPhrase) -> None:
        said = self.tr("The phrase is kept.")
        PhraseDialog.ask(self._desk, self, phrase, lambda saved: self._say(said, saved.changed))

    def _bin_template(self, template: Template) -> None:
        said = self.tr("The template is in the bin.")
        self._bin(lambda store: store.templates.bin(template.id), said)

    def _bin_phrase(self, phrase: OwnPhrase) -> None:
        said = self.tr("The phrase is in the bin.")
        self._bin(lambda store: store.phrases.bin(phrase.id), said)

    def _bin(self, call: Callable[[Store], None], said: str) -> None:
        # Focus moves first: Qt loses it when the focused button goes.
        self.new_template.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.store.ask(call, lambda _none: self._say(said), owner=self)

    def _say(self, text: str, changed: bool = True) -> None:
        self.said.setText(text)
        self.undo_button.setVisible(changed)

    def _undo(self) -> None:
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.undo_button.hide()
        self.said.setText("")
        self._desk.undoing.emit()


def _row(name: str, about: str, *ways: QWidget) -> QWidget:
    """A text of one's own, what it is for, and what can be done with it."""
    row = QFrame()
    row.setProperty("ground", "sheet")
    across = QHBoxLayout(row)
    across.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_S, tokens.GAP_S)
    across.setSpacing(tokens.GAP_S)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(ElidedLabel(name))
    texts.addWidget(ElidedLabel(about, "caption", "soft"))
    across.addLayout(texts, 1)
    for each in ways:
        across.addWidget(each)
    return row
