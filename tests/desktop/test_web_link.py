"""Of all that a link may hold, a browser is asked to open pages of the web alone."""

from __future__ import annotations

import pytest

from desktop.web_link import web_link


@pytest.mark.parametrize(
    ("typed", "opened"),
    [
        ("linkedin.com/in/ana", "https://linkedin.com/in/ana"),
        (" www.larch.example ", "https://www.larch.example"),
        ("HTTP://Larch.example/a?b=c#d", "http://larch.example/a?b=c#d"),
        ("https://linkedin.com/in/ana-núñez", "https://linkedin.com/in/ana-núñez"),
    ],
)
def test_pages_are_opened(typed: str, opened: str) -> None:
    found = web_link(typed)
    assert found is not None
    assert found.toString() == opened


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "file:///etc/passwd",
        "/etc/passwd",
        "~/a.desktop",
        "smb://evil.example/a",
        "javascript:alert(1)",
        "javascript://evil.example/%0aalert(1)",
        "data:text/html,Ann",
        "mailto:ana@larch.example?attach=/etc/passwd",
        "vscode://open?file=a",
        "http://",
        "https:///etc/passwd",
    ],
)
def test_nothing_else_is(typed: str) -> None:
    found = web_link(typed)
    assert found is None or (found.scheme() == "https" and found.host())


@pytest.mark.parametrize("typed", ["file:///etc/passwd", "smb://evil.example/a", "vscode://a"])
def test_other_schemes_are_no_links(typed: str) -> None:
    assert web_link(typed) is None
