"""Brings the window's translations up to date, and fills in what translators wrote.

``update`` puts every text of the window and the core into the .ts files; ``missing de`` prints
what has no translation yet, as TOML to fill in; ``fill de FILE.toml`` takes that in; ``release``
makes the .qm files that the program is to load, as each of the others does.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement, parse

from core_texts import core_texts

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")
BIN = Path(sys.executable).parent


def file_of(language: str) -> Path:
    """The source file of a language."""
    return FOLDER / f"cordially_{language}.ts"


def update() -> None:
    """Have Qt's own tool find the window's texts; those of the core are told to it."""
    FOLDER.mkdir(exist_ok=True)
    sources = sorted(str(path) for path in (ROOT / "desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        core = Path(folder) / "core.py"
        lines = [f"QT_TRANSLATE_NOOP({context!r}, {text!r})" for context, text in core_texts()]
        core.write_text("\n".join(dict.fromkeys(lines)), encoding="utf-8")
        for language in LANGUAGES:
            command = [BIN / "pyside6-lupdate", "-no-obsolete", "-locations", "none"]
            target = ["-source-language", "en_US", "-target-language", language]
            command += [*target, core, *sources, "-ts", file_of(language)]
            subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own files


def messages_of(tree: ElementTree[Element[str]]) -> Iterator[tuple[str, Element]]:
    """Every text of a file with the name of its context."""
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message


def translated(message: Element) -> bool:
    """Whether a text has its whole translation."""
    translation = message.find("translation")
    return translation is not None and translation.get("type") != "unfinished"


def missing(language: str) -> Iterator[str]:
    """The texts without translation as lines of TOML, each a key with an empty value.

    A counted text wants two values: for one, and for any other number.
    """
    last = ""
    for name, message in messages_of(parse(file_of(language))):  # noqa: S314 - our own file
        if translated(message):
            continue
        if name != last:
            yield f"\n[{quoted(name)}]"
            last = name
        empty = '["", ""]' if message.get("numerus") == "yes" else '""'
        yield f"{quoted(message.findtext('source') or '')} = {empty}"


def quoted(text: str) -> str:
    """A text as a basic string of TOML."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def fill(language: str, path: Path) -> tuple[int, list[str]]:
    """Take in the translations of a file; how many, and the texts that are not known."""
    given = tomllib.loads(path.read_text(encoding="utf-8"))
    left = {(name, source) for name, texts in given.items() for source in texts}
    tree = parse(file_of(language))  # noqa: S314 - our own file
    taken = 0
    for name, message in messages_of(tree):
        source = message.findtext("source") or ""
        said = given.get(name, {}).get(source)
        left.discard((name, source))
        if said and all(said):
            put(message, said)
            taken += 1
    tree.write(file_of(language), encoding="utf-8", xml_declaration=True)
    return taken, sorted(source for _name, source in left)


def put(message: Element, said: str | list[str]) -> None:
    """Write a translation into its message; a list has one form for each number."""
    translation = message.find("translation")
    if translation is None:
        translation = SubElement(message, "translation")
    translation.attrib.pop("type", None)
    for form in list(translation):
        translation.remove(form)
    translation.text = said if isinstance(said, str) else None
    for form in said if isinstance(said, list) else ():
        SubElement(translation, "numerusform").text = form


def release() -> None:
    """Write what the program loads; texts without translation stay English there."""
    for language in LANGUAGES:
        source = file_of(language)
        command = [BIN / "pyside6-lrelease", "-silent", source, "-qm", source.with_suffix(".qm")]
        subprocess.run(command, check=True)  # noqa: S603 - our own files


def main(verb: str, *arguments: str) -> None:
    """Do what is asked."""
    say = sys.stdout.write
    if verb == "update":
        update()
    elif verb == "missing":
        say("\n".join(missing(arguments[0])) + "\n")
    elif verb == "fill":
        taken, unknown = fill(arguments[0], Path(arguments[1]))
        say(f"{taken} taken, {len(unknown)} unknown\n")
        say("".join(f"unknown: {text}\n" for text in unknown))
    release()


if __name__ == "__main__":
    main(*sys.argv[1:])
