"""The texts of the core that the window translates: (context, English), in one table."""

from __future__ import annotations

from collections.abc import Iterator

from cards.jobs.calibration import PrintSide
from cards.jobs.texts import messages
from cards.layout import address_list, calibration_page, turning
from cards.layout.envelopes import envelopes
from cards.layout.sheets import card_sheets
from cards.layout.stocks import stocks
from cards.plan.messages import WHEN
from cards.plan.source import builtin_playbook
from cards.press.messages import READY, REASONS, STATES, TRAYS
from cards.words.review.messages import MENDS
from cards.words.review.messages import REASONS as FINDINGS
from fonts.catalogue import bundled_hands
from fonts.own import labels
from fonts.stroke_catalogue import stroke_hands

STROKES = ", a single stroke for a pen plotter"
"""What the window need not say again where only such hands are offered."""

PRINTED = (
    *address_list.TEXTS,
    *calibration_page.TEXTS,
    *turning.TEXTS,
    *labels.TEXTS,
)
"""What our own sheets say."""


def core_texts() -> Iterator[tuple[str, str]]:
    """Every pair, in the order of the rooms; some come more than once."""
    for table in (messages(), STATES, REASONS, READY, TRAYS, FINDINGS, MENDS):
        for text in table.values():
            yield "messages", text
    for text in WHEN.values():
        yield "plan", text
    for rule in builtin_playbook().rules:
        yield "playbook", rule.say
        yield "playbook", rule.reason
    for paper in (*stocks(), *envelopes()):
        yield "stocks", paper.name
    for sheet in card_sheets():
        if sheet.maker:
            yield "stocks", sheet.name
    for text in (*PRINTED, *(side.value for side in PrintSide)):
        yield "printed", text
    for hand in (*bundled_hands(), *stroke_hands()):
        yield "hands", hand.style.removesuffix(STROKES)
