"""What the window says of a finding: how much it weighs, why, what to do, and what its rule is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cards.model.findings import Finding, Rule, Severity
from cards.words.review.messages import MENDS, REASONS
from desktop.i18n import QT_TRANSLATE_NOOP

SEVERITIES = {
    Severity.ERROR: QT_TRANSLATE_NOOP("review", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("review", "Warning"),
    Severity.HINT: QT_TRANSLATE_NOOP("review", "Hint"),
}
TONES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.HINT: "soft"}
"""The colour token of each weight."""
RULES = {
    Rule.NAME_MISSPELT: QT_TRANSLATE_NOOP("review", "A name is misspelt"),
    Rule.WRONG_PERSON: QT_TRANSLATE_NOOP("review", "It greets or names somebody else"),
    Rule.COMPANY_MISSPELT: QT_TRANSLATE_NOOP("review", "The company’s name is misspelt"),
    Rule.WRONG_COMPANY: QT_TRANSLATE_NOOP("review", "It speaks of another company"),
    Rule.UNFILLED_FIELD: QT_TRANSLATE_NOOP("review", "A field was never filled in"),
    Rule.NOTHING_SPECIFIC: QT_TRANSLATE_NOOP("review", "Nothing in it is of this talk"),
    Rule.MISSING_THANKS: QT_TRANSLATE_NOOP("review", "The thanks are missing"),
    Rule.MISSING_ACCEPTANCE: QT_TRANSLATE_NOOP("review", "It does not accept the decision"),
    Rule.MISSING_INTEREST: QT_TRANSLATE_NOOP("review", "It does not say you would like to come"),
    Rule.MISSING_FUTURE: QT_TRANSLATE_NOOP("review", "It leaves no door open"),
    Rule.MISSING_VALUE: QT_TRANSLATE_NOOP("review", "It does not say what you bring"),
    Rule.ARGUING: QT_TRANSLATE_NOOP("review", "It argues with the decision"),
    Rule.BITTERNESS: QT_TRANSLATE_NOOP("review", "It sounds bitter"),
    Rule.BLAME: QT_TRANSLATE_NOOP("review", "It blames someone"),
    Rule.BEGGING: QT_TRANSLATE_NOOP("review", "It begs"),
    Rule.PRESSURE: QT_TRANSLATE_NOOP("review", "It presses the reader"),
    Rule.SPEAKING_ILL: QT_TRANSLATE_NOOP("review", "It speaks ill of someone"),
    Rule.OUT_OF_PLACE_ASK: QT_TRANSLATE_NOOP("review", "It asks for what belongs elsewhere"),
    Rule.CLICHE: QT_TRANSLATE_NOOP("review", "Worn phrases and hedges"),
    Rule.SHOUTING: QT_TRANSLATE_NOOP("review", "It shouts"),
    Rule.TOO_LONG: QT_TRANSLATE_NOOP("review", "It is too long"),
    Rule.TOO_SHORT: QT_TRANSLATE_NOOP("review", "It is too short"),
    Rule.SPELLING: QT_TRANSLATE_NOOP("review", "Spelling"),
    Rule.UNDRAWABLE: QT_TRANSLATE_NOOP("review", "The hand cannot draw a letter"),
    Rule.NO_ADDRESS: QT_TRANSLATE_NOOP("review", "No address to send it to"),
    Rule.NO_EMAIL: QT_TRANSLATE_NOOP("review", "No e-mail address"),
    Rule.TOO_ALIKE: QT_TRANSLATE_NOOP("review", "It shares sentences with another note"),
}
"""What each rule looks for, as a list of them names it."""
_ALIKE = QT_TRANSLATE_NOOP("review", "The note to {other} says the same; the two may compare.")
_ALIKE_WHOLE = QT_TRANSLATE_NOOP("review", "It is almost the note to {other}; the two may compare.")


def severity_word(severity: Severity) -> str:
    """How much a finding weighs, in one word."""
    return QCoreApplication.translate("review", SEVERITIES[severity])


def rule_name(rule: Rule) -> str:
    """What a rule looks for."""
    return QCoreApplication.translate("review", RULES[rule])


def reason(finding: Finding) -> str:
    """Why it was found, in one sentence."""
    if finding.rule is Rule.TOO_ALIKE:
        alike = QCoreApplication.translate("review", _ALIKE_WHOLE if finding.form else _ALIKE)
        return alike.format(other=finding.other)
    return _filled(REASONS, finding)


def advice(finding: Finding) -> str:
    """What to do about it, in one sentence."""
    return _filled(MENDS, finding)


def spoken(finding: Finding) -> str:
    """A finding as a whole, for a screen reader and as a tooltip."""
    said = QCoreApplication.translate("review", "{weight}: {reason} {advice}").format(
        weight=severity_word(finding.severity), reason=reason(finding), advice=advice(finding)
    )
    if not finding.quote or finding.quote in said:
        return said
    about = QCoreApplication.translate("review", "{said} It is about “{quote}”.")
    return about.format(said=said, quote=one_line(finding.quote))


def quoted(text: str) -> str:
    """A quote between the marks of the window's language, on one line."""
    return QCoreApplication.translate("review", "“{quote}”").format(quote=one_line(text))


def one_line(text: str) -> str:
    """A quote without its line breaks."""
    return " ".join(text.split())


def _filled(table: dict[str, str], finding: Finding) -> str:
    template = QCoreApplication.translate("messages", table[finding.message])
    return template.format(**finding.values)
