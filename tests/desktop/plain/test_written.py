"""The window's own source: where a text could be read as markup, or lead out of the program."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
FILES = sorted((ROOT / "desktop").rglob("*.py"))
TIPS = {"setToolTip": 0, "setStatusTip": 0, "setWhatsThis": 0}
"""Which argument of which method is shown as a tip."""
MARKUP = {"QMessageBox", "QErrorMessage", "QTextBrowser", "QWhatsThis", "setHtml", "insertHtml"} | {
    "appendHtml",
    "setOpenExternalLinks",
    "setMarkdown",
}
GUIDE = "desktop/help/reader.py"
"""The one place that reads markup: the pages of the guide, which are ours."""
OPENED = {
    "desktop/files.py": "a file or a folder on this computer (file:)",
    "desktop/notes/email_view.py": "a draft in the mail program (mailto:)",
    "desktop/today/doing.py": "a company's website, by web_link (https:, http:)",
    "desktop/writing/linkedin_view.py": "somebody's page at LinkedIn, by web_link",
}
"""Where another program is asked to open something, always because somebody pressed a button."""
PLAIN = (
    "desktop/widgets/labels.py",  # where labels are made plain
    "desktop/shell/side_bar.py",  # the program's own name
    "desktop/dialogs/keys.py",  # the keys and what they do
)
"""Files that make labels of texts themselves."""


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield name_of(node.func), node


def name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def is_plain(text: ast.expr) -> bool:
    """Whether a text is ours letter for letter, or has been made plain."""
    if isinstance(text, ast.Constant):
        return True
    if isinstance(text, ast.IfExp):
        return is_plain(text.body) and is_plain(text.orelse)
    return isinstance(text, ast.Call) and name_of(text.func) in {"tr", "translate", "plain_tip"}


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    return {path.relative_to(ROOT).as_posix(): tree_of(path) for path in FILES}


def test_every_tip_is_ours_or_made_plain(trees: dict[str, ast.Module]) -> None:
    odd = []
    for file, tree in trees.items():
        for name, call in calls(tree):
            of_tip = name == "showText" and ast.unparse(call.func) == "QToolTip.showText"
            at = 1 if of_tip else TIPS.get(name, -1)
            if at >= 0 and not is_plain(call.args[at]):
                odd.append(f"{file}:{call.lineno} {ast.unparse(call)}")
    assert not odd


def test_every_title_is_ours_or_made_plain(trees: dict[str, ast.Module]) -> None:
    ours = {"tr", "translate", "plain_title", "applicationDisplayName", "format"}
    odd = [
        f"{file}:{call.lineno} {ast.unparse(call)}"
        for file, tree in trees.items()
        for name, call in calls(tree)
        if name == "setWindowTitle"
        and not (isinstance(call.args[0], ast.Call) and name_of(call.args[0].func) in ours)
    ]
    assert not odd


def test_every_tip_of_a_model_is_made_plain(trees: dict[str, ast.Module]) -> None:
    odd = []
    for file, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test):
                told = [each for each in ast.walk(node) if isinstance(each, ast.Return)]
                if not all(each.value is not None and is_plain(each.value) for each in told):
                    odd.append(f"{file}:{node.lineno}")
    assert not odd


def test_nothing_that_reads_markup_is_used(trees: dict[str, ast.Module]) -> None:
    found = {
        (file, node.attr if isinstance(node, ast.Attribute) else node.id)
        for file, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute | ast.Name)
    }
    assert {file for file, name in found if name in MARKUP} <= {GUIDE}


def test_rich_text_is_made_in_one_place_only(trees: dict[str, ast.Module]) -> None:
    made = [file for file, tree in trees.items() if "TextFormat.RichText" in ast.unparse(tree)]
    assert made == ["desktop/widgets/labels.py"]


def test_labels_of_any_text_are_made_plain(trees: dict[str, ast.Module]) -> None:
    odd = [
        f"{file}:{call.lineno} {ast.unparse(call)}"
        for file, tree in trees.items()
        for name, call in calls(tree)
        if name == "QLabel" and call.args and not is_plain(call.args[0]) and file not in PLAIN
    ]
    assert not odd


def test_messages_of_the_tray_are_ours(trees: dict[str, ast.Module]) -> None:
    shown = [
        argument
        for tree in trees.values()
        for name, call in calls(tree)
        if name == "showMessage"
        for argument in call.args[:2]
    ]
    assert shown
    assert all(
        isinstance(each, ast.Call) and name_of(each.func) in {"tr", "applicationDisplayName"}
        for each in shown
    )


def test_only_the_single_instance_uses_qtnetwork(trees: dict[str, ast.Module]) -> None:
    used: dict[str, set[str]] = {}
    for file, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtNetwork":
                used.setdefault(file, set()).update(each.name for each in node.names)
            whole = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            assert "PySide6.QtNetwork" not in whole, file
            if isinstance(node, ast.ImportFrom) and node.module == "PySide6":
                assert "QtNetwork" not in {each.name for each in node.names}, file
    assert used == {"desktop/single.py": {"QLocalServer", "QLocalSocket"}}


def test_other_programs_open_files_drafts_and_profiles_only(trees: dict[str, ast.Module]) -> None:
    opening = {
        file
        for file, tree in trees.items()
        for name, _call in calls(tree)
        if name in {"openUrl", "startDetached"}
    }
    assert opening == set(OPENED)
