"""A day, typed as people write it or chosen from a calendar; what cannot be read stays typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.day_reading import DayError, Tongue, read_day
from desktop.look import tokens
from desktop.look.icons import set_icon, tinted_icon
from desktop.when import plain_date, today
from desktop.widgets.line_field import LineField

_FILLERS = frozenset({"of", "the", "st", "nd", "rd", "th", "on"}) | frozenset(
    {"de", "del", "el", "den", "der", "dem", "am"}
)
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 30, Qt.Key.Key_PageDown: -30}
"""Days that keys go on or back; whole months for those of about thirty."""
_MONTH = 30
_LONG_DAY = 28
"""A day of every month that takes two figures."""
_CALENDAR = QSize(320, 280)
"""Pixels in which six weeks stand whole."""
Limit = Callable[[], date]
"""A first or last day; asked each time, as a window may stay open over midnight."""


def tongue() -> Tongue:
    """What days are called in the window's language and in English."""
    months: dict[str, int] = {}
    weekdays: set[str] = set()
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            for number in range(1, 13):
                for name in (
                    locale.monthName(number, form),
                    locale.standaloneMonthName(number, form),
                ):
                    months.setdefault(name.casefold().rstrip("."), number)
            weekdays |= {
                locale.dayName(number, form).casefold().rstrip(".") for number in range(1, 8)
            }
    translate = QCoreApplication.translate
    near = {"yesterday": -1, "today": 0, "tomorrow": 1}
    near[translate("dates", "yesterday").casefold()] = -1
    near[translate("dates", "today").casefold()] = 0
    near[translate("dates", "tomorrow").casefold()] = 1
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    month_first = -1 < pattern.find("M") < pattern.find("d")
    return Tongue(months, frozenset(weekdays), near, _FILLERS, month_first)


