"""Has the window speak the person's language: its own texts, Qt's, and how dates are written."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from desktop.english import EnglishNumbers

SPEECH = "speech"
"""The object's name, by which the application finds it."""
ENGLISH = "en"
LANGUAGES = ((ENGLISH, "English"), ("de", "Deutsch"), ("es", "Español"))
"""Each in its own words, so that whoever cannot read the others finds it."""
TRANSLATIONS = Path(resources.__file__).parent / "translations"


class Speech(QObject):
    """What a running application speaks; every widget made after ``speak`` says it so."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(SPEECH)
        self._app = app
        self._spoken: list[QTranslator] = []
        self.language = ENGLISH
        """What is spoken now, such as "de"."""
        # Qt asks the translator installed last first, so this one is for what has no translation.
        app.installTranslator(EnglishNumbers(app))

    def speak(self, chosen: str = "", folder: Path = TRANSLATIONS) -> None:
        """Speak one of our languages; "", or one that we do not have, is the system's.

        ``folder`` holds the ``cordially_LANGUAGE.qm`` files. What is missing there or among Qt's
        own stays English.
        """
        for translator in self._spoken:
            self._app.removeTranslator(translator)
        self._spoken = []
        known = (folder / f"cordially_{chosen}.qm").is_file() or chosen == ENGLISH
        self.language = chosen if chosen and known else _of_system()
        locale = _locale(self.language)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())
        if self.language != ENGLISH:
            # Named as it is used: English needs it not.
            info = QtCore.QLibraryInfo
            self._load(
                f"qtbase_{self.language}",
                Path(info.path(info.LibraryPath.TranslationsPath)),
            )
            self._load(f"cordially_{self.language}", folder)

    def _load(self, name: str, folder: Path) -> None:
        translator = QTranslator(self)
        if translator.load(name, str(folder)):
            self._app.installTranslator(translator)
            self._spoken.append(translator)


def speech_of(app: QApplication) -> Speech:
    """What an application speaks; made where there is none yet."""
    return app.findChild(Speech, SPEECH) or Speech(app)


def _of_system() -> str:
    """The first of our languages that the person wants of the system; else English."""
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    ours = {language for language, _name in LANGUAGES}
    return next((language for language in wanted if language in ours), ENGLISH)


def _locale(language: str) -> QLocale:
    """How dates and numbers are written: as the system says where it speaks the same language.

    Else as the language is spoken in the system's country, as far as that is known, so that a
    German who reads English keeps the metre.
    """
    system, spoken = QLocale.system(), QLocale(language).language()
    unknown = system.language() == QLocale.Language.C
    if system.language() == spoken or (unknown and language == ENGLISH):
        return system
    return QLocale(language) if unknown else QLocale(spoken, system.territory())
