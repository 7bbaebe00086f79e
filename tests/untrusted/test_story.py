"""After a whole story nothing of it is in a log, and nobody but the user can read its files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from tests.untrusted.story import CARD, WORD, told

EXPECTED = (
    "cordially.sqlite",
    "cordially.lock",
    "window.ini",
    "backups",
    "logs/faults.log",
    "fronts",
)


@dataclass(frozen=True)
class Story:
    """A data folder after the story, and what was said of the faults in it."""

    data: Path
    said: dict[str, str]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    place = tmp_path_factory.mktemp("story")
    data, said = place / "data", {}
    card, note = place / f"{WORD}.vcf", place / f"{WORD}.txt"
    card.write_text(CARD)
    note.write_text(f"Dear {WORD},\n\nThank you.\n")
    picture = place / f"{WORD}.png"
    Image.new("RGB", (40, 40)).save(picture)
    assert told("prepare", data).returncode == 0
    for verb in (
        ("export", "ics", "-o", place / "plan.ics"),
        ("draw", note, "--front", picture, "-o", place / "card.pdf"),
        ("backup",),
        ("print", "--pdf", place / "run.pdf", "--envelopes", "--front", picture),
    ):
        done = told("verb", data, *verb)
        assert done.returncode == 0, done.stderr
    broken = told("verb", data, "import", card)
    assert broken.returncode == 1
    said["command line"] = broken.stdout + broken.stderr
    window = told("window", data)
    assert window.returncode == 0, window.stderr
    said["window"] = window.stdout + window.stderr
    return Story(data, said)


def test_a_fault_is_told_without_a_word_of_the_persons(story: Story) -> None:
    assert "BrokenError" in story.said["command line"]
    assert story.said["window"].count("BrokenError") >= 2
    for said in story.said.values():
        assert WORD.casefold() not in said.casefold()


def test_no_log_holds_a_name_an_address_a_note_or_a_file_name(story: Story) -> None:
    logs = [path for path in (story.data / "logs").rglob("*") if path.is_file()]
    assert logs
    written = "".join(path.read_text() for path in logs)
    assert written.count("BrokenError") >= 2
    assert WORD.casefold() not in written.casefold()


def test_what_was_typed_is_in_the_store_all_the_same(story: Story) -> None:
    assert WORD.encode() in (story.data / "cordially.sqlite").read_bytes()


def test_every_folder_and_file_is_the_users_alone(story: Story) -> None:
    found = {path.relative_to(story.data).as_posix(): path for path in story.data.rglob("*")}
    assert not set(EXPECTED) - set(found)
    modes = {name: path.stat().st_mode & 0o777 for name, path in found.items()}
    wanted = {name: 0o700 if path.is_dir() else 0o600 for name, path in found.items()}
    assert modes == wanted
    assert story.data.stat().st_mode & 0o777 == 0o700
