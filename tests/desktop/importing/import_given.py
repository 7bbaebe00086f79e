"""Files for tests of the window's import, and the dialog as a person sees it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cards.model.people import Affiliation, Company, Person
from cards.model.search import Application, Stage
from cards.store import Store
from desktop.importing.dialog import ImportDialog
from desktop.importing.model import ImportModel
from tests.desktop.stage import Desktop

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Rosa Lindqvist
EMAIL:rosa@kite.example
ORG:Kite Analytics
ADR;TYPE=WORK:;;12 Harbour Row;Portland;OR;97201;USA
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Jonas Weber
EMAIL:jonas@weber.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Ana Ruiz
EMAIL:ana@atlas.example
TEL:+34 600 000 111
TITLE:Head of Hiring
ORG:Atlas
END:VCARD
BEGIN:VCARD
VERSION:3.0
TEL:123
END:VCARD
"""
INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:one@kite.example
SEQUENCE:0
DTSTART;TZID=America/New_York:20261201T140000
DTEND;TZID=America/New_York:20261201T150000
SUMMARY:Interview: Data Analyst
LOCATION:https://meet.example.com/abc
ORGANIZER;CN=Rosa Lindqvist:mailto:rosa@kite.example
END:VEVENT
END:VCALENDAR
"""
REFUSAL = """From: "Ana Ruiz" <ana@atlas.example>
To: me@example.org
Subject: Your application
Date: Fri, 20 Nov 2026 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

Hello,

thank you for your time. Unfortunately, we have decided to move forward with other candidates.

Best regards
Ana Ruiz
"""
LIST = """Wer,Kontakt,Haus
Mia Sommer,mia@sommer.example,Sommer GmbH
Paul Reiter,paul@reiter.example,Reiter AG
"""


def someone_known(store: Store) -> None:
    """Ana Ruiz of Atlas, where one has applied."""
    company = store.companies.add(Company(name="Atlas"))
    ana = store.people.add(Person(full_name="Ana Ruiz", email="ana@atlas.example"))
    store.people.affiliate(Affiliation(person_id=ana.id, company_id=company.id, title="Recruiter"))
    store.applications.add(
        Application(company_id=company.id, job_title="Analyst", stage=Stage.INTERVIEWING)
    )


def write(folder: Path, name: str, text: str) -> Path:
    """A file of an address book, a calendar or a mail program."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def urls(*paths: Path) -> QMimeData:
    """Files as a file manager hands them over."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hang(target: QWidget, data: QMimeData) -> QDragEnterEvent:
    """Hold something over a widget."""
    event = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    return event


def leave(target: QWidget) -> None:
    """Take away again what hung over a widget."""
    QApplication.sendEvent(target, QDragLeaveEvent())


def drop(target: QWidget, data: QMimeData) -> QDropEvent:
    """Let something fall on a widget, as after holding it there."""
    hang(target, data)
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    return event


def looked_over(qtbot: QtBot, desktop: Desktop) -> ImportDialog:
    """The dialog once it shows what the files would become."""
    dialog = desktop.dialog(ImportDialog)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.look_step)
    return dialog


def settled(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Wait until all that was chosen is thought through."""
    qtbot.waitUntil(lambda: dialog.session.is_settled)


def rows(model: ImportModel) -> list[str]:
    """The names in the rows."""
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def row_called(model: ImportModel, name: str) -> int:
    """The first row of this name."""
    return rows(model).index(name)
