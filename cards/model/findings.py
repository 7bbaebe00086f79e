"""What a review says of a note: the rules, how much they weigh, and a finding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Rule(StrEnum):
    """What may be wrong with a note."""

    NAME_MISSPELT = "name_misspelt"
    WRONG_PERSON = "wrong_person"
    COMPANY_MISSPELT = "company_misspelt"
    WRONG_COMPANY = "wrong_company"
    UNFILLED_FIELD = "unfilled_field"
    NOTHING_SPECIFIC = "nothing_specific"
    MISSING_THANKS = "missing_thanks"
    MISSING_ACCEPTANCE = "missing_acceptance"
    MISSING_INTEREST = "missing_interest"
    MISSING_FUTURE = "missing_future"
    MISSING_VALUE = "missing_value"
    ARGUING = "arguing"
    BITTERNESS = "bitterness"
    BLAME = "blame"
    BEGGING = "begging"
    PRESSURE = "pressure"
    SPEAKING_ILL = "speaking_ill"
    OUT_OF_PLACE_ASK = "out_of_place_ask"
    CLICHE = "cliche"
    SHOUTING = "shouting"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    SPELLING = "spelling"
    UNDRAWABLE = "undrawable"
    NO_ADDRESS = "no_address"
    NO_EMAIL = "no_email"
    TOO_ALIKE = "too_alike"


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    """The note should not leave like this."""
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found in a note; ``start`` and ``end`` are characters of its text.

    Where something is missing, or the whole note is meant, both are 0 and the quote is empty.
    """

    rule: Rule
    severity: Severity
    start: int = 0
    end: int = 0
    quote: str = ""
    form: str = ""
    """Which of the rule's sentences says it; "" for its first."""
    values: Mapping[str, object] = field(default_factory=dict)
    """What the sentences name."""
    mend: str | None = None
    """What to write in place of the quote, "" to take it out; None where only the writer knows."""
    other: str = ""
    """For a note too much like another: the other's key."""

    @property
    def message(self) -> str:
        """The id of the sentence that says why."""
        return f"review.{self.rule}.{self.form}" if self.form else f"review.{self.rule}"
