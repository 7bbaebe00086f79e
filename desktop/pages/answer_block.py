"""What came of an application, in its panel: the answer, what they said, and how to record it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from cards.model.search import Answer, Application
from desktop.keys import key
from desktop.labels import label
from desktop.pages.panel import block
from desktop.when import plain_date
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import plain_tip, wrapped_label


def answer_line(application: Application) -> str:
    """The answer with its day and its way, in one line."""
    translate = QCoreApplication.translate
    text = label(application.answer)
    if application.answered_on:
        day = plain_date(application.answered_on)
        silent = application.answer is Answer.SILENCE
        by, on = translate("answer", "{answer} by {day}"), translate("answer", "{answer} on {day}")
        dated = by if silent else on
        text = dated.format(answer=text, day=day)
    if application.answered_how:
        how = application.answered_how
        text = translate("answer", "{answer}, {how}").format(answer=text, how=how)
    return text


def answer_block(application: Application) -> tuple[QWidget, QPushButton]:
    """The block, and the button in it that asks for the answer."""
    translate = QCoreApplication.translate
    parts: list[QWidget] = []
    if application.answer is Answer.NONE:
        parts.append(wrapped_label(_waiting(application), tone="soft"))
        button = make_button(translate("answer", "Record the answer"), LINK)
    else:
        parts.append(wrapped_label(answer_line(application)))
        if application.answer_words:
            quoted = translate("answer", "“{words}”").format(words=application.answer_words)
            parts.append(wrapped_label(quoted, tone="soft"))
        if application.finalist:
            last = translate("answer", "You were among the last few.")
            parts.append(wrapped_label(last, tone="soft"))
        button = make_button(translate("answer", "Change the answer"), LINK)
    button.setToolTip(plain_tip(key("answer").toString(QKeySequence.SequenceFormat.NativeText)))
    return block(translate("answer", "Their answer"), *parts, button), button


def _waiting(application: Application) -> str:
    translate = QCoreApplication.translate
    if application.word_by:
        day = plain_date(application.word_by)
        return translate("answer", "None yet. They named {day} for it.").format(day=day)
    return translate("answer", "None yet.")
