"""Stops the calendar at one day, so that every picture shows the same search."""

from __future__ import annotations

import datetime as dt
from datetime import date, time, tzinfo
from typing import Any

DAY = date(2026, 3, 12)
"""A Thursday."""
MOMENT = time(10, 0)
_REAL = dt.datetime


class _AnyDatetime(type):
    """Takes times made by the real class for its own."""

    def __instancecheck__(cls, thing: Any) -> bool:  # noqa: ANN401 - as Python's own
        return isinstance(thing, _REAL)


class StoppedDatetime(_REAL, metaclass=_AnyDatetime):
    """A datetime whose "now" is the one moment."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> StoppedDatetime:
        """The moment, by the user's wall clock."""
        here = cls.combine(DAY, MOMENT)
        return here if tz is None else here.astimezone(tz)


def stop() -> None:
    """Stop it; to be called before anything of Cordially is imported."""
    # Every module that asks for the time takes the classes from here when it is imported.
    dt.datetime = StoppedDatetime  # type: ignore[misc]  # the module is changed on purpose
    from PySide6 import QtCore

    class StoppedDate(QtCore.QDate):
        @staticmethod
        def currentDate() -> QtCore.QDate:
            return QtCore.QDate(DAY.year, DAY.month, DAY.day)

    class StoppedMoment(QtCore.QDateTime):
        @staticmethod
        def currentDateTime(*_zone: object) -> QtCore.QDateTime:
            time = QtCore.QTime(MOMENT.hour, MOMENT.minute)
            return QtCore.QDateTime(StoppedDate.currentDate(), time)

    vars(QtCore).update(QDate=StoppedDate, QDateTime=StoppedMoment)
