"""Writes a finding's mend into the text."""

from __future__ import annotations

import re

from cards.model.findings import Finding


def apply_mend(text: str, finding: Finding) -> str:
    """The text with the mend in place of the quote.

    What a finding has no mend for, and a text in which the quote stands elsewhere by now, stay as
    they are. Where words are taken out, the blanks and commas they leave go too.
    """
    start, end = finding.start, finding.end
    if finding.mend is None or not finding.quote or text[start:end] != finding.quote:
        return text
    before, after = text[:start], text[end:]
    if finding.mend:
        return before + finding.mend + after
    if re.match(r"[ \t]*[.!?…]", after) and before.rstrip()[-1:] in ",;:–—-":
        return re.sub(r"[ \t]*[,;:–—\-]\s*$", "", before) + after.lstrip(" \t")
    if not before or before[-1:] in " \t\n":
        after = after.lstrip(" \t")
    if not after.strip(" \t") or after[:1] == "\n":
        before = before.rstrip(" \t")
    return before + after
