"""Preferences, You: the name one signs with and the return address, kept as one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from cards.model.errors import CordiallyError
from cards.model.people import Sender
from desktop.desk import Desk
from desktop.dialogs.address import add_address, read_address
from desktop.preferences.section import Section
from desktop.signature.row import SignatureRow
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.email import email_field
from desktop.widgets.fields import TextArea
from desktop.widgets.form import FormField, control_of, section
from desktop.widgets.form_part import FormPart
from desktop.widgets.line_field import TextField
from desktop.widgets.paste_offer import PasteOffer

_KEPT_AFTER = 700
"""Milliseconds without a key."""


class YouSection(Section):
    """The person's own details; each pause in typing is one change that Undo takes back."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        self._kept = Sender()
        self._filling = False
        self._asked = 0
        self.form = FormPart(desk)
        self.full_name, self.called = TextField(), TextField()
        self.email, self.phone = TextField(), TextField()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_KEPT_AFTER)
        self._wait.timeout.connect(self.save)
        self._lay_out()
        self._connect()
        desk.saving.connect(self.save)
        desk.may_be_unsaved(self._not_kept)

    def _lay_out(self) -> None:
        form = self.form
        form.add("full_name", FormField(self.tr("Your full name"), self.full_name), column=0)
        form.add("called", FormField(self.tr("How you sign"), self.called), column=1)
        self.called.setPlaceholderText(self.tr("Your first name"))
        form.add("email", email_field(self.tr("E-mail"), self.email), column=0)
        form.add("phone", FormField(self.tr("Phone"), self.phone), column=1)
        form.add_wide(section(self.tr("Return address"), self.tr("Written on your envelopes.")))
        add_address(form, Sender().address, self.full_name.value)
        form.add_wide(section(self.tr("Signature")))
        self.signature = SignatureRow(self.desk)
        form.add_wide(self.signature)
        self.paste_offer = PasteOffer(form.fields)
        self.allow(form)
        self.column.addWidget(form)
        self.column.addStretch(1)

    def _connect(self) -> None:
        for field in self.form.fields.values():
            control = field.control
            if isinstance(control, TextField | TextArea):
                control.textChanged.connect(self._typed)
            elif isinstance(control, SearchChoice):
                control.editTextChanged.connect(self._typed)

    @property
    def is_unsaved(self) -> bool:
        """Whether anything typed is not in the store yet."""
        return self._typed_now() != self._kept

    def refresh(self, kinds: frozenset[str]) -> None:
        """Show what the store has, unless the person is typing."""
        if not kinds or "sender" in kinds:
            self.desk.store.ask(lambda store: store.sender(), self._show, owner=self)

    def save(self) -> None:
        """Hand what was typed to the store."""
        self._wait.stop()
        sender = self._typed_now()
        if sender == self._kept:
            return
        self._asked += 1
        self.desk.store.ask(
            lambda store: store.set_sender(sender),
            lambda _nothing: self._saved(sender),
            owner=self,
            failed=self._refused,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Listen for the end of the window."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before the page is left."""
        super().hideEvent(event)
        self.save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save before the window closes, as its store closes with it."""
        if event.type() == QEvent.Type.Close and watched is self.window():
            self._save_before_closing()
        return super().eventFilter(watched, event)

    def _save_before_closing(self) -> None:
        self._wait.stop()
        if not self.is_unsaved:
            return
        try:
            self.desk.store.from_afar().set_sender(self._typed_now())
        except LookupError:
            return  # the store is closed already
        except CordiallyError as error:
            self.desk.complain(error)
            return
        self._kept = self._typed_now()

    def _typed(self) -> None:
        if not self._filling:
            self._wait.start()
            name = self.full_name.value() or not self._kept.full_name
            said = "" if name else self.tr("Your notes need a name to be signed with.")
            self.form.fields["full_name"].advise(said)

    def _saved(self, sender: Sender) -> None:
        self._asked -= 1
        self._kept = sender

    def _refused(self, error: Exception) -> None:
        self._asked -= 1
        self.desk.complain(error)

    def _show(self, sender: Sender) -> None:
        if self._wait.isActive() or self._asked:
            return
        before, self._kept = self._kept, sender
        if sender == before and self._typed_now() == sender:
            return
        self._filling = True
        for name in ("full_name", "called", "email", "phone"):
            _fill(self.form.fields[name], getattr(sender, name))
        for name in ("street", "postcode", "city", "region", "country"):
            _fill(self.form.fields[name], getattr(sender.address, name))
        self._filling = False

    def _typed_now(self) -> Sender:
        """What the fields say; a country that is none leaves the one that was there."""
        fields = self.form.fields
        fields["country"].refuse("")
        address = read_address(self.form, self._kept.address)
        if address is None:
            kept = self._kept.address
            texts = {n: control_of(fields[n]).value() for n in ("street", "postcode", "city")}
            region = control_of(fields["region"]).value()
            address = type(kept)(
                **texts, region=region, country=kept.country, attention=kept.attention
            )
        return Sender(
            full_name=self.full_name.value(),
            called=self.called.value(),
            address=address,
            email=self.email.value(),
            phone=self.phone.value(),
        )

    def _not_kept(self) -> str:
        typed = self._typed_now()
        if typed == self._kept:
            return ""
        where = typed.address
        lines = (typed.full_name, where.street, where.postcode, where.city, typed.email)
        return "\n".join(filter(None, lines))


def _fill(field: FormField, value: str) -> None:
    control = control_of(field)
    if control.value() != value:
        control.set_value(value)
