"""Which notes an application asks for next."""

from __future__ import annotations

from cards.model.notes import Occasion
from cards.model.search import Answer, Application


def occasion_of(application: Application) -> Occasion:
    """Thanks for the interview, or, once they said no, thanks all the same."""
    after_no = application.answer is Answer.NO
    return Occasion.AFTER_NO if after_no else Occasion.AFTER_INTERVIEW
