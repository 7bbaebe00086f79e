"""Writes dates and times the way the person's own language does."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime


def today() -> date:
    """Today where the user is."""
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())


def long_date(day: date) -> str:
    """A day with its weekday: "Thursday, 12 March 2026" in English."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def plain_date(day: date) -> str:
    """A day with its month as a word: "12 Mar 2026" in English."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def long_moment(moment: datetime) -> str:
    """A day with its weekday, and a time."""
    time = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    return f"{long_date(moment.date())}, {time}"
