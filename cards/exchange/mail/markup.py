"""Turns the HTML of an e-mail into plain text; nothing in it is ever loaded or run."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

LONGEST_HTML = 400_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)([^<>]*)>|<[!?][^<>]*>")
_UNREAD = re.compile(r"<(script|style|title|head|template|svg|xml)\b[^<>]*>", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_BLOCKS = {
    "address", "article", "blockquote", "div", "dl", "dt", "dd", "footer", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "tr", "ul",
}  # fmt: skip
_PARAGRAPHS = {"p", "h1", "h2", "h3", "blockquote", "ul", "ol", "table"}
_SMALL = {capital: capital + 32 for capital in range(ord("A"), ord("Z") + 1)}
"""ASCII alone: some letters' small form is longer, and places would not agree."""
_VOID = {"br", "hr", "img", "input", "meta", "link", "wbr"}


def text_of_html(markup: str) -> str:
    """The text that a reader sees, a line for every block; quotations begin with "> ".

    A scanner of our own, because the standard library's needs squared time for unclosed comments
    and raises on broken declarations (Python 3.11). Longer than ``LONGEST_HTML`` is cut.
    """
    return _Page().text(_without_unread(_without_comments(markup[:LONGEST_HTML])))


def _without_comments(markup: str) -> str:
    kept, at = [], 0
    while (begin := markup.find("<!--", at)) >= 0:
        kept.append(markup[at:begin])
        end = markup.find("-->", begin + 4)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join([*kept, markup[at:]])


def _without_unread(markup: str) -> str:
    """Markup without scripts, styles and heads, which nobody reads."""
    small = markup.translate(_SMALL)
    kept, at, unclosed = [], 0, set()
    while found := _UNREAD.search(markup, at):
        kept.append(markup[at : found.start()])
        tag, at = found[1].lower(), found.end()
        end = -1 if tag in unclosed else small.find(f"</{tag}>", at)
        if end < 0:
            unclosed.add(tag)
        else:
            at = end + len(tag) + 3
    return "".join([*kept, markup[at:]])


class _Page:
    """Gathers lines; ``quoted`` counts open quotations, ``hidden`` is the tag nobody sees."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.quoted = self.hidden_depth = 0
        self.hidden = ""

    def text(self, markup: str) -> str:
        for closing, tag, rest, words in _pieces(markup):
            if words and not self.hidden:
                self.line.append(words)
            if tag:
                self._tag(tag.casefold(), rest, closing=bool(closing))
        self._break()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self.lines)).strip()

    def _tag(self, tag: str, rest: str, *, closing: bool) -> None:
        if self.hidden:
            if tag == self.hidden:
                self.hidden_depth += -1 if closing else 1
                self.hidden = self.hidden if self.hidden_depth else ""
            return
        if not closing and tag not in _VOID and _HIDDEN.search(rest):
            self.hidden, self.hidden_depth = tag, 1
        elif tag == "br":
            self._break(always=True)
        elif tag in {"td", "th"}:
            self.line.append(" ")
        elif tag in _BLOCKS:
            self._break()
            self._block(tag, closing=closing)

    def _block(self, tag: str, *, closing: bool) -> None:
        if tag in _PARAGRAPHS and self.lines and self.lines[-1].strip("> "):
            self.lines.append("> " * min(self.quoted, 5))
        if tag == "blockquote":
            self.quoted = max(0, self.quoted + (-1 if closing else 1))
        elif tag == "li" and not closing:
            self.line.append("- ")

    def _break(self, *, always: bool = False) -> None:
        words = " ".join(html.unescape("".join(self.line)).split())
        self.line.clear()
        if words or always:
            self.lines.append("> " * min(self.quoted, 5) + words)


def _pieces(markup: str) -> Iterator[tuple[str, str, str, str]]:
    """Each tag as "/" or "", name and rest, with the words before it."""
    at = 0
    for found in _TAG.finditer(markup):
        yield found[1] or "", found[2] or "", found[3] or "", markup[at : found.start()]
        at = found.end()
    yield "", "", "", markup[at:]
