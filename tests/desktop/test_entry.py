"""The one entry: a verb without Qt, no display, a measured start, a store that stays shut."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from cards.jobs.folder import data_folder
from cards.model.people import Company
from cards.model.search import Answer, Application
from cards.store import open_store
from desktop.__main__ import Start, read_start


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        ([], Start()),
        (["--data", "x"], Start("x")),
        (["--data=x", "--measure-start"], Start("x", measure=True)),
        (["hands"], Start(has_verb=True)),
        (["--data", "x", "notes", "--json"], Start("x", has_verb=True)),
        (["--help"], Start(has_verb=True)),
        (["--open"], Start()),
        (["--data", "x", "--open", "a b.vcf", "demo"], Start("x", files=("a b.vcf", "demo"))),
        (["--data"], Start(has_verb=True)),
    ],
)
def test_it_looks_only_at_three_things(arguments: list[str], start: Start) -> None:
    assert read_start(arguments) == start


def test_the_data_folder_comes_from_the_option_or_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CORDIALLY_DATA", "/from/environment")
    assert data_folder("/from/option") == Path("/from/option")
    assert data_folder("") == Path("/from/environment")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    names = ("PATH", "HOME", "LANG")
    kept = {name: value for name, value in os.environ.items() if name in names}
    return subprocess.run(
        [sys.executable, *arguments],
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
    )


def test_a_verb_runs_without_qt() -> None:
    done = run(
        "-c",
        "import sys\nfrom desktop.__main__ import main\n"
        "try:\n    status = main(['hands'])\nexcept SystemExit as end:\n    status = end.code\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
        "sys.exit(status)",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "caveat" in done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_without_a_display_it_says_so_in_one_sentence(data: Path) -> None:
    done = run("-m", "desktop", "--data", str(data))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("error: There is no display")
    assert done.stderr.count("\n") == 1
    assert not data.exists()


def test_a_measured_start_fills_the_first_page(data: Path) -> None:
    with open_store(data) as store:
        company = store.companies.add(Company(name="Atlas"))
        today = datetime.now().astimezone().date()
        for role in ("Cook", "Baker"):
            store.applications.add(
                Application(
                    company_id=company.id, job_title=role, answer=Answer.NO, answered_on=today
                )
            )
    done = run("-m", "desktop", "--data", str(data), "--measure-start", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0
    found = json.loads(done.stdout)
    assert set(found) == {"first_paint_ms", "rss_mb", "page_ms", "page_rss_mb", "rows"}
    assert found["rows"] >= 2
    assert 0 < found["first_paint_ms"] < found["page_ms"]


def test_an_empty_store_can_be_measured_too(data: Path) -> None:
    done = run("-m", "desktop", "--data", str(data), "--measure-start", QT_QPA_PLATFORM="offscreen")
    assert json.loads(done.stdout)["rows"] == 0


def test_a_locked_store_is_one_sentence(data: Path) -> None:
    with open_store(data):
        done = run("-m", "desktop", "--data", str(data), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.startswith("error: Cordially is already open")
    assert done.stderr.count("\n") == 1


def test_a_damaged_store_is_one_sentence_and_left_alone(data: Path) -> None:
    data.mkdir()
    store = data / "cordially.sqlite"
    store.write_bytes(b"no database at all" * 100)
    done = run("-m", "desktop", "--data", str(data), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.startswith("error: The store")
    assert store.read_bytes() == b"no database at all" * 100
