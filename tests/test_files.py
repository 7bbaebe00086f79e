"""A file is there whole or not at all, and what prevents it is said in words."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.files import safe_file_name, write_beside, write_whole
from cards.model.errors import CancelledError, CordiallyError, SurroundingsError
from cards.model.messages import MESSAGES


def sentence(error: CordiallyError) -> str:
    return MESSAGES[error.code].format(**error.values)


def test_the_file_appears_when_the_block_ends(tmp_path: Path) -> None:
    target = tmp_path / "cards.pdf"
    with write_beside(target) as beside:
        beside.write_bytes(b"new")
        assert not target.exists()
        assert beside.parent == tmp_path
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def write_half(target: Path, stopped_by: BaseException) -> None:
    with write_beside(target) as beside:
        beside.write_bytes(b"half")
        raise stopped_by


@pytest.mark.parametrize("stopped_by", [CancelledError(), KeyboardInterrupt(), ValueError("no")])
def test_a_stopped_block_leaves_the_old_file_alone(
    tmp_path: Path, stopped_by: BaseException
) -> None:
    target = tmp_path / "cards.pdf"
    target.write_bytes(b"old")
    with pytest.raises(type(stopped_by)):
        write_half(target, stopped_by)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_permissions_are_the_usual_ones_or_those_of_the_old_file(tmp_path: Path) -> None:
    fresh, private, usual = tmp_path / "fresh", tmp_path / "private", tmp_path / "usual"
    usual.write_bytes(b"")
    private.write_bytes(b"")
    private.chmod(0o600)
    write_whole(fresh, b"x")
    write_whole(private, b"x")
    assert stat.S_IMODE(fresh.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
    assert stat.S_IMODE(private.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    link.symlink_to(real)
    write_whole(link, b"x")
    assert link.is_symlink()
    assert real.read_bytes() == b"x"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    target = tmp_path / "none" / "cards.pdf"
    with pytest.raises(SurroundingsError) as caught:
        write_whole(target, b"x")
    said = sentence(caught.value)
    assert said == f"{target} cannot be written: its folder does not exist. Choose another place."


def test_a_folder_cannot_be_written_over(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError, match=r"model\.unwritable") as caught:
        write_whole(tmp_path, b"x")
    assert "it is a folder" in sentence(caught.value)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"")
    with pytest.raises(SurroundingsError) as caught:
        write_whole(tmp_path / "notes.txt" / "cards.pdf", b"x")
    assert "its folder is a file" in sentence(caught.value)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's full device")
def test_a_full_disk_is_told_from_other_faults(tmp_path: Path) -> None:
    with (
        pytest.raises(SurroundingsError) as caught,
        write_beside(tmp_path / "cards.pdf"),
        Path("/dev/full").open("wb", buffering=0) as full,
    ):
        full.write(b"x")
    assert caught.value.code == "model.disk_full"
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs a device")
def test_a_device_is_not_replaced() -> None:
    with pytest.raises(SurroundingsError) as caught:
        write_whole(Path("/dev/null"), b"x")
    assert "not an ordinary file" in sentence(caught.value)
    assert not Path("/dev/null").is_file()


def test_a_fault_of_another_file_is_not_blamed_on_this_one(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), write_beside(tmp_path / "cards.pdf"):
        (tmp_path / "else" / "note.txt").read_text(encoding="utf-8")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zoë O’Brien", "Zoë-O’Brien"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\temp\\x", "C-temp-x"),
        (" .hidden. ", "hidden"),
        ("-rf *", "rf"),
        ("a\u202egpj.exe\x00", "agpj.exe"),
        ("CON", "_CON"),
        ("com1.tar", "_com1.tar"),
        ("Console", "Console"),
        ("", "note"),
        ("///", "note"),
        ("田中愛子", "田中愛子"),
    ],
)
def test_file_names_are_safe_everywhere(text: str, name: str) -> None:
    assert safe_file_name(text) == name


@given(st.text(max_size=300))
def test_any_text_gives_a_name_that_can_be_written(text: str) -> None:
    name = safe_file_name(text)
    assert Path(name).name == name
    assert name not in {"", ".", ".."}
    assert len(f"{name}-12.eml".encode()) <= 255
    assert safe_file_name(name) == name


KILLED = """
import sys
from pathlib import Path
from cards.files import write_beside
with write_beside(Path(sys.argv[1])) as beside:
    beside.write_bytes(b"half")
    print(beside.name, flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(os.name != "posix", reason="asks whether a process lives")
def test_what_a_killed_program_left_goes_with_the_next_save(tmp_path: Path) -> None:
    target = tmp_path / "cards.pdf"
    command = [sys.executable, "-c", KILLED, str(target)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        beside = tmp_path / writer.stdout.readline().decode().strip()
        write_whole(tmp_path / "other.pdf", b"meanwhile")
        assert beside.read_bytes() == b"half"
        writer.kill()
    assert beside.exists()
    write_whole(target, b"whole")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["cards.pdf", "other.pdf"]


def test_only_old_files_of_our_own_are_swept_up(tmp_path: Path) -> None:
    old = time.time() - 100_000
    names = (".cordially-otherhost-1-ab.part", ".cordially-x.part", ".theirs.part", "mine.part")
    fresh = tmp_path / ".cordially-otherhost-2-cd.part"
    for each in (*(tmp_path / name for name in names), fresh):
        each.write_bytes(b"x")
        if each != fresh:
            os.utime(each, (old, old))
    write_whole(tmp_path / "cards.pdf", b"whole")
    left = {each.name for each in tmp_path.iterdir()}
    assert left == {".theirs.part", "mine.part", fresh.name, "cards.pdf"}


def test_a_file_written_by_way_of_another_is_told_by_the_name_it_was_given(tmp_path: Path) -> None:
    wanted = tmp_path / "cards.pdf"

    def fill(beside: Path) -> None:
        with write_beside(beside):
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(SurroundingsError) as caught, write_beside(wanted) as beside:
        fill(beside)
    assert (caught.value.code, caught.value.values["path"]) == ("model.disk_full", wanted)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_limit_on_files_is_told_plainly(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Dear Ana,\n\nThank you.\n", encoding="utf-8")
    verb = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096));"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "from cards.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", verb, "draw", str(note), "-o", str(tmp_path / "card.pdf")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "card.pdf" in line
    assert ".part" not in line
    assert "no file may grow so large" in line
