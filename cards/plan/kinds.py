"""The words of the playbook: what happens in a search, what one does then, for whom and when."""

from __future__ import annotations

from enum import StrEnum

from cards.model.notes import Occasion

PERSONAL = frozenset(
    {
        Occasion.KEEP_IN_TOUCH,
        Occasion.LANDED,
        Occasion.LINKEDIN_INVITE,
        Occasion.REFERRAL_OFFER,
    }
)
"""What one writes to a person whichever application they were met in, and not once for each."""


class TurnKind(StrEnum):
    """What happens in a search that steps count from."""

    INTERVIEW = "interview"
    NO = "no"
    NO_WORD = "no_word"
    """The day by which word should have come has passed."""
    NO_ANSWER = "no_answer"
    """The user has recorded that no answer came."""
    WITHDRAWN = "withdrawn"
    LANDED = "landed"
    LANDED_ELSEWHERE = "landed_elsewhere"
    """For each application still open on the day a job was landed."""
    FEEDBACK = "feedback"
    REFERRAL = "referral"
    """Someone has recommended the user."""


class Action(StrEnum):
    """What there is to do in a step."""

    VENT = "vent"
    WRITE = "write"
    CALL = "call"
    REST = "rest"
    LESSON = "lesson"
    LOOK = "look"
    """Look for something to write about, such as a new opening."""
    RECORD = "record"
    """Say in the application what came of it."""
    OWN = "own"
    """A step of the user's own."""


class Audience(StrEnum):
    """Whom a step is for."""

    EVERYONE = "everyone"
    WHO_HELPED = "who_helped"
    NOBODY = "nobody"
    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring_manager"
    PEER = "peer"
    EXECUTIVE = "executive"
    ASSISTANT = "assistant"
    REFERRER = "referrer"
    ANYONE = "anyone"
    """The first person met, when there is nobody of the roles beside it."""


class Condition(StrEnum):
    """What must hold for a step, of the application or of the person."""

    FINALIST = "finalist"
    NO_CALLS = "no_calls"
    HAS_EMAIL = "has_email"
    HAS_PHONE = "has_phone"
    HAS_ADDRESS = "has_address"
    HAS_LINKEDIN = "has_linkedin"
    HELPED = "helped"
    THANKED = "thanked"
    """Whether a note for this application had reached the person before."""


class Avoid(StrEnum):
    """Days on which a step does not fall."""

    WEEKENDS = "weekends"
    HOLIDAYS = "holidays"


class ClosedBy(StrEnum):
    """What beside a note closes a step when it is written down elsewhere."""

    LESSON = "lesson"
    FEEDBACK = "feedback"
    REFERRAL = "referral"


class StepState(StrEnum):
    """Where a step is."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    LAPSED = "lapsed"
    """Its time has quietly gone by."""
    OVERTAKEN = "overtaken"
    """Something else made it needless."""
