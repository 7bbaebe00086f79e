"""Collects what of a file could not be used, up to a number that one can still read."""

from __future__ import annotations

from cards.exchange.vcard.limits import TOLD
from cards.model.errors import InputError
from cards.model.incoming import Skipped


class Told:
    """What was skipped so far."""

    def __init__(self) -> None:
        self._skipped: list[Skipped] = []
        self._further = 0

    def tell(self, line: int, what: str, **values: object) -> None:
        """Note that something was skipped; ``what`` is the code's end."""
        if len(self._skipped) < TOLD:
            reason = InputError(f"exchange.vcard_{what}", **values)
            self._skipped.append(Skipped(line=line, reason=reason))
        else:
            self._further += 1

    def all(self) -> tuple[Skipped, ...]:
        """Everything in the order of the file, and how much more there was."""
        ordered = sorted(self._skipped, key=lambda each: each.line)
        if self._further:
            reason = InputError("exchange.vcard_more", count=self._further)
            ordered.append(Skipped(line=0, reason=reason))
        return tuple(ordered)
