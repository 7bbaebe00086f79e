"""The blocks of an interview's form: one for each person met, to add and to remove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cards.jobs.details import Details
from cards.model.search import Conversation, Role
from desktop.desk import Desk
from desktop.dialogs.more_of_talk import MoreOfTalk
from desktop.labels import ROLES, label
from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.widgets.buttons import LINK, literal, make_button
from desktop.widgets.fields import Choice, TextArea
from desktop.widgets.form import FormField
from desktop.widgets.labels import wrapped_label
from desktop.widgets.line_field import TextField
from desktop.widgets.paste_offer import PasteOffer
from desktop.widgets.person_picker import PersonPicker


@dataclass(frozen=True, slots=True)
class TalkDraft:
    """A conversation with the name of the person; their id is 0 while they are new."""

    conversation: Conversation
    name: str = ""
    title: str = ""
    """Their title, asked only of new people, as is what a pasted signature told."""
    email: str = ""
    phone: str = ""
    linkedin: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing at all was typed."""
        talk = self.conversation
        said = (talk.talked_about, talk.promised, talk.admired, talk.i_bring, talk.want_to_say)
        return not (self.name or self.title or any(said))


class InterviewerBlock(QFrame):
    """Who it was, their part and what was talked about; what else a note may say, behind *More*."""

    removing = Signal()

    def __init__(self, desk: Desk, draft: TalkDraft) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self._before = draft.conversation
        talk = draft.conversation
        self.name = PersonPicker(desk, draft.name, talk.person_id)
        self.title = TextField(draft.title)
        self.role = Choice((role, label(role)) for role in ROLES)
        self.role.set_value(talk.role)
        self.talked_about = TextArea(talk.talked_about, lines=2)
        self.promised = TextField(talk.promised)
        self.more = MoreOfTalk(talk)
        self.remove = QToolButton()
        self._lay_out()
        self.paste_offer = PasteOffer({"full_name": self.name_field, "title": self.title_field})
        self.paste_offer.filled.connect(self._take_over)
        told = Details(email=draft.email, phone=draft.phone, linkedin=draft.linkedin)
        self._take_over(told)
        self.name.textChanged.connect(self._allow_title)
        self.name.editingFinished.connect(self._allow_title)
        self._allow_title()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_L)
        grid.setHorizontalSpacing(tokens.GAP_M)
        grid.setVerticalSpacing(tokens.GAP_M)
        self.name_field = FormField(self.tr("Name"), self.name)
        self.remove.setProperty("kind", "quiet")
        self.remove.setAccessibleName(self.tr("Remove this person"))
        self.remove.setToolTip(self.tr("Remove this person"))
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_icon(self.remove, "remove", "soft")
        self.remove.clicked.connect(self.removing)
        self.promised.setPlaceholderText(self.tr("A link, a reference, an answer"))
        grid.addWidget(self.name_field, 0, 0)
        grid.addWidget(FormField(self.tr("Their part"), self.role), 0, 1)
        # Level with the name, as it is the person who goes.
        grid.addWidget(self.remove, 0, 2, Qt.AlignmentFlag.AlignBottom)
        self.title_field = FormField(self.tr("Title there"), self.title)
        grid.addWidget(self.title_field, 1, 0, 1, 3)
        self.also = wrapped_label("", "caption", "soft")
        self.also.hide()
        grid.addWidget(self.also, 2, 0, 1, 3)
        talked = FormField(self.tr("What you talked about"), self.talked_about)
        grid.addWidget(talked, 3, 0, 1, 3)
        promised = FormField(self.tr("What you promised"), self.promised)
        grid.addWidget(promised, 4, 0, 1, 3)
        grid.addWidget(self.more, 5, 0, 1, 3)
        order = (
            self.name,
            self.role,
            self.remove,
            self.title,
            self.talked_about,
            self.promised,
            *self.more.in_order(),
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    def _allow_title(self) -> None:
        """Ask for the title of new people only; the field keeps its place, so nothing moves."""
        known = bool(self.name.person_id)
        self.title.setEnabled(not known)
        self.title.setPlaceholderText(self.tr("As in their own entry") if known else "")

    def draft(self) -> TalkDraft:
        """What the block holds."""
        talk = replace(
            self._before,
            person_id=self.name.person_id,
            role=Role(str(self.role.value())),
            talked_about=self.talked_about.value(),
            promised=self.promised.value(),
        )
        told = Details() if talk.person_id else self._told
        return TalkDraft(
            self.more.put_into(talk),
            self.name.value(),
            self.title.value(),
            told.email,
            told.phone,
            told.linkedin,
        )

    def _take_over(self, found: Details) -> None:
        """Keep how somebody new is reached, which has no field here, and say so."""
        self._told = found
        more = ", ".join(filter(None, (found.email, found.phone, found.linkedin)))
        self.also.say(self.tr("Kept with their name: {more}.").format(more=more) if more else "")
        self.also.setVisible(bool(more))


class Interviewers(QWidget):
    """All blocks, and the button that adds one; there is always one to type into."""

    grown = Signal(QWidget)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("People you met"))
        self._desk = desk
        self.blocks: list[InterviewerBlock] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.GAP_M)
        self.add_button = make_button(self.tr("Add another person"), icon="add")
        self.add_button.clicked.connect(self._add_and_go)
        self._removed: TalkDraft | None = None
        self.back_button = make_button("", LINK)
        self.back_button.clicked.connect(self._put_back)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.GAP_M)
        foot.addWidget(self.add_button)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.back_button.hide()

    def value(self) -> tuple[TalkDraft, ...]:
        """What the blocks hold, blank ones too."""
        return tuple(block.draft() for block in self.blocks)

    def set_value(self, drafts: Sequence[TalkDraft]) -> None:
        """Put other blocks in the place of these."""
        self._offer_back(None)
        for block in tuple(self.blocks):
            self._take_away(block)
        for draft in drafts or (TalkDraft(Conversation(person_id=0)),):
            self._add(draft)

    def checked(self) -> tuple[TalkDraft, ...] | None:
        """The blocks that hold something; None when one is refused, which then says why."""
        kept: list[TalkDraft] = []
        refused = False
        names: set[object] = set()
        for block in self.blocks:
            draft = block.draft()
            reason = ""
            who = draft.conversation.person_id or draft.name.casefold()
            if draft.is_blank:
                block.name_field.refuse("")
                continue
            if not draft.name:
                reason = self.tr("Who was it? A name is needed.")
            elif who in names:
                reason = self.tr("This person is listed twice. List each person once.")
            block.name_field.refuse(reason)
            refused = refused or bool(reason)
            names.add(who)
            kept.append(draft)
        return None if refused else tuple(kept)

    def _add_and_go(self) -> None:
        block = self._add(TalkDraft(Conversation(person_id=0)))
        block.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit(block)

    def _add(self, draft: TalkDraft) -> InterviewerBlock:
        block = InterviewerBlock(self._desk, draft)
        block.removing.connect(lambda: self._remove(block))
        self._column.insertWidget(len(self.blocks), block)
        before = self.blocks[-1].more.in_order()[-1] if self.blocks else None
        self.blocks.append(block)
        if before is not None:
            QWidget.setTabOrder(before, block.name)
        QWidget.setTabOrder(block.more.in_order()[-1], self.add_button)
        block.more.opened.connect(lambda: self.grown.emit(block))
        block.paste_offer.grew.connect(lambda: self.grown.emit(block))
        block.show()
        return block

    def _remove(self, block: InterviewerBlock) -> None:
        at = self.blocks.index(block)
        near = self.blocks[at - 1] if at else next(iter(self.blocks[1:]), None)
        # Focus moves first: Qt loses it when the focused widget goes.
        (near.name if near else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer_back(block.draft())
        self._take_away(block)

    def _offer_back(self, removed: TalkDraft | None) -> None:
        """Offer what was removed last: nothing that was typed is lost by a slip."""
        self._removed = removed if removed is not None and not removed.is_blank else None
        if self._removed is not None:
            name = self._removed.name or self.tr("this person")
            self.back_button.setText(literal(self.tr("Put {name} back").format(name=name)))
            self.back_button.setAccessibleName(self.tr("Put {name} back").format(name=name))
        elif self.back_button.hasFocus():
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.back_button.setVisible(self._removed is not None)

    def _put_back(self) -> None:
        removed = self._removed
        if removed is None:
            return
        block = self._add(removed)
        block.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer_back(None)
        self.grown.emit(block)

    def _take_away(self, block: InterviewerBlock) -> None:
        self.blocks.remove(block)
        self._column.removeWidget(block)
        block.hide()
        block.deleteLater()
