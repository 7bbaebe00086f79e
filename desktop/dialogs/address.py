"""The fields of a postal address, as part of a form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject

from cards.layout.address_check import address_doubts
from cards.model.people import Address
from desktop.dialogs.base import FormDialog
from desktop.texts import sentence
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.countries import countries
from desktop.widgets.fields import TextArea
from desktop.widgets.form import FormField, control_of
from desktop.widgets.form_part import FormPart
from desktop.widgets.line_field import TextField

Form: TypeAlias = FormDialog[Any, Any] | FormPart
"""A dialogue, or a form within a page."""

_ABOUT = {
    "no_street": "street",
    "no_city": "city",
    "no_region": "region",
    "no_postcode": "postcode",
    "odd_postcode": "postcode",
    "other_region": "postcode",
}
"""The field that a doubt is told at, by the doubt's code."""


def add_address(
    form: Form,
    address: Address,
    whose: Callable[[], str],
    *,
    attention: bool = False,
) -> None:
    """Put the fields of an address into a form and show ``address`` in them.

    ``whose`` says the name typed, for words of advice; ``attention`` asks for that line too.
    """
    translate = QCoreApplication.translate
    lines = {
        "street": (translate("address", "Street"), TextArea(lines=2), -1),
        "postcode": (translate("address", "Postal code"), TextField(), 0),
        "city": (translate("address", "City"), TextField(), 1),
        "region": (translate("address", "State or region"), TextField(), 0),
        "country": (translate("address", "Country"), SearchChoice(countries()), 1),
    }
    if attention:
        field = TextField()
        field.setPlaceholderText(translate("address", "Such as: c/o Front desk"))
        lines = {"attention": (translate("address", "Attention line"), field, -1), **lines}
    for name, (text, control, column) in lines.items():
        added = form.add(name, FormField(text, control), column=column)
        control_of(added).set_value(getattr(address, name))
    _Advice(form, address, whose)


def read_address(form: Form, before: Address) -> Address | None:
    """The address typed into a form; None when its country is none, which then says so."""
    address = _typed(form, before)
    if address is None:
        form.fields["country"].refuse(
            QCoreApplication.translate("address", "Choose a country from the list.")
        )
    return address


def _typed(form: Form, before: Address) -> Address | None:
    """The address typed, None when its country is none."""
    values = {
        name: control_of(form.fields[name]).value()
        for name in ("attention", "street", "city", "region", "postcode", "country")
        if name in form.fields
    }
    if values["country"] is None:
        return None
    return Address(**{"attention": before.attention, **values})


class _Advice(QObject):
    """Says what the post may stumble over, at the field it is about, once that has been left."""

    def __init__(self, form: Form, address: Address, whose: Callable[[], str]) -> None:
        super().__init__(form)
        self._form, self._whose, self._home = form, whose, ""
        self._said: dict[str, str] = {}
        self._left = set() if address.is_empty else set(_ABOUT.values())
        for name in ("postcode", "city", "region"):
            control = form.fields[name].control
            if isinstance(control, TextField):
                control.editingFinished.connect(lambda name=name: self._leave(name))
        country = form.fields["country"].control
        if isinstance(country, SearchChoice):
            country.field.editingFinished.connect(lambda: self._leave("country"))
        form.desk.store.ask(
            lambda store: store.sender().address.country, self._know_home, owner=self
        )

    def _know_home(self, country: str) -> None:
        self._home = country
        self._look()

    def _leave(self, name: str) -> None:
        self._left.add(name)
        self._look()

    def _look(self) -> None:
        said = dict.fromkeys(_ABOUT.values(), "")
        address = _typed(self._form, Address())
        name = self._whose() or QCoreApplication.translate("address", "this form")
        for doubt in address_doubts(address, name=name, home=self._home) if address else ():
            field = _ABOUT[doubt.code.removeprefix("layout.address_")]
            if field in self._left:
                said[field] = sentence(doubt)
        for field, text in said.items():
            if text != self._said.get(field, ""):
                self._form.fields[field].advise(text)
        self._said = said
