"""Makes the sample search in a data folder of its own, off the UI thread."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.work import Progress, Task


def sample_task(folder: Path, parent: QObject) -> Task:
    """A task that makes the sample anew in ``folder``, counting its dates from today."""

    def make(_progress: Progress) -> Path:
        from cards.jobs.sample import make_sample_store

        if folder.exists():
            shutil.rmtree(folder)
        make_sample_store(folder, datetime.now().astimezone().date())
        return folder

    return Task(make, parent)
