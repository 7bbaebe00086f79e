"""A small real disk that can be filled to the last byte, and taken away."""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress
from pathlib import Path

FILLER = "filler"


class SmallDisk:
    """A tmpfs of a few megabytes, mounted as long as it is open; only root may mount."""

    def __init__(self, place: Path, megabytes: int) -> None:
        self.place = place
        self._size = f"size={megabytes}m"

    def __enter__(self) -> SmallDisk:
        self.place.mkdir(exist_ok=True)
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", self._size, "cordially", str(self.place)], check=True
        )
        return self

    def __exit__(self, *_: object) -> None:
        self.take_away()

    def fill(self, free: int) -> None:
        """Fill it so that ``free`` bytes are left, in whole pages of 4096."""
        self.empty()
        with (self.place / FILLER).open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(b"\0" * 4096)
        filler = self.place / FILLER
        os.truncate(filler, max(0, filler.stat().st_size - free))

    def empty(self) -> None:
        """Give the room back."""
        (self.place / FILLER).unlink(missing_ok=True)

    def remount(self, *options: str) -> None:
        """Mount it in another way, such as "ro"."""
        how = ",".join(("remount", *options))
        subprocess.run(["mount", "-o", how, str(self.place)], check=True)

    def take_away(self) -> None:
        """Pull it out, whoever uses it."""
        if self.place.is_mount():
            subprocess.run(["umount", "-l", str(self.place)], check=True)
