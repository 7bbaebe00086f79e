"""Writes dates and times the way the person's own language does."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def today() -> date:
    """Today where the user is."""
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())


def day_pattern() -> str:
    """How a day with its month as a word is written, as ``QLocale`` reads it: "d MMM yyyy"."""
    return QCoreApplication.translate("dates", "d MMM yyyy")


def short_date(day: date, *, year: bool = False, weekday: bool = False) -> str:
    """A day in few letters: "26 Nov", "26 Nov 2026" or "Thu, 26 Nov" in English."""
    pattern = QCoreApplication.translate("dates", "d MMM")
    if year:
        pattern = day_pattern()
    elif weekday:
        pattern = QCoreApplication.translate("dates", "ddd, d MMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def long_date(day: date) -> str:
    """A day with its weekday: "Thursday, 12 March 2026" in English."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def plain_date(day: date) -> str:
    """A day with its month as a word: "12 Mar 2026" in English."""
    return short_date(day, year=True)


def long_moment(moment: datetime) -> str:
    """A day with its weekday, and a time."""
    time = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    return f"{long_date(moment.date())}, {time}"
