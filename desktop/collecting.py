"""Keeps the window alive while very many objects are made or given up.

Python's search for circular garbage looks at all there are, and giving up a tuple gives up all in
it; either lets no thread run meanwhile. With 50,000 people each takes a third of a second.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

_SETTLES = 10_000
"""Milliseconds after which most of what a job made is gone without any search."""
_AT_ONCE = 2_000
"""Objects given up at once, with all that hangs on them; some milliseconds."""


class HeldOff:
    """No search between ``begin`` and ``end``, however many hold it off; both may be repeated.

    What is there at the end is only looked at some seconds later.
    """

    _lock = threading.RLock()
    _holding = 0

    def __init__(self) -> None:
        self._holds = False

    def begin(self) -> None:
        """Hold it off."""
        with HeldOff._lock:
            if not self._holds:
                self._holds = True
                HeldOff._holding += 1
                gc.disable()

    def end(self) -> None:
        """Let it be, unless somebody else holds it off."""
        with HeldOff._lock:
            if not self._holds:
                return
            self._holds = False
            HeldOff._holding -= 1
            if not HeldOff._holding:
                gc.freeze()
                gc.enable()
                QTimer.singleShot(_SETTLES, gc.unfreeze)


class GivingUp(QObject):
    """Gives up many things little by little, whoever else gave them up before; then itself."""

    def __init__(self, parent: QObject, *many: Iterable[object]) -> None:
        super().__init__(parent)
        self._lists = [list(each) for each in many]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(0)

    def _go_on(self) -> None:
        while self._lists and not self._lists[-1]:
            self._lists.pop()
        if self._lists:
            del self._lists[-1][-_AT_ONCE:]
        else:
            self._timer.stop()
            self.deleteLater()
