"""Opening a saved file where no program opens it, or where it is gone: said in one sentence."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop.files import open_file, show_folder
from tests.desktop.stage import Desktop


class Viewer(QObject):
    """Stands in the place of the system's programs."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def said(desktop: Desktop) -> str:
    return desktop.window.toast.text.text()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="programs are found on the PATH")
def test_a_file_that_no_program_opens_is_told_with_its_place(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desktop.show()
    saved = tmp_path / "cards.pdf"
    saved.write_bytes(b"%PDF")
    monkeypatch.setenv("PATH", str(tmp_path))
    open_file(window.desk, saved)
    assert "cards.pdf" in said(desktop)
    assert str(tmp_path) in said(desktop)
    assert said(desktop).count(". ") == 0


def test_a_file_that_is_gone_is_told(desktop: Desktop, tmp_path: Path) -> None:
    window = desktop.show()
    open_file(window.desk, tmp_path / "cards.pdf")
    assert said(desktop) == f"{tmp_path / 'cards.pdf'} is not there any more."


def test_nothing_is_said_when_a_program_opens_it(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desktop.show()
    opener = tmp_path / "xdg-open"
    opener.write_text("#!/bin/sh\n")
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "show")  # type: ignore[arg-type]  # PySide wants str, its stub bytes
    try:
        open_file(window.desk, opener)
        show_folder(window.desk, opener)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert viewer.opened == [str(opener), str(tmp_path)]
    assert not window.toast.isVisible()
