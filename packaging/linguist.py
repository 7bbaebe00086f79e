"""Reads and writes Qt Linguist's .ts files, as far as ours go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, parse, tostring

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Message:
    """One text: where it is from, the English, and how it is said in the file's language."""

    context: str
    source: str
    said: tuple[str, ...] = ()
    """Nothing yet, the translation, or those for one and for any other number."""
    counted: bool = False

    def saying(self, said: tuple[str, ...]) -> Message:
        """The same text with a translation."""
        return replace(self, said=said)


def file_of(language: str) -> Path:
    """The source file of a language."""
    return FOLDER / f"cordially_{language}.ts"


def read(path: Path) -> Iterator[Message]:
    """The texts of a file in their order; none where it is not there yet."""
    if not path.exists():
        return
    for context in parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                _said(message),
                message.get("numerus") == "yes",
            )


def _said(message: Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ()
    forms = translation.findall("numerusform")
    return tuple(form.text or "" for form in forms) or (translation.text or "",)


def write(path: Path, language: str, messages: Sequence[Message]) -> None:
    """Write the texts of a language, those of a context together in the order given."""
    root = Element("TS", version="2.1", language=language, sourcelanguage="en_US")
    for name, those in groupby(messages, key=lambda each: each.context):
        context = SubElement(root, "context")
        SubElement(context, "name").text = name
        for each in those:
            _put(context, each)
    indent(root, "    ")
    body = tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{head}{body}\n", encoding="utf-8")


def _put(context: Element, each: Message) -> None:
    message = SubElement(context, "message", {"numerus": "yes"} if each.counted else {})
    SubElement(message, "source").text = each.source
    translation = SubElement(message, "translation", {} if each.said else {"type": "unfinished"})
    if not each.counted:
        translation.text = each.said[0] if each.said else ""
    for form in (each.said or ("", "")) if each.counted else ():
        SubElement(translation, "numerusform").text = form
