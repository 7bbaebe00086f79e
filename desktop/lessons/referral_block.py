"""The block of referrals in a person's panel: both ways, with state, leave and thanks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cards.jobs.referrals import ReferralRow, passing_on
from cards.model.search import PassingOn, Referral, ReferralDirection
from desktop.labels import label
from desktop.lessons.keeping import Keeping
from desktop.lessons.sections import kept_row
from desktop.pages.panel import block
from desktop.when import plain_date, today
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import wrapped_label


def referral_block(
    keeping: Keeping, rows: Sequence[ReferralRow], new: Referral, empty: str
) -> QWidget:
    """The referrals of a person or at a company, and the way to add one like ``new``.

    ``empty`` says why one would.
    """
    translate = QCoreApplication.translate
    shown = [_row(keeping, row, named=not new.person_id) for row in rows]
    add = make_button(translate("referrals", "Add a referral"), LINK)
    add.clicked.connect(lambda: keeping.ask(new))
    heading = translate("referrals", "Referrals")
    return block(heading, *(shown or [wrapped_label(empty, tone="soft")]), add)


def _row(keeping: Keeping, row: ReferralRow, *, named: bool) -> QWidget:
    translate = QCoreApplication.translate
    if row.thanks is None:
        button = make_button(translate("referrals", "Thank them"), LINK)
    else:
        state = translate("referrals", "Thanks: {state}").format(state=label(row.thanks.state))
        button = make_button(state, LINK)
    button.clicked.connect(lambda: keeping.thank(row))
    who = row.person.full_name if named else ""
    caption = " · ".join(part for part in (who, referral_line(row)) if part)
    return kept_row(keeping, row.referral, referral_text(row), caption, button)


def referral_text(row: ReferralRow) -> str:
    """Which way it goes, where and for what, how far it has come, and what may be passed on."""
    translate = QCoreApplication.translate
    referral = row.referral
    way = label(referral.direction)
    if row.company:
        at = translate("referrals", "{way} at {company}")
        way = at.format(way=way, company=row.company.name)
    parts = [way, referral.detail, leave_to_pass_on(referral)]
    return "\n".join(part for part in parts if part)


def referral_line(row: ReferralRow) -> str:
    """How far it has come, and since when."""
    referral = row.referral
    day = plain_date(referral.on) if referral.on else ""
    return " · ".join(part for part in (label(referral.state), day) if part)


def leave_to_pass_on(referral: Referral) -> str:
    """Whether and from when one's details may be passed on, in one sentence; "" for the others'."""
    if referral.direction is not ReferralDirection.RECEIVED:
        return ""
    translate = QCoreApplication.translate
    leave, ahead = passing_on(referral, today())
    if ahead is not None:
        text = translate("referrals", "They may pass your details on from {day}.")
        return text.format(day=plain_date(ahead))
    return {
        PassingOn.UNASKED: translate(
            "referrals", "Not settled yet whether they may pass your details on."
        ),
        PassingOn.YES: translate("referrals", "They may pass your details on."),
        PassingOn.ASK_FIRST: translate("referrals", "They ask before passing your details on."),
        PassingOn.NO: translate("referrals", "They keep your details to themselves."),
    }[leave]
