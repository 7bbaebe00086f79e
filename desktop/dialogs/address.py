"""The fields of a postal address, as part of a form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from cards.model.people import Address
from desktop.dialogs.base import FormDialog
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.countries import countries
from desktop.widgets.fields import TextArea, TextField
from desktop.widgets.form import FormField, control_of


def add_address(form: FormDialog[Any, Any], address: Address) -> None:
    """Put the fields of an address into a form and show ``address`` in them."""
    translate = QCoreApplication.translate
    lines = {
        "street": (translate("address", "Street"), TextArea(lines=2), -1),
        "postcode": (translate("address", "Postal code"), TextField(), 0),
        "city": (translate("address", "City"), TextField(), 1),
        "region": (translate("address", "State or region"), TextField(), 0),
        "country": (translate("address", "Country"), SearchChoice(countries()), 1),
    }
    for name, (text, control, column) in lines.items():
        field = form.add(name, FormField(text, control), column=column)
        control_of(field).set_value(getattr(address, name))


def read_address(form: FormDialog[Any, Any], before: Address) -> Address | None:
    """The address typed into a form; None when its country is none, which then says so."""
    values = {
        name: control_of(form.fields[name]).value()
        for name in ("street", "city", "region", "postcode", "country")
    }
    if values["country"] is None:
        form.fields["country"].refuse(
            QCoreApplication.translate("address", "Choose a country from the list.")
        )
        return None
    return Address(**values, attention=before.attention)
