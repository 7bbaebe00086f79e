"""Nothing a person or a file says is ever run: read off the program's own source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("cards", "desktop", "fonts", "resources", "packaging")
RUNNING = {"eval", "exec", "compile", "__import__", "execfile", "input", "breakpoint"}
"""Built-in functions that make a program of a text."""
MODULES = {
    *("pickle", "marshal", "shelve", "dill", "joblib", "yaml", "jsonpickle", "code", "codeop"),
    *("xmlrpc", "imp", "runpy", "pdb", "telnetlib", "commands", "pty"),
}
"""What makes objects or programs of data."""
SHELLS = {"system", "popen", "spawnl", "spawnv", "execv", "execvp", "execl", "execlp", "getoutput"}
BARE_XML = {
    "cards/exchange/tables/sheet_xml.py": "refuses document types, where entities are",
    "packaging/linguist.py": "the translations in this repository",
}
"""Who parses XML without defusedxml, and why nothing can go off there."""
TABLES_OF_MODULES = {
    *("cards/cli/verbs.py", "cards/jobs/texts.py"),
    *("desktop/pages/__init__.py", "desktop/preferences/page.py", "desktop/no_features.py"),
    "desktop/ahead.py",
}
"""Who imports modules by names, all of which stand in a table of the same file."""
XML_TYPES = {"Element", "ParseError", "ExpatError"}
TEMPLATES = {
    ("cards/exchange/tables/heads.py", "pattern"): "heads.toml",
    ("cards/exchange/vcard/charsets.py", "codec"): "a table in the file",
    ("cards/render/document.py", "value"): "ReportLab's objects, no strings",
    ("cards/render/document.py", "table"): "ReportLab's objects, no strings",
    ("cards/render/document.py", "trailer"): "ReportLab's objects, no strings",
    (
        "cards/render/document.py",
        "pdfdoc.PDFIndirectObject(name, self.idToObject[name])",
    ): "the same",
    ("cards/render/pictures.py", "pdfdoc.PDFDictionary(self._entries)"): "the same",
    ("cards/jobs/backups/telling.py", "one if count == 1 else several"): "the table COUNTS",
    ("desktop/batch/pager.py", "self._words"): "given by the pages as translated texts",
    ("desktop/batch/pager.py", "words"): "the same",
    ("desktop/batch/run_card.py", "said"): "a translated text, chosen by kind",
    ("desktop/hands/scans_step.py", "text"): "a translated text, chosen by what was found",
    ("desktop/notes/facts_box.py", "line"): "translated texts in the same function",
}
"""Templates that cannot be followed to a text of ours by their names alone, and what they are."""
OURS = {"tr", "translate", "translated", "say", "_said", "_words"}
"""Functions that return a text of ours in the window's language."""


@cache
def trees() -> dict[str, ast.Module]:
    """Every source file of the program, by its path, parsed once."""
    paths = (path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py")))
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in paths
    }


def named(call: ast.Call) -> str:
    """The last part of the name of what is called."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def imports(tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    """Each module that is imported, and which of its names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((each.name, set[str]()) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", {each.name for each in node.names}


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def test_no_text_is_run() -> None:
    found = [
        (name, call.lineno)
        for name, tree in trees().items()
        for call in calls(tree)
        if isinstance(call.func, ast.Name) and call.func.id in RUNNING
    ]
    assert found == []


def test_no_module_that_makes_objects_of_data_is_used() -> None:
    found = [
        (name, module)
        for name, tree in trees().items()
        for module, _names in imports(tree)
        if module.split(".")[0] in MODULES
    ]
    assert found == []


def test_no_shell_is_asked() -> None:
    found = []
    for name, tree in trees().items():
        for call in calls(tree):
            receiver = call.func.value if isinstance(call.func, ast.Attribute) else None
            of_os = isinstance(receiver, ast.Name) and receiver.id in ("os", "subprocess")
            shell = any(each.arg == "shell" for each in call.keywords)
            if shell or (of_os and named(call) in SHELLS):
                found.append((name, call.lineno))
    assert found == []


def test_modules_are_imported_by_names_of_ours() -> None:
    found = {
        name
        for name, tree in trees().items()
        for call in calls(tree)
        if named(call) == "import_module"
    }
    assert found <= TABLES_OF_MODULES


def test_foreign_xml_is_read_by_defusedxml() -> None:
    bare = {
        name
        for name, tree in trees().items()
        for module, names in imports(tree)
        if (module.startswith("xml.") or module == "xml") and not (names and names <= XML_TYPES)
    }
    assert bare == set(BARE_XML)


def _scoped(node: ast.AST, scopes: list[ast.AST]) -> Iterator[tuple[ast.Call, list[ast.AST]]]:
    """Every call below a node with the scopes round it, the innermost first."""
    inner = isinstance(node, ast.FunctionDef | ast.Lambda | ast.Module)
    scopes = [node, *scopes] if inner else scopes
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, scopes
        yield from _scoped(child, scopes)


def _assigned(name: str, scope: ast.AST) -> list[ast.expr]:
    """Every value a scope gives a name."""
    values: list[ast.expr] = []
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == name:
                    values.append(node.value)
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = zip(target.elts, node.value.elts, strict=False)
                    values += [v for t, v in pairs if isinstance(t, ast.Name) and t.id == name]
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr):
            is_it = isinstance(node.target, ast.Name) and node.target.id == name
            values += [node.value] if is_it and node.value is not None else []
    return values


def _is_ours(template: ast.expr, scopes: list[ast.AST]) -> bool:
    """Whether a template is a text of this program's own, as far as names can be followed."""
    if isinstance(template, ast.Constant):
        return True
    if isinstance(template, ast.IfExp):
        return _is_ours(template.body, scopes) and _is_ours(template.orelse, scopes)
    if isinstance(template, ast.Call):
        return named(template) in OURS
    if isinstance(template, ast.BinOp):
        return _is_ours(template.left, scopes) and _is_ours(template.right, scopes)
    if isinstance(template, ast.Subscript):
        table = template.value
        if isinstance(table, ast.Dict):
            return all(_is_ours(each, scopes) for each in table.values)
        return ast.unparse(table) == "messages()" or _is_constant(table, scopes)
    if isinstance(template, ast.Attribute):
        return template.attr.isupper()
    if isinstance(template, ast.Name):
        values = next((found for each in scopes if (found := _assigned(template.id, each))), [])
        return _is_constant(template, scopes) or (
            bool(values) and all(_is_ours(each, scopes) for each in values)
        )
    return False


def _is_constant(name: ast.expr, scopes: list[ast.AST]) -> bool:
    """Whether a name is written as constants are, or stands for a table of texts of ours."""
    if isinstance(name, ast.Attribute):
        return name.attr.isupper()
    if not isinstance(name, ast.Name):
        return False
    tables = [each for scope in scopes for each in _assigned(name.id, scope)]
    plain = bool(tables) and all(
        isinstance(each, ast.Dict) and all(_is_ours(value, scopes) for value in each.values)
        for each in tables
    )
    return name.id.strip("_").isupper() or plain


def test_every_template_is_a_text_of_ours() -> None:
    foreign = []
    for name, tree in trees().items():
        for call, scopes in _scoped(tree, []):
            if not isinstance(call.func, ast.Attribute):
                continue
            template = call.func.value
            if call.func.attr not in ("format", "format_map") or _is_ours(template, scopes):
                continue
            if (name, ast.unparse(template)) not in TEMPLATES:
                foreign.append(f"{name}:{call.lineno} {ast.unparse(template)}")
    assert foreign == []
