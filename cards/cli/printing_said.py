"""What the verb ``print`` says: line by line as it goes, or one JSON document at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from cards.cli.options import counted
from cards.jobs.texts import sentence
from cards.jobs.unaddressed import LeftOut
from cards.model.errors import CordiallyError
from cards.model.notes import Part, Run
from cards.model.printing import JobReport
from cards.store import Store


@dataclass
class PrintSaid:
    """Lines for a person, unless ``silent``; and what the JSON document is made of."""

    silent: bool
    runs: list[int] = field(default_factory=list)
    settled: list[tuple[Run, JobReport]] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    no_address: list[str] = field(default_factory=list)
    no_envelope: list[dict[str, object]] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)

    def line(self, text: str) -> None:
        """Say one line at once."""
        if not self.silent:
            click.echo(text)

    def without_envelope(self, left_out: Sequence[LeftOut]) -> None:
        """Say whose envelopes are not made, why, and what to do instead."""
        for each in left_out:
            said = sentence(each.reason)
            if each.wanted:
                self.no_address += each.people
            self.no_envelope.append({"people": list(each.people), "said": said})
            self.line(said)

    def doubtful(self, doubts: Sequence[CordiallyError]) -> None:
        """Say what the post may stumble over; it is printed all the same."""
        self.doubts += [sentence(doubt) for doubt in doubts]
        if not self.silent:
            for doubt in doubts:
                click.echo(f"note: {sentence(doubt)}", err=True)

    def document(self, store: Store) -> dict[str, object]:
        """All of it: the runs as they are by now, earlier ones that were settled, what is missing.

        "job_state" is what the printer said last, "reason" why, both in the words of IPP;
        "to_turn" are the runs to go on with.
        """
        from cards.jobs.turning import to_be_turned

        return {
            "runs": [as_json(store.runs.get(run_id)) for run_id in self.runs],
            "settled": [as_json(run) for run, _ in self.settled],
            "to_turn": [run.id for run in to_be_turned(store)],
            "envelopes": [str(path) for path in self.files],
            "no_address": self.no_address,
            "no_envelope": self.no_envelope,
            "doubts": self.doubts,
        }


def what_of(run: Run) -> str:
    """How many of what are in a run, such as "3 outsides"."""
    words = {
        (Part.CARDS, False): "card",
        (Part.CARDS, True): "outside",
        (Part.ENVELOPES, False): "envelope",
        (Part.ENVELOPES, True): "flap",
    }
    return counted(len(run.items), words[run.part, run.other_side])


def to_turn(run: Run) -> str:
    """How the stack of a run is turned, and which command then prints its other side."""
    why = "" if run.other_side else " for your own address on the flaps,"
    return (
        f"{what_of(run)}:{why} turn the whole stack over like a page of a book, put it back so that"
        f" the same edge and the same sheet go in first, then: cordially print --go-on {run.id}"
    )


def as_json(run: Run) -> dict[str, object]:
    """One run in plain values."""
    return {
        "id": run.id,
        "key": run.key,
        "part": str(run.part),
        "destination": run.destination,
        "to_printer": run.to_printer,
        "job": run.job_id,
        "state": str(run.state),
        "job_state": run.told,
        "reason": run.reason,
        "tray": run.tray,
        "other_side": run.other_side,
        "follows": run.follows,
        "notes": [item.note_id for item in run.items],
    }
