"""The Debian package holds a program that starts and all that a desktop asks of it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.package.driving import opens_its_window, renders_the_sample, run

pytestmark = pytest.mark.package
ID = "org.cordially.Cordially"
DESKTOP_SAYS_NO = "a desktop would refuse this"


@pytest.fixture(scope="module")
def unpacked(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package laid out in a folder."""
    folder = tmp_path_factory.mktemp("deb")
    subprocess.run(["dpkg-deb", "-x", deb, folder], check=True)
    return folder / "usr"


def checked(*command: object) -> None:
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{DESKTOP_SAYS_NO}: {done.stdout}{done.stderr}"


def system(verb: str, what: object) -> None:
    quietly = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", verb, "-y", "-qq", str(what)], env=quietly, check=True)


def test_what_it_holds_runs_offscreen_and_on_a_display(
    unpacked: Path, screen: dict[str, str]
) -> None:
    program = unpacked / "bin" / "cordially"
    data = renders_the_sample(program, screen)
    opens_its_window(program, screen, data)
    opens_its_window(program, screen | {"QT_QPA_PLATFORM": "offscreen"}, data)


def test_desktops_take_its_entry_its_metadata_and_its_file_type(
    unpacked: Path, tmp_path: Path
) -> None:
    share = unpacked / "share"
    checked("desktop-file-validate", share / "applications" / f"{ID}.desktop")
    checked("appstreamcli", "validate", "--no-net", share / "metainfo" / f"{ID}.metainfo.xml")
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    source = share / "mime" / "packages" / f"{ID}.xml"
    (packages / source.name).write_bytes(source.read_bytes())
    checked("update-mime-database", packages.parent)
    assert "*.cordially" in (packages.parent / "globs2").read_text()


def test_its_icon_comes_in_every_size(unpacked: Path) -> None:
    icons = unpacked / "share" / "icons" / "hicolor"
    sizes = {path.parents[1].name for path in icons.glob(f"*/apps/{ID}.*")}
    assert sizes >= {"16x16", "32x32", "48x48", "256x256", "scalable"}


def test_nothing_in_it_can_be_changed_by_others(unpacked: Path) -> None:
    loose = [path for path in unpacked.rglob("*") if path.lstat().st_mode & 0o022]
    assert [path for path in loose if not path.is_symlink()] == []


@pytest.mark.skipif(not os.environ.get("CI"), reason="installs into this very system")
def test_it_installs_starts_and_goes_again(deb: Path, screen: dict[str, str]) -> None:
    system("install", deb)
    try:
        program = Path("/usr/bin/cordially")
        assert run(program, screen, "--version").startswith("cordially ")
        opens_its_window(program, screen, renders_the_sample(program, screen))
    finally:
        system("purge", "cordially")
    assert not Path("/usr/lib/cordially").exists()
