"""Which automatic backups stay as time goes by."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

ALL_OF = timedelta(days=2)
"""So long every backup stays."""

_RULES: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (12, lambda moment: (moment.year, moment.month, moment.day)),
    (10, lambda moment: tuple(moment.isocalendar())[:2]),
    (9, lambda moment: (moment.year, moment.month)),
)
"""Then the last one of each of so many days, before these of weeks, before these of months."""


def staying(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The backups that stay, by their times; days, weeks and months are those of the times' zone.

    Periods without a backup do not count, so that a long pause takes nothing away. What is dated
    after ``now`` stays: the clock was wrong then or is now, and nothing tells which.
    """
    begin = now.astimezone(UTC) - ALL_OF
    # In UTC, as times of one zone are otherwise compared by what the clock on the wall showed.
    newest_first = sorted(moments, key=lambda moment: moment.astimezone(UTC), reverse=True)
    kept = {moment for moment in newest_first if moment.astimezone(UTC) > begin}
    left = [moment for moment in newest_first if moment not in kept]
    for most, period in _RULES:
        last_of: dict[tuple[int, ...], datetime] = {}
        for moment in left:
            if len(last_of) < most:
                last_of.setdefault(period(moment), moment)
        kept.update(last_of.values())
        left = [moment for moment in left if period(moment) not in last_of]
    return frozenset(kept)