class DateField(LineField):
    """Answers with the last day that could be read; ``problem`` says why there is no other."""

    changed = Signal()
    """What is typed is another day, or no day."""

    def __init__(
        self, *, earliest: Limit | None = None, latest: Limit | None = None, named: str = ""
    ) -> None:
        super().__init__()
        self._earliest, self._latest = earliest, latest
        self._day = today()
        self._wrong = ""
        self._tongue = tongue()
        self.setAccessibleName(named)
        self.setFixedHeight(tokens.CONTROL_HEIGHT)
        self._opener = QAction(self)
        self._opener.setText(self.tr("Choose from a calendar"))
        self._opener.setToolTip(self.tr("Choose from a calendar (Alt+Down)"))
        self._opener.triggered.connect(self.open_calendar)
        self.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)
        self._tint()
        self.set_value(self._day)
        self.textChanged.connect(self._read)
        self.editingFinished.connect(self._settle)

    def value(self) -> date:
        """The day shown; the last one that could be read while what is typed is none."""
        return self._day

    def set_value(self, value: date) -> None:
        """Show a day."""
        self._day, self._wrong = value, self._outside(value)
        self.setText(plain_date(value))
        self._mark()

    def problem(self) -> str:
        """Why what is typed is no day that can be used; "" where it is one."""
        return self._wrong

    def kept(self) -> object:
        """What a form keeps: the day, or what is typed while it is none."""
        return self.text() if self._wrong else self._day

    def put_back(self, kept: object) -> None:
        """Show again what ``kept`` gave."""
        if isinstance(kept, date):
            self.set_value(kept)
        else:
            self.setText(str(kept))
            self._mark()

    def open_calendar(self) -> None:
        """Let a day be chosen from a month at a time."""
        calendar = DayCalendar(self, self._day, self._earliest, self._latest)
        calendar.chosen.connect(self._choose)
        calendar.open_under(self)

    def minimumSizeHint(self) -> QSize:
        """No narrower than the longest day of a year needs."""
        hint, metrics = super().minimumSizeHint(), self.fontMetrics()
        year = today().year
        days = (plain_date(date(year, month, _LONG_DAY)) for month in range(1, 13))
        longest = max(metrics.horizontalAdvance(day) for day in days)
        hint.setWidth(hint.width() - metrics.maxWidth() + longest + tokens.GAP_S)
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go a day on and back, Page Up and Page Down a month."""
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif step is not None and not self._wrong:
            self._choose(_moved(self._day, step))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tint the calendar anew with the palette."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_opener"):
            self._tint()
        super().changeEvent(event)

    def _choose(self, day: date) -> None:
        self.set_value(day)
        self.selectAll()

    def _read(self, text: str) -> None:
        try:
            day = read_day(text, today(), self._tongue)
        except DayError as error:
            self._wrong = self._said(text, impossible=error.impossible)
        else:
            self._wrong = self._outside(day)
            self._day = self._day if self._wrong else day
        self.changed.emit()
        if not self._wrong:
            self._mark()

    def _settle(self) -> None:
        """The field is left: write the day out, or mark what is none."""
        if not self._wrong and self.text() != plain_date(self._day):
            self.setText(plain_date(self._day))
        self._mark()

    def _said(self, text: str, *, impossible: bool) -> str:
        if impossible:
            return self.tr("There is no such day: {typed}.").format(typed=" ".join(text.split()))
        return self.tr("Write a day as in {example}.").format(example=plain_date(today()))

    def _outside(self, day: date) -> str:
        """Why a day is not taken here."""
        if self._earliest is not None and day < self._earliest():
            first = plain_date(self._earliest())
            return self.tr("The first day possible is {day}.").format(day=first)
        if self._latest is not None and day > self._latest():
            last = plain_date(self._latest())
            return self.tr("The last day possible is {day}.").format(day=last)
        return ""

    def _mark(self) -> None:
        wrong = "true" if self._wrong else "false"
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def _tint(self) -> None:
        from desktop.look.theme import current_colours

        colours = current_colours()
        self._opener.setIcon(tinted_icon("calendar", colours.soft, colours.hint))


class DayCalendar(QFrame):
    """A month at a time, over everything else, until a day is chosen."""

    chosen = Signal(object)
    """The day, as a ``date``."""

    def __init__(
        self, parent: QWidget, day: date, earliest: Limit | None, latest: Limit | None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "calendar")
        self.months = QCalendarWidget()
        self.months.setAccessibleName(self.tr("Days of the month"))
        self.months.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.months.setHorizontalHeaderFormat(
            QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
        )
        self.months.setSelectedDate(_qdate(day))
        self.months.setFixedSize(_CALENDAR)
        self._dress()
        if earliest is not None:
            self.months.setMinimumDate(_qdate(earliest()))
        if latest is not None:
            self.months.setMaximumDate(_qdate(latest()))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.months)
        self.months.clicked.connect(self._take)
        self.months.activated.connect(self._take)

    def _dress(self) -> None:
        """Weekends as any other day, and our own arrows."""
        plain = QTextCharFormat()
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.months.setWeekdayTextFormat(weekday, plain)
        for name, icon in (("prevmonth", "back"), ("nextmonth", "forward")):
            button = self.months.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                set_icon(button, icon)

    def open_under(self, field: QWidget) -> None:
        """Lie below a field, or above it where the screen ends."""
        self.adjustSize()
        corner = field.mapToGlobal(QPoint(0, field.height()))
        screen = field.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner = field.mapToGlobal(QPoint(0, -self.height()))
        furthest = screen.right() - self.width()
        self.move(max(screen.left(), min(corner.x(), furthest)), max(screen.top(), corner.y()))
        self.show()
        self.months.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.chosen.emit(date(day.year(), day.month(), day.day()))


def _moved(day: date, step: int) -> date:
    """So many days on; whole months for steps of about one."""
    if abs(step) < _MONTH:
        return day + timedelta(days=step)
    there = _qdate(day).addMonths(step // _MONTH)
    return date(there.year(), there.month(), there.day())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
