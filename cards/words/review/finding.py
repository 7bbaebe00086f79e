"""Makes findings from places in a text."""

from __future__ import annotations

from cards.model.findings import Finding, Rule, Severity


def at(
    text: str,
    rule: Rule,
    start: int,
    end: int,
    *,
    severity: Severity = Severity.WARNING,
    mend: str | None = None,
    form: str = "",
    **values: object,
) -> Finding:
    """A finding about the words from ``start`` to ``end`` of a text."""
    return Finding(
        rule=rule,
        severity=severity,
        start=start,
        end=end,
        quote=text[start:end],
        form=form,
        values=values | {"quote": text[start:end]},
        mend=mend,
    )


def whole(
    rule: Rule, *, severity: Severity = Severity.WARNING, form: str = "", **values: object
) -> Finding:
    """A finding about the note as a whole."""
    return Finding(rule=rule, severity=severity, form=form, values=values)
