"""Preferences, Look: light or dark."""

from __future__ import annotations

from desktop.desk import Desk
from desktop.look.theme import DARK_SCHEME, LIGHT_SCHEME, SYSTEM, current_theme
from desktop.preferences.section import Section
from desktop.preferences.settings import SCHEME
from desktop.widgets.segments import Segments


class LookSection(Section):
    """How the window looks on this computer."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        schemes = (
            (SYSTEM, self.tr("As the system")),
            (LIGHT_SCHEME, self.tr("Light")),
            (DARK_SCHEME, self.tr("Dark")),
        )
        self.schemes = Segments(self.tr("Light or dark"), schemes)
        self.schemes.setMaximumWidth(self.schemes.sizeHint().width())
        self._lay_out()
        self.schemes.choose(current_theme().choice)
        self.schemes.chosen.connect(self._choose_scheme)

    def _lay_out(self) -> None:
        self.head(self.tr("Light or dark"))
        self.row(self.schemes)
        self.column.addStretch(1)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Show what the theme goes by now, should something else have chosen it."""
        if not kinds and self.schemes.value() != current_theme().choice:
            self.schemes.choose(current_theme().choice)

    def _choose_scheme(self, scheme: str) -> None:
        current_theme().choose(scheme)
        if self.desk.settings is not None:
            self.desk.settings.setValue(SCHEME, scheme)
