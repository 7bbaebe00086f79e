"""The window in German and Spanish: what is spoken, and that every text has its translation."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from cards.model.errors import InputError
from desktop.english import ONE
from desktop.preferences.look import LookSection
from desktop.preferences.page import PreferencesPage
from desktop.preferences.settings import LANGUAGE
from desktop.speech import TRANSLATIONS, speech_of
from desktop.texts import printed, sentence
from desktop.when import plain_date, short_date
from desktop.widgets.countries import countries
from desktop.work import Task
from desktop.writing.words import language_said
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop

ROOT = Path(__file__).parents[2]
# A folder of scripts, and no package.
sys.path.append(str(ROOT / "packaging"))
tool = importlib.import_module("translations")

SPOKEN = ("de", "es")
FIELDS = re.compile(r"\{\{|\}\}|\{[^{}]*\}|%L?n|%\d|\*\.\w+|;;|\n")
MNEMONIC = re.compile(r"&(\w)")
SAME_FOR_ONE = {
    "%n answered",
    "%n mailed or e-mailed",
    "%n recommended by you",
    "%n recommending you",
    "%n to look at",
    "%n to write",
    "Bring in %n ticked",
    "Show all %n in the list",
    "Use for all %n notes",
    "{reason} And %n more.",
}
"""Counted texts that read the same for one in English."""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speech_of(qapp).speak("en")


@pytest.fixture
def german(data: Path) -> None:
    """Window.ini asks for German before the window opens it."""
    data.mkdir()
    settings = QSettings(str(data / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue(LANGUAGE, "de")
    settings.sync()


def messages(language: str) -> list[Any]:
    return list(tool.read(TRANSLATIONS / f"cordially_{language}.ts"))


@pytest.mark.parametrize("language", SPOKEN)
def test_every_text_is_gathered_and_translated(language: str) -> None:
    found = {(each.context, each.source): each for each in messages(language)}
    wanted = set(tool.gathered())
    new = sorted(wanted - set(found))
    assert not new, f"run make translations: {new}"
    assert not sorted(set(found) - wanted), "run make translations: these are no more"
    assert not [pair for pair, each in found.items() if not each.said or not all(each.said)]


@pytest.mark.parametrize("language", SPOKEN)
def test_translations_keep_what_a_program_reads(language: str) -> None:
    wrong = []
    for each in messages(language):
        fields = Counter(FIELDS.findall(each.source))
        forms = each.said[1:] if each.counted else each.said
        wrong += [
            (each.source, said)
            for said in forms
            if Counter(FIELDS.findall(said)) != fields
            or bool(MNEMONIC.search(said)) != bool(MNEMONIC.search(each.source))
        ]
        # One may be told in words; whatever else is counted stays.
        if each.counted and each.said:
            one = Counter(FIELDS.findall(each.said[0]))
            wrong += [(each.source, each.said[0])] if one - fields else []
        assert len(each.said) in {0, 2 if each.counted else 1}
    assert not wrong


@pytest.mark.parametrize("language", SPOKEN)
def test_translations_keep_blanks_and_ends(language: str) -> None:
    wrong = [
        (each.source, said)
        for each in messages(language)
        for said in each.said
        if (each.source[-1:] in "…?:" and said[-1:] != each.source[-1:])
        or (said[:1] == " ", said[-1:] == " ") != (each.source[:1] == " ", each.source[-1:] == " ")
    ]
    assert not wrong


def test_what_the_program_loads_is_up_to_date(tmp_path: Path) -> None:
    for language in SPOKEN:
        name = f"cordially_{language}.ts"
        (tmp_path / name).write_bytes((TRANSLATIONS / name).read_bytes())
    tool.release(tmp_path)
    for language in SPOKEN:
        name = f"cordially_{language}.qm"
        assert (tmp_path / name).read_bytes() == (TRANSLATIONS / name).read_bytes(), (
            "run packaging/translations.py release"
        )


def test_every_counted_text_has_its_singular_in_english() -> None:
    counted = {text for _context, text in tool.gathered() if tool.is_counted(text)}
    assert not sorted(counted - set(ONE) - SAME_FOR_ONE)
    assert not sorted(set(ONE) - counted)


@pytest.mark.usefixtures("german")
def test_the_window_speaks_german_when_asked(data: Path, qtbot: QtBot, qapp: QApplication) -> None:
    desktop = Desktop(qtbot, qapp, data)
    page = desktop.show("preferences").page
    assert page.title == "Einstellungen"
    assert plain_date(date(2026, 3, 12)) == "12. März 2026"
    assert short_date(date(2026, 3, 12), weekday=True) == "Do., 12. März"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.buttons()[0].text() == "Abbrechen"
    buttons.deleteLater()
    assert "Drucker" in sentence(InputError("press.no_printer", printer="Brother", known="–"))
    desktop.close()


def test_numbers_have_their_forms(qapp: QApplication) -> None:
    def met(count: int) -> str:
        return QCoreApplication.translate("ApplicationsModel", "%n people met", "", count)

    told = {}
    for language in ("en", *SPOKEN):
        speech_of(qapp).speak(language)
        told[language] = (met(1), met(2))
    assert told["en"] == ("1 person met", "2 people met")
    assert all(one.startswith("1 ") and many.startswith("2 ") for one, many in told.values())
    assert all(one[2:] != many[2:] for one, many in told.values())


def test_countries_and_languages_are_named_in_it(qapp: QApplication) -> None:
    speech_of(qapp).speak("de")
    names = [name for _code, name in countries()]
    assert names.index("Österreich") < names.index("Polen")
    assert language_said("en-US") == "Englisch (Vereinigte Staaten)"
    speech_of(qapp).speak("en")
    assert "Austria" in [name for _code, name in countries()]
    assert language_said("de") == "German"


def test_what_nobody_speaks_here_is_the_systems_language(qapp: QApplication) -> None:
    speech = speech_of(qapp)
    speech.speak("de")
    assert (speech.language, QLocale().language()) == ("de", QLocale.Language.German)
    speech.speak("tlh")
    assert speech.language in {"en", *SPOKEN}


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [("de_AT.UTF-8", "de de_AT"), ("es_MX.UTF-8", "es es_MX"), ("fr_FR.UTF-8", "en en_FR")],
)
def test_the_systems_language_is_spoken(environment: str, spoken: str) -> None:
    code = (
        "from PySide6.QtWidgets import QApplication; from PySide6.QtCore import QLocale;"
        "from desktop.speech import speech_of; app = QApplication([]); speech = speech_of(app);"
        "speech.speak(); print(speech.language, QLocale().name())"
    )
    said = subprocess.run(
        [sys.executable, "-c", code],
        env={"LC_ALL": environment, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stdout.strip() == spoken


def test_the_language_chosen_is_spoken_at_once(desktop: Desktop, qtbot: QtBot) -> None:
    before = desktop.show("preferences")
    assert isinstance(before.page, PreferencesPage)
    before.page.parts.choose("look")
    look = before.page.section("look")
    assert isinstance(look, LookSection)
    look.language.setFocus()
    QTest.keyClick(look.language, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: desktop.window is not before)
    desktop.settle()
    page = desktop.window.page
    assert isinstance(page, PreferencesPage)
    assert (page.title, page.parts.value()) == ("Einstellungen", "look")
    assert desktop.window.top_bar.search.placeholderText() == "Alles durchsuchen"
    assert asked(desktop, lambda store: store.read_only) is False


def test_a_language_chosen_during_a_long_job_counts_from_the_next_start(
    desktop: Desktop,
) -> None:
    window = desktop.show("preferences")
    assert isinstance(window.page, PreferencesPage)
    window.page.parts.choose("look")
    look = window.page.section("look")
    assert isinstance(look, LookSection)
    assert [look.language.itemText(row) for row in range(4)][1:] == [
        "English",
        "Deutsch",
        "Español",
    ]
    may_end = Event()
    window.desk.start(Task(lambda _progress: may_end.wait(30)))
    look.language.setCurrentIndex(2)
    look.language.activated.emit(2)
    assert look.desk.settings is not None
    assert look.desk.settings.value(LANGUAGE) == "de"
    assert look.later.said()
    look.language.setCurrentIndex(0)
    look.language.activated.emit(0)
    assert not look.later.said()
    may_end.set()
    desktop.until(lambda: not window.desk.at_work)
    assert desktop.window is window


def test_what_is_printed_speaks_the_language_of_the_window(qapp: QApplication) -> None:
    speech_of(qapp).speak("de")
    assert printed("Printer test page") == "Drucker-Testseite"
    assert printed("Letter paper of an own name") == "Letter paper of an own name"


def test_a_day_in_an_error_is_written_as_any_other(qapp: QApplication) -> None:
    speech_of(qapp).speak("es")
    assert "12 mar 2026" in sentence(InputError("plan.snooze_back", day=date(2026, 3, 12)))
