"""Which notes an application asks for next."""

from __future__ import annotations

from cards.model.notes import Occasion
from cards.model.search import Answer, Application


def occasion_of(application: Application) -> Occasion:
    """Thanks for the interview, also when no answer came, or what goes with the answer."""
    with_answer = {Answer.NO: Occasion.AFTER_NO, Answer.WITHDRAWN: Occasion.WITHDRAW}
    return with_answer.get(application.answer, Occasion.AFTER_INTERVIEW)
