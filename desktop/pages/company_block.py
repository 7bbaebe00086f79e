"""What is known of an application's company: where it is, and the way to change that."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from cards.model.people import Company
from desktop.pages.panel import block
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.countries import countries
from desktop.widgets.labels import wrapped_label


def company_block(company: Company) -> tuple[QWidget, QPushButton]:
    """The block, and its button that asks for the company to be changed."""
    translate = QCoreApplication.translate
    address = company.address
    town = " ".join(part for part in (address.postcode, address.city) if part)
    place = ", ".join(part for part in (town, address.region) if part)
    country = dict(countries()).get(address.country, address.country)
    parts = (address.street, place, country, company.website)
    lines = "\n".join(part for part in parts if part)
    missing = translate(
        "ApplicationPanel", "No address yet. Cards to its people go there, so it is worth adding."
    )
    shown = wrapped_label(lines) if lines else wrapped_label(missing, tone="soft")
    edit = make_button(translate("ApplicationPanel", "Edit the company"), LINK)
    return block(translate("ApplicationPanel", "Company"), shown, edit), edit
