"""Printers as we speak of them: what they take, how far a job has come, how paper is fed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from cards.model.geometry import Size


@dataclass(frozen=True, slots=True)
class Medium:
    """A size of paper that a printer knows, as it lies when the shorter side is fed."""

    name: str
    """The printing system's own word for it, such as "na_letter_8.5x11in"."""
    size: Size


@dataclass(frozen=True, slots=True)
class MediaRange:
    """The sizes in points that a printer takes though it has no name for them."""

    least: Size
    most: Size

    def holds(self, size: Size) -> bool:
        """Whether a size lies within, to the hundredth of a millimetre printers reckon in."""
        slack = 0.03
        return (
            self.least.width - slack <= size.width <= self.most.width + slack
            and self.least.height - slack <= size.height <= self.most.height + slack
        )


@dataclass(frozen=True, slots=True)
class Unprintable:
    """The strips along a page's edges that a printer cannot reach, in points."""

    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0


class PrinterState(StrEnum):
    """Whether a printer would print now."""

    IDLE = "idle"
    PRINTING = "printing"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterInfo:
    """What a printer says of itself."""

    name: str
    """What the printing system calls it."""
    title: str
    """What people call it."""
    state: PrinterState
    reasons: tuple[str, ...]
    """Why it does not print or soon will not, in the words of IPP, the gravest first."""
    accepts_jobs: bool = True
    accepts_pdf: bool = True
    """Whether the printing system takes a PDF for it, whatever the printer itself reads."""
    media: tuple[Medium, ...] = ()
    custom: MediaRange | None = None
    unprintable: Unprintable = Unprintable()
    """Of most of its papers; a printer may reach further on some."""
    duplex: bool = False
    trays: tuple[str, ...] = ()
    """The trays one can choose, in the words of IPP; empty where there is nothing to choose."""


class JobState(StrEnum):
    """How far a printer has come with a job."""

    PENDING = "pending"
    HELD = "held"
    STOPPED = "stopped"
    """The printer waits for something, or is paused; the reason says for what."""
    PROCESSING = "processing"
    COMPLETED = "completed"
    SENT = "sent"
    """The printing system took all of it and tells no more."""
    CANCELLED = "cancelled"
    ABORTED = "aborted"
    VANISHED = "vanished"
    """The printer knows no such job, or there is no such printer any more."""


ENDED = frozenset(
    {
        JobState.COMPLETED,
        JobState.SENT,
        JobState.CANCELLED,
        JobState.ABORTED,
        JobState.VANISHED,
    }
)
"""Nothing more comes of a job in one of these states."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobReport:
    """What a printer says about one job."""

    state: JobState
    reason: str = ""
    """Why it is held, stopped or aborted, in the words of IPP; empty when nothing is said."""
    said: str = ""
    """What the printer says in words of its own, in whatever language it speaks."""
    arrived: bool = True
    """Whether the document reached the printing system."""
    begun: bool = True
    """Whether the printer may have put anything on paper."""
    sheets: int | None = field(default=None, compare=False)
    """How many sheets of paper are out; None when the printer does not tell.

    One sheet more makes no other report: who follows a job is told when its state changes.
    """


class Place(StrEnum):
    """Where along a tray's width an envelope lies."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """How an envelope goes into a printer."""

    place: Place = Place.CENTRE
    turn: int = 90
    """Degrees counter-clockwise that the envelope is turned from how it is read: 0, 90, 180, 270.

    At 0 and 180 its long side lies across the tray (landscape), at 90 and 270 along the feed.
    """
    face_up: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """How far a printer's sheets are off: what it does to a page, for one tray and side.

    Seen from the middle of the page's upper edge, a point is stretched by the scales, sheared to
    the right by the skew, turned counter-clockwise, then moved by dx and dy millimetres.
    """

    dx_mm: float = 0.0
    dy_mm: float = 0.0
    scale_x: float = 1.0
    scale_y: float = 1.0
    skew_degrees: float = 0.0
    turn_degrees: float = 0.0
