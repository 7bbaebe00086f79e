"""Reads a playbook from TOML; a mistake is told with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion
from cards.plan.durations import Duration, read_duration
from cards.plan.kinds import Action, Audience, Avoid, ClosedBy, Condition, TurnKind
from cards.plan.playbook import Playbook, Rule

MOST_STEPS = 200
_STEP = re.compile(r"\s*\[\[\s*(step|\"step\"|'step')\s*\]\]")
_TABLE = re.compile(r"\s*\[")
_SYNTAX = re.compile(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)", re.DOTALL)
_ID = re.compile(r"[a-z][a-z0-9_]{0,59}")
_FIELD = re.compile(r"\{([^{}]*)\}|[{}]")
_KEYS = frozenset(
    {"id", "say", "reason", "after", "after_step", "do", "occasion", "channel", "script"}
    | {"within", "at", "not_before", "avoid", "move", "lapses"}
    | {"for", "only_first", "if", "unless_done", "closed_by"}
)
_LONGEST_TEXT = 300

K = TypeVar("K", bound=StrEnum)


def parse_playbook(text: str, path: object) -> Playbook:
    """The playbook that a TOML text holds; ``path`` is named when it has a mistake.

    Raises InputError "plan.syntax" or one of "plan.*" with ``line``, at the first mistake.
    """
    lines = text.splitlines()
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        found = _SYNTAX.fullmatch(str(error))
        line = int(found[2]) if found and found[2] else max(len(lines), 1)
        raise InputError("plan.syntax", path=path, line=line) from error
    return _Reader(raw, lines, path).playbook()


class _Entry:
    """One table of the file, and where its keys stand."""

    def __init__(
        self, table: Mapping[str, Any], lines: list[str], first: int, path: object
    ) -> None:
        self.table, self._lines, self._first, self._path = table, lines, first, path

    def line_of(self, key: str) -> int:
        """The line on which a key is written, else the one on which the table begins."""
        wanted = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=")
        for number in range(self._first, len(self._lines)):
            if _TABLE.match(self._lines[number]) and number > self._first:
                break
            if wanted.match(self._lines[number]):
                return number + 1
        return min(self._first, len(self._lines)) or 1

    def wrong(self, code: str, key: str, **values: object) -> InputError:
        """The error about a key of this table."""
        place = {"path": self._path, "line": self.line_of(key), "key": key}
        return InputError(f"plan.{code}", **place, **values)

    def text(self, key: str, *, needed: bool = False) -> str:
        """A short text of one line; "" when it is left out."""
        value = self.table.get(key, "")
        if not isinstance(value, str) or len(value) > _LONGEST_TEXT or not value.isprintable():
            raise self.wrong("not_a_text", key)
        if needed and not value.strip():
            raise self.wrong("missing", key)
        return value

    def choices(self, key: str, kind: type[K]) -> tuple[K, ...]:
        """One or several of the words there are."""
        return tuple(self._choice(key, each, kind) for each in self.texts(key))

    def choice(self, key: str, kind: type[K]) -> K | None:
        """One of the words there are; None when it is left out."""
        return self._choice(key, self.text(key), kind) if key in self.table else None

    def _choice(self, key: str, given: str, kind: type[K]) -> K:
        try:
            return kind(given)
        except ValueError as error:
            known = ", ".join(kind)
            raise self.wrong("unknown_word", key, given=given[:60], known=known) from error

    def texts(self, key: str) -> tuple[str, ...]:
        """One text or a list of them."""
        value = self.table.get(key, [])
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
            raise self.wrong("not_a_list", key)
        return tuple(listed)

    def flag(self, key: str) -> bool:
        """True or false."""
        value = self.table.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong("not_a_flag", key)
        return value

    def duration(self, key: str) -> Duration | None:
        """A length of time; None when it is left out."""
        if key not in self.table:
            return None
        value = self.table[key]
        length = read_duration(value) if isinstance(value, str) else None
        if length is None:
            raise self.wrong("no_duration", key, given=str(value)[:60])
        if length.is_too_long:
            raise self.wrong("too_long", key, given=str(value)[:60])
        return length


class _Reader:
    """Goes through the tables of one file in their order."""

    def __init__(self, raw: Mapping[str, Any], lines: list[str], path: object) -> None:
        self._raw, self._lines, self._path = raw, lines, path
        self._rules: dict[str, Rule] = {}
        self._starts = [number for number, line in enumerate(lines) if _STEP.match(line)]

    def playbook(self) -> Playbook:
        whole = _Entry(self._raw, self._lines, 0, self._path)
        for key in self._raw:
            if key not in {"step", "waiting"}:
                raise whole.wrong("unknown_key", key, known="step, waiting")
        tables = self._raw.get("step", [])
        if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
            raise whole.wrong("no_steps", "step")
        if not 0 < len(tables) <= MOST_STEPS:
            raise whole.wrong("no_steps", "step")
        entries = [self._entry(number, table) for number, table in enumerate(tables)]
        for entry in entries:
            self._add(entry)
        for entry in entries:
            self._check_links(entry)
        return self._with_waiting(tuple(self._rules.values()))

    def _entry(self, number: int, table: Mapping[str, Any]) -> _Entry:
        first = self._starts[number] + 1 if number < len(self._starts) else len(self._lines)
        return _Entry(table, self._lines, first, self._path)

    def _with_waiting(self, rules: tuple[Rule, ...]) -> Playbook:
        table = self._raw.get("waiting", {})
        header = re.compile(r"\s*\[\s*waiting\s*\]")
        first = next((n for n, line in enumerate(self._lines) if header.match(line)), -1) + 1
        if not isinstance(table, dict):
            raise _Entry(self._raw, self._lines, 0, self._path).wrong("not_a_table", "waiting")
        entry = _Entry(table, self._lines, first, self._path)
        for key in table:
            if key != "time":
                raise entry.wrong("unknown_key", key, known="time")
        waiting = entry.duration("time")
        return Playbook(rules, waiting) if waiting else Playbook(rules)

    def _add(self, entry: _Entry) -> None:
        for key in entry.table:
            if key not in _KEYS:
                raise entry.wrong("unknown_key", key, known=", ".join(sorted(_KEYS)))
        rule_id = entry.text("id", needed=True)
        if not _ID.fullmatch(rule_id):
            raise entry.wrong("bad_id", "id", given=rule_id[:60])
        if rule_id in self._rules:
            raise entry.wrong("same_id", "id", given=rule_id)
        self._rules[rule_id] = self._rule(entry, rule_id)

    def _rule(self, entry: _Entry, rule_id: str) -> Rule:
        action = entry.choice("do", Action)
        if action is None or action is Action.OWN:
            raise entry.wrong("missing", "do")
        parent = self._parent(entry)
        after = parent.after if parent else entry.choice("after", TurnKind)
        if after is None:
            raise entry.wrong("missing", "after")
        rule = Rule(
            id=rule_id,
            say=_sentence(entry, "say"),
            reason=entry.text("reason", needed=True),
            after=after,
            after_step=parent.id if parent else "",
            do=action,
            occasion=entry.choice("occasion", Occasion),
            channel=entry.choice("channel", Channel),
            script=entry.text("script"),
            audience=parent.audience if parent else _audience(entry),
            only_first=parent.only_first if parent else entry.flag("only_first"),
            conditions=_conditions(entry),
            within=entry.duration("within"),
            at=entry.duration("at"),
            not_before=entry.duration("not_before"),
            avoid=frozenset(entry.choices("avoid", Avoid)),
            earlier=_move(entry),
            lapses=entry.duration("lapses"),
            unless_done=entry.texts("unless_done"),
            closed_by=entry.choice("closed_by", ClosedBy),
        )
        return _complete(entry, rule)

    def _parent(self, entry: _Entry) -> Rule | None:
        """The step that one counts from, which stands above it."""
        given = entry.text("after_step")
        if not given:
            return None
        for key in ("after", "for", "only_first"):
            if key in entry.table:
                raise entry.wrong("not_with", key, other="after_step")
        if given not in self._rules:
            raise entry.wrong("no_such_step", "after_step", given=given[:60])
        return self._rules[given]

    def _check_links(self, entry: _Entry) -> None:
        for given in entry.texts("unless_done"):
            if given not in self._rules:
                raise entry.wrong("no_such_step", "unless_done", given=given[:60])


def _sentence(entry: _Entry, key: str) -> str:
    """A text that is filled with a person and a company."""
    text = entry.text(key, needed=True)
    for found in _FIELD.finditer(text):
        if found[1] not in {"person", "company"}:
            raise entry.wrong("unknown_field", key, given=found[0][:60])
    return text


def _audience(entry: _Entry) -> tuple[Audience, ...]:
    found = entry.choices("for", Audience) or (Audience.NOBODY,)
    if Audience.NOBODY in found and len(found) > 1:
        raise entry.wrong("not_with", "for", other="nobody")
    return found


def _conditions(entry: _Entry) -> tuple[tuple[Condition, bool], ...]:
    found = []
    for text in entry.texts("if"):
        word, holds = text.removeprefix("not ").strip(), not text.startswith("not ")
        try:
            found.append((Condition(word), holds))
        except ValueError as error:
            known = ", ".join(Condition)
            raise entry.wrong("unknown_word", "if", given=text[:60], known=known) from error
    return tuple(found)


def _move(entry: _Entry) -> bool:
    given = entry.text("move")
    if given not in {"", "earlier", "later"}:
        raise entry.wrong("unknown_word", "move", given=given[:60], known="earlier, later")
    return given == "earlier"


_Check = tuple[Callable[[Rule], bool], str, str, str]
_CHECKS: tuple[_Check, ...] = (
    (lambda rule: rule.within is None and rule.at is None, "missing", "within", ""),
    (lambda rule: rule.within is not None and rule.at is not None, "not_with", "at", "within"),
    (lambda rule: bool(rule.at and rule.not_before), "not_with", "not_before", "at"),
    (lambda rule: rule.do is Action.WRITE and rule.occasion is None, "missing", "occasion", ""),
    (lambda rule: rule.do is Action.CALL and not rule.script, "missing", "script", ""),
    (
        lambda rule: rule.do in {Action.WRITE, Action.CALL} and Audience.NOBODY in rule.audience,
        "missing",
        "for",
        "",
    ),
)


def _complete(entry: _Entry, rule: Rule) -> Rule:
    """The rule, when nothing that it needs is missing and nothing contradicts itself."""
    for is_wrong, code, key, other in _CHECKS:
        if is_wrong(rule):
            raise entry.wrong(code, key, other=other)
    return rule
