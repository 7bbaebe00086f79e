"""Preferences, Look: light or dark, and the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from desktop.desk import Desk
from desktop.look.theme import DARK_SCHEME, LIGHT_SCHEME, SYSTEM, current_theme
from desktop.preferences.section import Section
from desktop.preferences.settings import LANGUAGE, SCHEME
from desktop.speech import LANGUAGES
from desktop.widgets.fields import Choice
from desktop.widgets.labels import wrapped_label
from desktop.widgets.segments import Segments


class LookSection(Section):
    """How the window looks and speaks on this computer."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        schemes = (
            (SYSTEM, self.tr("As the system")),
            (LIGHT_SCHEME, self.tr("Light")),
            (DARK_SCHEME, self.tr("Dark")),
        )
        self.schemes = Segments(self.tr("Light or dark"), schemes)
        self.schemes.setMaximumWidth(self.schemes.sizeHint().width())
        self.language = Choice([("", self.tr("As the system")), *LANGUAGES])
        self.language.setAccessibleName(self.tr("Language of the window"))
        self.later = wrapped_label("", "caption", "soft")
        self.later.hide()
        self._lay_out()
        self.schemes.choose(current_theme().choice)
        self.schemes.chosen.connect(self._choose_scheme)
        self.language.set_value(self._setting(LANGUAGE))
        self._before = self.language.value()
        self.language.activated.connect(lambda _at: self._choose_language())

    def _lay_out(self) -> None:
        self.head(self.tr("Light or dark"))
        self.row(self.schemes)
        said = self.tr("Your notes are not concerned: they have a language each.")
        self.head(self.tr("Language of the window"), said)
        self.row(self.language)
        self.column.addWidget(self.later)
        self.column.addStretch(1)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Show what the theme goes by now, should something else have chosen it."""
        if not kinds and self.schemes.value() != current_theme().choice:
            self.schemes.choose(current_theme().choice)

    def _choose_scheme(self, scheme: str) -> None:
        current_theme().choose(scheme)
        if self.desk.settings is not None:
            self.desk.settings.setValue(SCHEME, scheme)

    def _choose_language(self) -> None:
        chosen = str(self.language.value())
        if self.desk.settings is not None:
            self.desk.settings.setValue(LANGUAGE, chosen)
            self.desk.settings.sync()
        if not self.desk.at_work:
            # Only once the list of languages is closed: the window goes with it.
            QTimer.singleShot(0, self, self.desk.speaking.emit)
            return
        differs = chosen != self._before
        said = self.tr("The window speaks it when Cordially is started next.")
        self.later.say(said if differs else "")
        self.later.setVisible(differs)

    def _setting(self, key: str) -> str:
        settings = self.desk.settings
        return str(settings.value(key, "") or "") if settings is not None else ""
