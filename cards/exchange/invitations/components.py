"""Sorts a calendar's content lines into its events and time zones, within limits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from cards.exchange.invitations.content import ContentLine
from cards.model.errors import InputError
from cards.model.incoming import Skipped

MOST_EVENTS = 20_000
"""Events read from one file: more than a working life's calendar, and 5 seconds' work."""
MOST_LINES_EACH = 5_000
"""Properties kept of one event or zone; a meeting of 1,000 people has fewer."""
_KEPT = {"VEVENT", "VTIMEZONE"}
_QUIET = {"VALARM", "STANDARD", "DAYLIGHT", "VCALENDAR", "VTIMEZONE"}


@dataclass(slots=True, kw_only=True)
class Component:
    """What stands between a BEGIN and its END; of others inside it only a zone's are kept."""

    kind: str
    line: int
    lines: list[ContentLine] = field(default_factory=list)
    inner: list[Component] = field(default_factory=list)

    def first(self, *names: str) -> ContentLine | None:
        """The first property of one of these names that has a value."""
        return next((each for each in self.lines if each.name in names and each.value), None)

    def text(self, *names: str) -> str:
        """The text of ``first``, or ""."""
        found = self.first(*names)
        return found.text if found else ""

    def every(self, name: str) -> list[ContentLine]:
        """All properties of one name."""
        return [each for each in self.lines if each.name == name]


@dataclass(slots=True, kw_only=True)
class Calendar:
    """One VCALENDAR, or what a file without one holds."""

    head: Component = field(default_factory=lambda: Component(kind="VCALENDAR", line=0))
    events: list[Component] = field(default_factory=list)
    zones: list[Component] = field(default_factory=list)


@dataclass(slots=True)
class Sorted:
    """All that was found; ``found`` says whether it looks like a calendar at all."""

    calendars: list[Calendar] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    found: bool = False


def components(lines: Iterable[ContentLine]) -> Sorted:
    """The events and zones of every calendar; what is never closed ends where the next begins."""
    return _Sorter().sort(lines)


class _Sorter:
    """Walks the lines once; ``open`` is the component that they go to, innermost last."""

    def __init__(self) -> None:
        self.out = Sorted()
        self.calendar = Calendar()
        self.open: list[Component] = []
        self.events = 0

    def sort(self, lines: Iterable[ContentLine]) -> Sorted:
        for each in lines:
            kind = each.value.strip().upper()
            if each.name == "BEGIN":
                self._begin(kind, each.line)
            elif each.name == "END":
                self._end(kind)
            else:
                self._keep(each)
        self._close_calendar()
        if self.events > MOST_EVENTS:
            reason = InputError("exchange.too_many_events", limit=MOST_EVENTS)
            self.out.skipped.append(Skipped(line=0, reason=reason))
        return self.out

    def _begin(self, kind: str, line: int) -> None:
        if kind == "VCALENDAR":
            self.out.found = True
            self._close_calendar()
            self.calendar.head.line = line
            return
        if kind in _KEPT or not self.open:
            self.open.clear()
        component = Component(kind=kind, line=line)
        if kind == "VEVENT":
            self.out.found = True
            self.events += 1
            if self.events <= MOST_EVENTS:
                self.calendar.events.append(component)
        elif kind == "VTIMEZONE":
            self.calendar.zones.append(component)
        elif self.open and self.open[-1].kind == "VTIMEZONE":
            self.open[-1].inner.append(component)
        elif kind not in _QUIET:
            reason = InputError("exchange.no_meeting", kind=kind[:40])
            self.out.skipped.append(Skipped(line=line, reason=reason))
        self.open.append(component)

    def _end(self, kind: str) -> None:
        kinds = [component.kind for component in self.open[-8:]]
        if kind == "VCALENDAR":
            self._close_calendar()
        elif kind in kinds:
            del self.open[len(self.open) - len(kinds) + kinds.index(kind) :]

    def _keep(self, each: ContentLine) -> None:
        into = self.open[-1] if self.open else self.calendar.head
        if len(into.lines) < MOST_LINES_EACH:
            into.lines.append(each)

    def _close_calendar(self) -> None:
        self.open.clear()
        if self.calendar.events or self.calendar.zones:
            self.out.calendars.append(self.calendar)
        self.calendar = Calendar()
