"""Numbers in English: the singular and plural of every counted text, as a Qt translation has them.

Other languages bring their plural forms in their translation files; the source language needs
this small table so that nobody reads "1 people".
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

ONE = {
    "%Ln people": "%Ln person",
    "%Ln read so far": "%Ln read so far",
    "%n people met": "%n person met",
    "%n notes": "%n note",
    "Go on with %n drafts": "Go on with the draft",
    "Print %n cards": "Print the card",
    "Send %n notes": "Send the note",
    "%n applications": "%n application",
    "%n met": "%n met",
    "Write %n notes still missing": "Write the one note still missing",
    "%n notes written": "%n note written",
    "%n more hands are left out.": "One more hand is left out.",
    "%n words": "%n word",
    "%n notes now look like this": "%n note now looks like this",
    "%n cards": "%n card",
    "%n cards ready": "%n card ready",
    "%n cards saved": "%n card saved",
    "%n cards are printed.": "%n card is printed.",
    "%n cards are mailed.": "%n card is mailed.",
    "%n envelopes": "%n envelope",
    "%n flaps": "%n flap",
    "%n envelopes saved": "%n envelope saved",
    "%n envelopes are done.": "%n envelope is done.",
    "%n labels": "%n label",
    "%n places are gone": "%n place is gone",
    "%n people": "%n person",
    "%n steps are due.": "%n step is due.",
    "%n things are deleted for good.": "%n thing is deleted for good.",
    "Show %n more backups": "Show one more backup",
    "All is sound: your data and %n backups.": "All is sound: your data and one backup.",
    "%n people you met have no card about this answer.": (
        "%n person you met has no card about this answer."
    ),
    "%n notes written before this answer are not sent and still hope for a yes.": (
        "%n note written before this answer is not sent and still hopes for a yes."
    ),
    "%n notes are in the bin.": "%n note is in the bin.",
    "%n notes are drafts again.": "%n note is a draft again.",
    "%n characters": "%n character",
    "Drop %n files to bring in": "Drop the file to bring it in",
    "Bring in %n people": "Bring in one person",
    "Bring in %n interviews": "Bring in the interview",
    "Record %n answers": "Record the answer",
    "%n people added": "%n person added",
    "%n have no street": "%n has no street",
    "You know more of %n people now.": "You know more of one person now.",
    "%n interviews brought in.": "%n interview brought in.",
    "%n answers recorded.": "%n answer recorded.",
    "%n contacts saved": "%n contact saved",
    "%n people may be there twice": "One person may be there twice",
    "like %n others": "like one other",
    "shares %n sentences": "shares one sentence",
    "%n things to look at": "%n thing to look at",
    "%n things are told again": "%n thing is told again",
    "%n errors are left in this note.": "%n error is left in this note.",
    "%n characters too many for LinkedIn.": "%n character too many for LinkedIn.",
    "%n pieces of feedback": "%n piece of feedback",
    "%n lessons": "%n lesson",
    "%n sheets": "%n sheet",
    "%n addresses saved": "%n address saved",
    "%n strokes": "%n stroke",
    "%n cards leave room for your signature: sign them under the close.": (
        "%n card leaves room for your signature: sign it under the close."
    ),
    "%n cards are signed.": "%n card is signed.",
    "%n others": "%n other",
    "Write %n notes": "Write the note",
    "Write %n cards": "Write the card",
    "Write %n e-mails": "Write the e-mail",
    "Write %n invitations": "Write the invitation",
    "Show %n more": "Show one more",
    "Show %n steps": "Show the step",
    "%n steps saved. Import the file again whenever they change.": (
        "%n step saved. Import the file again whenever it changes."
    ),
}
"""The text for one, by the text for any other number."""


class EnglishNumbers(QTranslator):
    """Gives counted texts their singular; everything else stays as it is written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def translate(
        self, _context: str, source_text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The singular of a counted text when ``n`` is 1, else nothing."""
        return ONE.get(source_text) if n == 1 else None

    def isEmpty(self) -> bool:
        """Never: Qt skips translators that say they are empty."""
        return False
