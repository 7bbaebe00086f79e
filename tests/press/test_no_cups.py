"""A system without a printing library, or one whose printing service does not answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cards.cli.main import main
from cards.jobs.texts import sentence
from cards.model.errors import SurroundingsError
from cards.press import cups, libcups


@pytest.fixture
def no_library(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(libcups, "NAMES", ("libnone-of-this-name.so.2",))
    libcups.libcups.cache_clear()
    yield
    libcups.libcups.cache_clear()


@pytest.mark.usefixtures("no_library")
def test_without_the_library_a_pdf_is_the_way() -> None:
    with pytest.raises(SurroundingsError) as caught:
        cups.printers()
    assert "Save the cards as a PDF" in sentence(caught.value)


@pytest.mark.usefixtures("no_library")
def test_the_verbs_say_so_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for call in (["printers"], ["print", "--printer", "HP", "--note", "1"]):
        assert main(["--data", str(tmp_path / "data"), *call]) == 2
        said = capsys.readouterr().err
        assert said.startswith("error: ")
        assert said.count("\n") == 1


def test_print_wants_one_destination(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    both = ["--printer", "HP", "--pdf", str(tmp_path / "cards.pdf")]
    for given in ([], both, [*both[2:], "--yes-when-completed"]):
        assert main(["--data", str(tmp_path / "data"), "print", *given]) == 2
        assert "--printer" in capsys.readouterr().err
