"""Runs a packaged program as a person would, and looks at what it made."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

PATIENCE = 120
"""Seconds until a program that does not end is given up."""


def run(program: Path, env: dict[str, str], *arguments: object) -> str:
    """What a program says; it must end well, with nothing said on its error stream."""
    done = subprocess.run(
        [program, *map(str, arguments)],
        env=env,
        cwd=env["HOME"],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def renders_the_sample(program: Path, env: dict[str, str]) -> Path:
    """Have it make the sample batch, and read the cards back; returns its data folder."""
    out = Path(env["HOME"]) / "a demo"
    run(program, env, "demo", "--out", out)
    told = subprocess.run(
        ["pdfinfo", out / "cards.pdf"], capture_output=True, text=True, check=True
    ).stdout
    assert "Pages:           8" in told
    read = ["pdftotext", str(out / "cards.pdf"), "-"]
    assert "Dear Zoë," in subprocess.run(read, capture_output=True, text=True, check=True).stdout
    subprocess.run(["qpdf", "--check", out / "cards.pdf"], capture_output=True, check=True)
    return out / "data"


def opens_its_window(program: Path, env: dict[str, str], data: Path) -> None:
    """Have it open the window on a data folder, fill the first page and end."""
    told = json.loads(run(program, env, "--data", data, "--measure-start"))
    assert told["first_paint_ms"] > 0
    assert told["rows"] > 0
