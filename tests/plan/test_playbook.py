"""The playbook's file: ours is whole, and a mistake in the user's is told by its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.cli.main import main
from cards.jobs.texts import sentence
from cards.model.errors import InputError
from cards.model.notes import Occasion
from cards.plan import builtin_playbook, builtin_text, parse_playbook, playbook_in
from cards.plan.kinds import Action, TurnKind

STEP = """
[[step]]
id = "one"
say = "Write to {person}"
reason = "Because it helps."
after = "no"
for = "everyone"
do = "write"
occasion = "after_no"
within = "1 day"
"""


def mistake_of(text: str) -> InputError:
    with pytest.raises(InputError) as caught:
        parse_playbook(text, "playbook.toml")
    return caught.value


def test_ours_covers_every_turn_and_says_why() -> None:
    rules = builtin_playbook().rules
    assert {rule.after for rule in rules} == set(TurnKind)
    assert all(rule.reason.endswith(".") for rule in rules)
    assert len({rule.reason for rule in rules}) > len(rules) - 3
    occasions = {rule.occasion for rule in rules if rule.occasion}
    assert occasions == set(Occasion)
    assert Action.OWN not in {rule.do for rule in rules}


def test_a_step_reads_as_it_is_written() -> None:
    (rule,) = parse_playbook(STEP, "p").rules
    assert (rule.id, rule.do, rule.occasion) == ("one", Action.WRITE, Occasion.AFTER_NO)


@pytest.mark.parametrize(
    ("change", "line", "says"),
    [
        (('id = "one"', 'id = "one'), 3, "not valid TOML"),
        (('id = "one"', 'id = "The one!"'), 3, "“The one!” is no id"),
        (('after = "no"', 'after = "maybe"'), 6, "“maybe” is nothing that “after” can be"),
        (('after = "no"', 'when = "no"'), 6, "there is no “when”"),
        (('within = "1 day"', 'within = "soon"'), 10, "“soon” is no length of time"),
        (('within = "1 day"', "within = 1"), 10, "“1” is no length of time"),
        (('within = "1 day"', 'within = "9999 months"'), 10, "more than ten years"),
        (('within = "1 day"', 'if = "rich"\nwithin = "1 day"'), 10, "“rich” is nothing"),
        (('within = "1 day"', ""), 2, "lacks “within”"),
        (('within = "1 day"', 'within = "1 day"\nat = "1 day"'), 11, "does not go together"),
        (("{person}", "{boss}"), 4, "“{boss}” cannot be filled in"),
        (("{person}", "{person"), 4, "“{” cannot be filled in"),
        (("{person}", "{{person}}"), 4, "cannot be filled in"),
        (('reason = "Because it helps."', "reason = 3"), 5, "has to be a text of one line"),
        (
            ('reason = "Because it helps."', 'reason = """a\nb"""'),
            5,
            "has to be a text of one line",
        ),
        (('reason = "Because it helps."', ""), 2, "lacks “reason”"),
        (('for = "everyone"', 'for = ["everyone", 3]'), 7, "has to be a text, or several"),
        (('for = "everyone"', 'for = "nobody"'), 7, "lacks “for”"),
        (('for = "everyone"', 'only_first = "yes"\nfor = "everyone"'), 7, "true or false"),
        (('occasion = "after_no"', ""), 2, "lacks “occasion”"),
        (('after = "no"', 'after_step = "none"'), 7, "does not go together"),
        (('within = "1 day"', 'within = "1 day"\nunless_done = ["two"]'), 11, "names “two”"),
    ],
)
def test_a_mistake_is_told_by_its_line(change: tuple[str, str], line: int, says: str) -> None:
    error = mistake_of(STEP.replace(*change))
    assert error.values["line"] == line
    told = sentence(error)
    assert says in told
    assert f"line {line}" in told
    assert told.count(". ") == 0


def test_the_line_is_that_of_the_step_at_fault() -> None:
    second = STEP.replace('"one"', '"two"').replace('"1 day"', '"1 dya"')
    assert mistake_of(STEP + second).values["line"] == 20
    assert "used twice" in sentence(mistake_of(STEP + STEP))
    assert mistake_of(STEP + STEP).values["line"] == 13


@pytest.mark.parametrize(
    "text",
    [
        "",
        "step = 3",
        "step = [1]",
        "[step]\nid = 'x'",
        "[other]\n",
        "waiting = 3\n" + STEP,
        STEP + "[waiting]\ntime = 'long'\n",
        STEP + "[waiting]\ndays = 3\n",
        "[[step]]\n" * 201,
        "x = " + "[" * 5000,
        "x = " + "9" * 5000,
        "x = 2026-02-30\n",
        "\0",
        "=",
    ],
)
def test_whatever_is_no_playbook_is_told_in_one_sentence(text: str) -> None:
    told = sentence(mistake_of(text))
    assert told.startswith("playbook.toml, line ")
    assert "\n" not in told


def test_a_copy_beside_the_data_takes_the_place_of_ours(tmp_path: Path) -> None:
    assert playbook_in(tmp_path) == (builtin_playbook(), None)
    copy = tmp_path / "playbook.toml"
    copy.write_text(STEP, encoding="utf-8")
    found, mistake = playbook_in(tmp_path)
    assert [rule.id for rule in found.rules] == ["one"]
    assert mistake is None


@pytest.mark.parametrize(
    "raw", [STEP.replace("no", "\xe9").encode("latin-1"), b"#" * 300_000, b"[[step]", b"\xff\xfe"]
)
def test_ours_is_used_while_the_copy_has_a_mistake(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "playbook.toml").write_bytes(raw)
    found, mistake = playbook_in(tmp_path)
    assert found == builtin_playbook()
    assert mistake is not None
    assert "own playbook is used meanwhile" in sentence(mistake)


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "playbook.toml").mkdir()
    found, mistake = playbook_in(tmp_path)
    assert found == builtin_playbook()
    assert mistake is not None
    assert "cannot be read" in sentence(mistake)


def test_the_copy_to_edit_is_ours_word_for_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--data", str(tmp_path), "plan", "--edit-copy"]
    assert main(arguments) == 0
    copy = tmp_path / "playbook.toml"
    assert copy.read_text("utf-8") == builtin_text()
    copy.write_text("mine", encoding="utf-8")
    assert main(arguments) == 2
    assert copy.read_text("utf-8") == "mine"
    assert "is there already" in capsys.readouterr().err
