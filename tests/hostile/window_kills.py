"""Kills the window again and again on one data folder, and keeps account of what it promised."""

from __future__ import annotations

import json
import random
import sys
from dataclasses import dataclass, field
from pathlib import Path

from cards.store import open_store
from tests.desktop.notes_given import NAMES, three_notes
from tests.hostile.process import killed
from tests.hostile.verdict import Tally, left_over, sound

USUAL = 3.0
"""Seconds that a window is left to somebody who types, at most."""


@dataclass
class Account:
    """What the window was asked for and what it said is kept."""

    tried: dict[int, set[str]] = field(default_factory=dict)
    kept: dict[int, str] = field(default_factory=dict)
    people: set[str] = field(default_factory=lambda: set(NAMES))
    may_be: set[str] = field(default_factory=set)
    form: str = ""
    """What a form held when it was not saved yet."""
    started: int = 0
    waits: list[float] = field(default_factory=list)

    def take(self, line: dict[str, object]) -> None:
        """Read one line of the typist's."""
        if "started" in line:
            self.started += 1
            assert line == {"started": "today", "trouble": ""}, line
        elif line.get("tried") == "text":
            self.tried.setdefault(int(str(line["note"])), set()).add(str(line["text"]))
        elif line.get("kept") == "text":
            self.kept[int(str(line["note"]))] = str(line["text"])
            self.waits.append(float(str(line["waited"])))
        elif line.get("tried") == "person":
            self.may_be.add(str(line["name"]))
            self.form = ""
        elif line.get("tried") == "over":
            self.form = ""
        elif line.get("kept") == "form":
            self.form = str(line["name"])
            self.waits.append(float(str(line["waited"])))
        else:
            self.people.add(str(line["name"]))

    def compare(self, folder: Path) -> tuple[list[str], list[str]]:
        """What is lost of it in a store, and what is there that nobody asked for."""
        lost, odd = [], []
        with open_store(folder) as store:
            for row in store.notes.rows():
                text, note = row.note.text, row.note.id
                if not text.startswith(self.kept.get(note, text)):
                    lost.append(f"note {note}: {text!r} after {self.kept[note]!r}")
                elif text not in {self.kept.get(note, text), *self.tried.get(note, ())}:
                    odd.append(f"note {note}: {text!r} was never typed")
                # What is there now is what the next typist goes on from.
                self.kept[note] = text
            if self.form and f'"{self.form}"' not in store.typed():
                lost.append(f"the form with {self.form}")
            rows = store.people.list(limit=100_000)
            names = [row.person.full_name for row in rows]
            at_work = {row.person.full_name for row in rows if row.company}
        lost += [f"{name} is gone" for name in self.people - set(names)]
        odd += [f"{name} is there twice" for name in set(names) if names.count(name) > 1]
        odd += [f"{name} was never added" for name in set(names) - self.people - self.may_be]
        odd += [f"{name} works nowhere" for name in set(names) - at_work]
        self.people |= set(names)
        return lost, odd


def kill_window(folder: Path, kills: int, seed: str, tally: Tally) -> None:
    """Kill a window that somebody types in; each start is on what the last one left."""
    with open_store(folder) as store:
        three_notes(store)
    account = Account()
    chance = random.Random(seed)  # noqa: S311 - moments, no secrets
    done = 0
    while done < kills:
        called = [sys.executable, "-m", "tests.hostile.typist", str(folder), f"{seed}-{done}"]
        ended = killed(called, chance, [folder], chance.uniform(0.3, 1.0) * USUAL)
        assert ended.killed, f"{seed}-{done}: {ended.err}"
        done += 1
        tally.count(ended.when)
        faults = [line for line in ended.err.splitlines() if "This plugin" not in line]
        assert not faults, (f"{seed}-{done}", faults)
        for line in ended.out.split(b"\n")[:-1]:
            account.take(json.loads(line))
        if done < kills and chance.random() < 0.5:
            continue  # the next window finds everything as the kill left it
        lost, odd = account.compare(folder)
        sound(folder)
        tally.lost += len(lost)
        tally.trouble += [f"{seed}-{done}: {each}" for each in (*lost, *odd)]
    tally.waits += account.waits
    assert account.started, "no window ever came as far as showing itself"
    assert not left_over([folder])
