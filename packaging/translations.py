"""Brings the window's translations up to date, and fills in what translators wrote.

``update`` puts every text of the window and the core into the .ts files; ``missing de`` prints
what has no translation yet, as TOML to fill in; ``fill de FILE.toml`` takes that in; ``release``
makes the .qm files that the program loads, as each of the others does; ``pseudo FOLDER`` makes
languages there that nobody speaks: see ``pseudo.py``.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from core_texts import core_texts
from linguist import FOLDER, ROOT, Message, file_of, read, write
from pseudo import write_pseudo
from window_texts import is_counted, window_texts

LANGUAGES = ("de", "es")
BIN = Path(sys.executable).parent


def gathered() -> list[tuple[str, str]]:
    """Every text with its context, once, a context's texts together."""
    found = dict.fromkeys([*core_texts(), *window_texts(ROOT / "desktop")])
    return sorted(found, key=lambda pair: pair[0])


def update() -> None:
    """Put all texts into the files; what is there no more goes, what only moved keeps its words."""
    pairs = gathered()
    for language in LANGUAGES:
        path = file_of(language)
        known = {(each.context, each.source): each for each in read(path)}
        moved: dict[str, set[tuple[str, ...]]] = {}
        for each in known.values():
            if each.said:
                moved.setdefault(each.source, set()).add(each.said)
        write(path, language, [_message(pair, known, moved) for pair in pairs])


def _message(
    pair: tuple[str, str],
    known: dict[tuple[str, str], Message],
    moved: dict[str, set[tuple[str, ...]]],
) -> Message:
    forms = 2 if is_counted(pair[1]) else 1
    said = known[pair].said if pair in known else ()
    elsewhere = {each for each in moved.get(pair[1], ()) if len(each) == forms}
    if len(said) != forms:
        said = elsewhere.pop() if len(elsewhere) == 1 else ()
    return Message(*pair, said, is_counted(pair[1]))


def missing(language: str) -> Iterator[str]:
    """The texts without translation as lines of TOML, each a key with an empty value.

    A counted text wants two values: for one, and for any other number.
    """
    last = ""
    for each in read(file_of(language)):
        if each.said:
            continue
        if each.context != last:
            yield f"\n[{quoted(each.context)}]"
            last = each.context
        empty = '["", ""]' if each.counted else '""'
        yield f"{quoted(each.source)} = {empty}"


def quoted(text: str) -> str:
    """A text as a basic string of TOML."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def fill(language: str, path: Path) -> tuple[int, list[str]]:
    """Take in the translations of a file; how many, and the texts that are not known."""
    given = tomllib.loads(path.read_text(encoding="utf-8"))
    left = {(name, source) for name, texts in given.items() for source in texts}
    kept, taken = [], 0
    for each in read(file_of(language)):
        said = given.get(each.context, {}).get(each.source)
        left.discard((each.context, each.source))
        forms = (said,) if isinstance(said, str) else tuple(said or ())
        if forms and all(forms) and len(forms) == (2 if each.counted else 1):
            each = each.saying(forms)  # noqa: PLW2901 - the same text, with its translation
            taken += 1
        kept.append(each)
    write(file_of(language), language, kept)
    return taken, sorted(source for _name, source in left)


def release(folder: Path = FOLDER) -> None:
    """Write what the program loads; texts without translation stay English there."""
    for source in sorted(folder.glob("*.ts")):
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
    elif verb == "pseudo":
        write_pseudo(gathered(), Path(arguments[0]))
        release(Path(arguments[0]))
    release()


if __name__ == "__main__":
    main(*sys.argv[1:])
