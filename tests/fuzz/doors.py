"""All the ways in that are fuzzed, in the order of the record."""

from __future__ import annotations

from tests.fuzz import drawn, incoming, kept, scanned, settings, worded

DOORS = {
    door.name: door
    for room in (incoming, kept, worded, drawn, scanned, settings)
    for door in room.DOORS
}
