"""The first question: who signs, and where an answer would go; it may be skipped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cards.model.people import Address, Sender
from desktop.desk import Desk
from desktop.dialogs.address import add_address, read_address
from desktop.dialogs.base import FormDialog, Saved
from desktop.keys import key
from desktop.widgets.buttons import QUIET, make_button
from desktop.widgets.form import FormField, section
from desktop.widgets.labels import plain_tip, text_label
from desktop.widgets.line_field import TextField
from desktop.widgets.paste_offer import PasteOffer

if TYPE_CHECKING:
    from cards.store import Store


class WhoDialog(FormDialog[Sender, Sender]):
    """The name and the return address, nothing else."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.set_title(self.tr("Who writes?"))
        self._skipped: Callable[[], object] | None = None
        self.save_button.setText(self.tr("Go on"))
        self.save_button.setAccessibleName(self.save_button.text())
        self.skip_button = make_button(self.tr("Skip"), QUIET)
        keys = key("skip").toString(QKeySequence.SequenceFormat.NativeText)
        self.skip_button.setToolTip(plain_tip(keys))
        self.full_name = TextField()
        self.add_wide(text_label(self.tr("Step 1 of 2"), "caption", "soft"))
        self.add("full_name", FormField(self.tr("Your full name"), self.full_name))
        hint = self.tr("Written on your envelopes. It can wait.")
        self.add_wide(section(self.tr("Return address"), hint))
        add_address(self, Address(), self.full_name.value)
        self.paste_offer = PasteOffer(self.fields)
        self.paste_offer.grew.connect(self.fit_soon)
        self._place_skip()
        self.skip_button.clicked.connect(self.skip)
        QShortcut(key("skip"), self, self.skip)

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        then: Callable[[Saved[Sender]], None],
        skipped: Callable[[], object],
    ) -> None:
        """Ask who writes; ``skipped`` is called instead where that is left for later."""
        dialog = cls(desk, parent)
        dialog._skipped = skipped
        dialog.begin(then, lambda: cls.ask(desk, parent, then, skipped))

    def skip(self) -> None:
        """Go on without the address; a name that is typed already is kept."""
        if self.full_name.value():
            for name in ("street", "postcode", "city", "region", "country"):
                self.fields[name].control.set_value("")  # type: ignore[attr-defined] # fields all
            self.save()
            return
        skipped = self._skipped
        self.start_over()
        self.reject()
        if skipped is not None:
            skipped()

    def read(self) -> Sender | None:
        """The name, which a card is signed with, and as much of the address as was typed."""
        if not self.full_name.value():
            self.fields["full_name"].refuse(
                self.tr("A card needs a name to be signed with; Skip asks for it later.")
            )
        address = read_address(self, Address())
        if address is None or not self.full_name.value():
            return None
        return Sender(full_name=self.full_name.value(), address=address)

    def keep(self, store: Store, value: Sender) -> Sender:
        """Say who signs; what else is known stays."""
        kept = replace(store.sender(), full_name=value.full_name, address=value.address)
        store.set_sender(kept)
        return kept

    def _place_skip(self) -> None:
        """Between leaving and going on."""
        self.foot.insertWidget(self.foot.count() - 1, self.skip_button)
        self.setTabOrder(self.cancel_button, self.skip_button)
        self.setTabOrder(self.skip_button, self.save_button)
